import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMiss } from '../../src/kernel/near-miss.js';

describe('a near miss', () => {
  it.each<[given: string, known: readonly string[], meant: string | undefined]>([
    ['birthDate', ['birthDate'], 'birthDate'],
    ['birthdate', ['birthDate'], 'birthDate'],
    ['birhtdate', ['birthDate'], 'birthDate'],
    ['brthDat', ['birthDate'], 'birthDate'],
    ['xbirthDatex', ['birthDate'], 'birthDate'],
    ['xxbirthDatex', ['birthDate'], undefined],
    ['brtDat', ['birthDate'], undefined],
    ['xxxthDate', ['birthDate'], undefined],
    ['zon', ['zone'], 'zone'],
    ['zo', ['zone'], undefined],
    ['znoe', ['zone'], 'zone'],
    ['At', ['at'], 'at'],
    ['AT', ['at'], 'at'],
    ['Al', ['at'], undefined],
    ['Joe', ['to', 'on', 'zone'], undefined],
    ['', ['at', 'id', 'zone'], undefined],
    ['events', ['event', 'events'], 'events'],
    ['evens', ['event', 'events', 'evens'], 'evens'],
    ['caba', ['abca'], undefined],
    ['agee', ['age'], 'age'],
    // What only looks like two letters swapped is two edits, and a third is too many.
    ['birxtDate', ['birthDate'], 'birthDate'],
    ['xbirxtDate', ['birthDate'], undefined],
    ['birhxDate', ['birthDate'], 'birthDate'],
    ['xbirhxDate', ['birthDate'], undefined],
    ['xxbirhtDate', ['birthDate'], undefined],
    ['', [], undefined],
  ])('`%s` among %j', (given, known, meant) => {
    expect(nearMiss(given, known)).toBe(meant);
  });

  const word = fc.stringMatching(/^[a-d]{6,12}$/);

  /** One edit: take a letter out, put one in, replace one, or swap two. */
  const edit = (of: string): fc.Arbitrary<string> =>
    fc
      .tuple(fc.nat(Math.max(0, of.length - 1)), fc.constantFrom('a', 'b', 'x'), fc.constantFrom('out', 'in', 'replace', 'swap'))
      .map(([place, letter, how]) => {
        const [before, at, after] = [of.slice(0, place), of.charAt(place), of.slice(place + 1)];
        if (how === 'out') return before + after;
        if (how === 'in') return before + letter + at + after;
        return how === 'replace' ? before + letter + after : before + after.charAt(0) + at + after.slice(1);
      });

  it('is what one or two edits in different places make of a word of six letters or more', () => {
    fc.assert(
      fc.property(
        word.chain((known) => fc.tuple(fc.constant(known), edit(known))),
        ([known, given]) => {
          expect(nearMiss(given, [known])).toBe(known);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.tuple(word, word).chain(([head, tail]) => fc.tuple(fc.constant(`${head}-${tail}`), edit(head), edit(tail))),
        ([known, head, tail]) => {
          expect(nearMiss(`${head}-${tail}`, [known])).toBe(known);
        },
      ),
    );
  });

  it('is no word with three letters of another alphabet', () => {
    fc.assert(
      fc.property(word, fc.nat(5), (known, place) => {
        expect(nearMiss(`${known.slice(0, place)}QQQ${known.slice(place)}`, [known])).toBeUndefined();
      }),
    );
  });

  it('is not looked for in a text of another length', () => {
    expect(nearMiss('a'.repeat(1_000_000), ['aaaa'])).toBeUndefined();
  });
});
