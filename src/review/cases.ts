import { dueWindow, type Within } from '../kernel/deadline.js';
import { instantOf, type CalendarDate, type Instant } from '../kernel/instant.js';
import { endOfDayAfter, startOfDay } from '../kernel/time.js';
import type { Calendar } from '../policy/calendar.js';
import type { Limit } from '../policy/duty-row.js';
import { endsOf } from '../policy/units.js';
import { orderOf, type Order } from './order.js';

/** One case in which a limit and the federal one are worked out side by side. */
export interface ReviewCase {
  /** When the clock of the limit begins. */
  readonly clockBegan: Instant;
  /** When the clock of the federal limit begins. */
  readonly federalClockBegan: Instant;
  /** When it is due by the limit. */
  readonly due: Instant;
  /** When it is due by federal law. */
  readonly federalDue: Instant;
}

/** What was found by trying. */
export interface Sides {
  /** A case in which the limit ends before the federal one. */
  readonly stricter: ReviewCase | undefined;
  /** A case in which it ends later. */
  readonly looser: ReviewCase | undefined;
  /** Whether it could be worked out at all: its calendar may be missing. */
  readonly isDecided: boolean;
}

/** Limits that rest on local days are tried in this zone, where their calendar names no other. */
const ZONE = 'America/Chicago';
const HOUR = 3_600_000;
const YEAR = 371 * 24 * HOUR;

/**
 * Looks for a case on each side. Elapsed hours are the same whenever they start, so one start is enough, with the clocks
 * apart by nothing, by a little, and by more than both limits together; a unit that rests on days is tried every five hours
 * and at the end of each day for a year, its weekends, holidays and changes of the clocks among them.
 */
export function sidesOf(limit: Limit, floors: readonly Limit[], calendars: ReadonlyMap<string, Calendar>): Sides {
  const calendar = 'calendar' in limit.within ? calendars.get(limit.within.calendar) : undefined;
  const zone = calendar?.zone ?? ZONE;
  const own = clockOf(limit.within, calendars, zone);
  const federal = floors.map(({ within }) => clockOf(within, calendars, zone));
  const order = floors[0] === undefined ? 'open' : orderOf(limit.from, floors[0].from);
  const first = startOfDay(firstDayOf(limit, floors, calendar), zone) + 10 * HOUR;
  const last = isElapsed(limit.within) ? first : first + YEAR;
  let stricter: ReviewCase | undefined;
  let looser: ReviewCase | undefined;
  let isDecided = false;
  for (const start of startsFrom(first, last, zone)) {
    if (stricter !== undefined && looser !== undefined) break;
    const federalDue = Math.min(...federal.flatMap((clock) => clock(start) ?? []));
    const length = (own(start) ?? start) - start + (federalDue - start);
    for (const apart of distances(order, length)) {
      const due = own(start + apart);
      if (due === undefined || !Number.isFinite(federalDue)) continue;
      isDecided = true;
      if (due < federalDue) stricter ??= caseOf(start + apart, start, due, federalDue);
      if (due > federalDue) looser ??= caseOf(start + apart, start, due, federalDue);
    }
  }
  return { stricter, looser, isDecided };
}

/** Every five hours; and in between the last moment of each day, from which a day whose clocks go forward is the shortest. */
function* startsFrom(first: number, last: number, zone: string): Generator<number> {
  for (let start = first; start <= last; start += 5 * HOUR) {
    yield start;
    const at = instantOf(start);
    const midnight = at === undefined ? last : endOfDayAfter(at, 0, zone);
    if (midnight < Math.min(start + 5 * HOUR, last)) yield midnight;
  }
}

/** How far apart the two clocks may begin. */
function distances(order: Order, length: number): readonly number[] {
  const sizes = [HOUR, 12 * HOUR, 36 * HOUR, length + HOUR];
  switch (order) {
    case 'same':
      return [0];
    case 'not-after':
      return [0, ...sizes.map((size) => -size)];
    case 'not-before':
      return [0, ...sizes];
    case 'open':
      return [0, ...sizes.flatMap((size) => [-size, size])];
  }
}

/** When a clock ends that begins at a moment; `undefined` where it has no number, or its calendar does not say. */
function clockOf(within: Within, calendars: ReadonlyMap<string, Calendar>, zone: string): (start: number) => number | undefined {
  const ends = endsOf(within, calendars);
  return (start) => {
    const window = { from: start, to: start };
    return (ends === undefined ? dueWindow(window, within) : ends(window, zone, start)?.[0])?.from;
  };
}

/** Whether it rests on nothing but elapsed hours. */
export function isElapsed(within: Within): boolean {
  return 'hours' in within || ('kind' in within && within.kind === 'immediately');
}

/** A day on which all of them are in force; near the present, if they still are. */
function firstDayOf(limit: Limit, floors: readonly Limit[], calendar: Calendar | undefined): CalendarDate {
  const stretches = [limit, ...floors].map(({ effective }) => effective).concat(calendar === undefined ? [] : [calendar.covers]);
  const latest = stretches.map(({ from }) => from).reduce((day, other) => (other > day ? other : day));
  return latest < RECENT && stretches.every(({ to }) => to === null || RECENT < to) ? RECENT : latest;
}

const RECENT = '2026-01-05' as CalendarDate;

function caseOf(clockBegan: number, federalClockBegan: number, due: number, federalDue: number): ReviewCase | undefined {
  const [began, federal, end, federalEnd] = [clockBegan, federalClockBegan, due, federalDue].map(instantOf);
  if (began === undefined || federal === undefined || end === undefined || federalEnd === undefined) return undefined;
  return { clockBegan: began, federalClockBegan: federal, due: end, federalDue: federalEnd };
}
