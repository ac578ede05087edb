import type { Correction, Event } from '../../src/facts/event.js';
import type { Episode } from '../../src/facts/episode.js';
import type { Answer } from './answer.js';
import { GONE, makesKnown } from './facts.js';
import { type Moment, type Window, windowOf } from './time.js';

/** One event as it stands after all corrections. */
export interface Entry extends Window {
  readonly event: Event;
  /** How results name it: by its id, else by its place. */
  readonly ref: string;
  readonly place: number;
  /** The ids by which other events may name it. */
  readonly ids: readonly string[];
  /** Whether nothing is known but its day. */
  readonly isOnlyByDay: boolean;
}

/** When something starts because of an event: perhaps in a narrower or wider window than its own. */
export interface Start extends Window {
  readonly entry: Entry;
  /** Whether the event may also have come before its window, and is then nothing that starts anything. */
  readonly isPerhapsEarlier?: boolean;
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
      isOnlyByDay: 'on' in event,
    });
  });
  return log;
}

/**
 * Whether an event says that a child is gone who certainly had been found, or perhaps found, before it; or that an absence began that may
 * lie after such a find and certainly lies after information; or that an agency determined that a child is missing whose whereabouts it
 * knew at the start.
 */
export function isGoneAgain(entry: Entry, log: readonly Entry[], isKnownAtStart: boolean): boolean {
  const { kind } = entry.event;
  if (isKnownAtStart && kind === 'agency-determined-missing') return true;
  const follows = ({ to }: Entry) => to < entry.from;
  if (GONE.includes(kind) && log.some((other) => makesKnown(other.event) && follows(other))) return true;
  const isInformed = log.some((other) => ['agency-received-information', 'provider-learned'].includes(other.event.kind) && follows(other));
  return kind === 'absence-began' && isInformed && log.some(({ event, from }) => makesKnown(event) && from <= entry.to);
}

/** The same event, as if it had happened at one moment. */
export function pinned(entry: Entry, moment: Moment): Entry {
  return { ...entry, from: moment, to: moment, isOnlyByDay: false };
}

/** Whether an event has happened at a moment of a day: one known only by its day is open during the whole of it. */
export function hasHappened({ event, from, to, isOnlyByDay }: Entry, moment: Moment, today: string): Answer {
  const isOver = isOnlyByDay && 'on' in event ? event.on < today : to <= moment;
  return isOver ? 'yes' : from > moment ? 'no' : 'unknown';
}

/** A day begins before its first millisecond and ends after its last. */
const start = ({ from, isOnlyByDay }: Entry) => (isOnlyByDay ? from - 0.5 : from);
const end = ({ to, isOnlyByDay }: Entry) => (isOnlyByDay ? to + 0.5 : to);

export function mayPrecede(entry: Entry, other: Entry): boolean {
  return start(entry) < end(other);
}

/** In the order of their last possible moments; of one such moment, of their earliest; of one such window, as the log has them. */
export function byEnd(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => {
    const [a, b] = [end(one), end(other)];
    const [c, d] = [start(one), start(other)];
    if (a !== b) return a < b ? -1 : 1;
    return c === d ? one.place - other.place : c < d ? -1 : 1;
  });
}

/** The one that may be the earliest of all. */
export function first<One extends Window>(starts: readonly One[]): One | undefined {
  return byStart(starts)[0];
}

/** In the order of their earliest moments; otherwise as they stood. */
export function byStart<One extends Window>(starts: readonly One[]): readonly One[] {
  return [...starts].sort((one, other) => (one.from === other.from ? 0 : one.from < other.from ? -1 : 1));
}
