import type { Hit } from '../types.js';
import type { Likeness } from './likeness.js';
import { DOUBTED_BELOW, PLAIN_BELOW, table, TELLS_FROM } from './table.js';
import { readWeights } from './weights.js';

/** What the rules found. */
export interface Verdict {
  readonly hits: readonly Hit[];
  /** Whether there is one hit only, of a matter that a notice has no business with: neither a status nor a fact that mostly goes with one. */
  readonly isLoneTopic: boolean;
  readonly blocks: boolean;
}

/** What a guard learned from examples. */
export interface Examples {
  /** All that decides what they add, for the version. */
  readonly data: string;
  readonly weights: () => Int8Array;
  readonly beside: (verdict: Verdict, likeness: Likeness | undefined, placed: Placed) => Verdict;
}

/** Where tokens stand in the text as given. */
type Placed = (first: number, last: number) => Pick<Hit, 'start' | 'end'>;

/**
 * What the examples add to the rules. Where no rule found anything, a text that reads like those that leak goes to review.
 * Where rules found one topic and nothing else, a text that reads like ordinary notices passes. Where they would block one, a
 * person decides.
 */
function beside(verdict: Verdict, likeness: Likeness | undefined, placed: Placed): Verdict {
  if (likeness === undefined) return verdict;
  const { hits, isLoneTopic, blocks } = verdict;
  const { score, first, last, concept } = likeness;
  if (hits.length === 0) {
    return score < TELLS_FROM ? verdict : { ...verdict, hits: [{ ...placed(first, last), concept, evidence: 'likeness/examples' }] };
  }
  if (isLoneTopic && score < PLAIN_BELOW) return { ...verdict, hits: [] };
  return { ...verdict, blocks: blocks && score >= DOUBTED_BELOW };
}

/** The examples of this library. */
export const examples: Examples = /* @__PURE__ */ Object.freeze({
  data: [TELLS_FROM, PLAIN_BELOW, DOUBTED_BELOW, table].join(' '),
  weights: readWeights,
  beside,
});
