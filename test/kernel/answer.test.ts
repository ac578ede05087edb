import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, not, type Answer } from '../../src/kernel/answer.js';

const answers: readonly Answer[] = ['no', 'unknown', 'yes'];

/** Every row of a truth table. */
function rows(operands: number): Answer[][] {
  if (operands === 0) return [[]];
  return rows(operands - 1).flatMap((row) => answers.map((answer) => [...row, answer]));
}

/** Every way in which the unknown answers of a row may turn out. */
function outcomes(row: readonly Answer[]): boolean[][] {
  return row.reduce<boolean[][]>(
    (known, answer) => known.flatMap((front) => (answer === 'unknown' ? [true, false] : [answer === 'yes']).map((end) => [...front, end])),
    [[]],
  );
}

/** What is certain, however the unknown answers turn out. */
function certain(row: readonly Answer[], judge: (outcome: boolean[]) => boolean): Answer {
  const judged = new Set(outcomes(row).map(judge));
  return judged.size === 2 ? 'unknown' : judged.has(true) ? 'yes' : 'no';
}

const tables = [0, 1, 2, 3, 4].flatMap(rows);

it('is tried on every row of up to four operands', () => {
  expect(tables).toHaveLength(1 + 3 + 9 + 27 + 81);
});

// Kleene's two tables, row by row, as he printed them but for the order.
it.each([
  ['yes', 'yes', 'yes', 'yes'],
  ['yes', 'unknown', 'unknown', 'yes'],
  ['yes', 'no', 'no', 'yes'],
  ['unknown', 'yes', 'unknown', 'yes'],
  ['unknown', 'unknown', 'unknown', 'unknown'],
  ['unknown', 'no', 'no', 'unknown'],
  ['no', 'yes', 'no', 'yes'],
  ['no', 'unknown', 'no', 'unknown'],
  ['no', 'no', 'no', 'no'],
] as const)('of %s and %s: all %s, any %s', (left, right, both, either) => {
  expect(all([left, right])).toBe(both);
  expect(any([left, right])).toBe(either);
});

describe.each([
  ['all', all, (outcome: boolean[]) => outcome.every(Boolean)],
  ['any', any, (outcome: boolean[]) => outcome.some(Boolean)],
] as const)('%s', (_, join, judge) => {
  it('says what is certain however the unknown turns out, and nothing else', () => {
    expect(tables.map((row) => join(row))).toEqual(tables.map((row) => certain(row, judge)));
  });

  it('is never reversed when an unknown becomes known', () => {
    for (const row of tables) {
      const before = join(row);
      for (const [place, answer] of row.entries()) {
        if (answer !== 'unknown' || before === 'unknown') continue;
        for (const known of ['yes', 'no'] as const) expect(join(row.with(place, known))).toBe(before);
      }
    }
  });

  it('does not mind order, repetition or grouping', () => {
    const some = fc.array(fc.constantFrom(...answers), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (left, right) => {
        const joined = join([...left, ...right]);
        expect(join([...right, ...left])).toBe(joined);
        expect(join([...left, ...right, ...left])).toBe(joined);
        expect(join([join(left), join(right)])).toBe(joined);
      }),
    );
  });
});

describe('not', () => {
  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ] as const)('of %s is %s', (answer, turned) => {
    expect(not(answer)).toBe(turned);
  });

  it('turns all into any, and any into all', () => {
    for (const row of tables) {
      expect(not(all(row))).toBe(any(row.map(not)));
      expect(not(any(row))).toBe(all(row.map(not)));
    }
  });
});
