import { COMPARED, provision } from './provision.js';

/** What its pages say cannot be older than what they speak of: of undated copies that day stands as the day read. */
const PRACTICE = 'a practice of the National Center, not law';

/** The National Center also helps with unemancipated 18 to 20 year-olds under an agency's legal guardianship. */
export const ncmecYoungAdults = /* @__PURE__ */ provision({
  id: 'ncmec-young-adults',
  citation: 'NCMEC, Children Missing from Care, questions and answers for social service agencies',
  kind: 'ncmec-practice',
  from: '1984-10-12',
  since: 'unchecked',
  readThrough: '2018-10-11',
  evidence: 'T',
  copy: 'undated',
  caveat: PRACTICE,
});

/** The National Center's case type for runaways. */
export const ncmecEndangeredRunaway = /* @__PURE__ */ provision({
  id: 'ncmec-endangered-runaway',
  citation: 'NCMEC, case types',
  kind: 'ncmec-practice',
  from: '1984-10-12',
  since: 'unchecked',
  readThrough: '2017-12-31',
  evidence: 'X',
  copy: 'undated',
  caveat: PRACTICE,
});

/** The yearly counts that the National Center publishes as a condition of its grant: missing, abducted, recovered. */
export const publicCounts = /* @__PURE__ */ provision({
  id: 'public-counts',
  citation: '34 U.S.C. 11295a(a)(1)-(4)',
  kind: 'statute',
  from: '1984-10-12',
  since: 'unchecked',
  readThrough: '2024-06-17',
  evidence: 'T',
});

/** The counts of children missing from State-sponsored care. */
export const publicCountsOfCare = /* @__PURE__ */ provision({
  id: 'public-counts-of-care',
  citation: '34 U.S.C. 11295a(a)(5)-(7)',
  kind: 'statute',
  from: '2024-06-17',
  readThrough: '2024-06-17',
  evidence: 'T',
  caveat: COMPARED,
});

/** Who reports, whose contact is given, where leads go, what comes before a poster. */
export const ncmecReporting = /* @__PURE__ */ provision({
  id: 'ncmec-reporting',
  citation: 'NCMEC, answers to questions of agencies after a webinar on children missing from care',
  kind: 'ncmec-practice',
  from: '1984-10-12',
  since: 'unchecked',
  readThrough: '2014-09-29',
  evidence: 'T',
  copy: 'undated',
  caveat: PRACTICE,
});

/** The programmes for which the National Center is funded: a grant, and no duty of agencies. */
export const ncmecGrant = /* @__PURE__ */ provision({
  id: 'ncmec-grant',
  citation: '34 U.S.C. 11293(b)(1)(A)-(O)',
  formerly: '42 U.S.C. 5773(b)(1)',
  kind: 'statute',
  from: '1984-10-12',
  since: 'unchecked',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'a condition of a grant',
});
