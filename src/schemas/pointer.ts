import type { KnownKeys, Steps } from './known-keys.js';
import { isObject } from './loose.js';
import { nearMiss } from '../kernel/near-miss.js';

/** What stands in a place. */
export function valueAt(record: unknown, steps: Steps): unknown {
  let value = record;
  for (const step of steps) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isObject(value) ? value[String(step)] : undefined;
  }
  return value;
}

/** The JSON Pointer to a place. A key that is not one of ours may itself be private, so its position stands for it. */
export function pointerTo(record: unknown, steps: Steps, known: KnownKeys): string {
  return steps
    .map(
      (step, depth) =>
        `/${typeof step === 'number' || known.every.has(step) ? String(step) : positionOf(record, steps.slice(0, depth), step)}`,
    )
    .join('');
}

/** The same for a key that does not belong there: it is told where it is a slip away from one that does. */
export function pointerToStranger(
  record: unknown,
  owner: Steps,
  key: string,
  known: KnownKeys,
): { readonly pointer: string; readonly meant: string | undefined } {
  const meant = nearMiss(key, known.under(valueAt(record, owner), owner));
  const last = meant === undefined ? positionOf(record, owner, key) : key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { pointer: `${pointerTo(record, owner, known)}/${last}`, meant };
}

const positions = new WeakMap<object, ReadonlyMap<string, number>>();

/** Where a key stands among its object's keys. Counted once for each object, however many keys are asked for. */
function positionOf(record: unknown, owner: Steps, key: PropertyKey): string {
  const object = valueAt(record, owner);
  if (!isObject(object)) return '*';
  const counted = positions.get(object) ?? new Map(Object.keys(object).map((each, index) => [each, index]));
  positions.set(object, counted);
  return `*${String(counted.get(String(key)) ?? '')}`;
}
