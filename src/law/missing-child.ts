import type { Episode } from '../facts/episode.js';
import { childAt } from '../facts/child-at.js';
import { allOf, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import type { Readings } from '../policy/readings.js';
import { under18 } from './age.js';
import * as mcaa from './provisions/missing-childrens-assistance-act.js';
import { defaultReadings } from './readings.js';
import { whereaboutsUnknown } from './whereabouts.js';

/**
 * A missing child: an individual less than 18 years of age whose whereabouts are unknown to the individual's parent.
 * Why the child is away, for how long and whether by choice does not matter. Until 2018-10-10 the law asked for the
 * knowledge of the legal custodian instead.
 *
 * The definition serves the National Center's work. The duties of title IV-E agencies and of the police have tests of
 * their own: {@link missingOrAbductedFromCare}, {@link reportableToNcic}.
 *
 * @param episode - the episode
 * @param at - the moment whose facts and law are applied
 * @param readings - the readings of open questions (AMB-11 and AMB-12 for the age)
 * @returns the finding `missing-child`
 * @see 34 U.S.C. 11292(1), (4); text read
 * @example
 * ```ts
 * import { instant, missingChild, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   whereaboutsUnknown: 'yes',
 * });
 * missingChild(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function missingChild(episode: Episode, at: Instant, readings: Readings = defaultReadings): Finding {
  const isParentAsked = hasBegun(mcaa.missingChild.interval.from, at, episode.zone);
  const law = { law: [isParentAsked ? mcaa.missingChild : mcaa.missingChildLegalCustodian] };
  return allOf('missing-child', law, [
    under18(law, childAt(episode, at), episode.zone, at, readings),
    isParentAsked
      ? whereaboutsUnknown('whereabouts-unknown-to-parent', { law: [mcaa.missingChild, mcaa.parent] }, episode, at, 'toParent')
      : whereaboutsUnknown('whereabouts-unknown-to-legal-custodian', law, episode, at, 'toLegalCustodian'),
  ]);
}
