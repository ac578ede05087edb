import { frozen } from '../kernel/frozen.js';
import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import type { LegalGuardian } from '../facts/facts.js';
import type { Answer } from '../kernel/answer.js';
import type { Provision } from '../kernel/citation.js';
import type { Instant } from '../kernel/instant.js';
import { refuseUnaskable } from './outside-coverage.js';
import * as ncmec from './provisions/ncmec.js';

/** Who tells the National Center, and whose name to give. */
export interface NcmecReporters {
  /** The legal guardians, who report first; `null` where the record does not say who they are. */
  readonly guardians: readonly LegalGuardian[] | null;
  /** Anybody else who knows of the missing child may report where the guardian has not. */
  readonly anyoneElse: 'if-the-guardian-has-not';
  /** The agencies whose worker is to be named as the contact: those that hold the guardianship, or may. */
  readonly contactOf: readonly string[];
  /** Whether child welfare and juvenile probation may share the guardianship: then name a worker of each. */
  readonly shared: Answer;
  /** What it rests on: practice, not law. */
  readonly law: readonly Provision[];
}

/**
 * Who may report the child to the National Center, and whose contact to give. The guardian reports; anybody who knows of the
 * missing child may, where the guardian has not, and then names the worker of the agency that holds the guardianship. The
 * duty of the title IV-E agency is its own and does not turn on this. No agency comes before another of those who may report
 * in the guardian's place: the answers that were read rank none, and do not say what such a reporter may tell. Since when this is so is
 * not known.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @returns who reports, and who is to be named
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before the law that is encoded
 * @see NCMEC in answer to questions of agencies; its words were read
 * @example
 * ```ts
 * import { instant, ncmecReporters, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   agencies: [
 *     { id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
 *     { id: 'example-probation', kind: 'juvenile-probation', responsibility: 'placement-and-care' },
 *   ],
 *   legalGuardians: ['agency'],
 * });
 * const who = ncmecReporters(episode, instant('2026-10-31T15:00:00Z'));
 * who.contactOf; // ['example-county', 'example-probation']
 * who.shared; // 'unknown'
 * ```
 */
export function ncmecReporters(episode: Episode, at: Instant): NcmecReporters {
  refuseUnaskable(episode, at);
  const { agencies, legalGuardians } = factsAt(episode, at);
  const isNoAgencys = legalGuardians !== null && !legalGuardians.includes('agency');
  const caring = (agencies ?? []).filter(
    ({ kind, responsibility }) =>
      kind !== 'private-provider' &&
      (responsibility === null || responsibility === 'placement-and-care' || responsibility === 'supervision'),
  );
  const isProbation = caring.some(({ kind }) => kind === 'juvenile-probation');
  return {
    guardians: legalGuardians,
    anyoneElse: 'if-the-guardian-has-not',
    contactOf: isNoAgencys ? [] : caring.map(({ id }) => id),
    shared: isNoAgencys || (agencies !== null && !(isProbation && caring.length > 1)) ? 'no' : 'unknown',
    law: [ncmec.ncmecReporting],
  };
}

/** Where a lead goes, as the National Center routes it. */
export interface LeadRouting {
  /** The agency that investigates, which the poster names. */
  readonly to: 'investigating-agency';
  /** With whom that agency coordinates. */
  readonly coordinatesWith: 'agency-where-the-child-may-be';
  /** Whom anybody with a lead can call at any time. */
  readonly orTell: 'ncmec-hotline';
  /** In an emergency, first. */
  readonly inDanger: 'emergency-number';
  /** What it rests on: practice, not law. */
  readonly law: readonly Provision[];
}

/**
 * Leads go to the investigating agency, also where the child is thought to be elsewhere: it is named on the poster, and
 * coordinates with the agency of that other place. The National Center passes leads on so.
 */
export const leadRouting: LeadRouting = /* @__PURE__ */ frozen({
  to: 'investigating-agency',
  coordinatesWith: 'agency-where-the-child-may-be',
  orTell: 'ncmec-hotline',
  inDanger: 'emergency-number',
  law: [ncmec.ncmecReporting],
});
