import type { Agency } from '../facts/agency.js';
import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import type { Facts } from '../facts/facts.js';
import { any, type Answer } from '../kernel/answer.js';
import { allOf, anyOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { remembered } from '../kernel/remembered.js';
import type { Readings } from '../policy/readings.js';
import { under } from './age.js';
import * as iv from './provisions/title-iv-e.js';
import { defaultReadings } from './readings.js';

const LAW = { law: [iv.reportableClass] } as const;

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
export function coveredByTitleIvE(episode: Episode, at: Instant, readings: Readings = defaultReadings, agency?: string): Finding {
  return covered(episode, at, readings, agency);
}

const covered = /* @__PURE__ */ remembered((episode: Episode, at: Instant, readings: Readings, agency: string | undefined): Finding => {
  const facts = factsAt(episode, at);
  if (facts.agencies === null) return finding('covered-by-title-iv-e', LAW, 'unknown', ['/agencies']);
  const limbs = facts.agencies.flatMap((body, index) => {
    const isAsked = agency === undefined ? mayBeTitleIvE(body) : body.id === agency;
    return isAsked ? [coveredBy(body, index, facts, episode, at, readings)] : [];
  });
  if (limbs.length === 0) return finding('covered-by-title-iv-e', LAW, 'no', ['/agencies']);
  return anyOf('covered-by-title-iv-e', LAW, limbs);
});

/** The Office of Refugee Resettlement, private providers and probation departments are no title IV-E agencies. */
function mayBeTitleIvE({ kind }: Agency): boolean {
  return kind === null || kind === 'title-iv-e-state' || kind === 'title-iv-e-tribal';
}

function coveredBy(agency: Agency, index: number, facts: Facts, episode: Episode, at: Instant, readings: Readings): Finding {
  const reasonableCause = reasonableCauseOfTrafficking(facts);
  return allOf('covered-by-agency', LAW, [
    titleIvEAgency(agency, index),
    anyOf('responsible-and-within-class', LAW, [
      allOf('in-agency-care', LAW, [
        placementAndCare(agency, index, facts),
        childOrYouth(agency, index, facts, episode.zone, at, readings),
        reportable(agency, index, facts, episode.zone, at, readings, reasonableCause),
      ]),
      allOf('supervised-or-served', LAW, [supervisionOrServices(agency, index), reasonableCause]),
    ]),
  ]);
}

function titleIvEAgency(agency: Agency, index: number): Finding {
  const law = { law: agency.kind === 'title-iv-e-tribal' ? [iv.tribalAgency] : [iv.reportableClass] };
  return finding('title-iv-e-agency', law, agency.kind === null ? 'unknown' : mayBeTitleIvE(agency) ? 'yes' : 'no', [
    `/agencies/${String(index)}/kind`,
  ]);
}

/** The duty reaches children whom another public agency placed under an agreement with the title IV-E agency. */
function placementAndCare(agency: Agency, index: number, facts: Facts): Finding {
  const own = responsibility('placement-and-care', ['placement-and-care'], agency, index);
  const others = (facts.agencies ?? []).flatMap((other, place) =>
    other.role === 'by-iv-e-agreement' && other.kind !== 'orr'
      ? [{ ...responsibility('placed-by-agreement', ['placement-and-care'], other, place), law: [iv.placementAgreement] }]
      : [],
  );
  return others.length === 0 ? own : anyOf('placement-and-care', LAW, [own, ...others]);
}

function supervisionOrServices(agency: Agency, index: number): Finding {
  return responsibility('supervision-or-services', ['supervision', 'chafee-services'], agency, index);
}

function responsibility(id: string, wanted: readonly string[], agency: Agency, index: number): Finding {
  const answer: Answer = agency.responsibility === null ? 'unknown' : wanted.includes(agency.responsibility) ? 'yes' : 'no';
  return finding(id, LAW, answer, [`/agencies/${String(index)}/responsibility`]);
}

/** The statute says "is, or is at risk of being": one identified as a victim is within it. */
function reasonableCauseOfTrafficking(facts: Facts): Finding {
  return finding('reasonable-cause-of-trafficking', LAW, any([facts.reasonableCauseOfTrafficking, facts.sexTraffickingVictim]), [
    '/reasonableCauseOfTrafficking',
  ]);
}

/** AMB-18: only the example of the runaway carries an age, and "including" does not narrow "any child or youth". */
function childOrYouth(agency: Agency, index: number, facts: Facts, zone: string, at: Instant, readings: Readings): Finding {
  const young = underElectedAge(agency, index, facts, zone, at, readings);
  if (young.answer === 'yes') return young;
  const reading = { law: [iv.reportableClass, iv.childAge], readings: [`AMB-18:${readings.youthInCare}`] };
  return readings.youthInCare === 'any-age' ? finding('child-or-youth', reading, 'yes') : allOf('child-or-youth', reading, [young]);
}

/** Under 18, or under the older age the agency elected. Whether the youth is in school or work is not asked (AMB-19). */
function underElectedAge(agency: Agency, index: number, facts: Facts, zone: string, at: Instant, readings: Readings): Finding {
  const law = { law: [iv.childAge] };
  const child = under(18, 'under-18', law, facts.child, zone, at, readings);
  if (child.answer === 'yes' || agency.olderAgeElected === 18) return child;
  if (agency.olderAgeElected !== null) return under(agency.olderAgeElected, 'under-elected-age', law, facts.child, zone, at, readings);
  const oldest = under(21, 'under-21', law, facts.child, zone, at, readings);
  if (oldest.answer === 'no') return oldest;
  return finding('under-elected-age', law, 'unknown', [...child.facts, `/agencies/${String(index)}/olderAgeElected`]);
}

/** AMB-1. With reasonable cause every reading agrees; without it they part. */
function reportable(
  agency: Agency,
  index: number,
  facts: Facts,
  zone: string,
  at: Instant,
  readings: Readings,
  reasonableCause: Finding,
): Finding {
  if (reasonableCause.answer === 'yes') return reasonableCause;
  const reading = [`AMB-1:${readings.reportScope}`];
  const law = { law: LAW.law, readings: reading };
  switch (readings.reportScope) {
    case 'narrow':
      return allOf('within-class', law, [reasonableCause]);
    case 'runaway-inclusive':
      return anyOf('within-class', law, [
        reasonableCause,
        allOf('ran-away-from-care', LAW, [ranAway(facts), underElectedAge(agency, index, facts, zone, at, readings)]),
      ]);
    case 'all-missing-from-care':
      return anyOf('within-class', law, [
        reasonableCause,
        finding('every-child-missing-from-care', { law: [iv.reportEveryMissingChild], readings: reading }, 'yes'),
      ]);
  }
}

function ranAway({ circumstances }: Facts): Finding {
  return finding('ran-away', LAW, circumstances === null ? 'unknown' : circumstances === 'ran-away' ? 'yes' : 'no', ['/circumstances']);
}
