import type { Instant } from '../kernel/instant.js';
import { localDate } from '../kernel/local-date.js';
import type { Correction, Event, LogEntry, Timing } from './event.js';

/** Where an event lies, seen from a moment: it had happened, may have happened, or had not. */
export type Place = 'before' | 'perhaps' | 'after';

/** An event at the very moment has happened: what it changes holds from its instant. */
export function placeOf(timing: Timing, at: Instant, zone: string): Place {
  if ('on' in timing) {
    const today = localDate(at, zone);
    return timing.on < today ? 'before' : timing.on === today ? 'perhaps' : 'after';
  }
  if ('between' in timing) return timing.between[1] <= at ? 'before' : timing.between[0] <= at ? 'perhaps' : 'after';
  return timing.at === 'unknown' ? 'perhaps' : timing.at <= at ? 'before' : 'after';
}

/**
 * The log with its corrections carried out, place by place: `null` for a correction, for what it struck out, and for what
 * is not known yet.
 */
export function corrected(entries: readonly LogEntry[], isKnown: (place: number) => boolean = () => true): readonly (Event | null)[] {
  const standing = new Map<string, Correction>();
  entries.forEach((entry, place) => {
    if (entry.kind !== 'corrected' || !isKnown(place)) return;
    const earlier = standing.get(entry.replaces);
    if (earlier === undefined || madeAt(earlier) < madeAt(entry)) standing.set(entry.replaces, entry);
  });
  return entries.map((entry, place) => {
    if (entry.kind === 'corrected' || !isKnown(place)) return null;
    const correction = entry.id === undefined ? undefined : standing.get(entry.id);
    return correction === undefined ? entry : correction.with;
  });
}

function madeAt(timing: Timing): string {
  return 'at' in timing ? timing.at : '';
}

/** Where two events fall on one local day and one of them says no more than that, the log's order is kept. */
export function inOrder<Timed extends Timing>(events: readonly Timed[], zone: string): readonly Timed[] {
  const sorted: Timed[] = [];
  for (const event of events) {
    let place = sorted.length;
    for (let earlier = sorted[place - 1]; earlier !== undefined && precedes(event, earlier, zone); earlier = sorted[place - 1]) place -= 1;
    sorted.splice(place, 0, event);
  }
  return sorted;
}

function precedes(left: Timing, right: Timing, zone: string): boolean {
  const [a, b] = [startOf(left), startOf(right)];
  if (!('on' in left) && !('on' in right)) return a < b;
  return dayOf(a, zone) < dayOf(b, zone);
}

/** Sorts before every other time where it is unknown. */
function startOf(timing: Timing): string {
  if ('on' in timing) return timing.on;
  if ('between' in timing) return timing.between[0];
  return timing.at === 'unknown' ? '' : timing.at;
}

function dayOf(start: string, zone: string): string {
  return start.length > 10 ? localDate(start as Instant, zone) : start;
}
