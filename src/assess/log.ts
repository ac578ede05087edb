import { gather } from '../kernel/gather.js';
import type { Episode } from '../facts/episode.js';
import type { Event, EventKind, EventOf, LogEntry, Timing } from '../facts/event.js';
import { corrected } from '../facts/value-at.js';
import type { Window } from '../kernel/deadline.js';
import { instantOf, millisOf, type Instant } from '../kernel/instant.js';
import { DAY, daysOf } from '../kernel/local-date.js';
import { endOfDay, startOfDay } from '../kernel/time.js';
import { coverage } from '../law/coverage.js';

/** An event with the window of time in which it happened, its times read once for the whole assessment. */
export interface Entry extends Window {
  /** What happened. */
  readonly event: Event;
  /** Its id, or its place in the log. */
  readonly name: string;
  /** The id under which it was first written: what was said of an event that a correction replaced is said of this one. */
  readonly writtenAs: string | undefined;
  /** Its place in the log, as a JSON Pointer. */
  readonly pointer: string;
}

/** What the record says at the moment of the assessment. */
export interface Log {
  /** The episode without what came later. */
  readonly episode: Episode;
  /** Its events, corrections carried out, in order of their earliest moment. */
  readonly entries: readonly Entry[];
  /** What came later, by id or place in the log. */
  readonly disregarded: readonly string[];
  /** The moment of the assessment. */
  readonly asOf: Instant;
  /** The same, in milliseconds. */
  readonly now: number;
}

/** Reads the log as it stood at a moment: what lies certainly later had not happened, and was not known to be wrong. */
export function readLog(episode: Episode, asOf: Instant): Log {
  const now = millisOf(asOf);
  const windows = episode.events.map((event) => windowOf(event, episode.zone));
  const isPast = (place: number): boolean => (windows[place]?.from ?? Infinity) <= now;
  const mended = new Set(gather(episode.events, (event, place) => (event.kind === 'corrected' && isPast(place) ? [event.replaces] : [])));
  const isKnown = (place: number): boolean => {
    const id = episode.events[place]?.id;
    return isPast(place) || (id !== undefined && mended.has(id));
  };
  const later = gather(episode.events, (event, place) => (isKnown(place) ? [] : [nameOf(event, place)]));
  const asKnown = later.length === 0 ? episode : without(episode, isKnown);
  const entries: Entry[] = [];
  corrected(episode.events, isPast).forEach((event, place) => {
    const written = episode.events[place];
    if (event === null || written === undefined) return;
    const { from, to } = (event === written ? windows[place] : undefined) ?? windowOf(event, episode.zone);
    const name = event.id ?? nameOf(written, place);
    if (from <= now) entries.push({ event, name, writtenAs: written.id, pointer: `/events/${String(place)}`, from, to });
    else later.push(name);
  });
  return Object.freeze({ episode: asKnown, entries: entries.sort(earliestFirst), disregarded: later, asOf, now });
}

/** Frozen, like what `parseEpisode` makes. */
function without(episode: Episode, isKept: (place: number) => boolean): Episode {
  return Object.freeze({ ...episode, events: Object.freeze(episode.events.filter((_, place) => isKept(place))) });
}

function nameOf(event: LogEntry, place: number): string {
  return event.id ?? `/events/${String(place)}`;
}

/** The time of an event, by its name, as a JSON Pointer. */
export function timeOf(name: string, { entries }: Log): readonly string[] {
  const entry = entries.find((each) => each.name === name);
  return entry === undefined ? [] : [`${entry.pointer}/at`];
}

/** The order in which events are read. Two of unknown time have no difference, which sorts like none. */
export function earliestFirst(left: Pick<Window, 'from'>, right: Pick<Window, 'from'>): number {
  return left.from - right.from;
}

/** Whether something belongs to a stretch of the record: its earliest moment decides. */
export function beginsIn(span: Window, { from }: Window): boolean {
  return from >= span.from && from <= span.to;
}

function windowOf(timing: Timing, zone: string): Window {
  if ('on' in timing) return { from: startOfDay(timing.on, zone), to: endOfDay(timing.on, zone) };
  if ('between' in timing) return { from: millisOf(timing.between[0]), to: millisOf(timing.between[1]) };
  if (timing.at === 'unknown') return { from: -Infinity, to: Infinity };
  const at = millisOf(timing.at);
  return { from: at, to: at };
}

/** The first moment at which something may have happened; of unknown time, just before the first moment of the record. */
export function earliestMoment({ from }: Window, log: Log): Instant {
  const first = Number.isFinite(from) ? from : Math.min(log.now, ...knownTimes(log).map((at) => at - 1));
  return instantOf(first) ?? log.asOf;
}

/** What may lie before the law that is encoded is judged by its first moment: no rule answers for an earlier one, though facts are known of it. */
export function sinceCoverage(moment: number, zone: string): number {
  const isFarAfter = moment > (daysOf(coverage.from) + 2) * DAY;
  return isFarAfter ? moment : Math.max(moment, startOfDay(coverage.from, zone));
}

/** The times that the record knows. */
export function knownTimes({ entries }: Log): readonly number[] {
  return gather(entries, ({ from, to }) => [from, to]).filter(Number.isFinite);
}

/** An entry whose event is of one kind. */
export type EntryOf<Kind extends EventKind> = Entry & { /** What happened. */ readonly event: EventOf<Kind> };

/** The entries of one kind, in order. */
export function entriesOf<Kind extends EventKind>(log: Log, kind: Kind): readonly EntryOf<Kind>[] {
  return log.entries.filter((entry): entry is EntryOf<Kind> => entry.event.kind === kind);
}
