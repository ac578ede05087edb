import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import { valueAt } from './value-at.js';

/** Whether the child is away: an episode is one time away, which ends with the return to authorised care. */
export function awayAt(episode: Episode, at: Instant): Answer {
  return valueAt<Answer>(
    episode,
    at,
    'yes',
    (event) => {
      if (event.kind === 'whereabouts-lost') return 'yes';
      return event.kind === 'returned' ? (event.to === null ? 'unknown' : event.to === 'authorised-care' ? 'no' : undefined) : undefined;
    },
    (left, right) => (left === right ? left : 'unknown'),
  );
}
