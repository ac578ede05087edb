import type { Episode } from '../facts/episode.js';
import { agencyPointer } from '../facts/agency-pointer.js';
import { factsAt } from '../facts/facts-at.js';
import { any, type Answer } from '../kernel/answer.js';
import { allOf, anyOf, finding, type Finding, type Ground } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import { remembered } from '../kernel/remembered.js';
import type { Readings } from '../policy/readings.js';
import { under, under18 } from './age.js';
import { mayBeTitleIvE } from './agency-kinds.js';
import { unlistedParty } from './agreement.js';
import { awayFor } from './circumstances.js';
import { beforeItsDay } from './in-force.js';
import { underOldestAge } from './oldest-age.js';
import { refuseUnlisted } from './listed-agency.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as iv from './provisions/title-iv-e.js';
import { defaultReadings } from './readings.js';
import { placementAndCare, supervisionOrServices, titleIvEAgency, type Body } from './responsibility.js';

const LAW = { law: /* @__PURE__ */ Object.freeze([iv.reportableClass]) } as const;

/**
 * A child or youth to whom the reports of 42 U.S.C. 671(a)(34) and (35) refer: one for whom the title IV-E agency has
 * responsibility for placement, care or supervision, within the class of 671(a)(9)(C)(i)(I).
 *
 * Whom the report of a missing child covers is disputed (AMB-1). By default every child or youth in the agency's care;
 * beyond care (supervision at home, services to former foster youth) only with reasonable cause to believe that the
 * child is, or is at risk of being, a sex trafficking victim.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - the readings of open questions (AMB-1, AMB-18)
 * @param agency - the agency asked about; without it, whether any title IV-E agency has such responsibility
 * @returns the finding `covered-by-title-iv-e`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 42 U.S.C. 671(a)(9)(C)(i)(I), 675(8); text read
 * @example
 * ```ts
 * import { coveredByTitleIvE, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'supervision' }],
 * });
 * const found = coveredByTitleIvE(episode, instant('2026-10-31T15:00:00Z'));
 * found.answer; // 'unknown'
 * ```
 */
export function coveredByTitleIvE(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
  agency?: string,
): Finding<'covered-by-title-iv-e'> {
  return covered(episode, at, readings, agency);
}

const covered = /* @__PURE__ */ remembered(
  (episode: Episode, at: Instant, readings: Readings, agency: string | undefined): Finding<'covered-by-title-iv-e'> => {
    refuseUnaskable(episode, at, readings);
    refuseUnlisted(episode, agency);
    const early = beforeItsDay('covered-by-title-iv-e', iv.reportableClass, episode, at);
    if (early !== undefined) return early;
    const facts = factsAt(episode, at);
    const nobody = (answer: Answer): Finding<'covered-by-title-iv-e'> =>
      anyOf('covered-by-title-iv-e', LAW, [finding('an-agency-is-responsible', LAW, answer, ['/agencies'])]);
    if (facts.agencies === null) return nobody('unknown');
    const limbs: Finding[] = [];
    facts.agencies.forEach((body, index) => {
      if (agency !== undefined && body.id !== agency) return;
      const one = { agency: body, index, facts, zone: episode.zone, at, readings };
      limbs.push(mayBeTitleIvE(body) ? coveredBy(one) : titleIvEAgency(one));
    });
    if (agency === undefined) {
      const youth = underOldestAge(facts.child, episode.zone, at, readings);
      limbs.push(...unlistedParty(facts.agencies).map((party) => allOf('covered-by-agency', LAW, [party, youth])));
    }
    if (limbs.length === 0) return nobody('no');
    return anyOf('covered-by-title-iv-e', LAW, limbs);
  },
);

/** One agency, and what its age limbs need. */
interface Case extends Body {
  readonly zone: string;
  readonly at: Instant;
  readonly readings: Readings;
}

function coveredBy(one: Case): Finding {
  return allOf('covered-by-agency', LAW, [
    titleIvEAgency(one),
    anyOf('responsible-and-within-class', LAW, [
      allOf('in-agency-care', LAW, [placementAndCare(one), childOrYouth(one), withinClass(one)]),
      allOf('supervised-or-served', LAW, [supervisionOrServices(one), reasonableCauseOfTrafficking(one)]),
    ]),
  ]);
}

/** The statute says "is, or is at risk of being": one identified as a victim is within it. */
function reasonableCauseOfTrafficking({ facts }: Case): Finding {
  const answer = any([facts.reasonableCauseOfTrafficking, facts.sexTraffickingVictim]);
  return finding('reasonable-cause-of-trafficking', LAW, answer, ['/reasonableCauseOfTrafficking', '/sexTraffickingVictim']);
}

/**
 * AMB-18: only the example of the runaway carries an age, and "including" does not narrow "any child or youth". But no older
 * age than 21 can be elected, so that by no reading it goes on.
 */
function childOrYouth(one: Case): Finding {
  const { youthInCare } = one.readings;
  const young = underElectedAge(one);
  const youth = underOldestAge(one.facts.child, one.zone, one.at, one.readings);
  const { answer, readings, facts } = youthInCare === 'any-age' ? youth : young;
  if (young.answer === youth.answer) return answer === 'yes' ? { ...young, readings } : youthInCare === 'any-age' ? youth : young;
  const law = { law: [iv.reportableClass, iv.childAge], readings: [`AMB-18:${youthInCare}`, ...readings] };
  return youthInCare === 'any-age' ? finding('child-or-youth', law, answer, facts) : allOf('child-or-youth', law, [young]);
}

/** Under 18, or under the older age the agency elected. Whether the youth is in school or work is not asked (AMB-19). */
function underElectedAge({ agency, index, facts: { child }, zone, at, readings }: Case): Finding {
  const law = { law: [iv.childAge] };
  const minor = under18(law, child, zone, at, readings);
  const elected = agency.olderAgeElected;
  if (minor.answer === 'yes' || elected === 18) return minor;
  if (elected !== null) {
    const young = under(elected, 'under-elected-age', law, child, zone, at, readings);
    return young.answer === 'no' ? young : { ...young, readings: [...young.readings, 'AMB-19:not-asked'] };
  }
  const oldest = underOldestAge(child, zone, at, readings);
  if (oldest.answer === 'no') return oldest;
  return finding('under-elected-age', law, 'unknown', [...minor.facts, agencyPointer(index, 'olderAgeElected')]);
}

/** AMB-1. With reasonable cause every reading agrees; without it they part. */
function withinClass(one: Case): Finding {
  const reasonableCause = reasonableCauseOfTrafficking(one);
  if (reasonableCause.answer === 'yes') return reasonableCause;
  const { reportScope } = one.readings;
  const law = { law: LAW.law, readings: [`AMB-1:${reportScope}`] };
  switch (reportScope) {
    case 'narrow':
      return allOf('within-class', law, [reasonableCause]);
    case 'runaway-inclusive':
      return anyOf('within-class', law, [
        reasonableCause,
        allOf('ran-away-from-care', LAW, [awayFor('ran-away', LAW, one.facts.circumstances, 'ran-away'), underElectedAge(one)]),
      ]);
    case 'all-missing-from-care':
      return anyOf('within-class', law, [
        reasonableCause,
        finding('every-child-missing-from-care', { ...describedBy(one), readings: law.readings }, 'yes'),
      ]);
  }
}

/** Until the Children's Bureau can have described it so, the reading stands by itself. */
function describedBy({ zone, at }: Case): Ground {
  const isDescribed = hasBegun(iv.reportEveryMissingChild.interval.from, at, zone);
  return isDescribed ? { law: [iv.reportEveryMissingChild] } : { law: LAW.law, basis: 'project-promise' };
}
