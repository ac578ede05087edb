import { calendarDate, federal, withOverlay, type Duty, type Policy, type Predicate } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { duty, rule, source, state } from '../policy/kinds/example.js';
import { assessed, dutiesOf, dutyOf, hour, police, received, report, type Given } from './cases.js';

const COMMUNICATION = 'ive-ongoing-communication';

const ID = 'example-duty';
const within = (hours: number): object => ({ from: 'agency-received-information', within: { hours }, law: source });
const policyOf = (said: object = {}): Policy =>
  withOverlay(federal, state({ duties: [duty(ID, { limits: [within(5)] as never, ...said })] }));
const under = (policy: Policy, events: readonly Given[], asOf = hour(100), facts: Given = {}): readonly Duty[] =>
  assessed(events, asOf, facts, policy).duties.filter(({ id }) => id === ID);

describe('a duty of an overlay', () => {
  it('has a policy, and no status under federal law', () => {
    const [owed] = under(policyOf(), [received], hour(1));
    const [awaited] = under(policyOf(), [], hour(1));
    for (const found of [owed, awaited]) {
      expect(found).toMatchObject({ policy: 'example-state' });
      expect(found).not.toHaveProperty('federal');
    }
    expect([owed?.status, awaited?.status]).toEqual(['open', 'waiting']);
  });

  it('is asked about by when it is due, before what is due at no known time', () => {
    const open = rule('example-rule', () => 'unknown', ['/abducted']);
    const { needs, duties } = assessed([received], hour(1), { placement: null, abducted: 'unknown' }, policyOf({ when: open }));
    expect(duties.find(({ id }) => id === 'ive-protocol-locate')?.due.at).toBeNull();
    expect(needs).toEqual(['/abducted', '/placement']);
  });
});

describe('what ends a duty of an overlay', () => {
  const ended = policyOf({ endedBy: ['ncmec-case-closed', { kind: 'located-or-returned' }] });
  const located = (at: string, verifiedBy = 'agency-in-person'): Given => ({ kind: 'located', verifiedBy, at });
  const closed = (at: string): Given => ({ kind: 'ncmec-case-closed', at });
  const statusesOf = (policy: Policy, ...events: readonly Given[]): readonly string[] =>
    under(policy, [received, ...events]).map(({ status }) => status);

  it.each([
    ['a millisecond before the trigger', hour(0, -1), 'overdue'],
    ['at the trigger', hour(0), 'moot'],
    ['before it is due', hour(4), 'moot'],
    ['after it was due', hour(6), 'overdue'],
  ])('ends it %s: %s, %s', (_, at, status) => {
    expect(statusesOf(ended, located(at))).toEqual([status]);
  });

  it('ends it at the first of several', () => {
    expect(statusesOf(ended, closed(hour(10)), located(hour(4)))).toEqual(['moot']);
    expect(statusesOf(ended, located(hour(10)), closed(hour(4)))).toEqual(['moot']);
    expect(statusesOf(ended, located(hour(10)), closed(hour(6)))).toEqual(['overdue']);
  });

  it('is not the very event that began it', () => {
    const again = policyOf({ per: 'event', endedBy: ['agency-received-information'] });
    expect(statusesOf(again)).toEqual(['overdue']);
    expect(statusesOf(again, { ...received, id: 'again', at: hour(2) })).toEqual(['moot', 'overdue']);
  });
});

describe('a limit that comes again', () => {
  const weekly = { from: 'agency-received-information', within: { kind: 'recurring', every: { days: 7 }, forDays: 21 }, law: source };
  const of = (asOf: string, ...events: readonly Given[]): Duty | undefined =>
    under(policyOf({ to: 'law-enforcement', limits: [weekly] }), [received, ...events], asOf)[0];

  it('has a time each week, and no one moment at which all of it was met', () => {
    const found = of(hour(10 * 24), report({ id: 'x', at: hour(24) }));
    expect(found?.due.immediately).toBe(false);
    expect(found?.occurrences?.map(({ status }) => status)).toEqual(['met', 'open']);
    expect(found?.occurrences?.map(({ metAt }) => metAt)).toEqual([hour(24), undefined]);
    expect(found).not.toHaveProperty('metAt');
  });

  it('is the gravest of its times', () => {
    expect(of(hour(10 * 24))).toMatchObject({ status: 'overdue', outstanding: true });
    expect(of(hour(1))).toMatchObject({ status: 'open', outstanding: true });
  });
});

describe('the readings that a duty turns on', () => {
  const back = (at: string): Given => ({ kind: 'returned', to: 'authorised-care', at });
  const early = withOverlay(
    federal,
    state({ limits: [{ on: police, from: 'agency-received-information', within: { hours: 8 }, law: source }] }),
  );
  const readingsOf = (policy: Policy, ...events: readonly Given[]): readonly string[] =>
    dutyOf(assessed([received, ...events], hour(100), {}, policy)).readings;

  it('name what a return before the report does, where it does something to one of the limits', () => {
    expect(readingsOf(federal, back(hour(10)))).toEqual(['AMB-7:moot', 'AMB-5:no-number']);
    expect(readingsOf(early, back(hour(10)))).toEqual(['AMB-7:moot', 'AMB-5:no-number']);
    expect(readingsOf(federal, back(hour(30)))).toEqual([]);
    expect(readingsOf(federal)).toEqual([]);
    expect(readingsOf(federal, report({ at: hour(2) }), back(hour(10)))).toEqual(['AMB-5:no-number', 'AMB-21:2023-01-05']);
  });

  it('name nothing of an end where the duty was met by then', () => {
    const located = dutyOf(assessed([received, back(hour(10))]), 'ive-protocol-locate');
    expect(located).toMatchObject({ status: 'met', readings: [] });
    expect(dutyOf(assessed([received, back(hour(10))]), 'ive-ongoing-communication').readings).toEqual(['AMB-14:communication-ends']);
  });
});

describe('content that an overlay asks for', () => {
  const effective = { from: calendarDate('2026-05-03'), to: calendarDate('2026-05-05') };
  const policy = withOverlay(federal, state({ content: [{ on: police, items: ['dentalRecords'], law: source, effective }] }));

  it.each([
    ['2026-05-02T23:59:59.999-05:00', false],
    ['2026-05-03T00:00:00.000-05:00', true],
    ['2026-05-04T23:59:59.999-05:00', true],
    ['2026-05-05T00:00:00.000-05:00', false],
    ['unknown', true],
  ])('is asked of a report made at %s, by the days in which it is in force: %s', (at, isAsked) => {
    const { content } = dutyOf(assessed([{ ...received, at: '2026-05-02T15:00:00Z' }, report({ at })], hour(100), {}, policy));
    expect(content?.some(({ item }) => item === 'dentalRecords')).toBe(isAsked);
  });
});

describe('a duty of nobody', () => {
  const of = (facts: Given, ...events: readonly Given[]): readonly string[] =>
    dutiesOf(assessed(events, hour(9), facts), police).map(({ status }) => status);
  const changed = (facts: Given): Given => ({ kind: 'changed', at: hour(2), facts });

  it('is not owed where the record says that there is no agency', () => {
    expect(of({ agencies: [] })).toEqual(['not-owed']);
    expect(of({ agencies: [] }, changed({ agencies: [] }))).toEqual(['not-owed']);
    expect(of({ agencies: [] }, changed({ placement: 'kin' }))).toEqual(['not-owed']);
  });

  it('is awaited where it does not say so at all times', () => {
    expect(of({ agencies: null })).toEqual(['waiting']);
    expect(of({ agencies: null }, changed({ agencies: [] }))).toEqual(['waiting']);
    expect(of({ agencies: [] }, changed({ agencies: null }))).toEqual(['waiting']);
  });
});

describe('a limit on what ends with the absence or the responsibility', () => {
  const daily = withOverlay(
    federal,
    state({ limits: [{ on: COMMUNICATION, from: 'agency-received-information', within: { hours: 24 }, law: source }] }),
  );
  const statusesOf = (...events: readonly Given[]): readonly string[] => {
    const { status, due } = dutyOf(assessed([received, ...events], hour(100), {}, daily), COMMUNICATION);
    return [status, ...due.by.map((limit) => limit.status)];
  };
  const back = (to: string | null, at: string): Given => ({ kind: 'returned', to, at });
  const released = (at: string, agency: string | null = 'county'): Given => ({ kind: 'responsibility-ended', agency, at });
  const without = (at: string): Given => ({
    kind: 'changed',
    at,
    facts: { agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'none' }] },
  });

  it.each<[string, readonly Given[], string]>([
    ['a return in time', [back('authorised-care', hour(10))], 'moot'],
    ['a return too late', [back('authorised-care', hour(30))], 'overdue'],
    ['a return that may have been one, and one in time', [back(null, hour(5)), back('authorised-care', hour(10))], 'moot'],
    ['a return that may have been one, and one too late', [back(null, hour(5)), back('authorised-care', hour(30))], 'indeterminate'],
    ['a return before the information', [back('authorised-care', hour(-5)), { kind: 'whereabouts-lost', at: hour(-2) }], 'overdue'],
    ['a release in time', [released(hour(10))], 'moot'],
    ['a release too late', [released(hour(30))], 'overdue'],
    ['a release before and one after', [released(hour(10)), released(hour(30))], 'indeterminate'],
    ['another list of agencies in time', [without(hour(10))], 'moot'],
    ['another list of agencies too late', [without(hour(30))], 'overdue'],
    ['something else that changed before', [{ kind: 'changed', at: hour(10), facts: { placement: 'kin' } }, without(hour(30))], 'overdue'],
  ])('is moot by %s: %j is %s', (_, events, status) => {
    expect(statusesOf(...events)).toEqual([status, status]);
  });

  it('is not moot by the release of another agency', () => {
    const agencies = [
      { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole' },
      { id: 'other', kind: 'title-iv-e-tribal', responsibility: 'none' },
    ];
    const events = [received, released(hour(10), 'other')];
    const [own] = dutiesOf(assessed(events, hour(100), { agencies }, daily), COMMUNICATION).filter(({ owedBy }) => owedBy === 'county');
    expect(own).toMatchObject({ status: 'overdue' });
  });
});

describe('the law of a duty', () => {
  const lawOn = (at: string): unknown => {
    const told = report({ at, outcome: 'received' });
    const [entry] = assessed([told], at, { child: { birthDate: at.slice(0, 4) + '-01-01' } }).duties.filter(
      ({ id }) => id === 'state-entry-within-2-hours',
    );
    const [inForce] = entry?.owed.because ?? [];
    return [inForce?.answer, inForce?.law.map(({ id }) => id)];
  };

  it.each([
    ['1990-11-28T15:00:00Z', 'no', ['entry-immediately', 'entry-within-two-hours']],
    ['1990-11-29T15:00:00Z', 'yes', ['entry-immediately']],
    ['2006-07-26T15:00:00Z', 'yes', ['entry-immediately']],
    ['2006-07-27T15:00:00Z', 'yes', ['entry-within-two-hours']],
    ['2026-05-04T15:00:00Z', 'yes', ['entry-within-two-hours']],
  ])('is on %s, in force (%s): %j', (at, answer, law) => {
    expect(lawOn(at)).toEqual([answer, law]);
  });

  it.each([
    ['2026-05-03', '2026-05-04', 'no'],
    ['2026-05-03', null, 'yes'],
    ['2026-05-04', '2026-05-05', 'yes'],
    ['2026-05-05', null, 'no'],
  ])('of an overlay is that of its own days, from %s to %s: %s', (from, to, answer) => {
    const effective = { from: calendarDate(from), to: to === null ? null : calendarDate(to) };
    expect(under(policyOf({ effective }), [received], hour(1)).map(({ owed }) => owed.answer)).toEqual([answer]);
  });
});

it('rules that failed are told each once, by rule and by what went wrong', () => {
  const broken: Predicate = (_, at) => {
    if (at < hour(2)) throw new Error('broken');
    return null as never;
  };
  const duties = [duty('example-a', { per: 'event', when: broken }), duty('example-b', { per: 'event', when: broken })];
  const events = [received, { ...received, id: 'second', at: hour(1) }, { ...received, id: 'third', at: hour(3) }];
  const { faults } = assessed(events, hour(9), {}, withOverlay(federal, state({ duties })));
  const fault = (rule: string, code: string): object => ({ policy: 'example-state', rule, code });
  expect(faults).toEqual([
    fault('example-a', 'rule-threw'),
    fault('example-a', 'rule-returned-no-finding'),
    fault('example-b', 'rule-threw'),
    fault('example-b', 'rule-returned-no-finding'),
  ]);
});
