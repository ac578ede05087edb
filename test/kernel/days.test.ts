import { describe, expect, it } from 'vitest';
import { dateOfDay, monthsAfter, weekdayOf } from '../../src/kernel/days.js';
import { calendarDate } from '../../src/kernel/instant.js';
import { daysOf } from '../../src/kernel/local-date.js';

const day = (date: string): number => daysOf(calendarDate(date));

describe('a day', () => {
  it.each([
    [-1, '1969-12-31', 3],
    [0, '1970-01-01', 4],
    [1, '1970-01-02', 5],
  ])('%i from 1970-01-01 is %s, day %i of the week from Sunday', (number, date, weekday) => {
    expect(dateOfDay(number)).toBe(date);
    expect(weekdayOf(number)).toBe(weekday);
  });

  it.each([
    ['1969-12-28', 0],
    ['1969-12-27', 6],
    ['2026-11-21', 6],
    ['2026-11-22', 0],
  ])('%s is day %i of the week', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });

  it.each([
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-01-30', 2, '2026-03-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-15', 0, '2026-05-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(dateOfDay(monthsAfter(day(from), months))).toBe(to);
  });
});
