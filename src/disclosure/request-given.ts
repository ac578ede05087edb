import { momentOf } from '../kernel/instant.js';
import { isRecord, type Given } from '../kernel/given.js';

/**
 * An argument that must be a request, asked before a rule reads it. It asks whether the parts of a request are there, and no more:
 * what stands in them is checked where requests are made.
 */
export function requestGiven(request: unknown): Given {
  return ['request', isRequest(request), 'made with `parseDisclosureRequest`'];
}

function isRequest(value: unknown): boolean {
  return (
    isRecord(value) &&
    momentOf(value['asOf']) !== undefined &&
    isTextOrNull(value['jurisdiction']) &&
    isTextOrNull(value['purpose']) &&
    isSomeOf(value['categories'], (category) => typeof category === 'string') &&
    isSomeOf(value['recipients'], isRecord) &&
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

/** Nothing asked, or nobody told, would be refused by nothing. */
function isSomeOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return isListOf(value, isItem) && Array.isArray(value) && value.length > 0;
}
