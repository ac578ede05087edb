import type { Lexicon } from './lexicon/compile.js';
import { isIn } from './lexicon/vocabulary.js';
import type { Match } from './matching.js';
import { placeOf, type Source } from './reading/source.js';
import type { Token } from './reading/token.js';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const SMALL = /^\p{Ll}/u;

/** A sign after which a word is not of one name with the word before it. */
const APART = /[^\s'’-]/u;

const written = (source: Source, token: Token | undefined): string => {
  if (token === undefined) return '';
  const { start, end } = placeOf(source, token.from, token.to);
  return source.given.slice(start, end);
};

/** Whether a word is written with a capital and small letters after it. */
export const hasCapital = (source: Source, token: Token | undefined): boolean => CAPITAL.test(written(source, token));

/** Whether a word can be a surname and has a capital within its sentence. */
export function isCapital(source: Source, tokens: readonly Token[], at: number, surnames: number): boolean {
  const token = tokens[at];
  if (token?.known === undefined || !isIn(token.known, surnames)) return false;
  return tokens[at - 1]?.sentence === token.sentence && hasCapital(source, token);
}

/**
 * Whether a hit rests on a word that is written as somebody's name: `Darnell Parole-Whitt`, `the Foster girl`. It is, where
 * the word can be a surname and has a capital within a sentence, and either a word that nobody knows stands beside it with
 * a capital too, or the other words of the hit have none. A capital that only parts joined words (`onProbation`) is no name's.
 */
export function isNamed(
  source: Source,
  tokens: readonly Token[],
  { first, last }: Pick<Match, 'first' | 'last'>,
  { surnames, given }: Pick<Lexicon, 'surnames' | 'given'>,
): boolean {
  const canBeGiven = (known: Token['known']): boolean => known === undefined || isIn(known, given);
  const isBeside = (at: number, other: number): boolean => {
    const [one, two] = [tokens[Math.min(at, other)], tokens[Math.max(at, other)]];
    if (one?.sentence !== two?.sentence) return false;
    return (
      !APART.test(source.text.slice(one?.to, two?.from)) && canBeGiven(tokens[other]?.known) && CAPITAL.test(written(source, tokens[other]))
    );
  };
  // Chance Parole, 15,
  const isAged = (at: number): boolean =>
    CAPITAL.test(written(source, tokens[at - 1])) &&
    source.text.slice(tokens[at]?.to, tokens[at + 1]?.from) === ', ' &&
    /^\d/u.test(written(source, tokens[at + 1]));
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    // A name may also be a letter away from a word of the lexicon: Forster, Ohio.
    const canBeName = token?.known !== undefined && (isIn(token.known, surnames) || token.reading === 'slip');
    if (!canBeName || !CAPITAL.test(written(source, token))) continue;
    if (first === last) return isBeside(at, at - 1) || isBeside(at, at + 1) || isAged(at);
    if (tokens[at - 1]?.sentence !== token.sentence || tokens[at - 1]?.to === token.from) continue;
    for (let other = first; other <= last; other += 1) if (other !== at && SMALL.test(written(source, tokens[other]))) return true;
  }
  return false;
}
