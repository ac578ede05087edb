import { calendarDate, federal, withOverlay, type AddedDuty, type Duty, type Policy } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { duty, office, rule, source, state } from '../policy/kinds/example.js';
import { assessed, dutyOf, hour, police, received, report, type Given } from './cases.js';

// Duties and limits that overlays add: what starts them, from where their clocks run, what ends them.
const ID = 'example-duty';
type Limit = AddedDuty['limits'][number];
const within = (hours: number, from: Limit['from'] = 'agency-received-information'): Limit => ({ from, within: { hours }, law: source });
const policyOf = (said: Partial<AddedDuty>): Policy => withOverlay(federal, state({ calendars: [office], duties: [duty(ID, said)] }));
const under = (said: Partial<AddedDuty>, events: readonly Given[], asOf = hour(100), facts: Given = {}): readonly Duty[] =>
  assessed(events, asOf, facts, policyOf(said)).duties.filter(({ id }) => id === ID);
const start = (found: readonly Duty[]): readonly unknown[] =>
  found.map(({ key, due, readings }) => [key.split('/').at(-1), due.at, due.reason, ...readings]);

describe('a birthday that starts a duty', () => {
  // Born on 2011-05-05, the child is 15 from midnight on, which is 05:00 in UTC.
  const facts = { child: { birthDate: '2011-05-05' } };
  const said = { trigger: { attainsAge: 15 }, limits: [within(5, { attainsAge: 15 })] };

  it.each([
    ['2026-05-05T04:59:59.999Z', ['awaited', null, 'start-unknown']],
    ['2026-05-05T05:00:00.000Z', ['age-15', '2026-05-05T10:00:00.000Z', 'limit']],
    ['2026-05-05T05:00:00.001Z', ['age-15', '2026-05-05T10:00:00.000Z', 'limit']],
  ])('has come at its first moment: at %s %j', (asOf, expected) => {
    expect(start(under(said, [], asOf, facts))).toEqual([expected]);
  });

  it('starts nothing for a child who is back', () => {
    const back = { kind: 'returned', to: 'authorised-care', at: hour(1) };
    expect(start(under(said, [back], hour(100), facts))).toEqual([['awaited', null, 'start-unknown']]);
  });
});

describe('a time for which the child is missing that starts a duty', () => {
  const said = {
    trigger: { missingForHours: 24, since: 'last-seen' },
    limits: [within(5, { missingForHours: 24, since: 'last-seen' })],
  } as const;
  const seen = (at: string): Given => ({ kind: 'last-seen', at });

  it.each([
    [hour(24, -1), ['awaited', null, 'start-unknown']],
    [hour(24), ['missing-for-24-hours', hour(29), 'limit']],
    [hour(24, 1), ['missing-for-24-hours', hour(29), 'limit']],
  ])('is over at its last moment: at %s %j', (asOf, expected) => {
    expect(start(under(said, [seen(hour(0))], asOf))).toEqual([expected]);
  });

  it('from nobody knows when ended nobody knows when', () => {
    expect(start(under(said, [seen('unknown')]))).toEqual([['missing-for-24-hours', null, 'start-unknown']]);
  });
});

describe('a deed that starts a duty', () => {
  const plan = { kind: 'documented', what: 'plan' } as const;
  const written = (id: string, at: string): Given => ({ id, kind: 'documented', agency: 'county', what: 'plan', at });

  it('starts its clock with the very event that started it, though another came before', () => {
    const when = rule('example-rule', (_, at) => (at < hour(5) ? 'no' : 'yes'));
    const said = { trigger: plan, when, limits: [within(5, { ...plan })] };
    expect(start(under(said, [written('a', hour(1)), written('b', hour(6))]))).toEqual([['b', hour(11), 'limit']]);
  });

  it('is that deed and no other', () => {
    const said = { trigger: { kind: 'ncic-entered' }, limits: [within(5, { kind: 'ncic-entered' })] } as const;
    const entered = { id: 'e', kind: 'ncic-entered', at: hour(1) };
    expect(start(under(said, [{ kind: 'sighted', at: hour(0) }, entered]))).toEqual([['e', hour(6), 'limit']]);
    expect(start(under(said, [{ kind: 'ncic-verified', at: hour(0) }]))).toEqual([['awaited', null, 'start-unknown']]);
  });
});

describe('an end that an overlay names', () => {
  const statusWith = (endedBy: AddedDuty['endedBy'], ...events: readonly Given[]): unknown =>
    under({ endedBy, limits: [within(5)] }, [received, ...events])[0]?.status;

  it('is a deed of that kind and no other', () => {
    const back = { kind: 'returned', to: 'parent', at: hour(2) };
    expect(statusWith([{ kind: 'returned' }], back)).toBe('moot');
    expect(statusWith([{ kind: 'returned' }], { kind: 'sighted', at: hour(2) })).toBe('overdue');
    expect(statusWith([{ kind: 'ncic-removed' }], back)).toBe('overdue');
  });

  it.each([
    ['in time', [hour(4), hour(5)], 'moot'],
    ['perhaps in time', [hour(4), hour(6)], 'indeterminate'],
    ['too late', [hour(6), hour(7)], 'overdue'],
  ])('of rough time ends it where it came %s', (_, between, status) => {
    const closed = { kind: 'ncmec-case-closed', between };
    const policy = policyOf({ endedBy: ['ncmec-case-closed'], limits: [within(5)] });
    const assessment = assessed([{ ...received, agency: null }, closed], hour(100), { agencies: [] }, policy);
    expect(assessment.duties.find(({ id }) => id === ID)?.status).toBe(status);
    expect(assessment.needs).toEqual([]);
  });

  it('asks who saw the child, or when, where a recovery may have been one', () => {
    const policy = policyOf({ endedBy: 'recovery', limits: [within(5)] });
    const needs = (said: Given): readonly string[] =>
      assessed(
        [
          { ...received, agency: null },
          { kind: 'located', ...said },
        ],
        hour(100),
        { agencies: [] },
        policy,
      ).needs;
    expect(needs({ verifiedBy: null, at: hour(3) })).toEqual(['/events/1/verifiedBy']);
    expect(needs({ verifiedBy: 'agency-in-person', between: [hour(-1), hour(3)] })).toContain('/events/1/at');
    expect(needs({ verifiedBy: 'agency-in-person', at: hour(3) })).toEqual([]);
  });
});

describe('the clock of a limit that an overlay added', () => {
  const policyFrom = (from: Limit['from']): Policy =>
    withOverlay(federal, state({ limits: [{ ...within(5, from), on: police }] as never }));
  const added = (from: Limit['from'], events: readonly Given[]): unknown => {
    const limit = dutyOf(assessed(events, hour(100), {}, policyFrom(from))).due.by[1];
    return [limit?.at, limit?.reason, limit?.status];
  };

  it.each([
    'last-seen',
    'absence-began',
    'first-suspected',
    'caregiver-discovered',
    'provider-learned',
    'police-received-report',
    'ncic-entered',
    'ncic-verified',
    'ncic-removed',
    'ncmec-case-opened',
    'ncmec-case-closed',
    'ncmec-case-reopened',
    'order-issued',
  ] as const)('ran from some time on where it runs from what the agency need not know: %s', (from) => {
    expect(added(from, [received])).toEqual([null, 'start-unknown', 'indeterminate']);
  });

  it.each([
    'agency-determined-missing',
    'agency-confirmed-report',
    'agency-learned-of-return',
    'responsibility-began',
    'trafficking-identified',
    'screened',
    'interviewed',
    'documented',
  ] as const)('has not begun where the agency’s own record would show it: %s', (from) => {
    expect(added(from, [received])).toEqual([null, 'start-unknown', 'open']);
  });

  it('is asked for where it leaves the duty open, and not where it has not begun', () => {
    const needs = (from: Limit['from'], ...events: readonly Given[]): readonly string[] =>
      assessed([received, report({ at: hour(4) }), ...events], hour(100), {}, policyFrom(from)).needs;
    expect(needs('last-seen')).toEqual(['/events']);
    expect(needs('agency-determined-missing')).toEqual([]);
    expect(needs('last-seen', { kind: 'last-seen', at: hour(-2) })).toEqual([]);
    expect(needs('last-seen', { kind: 'last-seen', between: [hour(-2), hour(-1, -1)] })).toEqual([]);
    expect(needs('last-seen', { kind: 'last-seen', between: [hour(-2), hour(-1)] })).toEqual(['/events/2/at']);
  });

  it.each([
    [hour(50, -1), [hour(55, -1), 'limit', 'overdue']],
    [hour(50), [null, 'start-unknown', 'indeterminate']],
  ])('runs from what came in its stretch of the record: seen at %s', (at, expected) => {
    const known = { kind: 'changed', at: hour(10), facts: { whereaboutsUnknown: 'no' } };
    const events = [received, known, { kind: 'whereabouts-lost', at: hour(50) }, { kind: 'last-seen', at }];
    const [first] = assessed(events, hour(100), {}, policyFrom('last-seen')).duties.filter(({ id }) => id === police);
    const limit = first?.due.by[1];
    expect([limit?.at, limit?.reason, limit?.status]).toEqual(expected);
  });
});

describe('a limit that comes once', () => {
  it('has no times of its own, whatever the calendar it is counted by', () => {
    const next = {
      from: 'agency-received-information',
      within: { kind: 'next-business-day', calendar: 'example-office' },
      law: source,
    } as const;
    const [found] = under({ limits: [next] }, [received]);
    // The next day, a Tuesday, to its last millisecond.
    expect(found?.due.at).toBe('2026-05-06T04:59:59.999Z');
    expect(found).not.toHaveProperty('occurrences');
  });
});

describe('a limit that comes again', () => {
  const weekly = {
    from: 'agency-received-information',
    within: { kind: 'recurring', every: { days: 7 }, forDays: 21 },
    law: source,
  } as const;
  const first = '2026-05-12T04:59:59.999Z';
  const second = '2026-05-19T04:59:59.999Z';
  const third = '2026-05-26T04:59:59.999Z';
  const later = (at: string, millis: number): string => new Date(Date.parse(at) + millis).toISOString();
  const of = (...events: readonly Given[]): Duty | undefined =>
    under({ to: 'law-enforcement', limits: [weekly] }, [received, ...events], '2026-06-20T00:00:00Z')[0];

  it.each([
    [later(first, -1), ['met', 'overdue', 'overdue']],
    [first, ['met', 'overdue', 'overdue']],
    [later(first, 1), ['met-late', 'met', 'overdue']],
  ])('is met once by a deed up to its last moment: at %s', (at, statuses) => {
    expect(of(report({ at }))?.occurrences?.map(({ status }) => status)).toEqual(statuses);
  });

  it('of others is as open as the record leaves it, until somebody confirms that it was not done', () => {
    const statusesOf = (...events: readonly Given[]): readonly (string | undefined)[] => {
      const [duty] = under({ who: 'caregiver', to: 'law-enforcement', limits: [weekly] }, [received, ...events], '2026-06-20T00:00:00Z');
      return [duty?.status, ...(duty?.occurrences ?? []).map(({ status }) => status)];
    };
    const undone = (at: string): Given => ({ kind: 'confirmed-not-done', duty: ID, at });
    const unheard = 'indeterminate';
    expect(statusesOf()).toEqual([unheard, unheard, unheard, unheard]);
    expect(statusesOf(undone(first))).toEqual([unheard, unheard, unheard, unheard]);
    expect(statusesOf(undone(later(first, 1)))).toEqual(['overdue', 'overdue', unheard, unheard]);
    expect(statusesOf(undone(later(second, 1)))).toEqual(['overdue', 'overdue', 'overdue', unheard]);
  });

  it('does not say when it was met where only the day is known', () => {
    const found = of(report({ at: undefined, on: '2026-05-08' }));
    expect(found?.occurrences?.[0]).toStrictEqual({ due: first, status: 'met' });
    expect(of(report({ at: hour(1) }))?.occurrences?.[0]).toStrictEqual({ due: first, metAt: hour(1), status: 'met' });
    const perhaps = of(report({ at: hour(1), outcome: null }));
    expect(perhaps?.occurrences?.[0]).toStrictEqual({ due: first, status: 'indeterminate' });
  });

  it('is due at the first that is still to be done, or at the last where all are', () => {
    expect(of(report({ at: hour(1) }))?.due.at).toBe(second);
    expect(of(...[first, second, third].map((at) => report({ at })))).toMatchObject({
      due: { at: third },
      status: 'met',
      outstanding: false,
    });
  });
});

describe('who owes a duty of an overlay', () => {
  const agencies = [
    { id: 'state', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
    { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'none' },
    { id: 'probation', kind: 'juvenile-probation', responsibility: 'none' },
    { id: 'provider', kind: 'private-provider', responsibility: 'none' },
  ];

  it.each([
    ['title-iv-e-agency', ['state', 'tribe']],
    ['title-iv-e-state', ['state']],
    ['title-iv-e-tribal', ['tribe']],
    ['juvenile-probation', ['probation']],
    ['private-provider', ['provider']],
    ['caseworker', ['caseworker']],
  ])('is each body of the kind %s', (who, owners) => {
    expect(under({ who }, [], hour(9), { agencies }).map(({ owedBy }) => owedBy)).toEqual(owners);
  });

  it('is asked when it starts, also where the record has no agency', () => {
    const [found] = under({ who: 'title-iv-e-agency' }, [], hour(9), { agencies: [] });
    expect(found).toMatchObject({ status: 'waiting', owed: { answer: 'unknown' } });
  });

  it('is no other body: what the agency confirmed is no report of a parent', () => {
    const said = { who: 'parent', to: 'ncmec', limits: [within(5)] } as const;
    const theirs = report({ id: 'x', agency: null, by: 'law-enforcement', to: 'ncmec', at: hour(2) });
    const confirmed = { kind: 'agency-confirmed-report', agency: 'county', report: 'x', at: hour(3) };
    expect(under(said, [received, theirs, confirmed])[0]).toMatchObject({ status: 'indeterminate', evidence: [] });
    expect(under(said, [received, { ...theirs, by: 'parent' }])[0]).toMatchObject({ status: 'met', evidence: ['x'] });
  });
});

describe('what an overlay asks a report to hold', () => {
  it('is asked of the reports of its own days: what another leaves open says nothing', () => {
    const until = { from: calendarDate('2026-05-01'), to: calendarDate('2026-05-05') };
    const since = { from: calendarDate('2026-05-05'), to: null };
    const asks = (item: string, effective: typeof until | typeof since): object => ({ items: [item], law: source, effective });
    const content = [asks('dentalRecords', until), asks('photo', since)] as never;
    const reported = (at: string, held: Given): Given => report({ to: 'juvenile-court', at, content: held });
    const events = [received, reported(hour(1), { dentalRecords: 'missing' }), reported(hour(40), { photo: 'included' })];
    const [found] = under(
      { who: 'title-iv-e-agency', content, discharge: [{ kind: 'reported', about: 'missing', to: 'juvenile-court' }] },
      events,
    );
    expect(found?.content?.find(({ item }) => item === 'dentalRecords')?.state).toBe('missing');
  });
});

describe('the rule of a duty at a rough time', () => {
  const rough = { ...received, at: undefined, between: [hour(0), hour(5)] };

  it('is shown once where it answers the same throughout, whatever that is', () => {
    const because = (facts: Given): readonly string[] => dutyOf(assessed([rough], hour(9), facts)).owed.because.map(({ id }) => id);
    const [first, ...rest] = because({});
    expect([first, rest.length]).toEqual(['in-force', 1]);
    expect(because({ whereaboutsUnknown: 'unknown' })).toEqual([first, ...rest]);
  });

  it('is shown for each moment where a rule of an overlay leaves it open', () => {
    const [found] = under({ when: rule('example-rule', () => 'unknown') }, [rough]);
    expect(found?.owed.because.map(({ id }) => id)).toEqual([ID, ID]);
  });
});
