import {
  assess,
  calendarDate,
  defineOverlay,
  federal,
  instant,
  missingOrAbductedFromCare,
  parseEpisode,
  reviewOverlay,
  withOverlay,
  type AddedDuty,
  type AddedLimit,
  type Interval,
  type OverlayNote,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { codes, limit, NCMEC, office, overlayOf, review, source } from './overlays.js';

const VERIFY = 'le-verify-and-update-30-days';
const during = (from: string, to: string | null): Interval => ({ from: calendarDate(from), to: to === null ? null : calendarDate(to) });
const verdicts = (notes: readonly OverlayNote[]): readonly string[] =>
  notes.map(({ code }) => code).filter((code) => /STRICTER|RESTATES|EFFECT/.test(code));

describe('a limit is compared with the federal one of its days', () => {
  // 34 U.S.C. 41308(4)(A): 60 days until 2015-05-28, and 30 since.
  const verify = (days: number, from: string, to: string | null): AddedLimit =>
    limit('ncic-entered', { calendarDays: days, firstDay: 'not-counted' }, { on: VERIFY, effective: during(from, to) });

  it.each<[days: number, from: string, to: string | null, expected: readonly string[]]>([
    [45, '2005-01-01', '2014-01-01', ['ALWAYS_STRICTER']],
    [60, '2005-01-01', '2014-01-01', ['RESTATES_FEDERAL']],
    [61, '2005-01-01', '2014-01-01', ['NEVER_STRICTER']],
    [45, '2005-01-01', '2015-05-28', ['ALWAYS_STRICTER']],
    [45, '2005-01-01', '2015-05-29', ['ALWAYS_STRICTER']],
    [45, '2005-01-01', '2015-05-30', ['ALWAYS_STRICTER', 'NEVER_STRICTER']],
    [45, '2005-01-01', null, ['ALWAYS_STRICTER', 'NEVER_STRICTER']],
    [29, '2005-01-01', null, ['ALWAYS_STRICTER', 'ALWAYS_STRICTER']],
    [45, '2015-05-29', null, ['NEVER_STRICTER']],
  ])('%d days to verify, from %s until before %s', (days, from, to, expected) => {
    expect(verdicts(review({ limits: [verify(days, from, to)] }))).toEqual(expected);
  });

  it('as an assessment shows of a record entered then', () => {
    const episode = parseEpisode({
      zone: 'America/Chicago',
      child: { birthDate: '2000-05-17' },
      agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
      whereaboutsUnknown: 'yes',
      events: [
        { kind: 'police-received-report', at: '2010-03-01T10:00:00-06:00' },
        { kind: 'ncic-entered', at: '2010-03-01T11:00:00-06:00' },
      ],
    });
    const policy = withOverlay(federal, overlayOf({ limits: [verify(45, '2005-01-01', '2014-01-01')] }));
    const due = assess(episode, instant('2010-03-02T00:00:00-06:00'), policy).duties.find(({ id }) => id === VERIFY)?.due;
    const [floor, own] = due?.by ?? [];
    expect(own!.at! < floor!.at!).toBe(true);
  });

  it('is told with the days of each federal version, and says nothing of hours to a limit in days', () => {
    const [old, now, ...others] = review({ limits: [verify(45, '2005-01-01', null)] }).filter(({ rule }) => rule === VERIFY);
    expect(old?.sentence).toMatch(/60 calendar days.*in force from 1990-11-29 until before 2015-05-29/);
    expect(now?.sentence).toMatch(/30 calendar days.*in force from 2015-05-29/);
    expect(others).toEqual([]);
  });

  // 34 U.S.C. 41308(3): "immediately" until 2006-07-26, within two hours since.
  it.each<[from: string, to: string | null, expected: readonly string[]]>([
    ['1995-01-01', '2005-01-01', ['ALWAYS_STRICTER']],
    ['1995-01-01', '2006-07-27', ['ALWAYS_STRICTER']],
    ['1995-01-01', '2006-07-28', ['NEVER_STRICTER', 'ALWAYS_STRICTER']],
    ['2006-07-27', null, ['NEVER_STRICTER']],
    ['1980-01-01', '1990-11-29', ['NEVER_STRICTER']],
  ])('four hours to enter, from %s until before %s', (from, to, expected) => {
    const added = limit('police-received-report', { hours: 4 }, { on: 'state-entry-within-2-hours', effective: during(from, to) });
    expect(verdicts(review({ limits: [added] }))).toEqual(expected);
  });
});

describe('a clock that begins once a child has been missing for some hours', () => {
  const gate = (hours: number, since: 'agency-received-information' | 'agency-determined-missing', within = 2): AddedLimit =>
    limit({ missingForHours: hours, since }, { hours: within });

  it.each([
    [24, 'agency-received-information', ['NEVER_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']],
    [72, 'agency-received-information', ['NEVER_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']],
    [24, 'agency-determined-missing', ['NEVER_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']],
    [72, 'agency-determined-missing', ['NEVER_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']],
    [21, 'agency-received-information', ['ALWAYS_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']],
    [22, 'agency-received-information', ['RESTATES_FEDERAL', 'START_MAY_FOLLOW_FEDERAL_START']],
    [23, 'agency-received-information', ['NEVER_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']],
    [21, 'agency-determined-missing', ['SOMETIMES_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']],
    [22, 'agency-determined-missing', ['NEVER_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']],
  ] as const)('%d hours since %s, and two more', (hours, since, expected) => {
    expect(codes({ limits: [gate(hours, since)] })).toEqual(expected);
  });

  it.each([1, 24, 72])('is shown beginning no earlier than %d hours after the federal one', (hours) => {
    for (const since of ['agency-received-information', 'agency-determined-missing'] as const) {
      const cases = review({ limits: [gate(hours, since)] }).flatMap((note) => note.cases ?? []);
      expect(cases).not.toEqual([]);
      for (const { clockBegan, floorClockBegan } of cases) {
        const apart = Date.parse(clockBegan) - Date.parse(floorClockBegan);
        expect(since === 'agency-received-information' ? apart === hours * 3_600_000 : apart >= hours * 3_600_000).toBe(true);
      }
    }
  });
});

const court: AddedDuty = {
  ...{ id: 'state-tell-court', scope: 'episode', per: 'episode', who: 'title-iv-e-agency', act: 'tell-court', to: 'juvenile-court' },
  ...{ trigger: 'agency-received-information', when: missingOrAbductedFromCare, endedBy: 'nothing', law: source('Example State Manual 2') },
  limits: [{ from: 'agency-received-information', within: { hours: 2 }, law: source('Example State Manual 2') }],
  discharge: [{ kind: 'reported', about: 'missing', to: 'juvenile-court' }],
};
const withDuty = (id: string, duty: AddedDuty): ReturnType<typeof overlayOf> =>
  defineOverlay({ ...overlayOf({ calendars: [] }), id, duties: [duty] });

describe('a limit on a duty of another overlay', () => {
  const state = withOverlay(federal, withDuty('state', court));
  const notes = (within: AddedLimit['within'], on = court.id): readonly OverlayNote[] =>
    reviewOverlay(state, overlayOf({ limits: [limit('agency-received-information', within, { on })] }));

  it.each([
    [1, 'ALWAYS_STRICTER'],
    [2, 'RESTATES_BASE'],
    [3, 'NEVER_STRICTER'],
    [48, 'NEVER_STRICTER'],
  ])('of two hours, by %d hours', (hours, expected) => {
    const [note] = notes({ hours });
    expect(note).toMatchObject({ code: expected, rule: court.id, path: '/limits/0' });
    expect(note?.sentence).toMatch(/the limit of `state`/);
    expect(note?.sentence).not.toMatch(/federal/);
  });

  it('is judged by that duty’s own limits, and says where it sets none', () => {
    const open = withOverlay(federal, withDuty('state', { ...court, limits: [] }));
    const county = overlayOf({ limits: [limit('agency-received-information', { hours: 48 }, { on: court.id })] });
    expect(verdicts(reviewOverlay(open, county))).toEqual(['ALWAYS_STRICTER']);
  });

  it('of open hours, in hours of another office, is not called stricter always where that is not shown', () => {
    const hours = (calendar: string): AddedLimit['within'] => ({ businessHours: 4, calendar });
    const base = withOverlay(
      federal,
      defineOverlay({
        ...withDuty('state', {
          ...court,
          limits: [{ from: 'agency-received-information', within: hours('state-office'), law: source('Example State Manual 2') }],
        }),
        calendars: [{ ...office, id: 'state-office', hours: { ...office.hours, saturday: { opens: '09:00', closes: '12:00' } } }],
      }),
    );
    const [note] = reviewOverlay(
      base,
      overlayOf({ limits: [limit('agency-received-information', hours('example-office'), { on: court.id })] }),
    );
    expect(note?.code).toBe('SOMETIMES_STRICTER');
    expect(note?.sentence).toMatch(/no case was found in which it ends before the limit of `state`, and there may be one/);
  });
});

describe('a calendar', () => {
  const short = { ...office, holidays: [], covers: { from: calendarDate('2026-01-05'), to: calendarDate('2026-01-08') } };
  const days = (businessDays: number): AddedLimit =>
    limit('agency-received-information', { businessDays, firstDay: 'not-counted', calendar: 'example-office' });

  it.each([
    [2, ['NEVER_STRICTER', 'NON_ELAPSED_UNIT_ON_FEDERAL']],
    [3, ['NON_ELAPSED_UNIT_ON_FEDERAL', 'CALENDAR_TOO_SHORT']],
    [10, ['NON_ELAPSED_UNIT_ON_FEDERAL', 'CALENDAR_TOO_SHORT']],
  ])('of three days is enough for %d business days, or has a note of its own', (count, expected) => {
    expect(codes({ limits: [days(count)], calendars: [short] })).toEqual(expected);
  });

  it('that covers no day on which the limit is in force has one too', () => {
    const added = { ...days(1), effective: during('2020-01-01', '2021-01-01') };
    expect(codes({ limits: [added] })).toContain('CALENDAR_TOO_SHORT');
  });
});

describe('what recurs for fewer days than a step has', () => {
  it.each<[every: { days: number } | { months: number }, forDays: number, expected: readonly string[]]>([
    [{ days: 7 }, 6, ['NEVER_DUE']],
    [{ days: 7 }, 7, []],
    [{ days: 7 }, 8, []],
    // The shortest month has 28 days.
    [{ months: 1 }, 27, ['NEVER_DUE']],
    [{ months: 1 }, 28, []],
    [{ months: 1 }, 29, []],
  ])('every %j, for %d days', (every, forDays, expected) => {
    const within = { kind: 'recurring', every, forDays } as const;
    const limits = [{ from: 'agency-received-information', within, law: source('Example Manual 2') }] as const;
    const notes = reviewOverlay(federal, withDuty('example', { ...court, limits }));
    expect(notes.map(({ code }) => code).filter((code) => code !== 'SILENT_ON_FEDERAL')).toEqual(expected);
    if (expected.length > 0) expect(notes[0]).toMatchObject({ rule: court.id, path: '/duties/0/limits/0' });
    expect(notes.every(({ rule }) => rule !== NCMEC)).toBe(true);
  });
});
