import { federal } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { clocks } from './kinds/clocks.js';
import { dutiesOf, judged, policyOf, type Kind } from './kinds/example.js';
import { people } from './kinds/people.js';
import { scope } from './kinds/scope.js';

// The 56 kinds of variation found in the policies of states, each with an overlay that says its real example. Every one is an
// example shape, not current law.

const kinds: readonly Kind[] = [...clocks, ...scope, ...people].sort((left, right) => left.number - right.number);

const named = (kind: Kind): string => `${String(kind.number)}. ${kind.example} (example shape, not current law)`;

describe('of the kinds of variation', () => {
  it('each is shown once', () => {
    expect(kinds.map(({ number }) => number)).toEqual(Array.from({ length: 56 }, (_, place) => place + 1));
  });

  it.each(kinds.map((kind) => [named(kind), kind] as const))('%s: takes no federal duty away, and nothing of one', (_, kind) => {
    const rows = policyOf(kind).duties;
    federal.duties.forEach((row, place) => {
      const laid = rows[place];
      if (row.scope === 'programme' || laid?.scope !== 'episode') {
        expect(laid).toEqual(row);
        return;
      }
      const { limits, content, withheld: _withheld, ...rest } = laid;
      const { limits: own, content: asked, ...same } = row;
      expect(rest).toEqual(same);
      expect(limits.slice(0, own.length)).toEqual(own);
      expect(content?.slice(0, asked?.length ?? 0) ?? []).toEqual(asked ?? []);
    });
  });

  it.each(kinds.map((kind) => [named(kind), kind] as const))('%s: the order of its overlays changes nothing', (_, { overlays, cases }) => {
    for (const each of cases) {
      const said = (laid: typeof overlays): unknown =>
        judged({ overlays: laid }, each)
          .duties.map(({ due, withheld, ...duty }) =>
            JSON.stringify({ ...duty, withheld: sorted(withheld), due: { ...due, by: sorted(due.by) } }),
          )
          .sort();
      expect(said([...overlays].reverse())).toEqual(said(overlays));
    }
  });
});

function sorted(items: readonly unknown[] = []): readonly string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}

describe.each(kinds.map((kind) => [named(kind), kind] as const))('%s', (_, kind) => {
  it.each(kind.cases.map((each) => [each.says, each] as const))('%s', (_says, each) => {
    const assessment = judged(kind, each);
    expect(assessment).toMatchObject({ faults: [], ...each.assessment });
    for (const [id, expected] of Object.entries(each.duties)) {
      const duties = dutiesOf(assessment, id);
      const asked = expected === null ? [] : Array.isArray(expected) ? (expected as readonly object[]) : [expected];
      expect(duties).toHaveLength(asked.length);
      duties.forEach((duty, place) => {
        expect(duty).toMatchObject(asked[place] ?? {});
      });
    }
  });
});
