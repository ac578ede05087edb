import type { Provision } from '../kernel/citation.js';
import { provision } from '../law/provisions/provision.js';

/** State texts: excerpts, some old. None of them binds outside its state. */
function state(
  id: string,
  citation: string,
  readThrough: string,
  kind: 'statute' | 'regulation' | 'guidance' = 'statute',
  evidence: 'X' | 'S' | 'M' = 'X',
): Provision {
  return provision({
    id,
    citation,
    kind,
    from: '1984-10-12',
    readThrough,
    evidence,
    caveat: 'law or policy of one state, read in part; elsewhere an example',
  });
}

/** What people in the field do. Not law. */
function practice(
  id: string,
  citation: string,
  kind: 'ncmec-practice' | 'guidance',
  evidence: 'X' | 'S' | 'M' = 'X',
  readThrough = '2026-11-21',
): Provision {
  return provision({ id, citation, kind, from: '1984-10-12', readThrough, evidence, caveat: 'practice, not law' });
}

/** Texas notice. */
export const texasNotice = /* @__PURE__ */ state('texas-notice', 'Tex. Fam. Code 264.123(a)', '2026-11-21');
/** Texas records. */
export const texasRecords = /* @__PURE__ */ provision({
  id: 'texas-advocacy-centres',
  citation: 'Tex. Fam. Code 264.408',
  kind: 'statute',
  from: '1984-10-12',
  readThrough: '2026-11-21',
  evidence: 'T',
  caveat: 'it is about the records of children’s advocacy centers in Texas',
});
/** Florida release. */
export const floridaRelease = /* @__PURE__ */ state('florida-release', 'Fla. Stat. 39.202(4)', '2015-12-31', 'statute', 'M');
/** Washington consent. */
export const washingtonConsent = /* @__PURE__ */ state('washington-consent', 'Washington DCYF policy 4550', '2025-05-20', 'guidance');
/** California file. */
export const californiaFile = /* @__PURE__ */ state('california-file', 'Cal. Welf. & Inst. Code 827', '2022-12-31');
/** California probation. */
export const californiaProbation = /* @__PURE__ */ state('california-probation', 'Cal. Welf. & Inst. Code 16501.35', '2026-11-21');
/** California caregiver. */
export const californiaCaregiver = /* @__PURE__ */ state(
  'california-caregiver',
  'Cal. Welf. & Inst. Code 16010.4',
  '2026-11-21',
  'statute',
  'M',
);
/** Ohio recipients. */
export const ohioRecipients = /* @__PURE__ */ state('ohio-recipients', 'Ohio Adm. Code 5101:2-33-21', '2026-11-21', 'regulation');
/** Illinois caregiver. */
export const illinoisCaregiver = /* @__PURE__ */ state('illinois-caregiver', 'Illinois caregiver handbook', '2026-11-21', 'guidance', 'M');
/** Arizona notice. */
export const arizonaNotice = /* @__PURE__ */ state('arizona-notice', 'Arizona DCS policy, ch. 4 s. 8', '2026-11-21', 'guidance');
/** Compact states. */
export const compactStates = /* @__PURE__ */ state(
  'compact-states',
  'Interstate Compact on the Placement of Children, art. V',
  '2026-11-21',
  'statute',
);
/** Records law of state. */
export const recordsLawOfState = /* @__PURE__ */ state(
  'records-law-of-state',
  'the state’s juvenile-records law',
  '2026-11-21',
  'statute',
  'M',
);

/** NCMEC poster. */
export const ncmecPoster = /* @__PURE__ */ practice('ncmec-poster', 'NCMEC, Missing Child Poster', 'ncmec-practice');
/** NCMEC no status. */
export const ncmecNoStatus = /* @__PURE__ */ practice(
  'ncmec-no-status',
  'NCMEC, Children Missing from Care: no public reference, generally, to care, custody or trafficking',
  'ncmec-practice',
);
/** NCMEC analysis. */
export const ncmecAnalysis = /* @__PURE__ */ practice(
  'ncmec-analysis',
  'NCMEC, Children Missing from Care: analysis is shared with law enforcement only',
  'ncmec-practice',
);
/** NCMEC sworn. */
export const ncmecSworn = /* @__PURE__ */ practice(
  'ncmec-sworn',
  'NCMEC webinar questions and answers: sworn status affects what can be received',
  'ncmec-practice',
);
/** NCMEC shared guardianship. */
export const ncmecSharedGuardianship = /* @__PURE__ */ practice(
  'ncmec-shared-guardianship',
  'NCMEC webinar questions and answers: guardianship shared with a probation agency',
  'ncmec-practice',
);
/** NCMEC leads. */
export const ncmecLeads = /* @__PURE__ */ practice(
  'ncmec-leads',
  'NCMEC webinar questions and answers: leads go to the originating agency',
  'ncmec-practice',
);
/** AMBER criteria. */
export const amberCriteria = /* @__PURE__ */ practice(
  'amber-criteria',
  'DOJ AMBER Alert criteria, as summarised by others',
  'guidance',
  'S',
);
/** CJIS policy. */
export const cjisPolicy = /* @__PURE__ */ practice('cjis-policy', 'CJIS Security Policy v5.8', 'guidance', 'X', '2019-06-01');
/** Press practice. */
export const pressPractice = /* @__PURE__ */ practice(
  'press-practice',
  'Associated Press: people who say they were sexually assaulted are not identified',
  'guidance',
);
/** Jigsaw. */
export const jigsaw = /* @__PURE__ */ practice(
  'jigsaw-identification',
  'teaching material on jigsaw identification: pieces that are each harmless identify together',
  'guidance',
);
/** Field practice. */
export const fieldPractice = /* @__PURE__ */ practice(
  'field-practice',
  'common practice in the search for a missing child',
  'guidance',
  'M',
);
/** Project promise. */
export const projectPromise = /* @__PURE__ */ provision({
  id: 'project-promise',
  citation: 'the promise of this library: care, justice and trafficking status are never told to the public',
  kind: 'project-promise',
  from: '1984-10-12',
  readThrough: '2026-11-21',
  evidence: 'T',
  caveat: 'stricter than its sources; not federal law',
});

/** Whose permission counts for an 18 to 20 year-old under guardianship is open. */
export const youngAdults = /* @__PURE__ */ provision({
  id: 'young-adults-consent',
  citation: 'no text read: consent of an 18 to 20 year-old under an agency’s guardianship',
  kind: 'project-promise',
  from: '1984-10-12',
  readThrough: '2026-11-21',
  evidence: 'D',
  caveat: 'whose permission counts is open; the young adult is asked where reachable',
});
