import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import type { Event } from './event.js';
import type { UnknownTo } from './facts.js';
import { sameOrUnknown, valueAt } from './value-at.js';
import { SEEN, unknownTo, whereaboutsAfter } from './whereabouts-after.js';

/** Whether the whereabouts are unknown to somebody at a moment. One answer stands for everyone responsible for the child. */
export function whereaboutsUnknownTo(episode: Episode, at: Instant, whom: keyof UnknownTo): Answer {
  return valueAt<Answer>(
    episode,
    at,
    unknownTo(whom, episode.whereaboutsUnknown),
    (event) => unknownTo(whom, whereaboutsAfter(event)),
    sameOrUnknown,
  );
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
