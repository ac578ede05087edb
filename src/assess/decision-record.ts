import { refuseUnless } from '../kernel/given.js';
import { canonical, type Json } from '../kernel/json.js';
import { assessmentGiven, type Assessment } from './assessment.js';

/**
 * All that an audit needs, in one canonical form: the facts, the moment, the law and the readings applied, every duty
 * with its reasons, and the versions. Keys are in code unit order at every level, so `JSON.stringify` of equal records gives equal
 * bytes: hash them as you please. It holds the record of a child: keep it as you keep that.
 *
 * @param assessment - the assessment
 * @returns plain JSON with sorted keys
 * @example
 * ```ts
 * import { assess, decisionRecord, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago' });
 * const once = JSON.stringify(decisionRecord(assess(episode, instant('2026-10-31T12:00:00-05:00'))));
 * const again = JSON.stringify(decisionRecord(assess(episode, instant('2026-10-31T17:00:00Z'))));
 * once === again; // true
 * ```
 */
export function decisionRecord(assessment: Assessment): { readonly [key: string]: Json } {
  refuseUnless(assessmentGiven(assessment));
  return { assessment: canonical(assessment), schema: 'missing-child-rules/decision-record/1' };
}
