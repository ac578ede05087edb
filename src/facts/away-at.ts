import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import { sameOrUnknown, valueAt } from './value-at.js';

/** Whether the child is away: an episode is one time away, which ends with the return to authorised care. */
export function awayAt(episode: Episode, at: Instant): Answer {
  return valueAt<Answer>(
    episode,
    at,
    'yes',
    (event, before) => {
      if (event.kind === 'whereabouts-lost') return 'yes';
      if (event.kind !== 'returned') return undefined;
      if (event.to === null) return before === 'no' ? undefined : 'unknown';
      return event.to === 'authorised-care' ? 'no' : undefined;
    },
    sameOrUnknown,
  );
}
