import { provision } from './provision.js';

/** The group of children and youth to which the reports refer. */
export const reportableClass = /* @__PURE__ */ provision({
  id: 'reportable-class',
  citation: '42 U.S.C. 671(a)(9)(C)(i)(I)',
  kind: 'statute',
  from: '2014-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** The report of a child or youth identified as a sex trafficking victim. */
export const reportTraffickingVictim = /* @__PURE__ */ provision({
  id: 'report-trafficking-victim',
  citation: '42 U.S.C. 671(a)(34)(A)',
  kind: 'statute',
  from: '2016-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** The report of a missing or abducted child or youth, to law enforcement and to NCMEC. */
export const reportMissing = /* @__PURE__ */ provision({
  id: 'report-missing',
  citation: '42 U.S.C. 671(a)(35)(B)',
  kind: 'statute',
  from: '2016-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** Who is a child, and the older age a State may elect. */
export const childAge = /* @__PURE__ */ provision({
  id: 'child-age',
  citation: '42 U.S.C. 675(8)',
  kind: 'statute',
  from: '2010-10-01',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'the day from which States could elect an older age is from memory and unconfirmed',
});

/** Who is a sex trafficking victim. */
export const sexTraffickingVictim = /* @__PURE__ */ provision({
  id: 'sex-trafficking-victim',
  citation: '42 U.S.C. 675(9)',
  kind: 'statute',
  from: '2014-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'it refers to 22 U.S.C. 7102(9)(A) and (10), which now stand at 7102(11)(A) and (12)',
});

/** A tribe with an approved plan stands where a State stands. */
export const tribalAgency = /* @__PURE__ */ provision({
  id: 'tribal-agency',
  citation: '42 U.S.C. 679c(b)',
  kind: 'statute',
  from: '2009-10-01',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'the day from which tribes could have a plan is from memory and unconfirmed',
});

/** Another public agency places children under an agreement with the title IV-E agency. */
export const placementAgreement = /* @__PURE__ */ provision({
  id: 'placement-agreement',
  citation: '42 U.S.C. 672(a)(2)(B)',
  kind: 'statute',
  from: '1984-10-12',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'it is older than the time covered here',
});

/** How the Children's Bureau and the auditors describe whom the report of a missing child covers. */
export const reportEveryMissingChild = /* @__PURE__ */ provision({
  id: 'report-every-missing-child',
  citation: 'Children’s Bureau summary of Pub. L. 113-183; HHS OIG audit A-07-21-06102',
  kind: 'guidance',
  from: '2014-10-23',
  readThrough: '2023-03-31',
  evidence: 'S',
  caveat: 'read as secondary descriptions',
});
