import type { Correction, Event } from '../../src/facts/event.js';
import type { Episode } from '../../src/facts/episode.js';
import { localDay, type Moment, type Window, windowOf } from './time.js';

/** One event as it stands after all corrections. */
export interface Entry extends Window {
  readonly event: Event;
  /** How results name it: by its id, else by its place. */
  readonly ref: string;
  readonly place: number;
  /** The ids by which other events may name it. */
  readonly ids: readonly string[];
  /** The local day on which it lies, where it lies on one. */
  readonly day: string | null;
  /** Whether nothing is known but that day. */
  readonly isOnlyByDay: boolean;
}

/** When something starts because of an event: perhaps in a narrower or wider window than its own. */
export interface Start extends Window {
  readonly entry: Entry;
}

/** The log as it is read at a moment: corrections carried out, what certainly lies later left out. */
export function readLog(episode: Episode, asOf: Moment): readonly Entry[] {
  const { zone, events } = episode;
  const corrections = events
    .filter((entry): entry is Correction => entry.kind === 'corrected')
    .filter((correction) => windowOf(correction, zone).from <= asOf);
  const log: Entry[] = [];
  events.forEach((original, place) => {
    if (original.kind === 'corrected') return;
    const later = corrections
      .filter(({ replaces }) => replaces === original.id)
      .sort((one, other) => windowOf(one, zone).to - windowOf(other, zone).to)
      .at(-1);
    const event = later === undefined ? original : later.with;
    if (event === null) return;
    const { from, to } = windowOf(event, zone);
    if (from > asOf) return;
    log.push({
      event,
      from,
      to,
      place,
      ref: event.id ?? original.id ?? `/events/${String(place)}`,
      ids: [original.id, event.id].filter((id) => id !== undefined),
      day: dayOf(event, from, to, zone),
      isOnlyByDay: 'on' in event,
    });
  });
  return log;
}

function dayOf(event: Event, from: Moment, to: Moment, zone: string): string | null {
  if ('on' in event) return event.on;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const day = localDay(from, zone);
  return localDay(to, zone) === day ? day : null;
}

/** The same event, as if it had happened at one moment. */
export function pinned(entry: Entry, moment: Moment, zone: string): Entry {
  return { ...entry, from: moment, to: moment, day: localDay(moment, zone), isOnlyByDay: false };
}

/** Two events on one local day, one of them known only by it: nobody can say which came first. */
function isOneDay(one: Entry, other: Entry): boolean {
  return one.day !== null && one.day === other.day && (one.isOnlyByDay || other.isOnlyByDay);
}

/** Whether one of two events that happened by a moment certainly did so first. At one instant the order of the log holds. */
export function certainlyBefore(one: Entry, other: Entry, by: Moment): boolean {
  if (isOneDay(one, other)) return false;
  const isEarlier = one.from === other.from ? one.place < other.place : one.from < other.from;
  return isEarlier && Math.min(one.to, by) <= other.from;
}

/** The one that may be the earliest of all. */
export function first<One extends Start>(starts: readonly One[]): One | undefined {
  return byStart(starts)[0];
}

export function byStart<One extends Start>(starts: readonly One[]): readonly One[] {
  return [...starts].sort((one, other) => (one.from === other.from ? one.entry.place - other.entry.place : one.from < other.from ? -1 : 1));
}
