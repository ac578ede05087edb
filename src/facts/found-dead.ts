import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import { sameOrUnknown, valueAt } from './value-at.js';

/** Whether the child was found dead. What is said of no condition is no such word. */
export function foundDead(episode: Episode, at: Instant): Answer {
  return valueAt<Answer>(
    episode,
    at,
    'no',
    (event) => (event.kind === 'located' && event.condition === 'deceased' ? 'yes' : undefined),
    sameOrUnknown,
  );
}
