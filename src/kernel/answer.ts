/**
 * A truth value of strong Kleene logic. `unknown` is an answer in its own right: it is never read as `no`.
 *
 * @example
 * ```ts
 * import { all, any, not } from 'missing-child-rules';
 * all(['yes', 'unknown']); // 'unknown'
 * all(['no', 'unknown']); // 'no'
 * any(['yes', 'unknown']); // 'yes'
 * not('unknown'); // 'unknown'
 * ```
 */
export type Answer = 'yes' | 'no' | 'unknown';

/** `no` if any answer is no; otherwise `unknown` if any is unknown; otherwise `yes`. Of nothing: `yes`. */
export function all(answers: readonly Answer[]): Answer {
  return answers.includes('no') ? 'no' : answers.every(isYes) ? 'yes' : 'unknown';
}

/** `yes` if any answer is yes; otherwise `unknown` if any is unknown; otherwise `no`. Of nothing: `no`. */
export function any(answers: readonly Answer[]): Answer {
  return answers.includes('yes') ? 'yes' : answers.every(isNo) ? 'no' : 'unknown';
}

/**
 * `yes` and `no` change places; `unknown` stays.
 *
 * @param answer - the answer to turn round
 * @returns the negation
 * @example
 * ```ts
 * import { not } from 'missing-child-rules';
 * not('yes'); // 'no'
 * ```
 */
export function not(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

function isYes(answer: Answer): boolean {
  return answer === 'yes';
}

function isNo(answer: Answer): boolean {
  return answer === 'no';
}
