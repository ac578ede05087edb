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

/** The reading by which the word that somebody has of a child does not make the whereabouts known: a sighting, a message. */
export function unseenBy(event: Event): string | undefined {
  if (event.kind === 'sighted') return 'AMB-16:return-and-new-absence';
  return event.kind === 'located' && !SEEN.includes(event.verifiedBy) ? 'AMB-17:known-in-person' : undefined;
}

/**
 * The readings by which the whereabouts are unknown at a moment: those of the sightings and messages since they were last known
 * or lost.
 */
export function unknownBy(episode: Episode, at: Instant): readonly string[] {
  return valueAt<readonly string[]>(
    episode,
    at,
    [],
    (event, before) => {
      const reading = unseenBy(event);
      if (reading === undefined) return whereaboutsAfter(event) === undefined ? undefined : [];
      return before.includes(reading) ? before : [...before, reading];
    },
    (left, right) => [...left, ...right.filter((reading) => !left.includes(reading))],
  );
}

const SEEN: readonly (VerifiedBy | null)[] = ['agency-in-person', 'police-in-person'];

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
