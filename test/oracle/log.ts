import type { Correction, Event } from '../../src/facts/event.js';
import type { Episode } from '../../src/facts/episode.js';
import { type Moment, type Window, windowOf } from './time.js';

/** One event as it stands after all corrections. */
export interface Entry extends Window {
  readonly event: Event;
  /** How results name it: by its id, else by its place. */
  readonly ref: string;
  readonly place: number;
  /** The ids by which other events may name it. */
  readonly ids: readonly string[];
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
    });
  });
  return log;
}

/** Two events known only by the same date are taken in the order of the log. */
export function onOneDay(one: Entry, other: Entry): boolean {
  return 'on' in one.event && 'on' in other.event && one.event.on === other.event.on;
}

/** Whether one of two events that happened by a moment certainly did so first. At one instant the order of the log holds. */
export function certainlyBefore(one: Entry, other: Entry, by: Moment): boolean {
  if (onOneDay(one, other)) return one.place < other.place;
  const order = one.from - other.from || one.to - other.to || one.place - other.place;
  return order < 0 && Math.min(one.to, by) <= other.from;
}

/** The one that may be the earliest of all. */
export function first<One extends Start>(starts: readonly One[]): One | undefined {
  return byStart(starts)[0];
}

export function byStart<One extends Start>(starts: readonly One[]): readonly One[] {
  return [...starts].sort((one, other) => (one.from === other.from ? one.entry.place - other.entry.place : one.from < other.from ? -1 : 1));
}
