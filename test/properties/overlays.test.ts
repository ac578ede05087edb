import fc from 'fast-check';
import {
  assess,
  calendarDate,
  defineOverlay,
  withOverlay,
  type Assessment,
  type Duty,
  type DutyStatus,
  type Finding,
  type Policy,
  type Readings,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { overlay, silent } from './overlay-draws.js';
import { lawOf, question, runs, type Question } from './questions.js';

const under = ({ episode, asOf }: Question, policy: Policy): Assessment => assess(episode, asOf, policy);
const dutiesUnder = (asked: Question, policy: Policy): readonly Duty[] => under(asked, policy).duties;

const gravity = ['not-owed', 'waiting', 'moot', 'met', 'open', 'indeterminate', 'met-late', 'overdue'];

const answers = ['no', 'unknown', 'yes'];

/** Whether a finding asks one of these open questions, in whichever of its limbs. */
const asks = ({ readings, because }: Finding, questions: readonly string[]): boolean =>
  readings.some((each) => questions.includes(each.split(':')[0] ?? '')) || because.some((limb) => asks(limb, questions));

/**
 * Nothing of a federal duty is less than it was. Stricter readings of some questions may settle what was open between moot and
 * owed; what asks none of these questions is owed for the same reasons, and what does is owed no less.
 */
function expectNoLess(before: readonly Duty[], after: readonly Duty[], readAnew: readonly string[] = []): void {
  const graveness = (status: DutyStatus | undefined): number =>
    gravity.indexOf(readAnew.length > 0 && status === 'indeterminate' ? 'open' : (status ?? 'not-owed'));
  expect(after.slice(0, before.length).map(({ key, to }) => [key, to])).toEqual(before.map(({ key, to }) => [key, to]));
  before.forEach((duty, place) => {
    const more = after[place];
    if (more === undefined) throw new Error('a duty is gone');
    if (asks(duty.owed, readAnew)) expect(answers.indexOf(more.owed.answer)).toBeGreaterThanOrEqual(answers.indexOf(duty.owed.answer));
    else expect(more.owed).toEqual(duty.owed);
    expect(more.due.by.slice(0, duty.due.by.length).map(({ status: _status, ...due }) => due)).toEqual(
      duty.due.by.map(({ status: _status, ...due }) => due),
    );
    expect(more.due.at === null ? duty.due.at === null : duty.due.at === null || more.due.at <= duty.due.at).toBe(true);
    expect(more.due.latest === undefined || more.due.at === null || more.due.at < more.due.latest).toBe(true);
    expect(graveness(more.status)).toBeGreaterThanOrEqual(graveness(duty.status));
    expect(graveness(more.federal)).toBeGreaterThanOrEqual(graveness(duty.federal));
    expect(more.outstanding || !duty.outstanding).toBe(true);
    expect(more.due.immediately).toBe(more.due.by.some(({ immediately }) => immediately));
    const items = more.content?.map((each) => JSON.stringify(each)) ?? [];
    expect(items).toEqual(expect.arrayContaining(duty.content?.map((each) => JSON.stringify(each)) ?? []));
  });
}

/** What is said of duties, whatever the order in which overlays were laid. */
function said(duties: readonly Duty[]): readonly string[] {
  const sorted = (items: readonly unknown[] = []): readonly string[] => items.map((item) => JSON.stringify(item)).sort();
  return sorted(duties.map(({ due: { by, ...due }, content, ...duty }) => ({ ...duty, due, by: sorted(by), content: sorted(content) })));
}

describe('an overlay', () => {
  it('takes nothing away: not the duty, not its time, not its recipient or content, not how it stands by federal law', () => {
    fc.assert(
      fc.property(question(), overlay('a'), (asked, added) => {
        const base = lawOf(asked.readings);
        const before = dutiesUnder(asked, base);
        const after = dutiesUnder(asked, withOverlay(base, added));
        expectNoLess(before, after);
        expect(after.slice(0, before.length).map(({ federal }) => federal)).toEqual(before.map(({ federal }) => federal));
        expect(after.slice(before.length).every(({ federal, policy }) => federal === undefined && policy === 'a')).toBe(true);
      }),
      runs(80),
    );
  });

  it('takes nothing away with its readings either', () => {
    const chosen = { returnedBeforeReport: 'still-owed', responsibilityEnds: 'communication-continues' } as const;
    const stricter = defineOverlay({
      id: 'b',
      jurisdiction: 'Example',
      provenance: { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy: null },
      readings: chosen,
    });
    const readAnew = ({ returnedBeforeReport, responsibilityEnds }: Readings): readonly string[] => [
      ...(returnedBeforeReport === chosen.returnedBeforeReport ? [] : ['AMB-7']),
      ...(responsibilityEnds === chosen.responsibilityEnds ? [] : ['AMB-14']),
    ];
    fc.assert(
      fc.property(question(), overlay('a'), (asked, added) => {
        const base = lawOf(asked.readings);
        expectNoLess(dutiesUnder(asked, base), dutiesUnder(asked, withOverlay(base, added, stricter)), readAnew(asked.readings));
      }),
      runs(40),
    );
  });

  it('is due at the earliest of all limits, and no later than any says at the latest', () => {
    fc.assert(
      fc.property(question(), overlay('a'), (asked, added) => {
        for (const { due } of dutiesUnder(asked, withOverlay(lawOf(asked.readings), added))) {
          expect(due.at).toBe(due.by.flatMap(({ at }) => at ?? []).sort()[0] ?? null);
          const ends = due.by.flatMap(({ at, latest }) => latest ?? at ?? []).sort();
          expect(due.latest ?? due.at).toBe(ends[0] ?? null);
          expect(
            due.by.filter(({ reason }) => reason === 'needs-calendar').every(({ at, latest }) => at === null && latest === undefined),
          ).toBe(true);
        }
      }),
      runs(50),
    );
  });

  it('may be laid before or after another', () => {
    fc.assert(
      fc.property(question(), overlay('a'), overlay('b'), (asked, a, b) => {
        const base = lawOf(asked.readings);
        const expected = said(dutiesUnder(asked, withOverlay(base, a, b)));
        expect(said(dutiesUnder(asked, withOverlay(base, b, a)))).toEqual(expected);
        expect(said(dutiesUnder(asked, withOverlay(withOverlay(base, a), b)))).toEqual(expected);
        expect(said(dutiesUnder(asked, withOverlay(withOverlay(base, b), a)))).toEqual(expected);
      }),
      runs(40),
    );
  });

  it('that says nothing changes nothing, byte for byte', () => {
    fc.assert(
      fc.property(question(), overlay('a'), fc.boolean(), (asked, added, isLaid) => {
        const base = isLaid ? withOverlay(lawOf(asked.readings), added) : lawOf(asked.readings);
        const { policy, ...before } = under(asked, base);
        const { policy: named, ...after } = under(asked, withOverlay(base, silent('b')));
        expect(JSON.stringify(after)).toBe(JSON.stringify(before));
        expect(named).toBe(`${policy} + b`);
      }),
      runs(40),
    );
  });

  it('that recurs falls due at times which nothing that is done can move', () => {
    fc.assert(
      fc.property(question(), overlay('a'), (asked, added) => {
        const policy = withOverlay(lawOf(asked.readings), added);
        for (const { occurrences = [], status, owed } of dutiesUnder(asked, policy)) {
          const times = occurrences.map(({ due }) => due);
          expect(owed.answer === 'no' ? times : []).toEqual([]);
          expect(
            occurrences.every(
              ({ due, metAt, status: each }) => metAt === undefined || (each === 'met' ? metAt <= due : each !== 'met-late' || metAt > due),
            ),
          ).toBe(true);
          expect(occurrences.every((each) => gravity.indexOf(status) >= gravity.indexOf(each.status))).toBe(true);
        }
      }),
      runs(40),
    );
  });
});
