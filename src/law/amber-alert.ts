import { childAt } from '../facts/child-at.js';
import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { under18 } from './age.js';
import { beforeItsDay } from './in-force.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as persons from './provisions/missing-persons.js';
import { defaultReadings } from './readings.js';

/**
 * Whether it is worth asking the police to evaluate the case for an AMBER alert: an abduction of somebody of 17 or younger.
 * The standards are voluntary, and the recommended criteria ask also for imminent danger, enough to describe, and an entry
 * in NCIC as a child abduction, which only the police can judge. A runaway alone meets none of them. The police decide and
 * issue; this library never issues an alert.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - the readings of open questions (AMB-11 and AMB-12 for the age)
 * @returns the finding `amber-evaluation`; `unknown` at best, since the police alone can judge the rest. No text that was
 *   read gives the first day of the standards: before the unconfirmed one it is `unknown` for that alone
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 34 U.S.C. 20502, text read; the recommended criteria are known from secondary descriptions only
 * @example
 * ```ts
 * import { amberEvaluation, instant, parseEpisode } from 'missing-child-rules';
 * const ran = parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2011-02-28' }, abducted: 'no' });
 * amberEvaluation(ran, instant('2026-10-31T15:00:00Z')).answer; // 'no'
 * ```
 */
export function amberEvaluation(episode: Episode, at: Instant, readings: Readings = defaultReadings): Finding<'amber-evaluation'> {
  refuseUnaskable(episode, at, readings);
  const early = beforeItsDay('amber-evaluation', persons.amberStandards, episode, at, 'unknown');
  if (early !== undefined) return early;
  const law = { law: [persons.amberCriteria, persons.amberStandards] };
  return allOf('amber-evaluation', law, [
    finding('abducted', law, factsAt(episode, at).abducted, ['/abducted']),
    under18(law, childAt(episode, at), episode.zone, at, readings),
    finding('for-the-police-to-judge', law, 'unknown'),
  ]);
}
