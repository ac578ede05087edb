import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarDate, instant, instantOf, isCalendarDate, momentOf } from '../../src/kernel/instant.js';
import { daysOf } from '../../src/kernel/local-date.js';

const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(3000, 0, 1) - 1;
const moments = fc.integer({ min: FIRST, max: LAST });
const offsets = fc.integer({ min: -12 * 60, max: 14 * 60 });

function refusal(make: () => unknown): { name: string; message: string } {
  try {
    make();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('it was accepted');
}

function clock(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${hours!}:${rest!}`;
}

describe('instant', () => {
  it.each([
    ['2026-10-31T10:00:00-05:00', '2026-10-31T15:00:00.000Z'],
    ['2026-10-31T10:00-05:00', '2026-10-31T15:00:00.000Z'],
    ['2026-10-31T10:00:00Z', '2026-10-31T10:00:00.000Z'],
    ['2026-10-31T23:59:59.999+00:00', '2026-10-31T23:59:59.999Z'],
    ['2026-10-31T23:30:00-05:00', '2026-11-01T04:30:00.000Z'],
    ['2027-01-01T00:30:00+05:45', '2026-12-31T18:45:00.000Z'],
    ['2026-10-31T10:00:00.250000000-05:00', '2026-10-31T15:00:00.250Z'],
    ['2028-02-29T12:00:00Z', '2028-02-29T12:00:00.000Z'],
    ['2000-02-29T12:00:00Z', '2000-02-29T12:00:00.000Z'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
  ])('reads %s', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  it.each([
    ['.1', '.100'],
    ['.12', '.120'],
    ['.123', '.123'],
    ['.100', '.100'],
    ['.1230', '.123'],
    ['.120000000', '.120'],
    ['.000000', '.000'],
  ])('reads the fraction %s', (fraction, expected) => {
    expect(instant(`2026-10-31T10:00:00${fraction}Z`)).toBe(`2026-10-31T10:00:00${expected}Z`);
  });

  // In threes: the last that is accepted lies between two that show which side of the boundary is which.
  it.each([
    ['23:58:00', '23:59:00', '24:00:00'],
    ['10:58:00', '10:59:00', '10:60:00'],
    ['23:59:58', '23:59:59', '23:59:60'],
    ['10:00:00.998', '10:00:00.999', '10:00:00.9991'],
  ])('takes %s and %s, but not %s', (before, last, beyond) => {
    expect(instant(`2026-10-31T${before}Z`) < instant(`2026-10-31T${last}Z`)).toBe(true);
    expect(refusal(() => instant(`2026-10-31T${beyond}Z`)).name).toBe('InvalidTimeError');
  });

  it.each([
    ['+13:59', '+14:00', '+14:01'],
    ['-11:59', '-12:00', '-12:01'],
    ['+05:58', '+05:59', '+05:60'],
  ])('takes the offsets %s and %s, but not %s', (before, last, beyond) => {
    expect(instant(`2026-10-31T10:00:00${before}`)).not.toBe(instant(`2026-10-31T10:00:00${last}`));
    expect(refusal(() => instant(`2026-10-31T10:00:00${beyond}`)).name).toBe('InvalidTimeError');
  });

  it.each([
    ['1900-01-01T00:00:00.001Z', '1900-01-01T00:00:00.000Z', '1899-12-31T23:59:59.999Z'],
    ['2999-12-31T23:59:59.998Z', '2999-12-31T23:59:59.999Z', '3000-01-01T00:00:00.000Z'],
    ['1900-01-01T00:00:00-00:01', '1900-01-01T00:00:00+00:00', '1900-01-01T00:00:00+00:01'],
    ['2999-12-31T23:59:59+00:01', '2999-12-31T23:59:59+00:00', '2999-12-31T23:59:59-00:01'],
  ])('counts %s and %s, but not %s, among the years 1900 to 2999', (before, last, beyond) => {
    expect(Math.abs(Date.parse(instant(before)) - Date.parse(instant(last)))).toBeLessThanOrEqual(60_000);
    expect(refusal(() => instant(beyond)).name).toBe('InvalidTimeError');
  });

  it.each([
    ['without an offset', '2031-07-09T10:00:00'],
    ['a date', '2031-07-09'],
    ['an offset of +19:00', '2031-07-09T10:00:00+19:00'],
    ['an offset of hours only', '2031-07-09T10:00:00-05'],
    ['an offset without a colon', '2031-07-09T10:00:00-0500'],
    ['an offset with seconds', '2031-07-09T10:00:00-05:00:00'],
    ['two offsets', '2031-07-09T10:00:00Z-05:00'],
    ['a zone name', '2031-07-09T10:00:00Z[America/Chicago]'],
    ['an abbreviation', '2031-07-09T10:00:00 CDT'],
    ['30 February', '2026-02-30T10:00:00Z'],
    ['29 February of a common year', '2027-02-29T10:00:00Z'],
    ['29 February 2100', '2100-02-29T10:00:00Z'],
    ['31 November', '2026-11-31T10:00:00Z'],
    ['month 13', '2026-13-01T10:00:00Z'],
    ['month 00', '2026-00-01T10:00:00Z'],
    ['day 00', '2026-10-00T10:00:00Z'],
    ['day 32', '2026-10-32T10:00:00Z'],
    ['the end of a leap second', '2016-12-31T23:59:60Z'],
    ['a fraction of nothing', '2031-07-09T10:00:00.Z'],
    ['a decimal comma', '2031-07-09T10:00:00,5Z'],
    ['a fraction of a minute', '2031-07-09T10:00.5Z'],
    ['a microsecond', '2031-07-09T10:00:00.000001Z'],
    ['a small t', '2026-10-31t10:00:00Z'],
    ['a small z', '2031-07-09T10:00:00z'],
    ['a space for the T', '2031-07-09 10:00:00Z'],
    ['leading space', ' 2031-07-09T10:00:00Z'],
    ['trailing space', '2031-07-09T10:00:00Z '],
    ['a line break', '2031-07-09T10:00:00Z\n'],
    ['an American date', '10/31/2026 10:00'],
    ['a two-digit year', '26-10-31T10:00:00Z'],
    ['a five-digit year', '12026-10-31T10:00:00Z'],
    ['a signed year', '+002026-10-31T10:00:00Z'],
    ['one-digit parts', '2026-1-1T1:00:00Z'],
    ['digits that are not ASCII', '２０２６-10-31T10:00:00Z'],
    ['a minus that is not ASCII', '2026-10-31T10:00:00−05:00'],
    ['a number', '1793455200000'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    const { name, message } = refusal(() => instant(text));
    expect(name).toBe('InvalidTimeError');
    if (text.length > 4) expect(message).not.toContain(text);
  });

  it.each(['0', '9'.repeat(100_000), `2026-10-31T10:00:00.1${'0'.repeat(100_000)}Z`, `2026-10-31T10:00:00.${'0'.repeat(100_000)}1`])(
    'refuses a long text',
    (text) => {
      expect(refusal(() => instant(text)).message.length).toBeLessThan(200);
      expect(momentOf(text)).toBeUndefined();
    },
  );

  it('reads what it has written', () => {
    fc.assert(
      fc.property(moments, (millis) => {
        const written = instant(new Date(millis).toISOString());
        expect(instant(written)).toBe(written);
        expect(Date.parse(written)).toBe(millis);
        expect(written).toHaveLength(24);
      }),
    );
  });

  it('reads the same moment by every offset', () => {
    fc.assert(
      fc.property(moments, offsets, (millis, offset) => {
        const local = new Date(millis + offset * 60_000).toISOString();
        fc.pre(local >= '1900' && local < '3000');
        expect(Date.parse(instant(`${local.slice(0, -1)}${clock(offset)}`))).toBe(millis);
      }),
    );
  });

  it('orders its strings as time does', () => {
    const close = fc.tuple(moments, fc.integer({ min: -2, max: 2 })).map(([millis, by]) => [millis, millis + by] as const);
    fc.assert(
      fc.property(fc.oneof(close, fc.tuple(moments, moments)), ([left, right]) => {
        fc.pre(right >= FIRST && right <= LAST);
        const [earlier, later] = [left, right].map((millis) => instant(new Date(millis).toISOString()));
        expect(Math.sign(left - right)).toBe(earlier! < later! ? -1 : earlier! > later! ? 1 : 0);
      }),
    );
  });

  it('takes no text that Temporal refuses, and means the same by it', () => {
    const part = (max: number, width: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(width, '0'));
    const texts = fc
      .tuple(
        fc.integer({ min: 1898, max: 3001 }),
        part(13, 2),
        part(32, 2),
        part(25, 2),
        part(61, 2),
        part(61, 2),
        part(9999, 4),
        part(19, 2),
        part(61, 2),
      )
      .map(([y, mo, d, h, mi, s, f, oh, om]) => `${y}-${mo}-${d}T${h}:${mi}:${s}.${f}+${oh}:${om}`);
    fc.assert(
      fc.property(texts, (text) => {
        const millis = momentOf(text);
        if (millis !== undefined) expect(millis).toBe(Temporal.Instant.from(text).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('instantOf', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, FIRST - 1, LAST + 1])('makes nothing of %s', (millis) => {
    expect(instantOf(millis)).toBeUndefined();
  });

  it.each([
    [FIRST, '1900-01-01T00:00:00.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
    [LAST, '2999-12-31T23:59:59.999Z'],
  ])('writes %s', (millis, expected) => {
    expect(instantOf(millis)).toBe(expected);
  });
});

describe('calendarDate', () => {
  it.each(['2028-02-28', '2028-02-29', '1900-01-01', '2999-12-31', '2000-02-29', '2026-11-30'])('takes %s', (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2028-02-30',
    '1900-02-29',
    '1899-12-31',
    '3000-01-01',
    '2026-11-31',
    '2026-00-10',
    '2026-13-10',
    '2026-10-00',
    '2026-1-1',
    '20261031',
    '2026-W44-6',
    '2026-304',
    '2026-10-31T00:00:00Z',
    ' 2026-10-31',
    '2026-10-31\n',
    '',
    '9'.repeat(100_000),
  ])('refuses a text that is no day', (text) => {
    const { name, message } = refusal(() => calendarDate(text));
    expect([name, isCalendarDate(text)]).toEqual(['InvalidTimeError', false]);
    expect(message.length).toBeLessThan(200);
    if (text !== '') expect(message).not.toContain(text);
  });

  it('knows the same days as Temporal', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 27, max: 32 }),
        (year, month, day) => {
          const exists = month >= 1 && month <= 12 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
          expect(isCalendarDate(`${year}-${two(month)}-${two(day)}`)).toBe(exists);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts days, of dates and of instants', () => {
    expect(daysOf(calendarDate('1970-01-01'))).toBe(0);
    expect(daysOf(calendarDate('1969-12-31'))).toBe(-1);
    fc.assert(
      fc.property(moments, (millis) => {
        const at = instant(new Date(millis).toISOString());
        expect(daysOf(at)).toBe(Math.floor(millis / 86_400_000));
        expect(daysOf(calendarDate(at.slice(0, 10)))).toBe(daysOf(at));
      }),
    );
  });
});

it.each([
  [39, true],
  [40, true],
  [41, false],
])('a moment may end in zeros, up to 40 characters: %i', (length, isMoment) => {
  const text = `${'2026-10-31T10:00:00.'.padEnd(length - 1, '0')}Z`;
  if (isMoment) expect(instant(text)).toBe('2026-10-31T10:00:00.000Z');
  else expect(() => instant(text)).toThrow(expect.objectContaining({ name: 'InvalidTimeError' }));
});
