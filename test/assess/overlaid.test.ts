import { calendarDate, federal, withOverlay, type Duty, type Policy } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { duty, rule, source, state } from '../policy/kinds/example.js';
import { assessed, dutiesOf, dutyOf, hour, police, received, report, type Given } from './cases.js';

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
    const { needs, duties } = assessed([received], hour(1), { placement: null }, policyOf({ when: open }));
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
    expect(readingsOf(federal, back(hour(10)))).toEqual(['AMB-7:moot']);
    expect(readingsOf(early, back(hour(10)))).toEqual(['AMB-7:moot']);
    expect(readingsOf(federal, back(hour(30)))).toEqual([]);
    expect(readingsOf(federal)).toEqual([]);
    expect(readingsOf(federal, report({ at: hour(2) }), back(hour(10)))).toEqual([]);
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
