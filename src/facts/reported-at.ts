import { all, any, type Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import type { Reported } from './event.js';
import { corrected, placeOf } from './value-at.js';

/** Whether anyone had told anyone by then that the child is missing, the information having been given. */
export function wasReportedMissing(episode: Episode, at: Instant): Answer {
  const told = corrected(episode.events).map((event): Answer => {
    if (event?.kind !== 'reported') return 'no';
    const place = placeOf(event, at, episode.zone);
    return all([place === 'before' ? 'yes' : place === 'after' ? 'no' : 'unknown', toldMissing(event)]);
  });
  return any(told);
}

/** Whether a report told anyone that the child is missing. */
export function toldMissing({ about, outcome }: Reported): Answer {
  return all([
    about === null ? 'unknown' : about.includes('missing') ? 'yes' : 'no',
    outcome === null ? 'unknown' : outcome === 'received' || outcome === 'refused' ? 'yes' : 'no',
  ]);
}
