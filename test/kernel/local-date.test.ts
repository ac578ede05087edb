import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { calendarDate, instant } from '../../src/kernel/instant.js';
import { hasBegun, localDate } from '../../src/kernel/local-date.js';
import { isZone, wallTime } from '../../src/kernel/wall-time.js';
import { hosts, onHost } from './zones.js';

const everywhere = Intl.supportedValuesOf('timeZone');
const moments = fc.integer({ min: Date.UTC(1900, 1, 1), max: Date.UTC(2999, 10, 30) });

describe('localDate', () => {
  it.each([
    ['America/Chicago', '2026-11-01T04:59:59.999Z', '2026-10-31'],
    ['America/Chicago', '2026-11-01T05:00:00.000Z', '2026-11-01'],
    ['America/Chicago', '2026-11-01T05:00:00.001Z', '2026-11-01'],
    // The day on which an hour is repeated ends an hour later than its neighbours.
    ['America/Chicago', '2026-11-02T05:59:59.999Z', '2026-11-01'],
    ['America/Chicago', '2026-11-02T06:00:00.000Z', '2026-11-02'],
    // Havana skips midnight in spring and repeats it in autumn.
    ['America/Havana', '2026-03-08T04:59:59.999Z', '2026-03-07'],
    ['America/Havana', '2026-03-08T05:00:00.000Z', '2026-03-08'],
    ['America/Havana', '2026-11-01T04:00:00.000Z', '2026-11-01'],
    ['America/Havana', '2026-11-01T05:00:00.000Z', '2026-11-01'],
    ['Pacific/Guam', '2026-10-31T14:00:00.000Z', '2026-11-01'],
    ['Pacific/Pago_Pago', '2026-11-01T10:59:59.999Z', '2026-10-31'],
    ['UTC', '2028-02-29T23:59:59.999Z', '2028-02-29'],
  ])('shows in %s at %s the day %s', (zone, at, day) => {
    expect(localDate(instant(at), zone)).toBe(day);
  });

  it('throws where the zone is unknown', () => {
    for (const zone of ['Nowhere/Lost', '', 'undefined']) {
      expect(() => localDate(instant('2026-11-01T05:00:00Z'), zone)).toThrow(expect.objectContaining({ name: 'InvalidTimeError' }));
    }
  });
});

describe('wallTime', () => {
  it('is what Temporal shows, anywhere, at any time, on any host', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...everywhere), fc.constantFrom(...hosts), (millis, zone, host) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(zone);
        const shown = zoned.toPlainDateTime().toString({ smallestUnit: 'second', roundingMode: 'floor' });
        expect(onHost(host, () => wallTime(millis, zone))).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['America/New_York', Date.UTC(2026, 2, 8, 6, 59, 59, 999), '2026-03-08T01:59:59'],
    ['America/New_York', Date.UTC(2026, 2, 8, 7, 0, 0, 0), '2026-03-08T03:00:00'],
    ['America/New_York', Date.UTC(2026, 10, 1, 5, 59, 59, 999), '2026-11-01T01:59:59'],
    ['America/New_York', Date.UTC(2026, 10, 1, 6, 0, 0, 0), '2026-11-01T01:00:00'],
    ['America/New_York', Date.UTC(2026, 10, 1, 5, 0, 0, 0) - 3_600_000, '2026-11-01T00:00:00'],
    ['UTC', -1, '1969-12-31T23:59:59'],
  ])('shows in %s at %s the time %s', (zone, millis, shown) => {
    expect(wallTime(millis, zone)).toBe(shown);
  });
});

describe('hasBegun', () => {
  it('is whether the local day is that day or a later one', () => {
    const nearby = fc.tuple(moments, fc.integer({ min: -3, max: 3 }), fc.constantFrom(...everywhere));
    fc.assert(
      fc.property(nearby, ([millis, by, zone]) => {
        const at = instant(new Date(millis).toISOString());
        const day = calendarDate(new Date(millis + by * 86_400_000).toISOString().slice(0, 10));
        const today = Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(zone).toPlainDate();
        expect(hasBegun(day, at, zone)).toBe(Temporal.PlainDate.compare(today, day) >= 0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2026-10-31T09:59:59.999Z', false],
    ['2026-10-31T10:00:00.000Z', true],
    ['2026-10-31T10:00:00.001Z', true],
  ])('of the first day on Earth: at %s %s', (at, begun) => {
    expect(hasBegun(calendarDate('2026-11-01'), instant(at), 'Pacific/Kiritimati')).toBe(begun);
  });
});

describe('isZone', () => {
  it('knows every zone of the host', () => {
    expect(everywhere.filter((zone) => !isZone(zone))).toEqual([]);
  });

  it.each(['UTC', 'US/Central', 'America/Indiana/Tell_City', 'America/Port-au-Prince'])('knows %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['Nowhere/Lost', 'an invented zone'],
    ['America/Atlantis', 'an invented city'],
    ['+05:00', 'an offset'],
    ['-0500', 'an offset without a colon'],
    ['CDT', 'an abbreviation'],
    ...['EST', 'MST', 'HST', 'CST', 'PST', 'IST', 'GMT', 'Zulu', 'EST5EDT'].map((zone) => [zone, 'an abbreviation that hosts know']),
    ['America/Chicago ', 'trailing space'],
    ['America/Chicago\u0000', 'a hidden character'],
    ['constructor', 'a name that every object has'],
    ['__proto__', 'another'],
    [`America/${'x'.repeat(100_000)}`, 'a long text'],
  ])('does not know %j: %s', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});

describe('the formatters', () => {
  const spell = (n: number): string => [...'america/chicago'].map((letter, i) => ((n >> i) & 1 ? letter.toUpperCase() : letter)).join('');

  it('are built once for a zone, but not kept for every spelling that a record can give it', () => {
    const Real = Intl.DateTimeFormat;
    const build = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (...how) {
      return new Real(...how);
    });
    try {
      expect([wallTime(0, spell(1)), wallTime(0, spell(1))]).toEqual(['1969-12-31T18:00:00', '1969-12-31T18:00:00']);
      expect(isZone(spell(1))).toBe(true);
      expect(build).toHaveBeenCalledTimes(1);
      for (let n = 2; n < 3000; n += 1) wallTime(0, spell(n));
      build.mockClear();
      expect(wallTime(0, spell(1))).toBe('1969-12-31T18:00:00');
      expect(build).toHaveBeenCalledTimes(1);
    } finally {
      build.mockRestore();
    }
  });
});
