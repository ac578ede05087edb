import type { Instant } from '../kernel/instant.js';
import { localDate } from '../kernel/local-date.js';
import type { Episode } from './episode.js';
import type { Correction, Event, LogEntry, Timing } from './event.js';

/**
 * What a fact is at a moment: what it was at the start, and what each event made of it, in order of time. Where an event
 * may or may not have happened by then, and where nobody can say which of two on one day came first, what the two sides
 * share is left.
 *
 * `change` says what an event makes of the fact, or `undefined` where it leaves it alone; `shared` what is known where
 * either of two values may hold.
 */
export function valueAt<Value>(
  episode: Episode,
  at: Instant,
  start: Value,
  change: (event: Event, before: Value) => Value | undefined,
  shared: (left: Value, right: Value) => Value,
): Value {
  let value = start;
  let earlier: Timing | undefined;
  for (const event of inOrder(episode)) {
    const changed = change(event, value);
    const place = changed === undefined ? 'after' : placeOf(event, at, episode.zone);
    if (changed === undefined || place === 'after') continue;
    const isClear = place === 'before' && isCertain(event) && !isOneDay(earlier, event, episode.zone);
    value = isClear ? changed : shared(value, changed);
    earlier = event;
  }
  return value;
}

/** Of a child said to be located, but not by whom, nobody knows whether anyone has seen it. */
function isCertain(event: Event): boolean {
  return event.kind !== 'located' || event.verifiedBy !== null;
}

/** Where an event lies, seen from a moment. An event at the very moment has happened: what it changes holds from its instant. */
export function placeOf(timing: Timing, at: Instant, zone: string): 'before' | 'perhaps' | 'after' {
  const isDay = 'on' in timing;
  const now = isDay ? localDate(at, zone) : at;
  const [first, last] = isDay ? [timing.on, timing.on] : 'between' in timing ? timing.between : [timing.at, timing.at];
  if (first === 'unknown' || (isDay && first === now)) return 'perhaps';
  return last <= now ? 'before' : first <= now ? 'perhaps' : 'after';
}

/** Whether two events fall on one day and one of them says no more than that. */
function isOneDay(earlier: Timing | undefined, later: Timing, zone: string): boolean {
  return (
    earlier !== undefined && ('on' in earlier || 'on' in later) && orderOf(earlier, zone).slice(0, 10) === orderOf(later, zone).slice(0, 10)
  );
}

/** The local day, and within it the moment: a day known only as such comes before its hours, an unknown time before all. */
function orderOf(timing: Timing, zone: string): string {
  if ('on' in timing) return timing.on;
  const start = 'between' in timing ? timing.between[0] : timing.at;
  return start === 'unknown' ? '' : localDate(start, zone) + start;
}

const logs = new WeakMap<Episode, readonly Event[]>();

/** Kept for frozen episodes only, which is what `parseEpisode` makes: others could change under our hands. */
function inOrder(episode: Episode): readonly Event[] {
  const known = logs.get(episode);
  if (known !== undefined) return known;
  const ordered = corrected(episode.events).flatMap((event) =>
    event === null || !CHANGES.includes(event.kind) ? [] : [{ event, order: orderOf(event, episode.zone) }],
  );
  const events = ordered
    .sort((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0))
    .map(({ event }) => event);
  if (Object.isFrozen(episode.events)) logs.set(episode, events);
  return events;
}

/** The kinds of event that change facts. */
const CHANGES: readonly string[] = [
  'changed',
  'located',
  'whereabouts-lost',
  'returned',
  'responsibility-began',
  'responsibility-ended',
  'trafficking-identified',
  'screened',
];

/**
 * The log with its corrections carried out, place by place: `null` for a correction, for what it struck out, and for what
 * is not known yet. Of two corrections of one event the later stands.
 */
export function corrected(entries: readonly LogEntry[], isKnown: (place: number) => boolean = () => true): (Event | null)[] {
  const standing = new Map<string, Correction>();
  entries.forEach((entry, place) => {
    if (entry.kind !== 'corrected' || !isKnown(place)) return;
    const other = standing.get(entry.replaces);
    if (other === undefined || madeAt(other) < madeAt(entry)) standing.set(entry.replaces, entry);
  });
  return entries.map((entry, place) => {
    if (entry.kind === 'corrected' || !isKnown(place)) return null;
    const correction = entry.id === undefined ? undefined : standing.get(entry.id);
    return correction === undefined ? entry : correction.with;
  });
}

function madeAt(correction: Timing): string {
  return 'at' in correction ? correction.at : '';
}
