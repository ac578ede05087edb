import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import { localDate } from '../kernel/local-date.js';
import { isKeepable } from '../kernel/remembered.js';
import type { Episode } from './episode.js';
import type { Correction, Event, LogEntry, Timing } from './event.js';

/**
 * What a fact is at a moment: what it was at the start, and what each event made of it, in order of time. Where an event
 * may or may not have happened by then, or nobody can say which of two came first, what the two sides share is left.
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
  let lastEnd = '';
  for (const { event, from, to } of inOrder(episode)) {
    const changed = change(event, value);
    const place = changed === undefined ? 'after' : placeOf(event, at, episode.zone);
    if (changed === undefined || place === 'after') continue;
    const isClear = place === 'before' && isCertain(event) && from >= lastEnd;
    value = isClear ? changed : shared(value, changed);
    lastEnd = to;
  }
  return value;
}

/** What two answers share. */
export function sameOrUnknown(left: Answer, right: Answer): Answer {
  return left === right ? left : 'unknown';
}

/** Of a child said to be located, but not by whom, nobody knows whether anyone has seen it. */
function isCertain(event: Event): boolean {
  return event.kind !== 'located' || event.verifiedBy !== null;
}

/** Where an event lies, seen from a moment. An event at the very moment has happened: what it changes holds from its instant. */
export function placeOf(timing: Timing, at: Instant, zone: string): 'before' | 'perhaps' | 'after' {
  const isDay = 'on' in timing;
  const now = isDay ? localDate(at, zone) : at;
  const [first, last] = isDay ? [timing.on, timing.on] : endsOf(timing);
  if (first === 'unknown' || (isDay && first === now)) return 'perhaps';
  return last <= now ? 'before' : first <= now ? 'perhaps' : 'after';
}

/** The first and the last moment of a time that is no day. */
function endsOf(timing: Exclude<Timing, { readonly on: unknown }>): readonly [Instant | 'unknown', Instant | 'unknown'] {
  return 'between' in timing ? timing.between : [timing.at, timing.at];
}

/** An event with the first and the last moment at which it may have happened, as texts whose order is that of time. */
interface Ordered {
  readonly event: Event;
  readonly from: string;
  readonly to: string;
}

/** The local day, if any event has only a day, and the moment within it. A day alone lasts from before its first hour until after its last. */
function ordered(event: Event, dayOf: (at: Instant) => string): Ordered {
  if ('on' in event) return { event, from: event.on, to: `${event.on}~` };
  const [first, last] = endsOf(event);
  if (first === 'unknown' || last === 'unknown') return { event, from: '', to: '~' };
  return { event, from: dayOf(first) + first, to: dayOf(last) + last };
}

let last: { readonly episode: Episode; readonly events: readonly Ordered[] } | undefined;

/** Whether anything may have changed the facts by a moment. Until something may have, they are those of the start. */
export function isChangedBy(episode: Episode, at: Instant): boolean {
  return inOrder(episode).some(({ event }) => placeOf(event, at, episode.zone) !== 'after');
}

/** By their last moment. Kept for frozen episodes only, which is what `parseEpisode` makes: others could change. */
function inOrder(episode: Episode): readonly Ordered[] {
  if (last?.episode === episode) return last.events;
  const changes = corrected(episode.events)
    .filter((event) => event !== null)
    .filter(({ kind }) => CHANGES.has(kind));
  const hasDays = changes.some((event) => 'on' in event);
  const events = changes.map((event) => ordered(event, (at) => (hasDays ? localDate(at, episode.zone) : '')));
  events.sort((left, right) => (left.to < right.to ? -1 : left.to > right.to ? 1 : 0));
  if (isKeepable(episode) && Object.isFrozen(episode.events)) last = { episode, events };
  return events;
}

/** The events that change facts, corrections carried out. */
export function changesOf(episode: Episode): readonly Event[] {
  return inOrder(episode).map(({ event }) => event);
}

/** The kinds of event that change facts. */
const CHANGES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'changed',
  'located',
  'sighted',
  'whereabouts-lost',
  'returned',
  'responsibility-began',
  'responsibility-ended',
  'trafficking-identified',
  'screened',
]);

/**
 * The log with its corrections carried out, place by place: `null` for a correction, for what it struck out, and for what
 * is not known yet. Of two corrections of one event the later stands.
 */
export function corrected(entries: readonly LogEntry[], isKnown: (place: number) => boolean = () => true): (Event | null)[] {
  const standing = entries.some(({ kind }) => kind === 'corrected') ? corrections(entries, isKnown) : undefined;
  return entries.map((entry, place) => {
    if (entry.kind === 'corrected') return null;
    const correction = entry.id === undefined ? undefined : standing?.get(entry.id);
    if (correction !== undefined) return correction.with;
    return isKnown(place) ? entry : null;
  });
}

function corrections(entries: readonly LogEntry[], isKnown: (place: number) => boolean): ReadonlyMap<string, Correction> {
  const standing = new Map<string, Correction>();
  entries.forEach((entry, place) => {
    if (entry.kind !== 'corrected' || !isKnown(place)) return;
    const other = standing.get(entry.replaces);
    if (other === undefined || madeAt(other) < madeAt(entry)) standing.set(entry.replaces, entry);
  });
  return standing;
}

function madeAt(correction: Timing): string {
  return 'at' in correction ? correction.at : '';
}
