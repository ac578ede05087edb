import type { GuardConcept } from '../types.js';
import { FEATURES } from './features.js';
import { table } from './table.js';

/** What features of leaking examples are about, in the order in which the table numbers them. */
export const CONCEPTS = ['foster', 'agency', 'justice', 'trafficking'] as const satisfies readonly GuardConcept[];

/** The largest weight, either way. */
export const LARGEST = 11;

/** What a number of the table stands for, up to the one that says that the next feature is farther away. */
const FARTHER = 90;
const FIRST = 35;
/** The one sign from the first on that needs an escape within quotation marks. */
const BACKSLASH = 92;

const signOf = (number: number): string => String.fromCharCode(FIRST + number + (FIRST + number < BACKSLASH ? 0 : 1));
const numberOf = (sign: number): number => sign - FIRST - (sign < BACKSLASH ? 0 : 1);

/** A feature that speaks for a leak or against one. */
export interface Weight {
  readonly feature: number;
  /** Above nothing, it speaks for a leak; never nothing. */
  readonly weight: number;
  /** What it is mostly about, as `CONCEPTS` numbers them, where it speaks for a leak. */
  readonly about: number;
}

/** Features in rising order as a table: for each, how many numbers it is after the one before, and what it says. */
export function tableOf(weights: readonly Weight[]): string {
  let next = 0;
  return weights
    .map(({ feature, weight, about }) => {
      const gap = feature - next;
      next = feature + 1;
      const says = weight < 0 ? weight + LARGEST : LARGEST + (weight - 1) * CONCEPTS.length + about;
      return signOf(FARTHER).repeat(Math.trunc(gap / FARTHER)) + signOf(gap % FARTHER) + signOf(says);
    })
    .join('');
}

/** By feature, four times its weight, and for what speaks for a leak what it is about; nothing where the table does not name it. */
export type Weights = Int8Array;

/** The weight of a feature: above nothing, it speaks for a leak. */
export const weightOf = (weights: Weights, feature: number): number => (weights[feature] ?? 0) >> 2;

/** What a feature that speaks for a leak is mostly about; undefined for any other. */
export function conceptOf(weights: Weights, feature: number): GuardConcept | undefined {
  const entry = weights[feature] ?? 0;
  return entry < CONCEPTS.length ? undefined : CONCEPTS[entry & 3];
}

/** The weights that the table tells. */
export function readWeights(): Weights {
  const weights = new Int8Array(FEATURES);
  let feature = 0;
  for (let at = 0; at < table.length; at += 1) {
    const number = numberOf(table.charCodeAt(at));
    feature += number;
    if (number === FARTHER) continue;
    at += 1;
    const says = numberOf(table.charCodeAt(at));
    const over = says - LARGEST;
    weights[feature] = over < 0 ? over * CONCEPTS.length : over + CONCEPTS.length;
    feature += 1;
  }
  return weights;
}
