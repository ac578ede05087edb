import { gather } from '../kernel/gather.js';
import { all, any, type Answer } from '../kernel/answer.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import { startOfDay } from '../kernel/time.js';
import type { Episode } from './episode.js';
import type { Event, Timing } from './event.js';
import { corrected, placeOf } from './value-at.js';

/** Whether anyone had told anyone by then that the child is missing, the information having been given. */
export function wasReportedMissing(episode: Episode, at: Instant, isLeftOut: (event: Event) => boolean = () => false): Answer {
  const told = corrected(episode.events).map((event): Answer => {
    if (event === null || toldMissing(event) === 'no' || isLeftOut(event)) return 'no';
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

/** The reading by which police who declined to act have been told. */
export const DECLINED = 'AMB-22:any-that-can-enter-ncic';

/** Whether an event is a report that police declined. */
export function isDeclined(event: Event): boolean {
  return event.kind === 'reported' && event.to === 'law-enforcement' && event.outcome === 'refused';
}

/**
 * Each first moment at which the agency may by then have been informed that the child is missing, or anyone have reported
 * it; `undefined` for one that nobody knows.
 */
export function momentsInformed(episode: Episode, by: Instant, agency: string | undefined): readonly (Instant | undefined)[] {
  return gather(corrected(episode.events), (event) => {
    if (event === null || placeOf(event, by, episode.zone) === 'after') return [];
    const isReceipt = event.kind === 'agency-received-information' && (agency === undefined || (event.agency ?? agency) === agency);
    return isReceipt || toldMissing(event) !== 'no' ? [firstMomentOf(event, episode.zone)] : [];
  });
}

function firstMomentOf(timing: Timing, zone: string): Instant | undefined {
  if ('on' in timing) return instantOf(startOfDay(timing.on, zone));
  const first = 'between' in timing ? timing.between[0] : timing.at;
  return first === 'unknown' ? undefined : first;
}
