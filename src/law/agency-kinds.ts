import type { Agency } from '../facts/agency.js';
import { all, type Answer } from '../kernel/answer.js';

/**
 * Of which kinds a title IV-E agency is: the State agency, or a tribe with a plan of its own, which stands where a State
 * stands. A tribe without one, placing children under an agreement with the title IV-E agency, is none (679c(b)).
 */
export function isTitleIvE({ kind, role }: Agency): Answer {
  if (kind === 'title-iv-e-tribal') return role === null ? 'unknown' : role === 'by-iv-e-agreement' ? 'no' : 'yes';
  return kind === null ? 'unknown' : kind === 'title-iv-e-state' ? 'yes' : 'no';
}

/** The Office of Refugee Resettlement, private providers and probation departments are no title IV-E agencies. */
export function mayBeTitleIvE(agency: Agency): boolean {
  return isTitleIvE(agency) !== 'no';
}

/** Only a public agency other than the State agency places children under an agreement with the title IV-E agency. */
export function isUnderAgreement({ kind, role }: Agency): Answer {
  if (kind === 'private-provider' || kind === 'orr' || kind === 'title-iv-e-state') return 'no';
  return all([kind === null ? 'unknown' : 'yes', role === null ? 'unknown' : role === 'by-iv-e-agreement' ? 'yes' : 'no']);
}

/** Whether the agency has one of these responsibilities. */
export function has({ responsibility }: Agency, wanted: readonly string[]): Answer {
  return responsibility === null ? 'unknown' : wanted.includes(responsibility) ? 'yes' : 'no';
}

/** Whether the agency may act for a title IV-E agency, listed or not: under an agreement, or with care delegated to it. */
export function mayActForTitleIvE(agency: Agency): boolean {
  return agency.kind === 'private-provider' || isUnderAgreement(agency) !== 'no';
}
