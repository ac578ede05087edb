import fc from 'fast-check';
import { calendarDate, type Calendar, type Effective, type Interval, type Provision, type Recurring, type Span } from 'missing-child-rules';

/** What frozen copies of overlays are made of. */
export const plain = { noNullPrototype: true } as const;

const interval = (from: string, to: string | null): Interval => ({
  from: calendarDate(from),
  to: to === null ? null : calendarDate(to),
});

/** Ever since, from a day within the years in which most episodes lie, and until one. */
export const intervals = fc.constantFrom(interval('2000-01-01', null), interval('2020-01-01', null), interval('2000-01-01', '2020-01-01'));

/** The text of a state that there is not. */
export const manual = (during: Interval): Provision => ({
  id: 'example-manual',
  citation: 'Example State Manual 1.2',
  kind: 'overlay',
  interval: during,
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
});

/** Texts of a state that there is not, in force at different times. */
export const sources = intervals.map(manual);

/** An end that is not known may be left out too. */
const openEnded: fc.Arbitrary<Effective> = fc.constant({ from: calendarDate('2020-01-01') });

/** The days of a rule, where they are not those of its source. */
export const effective = fc
  .option(fc.oneof<fc.Arbitrary<Effective>[]>(intervals, openEnded))
  .map((during) => (during === null ? {} : { effective: during }));

const stretch = fc.constantFrom(
  { opens: '08:00', closes: '17:00' },
  { opens: '00:00', closes: '02:30' },
  { opens: '08:30', closes: '16:45' },
);
const maybeOpen = fc.option(stretch, { nil: undefined });

/**
 * Calendars of an office: open on some days of the week, Monday always among them, closed on some holidays, known for some
 * years.
 *
 * @param id - its name
 * @returns an arbitrary; it shrinks towards fewer days and holidays
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { parseCalendar } from 'missing-child-rules';
 * import { calendar } from 'missing-child-rules/testing';
 * fc.sample(calendar('example-office'), 20).every((office) => parseCalendar(office).id === 'example-office'); // true
 * ```
 */
export function calendar(id = 'example-office'): fc.Arbitrary<Calendar> {
  return fc
    .record({
      zone: fc.constantFrom('America/Chicago', 'America/New_York', 'America/Phoenix'),
      monday: stretch,
      others: fc.record({ tuesday: maybeOpen, wednesday: maybeOpen, thursday: maybeOpen, friday: maybeOpen, saturday: maybeOpen }, plain),
      holidays: fc.subarray(['2018-11-12', '2024-11-04', '2025-12-25', '2026-01-01', '2026-05-25', '2026-11-26']),
      covers: fc.constantFrom(interval('2009-01-01', '2029-01-01'), interval('2017-01-01', '2026-10-01')),
    })
    .map(({ zone, monday, others, holidays, covers: { from, to } }) => ({
      ...{ id, zone, holidays: holidays.map(calendarDate), covers: { from, to: to ?? from } },
      hours: { monday, ...Object.fromEntries(Object.entries(others).filter(([, hours]) => hours !== undefined)) },
    }));
}

const firstDay = fc.constantFrom('counted' as const, 'not-counted' as const);
const few = fc.integer({ min: 1, max: 20 });
const hours = fc.oneof(fc.integer({ min: 0, max: 72 }), fc.double({ min: 0, max: 24, noNaN: true }));

/**
 * Lengths of limits in every unit. What rests on a calendar names one of those given, which need not exist.
 *
 * @param calendars - names of calendars
 * @returns an arbitrary; it shrinks towards no hours
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { span } from 'missing-child-rules/testing';
 * fc.sample(span('example-office'), 50).every((length) => !('calendar' in length) || length.calendar === 'example-office'); // true
 * ```
 */
export function span(...calendars: readonly string[]): fc.Arbitrary<Span> {
  const by = fc.constantFrom(...(calendars.length === 0 ? ['example-office'] : calendars));
  return fc.oneof(
    { weight: 6, arbitrary: hours.map((number) => ({ hours: number })) },
    { weight: 2, arbitrary: hours.map((inNoCaseLaterThanHours) => ({ kind: 'immediately' as const, inNoCaseLaterThanHours })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'immediately' as const }) },
    { weight: 1, arbitrary: fc.record({ calendarDays: few, firstDay }, plain) },
    { weight: 1, arbitrary: fc.record({ businessDays: few, firstDay, calendar: by }, plain) },
    { weight: 1, arbitrary: fc.record({ courtDays: few, firstDay, calendar: by }, plain) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('next-business-day' as const, 'end-of-business-day' as const), calendar: by }, plain),
    },
    { weight: 1, arbitrary: fc.record({ businessHours: hours, calendar: by }, plain) },
    { weight: 1, arbitrary: fc.record({ hoursExcludingWeekendsAndHolidays: hours, calendar: by }, plain) },
  );
}

/** Again and again, for a phase or for as long as the duty lasts. */
export const recurring: fc.Arbitrary<Recurring> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((days) => ({ days })),
      fc.integer({ min: 1, max: 3 }).map((months) => ({ months })),
    ),
    fc.option(fc.integer({ min: 1, max: 60 })),
  )
  .map(([every, forDays]) => ({ kind: 'recurring', every, ...(forDays === null ? {} : { forDays }) }));

/** The name of a unit, whatever its number: of one limit in one unit only one version is in force on a day. */
export const unitOf = (unit: object): string => ('kind' in unit ? String(unit.kind) : Object.keys(unit).sort().join(' '));
