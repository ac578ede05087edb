import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import { not } from '../kernel/answer.js';
import { allOf, anyOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { aged18To20 } from './age.js';
import { refuseUnaskable } from './outside-coverage.js';
import { missingChild } from './missing-child.js';
import * as ncmec from './provisions/ncmec.js';
import { defaultReadings } from './readings.js';
import { whereaboutsUnknown } from './whereabouts.js';

/**
 * A missing child as federal law defines one, or a young adult of 18, 19 or 20 whom the National Center treats likewise.
 * The first limb rests on the statute, the second on the practice of the National Center.
 *
 * @param episode - the episode
 * @param at - the moment whose facts and law are applied
 * @param readings - the readings of open questions
 * @returns the finding `missing-child-or-youth`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 34 U.S.C. 11292(1), (4), text read; NCMEC's questions and answers for social service agencies
 * @example
 * ```ts
 * import { determining, instant, missingChildOrYouth, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2006-05-01', emancipated: 'no' },
 *   legalGuardians: ['agency'],
 *   whereaboutsUnknown: 'yes',
 * });
 * const found = missingChildOrYouth(episode, instant('2026-10-31T15:00:00Z'));
 * found.answer; // 'yes'
 * determining(found).map((limb) => limb.basis); // ['ncmec-practice']
 * ```
 */
export function missingChildOrYouth(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
): Finding<'missing-child-or-youth'> {
  const child = missingChild(episode, at, readings);
  return anyOf('missing-child-or-youth', { law: [...child.law, ncmec.ncmecYoungAdults] }, [
    child,
    missingUnemancipatedYouth(episode, at, readings),
  ]);
}

/**
 * A young adult of 18, 19 or 20 who is not emancipated, is under an agency's legal guardianship, and whose whereabouts
 * are unknown to the agency. A practice of the National Center, not law.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are applied
 * @param readings - the readings of open questions
 * @returns the finding `missing-unemancipated-youth`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see NCMEC's questions and answers for social service agencies
 * @example
 * ```ts
 * import { instant, missingUnemancipatedYouth, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2006-05-01', emancipated: 'yes' } });
 * missingUnemancipatedYouth(episode, instant('2026-10-31T15:00:00Z')).answer; // 'no'
 * ```
 */
export function missingUnemancipatedYouth(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
): Finding<'missing-unemancipated-youth'> {
  refuseUnaskable(episode, at, readings);
  const facts = factsAt(episode, at);
  const law = { law: [ncmec.ncmecYoungAdults] };
  const guardians = facts.legalGuardians;
  return allOf('missing-unemancipated-youth', law, [
    aged18To20(law, facts.child, episode.zone, at, readings),
    finding('unemancipated', law, not(facts.child.emancipated), ['/child/emancipated']),
    finding('under-agency-guardianship', law, guardians === null ? 'unknown' : guardians.includes('agency') ? 'yes' : 'no', [
      '/legalGuardians',
    ]),
    whereaboutsUnknown('whereabouts-unknown-to-agency', law, episode, at, 'toAgency'),
  ]);
}
