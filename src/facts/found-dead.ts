import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import type { Event } from './event.js';
import { sameOrUnknown, valueAt } from './value-at.js';
import { unknownToAgencyAfter } from './whereabouts-after.js';

/**
 * Whether the child was found dead, by what the agency or the police saw in person. A message, a call or a stranger’s word
 * is no knowledge of a death either (AMB-17). Who is seen alive, or missing again, was not the one found.
 */
export function foundDead(episode: Episode, at: Instant): Answer {
  return valueAt<Answer>(episode, at, 'no', deadAfter, sameOrUnknown);
}

function deadAfter(event: Event, before: Answer): Answer | undefined {
  const unknown = unknownToAgencyAfter(event);
  if (unknown === undefined) return undefined;
  if (event.kind === 'located') return event.condition === null ? undefined : event.condition === 'deceased' ? 'yes' : 'no';
  if (unknown === 'unknown') return before === 'no' ? undefined : 'unknown';
  return unknown === 'yes' ? 'no' : undefined;
}
