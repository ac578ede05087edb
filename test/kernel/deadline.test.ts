import fc from 'fast-check';
import { instant } from 'missing-child-rules';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { endOfDayAfter } from '../../src/kernel/time.js';
import { runs } from '../properties/questions.js';
import { zone } from '../../src/testing/facts.js';

describe('the end of a local day some days after a moment', () => {
  it('is the last millisecond before the day after it, as Temporal counts', () => {
    fc.assert(
      fc.property(zone, fc.integer({ min: Date.UTC(1991, 0, 1), max: Date.UTC(2030, 0, 1) }), fc.nat(400), (where, start, days) => {
        const today = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(where).toPlainDate();
        const next = today.add({ days: days + 1 }).toZonedDateTime({ timeZone: where }).epochMilliseconds;
        expect(endOfDayAfter(instant(new Date(start).toISOString()), days, where)).toBe(next - 1);
      }),
      runs(300),
    );
  });

  it.each([
    ['a day of 23 hours', '2026-03-07T23:30:00-05:00', '2026-03-08T23:59:59.999-04:00'],
    ['a day of 25 hours', '2026-10-31T00:00:00-04:00', '2026-11-01T23:59:59.999-05:00'],
    ['an ordinary day', '2026-05-04T00:00:00-04:00', '2026-05-05T23:59:59.999-04:00'],
  ])('of one day may be %s', (_, start, end) => {
    expect(endOfDayAfter(instant(start), 1, 'America/New_York')).toBe(Date.parse(end));
  });
});
