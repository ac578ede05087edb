import fc from 'fast-check';
import {
  assess,
  calendarDate,
  decideDisclosure,
  defineOverlay,
  federal,
  parseDisclosureRequest,
  withOverlay,
  type Assessment,
  type Duty,
  type DutyStatus,
  type Finding,
  type Overlay,
  type Policy,
} from 'missing-child-rules';
import { disclosureRequestInput, faultyOverlay, overlay } from 'missing-child-rules/testing';
import { describe, expect, it } from 'vitest';
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

const sorted = (items: readonly unknown[] = []): readonly string[] => items.map((item) => JSON.stringify(item)).sort();

/** What an assessment says, whatever the order in which overlays were laid. */
function said({ policy: _policy, duties, advice, faults, unconfirmed, needs, ...rest }: Assessment): unknown {
  const each = duties.map(({ due: { by, ...due }, content, withheld, ...duty }) => ({
    ...{ ...duty, due, by: sorted(by), content: sorted(content), withheld: sorted(withheld) },
  }));
  const lists = { duties: each, advice, faults, unconfirmed, needs };
  return { ...rest, ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, sorted(list)])) };
}

/** The open questions which overlays answer otherwise than federal law is read here. */
const readAnew = ({ readings }: Question, ...laid: readonly Overlay[]): readonly string[] => {
  const keys = laid.flatMap((overlay) => Object.keys(overlay.readings));
  const isAnew = (key: 'returnedBeforeReport' | 'responsibilityEnds', stricter: string): boolean =>
    keys.includes(key) && readings[key] !== stricter;
  return [
    ...(isAnew('returnedBeforeReport', 'still-owed') ? ['AMB-7'] : []),
    ...(isAnew('responsibilityEnds', 'communication-continues') ? ['AMB-14'] : []),
  ];
};

/** An overlay that says nothing. */
const silent = (id: string): Overlay =>
  defineOverlay({
    ...{ id, jurisdiction: 'Example' },
    provenance: { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy: 'somebody' },
  });

describe('an overlay', () => {
  it('takes nothing away: not the duty, not its time, not its recipient or content, not how it stands by federal law', () => {
    fc.assert(
      fc.property(question(), overlay('a'), (asked, added) => {
        const base = lawOf(asked.readings);
        const before = dutiesUnder(asked, base);
        const after = dutiesUnder(asked, withOverlay(base, added));
        expectNoLess(before, after, readAnew(asked, added));
        if (readAnew(asked, added).length > 0) return;
        expect(after.slice(0, before.length).map((duty) => duty.federal)).toEqual(before.map((duty) => duty.federal));
        expect(after.slice(before.length).every((duty) => duty.federal === undefined && duty.policy === 'a')).toBe(true);
      }),
      runs(80),
    );
  });

  it('takes nothing away in a stack of several, whatever lies between', () => {
    fc.assert(
      fc.property(question(), overlay('a'), overlay('b'), overlay('c'), (asked, a, b, c) => {
        const base = lawOf(asked.readings);
        const stack = [base, withOverlay(base, a), withOverlay(base, a, b), withOverlay(base, a, b, c)];
        const said = stack.map((policy) => dutiesUnder(asked, policy));
        said.slice(1).forEach((after, place) => {
          expectNoLess(said[0] ?? [], after, readAnew(asked, a, b, c));
          const beneath = (said[place] ?? []).filter(({ policy }) => policy === undefined);
          expectNoLess(beneath, after, readAnew(asked, a, b, c));
        });
      }),
      runs(40),
    );
  });

  it('withholds from no recipient less than those beneath it, and nothing that federal law wants told', () => {
    fc.assert(
      fc.property(question(), overlay('a'), overlay('b'), (asked, a, b) => {
        const base = lawOf(asked.readings);
        const before = dutiesUnder(asked, withOverlay(base, a));
        const after = dutiesUnder(asked, withOverlay(base, a, b));
        const open = (duties: readonly Duty[]): ReadonlyMap<string, Duty> => new Map(duties.map((duty) => [duty.key, duty]));
        for (const [key, { withheld = [] }] of open(before)) {
          expect(open(after).get(key)?.withheld ?? []).toEqual(expect.arrayContaining([...withheld]));
        }
        for (const { policy, content = [], withheld = [] } of after) {
          if (policy !== undefined) continue;
          const kept = withheld.map(({ item }) => item);
          expect(content.filter(({ item }) => kept.includes(item) && ['photo', 'physicalFeatures', 'endangerment'].includes(item))).toEqual(
            [],
          );
        }
      }),
      runs(30),
    );
  });

  it('decides nothing about who may be told what: that is asked of the rules of disclosure, which are laid apart', () => {
    fc.assert(
      fc.property(disclosureRequestInput(), overlay('a'), (input, added) => {
        const request = parseDisclosureRequest(input);
        expect(decideDisclosure(request, withOverlay(federal, added))).toEqual(decideDisclosure(request, federal));
      }),
      runs(60),
    );
  });

  it('whose rules fail changes no duty but its own, and what failed is named without what was thrown', () => {
    fc.assert(
      fc.property(question(), faultyOverlay('a'), (asked, faulty) => {
        const base = lawOf(asked.readings);
        const before = dutiesUnder(asked, base);
        const { duties, faults, ...rest } = under(asked, withOverlay(base, faulty));
        expectNoLess(before, duties);
        expect(faults.every(({ policy, rule }) => policy === 'a' && ['a-faulty', 'a-advice'].includes(rule))).toBe(true);
        expect(faults.map(({ rule }) => rule)).toContain('a-advice');
        for (const { id, owed, status } of duties) {
          if (id !== 'a-faulty' || status === 'waiting') continue;
          expect(['unknown', 'no']).toContain(owed.answer);
        }
        expect(JSON.stringify({ duties, faults, ...rest })).not.toContain('a private value');
      }),
      runs(40),
    );
  });

  it('takes nothing away with its readings either', () => {
    const stricter = defineOverlay({
      id: 'b',
      jurisdiction: 'Example',
      provenance: { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy: null },
      readings: { returnedBeforeReport: 'still-owed', responsibilityEnds: 'communication-continues' },
    });
    fc.assert(
      fc.property(question(), overlay('a'), (asked, added) => {
        const base = lawOf(asked.readings);
        expectNoLess(dutiesUnder(asked, base), dutiesUnder(asked, withOverlay(base, added, stricter)), readAnew(asked, added, stricter));
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
        const expected = said(under(asked, withOverlay(base, a, b)));
        expect(said(under(asked, withOverlay(base, b, a)))).toEqual(expected);
        expect(said(under(asked, withOverlay(withOverlay(base, a), b)))).toEqual(expected);
        expect(said(under(asked, withOverlay(withOverlay(base, b), a)))).toEqual(expected);
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
