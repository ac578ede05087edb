import { disguised } from './disguise.js';
import { LONGEST, type Meter, type Reader } from './token.js';

/** A word of a text, before it is looked up. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Whether it holds more than letters. */
  readonly mixed: boolean;
}

/** Where what follows a sign is: several stars stand for several letters (f**ter). */
export function afterStars(text: string, at: number): number {
  let after = at + 1;
  while (text.charCodeAt(at) === STAR && after - at < MOST_STARS && text.charCodeAt(after) === STAR) after += 1;
  return after;
}

const STAR = 42;
const MOST_STARS = 4;

/** Where stars part words and stand for no letter: the words between them are this long on average, and there are three at least. */
const FEWEST_STARRED = 3;
const MEAN_STARRED = 2.5;

/** The words of a text in which stars stand for the spaces: in*foster*care. Where they stand for the vowels of one word they part none. */
export function partedByStars(text: string, span: Span, { disguises, lexicon }: Reader, meter: Meter): readonly Span[] {
  const word = text.slice(span.from, span.to);
  const parts = word.split('*');
  const letters = parts.reduce((sum, { length }) => sum + length, 0);
  const isMany = word.includes('**');
  if (!isMany && (parts.length < FEWEST_STARRED || letters < parts.length * MEAN_STARRED)) return [span];
  if (word.length <= LONGEST) {
    meter.steps += word.length;
    if (disguised(word, disguises, lexicon, false).some(({ length }) => length === word.length)) return [span];
  }
  let from = span.from;
  const spans = parts.map((part) => {
    const one = { ...span, from, to: from + part.length };
    from = one.to + 1;
    return one;
  });
  return spans.filter((one) => one.to > one.from);
}
