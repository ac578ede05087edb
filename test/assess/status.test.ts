import { describe, expect, it } from 'vitest';
import { NEVER, settled, type Settled } from './settled.js';
import { gravest, statusBy } from '../../src/assess/status.js';
import type { DutyStatus } from '../../src/assess/assessment.js';
import { assessed, hour, received, type Given } from './cases.js';

const due = { from: 100, to: 200 };
const none = settled('no', NEVER);

const by = (limit: typeof due | undefined, met: Settled, ended: Settled, now = 1000): DutyStatus =>
  statusBy(limit, { ...met, evidence: [] }, ended, now);

describe('a limit whose end lies between 100 and 200', () => {
  it.each([
    [99, 99, 'met'],
    [100, 100, 'met'],
    [-Infinity, 100, 'met'],
    [100, 101, 'indeterminate'],
    [101, 101, 'indeterminate'],
    [200, 200, 'indeterminate'],
    [200, 300, 'indeterminate'],
    [-Infinity, Infinity, 'indeterminate'],
    [201, 201, 'met-late'],
    [201, Infinity, 'met-late'],
  ] as const)('is, by a report between %d and %d, %s', (from, to, status) => {
    expect(by(due, settled('yes', { from, to }), none)).toBe(status);
    expect(by(due, settled('yes', { from, to }), settled('yes', { from: 0, to: 0 }))).toBe(status);
    expect(by(undefined, settled('yes', { from, to }), none)).toBe('met');
  });

  it('is not decided where the report may not count, whatever else happened', () => {
    for (const ended of [none, settled('yes', { from: 0, to: 0 })]) {
      expect(by(due, settled('unknown', { from: 0, to: 0 }), ended, 0)).toBe('indeterminate');
      expect(by(undefined, settled('unknown', { from: 300, to: 300 }), ended)).toBe('indeterminate');
    }
  });

  it.each([
    ['yes', 99, 99, 'moot'],
    ['yes', 100, 100, 'moot'],
    ['yes', 100, 101, 'indeterminate'],
    ['yes', 200, 200, 'indeterminate'],
    ['yes', 201, 201, 'overdue'],
    ['unknown', 100, 100, 'indeterminate'],
    ['unknown', 201, 201, 'overdue'],
    ['no', 0, 0, 'overdue'],
  ] as const)('is, where the duty ended (%s) between %d and %d, %s', (answer, from, to, status) => {
    expect(by(due, none, settled(answer, { from, to }))).toBe(status);
  });

  it.each([
    [99, 'open'],
    [100, 'open'],
    [101, 'indeterminate'],
    [200, 'indeterminate'],
    [201, 'overdue'],
  ] as const)('is at %d %s', (now, status) => {
    expect(by(due, none, none, now)).toBe(status);
  });
});

describe('a limit without a number', () => {
  it.each([
    ['yes', 'moot'],
    ['unknown', 'indeterminate'],
    ['no', 'open'],
  ] as const)('is, where the duty ended (%s), %s', (answer, status) => {
    expect(by(undefined, none, settled(answer, { from: 5000, to: 5000 }), Infinity)).toBe(status);
  });
});

describe('the gravest', () => {
  const inOrder: readonly DutyStatus[] = ['overdue', 'met-late', 'indeterminate', 'open', 'met', 'moot'];

  it.each(inOrder.map((status, place) => [status, inOrder.slice(place)] as const))('is %s of %j', (status, others) => {
    expect(gravest(others)).toBe(status);
    expect(gravest([...others].reverse())).toBe(status);
  });

  it.each(['waiting', 'not-owed'] as const)('is %s where there is nothing else', (status) => {
    expect(gravest([status, status])).toBe(status);
  });

  it('of none is that it is still to be done', () => {
    expect(gravest([])).toBe('open');
  });
});

describe('a duty whose text sets no time', () => {
  const locate = (events: readonly Given[]): unknown => {
    const duty = assessed(events).duties.find(({ id }) => id === 'ive-protocol-locate');
    return duty === undefined ? [] : [duty.status, duty.outstanding];
  };

  it('is open until it is done, and then met', () => {
    expect(locate([received])).toEqual(['open', true]);
    expect(locate([received, { kind: 'located', verifiedBy: 'police-in-person', at: hour(50) }])).toEqual(['met', false]);
  });
});
