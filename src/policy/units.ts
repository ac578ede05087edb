import { dateOfDay, monthsAfter } from '../kernel/days.js';
import { isImmediate, type Recurring, type Span, type Window, type Within } from '../kernel/deadline.js';
import { instantOf } from '../kernel/instant.js';
import { daysOf, localDate } from '../kernel/local-date.js';
import { endOfDay } from '../kernel/time.js';
import { afterOpenHours, afterWeekdayHours, closingAfter, endOfOpenDay } from './business-time.js';
import type { Calendar } from './calendar.js';
import type { Limit } from './duty-row.js';

/**
 * The clock of a unit other than elapsed hours, which every limit has by itself. It is put into limits where overlays are
 * laid, so that nobody carries calendars who does not use them.
 */
export function endsOf(within: Within, calendars: ReadonlyMap<string, Calendar>): Limit['ends'] | undefined {
  if ('hours' in within || isImmediate(within)) return undefined;
  if ('kind' in within && within.kind === 'recurring') return (start, zone, now) => timesOf(within, start, zone, now);
  return ({ from, to }, zone) => {
    const [first, last] = [endOf(within, from, zone, calendars), endOf(within, to, zone, calendars)];
    return first === undefined || last === undefined ? undefined : [{ from: first, to: last }];
  };
}

type Unit = Exclude<Span, { readonly hours: number } | { readonly kind: 'immediately' }>;

/** Where a unit ends that starts at a moment. From a moment that nobody knows, nobody knows. */
function endOf(within: Unit, start: number, zone: string, calendars: ReadonlyMap<string, Calendar>): number | undefined {
  if (!Number.isFinite(start)) return start;
  if ('calendarDays' in within) return endOfDayAfter(start, within.calendarDays - (within.firstDay === 'counted' ? 1 : 0), zone);
  const calendar = calendars.get(within.calendar);
  if (calendar === undefined) return undefined;
  if ('businessDays' in within) return endOfOpenDay(start, within.businessDays, within.firstDay, calendar);
  if ('courtDays' in within) return endOfOpenDay(start, within.courtDays, within.firstDay, calendar);
  if ('businessHours' in within) return afterOpenHours(start, within.businessHours, calendar);
  if ('hoursExcludingWeekendsAndHolidays' in within) return afterWeekdayHours(start, within.hoursExcludingWeekendsAndHolidays, calendar);
  switch (within.kind) {
    case 'next-business-day':
      return endOfOpenDay(start, 1, 'not-counted', calendar);
    case 'end-of-business-day':
      return closingAfter(start, calendar);
  }
}

function dayOf(moment: number, zone: string): number {
  const at = instantOf(moment);
  return at === undefined ? NaN : daysOf(localDate(at, zone));
}

function endOfDayAfter(start: number, days: number, zone: string): number {
  return endOfDay(dateOfDay(dayOf(start, zone) + Math.max(days, 0)), zone);
}

/** Each time at which something falls due, up to the first after now. Every one is counted from the start itself. */
function timesOf({ every, forDays = Infinity }: Recurring, start: Window, zone: string, now: number): readonly Window[] {
  if (!Number.isFinite(start.from) || !Number.isFinite(start.to)) return [{ from: -Infinity, to: Infinity }];
  const [first, last] = [dayOf(start.from, zone), dayOf(start.to, zone)];
  const after = (day: number, steps: number): number =>
    'days' in every ? day + steps * every.days : monthsAfter(day, steps * every.months);
  const times: Window[] = [];
  for (let steps = 1; after(first, steps) - first <= forDays && (times.at(-1)?.from ?? -Infinity) <= now; steps += 1) {
    times.push({ from: endOfDay(dateOfDay(after(first, steps)), zone), to: endOfDay(dateOfDay(after(last, steps)), zone) });
  }
  return times;
}
