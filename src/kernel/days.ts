import type { CalendarDate } from './instant.js';
import { DAY } from './local-date.js';

/** The date of a day, counted from 1970-01-01. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** The day of the week of a day counted from 1970-01-01, a Thursday: 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day of the month some months later, or the last that the month has. */
export function monthsAfter(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}
