import { childAt } from '../facts/child-at.js';
import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import { allOf, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { under18 } from './age.js';
import { awayFor } from './circumstances.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as ncmec from './provisions/ncmec.js';
import { defaultReadings } from './readings.js';
import { whereaboutsUnknown } from './whereabouts.js';

/**
 * An endangered runaway, as the National Center uses the words: under 18, missing, and run away from a parent, a guardian
 * or a State facility. However often the child ran away before, it is one each time. A case type of practice, not law: no
 * duty depends on it.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - the readings of open questions (AMB-11 and AMB-12 for the age)
 * @returns the finding `endangered-runaway`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see NCMEC's case types; an excerpt of the official page was read
 * @example
 * ```ts
 * import { endangeredRunaway, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   whereaboutsUnknown: 'yes',
 *   circumstances: 'ran-away',
 * });
 * endangeredRunaway(episode, instant('2026-10-31T15:00:00Z')).basis; // 'ncmec-practice'
 * ```
 */
export function endangeredRunaway(episode: Episode, at: Instant, readings: Readings = defaultReadings): Finding<'endangered-runaway'> {
  refuseUnaskable(episode, at, readings);
  const law = { law: [ncmec.ncmecEndangeredRunaway] };
  return allOf('endangered-runaway', law, [
    under18(law, childAt(episode, at), episode.zone, at, readings),
    awayFor('ran-away', law, factsAt(episode, at).circumstances, 'ran-away'),
    whereaboutsUnknown('whereabouts-unknown', law, episode, at, 'toAgency'),
  ]);
}
