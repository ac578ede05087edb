import type { CalendarDate } from '../kernel/instant.js';
import * as mcaa from './provisions/missing-childrens-assistance-act.js';
import * as ncsaa from './provisions/national-child-search-assistance-act.js';
import * as cfr from './provisions/regulations.js';
import * as iv from './provisions/title-iv-e.js';

/**
 * The days on which a definition began to apply or changed. A duty may rest on any of them while its own law stays as it
 * was, so of a moment that may lie on either side both are judged.
 */
export const definitionDays: readonly CalendarDate[] = /* @__PURE__ */ [
  cfr.fosterCare,
  ncsaa.ncicUnder21,
  mcaa.missingChild,
  iv.tribalAgency,
  iv.sexTraffickingVictim,
  iv.protocolPrimaryFactors,
  iv.reportMissing,
  mcaa.missingChildLegalCustodian,
].map(({ interval }) => interval.from);
