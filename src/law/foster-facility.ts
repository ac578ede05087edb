import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { fosterCare } from './foster-care.js';
import { beforeItsDay } from './in-force.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as ncsaa from './provisions/national-child-search-assistance-act.js';
import { defaultReadings } from './readings.js';
import { reportableToNcic } from './reportable-to-ncic.js';

/**
 * A foster care family home or childcare institution. The Act that uses these words does not define them; here they are
 * read broadly, as any foster care, unlicensed kin included (AMB-8). A detention centre is neither.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - the readings of open questions
 * @returns the finding `foster-facility`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 34 U.S.C. 41308(4)(C), 45 CFR 1355.20(a); text read. The near twins in 42 U.S.C. 672(c) ask for a licence.
 * @example
 * ```ts
 * import { fosterFacility, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', placement: 'detention' });
 * fosterFacility(episode, instant('2026-10-31T15:00:00Z')).answer; // 'no'
 * ```
 */
export function fosterFacility(episode: Episode, at: Instant, readings: Readings = defaultReadings): Finding<'foster-facility'> {
  refuseUnaskable(episode, at, readings);
  const early = beforeItsDay('foster-facility', ncsaa.notifyNcmec, episode, at);
  if (early !== undefined) return early;
  const law = { law: [ncsaa.notifyNcmec], readings: ['AMB-8:any-foster-care'] };
  const { placement } = factsAt(episode, at);
  return allOf('foster-facility', law, [
    finding('no-detention', law, placement === null ? 'unknown' : placement === 'detention' ? 'no' : 'yes', ['/placement']),
    fosterCare(episode, at, readings),
  ]);
}

/**
 * A child of whom the police notify the National Center: one whom they report to NCIC, missing from a foster care family
 * home or childcare institution.
 *
 * @param episode - the episode
 * @param at - the moment whose facts and law are applied; for the duty, the receipt of the report
 * @param readings - the readings of open questions
 * @returns the finding `missing-from-foster-facility`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 34 U.S.C. 41308(4)(C); text read
 * @example
 * ```ts
 * import { instant, missingFromFosterFacility, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
 *   placement: 'kin',
 *   whereaboutsUnknown: 'yes',
 * });
 * missingFromFosterFacility(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function missingFromFosterFacility(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
): Finding<'missing-from-foster-facility'> {
  refuseUnaskable(episode, at, readings);
  const early = beforeItsDay('missing-from-foster-facility', ncsaa.notifyNcmec, episode, at);
  if (early !== undefined) return early;
  return allOf('missing-from-foster-facility', { law: [ncsaa.notifyNcmec] }, [
    reportableToNcic(episode, at, readings),
    fosterFacility(episode, at, readings),
  ]);
}
