import type { Answer } from '../kernel/answer.js';
import type { Event, VerifiedBy } from './event.js';
import type { UnknownTo } from './facts.js';

/** What is said to one of those responsible for the child. */
export function unknownTo(whom: keyof UnknownTo, unknown: Answer | UnknownTo): Answer;
export function unknownTo(whom: keyof UnknownTo, unknown: Answer | UnknownTo | undefined): Answer | undefined;
export function unknownTo(whom: keyof UnknownTo, unknown: Answer | UnknownTo | undefined): Answer | undefined {
  return typeof unknown === 'object' ? unknown[whom] : unknown;
}

/** By whom a child has to be seen to be located: by a person of the agency or the police (AMB-17). */
export const SEEN: readonly (VerifiedBy | null)[] = ['agency-in-person', 'police-in-person'];

/** What says that a child is gone; of a child who had been found, that it is gone again (AMB-16). */
export const ABSENCES: readonly Event['kind'][] = ['absence-began', 'caregiver-discovered', 'agency-determined-missing'];

/** What says that a child is back, or not missing, and not that anybody saw it: who may be found can be missing again (AMB-16, AMB-17). */
export const UNSEEN: readonly Event['kind'][] = ['agency-learned-of-return', 'determined-not-missing'];

/** What tells those responsible for the child that it is missing. */
export const INFORMATION: readonly Event['kind'][] = ['agency-received-information', 'provider-learned'];

/**
 * A child whom a person of the agency or the police has seen is located. A sighting, a message or a telephone call
 * changes nothing (AMB-17). One who was found and is gone again is missing again.
 */
export function whereaboutsAfter(event: Event): Answer | UnknownTo | undefined {
  if (event.kind === 'changed') return event.facts.whereaboutsUnknown;
  if (event.kind === 'whereabouts-lost' || ABSENCES.includes(event.kind)) return 'yes';
  const isSeen = event.kind === 'located' && (event.verifiedBy === null || SEEN.includes(event.verifiedBy));
  return isSeen || event.kind === 'returned' || UNSEEN.includes(event.kind) ? 'no' : undefined;
}

/** What an event says of the whereabouts to the agency. */
export function unknownToAgencyAfter(event: Event): Answer | undefined {
  return unknownTo('toAgency', whereaboutsAfter(event));
}
