import type { Episode } from '../facts/episode.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { coveredByTitleIvE } from './covered-by-title-iv-e.js';
import { fosterCare } from './foster-care.js';
import * as iv from './provisions/title-iv-e.js';
import { defaultReadings } from './readings.js';
import { wasReportedMissing } from '../facts/reported-at.js';
import { whereaboutsUnknownToAgency } from './whereabouts.js';

/**
 * Any child missing from foster care, whom the protocol for locating is about. No word of trafficking stands here.
 *
 * @see 42 U.S.C. 671(a)(35)(A)(i); text read
 */
export function missingFromFosterCare(episode: Episode, at: Instant, readings: Readings = defaultReadings, agency?: string): Finding {
  const law = { law: [iv.protocolLocate] };
  return allOf('missing-from-foster-care', law, [
    fosterCare(episode, at, readings, agency),
    whereaboutsUnknownToAgency(law, episode, at, readings),
  ]);
}

/**
 * A child or youth who had been reported missing and is recovered: what was learned of the recovery is for those who
 * were told (AMB-7).
 *
 * @see 42 U.S.C. 671(a)(35)(B), as amended by Pub. L. 117-348; text read
 */
export function recoveredAfterReport(episode: Episode, at: Instant, readings: Readings = defaultReadings, agency?: string): Finding {
  const law = { law: [iv.ongoingCommunication] };
  return allOf('recovered-after-report', law, [
    coveredByTitleIvE(episode, at, readings, agency),
    finding('reported-before', law, wasReportedMissing(episode, at), ['/events']),
  ]);
}
