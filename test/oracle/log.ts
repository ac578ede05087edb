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
      ref: event.id ?? `/events/${String(place)}`,
      ids: [original.id, event.id].filter((id) => id !== undefined),
      day: dayOf(event, from, to, zone),
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

/** Whether two events lie on one local day, and one of them is known only by it: then the order of the log holds. */
export function onOneDay(one: Entry, other: Entry): boolean {
  return one.day !== null && one.day === other.day && ('on' in one.event || 'on' in other.event);
}

export function certainlyBefore(one: Entry, other: Entry): boolean {
  if (one === other) return false;
  if (onOneDay(one, other)) return one.place < other.place;
  return one.to < other.from || (one.to === other.from && one.place < other.place);
}

/** Earliest first. Where neither certainly comes first, the one that may be earlier does. */
export function inTime(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => {
    if (certainlyBefore(one, other)) return -1;
    if (certainlyBefore(other, one)) return 1;
    return compare(one.from, other.from) || compare(one.to, other.to) || one.place - other.place;
  });
}

function compare(one: Moment, other: Moment): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
