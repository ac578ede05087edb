import { describe, expect, it } from 'vitest';
import { frozen } from '../../src/kernel/frozen.js';
import { formatterOf } from '../../src/kernel/local-date.js';
import { kept } from '../../src/kernel/kept.js';
import { onceFor } from '../../src/kernel/once-for.js';
import { isKeepable, remembered } from '../../src/kernel/remembered.js';

describe('a frozen value', () => {
  it('is the value itself, frozen through and through', () => {
    const value = { list: [{ deep: 1 }], nothing: null, text: 'a' };
    expect(frozen(value)).toBe(value);
    expect([value, value.list, value.list[0]].every(Object.isFrozen)).toBe(true);
  });

  it('may hold itself', () => {
    const ring: { self?: object } = {};
    ring.self = ring;
    expect(Object.isFrozen(frozen(ring))).toBe(true);
  });

  it.each([null, undefined, 1, 'text', false])('is %s as it is', (value) => {
    expect(frozen(value)).toBe(value);
  });

  it('leaves the functions of others alone', () => {
    const rule = (): number => 1;
    frozen({ rule });
    expect(Object.isFrozen(rule)).toBe(false);
  });
});

/** A function that counts how often it was asked. */
function counted<Args extends readonly unknown[], Result>(of: (...args: Args) => Result): { asked: number; of: (...args: Args) => Result } {
  const counter = {
    asked: 0,
    of: (...args: Args): Result => {
      counter.asked += 1;
      return of(...args);
    },
  };
  return counter;
}

describe('what is kept of a text or a number', () => {
  it('is worked out once, whatever else was asked between', () => {
    const length = counted((text: string) => text.length);
    const known = kept(length.of);
    expect(['a', 'bc', 'a', 'bc'].map(known)).toEqual([1, 2, 1, 2]);
    expect(length.asked).toBe(2);
  });

  it.each([
    [19_998, false],
    [19_999, false],
    [20_000, true],
  ])('is forgotten after %i others: %s', (others, isForgotten) => {
    const same = counted((number: number) => number);
    const known = kept(same.of);
    for (let number = 0; number <= others; number += 1) known(number);
    expect(same.asked).toBe(others + 1);
    expect(known(0)).toBe(0);
    expect(same.asked).toBe(others + (isForgotten ? 2 : 1));
  });
});

describe('what is made once for an object', () => {
  it('is the same for the same object, and another for another', () => {
    const list = counted((subject: { readonly name: string }) => [subject.name]);
    const listOf = onceFor(list.of);
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect(listOf(a)).toBe(listOf(a));
    expect(listOf(b)).toEqual(['b']);
    expect(listOf(a)).toEqual(['a']);
    expect(list.asked).toBe(2);
  });
});

describe('the formatters of zones', () => {
  it('are each built once', () => {
    const known = new Map<string, Intl.DateTimeFormat>();
    const [one, other] = ['America/Chicago', 'America/Denver'].map((zone) => formatterOf(zone, {}, known));
    expect([formatterOf('America/Chicago', {}, known), formatterOf('America/Denver', {}, known)]).toEqual([one, other]);
    expect([...known.keys()]).toEqual(['America/Chicago', 'America/Denver']);
  });

  it.each([
    [999, 1000],
    [1000, 1],
  ])('do not fill the memory with spellings of their names: beside %i others there are then %i', (others, kept) => {
    const known = new Map<string, Intl.DateTimeFormat>();
    for (let number = 0; number < others; number += 1) known.set(String(number), new Intl.DateTimeFormat('en-US'));
    formatterOf('America/Chicago', {}, known);
    expect(known.size).toBe(kept);
  });
});

describe('what is remembered of a subject', () => {
  const rule = (): ReturnType<typeof counted<[{ readonly name: string }, number, number, number], string>> =>
    counted((subject: { readonly name: string }, a: number, b: number, c: number) => [subject.name, a, b, c].join());
  const child = Object.freeze({ name: 'child' });

  it('is worked out once for the same question on a subject that is frozen', () => {
    const counter = rule();
    const asked = remembered(counter.of);
    expect([asked(child, 1, 2, 3), asked(child, 1, 2, 3)]).toEqual(['child,1,2,3', 'child,1,2,3']);
    expect(counter.asked).toBe(1);
  });

  it('is each time worked out anew for one that may change', () => {
    const counter = rule();
    const asked = remembered(counter.of);
    const changing = { name: 'before' };
    expect(asked(changing, 1, 2, 3)).toBe('before,1,2,3');
    changing.name = 'after';
    expect(asked(changing, 1, 2, 3)).toBe('after,1,2,3');
    expect([isKeepable(changing), isKeepable(child), isKeepable(changing), isKeepable(Object.freeze(changing))]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('depends on every part of the question', () => {
    const counter = rule();
    const asked = remembered(counter.of);
    const questions = [[1, 2, 3], [9, 2, 3], [1, 9, 3], [1, 2, 9]] as const; // prettier-ignore
    for (const [a, b, c] of [...questions, ...questions])
      expect(asked(child, a, b, c)).toBe(`child,${String(a)},${String(b)},${String(c)}`);
    expect(counter.asked).toBe(4);
  });

  it('is kept while others are asked about in turn, each for itself', () => {
    const counter = rule();
    const asked = remembered(counter.of);
    const other = Object.freeze({ name: 'other' });
    expect([asked(child, 1, 2, 3), asked(other, 1, 2, 3), asked(child, 1, 2, 3)]).toEqual(['child,1,2,3', 'other,1,2,3', 'child,1,2,3']);
    expect(counter.asked).toBe(2);
  });

  it.each([
    [15, false],
    [16, false],
    [17, true],
  ])('of %i questions has forgotten the first: %s', (questions, isForgotten) => {
    const counter = rule();
    const asked = remembered(counter.of);
    for (let number = 1; number <= questions; number += 1) asked(child, number, 0, 0);
    expect(counter.asked).toBe(questions);
    expect(asked(child, questions, 0, 0)).toBe(`child,${String(questions)},0,0`);
    expect(counter.asked).toBe(questions);
    expect(asked(child, 1, 0, 0)).toBe('child,1,0,0');
    expect(counter.asked).toBe(questions + (isForgotten ? 1 : 0));
  });
});
