import type { ProblemCode } from './problem-code.js';

/**
 * One thing wrong with an input. It names the place and what belongs there, never what stands there:
 * records are private, and errors end up in logs.
 */
export interface Problem {
  /** Where: a JSON Pointer into the input, `''` for the whole. An unknown key is named only when it is a near miss of a known one; otherwise its position among the keys is given as `*n`. */
  readonly path: string;
  /** What kind of mistake. Part of the API. */
  readonly code: ProblemCode;
  /** What would be accepted here, in domain words. */
  readonly expected: string;
}

/** The names of the errors this library throws. Compare `error.name`: it also works across bundles and worker threads. */
export type ErrorName = 'InvalidFactsError' | 'InvalidTimeError' | 'LocalTimeError' | 'OutsideCoverageError' | 'OverlayError';

/**
 * The one family of errors. Only mistakes throw; legal uncertainty is data.
 *
 * @example
 * ```ts
 * import { parseEpisode } from 'missing-child-rules';
 * let name = '';
 * try {
 *   parseEpisode({ zone: 'America/Chicago', whereaboutsUnknown: 'maybe' });
 * } catch (error) {
 *   name = error instanceof Error ? error.name : '';
 * }
 * name; // 'InvalidFactsError'
 * ```
 */
export class RulesError<Name extends ErrorName = ErrorName> extends Error {
  /** Which mistake it was. */
  override readonly name: Name;
  /** Every problem found, not only the first. */
  readonly problems: readonly Problem[];

  /**
   * @param name - which mistake it was
   * @param message - lower case, no final stop, no value of a record
   * @param problems - every problem found
   */
  constructor(name: Name, message: string, problems: readonly Problem[] = []) {
    super(problems.length === 0 ? message : `${message}: ${problems.map(sentence).join('; ')}`);
    this.name = name;
    this.problems = problems;
  }
}

function sentence({ path, expected }: Problem): string {
  return `${path === '' ? 'the input' : `\`${path}\``} must be ${expected}`;
}
