import { provision } from './provision.js';

/** Which Act made the definition of 1984 the next was not read. */
const DROPPED = 'the day 2006-07-27 is from memory and unconfirmed';

/** The definition of 1984. */
export const missingChild1984 = /* @__PURE__ */ provision({
  id: 'missing-child-1984',
  citation: '34 U.S.C. 11292(1), as enacted by Pub. L. 98-473',
  formerly: '42 U.S.C. 5772(1), as enacted by Pub. L. 98-473',
  kind: 'statute',
  from: '1984-10-12',
  to: '2006-07-27',
  readThrough: '1984-10-12',
  evidence: 'T',
  caveat: DROPPED,
});

/** The definition without the further conditions of 1984, by the knowledge of the legal custodian. */
export const missingChildLegalCustodian = /* @__PURE__ */ provision({
  id: 'missing-child-legal-custodian',
  citation: '34 U.S.C. 11292(1), before Pub. L. 115-267',
  formerly: '42 U.S.C. 5772(1)',
  kind: 'statute',
  from: '2006-07-27',
  to: '2018-10-11',
  readThrough: '2018-10-10',
  evidence: 'D',
  caveat: DROPPED,
});

/** The words of today were read in the Code; the Act itself was not. */
const ACT = 'the first day is from a summary of Pub. L. 115-267';

/** The definition in force: under 18, and the whereabouts unknown to the parent. */
export const missingChild = /* @__PURE__ */ provision({
  id: 'missing-child',
  citation: '34 U.S.C. 11292(1)',
  kind: 'statute',
  from: '2018-10-11',
  readThrough: '2024-06-17',
  evidence: 'T',
  caveat: ACT,
});

/** Who is a parent. */
export const parent = /* @__PURE__ */ provision({
  id: 'parent',
  citation: '34 U.S.C. 11292(4)',
  kind: 'statute',
  from: '2018-10-11',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: ACT,
});
