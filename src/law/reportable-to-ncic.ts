import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import { any } from '../kernel/answer.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import type { Readings } from '../policy/readings.js';
import { under } from './age.js';
import * as ncsaa from './provisions/national-child-search-assistance-act.js';
import { defaultReadings } from './readings.js';
import { whereaboutsUnknownToAgency, whereaboutsUnknownToParent } from './whereabouts.js';

/**
 * A missing child whom law enforcement reports to NCIC: under 21, and under 18 until 2003-04-29. Emancipation does not
 * matter, nor does any agency's part. The Act leaves "missing" undefined: here, the whereabouts are unknown to the
 * parent or to the agency and the placement.
 *
 * @param episode - the episode
 * @param at - the moment whose facts and law are applied
 * @param readings - the readings of open questions (AMB-11 and AMB-12 for the age)
 * @returns the finding `reportable-to-ncic`
 * @see 34 U.S.C. 41307(a); text read
 * @example
 * ```ts
 * import { instant, parseEpisode, reportableToNcic } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2006-05-01' }, whereaboutsUnknown: 'yes' });
 * reportableToNcic(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function reportableToNcic(episode: Episode, at: Instant, readings: Readings = defaultReadings): Finding {
  const facts = factsAt(episode, at);
  const isSince2003 = hasBegun(ncsaa.ncicUnder21.interval.from, at, episode.zone);
  const law = { law: [isSince2003 ? ncsaa.ncicUnder21 : ncsaa.ncicUnder18] };
  const whereabouts = [whereaboutsUnknownToParent(law, facts), whereaboutsUnknownToAgency(law, facts, readings)];
  return allOf('reportable-to-ncic', law, [
    isSince2003
      ? under(21, 'under-21', law, facts.child, episode.zone, at, readings)
      : under(18, 'under-18', law, facts.child, episode.zone, at, readings),
    typeof facts.whereaboutsUnknown === 'string'
      ? finding('whereabouts-unknown', law, facts.whereaboutsUnknown, ['/whereaboutsUnknown'])
      : finding(
          'whereabouts-unknown',
          law,
          any(whereabouts.map((limb) => limb.answer)),
          whereabouts.flatMap((limb) => limb.facts),
        ),
  ]);
}
