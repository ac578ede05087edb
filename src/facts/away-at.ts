import { any, type Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import type { Event } from './event.js';
import { sameOrUnknown, valueAt } from './value-at.js';
import { unknownToAgencyAfter } from './whereabouts-after.js';

/** Whether the child is away: an episode is one time away, which ends with the return to authorised care. */
export function awayAt(episode: Episode, at: Instant): Answer {
  return valueAt<Answer>(
    episode,
    at,
    'yes',
    (event, before) => {
      if (event.kind !== 'returned') return awayAfter(event, before);
      if (event.to === null) return before === 'no' ? undefined : 'unknown';
      return event.to === 'authorised-care' ? 'no' : undefined;
    },
    sameOrUnknown,
  );
}

/** Whether the child is gone: away, and not come back to a parent, to detention or anywhere else. */
export function goneAt(episode: Episode, at: Instant): Answer {
  const after = (event: Event, before: Answer): Answer | undefined => (event.kind === 'returned' ? 'no' : awayAfter(event, before));
  return valueAt<Answer>(episode, at, 'yes', after, sameOrUnknown);
}

/** Whoever is missing or abducted again is away again, in whichever way the record says so. */
function awayAfter(event: Event, before: Answer): Answer | undefined {
  const abducted = event.kind === 'changed' ? event.facts.abducted : undefined;
  const again = any([unknownToAgencyAfter(event) ?? 'no', abducted ?? 'no']);
  return again === 'no' || (again === 'unknown' && before === 'yes') ? undefined : again;
}
