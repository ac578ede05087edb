import { compile, type Lexicon } from './lexicon/compile.js';
import type { Entry, Exemption, Strength } from './lexicon/entry.js';
import { versionOf } from './lexicon/version.js';
import { lists } from './lexicon/words.js';
import { exemptFrom } from './exempted.js';
import { isEntry, matches, type Match } from './matching.js';
import { roomFor, type Room } from './possible.js';
import type { Examples, Verdict } from './likeness/beside-examples.js';
import type { Weights } from './likeness/weights.js';
import { disguisesOf } from './reading/disguise.js';
import { placeOf, read, type Source } from './reading/source.js';
import type { Meter, Reader, Token } from './reading/token.js';
import { tokens as tokensOf } from './reading/tokens.js';
import { isCapital, isNamed } from './named.js';
import { standing } from './standing.js';
import { vouchedFor } from './vouched.js';
import type { GuardConcept, GuardHint, GuardResult, Hit } from './types.js';

/** How much of a text is judged, in UTF-16 code units. */
export const LONGEST_TEXT = 65_536;

/** A guard with a lexicon of its own, and the count of what it did. */
export type Guard = (text: string, hints?: readonly GuardHint[], meter?: Meter) => GuardResult;

/** Builds a guard from entries and exemptions, and what examples add to them. The lexicon is compiled at the first text. */
export function guardOf(entries: readonly Entry[], exemptions: readonly Exemption[], examples?: Examples): Guard {
  let ready: (Reader & { readonly room: Room }) | undefined;
  let learned: Learned | undefined;
  let lexiconVersion = '';
  return (text, hints = [], meter = { steps: 0 }) => {
    if (ready === undefined) {
      lexiconVersion = versionOf(entries, exemptions, lists, examples?.data);
      const lexicon = compile(entries, exemptions);
      ready = { lexicon, disguises: disguisesOf(lexicon.direct, lexicon.full), room: roomFor(lexicon) };
      learned = examples === undefined ? undefined : { weights: examples.weights(), beside: examples.beside };
    }
    const judged = text.slice(0, cutAt(text));
    const source = read(judged);
    const tokens = tokensOf(source, ready, meter);
    const found = matches(source, tokens, ready.lexicon, ready.room, meter);
    const { hits, blocks } = judge(source, tokens, ready.lexicon, found, { hints, learned }, meter);
    const oddities = source.oddities.map(({ start, end, evidence }): Hit => ({ start, end, concept: conceptAt(hits), evidence }));
    const rest: readonly Hit[] =
      judged.length === text.length ? [] : [{ start: judged.length, end: text.length, concept: 'foster', evidence: 'form/too-long' }];
    const all = [...hits, ...oddities, ...rest].sort((a, b) => (a.start === b.start ? a.end - b.end : a.start - b.start));
    return { outcome: blocks ? 'block' : all.length > 0 ? 'review' : 'pass', hits: all, lexiconVersion };
  };
}

/** Where a text is cut, never between the halves of one sign. */
function cutAt(text: string): number {
  const last = text.charCodeAt(LONGEST_TEXT - 1);
  return text.length > LONGEST_TEXT && last >= 0xd800 && last <= 0xdbff ? LONGEST_TEXT - 1 : LONGEST_TEXT;
}

/** A disguise is not about anything by itself; it takes the concept of what was found beside it. */
const conceptAt = (hits: readonly Hit[]): GuardConcept => hits[0]?.concept ?? 'foster';

/** What examples add, ready to be asked. */
interface Learned extends Pick<Examples, 'beside'> {
  readonly weights: Weights;
}

/** A match of an entry. */
interface Found extends Match {
  readonly entry: Entry;
}

function judge(
  source: Source,
  tokens: readonly Token[],
  lexicon: Lexicon,
  found: readonly Match[],
  { hints, learned }: { readonly hints: readonly GuardHint[]; readonly learned: Learned | undefined },
  meter: Meter,
): Verdict {
  const exempt = exemptFrom(source, tokens, found, lexicon, meter);
  const vouched = vouchedFor(source, tokens, hints, meter);
  const told = found.flatMap((match): readonly Found[] => {
    const { entry, first, last } = match;
    if (!isEntry(entry)) return [];
    const isOpen = entry.strength === 'topic' || entry.strength === 'cue';
    if (isOpen && first === last && isCapital(source, tokens, first, lexicon.surnames)) return [];
    const freed = exempt(match);
    if ((freed !== undefined && (freed === 'wholly' || entry.strength !== 'status')) || vouched.covers(first, last, entry.strength))
      return [];
    return [{ ...match, entry, doubted: match.doubted || freed === 'in doubt' }];
  });
  const hits = standing(told, tokens, lexicon, meter);
  const doubted = new Uint8Array(tokens.length);
  for (const { entry, first, last, ...hit } of hits) {
    if (entry.strength === 'status' && (hit.doubted || isNamed(source, tokens, { first, last }, lexicon))) doubted.fill(1, first, last + 1);
  }
  const says = ({ entry, first, last }: Found): boolean => entry.strength === 'status' && doubted.subarray(first, last + 1).includes(0);
  const shown = strongest(hits, source, tokens);
  const isLoneTopic = shown.length === 1 && hits.every(({ entry }) => entry.strength === 'topic');
  const byRules: Verdict = { hits: shown, isLoneTopic, blocks: hits.some(says) || areTwoFrames(hits) };
  if (learned === undefined) return byRules;
  const begins = hits.map(({ first }) => first);
  return learned.beside(byRules, { source, tokens, begins, isVouched: vouched.isWithin }, learned.weights, meter);
}

/** Two facts of one concept that are told in different words. */
function areTwoFrames(hits: readonly Found[]): boolean {
  const firstEnds = new Map<GuardConcept, number>();
  const frames = hits.filter(({ entry }) => entry.strength === 'frame');
  for (const { entry, last } of frames) firstEnds.set(entry.concept, Math.min(last, firstEnds.get(entry.concept) ?? last));
  return frames.some(({ entry, first }) => first > (firstEnds.get(entry.concept) ?? first));
}

/** How early a hit is taken: the strongest first, and of equals the longest. A hit is at most some dozens of tokens long. */
const RANK: Readonly<Record<Strength, number>> = { status: 0, frame: 1000, topic: 2000, cue: 3000 };
const rank = ({ entry, first, last }: Found): number => RANK[entry.strength] - Math.min(last - first, 999);

/** One hit for each concept and place: the strongest, and of equals the longest. */
function strongest(hits: readonly Found[], source: Source, tokens: readonly Token[]): readonly Hit[] {
  const told = new Map<GuardConcept, Uint8Array>();
  const ordered = [...hits].sort((a, b) => (rank(a) === rank(b) ? a.first - b.first : rank(a) - rank(b)));
  return ordered.flatMap(({ first, last, entry: { concept, id } }) => {
    const places = told.get(concept) ?? new Uint8Array(tokens.length);
    told.set(concept, places);
    const again = places.subarray(first, last + 1).includes(1);
    if (!again) places.fill(1, first, last + 1);
    return again ? [] : [{ ...placeOf(source, tokens[first]?.from ?? 0, tokens[last]?.to ?? 0), concept, evidence: id }];
  });
}
