import { placeOf, type Source } from '../reading/source.js';
import type { Meter, Token } from '../reading/token.js';
import type { Hit } from '../types.js';
import { passagesOf, sumsOf, tellingAround, tellingFrom, tellingMost } from './likeness.js';
import { CONFIRMED_FROM, DOUBTED_BELOW, PLAIN_BELOW, table, TELLS_FROM } from './table.js';
import { readWeights, type Weights } from './weights.js';

/** What the rules found. */
export interface Verdict {
  readonly hits: readonly Hit[];
  /** Whether there is one hit only, of a matter that a notice has no business with: neither a status nor a fact that mostly goes with one. */
  readonly isLoneTopic: boolean;
  readonly blocks: boolean;
}

/** A text as it was read and judged by rules. */
export interface Judged {
  readonly source: Source;
  readonly tokens: readonly Token[];
  /** The token with which each hit begins. */
  readonly begins: readonly number[];
  /** Whether a typed field vouches for a token. */
  readonly isVouched: (at: number) => boolean;
}

/** What a guard learned from examples. */
export interface Examples {
  /** What was learned, for the version. */
  readonly data: string;
  readonly weights: () => Weights;
  readonly beside: (verdict: Verdict, judged: Judged, weights: Weights, meter: Meter) => Verdict;
}

/** Fewer words than this tell no story, and no plain one: a name, a label, a cry. */
const FEWEST_WORDS = 4;

/**
 * What the examples add to the rules. Where no rule found anything, a text that reads like those that leak goes to review.
 * Where rules found one topic and nothing else, a text that reads like ordinary notices passes. Where they would block one, a
 * person decides. Where they found one fact, and the words around it read very much like those that leak, both together block.
 * What a short sentence says stands, whatever is around it, and no hint makes a text read plainer.
 */
function beside(verdict: Verdict, judged: Judged, weights: Weights, meter: Meter): Verdict {
  const { hits, isLoneTopic, blocks } = verdict;
  if (hits.length === 0) return { ...verdict, hits: told(judged, weights, meter) };
  if (!(isLoneTopic || blocks)) return { ...verdict, blocks: isConfirmed(judged, weights, meter) };
  if (judged.begins.some((at) => isBrief(judged.tokens, at))) return verdict;
  const { score } = tellingMost(sumsOf(passagesOf(judged.source, judged.tokens, NONE), weights, meter));
  if (isLoneTopic && score < PLAIN_BELOW) return { ...verdict, hits: [] };
  return { ...verdict, blocks: blocks && score >= DOUBTED_BELOW };
}

const NONE = (): boolean => false;

/** Where a text in which no rule found anything reads like those that leak, both as it stands and without what typed fields vouch for. */
function told({ source, tokens, isVouched }: Judged, weights: Weights, meter: Meter): readonly Hit[] {
  const tells = (isLeftOut: (at: number) => boolean): readonly Hit[] => {
    const passages = passagesOf(source, tokens, isLeftOut);
    if (passages.reduce((words, { told: own }) => words + own, 0) < FEWEST_WORDS) return [];
    return tellingFrom(TELLS_FROM, passages, sumsOf(passages, weights, meter), weights).map(({ first, last, concept }) => ({
      ...placeOf(source, tokens[first]?.from ?? 0, tokens[last]?.to ?? 0),
      concept,
      evidence: 'likeness/examples',
    }));
  };
  return tells(NONE).length === 0 ? [] : tells(isVouched);
}

/** Whether the words around what a rule found read very much like those that leak. */
function isConfirmed({ source, tokens, begins }: Judged, weights: Weights, meter: Meter): boolean {
  const passages = passagesOf(source, tokens, NONE);
  const around = tellingAround(sumsOf(passages, weights, meter));
  const isFound = new Uint8Array(tokens.length);
  for (const begin of begins) isFound[begin] = 1;
  return passages.some(({ first, last }, at) => (around[at] ?? 0) >= CONFIRMED_FROM && isFound.subarray(first, last + 1).includes(1));
}

/** Whether the sentence of a token has too few words to be read by examples. */
function isBrief(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let words = 0;
  for (let one = at; tokens[one]?.sentence === sentence && words < FEWEST_WORDS; one -= 1) words += 1;
  for (let one = at + 1; tokens[one]?.sentence === sentence && words < FEWEST_WORDS; one += 1) words += 1;
  return words < FEWEST_WORDS;
}

/** The examples of this library. */
export const examples: Examples = /* @__PURE__ */ Object.freeze({
  data: [TELLS_FROM, PLAIN_BELOW, DOUBTED_BELOW, CONFIRMED_FROM, table].join(' '),
  weights: readWeights,
  beside,
});
