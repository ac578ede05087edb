import {
  assess,
  calendarDate,
  federal,
  instant,
  parseEpisode,
  withOverlay,
  type AddedLimit,
  type Calendar,
  type Due,
  type OverlayNote,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { limit, NCMEC, overlayOf, review } from './overlays.js';

const weekday = { opens: '08:00', closes: '17:00' };
const wholeWeek = {
  ...{ sunday: weekday, monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday, saturday: weekday },
};
/** An office that is open every day but these. */
const everyDay = (holidays: readonly string[], from = '2026-01-01', to = '2030-01-01', hours: Calendar['hours'] = wholeWeek): Calendar => ({
  id: 'example-office',
  zone: 'America/Chicago',
  hours,
  holidays: holidays.map(calendarDate),
  covers: { from: calendarDate(from), to: calendarDate(to) },
});

const days = (count: number, firstDay: 'counted' | 'not-counted'): AddedLimit['within'] => ({ calendarDays: count, firstDay });
const businessDays = (count: number): AddedLimit['within'] => ({
  ...{ businessDays: count, firstDay: 'counted', calendar: 'example-office' },
});
const verdictOf = (notes: readonly OverlayNote[]): OverlayNote | undefined => notes.find(({ code }) => /STRICTER|RESTATES/.test(code));
const verdict = (within: AddedLimit['within'], calendars: readonly Calendar[] = []): OverlayNote | undefined =>
  verdictOf(review({ limits: [limit('agency-received-information', within)], calendars }));

/** When a report is due by each policy, as an assessment says it. */
const dues = (added: AddedLimit, received: string, calendars: readonly Calendar[]): readonly Due['at'][] => {
  const episode = parseEpisode({
    zone: 'America/Chicago',
    child: { birthDate: '2018-05-17' },
    agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
    whereaboutsUnknown: 'yes',
    events: [{ kind: 'agency-received-information', agency: 'county', at: received }],
  });
  const { duties } = assess(episode, instant(received), withOverlay(federal, overlayOf({ limits: [added], calendars })));
  return duties.find(({ id }) => id === NCMEC)?.due.by.map(({ at }) => at) ?? [];
};

describe('a day whose clocks go back has 25 hours', () => {
  it('so the end of the day of the start is later than 24 hours, from its first hour', () => {
    const within = days(1, 'counted');
    const found = verdict(within);
    expect(found?.code).toBe('SOMETIMES_STRICTER');
    const [, looser] = found?.cases ?? [];
    // Midnight of the first Sunday of November, 05:00Z; the next midnight is 06:00Z of the day after.
    expect(looser?.clockBegan.slice(5)).toMatch(/^11-0\dT05:00:00.000Z$/);
    const [floor, own] = dues(limit('agency-received-information', within), looser?.clockBegan ?? '', []);
    expect([own, floor]).toEqual([looser?.due, looser?.floorDue]);
    expect(own! > floor!).toBe(true);
  });

  it.each([
    ['2026-11-01T04:59:59.999Z', false],
    ['2026-11-01T05:00:00.000Z', true],
    ['2026-11-01T05:59:59.998Z', true],
    ['2026-11-01T05:59:59.999Z', false],
    ['2026-11-01T06:00:00.000Z', false],
  ])('as an assessment shows from %s', (received, isLater) => {
    const [floor, own] = dues(limit('agency-received-information', days(1, 'counted')), received, []);
    expect(own! > floor!).toBe(isLater);
  });
});

describe('holidays of each year that a calendar covers', () => {
  it('are tried: where no clocks change one of them decides', () => {
    const inPhoenix = (...holidays: readonly string[]): Calendar => ({ ...everyDay(holidays), zone: 'America/Phoenix' });
    expect(verdict(businessDays(1), [inPhoenix()])?.code).toBe('ALWAYS_STRICTER');
    const holiday = verdict(businessDays(1), [inPhoenix('2028-07-04')]);
    expect(holiday?.code).toBe('SOMETIMES_STRICTER');
    // From midnight of the holiday, 07:00Z, to the end of the next day: 48 hours.
    expect(holiday?.cases?.[1]).toMatchObject({ due: '2028-07-06T06:59:59.999Z' });
  });

  it.each([
    ['the last day that can be worked out', '2028-07-03', 'SOMETIMES_STRICTER'],
    ['the last day covered, whose end is not', '2029-12-31', 'ALWAYS_STRICTER'],
    ['the day after', '2030-01-01', 'ALWAYS_STRICTER'],
  ])('which is %s', (_, holiday, expected) => {
    const calendar = { ...everyDay([holiday]), zone: 'America/Phoenix' };
    expect(verdict(businessDays(1), [calendar])?.code).toBe(expected);
  });

  it('says which days it tried, and by whose clocks', () => {
    expect(verdict(businessDays(1), [{ ...everyDay([]), zone: 'America/Phoenix' }])?.sentence).toContain(
      'Tried on each kind of day from 2026-01-01 until before 2030-01-01, by the clocks of America/Phoenix.',
    );
  });

  it.each([23, 24, 25])('are tried for %d hours that stand still on weekends', (hours) => {
    const added = { hoursExcludingWeekendsAndHolidays: hours, calendar: 'example-office' };
    const expected = { 23: 'SOMETIMES_STRICTER', 24: 'NEVER_STRICTER', 25: 'NEVER_STRICTER' }[hours];
    expect(verdict(added, [everyDay([])])?.code).toBe(expected);
  });

  it.each([
    // A day has nine open hours: with nine of them it is due within 24 hours whenever the clock begins, with more never.
    [8.99, 'ALWAYS_STRICTER'],
    [9, 'ALWAYS_STRICTER'],
    [9.01, 'NEVER_STRICTER'],
  ])('and by %d open hours of an office that is open every day', (hours, expected) => {
    const calendar = { ...everyDay([]), zone: 'America/Phoenix' };
    const found = verdict({ businessHours: hours, calendar: 'example-office' }, [calendar]);
    expect([found?.code, found?.cases?.length]).toEqual([expected, 1]);
  });
});
