import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, instant } from '../../src/kernel/instant.js';
import { endOfDay, localTime, startOfDay, zonedInstant, type WallTimeChoice } from '../../src/kernel/time.js';
import { zones } from './zones.js';

const HOUR = 3_600_000;
const plain: WallTimeChoice = { skipped: 'refuse', repeated: 'refuse' };

function refusal(make: () => unknown): { name: string; message: string; problems: unknown } {
  try {
    make();
  } catch (error) {
    if (error instanceof Error && 'problems' in error) return { name: error.name, message: error.message, problems: error.problems };
    throw error;
  }
  throw new Error('it was accepted');
}

type Case = [where: string, zone: string, wall: string, earlier: string, later: string];

const skipped: Case[] = [
  ['New York', 'America/New_York', '2026-03-08T02:30:00', '2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z'],
  ['New York, the first', 'America/New_York', '2026-03-08T02:00:00', '2026-03-08T06:00:00.000Z', '2026-03-08T07:00:00.000Z'],
  ['New York, the last', 'America/New_York', '2026-03-08T02:59:59.999', '2026-03-08T06:59:59.999Z', '2026-03-08T07:59:59.999Z'],
  ['Anchorage', 'America/Anchorage', '2026-03-08T02:30:00', '2026-03-08T10:30:00.000Z', '2026-03-08T11:30:00.000Z'],
  ['Havana, midnight', 'America/Havana', '2026-03-08T00:00:00', '2026-03-08T04:00:00.000Z', '2026-03-08T05:00:00.000Z'],
  ['Lord Howe, half an hour', 'Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-03T15:15:00.000Z', '2026-10-03T15:45:00.000Z'],
  ['Samoa, a whole day', 'Pacific/Apia', '2011-12-30T12:00:00', '2011-12-29T22:00:00.000Z', '2011-12-30T22:00:00.000Z'],
];

const repeated: Case[] = [
  ['New York', 'America/New_York', '2026-11-01T01:30:00', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
  ['New York, the first', 'America/New_York', '2026-11-01T01:00:00', '2026-11-01T05:00:00.000Z', '2026-11-01T06:00:00.000Z'],
  ['New York, the last', 'America/New_York', '2026-11-01T01:59:59.999', '2026-11-01T05:59:59.999Z', '2026-11-01T06:59:59.999Z'],
  [
    'New York, the last, before 1970',
    'America/New_York',
    '1969-10-26T01:59:59.999',
    '1969-10-26T05:59:59.999Z',
    '1969-10-26T06:59:59.999Z',
  ],
  ['Anchorage', 'America/Anchorage', '2026-11-01T01:30:00', '2026-11-01T09:30:00.000Z', '2026-11-01T10:30:00.000Z'],
  ['Havana, midnight', 'America/Havana', '2026-11-01T00:00:00', '2026-11-01T04:00:00.000Z', '2026-11-01T05:00:00.000Z'],
  ['Lord Howe, half an hour', 'Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z'],
];

describe('zonedInstant', () => {
  describe.each([
    ['skipped', skipped, { skipped: 'later', repeated: 'refuse' }, { skipped: 'earlier', repeated: 'refuse' }],
    ['repeated', repeated, { skipped: 'refuse', repeated: 'later' }, { skipped: 'refuse', repeated: 'earlier' }],
  ] as const)('of a %s time', (code, cases, choosingLater, choosingEarlier) => {
    it.each(cases)('does as the caller chose: %s', (_, zone, wall, earlier, later) => {
      expect(zonedInstant(wall, zone, choosingEarlier)).toBe(earlier);
      expect(zonedInstant(wall, zone, choosingLater)).toBe(later);
    });

    it.each(cases)('refuses if the caller chose so, and repeats no value: %s', (_, zone, wall) => {
      const { name, message, problems } = refusal(() =>
        zonedInstant(wall, zone, { skipped: 'earlier', repeated: 'earlier', [code]: 'refuse' }),
      );
      expect(name).toBe('LocalTimeError');
      expect(problems).toEqual([{ path: '', code, expected: `a wall time shown exactly once, unless \`${code}\` is earlier or later` }]);
      expect(message).toBe(
        `the clocks of the zone show that time ${code === 'skipped' ? 'never' : 'twice'}: ` +
          `the input must be a wall time shown exactly once, unless \`${code}\` is earlier or later`,
      );
    });

    it('refuses where the choice is none of the three, as plain JavaScript may have it', () => {
      const [, zone, wall] = cases[0]!;
      const choice: WallTimeChoice = Object.assign({ ...plain }, { [code]: 'whenever' });
      expect(refusal(() => zonedInstant(wall, zone, choice)).name).toBe('LocalTimeError');
    });
  });

  it.each([
    ['2026-03-08T01:59:59.999', '2026-03-08T06:59:59.999Z'],
    ['2026-03-08T03:00:00.000', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01T00:59:59.999', '2026-11-01T04:59:59.999Z'],
    ['2026-11-01T02:00:00.000', '2026-11-01T07:00:00.000Z'],
    ['2026-07-04T12:00', '2026-07-04T16:00:00.000Z'],
    ['2026-01-04T12:00:00.25', '2026-01-04T17:00:00.250Z'],
    ['2028-02-29T00:00:00', '2028-02-29T05:00:00.000Z'],
    ['1969-12-31T18:59:59.999', '1969-12-31T23:59:59.999Z'],
  ])('leaves nothing to choose where %s is shown once', (wall, expected) => {
    expect(zonedInstant(wall, 'America/New_York', plain)).toBe(expected);
  });

  it.each([
    '2026-10-31T10:00:00Z',
    '2026-10-31T10:00:00-05:00',
    '2026-10-31',
    '2026-02-30T10:00:00',
    '2026-10-31T24:00:00',
    '2026-10-31T10:00:60',
    '2026-10-31T10:00:00.0001',
    '2026-10-31 10:00:00',
    '1899-12-31T23:59:59',
    '3000-01-01T00:00:00',
    'yesterday',
    '',
    '9'.repeat(100_000),
  ])('refuses a text that is no wall time', (wall) => {
    const { name, message } = refusal(() => zonedInstant(wall, 'America/New_York', plain));
    expect([name, message]).toEqual(['InvalidTimeError', 'not a wall time; write one as yyyy-MM-ddTHH:mm:ss without an offset']);
  });

  it.each(['Nowhere/Lost', '+05:00', 'Z', '', '__proto__', 'x'.repeat(100_000)])('refuses an unknown zone', (zone) => {
    const { name, message } = refusal(() => zonedInstant('2026-10-31T10:00:00', zone, plain));
    expect([name, message]).toEqual(['InvalidTimeError', 'not a known IANA time zone by area and place, such as America/Chicago, nor UTC']);
  });

  it.each([
    ['1900-01-01T00:00:00', 'Asia/Tokyo'],
    ['2999-12-31T23:00:00', 'America/New_York'],
  ])('refuses %s in %s, which is outside the years 1900 to 2999', (wall, zone) => {
    const { name, message } = refusal(() => zonedInstant(wall, zone, plain));
    expect([name, message]).toEqual(['InvalidTimeError', 'the wall time names a moment outside the years 1900 to 2999']);
  });
});

describe('startOfDay and endOfDay', () => {
  it.each([
    ['America/New_York', '2026-03-07', '2026-03-07T05:00:00.000Z', 24],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', 23],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z', 24],
    ['America/New_York', '2026-10-31', '2026-10-31T04:00:00.000Z', 24],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z', 25],
    ['America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z', 24],
    ['America/Havana', '2026-03-07', '2026-03-07T05:00:00.000Z', 24],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z', 23],
    ['America/Havana', '2026-03-09', '2026-03-09T04:00:00.000Z', 24],
    ['America/Havana', '2026-10-31', '2026-10-31T04:00:00.000Z', 24],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z', 25],
    ['America/Havana', '2026-11-02', '2026-11-02T05:00:00.000Z', 24],
    ['America/Phoenix', '2026-03-08', '2026-03-08T07:00:00.000Z', 24],
    ['Pacific/Guam', '2026-03-08', '2026-03-07T14:00:00.000Z', 24],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00.000Z', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00.000Z', 24.5],
  ])('in %s on %s: from %s for %s hours', (zone, day, start, hours) => {
    const date = calendarDate(day);
    expect(new Date(startOfDay(date, zone)).toISOString()).toBe(start);
    expect(endOfDay(date, zone)).toBe(Date.parse(start) + hours * HOUR - 1);
  });

  it('leave no millisecond between two days, and share none', () => {
    const days = fc.integer({ min: -25_000, max: 375_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(...Object.keys(zones)), (day, zone) => {
        const [date, next] = [day, day + 1].map((n) => calendarDate(new Date(n * 24 * HOUR).toISOString().slice(0, 10)));
        expect(startOfDay(next!, zone) - endOfDay(date!, zone)).toBe(1);
      }),
    );
  });
});

describe('localTime', () => {
  it.each([
    ['2026-03-08T06:59:59.999Z', 'America/New_York', 'Sun 2026-03-08 01:59 EST', 'dom 2026-03-08 01:59 EST'],
    ['2026-03-08T07:00:00.000Z', 'America/New_York', 'Sun 2026-03-08 03:00 EDT', 'dom 2026-03-08 03:00 EDT'],
    ['2026-11-01T05:59:59.999Z', 'America/New_York', 'Sun 2026-11-01 01:59 EDT', 'dom 2026-11-01 01:59 EDT'],
    ['2026-11-01T06:00:00.000Z', 'America/New_York', 'Sun 2026-11-01 01:00 EST', 'dom 2026-11-01 01:00 EST'],
    ['2026-11-03T04:00:00.000Z', 'America/Phoenix', 'Mon 2026-11-02 21:00 MST', 'lun 2026-11-02 21:00 MST'],
    ['2026-11-03T12:00:00.000Z', 'America/Chicago', 'Tue 2026-11-03 06:00 CST', 'mar 2026-11-03 06:00 CST'],
    ['2026-07-01T12:00:00.000Z', 'America/Denver', 'Wed 2026-07-01 06:00 MDT', 'mié 2026-07-01 06:00 MDT'],
    ['2026-07-02T12:00:00.000Z', 'Pacific/Honolulu', 'Thu 2026-07-02 02:00 HST', 'jue 2026-07-02 02:00 HST'],
    ['2026-07-03T12:00:00.000Z', 'America/Puerto_Rico', 'Fri 2026-07-03 08:00 AST', 'vie 2026-07-03 08:00 AST'],
    ['2026-07-05T03:00:00.000Z', 'America/Anchorage', 'Sat 2026-07-04 19:00 AKDT', 'sáb 2026-07-04 19:00 AKDT'],
    ['2026-12-31T23:59:59.999Z', 'UTC', 'Thu 2026-12-31 23:59 UTC', 'jue 2026-12-31 23:59 UTC'],
  ])('of %s in %s', (at, zone, english, spanish) => {
    expect(localTime(instant(at), zone, 'en')).toBe(english);
    expect(localTime(instant(at), zone, 'es')).toBe(spanish);
  });

  it.each([
    ['15:00:59.999', '11:00'],
    ['15:01:00.000', '11:01'],
    ['15:01:00.001', '11:01'],
  ])('never rounds a minute up: %s shows %s', (utc, shown) => {
    expect(localTime(instant(`2026-03-08T${utc}Z`), 'America/New_York', 'en')).toBe(`Sun 2026-03-08 ${shown} EDT`);
  });

  it('throws where the zone is unknown, and repeats no value', () => {
    const { name, message } = refusal(() => localTime(instant('2026-03-08T15:00:00Z'), 'Nowhere/Lost', 'en'));
    expect([name, message]).toEqual(['InvalidTimeError', 'not a known IANA time zone by area and place, such as America/Chicago, nor UTC']);
  });
});
