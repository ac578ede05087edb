import { dateOfDay, weekdayOf } from '../kernel/days.js';
import type { Interval } from '../kernel/citation.js';
import type { Window, Within } from '../kernel/deadline.js';
import { instantOf, type CalendarDate } from '../kernel/instant.js';
import { kept } from '../kernel/kept.js';
import { DAY, daysOf, localDate } from '../kernel/local-date.js';
import { onceFor } from '../kernel/once-for.js';
import { startOfDay } from '../kernel/time.js';
import { openingOf } from '../policy/business-time.js';
import type { Calendar } from '../policy/calendar.js';

/** The clocks by which a limit counts: those of a zone and, if it needs one, a calendar. */
export interface Clocks {
  /** The IANA time zone. */
  readonly zone: string;
  /** When the office is open. */
  readonly calendar: Calendar | undefined;
}

/** Limits that rest on local days are tried in this zone, where their calendar names no other. */
const ZONE = 'America/Chicago';

/** The clocks of a limit; of days without a calendar those of the zone in which it is tried. */
export function clocksOf(within: Within, calendars: ReadonlyMap<string, Calendar>, zone = ZONE): Clocks {
  const calendar = 'calendar' in within ? calendars.get(within.calendar) : undefined;
  return { zone: calendar?.zone ?? zone, calendar };
}

/** Days counted from 1970-01-01: from the first until before the last. */
export type Days = Window;

const RECENT = daysOf('2026-01-05' as CalendarDate);
const YEARS = 3 * 366;

/**
 * The days on which all of these are in force and which the calendars cover. Without a calendar, what has no end is tried for
 * three years beyond the present, since the clocks change every year alike.
 */
export function daysIn(inForce: readonly Interval[], clocks: readonly Clocks[]): Days {
  const covered = clocks.flatMap(({ calendar }) => (calendar === undefined ? [] : [calendar.covers]));
  const stretches = [...inForce, ...covered];
  const from = Math.max(...stretches.map((stretch) => daysOf(stretch.from)));
  const ends = stretches.flatMap(({ to }) => (to === null ? [] : [daysOf(to)]));
  return { from, to: Math.min(...ends, ...(covered.length === 0 ? [Math.max(from, RECENT) + YEARS] : [])) };
}

/** Those of the present first, so that an example is one that the reader knows; then the days before. */
export function presentFirst({ from, to }: Days): readonly [Days, Days] {
  const present = RECENT > from && RECENT < to ? RECENT : from;
  return [
    { from: present, to },
    { from, to: present },
  ];
}

/** The local day of a moment. */
export function dayAt(moment: number, { zone }: Clocks): number {
  const at = instantOf(moment);
  return at === undefined ? NaN : daysOf(localDate(at, zone));
}

/** The first moment of a local day. */
export function startOf(day: number, { zone }: Clocks): number {
  return startOfDay(dateOfDay(day), zone);
}

/** The moments on a day at which something changes for a limit that counts by these clocks: its start, opening, closing, its end. */
function turnsOn(day: number, clocks: Clocks): readonly number[] {
  const opening = clocks.calendar === undefined ? undefined : openingOf(day, clocks.calendar);
  const ends = [startOf(day, clocks), startOf(day + 1, clocks)];
  return opening === undefined || opening === null ? ends : [...ends, opening.from, opening.to];
}

/** The moments in a window at which something changes, the moment before each and the moment after it. */
export function turnsIn({ from, to }: Window, clocks: Clocks): readonly number[] {
  const turns: number[] = [];
  for (let day = dayAt(from, clocks); day <= dayAt(to, clocks); day += 1) turns.push(...turnsOn(day, clocks));
  return turns.flatMap((turn) => [turn - 1, turn, turn + 1]).filter((turn) => turn >= from && turn <= to);
}

/**
 * What makes a stretch of days unlike another that begins on the same day of the week: its holidays, and the days on which
 * the clocks change. Two stretches that read the same here are the same for every limit.
 */
export function patternOf({ from, to }: Days, clocks: Clocks): string {
  const parts: string[] = [String(weekdayOf(from))];
  for (let day = from; day <= to; day += 1) if (isUnusual(day, clocks)) parts.push(`${String(day - from)}:${shapeOf(day, clocks)}`);
  return parts.join(' ');
}

function isUnusual(day: number, { zone, calendar }: Clocks): boolean {
  return changesOf(`${String(Math.floor(day / STRIDE))} ${zone}`).has(day) || isHoliday(day, calendar);
}

/** How a day runs, counted from its own start. */
function shapeOf(day: number, clocks: Clocks): string {
  const [start = 0, ...others] = turnsOn(day, clocks);
  return others.map((turn) => turn - start).join(',');
}

function isHoliday(day: number, calendar: Calendar | undefined): boolean {
  return calendar !== undefined && holidaysOf(calendar).has(day);
}

const holidaysOf = /* @__PURE__ */ onceFor(({ holidays }: Calendar) => new Set(holidays.map(daysOf)));

const NONE: ReadonlySet<number> = new Set();

const STRIDE = 7;

/** The days of a week on which the clocks of a zone change: looked for only where its ends do not keep the same time. */
const changesOf = /* @__PURE__ */ kept((name: string): ReadonlySet<number> => {
  const [week = '', zone = ''] = name.split(' ');
  const first = Number(week) * STRIDE;
  const isLong = (day: number, days: number): boolean =>
    startOfDay(dateOfDay(day + days), zone) - startOfDay(dateOfDay(day), zone) !== days * DAY;
  if (!isLong(first, STRIDE)) return NONE;
  return new Set(Array.from({ length: STRIDE }, (_, place) => first + place).filter((day) => isLong(day, 1)));
});
