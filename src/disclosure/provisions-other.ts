import type { Provision } from '../kernel/citation.js';
import { provision } from '../law/provisions/provision.js';

export { amberCriteria } from '../law/provisions/missing-persons.js';

/** Since when a source reads so was not looked up: the first day covered stands for it. */
const SINCE = { from: '1984-10-12', since: 'unchecked' } as const;

/** How a source that bears no date was read, and one that was not read: neither has a day of its reading. */
const UNDATED = { ...SINCE, readThrough: SINCE.from, copy: 'undated', evidence: 'X' } as const;
const UNREAD = { ...SINCE, readThrough: SINCE.from, copy: 'none', evidence: 'M' } as const;

/** A source that bears no date, or was not read. */
type Read = typeof UNDATED | typeof UNREAD;

const OF_ONE_STATE = 'law or policy of one state; elsewhere an example';
const PRACTICE = 'practice, not law';

/** State texts. None of them binds outside its state. */
function state(id: string, citation: string, kind: 'statute' | 'regulation' | 'guidance' = 'statute', read: Read = UNDATED): Provision {
  return provision({ ...read, id, citation, kind, caveat: OF_ONE_STATE });
}

/** What people in the field do. Not law. */
function practice(id: string, citation: string, kind: 'ncmec-practice' | 'guidance', read: Read = UNDATED): Provision {
  return provision({ ...read, id, citation, kind, caveat: PRACTICE });
}

/** Texas notice. */
export const texasNotice = /* @__PURE__ */ state('texas-notice', 'Tex. Fam. Code 264.123(a)');
/** Texas records. */
export const texasRecords = /* @__PURE__ */ provision({
  ...UNDATED,
  id: 'texas-advocacy-centres',
  citation: 'Tex. Fam. Code 264.408',
  kind: 'statute',
  evidence: 'T',
  caveat: 'it is about the records of children’s advocacy centers in Texas',
});
/** Florida release: the opening was read in the bill that made it; what may be released, and with whose agreement, was not. */
export const floridaRelease = /* @__PURE__ */ provision({
  ...SINCE,
  id: 'florida-release',
  citation: 'Fla. Stat. 39.202(4)',
  kind: 'statute',
  readThrough: '2005-01-01',
  evidence: 'M',
  caveat: 'only its opening was read, in a bill of 2005; law of one state; elsewhere an example',
});
/** Washington consent: the version of that day was read, in part. */
export const washingtonConsent = /* @__PURE__ */ provision({
  id: 'washington-consent',
  citation: 'Washington DCYF policy 4550',
  kind: 'guidance',
  from: '2025-05-20',
  readThrough: '2025-05-20',
  evidence: 'X',
  caveat: OF_ONE_STATE,
});
/** California file. */
export const californiaFile = /* @__PURE__ */ provision({
  ...SINCE,
  id: 'california-file',
  citation: 'Cal. Welf. & Inst. Code 827',
  kind: 'statute',
  readThrough: '2004-01-01',
  evidence: 'X',
  caveat: 'read as opinions up to 2004 and a case of 2022 quote it; law of one state; elsewhere an example',
});
/** California probation. */
export const californiaProbation = /* @__PURE__ */ state('california-probation', 'Cal. Welf. & Inst. Code 16501.35');
/** California caregiver. */
export const californiaCaregiver = /* @__PURE__ */ state('california-caregiver', 'Cal. Welf. & Inst. Code 16010.4', 'statute', UNREAD);
/** Ohio recipients. */
export const ohioRecipients = /* @__PURE__ */ state('ohio-recipients', 'Ohio Adm. Code 5101:2-33-21', 'regulation');
/** Illinois caregiver. */
export const illinoisCaregiver = /* @__PURE__ */ state('illinois-caregiver', 'Illinois caregiver handbook', 'guidance', UNREAD);
/** Arizona notice. */
export const arizonaNotice = /* @__PURE__ */ state('arizona-notice', 'Arizona DCS policy, ch. 4 s. 8', 'guidance');
/** Compact states. */
export const compactStates = /* @__PURE__ */ state('compact-states', 'Interstate Compact on the Placement of Children, art. V');
/** Records law of state. */
export const recordsLawOfState = /* @__PURE__ */ state('records-law-of-state', 'the state’s juvenile-records law', 'statute', UNREAD);

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
/** CJIS policy, of which only the year is known. */
export const cjisPolicy = /* @__PURE__ */ provision({
  ...SINCE,
  id: 'cjis-policy',
  citation: 'CJIS Security Policy v5.8',
  kind: 'guidance',
  readThrough: '2019-01-01',
  evidence: 'X',
  caveat: 'practice, not law; there are newer versions',
});
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
  UNREAD,
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
  ...UNREAD,
  id: 'young-adults-consent',
  citation: 'no text read: consent of an 18 to 20 year-old under an agency’s guardianship',
  kind: 'project-promise',
  caveat: 'whose permission counts is open; the young adult is asked where reachable',
});
