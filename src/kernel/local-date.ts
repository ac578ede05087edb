import { RulesError } from './errors.js';
import { millisOf, type CalendarDate, type Instant } from './instant.js';

const calendars = new Map<string, Intl.DateTimeFormat>();
const CALENDAR: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };

/** More than there are names of zones. */
const MOST = 1000;

/**
 * A zone's formatter costs far more to build than to use, so each zone has one for good. But records can spell a zone in
 * thousands of ways, and those must not fill the memory. Where a caller names none, the host's own zone is not taken for it.
 */
export function formatterOf(
  zone: string,
  options: Intl.DateTimeFormatOptions,
  known: Map<string, Intl.DateTimeFormat>,
): Intl.DateTimeFormat {
  let formatter = known.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: String(zone), ...options });
    if (known.size === MOST) known.clear();
    known.set(zone, formatter);
  }
  return formatter;
}

/**
 * The day that the calendar on the wall shows.
 *
 * @param at - the moment
 * @param zone - an IANA time zone, such as `America/Chicago`
 * @returns the local day
 * @throws {@link RulesError} named `InvalidTimeError` where the zone is unknown or the moment is none
 * @example
 * ```ts
 * import { instant, localDate } from 'missing-child-rules';
 * localDate(instant('2026-11-01T04:30:00Z'), 'America/Chicago'); // '2026-10-31'
 * ```
 */
export function localDate(at: Instant, zone: string): CalendarDate {
  const [month, day, year] = shown(at, zone).split('/');
  return `${String(year)}-${String(month)}-${String(day)}` as CalendarDate;
}

function shown(at: Instant, zone: string): string {
  try {
    return formatterOf(zone, CALENDAR, calendars).format(millisOf(at));
  } catch {
    throw new RulesError('InvalidTimeError', 'not a moment made with `instant`, or not a known IANA time zone');
  }
}

/** The milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * The days from 1970-01-01 to a date, or to the day in UTC of an instant; or to the same day some years later. Every rule
 * counts days, so the digits are read in place and counted here: the engine's own `Date` takes longer than a whole rule.
 */
export function daysOf(day: CalendarDate | Instant, yearsLater = 0): number {
  const month = digits(day, 5);
  const year = digits(day, 0) * 100 + digits(day, 2) + yearsLater - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(day, 8) - DAYS_TO_1970;
}

/** From the first of March of the year 0, where the count begins: in a year that starts in March the leap day is the last. */
const DAYS_TO_1970 = 719_469;

function digits(text: string, place: number): number {
  return (text.charCodeAt(place) - ZERO) * 10 + text.charCodeAt(place + 1) - ZERO;
}

const ZERO = 48;

/** How many days ago a day began, by the calendar on the wall. That is within a day of UTC, so far off no zone is asked. */
export function daysSince(day: number, at: Instant, zone: string): number {
  const inUtc = daysOf(at) - day;
  return Math.abs(inUtc) > 1 ? inUtc : daysOf(localDate(at, zone)) - day;
}

/** Whether the calendar on the wall shows this day or a later one. */
export function hasBegun(day: CalendarDate, at: Instant, zone: string): boolean {
  return daysSince(daysOf(day), at, zone) >= 0;
}
