import type { Entry } from './lexicon/entry.js';
import type { Lexicon } from './lexicon/compile.js';
import { isIn } from './lexicon/vocabulary.js';
import type { Meter, Token } from './reading/token.js';

/** A hit by the tokens it rests on. */
interface Placed {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

/** What is found in one sentence. */
interface Sentence {
  /** Where the earliest hit ends and the latest begins: what overlaps both stands alone. */
  readonly firstEnd: number;
  readonly lastStart: number;
  readonly ids: ReadonlySet<string>;
  readonly strong: boolean;
}

const supported = ({ firstEnd, lastStart }: Sentence, { first, last }: Placed): boolean => firstEnd < first || lastStart > last;

function bySentence(hits: readonly Placed[], tokens: readonly Token[]): ReadonlyMap<number, Sentence> {
  const found = new Map<number, { firstEnd: number; lastStart: number; ids: Set<string>; strong: boolean }>();
  for (const { entry, first, last } of hits) {
    const at = tokens[first]?.sentence ?? 0;
    const one = found.get(at) ?? { firstEnd: last, lastStart: first, ids: new Set<string>(), strong: false };
    found.set(at, one);
    one.firstEnd = Math.min(one.firstEnd, last);
    one.lastStart = Math.max(one.lastStart, first);
    one.ids.add(entry.id);
    one.strong ||= entry.strength === 'status' || entry.strength === 'frame';
  }
  return found;
}

/**
 * The hits that stand. A cue needs a hit on other words of its sentence. A single topic that nothing else in its sentence
 * supports is closed by public company there: a team, a class, a shop.
 */
export function standing<T extends Placed>(
  hits: readonly T[],
  tokens: readonly Token[],
  { company, play }: Pick<Lexicon, 'company' | 'play'>,
  meter: Meter,
): readonly T[] {
  if (hits.length === 0) return hits;
  const all = bySentence(hits, tokens);
  const left = hits.filter((hit) => {
    const sentence = all.get(tokens[hit.first]?.sentence ?? 0);
    return hit.entry.strength !== 'cue' || (sentence !== undefined && supported(sentence, hit));
  });
  const lone = bySentence(left, tokens);
  const within = new Uint8Array(tokens.length);
  for (const { first, last } of left) within.fill(1, first, last + 1);
  const closed = new Set<number>();
  tokens.forEach(({ sentence, known }, at) => {
    meter.steps += 1;
    if (known === undefined || within[at] === 1) return;
    const found = lone.get(sentence);
    if (found === undefined || found.strong) return;
    if (isIn(known, found.ids.size === 1 ? company : play)) closed.add(sentence);
  });
  return left.filter(({ first }) => !closed.has(tokens[first]?.sentence ?? 0));
}
