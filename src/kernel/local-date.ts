import type { CalendarDate, Instant } from './instant.js';

const clocks = new Map<string, Intl.DateTimeFormat>();
const CLOCK: Intl.DateTimeFormatOptions = {
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
};

/** More than there are names of zones. */
const MOST = 1000;

/**
 * A zone's formatter costs far more to build than to use, so each zone has one for good. But records can spell a zone in
 * thousands of ways, and those must not fill the memory.
 */
export function formatterOf(
  zone: string,
  options: Intl.DateTimeFormatOptions,
  known: Map<string, Intl.DateTimeFormat>,
): Intl.DateTimeFormat {
  let formatter = known.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options });
    if (known.size === MOST) known.clear();
    known.set(zone, formatter);
  }
  return formatter;
}

/** What calendar and clock on the wall show at a moment: `yyyy-MM-ddTHH:mm:ss`. */
export function wallTime(millis: number, zone: string): string {
  const [month, day, year, hour, minute, second] = formatterOf(zone, CLOCK, clocks).format(millis).match(/\d+/g) ?? [];
  return `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}`;
}

/** Whether the host's time zone data know this zone. Fixed offsets such as `+05:00` are no zones. */
export function isZone(zone: string): boolean {
  if (!/^[A-Z][\w+/-]{0,63}$/i.test(zone)) return false;
  try {
    formatterOf(zone, CLOCK, clocks);
    return true;
  } catch {
    return false;
  }
}

/**
 * The day that the calendar on the wall shows.
 *
 * @param at - the moment
 * @param zone - an IANA time zone, such as `America/Chicago`
 * @returns the local day
 * @throws RangeError where the zone is unknown
 * @example
 * ```ts
 * import { instant, localDate } from 'missing-child-rules';
 * localDate(instant('2026-11-01T04:30:00Z'), 'America/Chicago'); // '2026-10-31'
 * ```
 */
export function localDate(at: Instant, zone: string): CalendarDate {
  return wallTime(Date.parse(at), zone).slice(0, 10) as CalendarDate;
}

/**
 * Counts days as if every month had 31: the order is right, neighbouring days are at most four apart, and nothing is
 * asked of a calendar.
 */
export function roughDays(day: CalendarDate | Instant): number {
  return (digits(day, 0, 4) * 12 + digits(day, 5, 7)) * 31 + digits(day, 8, 10);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) value = value * 10 + text.charCodeAt(place) - 48;
  return value;
}

/** Further apart than this, two rough counts are more than a day apart, and no zone needs to be asked. */
export const CLEARLY_APART = 8;

/** Whether the calendar on the wall shows this day or a later one. A local day is within a day of the day in UTC. */
export function hasBegun(day: CalendarDate, at: Instant, zone: string): boolean {
  const since = roughDays(at) - roughDays(day);
  return Math.abs(since) > CLEARLY_APART ? since > 0 : localDate(at, zone) >= day;
}
