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
      const again = awayAgain(event);
      if (again !== 'no') return again === 'unknown' && before === 'yes' ? undefined : again;
      if (event.kind !== 'returned') return undefined;
      if (event.to === null) return before === 'no' ? undefined : 'unknown';
      return event.to === 'authorised-care' ? 'no' : undefined;
    },
    sameOrUnknown,
  );
}

/** Whoever is missing or abducted again is away again, in whichever way the record says so. */
function awayAgain(event: Event): Answer {
  const abducted = event.kind === 'changed' ? event.facts.abducted : undefined;
  return any([unknownToAgencyAfter(event) ?? 'no', abducted ?? 'no']);
}
