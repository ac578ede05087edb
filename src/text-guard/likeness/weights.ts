import type { GuardConcept } from '../types.js';
import { table } from './table.js';

/** What features of leaking examples are about, in the order in which the table numbers them. */
export const CONCEPTS = ['foster', 'agency', 'justice', 'trafficking'] as const satisfies readonly GuardConcept[];

/** The largest weight, either way. */
export const LARGEST = 11;

/** The sign of the table that stands for the lowest weight. No sign from here on needs an escape within quotation marks. */
const FIRST = 35;
/** How many signs stand for weights that speak against, and for none. */
const AGAINST = LARGEST + 1;

/** The weight that a sign stands for: above nothing, it speaks for a leak. */
function weightAt(sign: number): number {
  return sign < AGAINST ? sign - LARGEST : 1 + Math.trunc((sign - AGAINST) / CONCEPTS.length);
}

/** The weight of each feature. */
export const readWeights = (): Int8Array => Int8Array.from(table, (sign) => weightAt(sign.charCodeAt(0) - FIRST));

/** What a feature that speaks for a leak is mostly about; undefined for any other. */
export function conceptOf(feature: number): GuardConcept | undefined {
  const sign = table.charCodeAt(feature) - FIRST;
  return sign < AGAINST ? undefined : CONCEPTS[(sign - AGAINST) % CONCEPTS.length];
}

/** The sign for a weight and what it is about. */
export function signOf(weight: number, concept: number): string {
  const sign = weight <= 0 ? weight + LARGEST : AGAINST + (weight - 1) * CONCEPTS.length + concept;
  return String.fromCharCode(FIRST + sign);
}
