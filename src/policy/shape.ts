import type { Problem } from '../kernel/errors.js';
import { isRecord } from '../kernel/given.js';
import type { ProblemCode } from '../kernel/problem-code.js';

/** What may stand at a place. Adds to the problems whatever is wrong there. */
export type Shape = (value: unknown, path: string, problems: Problem[]) => void;

/** Refuses a value. What stands there is never repeated. */
export function refuse(problems: Problem[], path: string, code: ProblemCode, expected: string): void {
  problems.push({ path, code, expected });
}

/** A value of which one question decides. */
export function that(code: ProblemCode, expected: string, isRight: (value: unknown) => boolean): Shape {
  return (value, path, problems) => {
    if (!isRight(value)) refuse(problems, path, code, expected);
  };
}

/** One of a few words. */
export function oneOf(...words: readonly string[]): Shape {
  return that('NOT_ONE_OF', `one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));
}

/** A text that says something. */
export const text: Shape = (value, path, problems) => {
  if (typeof value !== 'string' || value.trim() === '') refuse(problems, path, 'NOT_A_TEXT', 'a text that is not empty');
};

/** A list, each item of one shape. */
export function list(item: Shape, atLeast = 0): Shape {
  return (value, path, problems) => {
    if (!Array.isArray(value)) refuse(problems, path, 'NOT_A_LIST', 'a list');
    else if (value.length < atLeast) refuse(problems, path, 'EMPTY_LIST', 'a list that is not empty');
    else
      value.forEach((each, place) => {
        item(each, `${path}/${String(place)}`, problems);
      });
  };
}

/** An object with these keys and no other. Those after `optional` may be left out. */
export function record(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const known = { ...required, ...optional };
  return (value, path, problems) => {
    if (!isRecord(value)) {
      refuse(problems, path, 'NOT_AN_OBJECT', 'an object');
      return;
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(known, key)) refuse(problems, `${path}/${key}`, 'UNKNOWN_KEY', `one of ${Object.keys(known).join(', ')}`);
    }
    for (const [key, shape] of Object.entries(known)) {
      if (value[key] !== undefined || Object.hasOwn(required, key)) shape(value[key], `${path}/${key}`, problems);
    }
  };
}

/** An object with any keys, each value of one shape. */
export function dictionary(item: Shape): Shape {
  return (value, path, problems) => {
    if (!isRecord(value)) refuse(problems, path, 'NOT_AN_OBJECT', 'an object');
    else for (const [key, each] of Object.entries(value)) item(each, `${path}/${key}`, problems);
  };
}

/** Whichever shape the value asks for by its keys. */
export function either(choose: (value: Readonly<Record<string, unknown>>) => Shape | undefined, expected: string): Shape {
  return (value, path, problems) => {
    const shape = isRecord(value) ? choose(value) : undefined;
    if (shape === undefined) refuse(problems, path, 'NOT_ONE_OF', expected);
    else shape(value, path, problems);
  };
}

/** Deeper than anything that an overlay says. */
const DEEPEST = 12;

/**
 * A frozen copy of what was given: read once, so that nobody can change it after it was checked. Functions stay what they
 * are. What is `undefined` is left out, as in JSON.
 *
 * @throws whatever a getter throws; RangeError where the value is nested too deeply or in itself
 */
export function frozenCopy(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new RangeError('nested too deeply');
  // A hole in a list becomes an item, which the shape of the list refuses.
  if (Array.isArray(value)) return Object.freeze(Array.from(value, (item) => frozenCopy(item, depth + 1)));
  if (!isRecord(value)) return value;
  const entries = Object.keys(value).map((key) => [key, frozenCopy(value[key], depth + 1)] as const);
  return Object.freeze(Object.fromEntries(entries.filter(([, said]) => said !== undefined)));
}

/** The same of what somebody wrote; what is no plain data is refused, and there is none of it. */
export function copied(given: unknown, path: string, problems: Problem[]): unknown {
  try {
    return frozenCopy(given);
  } catch {
    refuse(problems, path, 'NOT_PLAIN_DATA', 'plain data that can be read, nested no deeper than an overlay is');
    return undefined;
  }
}
