import { provision } from './provision.js';

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
  caveat: 'the day on which its two further conditions were dropped is from memory and unconfirmed',
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
  caveat: 'the day on which it replaced the text of 1984 is from memory and unconfirmed',
});

/** The definition in force: under 18, and the whereabouts unknown to the parent. */
export const missingChild = /* @__PURE__ */ provision({
  id: 'missing-child',
  citation: '34 U.S.C. 11292(1)',
  kind: 'statute',
  from: '2018-10-11',
  readThrough: '2024-06-17',
  evidence: 'T',
});

/** Who is a parent. */
export const parent = /* @__PURE__ */ provision({
  id: 'parent',
  citation: '34 U.S.C. 11292(4)',
  kind: 'statute',
  from: '2018-10-11',
  readThrough: '2023-04-20',
  evidence: 'T',
});
