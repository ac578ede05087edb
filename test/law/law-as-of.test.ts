import { calendarDate, coverage, federal, lawAsOf, type CalendarDate } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

const rows = federal.duties;

describe('the law of a day', () => {
  const protocol = ['ive-protocol-experiences-and-screening', 'ive-protocol-locate', 'ive-protocol-primary-factors'];
  const reports = ['ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec', 'ive-report-trafficking-victim'];

  const inForce = (date: CalendarDate): readonly string[] => lawAsOf(date).duties.map(({ id }) => id);
  const police1990 = [
    'le-liaison',
    'le-make-available-to-clearinghouse',
    'le-report-minimum-fields',
    'le-report-under-21-to-ncic',
    'le-search',
    'le-verify-and-update-30-days',
    'state-entry-within-2-hours',
    'state-no-waiting-period',
  ];

  function dayBefore(date: CalendarDate): CalendarDate {
    return calendarDate(new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));
  }

  it.each([
    ['2015-09-29', [...protocol, 'ive-protocol-report-to-secretary', 'ive-trafficking-policies']],
    ['2016-09-29', reports],
    ['2017-09-29', ['ive-annual-victim-count']],
    ['2022-10-01', ['afcars-missing-elements']],
    ['2023-01-05', ['ive-ongoing-communication', 'ive-share-recovery-information']],
    ['1990-11-29', police1990],
    ['2006-07-27', ['state-no-age-removal']],
    ['2015-05-29', ['le-ncic-terminal-contractor', 'le-notify-ncmec-foster-child']],
    ['2022-12-27', ['le-report-to-namus', 'namus-transmission-plan']],
    // Definitions changed on these days, and no duty began.
    ['2003-04-30', []],
    ['2014-09-29', []],
    ['2018-10-11', []],
  ])('on %s adds %j, and takes nothing away', (day, added) => {
    const date = calendarDate(day);
    const before = inForce(dayBefore(date));
    expect(
      inForce(date)
        .filter((id) => !before.includes(id))
        .sort(),
    ).toEqual([...added].sort());
    expect(before.filter((id) => !inForce(date).includes(id))).toEqual([]);
  });

  it('is all of the table today, with the limits and versions of today', () => {
    const { duties } = lawAsOf(coverage.readOn);
    expect(duties.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const row of duties) {
      const whole = rows.find(({ id }) => id === row.id);
      expect(row.law).toEqual(whole?.law.filter(({ interval }) => interval.to === null));
      if (row.scope === 'programme' || whole?.scope !== 'episode') continue;
      expect(row.limits).toEqual(whole.limits.filter(({ effective }) => effective.to === null));
    }
  });

  it.each([
    ['state-entry-within-2-hours', '2006-07-26', { kind: 'immediately' }, '2006-07-27', { hours: 2 }],
    [
      'le-verify-and-update-30-days',
      '2015-05-28',
      { calendarDays: 60, firstDay: 'not-counted' },
      '2015-05-29',
      { calendarDays: 30, firstDay: 'not-counted' },
    ],
  ])('has one limit of %s on %s, and another on %s', (id, before, old, after, now) => {
    const limits = (day: string): unknown =>
      lawAsOf(calendarDate(day)).duties.flatMap((row) =>
        row.id === id && row.scope === 'episode' ? row.limits.map(({ within }) => within) : [],
      );
    expect(limits(before)).toEqual([old]);
    expect(limits(after)).toEqual([now]);
  });

  it('has no duty on its first day but two whose first day was not checked, and is an error the day before', () => {
    expect(inForce(coverage.from)).toEqual(['le-confirm-entry-to-guardian', 'ncmec-public-counts']);
    expect(() => lawAsOf(dayBefore(coverage.from))).toThrow(expect.objectContaining({ name: 'OutsideCoverageError' }));
  });

  it('carries a name of its own, and the readings and definitions of federal law', () => {
    const policy = lawAsOf(calendarDate('2016-09-29'));
    expect(policy).toMatchObject({ id: 'federal as of 2016-09-29', lawOf: '2016-09-29' });
    expect(policy.id).not.toBe(federal.id);
    expect(policy.readings).toEqual(federal.readings);
    expect(policy.findings).toEqual(federal.findings);
  });

  it.each([
    ['2023-01-04', undefined],
    ['2023-01-05', ['report-content']],
  ])('asks on %s of a report the content of %j', (day, law) => {
    const rowsOf = lawAsOf(calendarDate(day)).duties.filter(({ act }) => act === 'report-missing-child');
    expect(rowsOf).toHaveLength(2);
    for (const row of rowsOf) {
      expect('content' in row).toBe(law !== undefined);
      expect(row.scope === 'episode' ? row.content?.map((content) => content.law.id) : 'a programme').toEqual(law);
    }
  });
});
