import { calendarDate, defineOverlay, federal, withOverlay, type AddedLimit, type Policy } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutiesOf, dutyOf, hour, police, received, victim, type Given } from './cases.js';

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
      limits: limits.map((limit) => ({ on: police, from: 'agency-received-information', within: { hours: 1 }, law: manual, ...limit })),
    }),
  );

const determined = (at: string): Given => ({ kind: 'agency-determined-missing', agency: 'county', at });
const identified = (id: string, at: string): Given => ({ kind: 'trafficking-identified', agency: 'county', id, at });

describe('a clock of its own, for a duty that each trigger starts anew', () => {
  const policy = overlaid({ on: victim, from: 'agency-determined-missing' });
  const endsOf = (...events: readonly Given[]): readonly unknown[] =>
    dutiesOf(assessed(events, hour(100), {}, policy), victim).map(({ due }) => due.by[1]?.at ?? null);

  it.each([
    ['a millisecond before', hour(10, -1), hour(12)],
    ['with', hour(10), hour(10)],
    ['a millisecond after', hour(10, 1), hour(10, 1)],
  ])('runs from the first event after the trigger, such as %s it', (_, at, start) => {
    const end = new Date(Date.parse(start) + 3_600_000).toISOString();
    expect(endsOf(identified('a', hour(10)), determined(hour(0)), determined(at), determined(hour(12)))).toEqual([end]);
  });

  it('runs from the last event before the trigger where none comes after', () => {
    expect(endsOf(identified('a', hour(10)), determined(hour(0)), determined(hour(5)), determined(hour(7)))).toEqual([hour(8)]);
  });

  it('runs for each trigger from an event of its own', () => {
    expect(endsOf(identified('a', hour(10)), identified('b', hour(50)), determined(hour(12)), determined(hour(60)))).toEqual([
      hour(13),
      hour(61),
    ]);
  });
});

describe('a clock of its own from a deed, for a duty that each trigger starts anew', () => {
  const documented = (what: string | null, at: string): Given => ({ kind: 'documented', agency: 'county', what, at });
  const policy = overlaid({ on: victim, from: { kind: 'documented', what: 'search' } });

  it('is not certain by what came before the first that may have been the one', () => {
    const events = [documented('search', hour(5)), documented(null, hour(12)), documented('search', hour(20))];
    const [duty] = dutiesOf(assessed([identified('a', hour(10)), ...events], hour(100), {}, policy), victim);
    expect(duty?.due.by[1]).toMatchObject({ at: hour(13), latest: hour(21) });
  });
});

describe('a clock of its own, for a duty of one episode', () => {
  it('runs from the first event, also one before the trigger', () => {
    const policy = overlaid({ from: 'last-seen', within: { hours: 40 } });
    const seen = (at: string): Given => ({ kind: 'last-seen', at });
    expect(dutyOf(assessed([received, seen(hour(-30)), seen(hour(1))], hour(9), {}, policy)).due.by[1]?.at).toBe(hour(10));
  });

  const documented = (what: string | null, at: string): Given => ({ kind: 'documented', agency: 'county', what, at });
  const search = overlaid({ from: { kind: 'documented', what: 'search' } });
  const limitOf = (...events: readonly Given[]): unknown => {
    const { at, latest, reason } = dutyOf(assessed([received, ...events], hour(20), {}, search)).due.by[1] ?? {};
    return [at, latest, reason];
  };

  it('runs from the first deed that certainly was the one, at the latest', () => {
    expect(limitOf(documented('search', hour(2)), documented('search', hour(5)))).toEqual([hour(3), undefined, 'limit']);
    expect(limitOf(documented(null, hour(1)), documented('search', hour(5)))).toEqual([hour(2), hour(6), 'limit']);
    expect(limitOf(documented(null, hour(1)), documented('other', hour(2)), documented(null, hour(3)))).toEqual([
      hour(2),
      undefined,
      'limit',
    ]);
    expect(limitOf(documented('other', hour(1)))).toEqual([null, undefined, 'start-unknown']);
  });
});

describe('limits that nobody can work out', () => {
  it('hide no other', () => {
    const { due } = dutyOf(
      assessed([received], hour(1), {}, overlaid({ within: { businessDays: 1, firstDay: 'not-counted', calendar: 'example-of-nobody' } })),
    );
    expect(due).toMatchObject({ at: hour(24), reason: 'limit' });
    expect(due.by[1]).toEqual({
      immediately: false,
      at: null,
      reason: 'needs-calendar',
      policy: 'example',
      law: [manual],
      status: 'indeterminate',
    });
  });

  it('say why, where no other has an end', () => {
    const locate = (...limits: readonly Partial<AddedLimit>[]): unknown => {
      const policy = overlaid(...limits.map((limit) => ({ on: 'ive-protocol-locate', ...limit })));
      const { at, reason, immediately } = dutyOf(assessed([received], hour(1), {}, policy), 'ive-protocol-locate').due;
      return [at, reason, immediately];
    };
    const atOnce = { within: { kind: 'immediately' } } as const;
    expect(locate(atOnce)).toEqual([null, 'no-limit', true]);
    expect(locate(atOnce, { within: { businessDays: 1, firstDay: 'not-counted', calendar: 'example-of-nobody' } })).toEqual([
      null,
      'needs-calendar',
      true,
    ]);
    expect(locate(atOnce, { from: 'agency-determined-missing' })).toEqual([null, 'start-unknown', true]);
  });
});
