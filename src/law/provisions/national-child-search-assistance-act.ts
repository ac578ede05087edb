import { COMPARED, provision } from './provision.js';

/** Police report missing children to NCIC: under 18 at first. */
export const ncicUnder18 = /* @__PURE__ */ provision({
  id: 'ncic-under-18',
  citation: '34 U.S.C. 41307(a), before Pub. L. 108-21',
  formerly: '42 U.S.C. 5779(a)',
  kind: 'statute',
  from: '1990-11-29',
  to: '2003-04-30',
  readThrough: '2003-04-29',
  evidence: 'T',
});

/** Police report missing children to NCIC: under 21 since 2003. */
export const ncicUnder21 = /* @__PURE__ */ provision({
  id: 'ncic-under-21',
  citation: '34 U.S.C. 41307(a)',
  formerly: '42 U.S.C. 5779(a)',
  kind: 'statute',
  from: '2003-04-30',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** Of the paragraphs of section 41308 that stood there from the beginning. */
const SINCE_1990 = 'the first day is deduced from the credit of section 41307';

/*
 * Where paragraphs stood before 2006 and before 2015 is deduced: the Act of 2006 put the ban on removal for age in as (2),
 * which moved the next two; that of 2015 put the photograph in as (3)(B) and the notice to NCMEC as (4)(C).
 */

/** No law enforcement agency may have a policy of waiting before it accepts a report. */
export const noWaitingPeriod = /* @__PURE__ */ provision({
  id: 'no-waiting-period',
  citation: '34 U.S.C. 41308(1)',
  formerly: '42 U.S.C. 5780(1)',
  kind: 'statute',
  from: '1990-11-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: SINCE_1990,
});

/** No policy may remove an entry solely because of the person's age. */
export const noAgeRemoval = /* @__PURE__ */ provision({
  id: 'no-age-removal',
  citation: '34 U.S.C. 41308(2)',
  formerly: '42 U.S.C. 5780(2)',
  kind: 'statute',
  from: '2006-07-27',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: COMPARED,
});

/** The same of NamUs: it needs no rule of the Attorney General (AMB-10). */
export const noAgeRemovalFromNamus = /* @__PURE__ */ provision({
  id: 'no-age-removal-from-namus',
  citation: '34 U.S.C. 41308(2), on NamUs',
  kind: 'statute',
  from: '2022-12-27',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** A report is entered immediately: the text until 2006. */
export const entryImmediately = /* @__PURE__ */ provision({
  id: 'entry-immediately',
  citation: '34 U.S.C. 41308(3), before Pub. L. 109-248',
  formerly: '42 U.S.C. 5780(2)',
  kind: 'statute',
  from: '1990-11-29',
  to: '2006-07-27',
  readThrough: '2000-01-23',
  evidence: 'X',
  caveat: SINCE_1990,
});

/** A report is entered within two hours of its receipt. */
export const entryWithinTwoHours = /* @__PURE__ */ provision({
  id: 'entry-within-two-hours',
  citation: '34 U.S.C. 41308(3)',
  formerly: '42 U.S.C. 5780(3)',
  kind: 'statute',
  from: '2006-07-27',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: COMPARED,
});

/** What a report must hold. */
export const minimumFields = /* @__PURE__ */ provision({
  id: 'minimum-fields',
  citation: '34 U.S.C. 41308(3)(A), (C), (D)',
  formerly: '42 U.S.C. 5780(3)(A), (C), (D)',
  before2015: '42 U.S.C. 5780(3)(A)-(C)',
  before2006: '42 U.S.C. 5780(2)(A)-(C)',
  kind: 'statute',
  from: '1990-11-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: SINCE_1990,
});

/** A recent photograph, if available. */
export const recentPhotograph = /* @__PURE__ */ provision({
  id: 'recent-photograph',
  citation: '34 U.S.C. 41308(3)(B)',
  formerly: '42 U.S.C. 5780(3)(B)',
  kind: 'statute',
  from: '2015-05-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: COMPARED,
});

/** The report is made available to the State's clearinghouse for missing children. */
export const clearinghouse = /* @__PURE__ */ provision({
  id: 'clearinghouse',
  citation: '34 U.S.C. 41308(3), on the State clearinghouse',
  formerly: '42 U.S.C. 5780(3), on the State clearinghouse',
  before2006: '42 U.S.C. 5780(2), on the State clearinghouse',
  kind: 'statute',
  from: '1990-11-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: `whether the two hours govern this too is unclear; ${SINCE_1990}`,
});

/** The record is verified and updated: within 60 days until 2015. */
export const verifyWithin60Days = /* @__PURE__ */ provision({
  id: 'verify-within-60-days',
  citation: '34 U.S.C. 41308(4)(A), before Pub. L. 114-22',
  formerly: '42 U.S.C. 5780(4)(A)',
  before2006: '42 U.S.C. 5780(3)(A)',
  kind: 'statute',
  from: '1990-11-29',
  to: '2015-05-29',
  readThrough: '2006-07-27',
  evidence: 'X',
  caveat: SINCE_1990,
});

/** The record is verified and updated within 30 days of the original entry. */
export const verifyWithin30Days = /* @__PURE__ */ provision({
  id: 'verify-within-30-days',
  citation: '34 U.S.C. 41308(4)(A)',
  formerly: '42 U.S.C. 5780(4)(A)',
  kind: 'statute',
  from: '2015-05-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: COMPARED,
});

/** Search and investigation. */
export const search = /* @__PURE__ */ provision({
  id: 'search',
  citation: '34 U.S.C. 41308(4)(B)',
  formerly: '42 U.S.C. 5780(4)(B)',
  before2006: '42 U.S.C. 5780(3)(B)',
  kind: 'statute',
  from: '1990-11-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: SINCE_1990,
});

/** Notice to NCMEC of each report of a child missing from a foster care family home or childcare institution. */
export const notifyNcmec = /* @__PURE__ */ provision({
  id: 'notify-ncmec',
  citation: '34 U.S.C. 41308(4)(C)',
  formerly: '42 U.S.C. 5780(4)(C)',
  kind: 'statute',
  from: '2015-05-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: COMPARED,
});

/** Close liaison with NCMEC alone: the text until 2015. */
export const liaisonWithNcmec = /* @__PURE__ */ provision({
  id: 'liaison-with-ncmec',
  citation: '34 U.S.C. 41308(4), on liaison, before Pub. L. 114-22',
  formerly: '42 U.S.C. 5780(4), on liaison',
  before2006: '42 U.S.C. 5780(3), on liaison',
  kind: 'statute',
  from: '1990-11-29',
  to: '2015-05-29',
  readThrough: '2006-07-27',
  evidence: 'X',
  caveat: SINCE_1990,
});

/** Close liaison with State and local child welfare systems and NCMEC. */
export const liaison = /* @__PURE__ */ provision({
  id: 'liaison',
  citation: '34 U.S.C. 41308(4)(D)',
  formerly: '42 U.S.C. 5780(4)(D)',
  kind: 'statute',
  from: '2015-05-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: COMPARED,
});

/** Permission for the State's NCIC Terminal Contractor to update the record. */
export const terminalContractor = /* @__PURE__ */ provision({
  id: 'terminal-contractor',
  citation: '34 U.S.C. 41308(4)(E)',
  formerly: '42 U.S.C. 5780(4)(E)',
  kind: 'statute',
  from: '2015-05-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: COMPARED,
});
