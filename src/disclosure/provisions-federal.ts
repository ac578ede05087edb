import type { Provision } from '../kernel/citation.js';
import { provision } from '../law/provisions/provision.js';

/** Since when a text reads so was not looked up: the first day covered stands for it. */
const SINCE = { from: '1984-10-12', since: 'unchecked' } as const;

/** A text that was read in a copy of a known day: the Code of April 2023, or the eCFR of January 2025. */
function text(kind: 'statute' | 'regulation', id: string, citation: string, caveat?: string): Provision {
  return provision({
    ...SINCE,
    id,
    citation,
    kind,
    readThrough: kind === 'statute' ? '2023-04-20' : '2025-01-01',
    evidence: 'T',
    ...(caveat !== undefined && { caveat }),
  });
}

/** A section of the Code that was read in a copy of which the day is not recorded. */
function undated(id: string, citation: string, caveat?: string): Provision {
  return provision({
    ...SINCE,
    id,
    citation,
    kind: 'statute',
    readThrough: SINCE.from,
    copy: 'undated',
    evidence: 'T',
    ...(caveat !== undefined && { caveat }),
  });
}

/** A regulation of which it is only recorded that it was read. */
function excerpt(id: string, citation: string): Provision {
  return provision({
    ...SINCE,
    id,
    citation,
    kind: 'regulation',
    readThrough: SINCE.from,
    copy: 'undated',
    evidence: 'X',
    caveat: 'how much of it was read is not recorded; look up the text in force',
  });
}

/** A text that is cited from general knowledge. */
function recalled(kind: 'statute' | 'regulation', id: string, citation: string): Provision {
  return provision({
    ...SINCE,
    id,
    citation,
    kind,
    readThrough: SINCE.from,
    copy: 'none',
    evidence: 'M',
    caveat: 'cited from general knowledge; look up the text in force',
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
export const juvenileProceedings = /* @__PURE__ */ undated(
  'juvenile-proceedings',
  '18 U.S.C. 5038',
  'it governs federal proceedings; elsewhere it is a model',
);
/** Sealed papers. */
export const sealedPapers = /* @__PURE__ */ undated('sealed-papers', '18 U.S.C. 3509(d)', 'it governs federal criminal cases');
/** Victims dignity. */
export const victimsDignity = /* @__PURE__ */ undated('victims-dignity', '18 U.S.C. 3771(a)(8)', 'it governs federal criminal cases');
/** Trafficked persons. */
export const traffickedPersons = /* @__PURE__ */ undated(
  'trafficked-persons',
  '22 U.S.C. 7105(c)(1)(C)(ii)',
  'only while the person is in the custody of the Federal Government',
);
/** VAWA confidentiality. */
export const vawaConfidentiality = /* @__PURE__ */ undated('vawa-confidentiality', '34 U.S.C. 12291(b)(2)');
/** Runaway confidentiality. */
export const runawayConfidentiality = /* @__PURE__ */ undated('runaway-confidentiality', '34 U.S.C. 11212(b)(7)');
/** Education records. */
export const educationRecords = /* @__PURE__ */ undated('education-records', '20 U.S.C. 1232g(b)(1)(E), (I), (L)');
/** Education consent. */
export const educationConsent = /* @__PURE__ */ recalled('statute', 'education-consent', '20 U.S.C. 1232g(b)(1)-(2)');
/** Education onward. */
export const educationOnward = /* @__PURE__ */ undated('education-onward', '20 U.S.C. 1232g(b)(4)(B)');
/** Health disclosures. */
export const healthDisclosures = /* @__PURE__ */ excerpt('health-disclosures', '45 CFR 164.512(c), (f), (j)');
/** Health locating. */
export const healthLocating = /* @__PURE__ */ excerpt('health-locating', '45 CFR 164.512(f)(2)');
/** Health mandates. */
export const healthMandates = /* @__PURE__ */ recalled('regulation', 'health-mandates', '45 CFR 164.512(a), (e)');
/** Health treatment. */
export const healthTreatment = /* @__PURE__ */ recalled('regulation', 'health-treatment', '45 CFR 164.506');
/** Substance use. */
export const substanceUse = /* @__PURE__ */ excerpt('substance-use', '42 CFR 2.13, 2.14');
/** Substance use emergency. */
export const substanceUseEmergency = /* @__PURE__ */ excerpt('substance-use-emergency', '42 CFR 2.51');
/** Substance use order. */
export const substanceUseOrder = /* @__PURE__ */ excerpt('substance-use-order', '42 CFR 2.61');
/** Case review. */
export const caseReview = /* @__PURE__ */ recalled(
  'statute',
  'case-plan-records',
  '42 U.S.C. 675, on what a caregiver is told at placement',
);
