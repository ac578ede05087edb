import { dateOfDay, weekdayOf } from '../kernel/days.js';
import type { Answer } from '../kernel/answer.js';
import type { FirstDay, Window } from '../kernel/deadline.js';
import { instantOf, type CalendarDate } from '../kernel/instant.js';
import { daysOf, localDate } from '../kernel/local-date.js';
import { endOfDay, startOfDay, zonedInstant } from '../kernel/time.js';
import type { Calendar, Weekday } from './calendar.js';

// Each answers `undefined` where the calendar does not: a day for which it lists no holidays is no business day by default.

const HOUR = 3_600_000;
const WEEK: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Where clocks are changed at an opening or closing hour, the earlier moment. */
const EARLIER = { skipped: 'earlier', repeated: 'earlier' } as const;

/** The local day of a moment, where the agency is, counted from 1970-01-01. */
function dayAt(moment: number, { zone }: Calendar): number | undefined {
  const at = instantOf(moment);
  return at === undefined ? undefined : daysOf(localDate(at, zone));
}

function covers({ covers: { from, to } }: Calendar, date: CalendarDate): boolean {
  return date >= from && date < to;
}

/** When the agency is open on a day: `null` where it is closed. */
export function openingOf(day: number, calendar: Calendar): Window | null | undefined {
  const date = dateOfDay(day);
  if (!covers(calendar, date)) return undefined;
  const hours = calendar.hours[WEEK[weekdayOf(day)] ?? 'sunday'];
  if (hours === undefined || calendar.holidays.includes(date)) return null;
  const at = (clock: string): number => Date.parse(zonedInstant(`${date}T${clock}:00`, calendar.zone, EARLIER));
  return { from: at(hours.opens), to: at(hours.closes) };
}

/** Whether the agency is open at a moment. */
export function isOpen(moment: number, calendar: Calendar): Answer {
  const today = dayAt(moment, calendar);
  const opening = today === undefined ? undefined : openingOf(today, calendar);
  if (opening === undefined) return 'unknown';
  return opening !== null && moment >= opening.from && moment <= opening.to ? 'yes' : 'no';
}

/** The moments within a window at which the agency opens or has just closed, as far as the first fortnight of it shows them. */
export function turnsIn({ from, to }: Window, calendar: Calendar): readonly number[] {
  const today = dayAt(from, calendar);
  if (today === undefined) return [];
  const openings = Array.from({ length: FORTNIGHT }, (_, place) => openingOf(today + place, calendar) ?? []).flat();
  return openings.flatMap((opening) => [opening.from, opening.to + 1]).filter((moment) => moment > from && moment < to);
}

const FORTNIGHT = 14;

/** A day that is neither a Saturday or Sunday nor a holiday, whole: `null` where it is one of these. */
function weekdayHoursOf(day: number, calendar: Calendar): Window | null | undefined {
  const date = dateOfDay(day);
  if (!covers(calendar, date)) return undefined;
  if (weekdayOf(day) % 6 === 0 || calendar.holidays.includes(date)) return null;
  return { from: startOfDay(date, calendar.zone), to: endOfDay(date, calendar.zone) + 1 };
}

/** The first day from a day on, that one included, on which the agency is open. */
function openDayFrom(first: number, calendar: Calendar): number | undefined {
  for (let day = first; ; day += 1) {
    const opening = openingOf(day, calendar);
    if (opening === undefined) return undefined;
    if (opening !== null) return day;
  }
}

/** The last moment of the nth day on which the agency is open. */
export function endOfOpenDay(start: number, count: number, firstDay: FirstDay, calendar: Calendar): number | undefined {
  const today = dayAt(start, calendar);
  const isOpen = today === undefined ? undefined : openingOf(today, calendar);
  if (today === undefined || isOpen === undefined) return undefined;
  let day: number | undefined = today;
  for (let left = isOpen !== null && firstDay === 'counted' ? count - 1 : count; left > 0 && day !== undefined; left -= 1) {
    day = openDayFrom(day + 1, calendar);
  }
  return day === undefined ? undefined : endOfDay(dateOfDay(day), calendar.zone);
}

/** Closing time today; where the agency is closed already, or all day, on the next day on which it is open. */
export function closingAfter(start: number, calendar: Calendar): number | undefined {
  const today = dayAt(start, calendar);
  if (today === undefined) return undefined;
  const closing = openingOf(today, calendar)?.to;
  if (closing !== undefined && start <= closing) return closing;
  const next = openDayFrom(today, calendar) === today ? openDayFrom(today + 1, calendar) : openDayFrom(today, calendar);
  return next === undefined ? undefined : openingOf(next, calendar)?.to;
}

/** The moment at which so many hours have passed, counted only while the agency is open. */
export function afterOpenHours(start: number, hours: number, calendar: Calendar): number | undefined {
  return afterHours(start, hours, calendar, openingOf);
}

/** The moment at which so many hours have passed, Saturdays, Sundays and holidays left out. */
export function afterWeekdayHours(start: number, hours: number, calendar: Calendar): number | undefined {
  return afterHours(start, hours, calendar, weekdayHoursOf);
}

function afterHours(
  start: number,
  hours: number,
  calendar: Calendar,
  stretchOf: (day: number, calendar: Calendar) => Window | null | undefined,
): number | undefined {
  const today = dayAt(start, calendar);
  if (today === undefined) return undefined;
  let left = hours * HOUR;
  for (let day = today; ; day += 1) {
    const stretch = stretchOf(day, calendar);
    if (stretch === undefined) return undefined;
    if (stretch === null || stretch.to < start) continue;
    const from = Math.max(start, stretch.from);
    if (left <= stretch.to - from) return from + left;
    left -= stretch.to - from;
  }
}
