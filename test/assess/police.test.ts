import { federal, withOverlay } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { duty, source, state } from '../policy/kinds/example.js';
import { assessed, dutiesOf, dutyOf, hour, received, report, startsOf, type Given } from './cases.js';

// The entry in NCIC is due 2 hours after the police received the report, 34 U.S.C. 41308(2) since 2006-07-27.
const entry = 'state-entry-within-2-hours';
const verification = 'le-verify-and-update-30-days';

const told = (id: string, at: string): Given => ({ id, kind: 'police-received-report', at });
const entered = (id: string, time: Given): Given => ({ id, kind: 'ncic-entered', ...time });

describe('when the police received the report', () => {
  const due = (...events: readonly Given[]): unknown => {
    const [first] = dutiesOf(assessed(events), entry);
    return [first?.key.split('/').at(-1), first?.due.at, first?.due.latest];
  };

  it.each([
    ['nobody knows to whom', { to: null }],
    ['nobody knows about what', { about: null }],
    ['of which nobody knows what became', { outcome: null }],
  ])('a report %s may be that: it lies from the report to the next certain one', (_, said) => {
    const open = report({ id: 'open', at: hour(0), ...said });
    expect(due(open)).toEqual(['open', hour(2), undefined]);
    expect(due(open, told('certain', hour(5)))).toEqual(['open', hour(2), hour(7)]);
    expect(due(open, report({ id: 'certain', at: hour(5) }))).toEqual(['open', hour(2), hour(7)]);
    expect(due(open, report({ id: 'open too', at: hour(5), ...said }))).toEqual(['open', hour(2), undefined]);
    expect(due(open, entered('entry', { at: hour(5) }))).toEqual(['open', hour(2), undefined]);
    expect(due(told('certain', hour(-5)), open)).toEqual(['certain', hour(-3), undefined]);
  });

  it('nobody knows when, it was at some time', () => {
    expect(due(told('p', 'unknown'))).toEqual(['p', null, undefined]);
  });

  it('is shown by an entry: no later than the earliest of the last moments of the entries', () => {
    const first = entered('first', { between: [hour(1), hour(20)] });
    expect(due(first)).toEqual(['first', null, hour(22)]);
    expect(due(first, entered('second', { at: hour(9) }))).toEqual(['first', null, hour(11)]);
    expect(dutyOf(assessed([first]), entry).readings).toEqual([]);
    expect(due(first, told('p', hour(0)))).toEqual(['p', hour(2), undefined]);
  });

  it('is not shown by a verification', () => {
    expect(startsOf(assessed([{ kind: 'ncic-verified', at: hour(1) }]), entry)).toEqual(['awaited']);
  });
});

describe('when the record was entered', () => {
  it('starts one duty to verify it, however often it was entered', () => {
    const events = [received, entered('a', { at: hour(1) }), entered('b', { at: hour(2) }), entered('c', { at: hour(3) })];
    expect(startsOf(assessed(events), verification)).toEqual(['a']);
  });

  it('is shown by a verification: no later than that', () => {
    const duty = dutyOf(assessed([{ id: 'v', kind: 'ncic-verified', at: hour(1) }]), verification);
    expect(duty.key).toBe(`${verification}/law-enforcement/v`);
    // 30 local days, the day of the start not counted.
    expect(duty.due).toMatchObject({ at: null, latest: '2026-06-04T04:59:59.999Z' });
    expect(startsOf(assessed([told('p', hour(1))]), verification)).toEqual(['awaited']);
  });
});

describe('a duty of an overlay that each report to the police starts anew', () => {
  const within = { from: 'police-received-report', within: { hours: 5 }, law: source } as const;
  const policy = withOverlay(
    federal,
    state({
      duties: [duty('example-duty', { who: 'law-enforcement', per: 'event', trigger: 'police-received-report', limits: [within] })],
    }),
  );
  const dues = (...events: readonly Given[]): readonly unknown[] =>
    assessed(events, hour(100), {}, policy)
      .duties.filter(({ id }) => id === 'example-duty')
      .map(({ key, due }) => [key.split('/').at(-1), due.at, due.latest]);

  it('runs from each, an open one from its own moment to the next certain one', () => {
    const open = (at: string): Given => report({ id: 'open', to: null, at });
    expect(dues(told('a', hour(0)), open(hour(4)), told('c', hour(9)), told('d', hour(12)))).toEqual([
      ['a', hour(5), undefined],
      ['open', hour(9), hour(14)],
      ['c', hour(14), undefined],
      ['d', hour(17), undefined],
    ]);
    expect(dues(open(hour(9)), told('c', hour(9)), told('d', hour(12)))[0]).toEqual(['open', hour(14), undefined]);
  });

  it('runs from one at an unknown time too', () => {
    expect(dues(told('a', 'unknown'))).toEqual([['a', null, undefined]]);
  });
});
