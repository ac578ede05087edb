import type { Provision } from '../kernel/citation.js';
import * as mcaa from './provisions/missing-childrens-assistance-act.js';
import * as ncsaa from './provisions/national-child-search-assistance-act.js';
import * as persons from './provisions/missing-persons.js';
import * as ncmec from './provisions/ncmec.js';
import * as cfr from './provisions/regulations.js';
import * as iv from './provisions/title-iv-e.js';

/**
 * Every provision that a rule here applies, once, with its interval, the day through which it was read, and how it is known.
 * They stand act by act, and within one in the order of their names, which no bundler changes.
 */
export const provisions: readonly Provision[] = /* @__PURE__ */ (() =>
  Object.freeze([mcaa, ncsaa, persons, iv, cfr, ncmec].flatMap((of) => Object.values<Provision>(of).sort(byName))))();

function byName(one: Provision, other: Provision): number {
  return one.id < other.id ? -1 : 1;
}

/**
 * A provision by name.
 *
 * @param id - its name, in kebab case
 * @returns the provision, or `undefined` where there is none of that name
 * @example
 * ```ts
 * import { provision } from 'missing-child-rules';
 * provision('report-missing')?.citation; // '42 U.S.C. 671(a)(35)(B)'
 * ```
 */
export function provision(id: string): Provision | undefined {
  return provisions.find((row) => row.id === id);
}
