import type { Episode } from '../facts/episode.js';
import { answerAt } from '../facts/answers-at.js';
import { childAt } from '../facts/child-at.js';
import { allOf, finding, type Finding, type Ground } from '../kernel/finding.js';
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
 * knowledge of the legal custodian instead; at first also for signs of removal or a strong likelihood of abuse.
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
export function missingChild(episode: Episode, at: Instant, readings: Readings = defaultReadings): Finding<'missing-child'> {
  const { zone } = episode;
  const isParentAsked = hasBegun(mcaa.missingChild.interval.from, at, zone);
  const isBareAge = hasBegun(mcaa.missingChildLegalCustodian.interval.from, at, zone);
  const law = { law: [isParentAsked ? mcaa.missingChild : isBareAge ? mcaa.missingChildLegalCustodian : mcaa.missingChild1984] };
  return allOf('missing-child', law, [
    under18(law, childAt(episode, at), zone, at, readings),
    isParentAsked
      ? whereaboutsUnknown('whereabouts-unknown-to-parent', { law: [mcaa.missingChild, mcaa.parent] }, episode, at, 'toParent')
      : whereaboutsUnknown('whereabouts-unknown-to-legal-custodian', law, episode, at, 'toLegalCustodian'),
    ...(isBareAge ? [] : [removedOrEndangered(law, episode, at)]),
  ]);
}

/** 1984: signs of removal by another without consent, or a strong likelihood of abuse or sexual exploitation. */
function removedOrEndangered(law: Ground, episode: Episode, at: Instant): Finding {
  const signs = ['abducted', 'reasonableCauseOfTrafficking', 'sexTraffickingVictim'] as const;
  const isShown = signs.some((fact) => answerAt(episode, at, fact) === 'yes');
  return finding(
    'removed-or-endangered',
    law,
    isShown ? 'yes' : 'unknown',
    signs.map((fact) => `/${fact}`),
  );
}
