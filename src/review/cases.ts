import type { Window } from '../kernel/deadline.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import type { Calendar } from '../policy/calendar.js';
import type { Limit } from '../policy/duty-row.js';
import { apart } from './apart.js';
import { countingOf, isElapsed, isEverDue, isShownByTurns, type Counting } from './counting.js';
import { clocksOf, dayAt, daysIn, patternOf, presentFirst, startOf, turnsIn, type Days } from './days.js';

/** One case in which a limit and the one that it is compared with are worked out side by side. */
export interface ReviewCase {
  /** When the clock of the limit begins. */
  readonly clockBegan: Instant;
  /** When the clock of the other begins: of the federal limit or, on a duty of another overlay, of that duty’s own. */
  readonly floorClockBegan: Instant;
  /** When it is due by the limit. */
  readonly due: Instant;
  /** When it is due by the other. */
  readonly floorDue: Instant;
}

/** What was found by trying. */
export interface Sides {
  /** A case in which the limit ends before the other. */
  readonly stricter: ReviewCase | undefined;
  /** A case in which it ends later. */
  readonly looser: ReviewCase | undefined;
  /** Whether it could be worked out at all: its calendar may be missing, or cover too few days. */
  readonly isDecided: boolean;
  /** Whether what was not found is not there. Between the open hours of two offices it may be. */
  readonly isProved: boolean;
  /** What was tried, where days matter. */
  readonly tried?: {
    /** The days. */
    readonly days: Days;
    /** The zone by whose clocks they were counted. */
    readonly zone: string;
  };
}

const HOUR = 3_600_000;

/**
 * Looks for a case on each side. Elapsed hours are the same whenever they start, so one start is enough. Of what rests on
 * days each kind of day is tried on which both are in force: how far one limit lies from another is at its most and at its
 * least where a day begins or an office opens or closes, so these moments and those beside them are enough. Two days are of
 * one kind where the same weekday, holidays and changes of the clocks lie ahead.
 */
export function sidesOf(limit: Limit, floor: Limit, calendars: ReadonlyMap<string, Calendar>): Sides {
  const [zone] = [limit, floor].flatMap(({ within }) => clocksOf(within, calendars).calendar?.zone ?? []);
  const [own, other] = [countingOf(limit.within, calendars, zone), countingOf(floor.within, calendars, zone)];
  const range = apart(limit.from, floor.from);
  const nearest = Math.min(Math.max(0, range.from), range.to);
  const search: Search = { own, other, range, nearest, known: new Map(), stricter: undefined, looser: undefined, isDecided: false };
  const days = daysIn([limit.effective, floor.effective], [own.clocks, other.clocks]);
  const isSaid = days.from < days.to && isEverDue(limit, calendars) && isEverDue(floor, calendars);
  if (!isSaid) return { ...foundBy(search), isProved: false };
  const [present, past] = presentFirst(days);
  tryAt(search, startOf(present.from, own.clocks) + MORNING);
  if (isElapsed(limit.within) && isElapsed(floor.within)) return { ...foundBy(search), isProved: true };
  tryIn(search, present);
  tryIn(search, past);
  return { ...foundBy(search), isProved: isShownByTurns(limit.within, floor.within), tried: { days, zone: own.clocks.zone } };
}

interface Search {
  readonly own: Counting;
  readonly other: Counting;
  /** How long after the other clock the own one may begin. */
  readonly range: Window;
  /** The shortest of these. */
  readonly nearest: number;
  /** The kinds of days that were tried, by how many days they look ahead. */
  readonly known: Map<number, Set<string>>;
  stricter: ReviewCase | undefined;
  looser: ReviewCase | undefined;
  isDecided: boolean;
}

function foundBy({ stricter, looser, isDecided }: Search): Pick<Sides, 'stricter' | 'looser' | 'isDecided'> {
  return { stricter, looser, isDecided };
}

const MORNING = 10 * HOUR;

/** A week is tried day by day; of a longer stretch its ends may show that it holds nothing that is looked for. */
const WEEK = 7;

/** Tries each day of a stretch that is of a kind not tried before. */
function tryIn(search: Search, { from, to }: Days): void {
  if (from >= to || (to - from > WEEK && !mayShow(search, { from, to }))) return;
  if (to - from > WEEK) {
    const middle = Math.floor((from + to) / 2);
    tryIn(search, { from, to: middle });
    tryIn(search, { from: middle, to });
  } else {
    for (let day = from; day < to; day += 1) tryOn(search, day);
  }
}

/** Whether a side not found yet may lie in a stretch: what begins later ends no earlier, so that its ends bound it. */
function mayShow({ own, other, range, stricter, looser }: Search, days: Days): boolean {
  const [first, last] = [startOf(days.from, other.clocks), startOf(days.to, other.clocks) - 1];
  // What a calendar does not say of a moment it says of none after it; but it may say it after a day that it does not cover yet.
  const unsaid = range.from < 0 ? -Infinity : Infinity;
  const [earliest, latest] = [own.end(first + range.from) ?? unsaid, own.end(last + range.to) ?? Infinity];
  const [soonest, longest] = [other.end(first) ?? Infinity, other.end(last) ?? Infinity];
  return (stricter === undefined && earliest < longest) || (looser === undefined && latest > soonest);
}

/** Tries the moments of a day at which something changes, unless a day of its kind was tried. */
function tryOn(search: Search, day: number): void {
  const { own, other, range, nearest, known } = search;
  if (search.stricter !== undefined && search.looser !== undefined) return;
  const edges = [...new Set([nearest, range.from, range.to].filter(Number.isFinite))];
  const kindOf = (ahead: number): string => kind(day, ahead, edges, search);
  if ([...known].some(([ahead, kinds]) => kinds.has(kindOf(ahead)))) return;
  const [first, last] = [startOf(day, other.clocks), startOf(day + 1, other.clocks) - 1];
  const turns = edges.flatMap((edge) => [
    ...turnsIn({ from: first, to: last }, other.clocks),
    ...turnsIn({ from: first + edge, to: last + edge }, own.clocks).map((turn) => turn - edge),
  ]);
  for (const start of new Set([first + MORNING, ...turns])) tryAt(search, start);
  const ends = [other.end(last), ...edges.map((edge) => own.end(last + edge))];
  const ahead = Math.max(...ends.map((end) => (end === undefined ? NaN : dayAt(end, own.clocks)))) - day + 1;
  if (Number.isFinite(ahead)) known.set(ahead, (known.get(ahead) ?? new Set()).add(kindOf(ahead)));
}

/** What lies ahead of a day, for both clocks, from the earliest that either may begin. */
function kind(day: number, ahead: number, edges: readonly number[], { own, other }: Search): string {
  const stretch = { from: day + Math.floor(Math.min(...edges) / (24 * HOUR)) - 1, to: day + ahead };
  return own.clocks.calendar === other.clocks.calendar || other.clocks.calendar === undefined
    ? patternOf(stretch, own.clocks)
    : `${patternOf(stretch, own.clocks)} ${patternOf(stretch, other.clocks)}`;
}

/** Tries one start of the other clock, with the own one as far from it as it may be, and by a little where that has no end. */
function tryAt(search: Search, start: number): void {
  const { own, other, range, nearest } = search;
  const floorDue = other.end(start);
  const away = (): readonly number[] => {
    const length = (own.end(start + nearest) ?? start) + (floorDue ?? start) - 2 * start;
    return [HOUR, 12 * HOUR, 36 * HOUR, length + HOUR];
  };
  const before = Number.isFinite(range.from) ? () => [range.from] : () => away().map((size) => nearest - size);
  const after = Number.isFinite(range.to) ? () => [range.to] : () => away().map((size) => nearest + size);
  const distances = [nearest, ...(search.stricter === undefined ? before() : []), ...(search.looser === undefined ? after() : [])];
  for (const distance of new Set(distances)) {
    const due = own.end(start + distance);
    if (due === undefined || floorDue === undefined) continue;
    search.isDecided = true;
    if (due < floorDue) search.stricter ??= caseOf(start + distance, start, due, floorDue);
    if (due > floorDue) search.looser ??= caseOf(start + distance, start, due, floorDue);
  }
}

function caseOf(clockBegan: number, floorClockBegan: number, due: number, floorDue: number): ReviewCase | undefined {
  const [began, floor, end, floorEnd] = [clockBegan, floorClockBegan, due, floorDue].map(instantOf);
  if (began === undefined || floor === undefined || end === undefined || floorEnd === undefined) return undefined;
  return { clockBegan: began, floorClockBegan: floor, due: end, floorDue: floorEnd };
}
