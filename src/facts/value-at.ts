import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import { kept } from '../kernel/kept.js';
import { localDate } from '../kernel/local-date.js';
import { isKeepable } from '../kernel/remembered.js';
import type { Episode } from './episode.js';
import type { Correction, Event, LogEntry, Timing } from './event.js';
import { ABSENCES, INFORMATION, unknownTo, unknownToAgencyAfter, UNSEEN } from './whereabouts-after.js';

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
  const { events, textOf } = inOrder(episode);
  const now = textOf(at);
  for (const { event, from, to } of events) {
    const changed = from > now ? undefined : change(event, value);
    if (changed === undefined) continue;
    value = to <= now && isCertain(event) && from >= lastEnd ? changed : shared(value, changed);
    lastEnd = to;
  }
  return value;
}

/** What two answers share. */
export function sameOrUnknown(left: Answer, right: Answer): Answer {
  return left === right ? left : 'unknown';
}

/** Of a child said to be located, but not by whom, or to be back or not missing, nobody knows whether anyone has seen it. */
function isCertain(event: Event): boolean {
  return event.kind === 'located' ? event.verifiedBy !== null : !UNSEEN.includes(event.kind);
}

/** Where an event lies, seen from a moment. An event at the very moment has happened: what it changes holds from its instant. */
export function placeOf(timing: Timing, at: Instant, zone: string): 'before' | 'perhaps' | 'after' {
  const textOf = textIn([timing], zone);
  const now = textOf(at);
  const [from, to] = endsOf(timing, textOf);
  return to <= now ? 'before' : from <= now ? 'perhaps' : 'after';
}

/** A moment as a text whose order is that of time. */
type TextOf = (at: Instant) => string;

/** The local day, if any of these times has only a day, and the moment within it. */
function textIn(timings: readonly Timing[], zone: string): TextOf {
  return timings.some((timing) => 'on' in timing) ? kept((at: Instant) => localDate(at, zone) + at) : (at) => at;
}

/** The first and the last moment at which something may have happened. A day alone lasts from before its first hour until after its last. */
function endsOf(timing: Timing, textOf: TextOf): readonly [from: string, to: string] {
  if ('on' in timing) return [timing.on, `${timing.on}~`];
  const [first, last] = 'between' in timing ? timing.between : [timing.at, timing.at];
  return first === 'unknown' || last === 'unknown' ? ['', '~'] : [textOf(first), textOf(last)];
}

/** The events that change facts, in order, each with its ends. */
interface Order {
  readonly episode: Episode;
  readonly events: readonly { readonly event: Event; readonly from: string; readonly to: string }[];
  readonly textOf: TextOf;
}

let last: Order | undefined;

/** Whether anything may have changed the facts by a moment. Until something may have, they are those of the start. */
export function isChangedBy(episode: Episode, at: Instant): boolean {
  const { events, textOf } = inOrder(episode);
  const now = textOf(at);
  return events.some(({ from }) => from <= now);
}

/** By their last moment, and of one last moment by their first. Kept for frozen episodes only, which is what `parseEpisode` makes: others could change. */
function inOrder(episode: Episode): Order {
  if (last?.episode === episode) return last;
  const said = corrected(episode.events)
    .filter((event) => event !== null)
    .filter(({ kind }) => CHANGES.has(kind) || INFORMATION.includes(kind));
  const textOf = textIn(said, episode.zone);
  const timed = said.map((event) => {
    const [from, to] = endsOf(event, textOf);
    return { event, from, to };
  });
  // The absence with which a record begins is in the facts of its start. Only of a child who certainly was found before is another word of
  // it news, and what an agency determined where those facts say that it knows the whereabouts. But nobody is told of an absence before
  // it begins: one that follows the information is another, if perhaps before the find, and who may be missing again is not taken for found.
  const isKnownAtStart = unknownTo('toAgency', episode.whereaboutsUnknown) === 'no';
  const found = timed.filter(({ event }) => unknownToAgencyAfter(event) === 'no');
  const certainly = earliest(found.map(({ to }) => to));
  const perhaps = earliest(found.map(({ from }) => from));
  const informed = earliest(timed.filter(({ event }) => INFORMATION.includes(event.kind)).map(({ to }) => to));
  const isNews = ({ kind }: Event, from: string, to: string): boolean =>
    !ABSENCES.includes(kind) ||
    certainly < from ||
    (kind === 'absence-began' && informed < from && perhaps <= to) ||
    (kind === 'agency-determined-missing' && isKnownAtStart);
  const events = timed.filter(({ event, from, to }) => CHANGES.has(event.kind) && isNews(event, from, to));
  events.sort((left, right) => (left.to === right.to ? compare(left.from, right.from) : compare(left.to, right.to)));
  const order = { episode, events, textOf };
  if (isKeepable(episode) && Object.isFrozen(episode.events)) last = order;
  return order;
}

/** The earliest of some moments; of none, one after everything. */
const earliest = (moments: readonly string[]): string => moments.reduce((first, each) => (each < first ? each : first), '~~');

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The events that change facts, corrections carried out. */
export function changesOf(episode: Episode): readonly Event[] {
  return inOrder(episode).events.map(({ event }) => event);
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
  ...UNSEEN,
  ...ABSENCES,
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
