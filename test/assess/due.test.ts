import { calendarDate, defineOverlay, federal, withOverlay, type AddedLimit, type Duty, type Policy } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutyOf, hour, ncmec, police, received, report, victim, type Given } from './cases.js';

const manual = {
  id: 'example-manual',
  citation: 'Example State Manual 1.2',
  kind: 'overlay',
  interval: { from: calendarDate('2000-01-01'), to: null },
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
} as const;

const overlaid = (...limits: readonly Partial<AddedLimit>[]): Policy =>
  withOverlay(
    federal,
    defineOverlay({
      id: 'example',
      jurisdiction: 'Example State',
      provenance: { source: 'Example State Manual', readOn: calendarDate('2026-11-01'), confirmedBy: null },
      limits: limits.map((limit) => ({ on: police, from: 'agency-received-information', within: { hours: 8 }, law: manual, ...limit })),
    }),
  );

const dutyUnder = (policy: Policy, events: readonly Given[] = [received], asOf = hour(100)): Duty =>
  dutyOf(assessed(events, asOf, {}, policy));

describe('24 hours', () => {
  it.each([
    ['an instant', {}, hour(24), undefined],
    ['a day', { at: undefined, on: '2026-05-04' }, '2026-05-05T05:00:00.000Z', '2026-05-06T04:59:59.999Z'],
    ['the day that has 25 hours', { at: undefined, on: '2025-11-02' }, '2025-11-03T05:00:00.000Z', '2025-11-04T05:59:59.999Z'],
    ['the day that has 23 hours', { at: undefined, on: '2026-03-08' }, '2026-03-09T06:00:00.000Z', '2026-03-10T04:59:59.999Z'],
    ['a range', { at: undefined, between: [hour(0), hour(5)] }, hour(24), hour(29)],
    ['a range of one instant', { at: undefined, between: [hour(0), hour(0)] }, hour(24), undefined],
  ])('from %s', (_, time, at, latest) => {
    const { due } = dutyOf(assessed([{ ...received, ...time }]));
    expect(due).toMatchObject({
      immediately: true,
      at,
      reason: 'limit',
      by: [{ policy: 'federal', immediately: true, at, reason: 'limit' }],
    });
    expect([due.latest, due.by[0]?.latest]).toEqual([latest, latest]);
    expect(due.by[0]?.law.map(({ citation }) => citation)).toEqual(['42 U.S.C. 671(a)(35)(B)']);
    expect(due).not.toHaveProperty('passedBeforeReceipt');
  });

  it('from nobody knows when end nobody knows when', () => {
    const duty = dutyOf(assessed([{ ...received, at: 'unknown' }]));
    expect(duty).toMatchObject({
      due: { at: null, reason: 'start-unknown', immediately: true },
      status: 'indeterminate',
      outstanding: true,
    });
    expect(duty.due).not.toHaveProperty('latest');
  });

  it.each([
    [hour(24), 'open'],
    [hour(24, 1), 'indeterminate'],
    [hour(29), 'indeterminate'],
    [hour(29, 1), 'overdue'],
  ])('from a range are at %s %s', (asOf, status) => {
    const range = { ...received, at: undefined, between: [hour(0), hour(5)] };
    expect(dutyOf(assessed([range], asOf))).toMatchObject({ status, federal: status, outstanding: true });
  });

  it.each([
    [hour(24, -1), 'open'],
    [hour(24), 'open'],
    [hour(24, 1), 'overdue'],
  ])('from an instant are at %s %s', (asOf, status) => {
    expect(dutyOf(assessed([received], asOf))).toMatchObject({ status, outstanding: true, evidence: [] });
  });
});

describe('a second limit', () => {
  it.each([
    [{ hours: 8 }, hour(8), true],
    [{ hours: 24 }, hour(24), true],
    [{ hours: 48 }, hour(24), true],
    [{ hours: 0 }, hour(0), true],
    [{ hours: 0.5 }, hour(0.5), true],
    [{ kind: 'immediately', inNoCaseLaterThanHours: 4 }, hour(4), true],
    [{ kind: 'immediately' }, hour(24), true],
  ] as const)('of %j: the earliest governs', (within, at, immediately) => {
    const { due } = dutyUnder(overlaid({ within }));
    expect(due).toMatchObject({ at, immediately, reason: 'limit' });
    expect(due.by.map(({ policy }) => policy)).toEqual(['federal', 'example']);
    expect(due.by.map((limit) => limit.immediately)).toEqual([true, 'kind' in within]);
  });

  it('without a number never comes to an end', () => {
    const [, added] = dutyUnder(overlaid({ within: { kind: 'immediately' } })).due.by;
    expect(added).toEqual({ immediately: true, at: null, reason: 'no-limit', policy: 'example', law: [manual], status: 'open' });
    const [, met] = dutyUnder(overlaid({ within: { kind: 'immediately' } }), [received, report({ at: hour(99) })]).due.by;
    expect(met?.status).toBe('met');
  });

  it('is judged by itself, and the duty by the gravest', () => {
    const policy = overlaid({ within: { hours: 8 } });
    const at = (moment: string): unknown => {
      const duty = dutyUnder(policy, [received], moment);
      return [duty.due.by.map(({ status }) => status), duty.status, duty.federal];
    };
    expect(at(hour(8))).toEqual([['open', 'open'], 'open', 'open']);
    expect(at(hour(8, 1))).toEqual([['open', 'overdue'], 'overdue', 'open']);
    expect(at(hour(24, 1))).toEqual([['overdue', 'overdue'], 'overdue', 'overdue']);
    expect(dutyUnder(policy, [received, report({ at: hour(9) })])).toMatchObject({
      status: 'met-late',
      federal: 'met',
      outstanding: false,
    });
    expect(dutyUnder(policy, [received, { kind: 'returned', to: 'authorised-care', at: hour(9) }])).toMatchObject({
      status: 'overdue',
      federal: 'moot',
    });
    expect(dutyUnder(policy, [])).toMatchObject({
      status: 'waiting',
      federal: 'waiting',
      due: { by: [{ status: 'waiting' }, { status: 'waiting' }] },
    });
  });

  it('belongs to its duty alone', () => {
    const assessment = assessed([received], hour(1), {}, overlaid({}));
    expect([police, ncmec, victim].map((id) => dutyOf(assessment, id).due.by.length)).toEqual([2, 1, 1]);
  });

  it.each([
    ['the trigger', '2026-05-04', null, 2],
    ['the day after', '2026-05-05', null, 1],
    ['until the day of the trigger', '2000-01-01', '2026-05-04', 1],
    ['until the day after', '2000-01-01', '2026-05-05', 2],
  ])('in force from %s on', (_, from, to, count) => {
    const effective = { from: calendarDate(from), to: to === null ? null : calendarDate(to) };
    expect(dutyUnder(overlaid({ effective })).due.by).toHaveLength(count);
    const law = { ...manual, interval: effective };
    expect(dutyUnder(overlaid({ law })).due.by).toHaveLength(count);
    expect(dutyUnder(overlaid({ law: [law, manual] })).due.by).toHaveLength(count);
  });

  it('may be in force on some of the days on which the information may have come', () => {
    const range = { ...received, at: undefined, between: [hour(-24), hour(0)] };
    expect(dutyUnder(overlaid({ effective: { from: calendarDate('2026-05-04'), to: null } }), [range]).due.by).toHaveLength(2);
  });
});

describe('a limit with a clock of its own', () => {
  const policy = overlaid({ from: 'last-seen', within: { hours: 30 } });
  const seen = (at: unknown): Given => ({ kind: 'last-seen', at });

  it.each([
    [hour(-30), hour(0), false],
    [hour(-30, -1), hour(0, -1), true],
    [hour(-20), hour(10), false],
    [hour(10), hour(24), false],
  ])('from %s is due at %s, and had passed before the information came: %s', (start, at, isPassed) => {
    const { due } = dutyUnder(policy, [received, seen(start)]);
    expect(due.at).toBe(at);
    expect('passedBeforeReceipt' in due).toBe(isPassed);
    expect(due.by.map((limit) => limit.passedBeforeReceipt)).toEqual([undefined, isPassed ? true : undefined]);
  });

  it('from an event that is not on record, or of nobody knows when, hides no other', () => {
    for (const events of [[received], [received, seen('unknown')]]) {
      const { due } = dutyUnder(policy, events);
      expect(due).toMatchObject({ at: hour(24), reason: 'limit' });
      expect(due.by[1]).toMatchObject({ at: null, reason: 'start-unknown', status: 'indeterminate' });
      expect(due).not.toHaveProperty('latest');
    }
  });

  it('runs from the first event of its kind, of this agency or of nobody named', () => {
    const own = overlaid({ from: 'agency-determined-missing', within: { hours: 1 } });
    const agencies = [
      { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
      { id: 'other', kind: 'juvenile-probation' },
    ];
    const found = (agency: string | null, at: string): Given => ({ kind: 'agency-determined-missing', agency, at });
    const endOf = (events: readonly Given[]): unknown =>
      dutyOf(assessed([received, ...events], hour(100), { agencies }, own)).due.by[1]?.at;
    expect(endOf([found('county', hour(6)), found('county', hour(5))])).toBe(hour(6));
    expect(endOf([found('other', hour(2)), found('county', hour(5))])).toBe(hour(6));
    expect(endOf([found(null, hour(2)), found('county', hour(5))])).toBe(hour(3));
    expect(endOf([found('other', hour(2))])).toBeNull();
  });

  it('never lets the time by which it is due at the latest lie before the time at which it is due', () => {
    const own = overlaid({ from: 'agency-determined-missing', within: { hours: 48 } });
    const { due } = dutyUnder(own, [{ kind: 'agency-determined-missing', agency: 'county', at: hour(0) }]);
    expect(due.by).toMatchObject([{ at: null, latest: hour(24) }, { at: hour(48) }]);
    expect(due.at === null || due.latest === undefined || due.at <= due.latest).toBe(true);
  });

  it('narrows the range of another', () => {
    const range = { ...received, at: undefined, between: [hour(0), hour(5)] };
    expect(dutyUnder(overlaid({ from: 'last-seen', within: { hours: 28 } }), [range, seen(hour(0))]).due).toMatchObject({
      at: hour(24),
      latest: hour(28),
    });
    expect(dutyUnder(overlaid({ from: 'last-seen', within: { hours: 24 } }), [range, seen(hour(0))]).due).not.toHaveProperty('latest');
  });
});

describe('law in force', () => {
  const found = (time: Given, facts: Given = {}): Duty => dutyOf(assessed([{ ...received, at: undefined, ...time }], hour(0), facts));

  // 42 U.S.C. 671(a)(35)(B) is in force since 2016-09-29; in Chicago that day begins at 05:00 in UTC.
  it.each([
    ['2016-09-29T04:59:59.999Z', 'not-owed', 'no'],
    ['2016-09-29T05:00:00.000Z', 'overdue', 'yes'],
    ['2016-09-29T05:00:00.001Z', 'overdue', 'yes'],
  ])('on the local day of the trigger, %s: %s', (at, status, answer) => {
    const duty = found({ at });
    expect(duty).toMatchObject({ status, owed: { answer } });
    expect(duty.owed.because[0]).toMatchObject({ id: 'in-force', answer, facts: [], because: [] });
    if (status === 'not-owed') {
      expect(duty).toMatchObject({ outstanding: false, federal: 'not-owed', due: { at: null, by: [{ status: 'not-owed', at: null }] } });
    }
  });

  it('is open where the information may have come before it began, and the duty is worked out as if owed', () => {
    const duty = found({ between: ['2016-09-28T12:00:00Z', '2016-09-30T12:00:00Z'] });
    expect(duty.owed.answer).toBe('unknown');
    expect(duty.due.by.map(({ policy }) => policy)).toEqual(['federal']);
    expect(duty.status).toBe('overdue');
  });
});

describe('a duty whose trigger is known only roughly', () => {
  const sometime = { ...received, at: undefined, between: [hour(0), hour(10)] };
  const found = (time: Given): Given => ({ kind: 'changed', facts: { whereaboutsUnknown: 'no' }, ...time });
  const answerOf = (events: readonly Given[], facts: Given = {}, asOf = hour(100)): unknown =>
    dutyOf(assessed(events, asOf, facts)).owed.answer;

  it.each([
    [hour(0), 'no'],
    [hour(0, 1), 'unknown'],
    [hour(5), 'unknown'],
    [hour(10), 'unknown'],
    [hour(10, 1), 'yes'],
  ])('where the child is found at %s, is owed: %s', (at, answer) => {
    expect(answerOf([sometime, found({ at })])).toBe(answer);
  });

  it('is open where the child was missing only in between', () => {
    const lost = { kind: 'changed', facts: { whereaboutsUnknown: 'yes' }, at: hour(3) };
    expect(answerOf([sometime, lost, found({ at: hour(5) })], { whereaboutsUnknown: 'no' })).toBe('unknown');
  });

  it('shows how it was judged at each moment', () => {
    const { owed } = dutyOf(assessed([sometime, found({ at: hour(5) })]));
    expect(owed.because.map(({ id, answer }) => [id, answer])).toEqual([
      [police, 'yes'],
      [police, 'no'],
      [police, 'no'],
    ]);
  });

  it('is judged no later than now', () => {
    expect(answerOf([sometime, { kind: 'sighted', at: hour(2) }, found({ at: hour(5) })], {}, hour(4))).toBe('yes');
  });

  it('of nobody knows when, is open where a later event would end it', () => {
    const unknown = { ...received, at: 'unknown' };
    const back = { kind: 'returned', to: 'authorised-care', at: hour(5) };
    expect(answerOf([unknown, back])).toBe('unknown');
    expect(answerOf([unknown, { kind: 'last-seen', at: hour(-5) }, back])).toBe('unknown');
    expect(answerOf([unknown, { kind: 'located', verifiedBy: 'police-in-person', at: hour(5) }])).toBe('unknown');
  });

  it('of nobody knows when, is owed where it would be at any time', () => {
    expect(answerOf([{ ...received, at: 'unknown' }])).toBe('yes');
    expect(answerOf([{ ...received, at: 'unknown' }], { whereaboutsUnknown: 'no' })).toBe('no');
  });

  it('of nobody knows when, is open where the law began after the record does', () => {
    const events = [
      { ...received, at: 'unknown' },
      { kind: 'last-seen', at: '2016-09-01T12:00:00Z' },
    ];
    expect(answerOf([...events, { kind: 'located', verifiedBy: 'police-in-person', at: '2016-10-15T12:00:00Z' }])).toBe('unknown');
  });
});
