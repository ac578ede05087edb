import type { Episode } from '../facts/episode.js';
import { childAt } from '../facts/child-at.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { any } from '../kernel/answer.js';
import { allOf, finding, type Finding, type Ground } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import { remembered } from '../kernel/remembered.js';
import type { Readings } from '../policy/readings.js';
import { under, under18 } from './age.js';
import { beforeItsDay } from './in-force.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as persons from './provisions/missing-persons.js';
import * as ncsaa from './provisions/national-child-search-assistance-act.js';
import { defaultReadings } from './readings.js';

/**
 * A missing child whom law enforcement reports to NCIC: under 21, and under 18 until 2003-04-29. Emancipation does not
 * matter, nor does any agency's part. The Act leaves "missing" undefined: here, the whereabouts are unknown to the
 * parent or to the agency and the placement.
 *
 * @param episode - the episode
 * @param at - the moment whose facts and law are applied
 * @param readings - the readings of open questions (AMB-11 and AMB-12 for the age)
 * @returns the finding `reportable-to-ncic`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 34 U.S.C. 41307(a); text read
 * @example
 * ```ts
 * import { instant, parseEpisode, reportableToNcic } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2006-05-01' }, whereaboutsUnknown: 'yes' });
 * reportableToNcic(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function reportableToNcic(episode: Episode, at: Instant, readings: Readings = defaultReadings): Finding<'reportable-to-ncic'> {
  return reportable(episode, at, readings, undefined);
}

const reportable = /* @__PURE__ */ remembered((episode: Episode, at: Instant, readings: Readings): Finding<'reportable-to-ncic'> => {
  refuseUnaskable(episode, at, readings);
  const early = beforeItsDay('reportable-to-ncic', ncsaa.ncicUnder18, episode, at);
  if (early !== undefined) return early;
  const { zone } = episode;
  const isSince2003 = hasBegun(ncsaa.ncicUnder21.interval.from, at, zone);
  const law = { law: [isSince2003 ? ncsaa.ncicUnder21 : ncsaa.ncicUnder18] };
  const child = childAt(episode, at);
  return allOf('reportable-to-ncic', law, [
    isSince2003 ? under(21, 'under-21', law, child, zone, at, readings) : under18(law, child, zone, at, readings),
    whereaboutsUnknownToEither(law, episode, at),
  ]);
});

function whereaboutsUnknownToEither(law: Ground, episode: Episode, at: Instant): Finding {
  const answer = any([whereaboutsUnknownTo(episode, at, 'toParent'), whereaboutsUnknownTo(episode, at, 'toAgency')]);
  return finding('whereabouts-unknown', law, answer, ['/whereaboutsUnknown']);
}

/**
 * A missing child of whom NamUs is told as well. The statute asks for it "consistent with" rules of the Attorney General,
 * which were not found: until they are shown, it is open (AMB-10).
 *
 * @see 34 U.S.C. 41307(a), 40507(c); text read
 */
export function reportableToNamus(episode: Episode, at: Instant, readings: Readings = defaultReadings): Finding {
  const law = { law: [persons.namusReport] };
  return allOf('reportable-to-namus', law, [
    reportableToNcic(episode, at, readings),
    finding('namus-rules-shown', { ...law, readings: ['AMB-10:conditional'] }, 'unknown'),
  ]);
}

/**
 * A missing person of any age, of whose entry in NCIC the parent, legal guardian or next of kin gets a confirmation.
 *
 * @see 28 U.S.C. 534(a)(3); text read
 */
export function missingPerson(episode: Episode, at: Instant): Finding {
  const law = { law: [persons.confirmEntry] };
  return allOf('missing-person', law, [whereaboutsUnknownToEither(law, episode, at)]);
}
