import type { Episode } from '../facts/episode.js';
import { answerAt } from '../facts/answers-at.js';
import { childAt } from '../facts/child-at.js';
import type { Facts } from '../facts/facts.js';
import { guardiansAt } from '../facts/guardians-at.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { all, any, not } from '../kernel/answer.js';
import { allOf, finding, type Finding, type Ground } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import type { Readings } from '../policy/readings.js';
import { under18 } from './age.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as mcaa from './provisions/missing-childrens-assistance-act.js';
import { defaultReadings } from './readings.js';
import { whereaboutsUnknown } from './whereabouts.js';

/**
 * A missing child: an individual less than 18 years of age whose whereabouts are unknown to the individual's parent.
 * Why the child is away, for how long and whether by choice does not matter. Until 2018-10-10 the law asked for the
 * knowledge of the legal custodian instead; at first also for signs of removal or a strong likelihood of abuse.
 *
 * A legal guardian is a parent in this sense, an agency too: what any of them knows is known. Where it is doubtful whether
 * anybody may exercise parental rights, as of an emancipated child, `toParent` is for the caller to leave unknown.
 *
 * The definition serves the National Center's work. The duties of title IV-E agencies and of the police have tests of
 * their own: {@link missingOrAbductedFromCare}, {@link reportableToNcic}.
 *
 * @param episode - the episode
 * @param at - the moment whose facts and law are applied
 * @param readings - the readings of open questions (AMB-4 for the agency as guardian, AMB-11 and AMB-12 for the age)
 * @returns the finding `missing-child`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
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
  refuseUnaskable(episode, at, readings);
  const { zone } = episode;
  const isParentAsked = hasBegun(mcaa.missingChild.interval.from, at, zone);
  const isBareAge = hasBegun(mcaa.missingChildLegalCustodian.interval.from, at, zone);
  const law = { law: [isParentAsked ? mcaa.missingChild : isBareAge ? mcaa.missingChildLegalCustodian : mcaa.missingChild1984] };
  const child = childAt(episode, at);
  return allOf('missing-child', law, [
    under18(law, child, zone, at, readings),
    ...(isParentAsked
      ? [unknownToParent(guardiansAt(episode, at), episode, at, readings)]
      : [whereaboutsUnknown('whereabouts-unknown-to-legal-custodian', law, episode, at, 'toLegalCustodian')]),
    ...(isBareAge ? [] : [removedOrEndangered(law, episode, at)]),
  ]);
}

/** A "parent" is also a legal guardian, and an agency may be one: what it knows, a guardian of the child knows (AMB-4). */
function unknownToParent(guardians: Facts['legalGuardians'], episode: Episode, at: Instant, { whoseKnowledge }: Readings): Finding {
  const isAgencys = guardians === null ? 'unknown' : guardians.includes('agency') ? 'yes' : 'no';
  const toParent = whereaboutsUnknownTo(episode, at, 'toParent');
  const answer = all([toParent, any([not(isAgencys), whereaboutsUnknownTo(episode, at, 'toAgency')])]);
  return answer === toParent
    ? finding('whereabouts-unknown-to-parent', PARENT, answer, ['/whereaboutsUnknown'])
    : finding('whereabouts-unknown-to-parent', { ...PARENT, readings: [`AMB-4:${whoseKnowledge}`] }, answer, [
        '/whereaboutsUnknown',
        '/legalGuardians',
      ]);
}

const PARENT = { law: /* @__PURE__ */ Object.freeze([mcaa.missingChild, mcaa.parent]) } as const;

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
