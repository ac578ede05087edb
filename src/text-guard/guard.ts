import { compile } from './lexicon/compile.js';
import type { Entry, Exemption, Strength } from './lexicon/entry.js';
import { versionOf } from './lexicon/version.js';
import { lists } from './lexicon/words.js';
import { matches, roomFor, type Match, type Room } from './matching.js';
import { disguisesOf } from './reading/disguise.js';
import { placeOf, read, type Source } from './reading/source.js';
import type { Meter, Reader, Token } from './reading/token.js';
import { tokens as tokensOf } from './reading/tokens.js';
import { vouchedFor } from './vouched.js';
import type { GuardConcept, GuardHint, GuardResult, Hit } from './types.js';

/** How much of a text is judged, in UTF-16 code units. */
export const LONGEST_TEXT = 65_536;

/** A guard with a lexicon of its own, and the count of what it did. */
export type Guard = (text: string, hints?: readonly GuardHint[], meter?: Meter) => GuardResult;

interface Verdict {
  readonly hits: readonly Hit[];
  readonly blocks: boolean;
}

/** Builds a guard from entries and exemptions. The lexicon is compiled at the first text. */
export function guardOf(entries: readonly Entry[], exemptions: readonly Exemption[]): Guard {
  let ready: (Reader & { readonly room: Room }) | undefined;
  let lexiconVersion = '';
  return (text, hints = [], meter = { steps: 0 }) => {
    if (ready === undefined) {
      lexiconVersion = versionOf(entries, exemptions, lists);
      const lexicon = compile(entries, exemptions);
      ready = { lexicon, disguises: disguisesOf(lexicon.direct, lexicon.full), room: roomFor(lexicon) };
    }
    const judged = text.slice(0, cutAt(text));
    const source = read(judged);
    const tokens = tokensOf(source, ready, meter);
    const { hits, blocks } = judge(source, tokens, matches({ tokens, lexicon: ready.lexicon, room: ready.room, meter }), hints, meter);
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

const isEntry = (entry: Entry | Exemption): entry is Entry => 'strength' in entry;

/** A hit with the tokens it rests on. */
interface Found extends Hit {
  readonly first: number;
  readonly last: number;
  readonly strength: Strength;
}

function judge(source: Source, tokens: readonly Token[], found: readonly Match[], hints: readonly GuardHint[], meter: Meter): Verdict {
  const covered = new Uint8Array(tokens.length);
  for (const { entry, first, last } of found) if (!isEntry(entry)) covered.fill(1, first, last + 1);
  const vouched = vouchedFor(source, tokens, hints, meter);
  const hits: Found[] = [];
  const frames = new Map<GuardConcept, Set<string>>();
  let blocks = false;
  for (const { entry, first, last, doubted } of found) {
    if (!isEntry(entry)) continue;
    meter.steps += last - first;
    let exempt = true;
    for (let at = first; at <= last; at += 1) exempt &&= covered[at] === 1;
    if (exempt || vouched(first, last, entry.strength)) continue;
    const { start, end } = placeOf(source, tokens[first]?.from ?? 0, tokens[last]?.to ?? 0);
    hits.push({ start, end, concept: entry.concept, evidence: entry.id, first, last, strength: entry.strength });
    if (entry.strength === 'status' && !doubted) blocks = true;
    if (entry.strength === 'frame') {
      const seen = frames.get(entry.concept) ?? new Set<string>();
      frames.set(entry.concept, seen.add(entry.id));
      if (seen.size > 1) blocks = true;
    }
  }
  return { hits: strongest(hits, tokens.length), blocks };
}

/** How early a hit is taken: the strongest first, and of equals the longest. A hit is at most some dozens of tokens long. */
const RANK: Readonly<Record<Strength, number>> = { status: 0, frame: 1000, topic: 2000 };
const rank = ({ strength, first, last }: Found): number => RANK[strength] - Math.min(last - first, 999);

/** One hit for each concept and place: the strongest, and of equals the longest. */
function strongest(hits: readonly Found[], length: number): readonly Hit[] {
  const told = new Map<GuardConcept, Uint8Array>();
  const ordered = [...hits].sort((a, b) => (rank(a) === rank(b) ? a.first - b.first : rank(a) - rank(b)));
  return ordered.flatMap(({ first, last, start, end, concept, evidence }) => {
    const places = told.get(concept) ?? new Uint8Array(length);
    told.set(concept, places);
    const again = places.subarray(first, last + 1).includes(1);
    if (!again) places.fill(1, first, last + 1);
    return again ? [] : [{ start, end, concept, evidence }];
  });
}
