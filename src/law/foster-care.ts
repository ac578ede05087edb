import type { Episode } from '../facts/episode.js';
import { awayAt } from '../facts/away-at.js';
import { factsAt } from '../facts/facts-at.js';
import type { Placement } from '../facts/facts.js';
import type { Answer } from '../kernel/answer.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { beforeItsDay } from './in-force.js';
import { underOldestAge } from './oldest-age.js';
import { refuseUnlisted } from './listed-agency.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as cfr from './provisions/regulations.js';
import * as iv from './provisions/title-iv-e.js';
import { defaultReadings } from './readings.js';
import { placedByTitleIvE } from './responsibility.js';

/** Care around the clock in place of the parents. Of what is not listed the regulation does not say. */
const SUBSTITUTE_CARE: Readonly<Record<string, Answer>> = {
  'foster-family-home': 'yes',
  kin: 'yes',
  'group-home': 'yes',
  institution: 'yes',
  shelter: 'yes',
  respite: 'yes',
  'pre-adoptive': 'yes',
  'supervised-independent-living': 'yes',
  'in-home': 'no',
  'own-residence': 'no',
};

/**
 * A child in foster care: in care around the clock in place of the parents, for whom a title IV-E agency has placement
 * and care responsibility. A licence, payment or federal money do not matter: an unlicensed kin home is foster care.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - decide nothing here; for the sake of one signature
 * @param agency - the agency asked about; without it, any title IV-E agency
 * @returns the finding `foster-care`; `unknown` before 2000-03-27, from when by our notes the regulation reads so
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 45 CFR 1355.20(a); text read
 * @example
 * ```ts
 * import { fosterCare, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
 *   placement: 'kin',
 * });
 * fosterCare(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function fosterCare(episode: Episode, at: Instant, readings: Readings = defaultReadings, agency?: string): Finding<'foster-care'> {
  refuseUnaskable(episode, at, readings);
  refuseUnlisted(episode, agency);
  const early = beforeItsDay('foster-care', cfr.fosterCare, episode, at, 'unknown');
  if (early !== undefined) return early;
  const law = { law: [cfr.fosterCare] };
  const { placement } = factsAt(episode, at);
  return allOf('foster-care', law, [
    finding('substitute-care', law, isSubstituteCare(placement), ['/placement']),
    placedByTitleIvE(law, episode, at, agency),
  ]);
}

function isSubstituteCare(placement: Placement | null): Answer {
  return placement === null ? 'unknown' : (SUBSTITUTE_CARE[placement] ?? 'unknown');
}

/**
 * A child in foster care, as the protocol of 42 U.S.C. 671(a)(35)(A) speaks of one. The regulation names no age; the paragraph
 * says "child", and from 21 on nobody is one by whatever age a State elected.
 *
 * @see 45 CFR 1355.20(a); 42 U.S.C. 675(8); text read
 */
export function childInFosterCare(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
  agency?: string,
): Finding<'child-in-foster-care'> {
  return allOf('child-in-foster-care', { law: [cfr.fosterCare] }, [
    fosterCare(episode, at, readings, agency),
    underOldestAge(factsAt(episode, at).child, episode.zone, at, readings),
  ]);
}

/**
 * A child absent from care, whereabouts known or not: in foster care, and not back in authorised care. Wider than missing:
 * a youth seen at a friend’s who refuses to come back is absent, not missing (AMB-17).
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - the readings of open questions
 * @param agency - the agency asked about; without it, any title IV-E agency
 * @returns the finding `absent-from-care`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 42 U.S.C. 671(a)(35)(A)(ii)-(iii); text read
 * @example
 * ```ts
 * import { absentFromCare, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
 *   placement: 'group-home',
 *   whereaboutsUnknown: 'no',
 * });
 * absentFromCare(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function absentFromCare(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
  agency?: string,
): Finding<'absent-from-care'> {
  refuseUnaskable(episode, at, readings);
  const early = beforeItsDay('absent-from-care', iv.protocolPrimaryFactors, episode, at);
  if (early !== undefined) return early;
  const law = { law: [iv.protocolPrimaryFactors, iv.protocolExperiences] };
  return allOf('absent-from-care', law, [
    childInFosterCare(episode, at, readings, agency),
    finding('not-back-in-care', law, awayAt(episode, at), ['/events']),
  ]);
}
