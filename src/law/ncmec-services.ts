import { answersGiven, isRecord, refuseUnless } from '../kernel/given.js';
import { frozen } from '../kernel/frozen.js';
import type { Answer } from '../kernel/answer.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import * as ncmec from './provisions/ncmec.js';

/** What a service of the National Center may need, or is better with. */
export type NcmecNeed = 'police-report' | 'ncic-entry' | 'guardian-permission' | 'investigating-agency-consulted' | 'police-request';

/** One service of the National Center. */
export interface NcmecService {
  /** Its name. */
  readonly id:
    | 'case-management'
    | 'poster'
    | 'social-media'
    | 'police-technical-assistance'
    | 'outreach-team'
    | 'case-analysis'
    | 'family-advocacy'
    | 'policy-assistance';
  /** What it is, in a few words. */
  readonly says: string;
  /** What the National Center asks for first. */
  readonly needs: readonly NcmecNeed[];
  /** What it prefers, and does not insist on. */
  readonly prefers: readonly NcmecNeed[];
}

const BEFORE_PUBLISHING: readonly NcmecNeed[] = ['police-report', 'guardian-permission', 'investigating-agency-consulted'];

/**
 * What the National Center does for a case, and what each service needs. Practice, not law: a service that needs a police
 * report is no reason to report to the National Center later.
 */
export const ncmecServices: readonly NcmecService[] = /* @__PURE__ */ frozen([
  {
    id: 'case-management',
    says: 'A case manager answers every report and works with caseworkers and police: write down who it is.',
    needs: [],
    prefers: [],
  },
  { id: 'poster', says: 'A poster, which names the investigating agency.', needs: BEFORE_PUBLISHING, prefers: ['ncic-entry'] },
  { id: 'social-media', says: 'The poster in social media.', needs: BEFORE_PUBLISHING, prefers: ['ncic-entry'] },
  { id: 'police-technical-assistance', says: 'Technical help for the investigation.', needs: ['police-request'], prefers: [] },
  { id: 'outreach-team', says: 'A team that comes and helps in the search.', needs: ['police-request'], prefers: [] },
  { id: 'case-analysis', says: 'Analysis of leads and public records, given to police alone.', needs: ['police-request'], prefers: [] },
  { id: 'family-advocacy', says: 'Help in finding local support, also for a child who was trafficked.', needs: [], prefers: [] },
  { id: 'policy-assistance', says: 'Help for agencies that write their policies.', needs: [], prefers: [] },
]);

/**
 * Whether a service can be asked for, by what is known. What the National Center only prefers decides nothing.
 *
 * @param service - the service
 * @param known - what is known of its needs; what is left out is unknown
 * @returns the finding, one limb for each need
 * @see 34 U.S.C. 11293(b)(1) for the programmes; the needs are practice
 * @example
 * ```ts
 * import { ncmecServiceAvailable, ncmecServices } from 'missing-child-rules';
 * const poster = ncmecServices.find(({ id }) => id === 'poster');
 * poster && ncmecServiceAvailable(poster, { 'police-report': 'yes', 'guardian-permission': 'no' }).answer; // 'no'
 * ```
 */
export function ncmecServiceAvailable(service: NcmecService, known: Readonly<Partial<Record<NcmecNeed, Answer>>>): Finding {
  refuseUnless(
    ['service', isRecord(service) && Array.isArray(service.needs), 'one of `ncmecServices`'],
    ['known', isRecord(known), 'an object of answers'],
  );
  refuseUnless(...answersGiven('known', known, service.needs));
  const law = { law: [ncmec.ncmecReporting, ncmec.ncmecGrant] };
  return allOf(
    service.id,
    law,
    service.needs.map((need) => finding(need, law, known[need] ?? 'unknown')),
  );
}
