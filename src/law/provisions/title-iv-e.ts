import { provision } from './provision.js';

/** Of an older age that States could elect, and of plans that tribes could have. */
const FROM_MEMORY = 'the first day is from memory and unconfirmed';

/** Of the amendment of 2023. */
const DELAY = 'whether Pub. L. 117-348 carried a delayed effective date could not be read (AMB-21)';

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
  caveat: 'its words before 2023 were seen in quotations and excerpts only',
});

/** Who is a child, and the older age a State may elect. */
export const childAge = /* @__PURE__ */ provision({
  id: 'child-age',
  citation: '42 U.S.C. 675(8)',
  kind: 'statute',
  from: '2010-10-01',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: FROM_MEMORY,
});

/** Who is a sex trafficking victim. */
export const sexTraffickingVictim = /* @__PURE__ */ provision({
  id: 'sex-trafficking-victim',
  citation: '42 U.S.C. 675(9)',
  kind: 'statute',
  from: '2014-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'it refers to 22 U.S.C. 7102(9)(A) and (10), now 7102(11)(A) and (12)',
});

/** A tribe with an approved plan stands where a State stands. */
export const tribalAgency = /* @__PURE__ */ provision({
  id: 'tribal-agency',
  citation: '42 U.S.C. 679c(b)',
  kind: 'statute',
  from: '2009-10-01',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: FROM_MEMORY,
});

/** Another public agency places children under an agreement with the title IV-E agency. */
export const placementAgreement = /* @__PURE__ */ provision({
  id: 'placement-agreement',
  citation: '42 U.S.C. 672(a)(2)(B)',
  kind: 'statute',
  from: '1984-10-12',
  since: 'unchecked',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/**
 * How the Children's Bureau and the auditors describe whom the report of a missing child covers. The summary names an instruction of
 * 2014-10-23, so that it is no older; the audit counted episodes up to the end of 2020.
 */
export const reportEveryMissingChild = /* @__PURE__ */ provision({
  id: 'report-every-missing-child',
  citation: 'Children’s Bureau summary of Pub. L. 113-183; HHS OIG audit A-07-21-06102',
  kind: 'guidance',
  from: '2014-10-23',
  since: 'unchecked',
  readThrough: '2020-12-31',
  copy: 'undated',
  evidence: 'S',
  caveat: 'a summary, and the opening of an audit',
});

/** What a report must hold where reasonably possible. */
export const reportContent = /* @__PURE__ */ provision({
  id: 'report-content',
  citation: '42 U.S.C. 671(a)(35)(B)(i)-(iii)',
  kind: 'statute',
  from: '2023-01-05',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: DELAY,
});

/** Regular communication with law enforcement and NCMEC, recovery information included. */
export const ongoingCommunication = /* @__PURE__ */ provision({
  id: 'ongoing-communication',
  citation: '42 U.S.C. 671(a)(35)(B), as amended by Pub. L. 117-348',
  kind: 'statute',
  from: '2023-01-05',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: DELAY,
});

/** The protocol for locating any child missing from foster care. */
export const protocolLocate = /* @__PURE__ */ provision({
  id: 'protocol-locate',
  citation: '42 U.S.C. 671(a)(35)(A)(i)',
  kind: 'statute',
  from: '2015-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** The protocol for determining why the child was away, and responding to it. */
export const protocolPrimaryFactors = /* @__PURE__ */ provision({
  id: 'protocol-primary-factors',
  citation: '42 U.S.C. 671(a)(35)(A)(ii)',
  kind: 'statute',
  from: '2015-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** The protocol for determining what the child went through, screening for trafficking included. */
export const protocolExperiences = /* @__PURE__ */ provision({
  id: 'protocol-experiences',
  citation: '42 U.S.C. 671(a)(35)(A)(iii)',
  kind: 'statute',
  from: '2015-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** Related information is reported as the Secretary requires. */
export const protocolReportToSecretary = /* @__PURE__ */ provision({
  id: 'protocol-report-to-secretary',
  citation: '42 U.S.C. 671(a)(35)(A)(iv)',
  kind: 'statute',
  from: '2015-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** The yearly number of children and youth who are sex trafficking victims. */
export const annualVictimCount = /* @__PURE__ */ provision({
  id: 'annual-victim-count',
  citation: '42 U.S.C. 671(a)(34)(B)',
  kind: 'statute',
  from: '2017-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** Policies and procedures, training included, for identifying, documenting and serving the class. */
export const traffickingPolicies = /* @__PURE__ */ provision({
  id: 'trafficking-policies',
  citation: '42 U.S.C. 671(a)(9)(C)(i)-(ii)',
  kind: 'statute',
  from: '2015-09-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** Services to former foster youth under a tribal plan. */
export const tribalChafee = /* @__PURE__ */ provision({
  id: 'tribal-chafee',
  citation: '42 U.S.C. 679c(f)',
  kind: 'statute',
  from: '2009-10-01',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: `whether such services count depends on 677(j); ${FROM_MEMORY}`,
});
