import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { coveredByTitleIvE } from './covered-by-title-iv-e.js';
import { beforeItsDay } from './in-force.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as iv from './provisions/title-iv-e.js';
import { defaultReadings } from './readings.js';

/**
 * A child or youth identified as a sex trafficking victim. Being at risk is not enough; for a minor, neither force nor a
 * severe form of trafficking needs to be shown.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @returns the finding `sex-trafficking-victim`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 42 U.S.C. 675(9), with 22 U.S.C. 7102(11)(A) and (12); text read
 * @example
 * ```ts
 * import { instant, parseEpisode, sexTraffickingVictim } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', reasonableCauseOfTrafficking: 'yes', sexTraffickingVictim: 'no' });
 * sexTraffickingVictim(episode, instant('2026-10-31T15:00:00Z')).answer; // 'no'
 * ```
 */
export function sexTraffickingVictim(episode: Episode, at: Instant): Finding<'sex-trafficking-victim'> {
  refuseUnaskable(episode, at);
  const early = beforeItsDay('sex-trafficking-victim', iv.sexTraffickingVictim, episode, at);
  if (early !== undefined) return early;
  return finding('sex-trafficking-victim', { law: [iv.sexTraffickingVictim] }, factsAt(episode, at).sexTraffickingVictim, [
    '/sexTraffickingVictim',
  ]);
}

/**
 * A child or youth, missing or not, whom the title IV-E agency must report to law enforcement as an identified sex
 * trafficking victim.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged; for a duty, the disclosure
 * @param readings - the readings of open questions
 * @param agency - the agency asked about; without it, whether any title IV-E agency must report
 * @returns the finding `trafficking-victim-covered-by-title-iv-e`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 42 U.S.C. 671(a)(34)(A); text read
 * @example
 * ```ts
 * import { instant, parseEpisode, traffickingVictimCoveredByTitleIvE } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'supervision' }],
 *   sexTraffickingVictim: 'yes',
 * });
 * traffickingVictimCoveredByTitleIvE(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function traffickingVictimCoveredByTitleIvE(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
  agency?: string,
): Finding<'trafficking-victim-covered-by-title-iv-e'> {
  refuseUnaskable(episode, at, readings);
  const early = beforeItsDay('trafficking-victim-covered-by-title-iv-e', iv.reportTraffickingVictim, episode, at);
  if (early !== undefined) return early;
  return allOf('trafficking-victim-covered-by-title-iv-e', { law: [iv.reportTraffickingVictim] }, [
    coveredByTitleIvE(episode, at, readings, agency),
    sexTraffickingVictim(episode, at),
  ]);
}
