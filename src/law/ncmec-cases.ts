import type { Episode } from '../facts/episode.js';
import { foundDead } from '../facts/found-dead.js';
import { factsAt } from '../facts/facts-at.js';
import { any, not } from '../kernel/answer.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { aged18To20, under18 } from './age.js';
import { awayFor } from './circumstances.js';
import { refuseUnaskable } from './outside-coverage.js';
import { endangeredRunaway } from './endangered-runaway.js';
import * as ncmec from './provisions/ncmec.js';
import { defaultReadings } from './readings.js';
import { whereaboutsUnknown } from './whereabouts.js';

const LAW = { law: /* @__PURE__ */ Object.freeze([ncmec.ncmecEndangeredRunaway]) } as const;

/**
 * The National Center’s case types, each with its answer: endangered runaway; family abduction; nonfamily abduction; lost,
 * injured or otherwise missing; critically missing young adult of 18 to 20. Practice, not law: no duty depends on them, and
 * the National Center decides. An abduction lasts until the child is back in authorised care, also where the address is known.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - the readings of open questions (AMB-11 and AMB-12 for the age)
 * @returns one finding for each type
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see NCMEC's case types; an excerpt of the official page was read
 * @example
 * ```ts
 * import { instant, ncmecCaseTypes, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2019-04-02' },
 *   whereaboutsUnknown: 'yes',
 *   abducted: 'yes',
 *   circumstances: 'family-abduction',
 * });
 * const types = ncmecCaseTypes(episode, instant('2026-10-31T15:00:00Z'));
 * types.filter(({ answer }) => answer === 'yes').map(({ id }) => id); // ['family-abduction']
 * ```
 */
export function ncmecCaseTypes(episode: Episode, at: Instant, readings: Readings = defaultReadings): readonly Finding[] {
  refuseUnaskable(episode, at, readings);
  const { abducted, child, circumstances, reasonableCauseOfTrafficking, sexTraffickingVictim } = factsAt(episode, at);
  const { zone } = episode;
  const isMissing = whereaboutsUnknown('whereabouts-unknown', LAW, episode, at, 'toAgency');
  const minor = under18(LAW, child, zone, at, readings);
  const taken = (type: string, limb: string): Finding =>
    allOf(type, LAW, [
      minor,
      awayFor(limb, LAW, circumstances, type),
      finding('abducted', LAW, abducted, ['/abducted']),
      finding('not-found-dead', LAW, not(foundDead(episode, at)), ['/events']),
    ]);
  const risk = any([reasonableCauseOfTrafficking, sexTraffickingVictim]) === 'yes' ? 'yes' : 'unknown';
  return [
    endangeredRunaway(episode, at, readings),
    taken('family-abduction', 'taken-by-family'),
    taken('nonfamily-abduction', 'taken-by-others'),
    allOf('lost-injured-or-otherwise-missing', LAW, [
      minor,
      isMissing,
      awayFor('lost-or-otherwise-missing', LAW, circumstances, 'wandered-or-lost', 'displaced-by-disaster', 'other'),
    ]),
    allOf('critically-missing-young-adult', LAW, [
      aged18To20(LAW, child, zone, at, readings),
      isMissing,
      finding('elevated-risk', LAW, risk, ['/reasonableCauseOfTrafficking', '/sexTraffickingVictim']),
    ]),
  ];
}
