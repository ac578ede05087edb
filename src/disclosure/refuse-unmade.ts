import { RulesError } from '../kernel/errors.js';
import { momentOf } from '../kernel/instant.js';
import { isRecord } from '../kernel/given.js';

/**
 * Refuses what was never checked, before a rule reads it. It asks whether the parts of a request are there, and no more:
 * what stands in them is checked where requests are made.
 */
export function refuseUnmade(request: unknown, policy: unknown): void {
  if (!isRequest(request)) throw unmade('a disclosure request, as `parseDisclosureRequest` makes it');
  if (!isRecord(policy)) throw unmade('a policy, such as `federal`');
}

/** The error of an argument that is not what the library makes. It says nothing of what was given. */
export function unmade(expected: string): RulesError<'InvalidFactsError'> {
  return new RulesError('InvalidFactsError', `an argument must be ${expected}`, [{ path: '', code: 'not-made-here', expected }]);
}

function isRequest(value: unknown): boolean {
  return (
    isRecord(value) &&
    momentOf(value['asOf']) !== undefined &&
    isTextOrNull(value['jurisdiction']) &&
    isTextOrNull(value['purpose']) &&
    isListOf(value['categories'], (category) => typeof category === 'string') &&
    isListOf(value['recipients'], isRecord) &&
    (value['onFile'] === null || isListOf(value['onFile'], isRecord)) &&
    isRecord(value['discloser']) &&
    isRecord(value['child']) &&
    isRecord(value['search'])
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
