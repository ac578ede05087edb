import type { Episode } from '../facts/episode.js';
import type { Event, EventKind, Timing } from '../facts/event.js';
import { corrected } from '../facts/log.js';
import type { Window } from '../kernel/deadline.js';
import type { Instant } from '../kernel/instant.js';
import { endOfDay, startOfDay } from '../kernel/time.js';

/** An event with the window of time in which it happened, its times read once for the whole assessment. */
export interface Entry extends Window {
  /** What happened. */
  readonly event: Event;
  /** Its id, or its place in the log. */
  readonly name: string;
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
  const now = Date.parse(asOf);
  const all = episode.events.map((event, place) => ({ event, pointer: `/events/${String(place)}`, window: windowOf(event, episode.zone) }));
  const known = all.filter(({ window }) => window.from <= now);
  const disregarded = all.filter(({ window }) => window.from > now).map(({ event, pointer }) => event.id ?? pointer);
  const asKnown = disregarded.length === 0 ? episode : Object.freeze({ ...episode, events: Object.freeze(known.map(({ event }) => event)) });
  const standing = corrected(asKnown.events);
  const entries = known.flatMap(({ event: written, pointer, window }, place): Entry[] => {
    const event = standing[place] ?? null;
    if (event === null) return [];
    const { from, to } = event === written ? window : windowOf(event, episode.zone);
    return from <= now ? [{ event, name: event.id ?? written.id ?? pointer, pointer, from, to }] : [];
  });
  return { episode: asKnown, entries: entries.sort(earliestFirst), disregarded, asOf, now };
}

/** The order in which events are read. */
export function earliestFirst(left: Window, right: Window): number {
  return left.from < right.from ? -1 : left.from > right.from ? 1 : 0;
}

function windowOf(timing: Timing, zone: string): Window {
  if ('on' in timing) return { from: startOfDay(timing.on, zone), to: endOfDay(timing.on, zone) };
  if ('between' in timing) return { from: Date.parse(timing.between[0]), to: Date.parse(timing.between[1]) };
  if (timing.at === 'unknown') return { from: -Infinity, to: Infinity };
  const at = Date.parse(timing.at);
  return { from: at, to: at };
}

/** The entries of one kind, in order, with the event's own type. */
export function entriesOf<Kind extends EventKind>(log: Log, kind: Kind): readonly (Entry & { readonly event: Extract<Event, { kind: Kind }> })[] {
  return log.entries.filter((entry): entry is Entry & { readonly event: Extract<Event, { kind: Kind }> } => entry.event.kind === kind);
}
