import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import type { Event, VerifiedBy } from './event.js';
import type { UnknownTo } from './facts.js';
import { sameOrUnknown, valueAt } from './value-at.js';

/** Whether the whereabouts are unknown to somebody at a moment. One answer stands for everyone responsible for the child. */
export function whereaboutsUnknownTo(episode: Episode, at: Instant, whom: keyof UnknownTo): Answer {
  return valueAt<Answer>(
    episode,
    at,
    unknownTo(whom, episode.whereaboutsUnknown),
    (event) => {
      const changed = whereaboutsAfter(event);
      return changed === undefined ? undefined : unknownTo(whom, changed);
    },
    sameOrUnknown,
  );
}

/** What is said to one of those responsible for the child. */
export function unknownTo(whom: keyof UnknownTo, unknown: Answer | UnknownTo): Answer {
  return typeof unknown === 'string' ? unknown : unknown[whom];
}

const SEEN: readonly VerifiedBy[] = ['agency-in-person', 'police-in-person'];

/**
 * A child whom a person of the agency or the police has seen is located. A sighting, a message or a telephone call
 * changes nothing (AMB-17).
 */
export function whereaboutsAfter(event: Event): Answer | UnknownTo | undefined {
  if (event.kind === 'changed') return event.facts.whereaboutsUnknown;
  if (event.kind === 'whereabouts-lost') return 'yes';
  const isSeen = event.kind === 'located' && (event.verifiedBy === null || SEEN.includes(event.verifiedBy));
  return isSeen || event.kind === 'returned' ? 'no' : undefined;
}
