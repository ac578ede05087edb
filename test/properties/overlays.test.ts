import fc from 'fast-check';
import {
  assess,
  calendarDate,
  defineOverlay,
  withOverlay,
  type AddedLimit,
  type Duty,
  type EventKind,
  type Overlay,
  type Policy,
  type Provision,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { lawOf, question, runs, type Question } from './questions.js';

const day = calendarDate;

const manual: Provision = {
  id: 'example-manual',
  citation: 'Example State Manual 1.2',
  kind: 'overlay',
  interval: { from: day('2000-01-01'), to: null },
  readThrough: day('2026-11-01'),
  evidence: 'S',
};

const starts: readonly EventKind[] = [
  'agency-received-information',
  'agency-determined-missing',
  'last-seen',
  'absence-began',
  'caregiver-discovered',
  'trafficking-identified',
  'whereabouts-lost',
];

const hours = fc.oneof(fc.integer({ min: 0, max: 72 }), fc.double({ min: 0, max: 24, noNaN: true }));

const limit: fc.Arbitrary<AddedLimit> = fc.record(
  {
    on: fc.constantFrom('ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec', 'ive-report-trafficking-victim'),
    from: fc.constantFrom(...starts),
    within: fc.oneof(
      hours.map((number) => ({ hours: number })),
      hours.map((number) => ({ kind: 'immediately' as const, inNoCaseLaterThanHours: number })),
      fc.constant({ kind: 'immediately' as const }),
    ),
    law: fc.constantFrom(manual, [manual]),
    effective: fc.constantFrom(
      { from: day('2000-01-01'), to: null },
      { from: day('2020-01-01'), to: null },
      { from: day('2000-01-01'), to: day('2020-01-01') },
    ),
  },
  { requiredKeys: ['on', 'from', 'within', 'law'], noNullPrototype: true },
);

const overlay = (id: string): fc.Arbitrary<Overlay> =>
  fc
    .uniqueArray(limit, {
      minLength: 1,
      maxLength: 3,
      selector: ({ on, from, within }) => `${on} ${JSON.stringify(from)} ${'hours' in within ? 'hours' : 'immediately'}`,
    })
    .map((limits) =>
      defineOverlay({
        id,
        jurisdiction: 'Example',
        provenance: { source: 'Example', readOn: day('2026-11-01'), confirmedBy: null },
        limits,
      }),
    );

const dutiesUnder = ({ episode, asOf }: Question, policy: Policy): readonly Duty[] => assess(episode, asOf, policy).duties;

const gravity = ['not-owed', 'waiting', 'moot', 'met', 'open', 'indeterminate', 'met-late', 'overdue'];

describe('an overlay', () => {
  it('takes nothing away: not the duty, not its time, not how it stands by federal law', () => {
    fc.assert(
      fc.property(question(), overlay('a'), (asked, added) => {
        const base = lawOf(asked.readings);
        const before = dutiesUnder(asked, base);
        const after = dutiesUnder(asked, withOverlay(base, added));
        expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
        before.forEach((duty, place) => {
          const more = after[place];
          if (more === undefined) throw new Error('a duty is gone');
          expect(more.owed).toEqual(duty.owed);
          expect(more.federal).toBe(duty.federal);
          expect(more.due.by.slice(0, duty.due.by.length)).toEqual(duty.due.by);
          expect(more.due.at === null ? duty.due.at === null : duty.due.at === null || more.due.at <= duty.due.at).toBe(true);
          expect(more.due.latest === undefined || more.due.at === null || more.due.at < more.due.latest).toBe(true);
          expect(gravity.indexOf(more.status)).toBeGreaterThanOrEqual(gravity.indexOf(duty.status));
          expect(more.due.immediately).toBe(more.due.by.some(({ immediately }) => immediately));
        });
      }),
      runs(150),
    );
  });

  it('is due at the earliest of all limits, and no later than any says at the latest', () => {
    fc.assert(
      fc.property(question(), overlay('a'), (asked, added) => {
        for (const { due } of dutiesUnder(asked, withOverlay(lawOf(asked.readings), added))) {
          expect(due.at).toBe(due.by.flatMap(({ at }) => at ?? []).sort()[0] ?? null);
          const ends = due.by.flatMap(({ at, latest }) => latest ?? at ?? []).sort();
          expect(due.latest ?? due.at).toBe(ends[0] ?? null);
        }
      }),
      runs(150),
    );
  });

  it('may be laid before or after another', () => {
    fc.assert(
      fc.property(question(), overlay('a'), overlay('b'), (asked, a, b) => {
        const base = lawOf(asked.readings);
        const said = (policy: Policy): unknown =>
          dutiesUnder(asked, policy).map(({ due: { by, ...due }, ...duty }) => ({
            ...duty,
            due,
            by: by.map((each) => JSON.stringify(each)).sort(),
          }));
        expect(said(withOverlay(base, b, a))).toEqual(said(withOverlay(base, a, b)));
        expect(said(withOverlay(withOverlay(base, a), b))).toEqual(said(withOverlay(base, a, b)));
      }),
      runs(100),
    );
  });
});
