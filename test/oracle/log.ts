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
  /** Whether it is known only by its date, and the order of the log says where in the day it lies. */
  readonly placedByLog: boolean;
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
  const log: Omit<Entry, 'placedByLog'>[] = [];
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
    });
  });
  return log.map((entry) => ({ ...entry, placedByLog: 'on' in entry.event && isConsistent(entry, log) }));
}

/** Not where the log has an event of that day before it, and after it one which the clock puts earlier. */
function isConsistent({ day, place }: Pick<Entry, 'day' | 'place'>, log: readonly Omit<Entry, 'placedByLog'>[]): boolean {
  const known = log.filter((other) => other.day === day && !('on' in other.event));
  return !known.some((before) => known.some((after) => before.place < place && place < after.place && after.to < before.from));
}

function dayOf(event: Event, from: Moment, to: Moment, zone: string): string | null {
  if ('on' in event) return event.on;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const day = localDay(from, zone);
  return localDay(to, zone) === day ? day : null;
}

/** Whether two events lie on one local day, and one of them is known only by it: then the order of the log holds. */
function isOrderedByLog(one: Entry, other: Entry): boolean {
  const onlyByDate = [one, other].filter(({ event }) => 'on' in event);
  return one.day !== null && one.day === other.day && onlyByDate.length > 0 && onlyByDate.every(({ placedByLog }) => placedByLog);
}

/** Whether one of two events that happened by a moment certainly did so first. At one instant the order of the log holds. */
export function certainlyBefore(one: Entry, other: Entry, by: Moment): boolean {
  if (isOrderedByLog(one, other)) return one.place < other.place;
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
