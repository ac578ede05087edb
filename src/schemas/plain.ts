import type { ProblemCode } from '../kernel/problem-code.js';

/** What stands in a copy where the input could not be copied. No schema accepts it, so that the place is reported. */
export type Uncopied = symbol;

const NOT_PLAIN = /* @__PURE__ */ Symbol('not-plain-data');
const TOO_LARGE = /* @__PURE__ */ Symbol('too-large');

/** The deepest fact, an agency's in a change in a correction, is eight below the top. What is deeper is no fact, and need not be read. */
const DEEPEST = 8;

/** More values than the longest log holds. It also bounds what shared references can unfold to. */
const LARGEST = 50_000;

/** Why a value was not copied, and what could have been. */
export function whyUncopied(mark: Uncopied): { readonly code: ProblemCode; readonly expected: string } {
  if (mark === TOO_LARGE) return { code: 'too-large', expected: `data of at most ${String(LARGEST)} values` };
  return { code: 'not-plain-data', expected: 'plain data, as JSON can hold it' };
}

/**
 * A copy of plain data which shares nothing with it. Each property is read once, by its descriptor: a getter is never
 * run, and a proxy cannot show one value to a check and another to a rule. What is undefined is left out, as in JSON.
 */
export function plainCopy(input: unknown): unknown {
  const room = { left: LARGEST };
  const copy = copyOf(input, DEEPEST, room);
  return room.left < 0 ? TOO_LARGE : copy;
}

interface Room {
  left: number;
}

function copyOf(value: unknown, depth: number, room: Room): unknown {
  room.left -= 1;
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'number':
      return value;
    case 'object':
      if (value === null) return null;
      if (depth === 0) return NOT_PLAIN;
      try {
        return Array.isArray(value) ? copyOfList(value, depth, room) : copyOfObject(value, depth, room);
      } catch {
        return NOT_PLAIN;
      }
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return NOT_PLAIN;
  }
}

function copyOfList(list: readonly unknown[], depth: number, room: Room): unknown[] {
  const copy: unknown[] = [];
  const { length } = list;
  for (let index = 0; index < length && room.left >= 0; index += 1) {
    copy.push(copyOfProperty(Object.getOwnPropertyDescriptor(list, index), depth, room));
  }
  return copy;
}

function copyOfObject(object: object, depth: number, room: Room): unknown {
  if (!isPlain(object)) return NOT_PLAIN;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    if (room.left < 0) break;
    const property = Object.getOwnPropertyDescriptor(object, key);
    if (property !== undefined && 'value' in property && property.value === undefined) continue;
    copy[harmless(key)] = copyOfProperty(property, depth, room);
  }
  return copy;
}

function copyOfProperty(property: PropertyDescriptor | undefined, depth: number, room: Room): unknown {
  return property !== undefined && 'value' in property ? copyOf(property.value, depth - 1, room) : copyOf(undefined, depth, room);
}

/** Objects of other realms have an `Object.prototype` of their own, so it is known by having no prototype itself. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Assigning `__proto__` would change what the copy is. The key that stands in for it is as unknown as it was. */
function harmless(key: string): string {
  return key === '__proto__' ? '(proto)' : key;
}
