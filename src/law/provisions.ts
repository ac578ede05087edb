import type { Provision } from '../kernel/citation.js';
import * as mcaa from './provisions/missing-childrens-assistance-act.js';
import * as ncsaa from './provisions/national-child-search-assistance-act.js';
import * as persons from './provisions/missing-persons.js';
import * as ncmec from './provisions/ncmec.js';
import * as cfr from './provisions/regulations.js';
import * as iv from './provisions/title-iv-e.js';

/** Every provision that a rule here applies, once, with its interval, the day through which it was read, and how it is known. */
export const provisions: readonly Provision[] = /* @__PURE__ */ Object.freeze([
  .../* @__PURE__ */ Object.values(mcaa),
  .../* @__PURE__ */ Object.values(ncsaa),
  .../* @__PURE__ */ Object.values(persons),
  .../* @__PURE__ */ Object.values(iv),
  .../* @__PURE__ */ Object.values(cfr),
  .../* @__PURE__ */ Object.values(ncmec),
]);

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
