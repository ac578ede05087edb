import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import { allOf, anyOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { remembered } from '../kernel/remembered.js';
import type { Readings } from '../policy/readings.js';
import { coveredByTitleIvE } from './covered-by-title-iv-e.js';
import { beforeItsDay } from './in-force.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as iv from './provisions/title-iv-e.js';
import { defaultReadings } from './readings.js';
import { whereaboutsUnknownToAgency } from './whereabouts.js';

const REPORT = { law: /* @__PURE__ */ Object.freeze([iv.reportMissing]) } as const;

/**
 * A missing or abducted child or youth whom the title IV-E agency must report: covered by title IV-E, and either the
 * whereabouts are unknown to the agency and the placement, or the child is abducted, wherever that is.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged; for a duty, its trigger
 * @param readings - the readings of open questions (AMB-1, AMB-4, AMB-18)
 * @param agency - the agency asked about; without it, whether any title IV-E agency must report
 * @returns the finding `missing-or-abducted-from-care`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 42 U.S.C. 671(a)(35)(B), which refers to 671(a)(9)(C)(i)(I); text read
 * @example
 * ```ts
 * import { instant, missingOrAbductedFromCare, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
 *   whereaboutsUnknown: 'yes',
 * });
 * missingOrAbductedFromCare(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function missingOrAbductedFromCare(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
  agency?: string,
): Finding<'missing-or-abducted-from-care'> {
  return missingOrAbducted(episode, at, readings, agency);
}

const missingOrAbducted = /* @__PURE__ */ remembered(
  (episode: Episode, at: Instant, readings: Readings, agency: string | undefined): Finding<'missing-or-abducted-from-care'> => {
    refuseUnaskable(episode, at, readings);
    const early = beforeItsDay('missing-or-abducted-from-care', iv.reportMissing, episode, at);
    if (early !== undefined) return early;
    const facts = factsAt(episode, at);
    return allOf('missing-or-abducted-from-care', REPORT, [
      coveredByTitleIvE(episode, at, readings, agency),
      anyOf('missing-or-abducted', REPORT, [
        whereaboutsUnknownToAgency(REPORT, episode, at, readings),
        finding('abducted', REPORT, facts.abducted, ['/abducted']),
      ]),
    ]);
  },
);

/**
 * A child or youth abducted from care: covered by title IV-E, and taken or kept without authority. It does not matter
 * whether the address is known: the statute says "missing or abducted" (AMB-17).
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - the readings of open questions (AMB-1, AMB-18)
 * @param agency - the agency asked about; without it, whether any title IV-E agency must report
 * @returns the finding `abducted-from-care`
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see 42 U.S.C. 671(a)(35)(B); text read
 * @example
 * ```ts
 * import { abductedFromCare, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2019-04-02' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
 *   whereaboutsUnknown: 'no',
 *   abducted: 'yes',
 * });
 * abductedFromCare(episode, instant('2026-10-31T15:00:00Z')).answer; // 'yes'
 * ```
 */
export function abductedFromCare(
  episode: Episode,
  at: Instant,
  readings: Readings = defaultReadings,
  agency?: string,
): Finding<'abducted-from-care'> {
  refuseUnaskable(episode, at, readings);
  const early = beforeItsDay('abducted-from-care', iv.reportMissing, episode, at);
  if (early !== undefined) return early;
  return allOf('abducted-from-care', REPORT, [
    coveredByTitleIvE(episode, at, readings, agency),
    finding('abducted', REPORT, factsAt(episode, at).abducted, ['/abducted']),
  ]);
}
