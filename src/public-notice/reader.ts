import type { Hit } from '../text-guard/types.js';

/** Why a draft is held. Codes are API. */
export type ReasonCode =
  /** A field that every notice needs is absent. */
  | 'missing'
  /** The value does not have the field's shape, or is not one of its codes. */
  | 'malformed'
  /** Reading the field threw. */
  | 'unreadable'
  /** Two fields cannot both be right. */
  | 'contradiction'
  /** The text guard wants a person to look. */
  | 'guard-review'
  /** The text guard found what must not be told. */
  | 'guard-block'
  /** The approval is not `yes`. */
  | 'not-approved';

/** One reason why a draft is held: the place and the kind of fault, never the value. */
export interface Reason {
  /** Where: a JSON Pointer made of public keys only. */
  readonly path: string;
  /** What is wrong there. */
  readonly code: ReasonCode;
  /** What the field takes, in English, where that code is `missing` or `malformed`: the same text whatever stood there. */
  readonly expected?: string;
  /** Where the guard wants a look or blocks: what it found, by place in the field's text. */
  readonly hits?: readonly Hit[];
}

/** Where reading stands, and the reasons found so far. */
export interface At {
  readonly above: At | null;
  readonly key: string;
  readonly reasons: Reason[];
}

/** What stands for a part that cannot be published. It never leaves this room: any of it makes the draft held. */
export const UNUSABLE: unique symbol = Symbol('unusable');
/** The type of {@link UNUSABLE}. */
export type Unusable = typeof UNUSABLE;

/** Makes one part of a notice from what the draft gives, or says why not. It never sees `null` or `undefined`. */
export type Read<T> = (value: unknown, at: At) => T | Unusable;

/** Says what is wrong here. */
export function fail(at: At, code: ReasonCode, hits?: readonly Hit[]): Unusable {
  at.reasons.push({ path: pathOf(at), code, ...(hits === undefined ? {} : { hits }) });
  return UNUSABLE;
}

/** Where reading starts. */
export function start(): At {
  return { above: null, key: '', reasons: [] };
}

/** One step further into the draft. */
export function below(above: At, key: string): At {
  return { above, key, reasons: above.reasons };
}

function pathOf({ above, key }: At): string {
  return above === null ? '' : `${pathOf(above)}/${key}`;
}

/** What reading threw for. A value of its own, because a getter may throw anything. */
const THREW: unique symbol = Symbol('threw');

/** One read of one key. A getter or a proxy may run the caller's code here, so it happens once and may fail. */
function get(holder: object, key: string): unknown {
  try {
    return Reflect.get(holder, key);
  } catch {
    return THREW;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A list that is not given. */
const EMPTY: readonly never[] = Object.freeze([]);

/** The named parts of an object, each read when asked for. Keys are never enumerated: what is not named does not exist. */
export class Fields {
  readonly #holder: object | undefined;
  readonly #at: At;

  constructor(value: unknown, at: At) {
    this.#holder = isObject(value) ? value : undefined;
    this.#at = at;
    if (this.#holder === undefined) fail(at, 'malformed');
  }

  /** A part that every draft needs. */
  required<T>(key: string, read: Read<T>): T | Unusable {
    const part = this.optional(key, read);
    return part === null ? fail(below(this.#at, key), 'missing') : part;
  }

  /** A list that may be absent: then it is empty. */
  list<T>(key: string, read: Read<readonly T[]>): readonly T[] | Unusable {
    return this.optional(key, read) ?? EMPTY;
  }

  /** A part that may be absent: then it is `null`. */
  optional<T>(key: string, read: Read<T>): T | null | Unusable {
    if (this.#holder === undefined) return UNUSABLE;
    const found = get(this.#holder, key);
    if (found === undefined || found === null) return null;
    const here = below(this.#at, key);
    return found === THREW ? fail(here, 'unreadable') : read(found, here);
  }
}

/** An object to be read by named keys; anything else is malformed, and so is every part of it. */
export function open(value: unknown, at: At): Fields {
  return new Fields(value, at);
}

/** The parts of something, any of which may be unusable. */
export type Parts<T> = { readonly [Key in keyof T]: T[Key] | Unusable };

/** The parts put together, unless one of them is unusable. */
export function whole<T extends object>(parts: Parts<T>): Readonly<T> | Unusable {
  for (const key in parts) if (parts[key] === UNUSABLE) return UNUSABLE;
  return Object.freeze(parts as T);
}

/** A list of at most so many parts. Its length is read first and each place once. */
export function listOf<T>(read: Read<T>, most: number): Read<readonly T[]> {
  return (value, at) => {
    const length = isObject(value) ? get(value, 'length') : undefined;
    if (!isObject(value) || !isCount(length) || length > most) return fail(at, 'malformed');
    const field = open(value, at);
    const parts: T[] = [];
    for (let place = 0; place < length; place += 1) {
      const part = field.required(String(place), read);
      if (part !== UNUSABLE) parts.push(part);
    }
    return parts.length < length ? UNUSABLE : Object.freeze(parts);
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** A list of codes, each once and in the vocabulary's own order, so that the caller's order says nothing. */
export function setOf<Code extends string>(vocabulary: Readonly<Record<Code, unknown>>, most: number): Read<readonly Code[]> {
  const read = listOf(oneOf(vocabulary), most);
  const order = codesOf(vocabulary);
  return (value, at) => {
    const chosen = read(value, at);
    return chosen === UNUSABLE ? UNUSABLE : Object.freeze(order.filter((code) => chosen.includes(code)));
  };
}

function codesOf<Code extends string>(vocabulary: Readonly<Record<Code, unknown>>): readonly Code[] {
  return Object.keys(vocabulary).filter((code): code is Code => Object.hasOwn(vocabulary, code));
}

/** A code of a closed vocabulary. */
export function oneOf<Code extends string>(vocabulary: Readonly<Record<Code, unknown>>): Read<Code> {
  const isCode = (value: unknown): value is Code => typeof value === 'string' && Object.hasOwn(vocabulary, value);
  return (value, at) => (isCode(value) ? value : fail(at, 'malformed'));
}

/** A whole number from the first to the last. Adding nothing turns minus zero, which JSON does not know, into zero. */
export function wholeNumber(first: number, last: number): Read<number> {
  return (value, at) => (isCount(value) && value >= first && value <= last ? value + 0 : fail(at, 'malformed'));
}

/** Text of a shape, written in one way: composed letters and single spaces. Longer than the longest is not looked at. */
export function shaped(shape: RegExp, longest: number): Read<string> {
  return (value, at) => {
    if (typeof value !== 'string' || value.length > longest) return fail(at, 'malformed');
    const tidy = value.normalize('NFC').replace(/\s+/g, ' ').trim();
    return shape.test(tidy) ? tidy : fail(at, 'malformed');
  };
}
