import type { Lexicon } from './lexicon/compile.js';
import { isIn } from './lexicon/vocabulary.js';
import { isEntry, type Match } from './matching.js';
import { hasCapital } from './named.js';
import type { Source } from './reading/source.js';
import type { Meter, Token } from './reading/token.js';

/** Whether exemptions free a hit: wholly, so far that a person must look, or not at all. */
export type Exempt = (hit: Match) => 'wholly' | 'in doubt' | undefined;

/** How far back in the sentence a child is looked for. */
const BEFORE = 12;

/**
 * What the exemptions of a text free. An exemption covers its own words and the small words between them; what else it lets
 * pass is not its business. A hit is freed if all of its words are covered.
 *
 * Where a text that tells of a child goes on with a word that turns the last of it into something else, as in
 * `runaway from a group home band`, the two may be of two texts that were joined: a person looks. A hit that ends with a
 * small word, goes on with one that begins no text, or is in a name with what follows (`Foster City`) is of one text.
 */
export function exemptFrom(
  source: Source,
  tokens: readonly Token[],
  found: readonly Match[],
  { small, someone, subject, onward }: Lexicon,
  meter: Meter,
): Exempt {
  const isOf = (at: number, set: number): boolean => {
    const known = tokens[at]?.known;
    return known !== undefined && isIn(known, set);
  };
  const covered = new Uint8Array(tokens.length);
  // Of the exemptions that cover a token: where the first begins, and where the last ends.
  const begins = new Uint32Array(tokens.length).fill(tokens.length);
  const ends = new Uint32Array(tokens.length);
  for (const { entry, words, first, last } of found) {
    if (isEntry(entry)) continue;
    meter.steps += last - first;
    for (let at = first; at <= last; at += 1) {
      if (!words.includes(at) && !isOf(at, small)) continue;
      covered[at] = 1;
      begins[at] = Math.min(begins[at] ?? first, first);
      ends[at] = Math.max(ends[at] ?? last, last);
    }
  }
  const isToldOf = (first: number): boolean => {
    for (let at = first - 1; at >= 0 && at >= first - BEFORE && tokens[at]?.sentence === tokens[first]?.sentence; at -= 1) {
      meter.steps += 1;
      if (isOf(at, someone)) return true;
    }
    return false;
  };
  const mayEnd = (last: number): boolean =>
    (ends[last] ?? 0) > last &&
    !isOf(last, small) &&
    !isOf(last + 1, onward) &&
    !(hasCapital(source, tokens[last]) && hasCapital(source, tokens[last + 1]));
  // The suspect ... She is in custody
  const hasSubject = (first: number): boolean => {
    let at = first - 1;
    while (at > (begins[first] ?? 0) && isOf(at, small)) at -= 1;
    meter.steps += first - at;
    return at > (begins[first] ?? 0) && covered[at] !== 1 && isOf(at, subject);
  };
  return ({ words, first, last }) => {
    meter.steps += words.length;
    if (words.some((at) => covered[at] !== 1)) return undefined;
    return hasSubject(first) || (begins[first] === first && mayEnd(last) && isToldOf(first)) ? 'in doubt' : 'wholly';
  };
}
