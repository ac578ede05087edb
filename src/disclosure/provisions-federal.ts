import type { Provision } from '../kernel/citation.js';
import { provision } from '../law/provisions/provision.js';

/** The federal texts on confidentiality, as read in copies of the Code of April 2023 and of the eCFR of January 2025. */
function text(kind: 'statute' | 'regulation', id: string, citation: string, caveat?: string): Provision {
  return provision({
    id,
    citation,
    kind,
    from: '1984-10-12',
    readThrough: kind === 'statute' ? '2023-04-20' : '2025-01-01',
    evidence: 'T',
    caveat: caveat ?? 'since when it reads so was not researched',
  });
}

/** Plan confidentiality. */
export const planConfidentiality = /* @__PURE__ */ text(
  'statute',
  'plan-confidentiality',
  '42 U.S.C. 671(a)(8)',
  'whether publicity to find a child serves the plan is open',
);
/** Plan proceedings. */
export const planProceedings = /* @__PURE__ */ text('statute', 'plan-proceedings', '42 U.S.C. 671(a)(8)(B)');
/** Safeguarding. */
export const safeguarding = /* @__PURE__ */ text('regulation', 'safeguarding', '45 CFR 205.50, through 45 CFR 1355.30(p)(3)');
/** Entry and liaison. */
export const entryAndLiaison = /* @__PURE__ */ text('statute', 'entry-and-liaison', '34 U.S.C. 41308(3)-(4)');
/** Clearinghouse access. */
export const clearinghouseAccess = /* @__PURE__ */ text('statute', 'clearinghouse-access', '34 U.S.C. 41308(3)');
/** Lawful parental rights. */
export const lawfulParentalRights = /* @__PURE__ */ provision({
  id: 'lawful-parental-rights',
  citation: '34 U.S.C. 11292(4)',
  kind: 'statute',
  from: '2018-10-11',
  readThrough: '2023-04-20',
  evidence: 'D',
  caveat: 'that an Indian custodian stands where a parent stands is deduced from its words',
});
/** Subjects of records. */
export const subjectsOfRecords = /* @__PURE__ */ text('statute', 'subjects-of-records', '42 U.S.C. 5106a(b)(2)(B)(viii)(I)');
/** Government need. */
export const governmentNeed = /* @__PURE__ */ text('statute', 'government-need', '42 U.S.C. 5106a(b)(2)(B)(viii)(II), (ix)');
/** Records confidential. */
export const recordsConfidential = /* @__PURE__ */ text('statute', 'records-confidential', '42 U.S.C. 5106a(b)(2)(B)(viii)');
/** Representative of child. */
export const representativeOfChild = /* @__PURE__ */ text('statute', 'representative-of-child', '42 U.S.C. 5106a(b)(2)(B)(xiii)');
/** Criminal history. */
export const criminalHistory = /* @__PURE__ */ text('regulation', 'criminal-history', '28 CFR 20.3, 20.33');
/** Juvenile proceedings. */
export const juvenileProceedings = /* @__PURE__ */ text(
  'statute',
  'juvenile-proceedings',
  '18 U.S.C. 5038',
  'it governs federal proceedings; elsewhere it is a model',
);
/** Sealed papers. */
export const sealedPapers = /* @__PURE__ */ text('statute', 'sealed-papers', '18 U.S.C. 3509(d)', 'it governs federal criminal cases');
/** Victims dignity. */
export const victimsDignity = /* @__PURE__ */ text(
  'statute',
  'victims-dignity',
  '18 U.S.C. 3771(a)(8)',
  'it governs federal criminal cases',
);
/** Trafficked persons. */
export const traffickedPersons = /* @__PURE__ */ text(
  'statute',
  'trafficked-persons',
  '22 U.S.C. 7105(c)(1)(C)(ii)',
  'only while the person is in the custody of the Federal Government',
);
/** VAWA confidentiality. */
export const vawaConfidentiality = /* @__PURE__ */ text('statute', 'vawa-confidentiality', '34 U.S.C. 12291(b)(2)');
/** Runaway confidentiality. */
export const runawayConfidentiality = /* @__PURE__ */ text('statute', 'runaway-confidentiality', '34 U.S.C. 11212(b)(7)');
/** A text of which it is only recorded that it was read, not from a copy of which day nor how much of it. */
function undated(id: string, citation: string): Provision {
  return provision({
    id,
    citation,
    kind: 'regulation',
    from: '1984-10-12',
    readThrough: '2023-04-20',
    evidence: 'X',
    caveat: 'of which day the copy was that was read, and how much of it, is not recorded; look up the text in force',
  });
}

/** A text that is cited from general knowledge. */
function recalled(kind: 'statute' | 'regulation', id: string, citation: string): Provision {
  return provision({
    id,
    citation,
    kind,
    from: '1984-10-12',
    readThrough: '2026-11-21',
    evidence: 'M',
    caveat: 'from general knowledge; its text was not read',
  });
}

/** Education records. */
export const educationRecords = /* @__PURE__ */ text('statute', 'education-records', '20 U.S.C. 1232g(b)(1)(E), (I), (L)');
/** Education consent. */
export const educationConsent = /* @__PURE__ */ recalled('statute', 'education-consent', '20 U.S.C. 1232g(b)(1)-(2)');
/** Education onward. */
export const educationOnward = /* @__PURE__ */ text('statute', 'education-onward', '20 U.S.C. 1232g(b)(4)(B)');
/** Health disclosures. */
export const healthDisclosures = /* @__PURE__ */ undated('health-disclosures', '45 CFR 164.512(c), (f), (j)');
/** Health locating. */
export const healthLocating = /* @__PURE__ */ undated('health-locating', '45 CFR 164.512(f)(2)');
/** Health mandates. */
export const healthMandates = /* @__PURE__ */ recalled('regulation', 'health-mandates', '45 CFR 164.512(a), (e)');
/** Health treatment. */
export const healthTreatment = /* @__PURE__ */ recalled('regulation', 'health-treatment', '45 CFR 164.506');
/** Substance use. */
export const substanceUse = /* @__PURE__ */ undated('substance-use', '42 CFR 2.13, 2.14');
/** Substance use emergency. */
export const substanceUseEmergency = /* @__PURE__ */ undated('substance-use-emergency', '42 CFR 2.51');
/** Substance use order. */
export const substanceUseOrder = /* @__PURE__ */ undated('substance-use-order', '42 CFR 2.61');
/** Case review. */
export const caseReview = /* @__PURE__ */ provision({
  id: 'case-plan-records',
  citation: '42 U.S.C. 675',
  kind: 'statute',
  from: '1984-10-12',
  readThrough: '2023-04-20',
  evidence: 'M',
  caveat: 'for what a caregiver is told at placement it is cited from general knowledge',
});
