import type { Provision } from '../kernel/citation.js';
import type { CalendarDate } from '../kernel/instant.js';
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

/** The day on which title 34 took over provisions of title 42. From memory, unconfirmed; consistent with bills of 2017 and 2018. */
const RENUMBERED = '2017-09-01';

/**
 * A provision as it was cited on a day. Some moved from title 42 to title 34 without a change of law, by our notes on
 * 2017-09-01; the day is from memory and unconfirmed.
 *
 * @param row - the provision
 * @param on - the day
 * @returns the citation of that day
 * @example
 * ```ts
 * import { calendarDate, citationOn, provision } from 'missing-child-rules';
 * const entry = provision('entry-within-two-hours');
 * entry && citationOn(entry, calendarDate('2017-08-31')); // '42 U.S.C. 5780(3)'
 * entry && citationOn(entry, calendarDate('2017-09-01')); // '34 U.S.C. 41308(3)'
 * ```
 */
export function citationOn({ citation, formerly }: Provision, on: CalendarDate): string {
  return on < RENUMBERED ? (formerly ?? citation) : citation;
}
