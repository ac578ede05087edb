import { all, any, type Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import type { Event } from './event.js';
import { corrected, placeOf } from './value-at.js';

/** Whether anyone had told anyone by then that the child is missing, the information having been given. */
export function wasReportedMissing(episode: Episode, at: Instant): Answer {
  const told = corrected(episode.events).map((event): Answer => {
    if (event === null || toldMissing(event) === 'no') return 'no';
    const place = placeOf(event, at, episode.zone);
    return all([place === 'before' ? 'yes' : place === 'after' ? 'no' : 'unknown', toldMissing(event)]);
  });
  return any(told);
}

/** Whether an event told anyone that the child is missing: a report whose information was given, or the police's own word. */
export function toldMissing(event: Event): Answer {
  if (event.kind === 'police-received-report') return 'yes';
  if (event.kind !== 'reported') return 'no';
  const { about, outcome } = event;
  return all([
    about === null ? 'unknown' : about.includes('missing') ? 'yes' : 'no',
    outcome === null ? 'unknown' : outcome === 'received' || outcome === 'refused' ? 'yes' : 'no',
  ]);
}
