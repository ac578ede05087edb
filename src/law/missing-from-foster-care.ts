import type { Episode } from '../facts/episode.js';
import { allOf, anyOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { isCovered } from './outside-coverage.js';
import { coveredByTitleIvE } from './covered-by-title-iv-e.js';
import { childInFosterCare } from './foster-care.js';
import * as iv from './provisions/title-iv-e.js';
import { defaultReadings } from './readings.js';
import { isNobodysChild, responsibleAgency } from './responsibility.js';
import { DECLINED, isDeclined, momentsInformed, wasReportedMissing } from '../facts/reported-at.js';
import { whereaboutsUnknownToAgency } from './whereabouts.js';

/**
 * Any child missing from foster care, whom the protocol for locating is about. No word of trafficking stands here.
 *
 * @see 42 U.S.C. 671(a)(35)(A)(i); text read
 */
export function missingFromFosterCare(episode: Episode, at: Instant, readings: Readings = defaultReadings, agency?: string): Finding {
  const law = { law: [iv.protocolLocate] };
  return allOf('missing-from-foster-care', law, [
    childInFosterCare(episode, at, readings, agency),
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
  const told = wasReportedMissing(episode, at);
  const isOfDeclined = wasReportedMissing(episode, at, isDeclined) !== told;
  const ground = { ...COMMUNICATION, readings: isOfDeclined ? [DECLINED] : [] };
  return allOf('recovered-after-report', COMMUNICATION, [
    stillCovered(episode, at, readings, agency),
    finding('reported-before', ground, told, ['/events']),
  ]);
}

const COMMUNICATION = { law: /* @__PURE__ */ Object.freeze([iv.ongoingCommunication]) } as const;

/**
 * Whoever was covered when the agency was informed still is while the agency keeps its responsibility: a birthday or another change
 * meanwhile undoes nothing (AMB-13), the end of responsibility does (AMB-14).
 */
function stillCovered(episode: Episode, at: Instant, readings: Readings, agency: string | undefined): Finding {
  const now = coveredByTitleIvE(episode, at, readings, agency);
  const moments = now.answer === 'yes' ? [] : momentsInformed(episode, at, agency);
  if (moments.length === 0) return now;
  if (isNobodysChild(episode, at)) return now;
  const responsible = responsibleAgency(episode, at, agency);
  const isOpen = responsible.answer !== 'yes';
  const ends = { law: COMMUNICATION.law, readings: isOpen ? [`AMB-14:${readings.responsibilityEnds}`] : [] };
  const lasting = isOpen && readings.responsibilityEnds === 'communication-continues' ? [] : [responsible];
  const since = moments.map((moment) => {
    const isBeforeAnyLaw = moment !== undefined && !isCovered(moment, episode.zone);
    const then =
      moment === undefined || isBeforeAnyLaw
        ? finding('covered-by-title-iv-e', COMMUNICATION, isBeforeAnyLaw ? 'no' : 'unknown', ['/events'])
        : coveredByTitleIvE(episode, moment, readings, agency);
    return allOf('covered-when-informed', ends, [then, ...lasting]);
  });
  const covered = anyOf('covered-now-or-when-informed', COMMUNICATION, [now, ...since]);
  const isByThen = covered.answer !== now.answer && !isOpen;
  return isByThen ? { ...covered, readings: [...covered.readings, 'AMB-13:at-the-trigger'] } : covered;
}
