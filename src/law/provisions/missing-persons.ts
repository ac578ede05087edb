import { provision } from './provision.js';

/** Reports also reach NamUs, consistent with the rules that section 40507 asks for. */
export const namusReport = /* @__PURE__ */ provision({
  id: 'namus-report',
  citation: '34 U.S.C. 41307(a), 41308(3), on NamUs; 34 U.S.C. 40506(c)(3)',
  kind: 'statute',
  from: '2022-12-27',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'it turns on rules due by 2023-12-27 that were not found (AMB-10)',
});

/** The Attorney General's plan for passing entries of NCIC on to NamUs. */
export const namusPlan = /* @__PURE__ */ provision({
  id: 'namus-plan',
  citation: '34 U.S.C. 40507(b)-(c)',
  kind: 'statute',
  from: '2022-12-27',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** Any missing person may be searched for, and the parent, guardian or next of kin gets a confirmation of an entry. */
export const confirmEntry = /* @__PURE__ */ provision({
  id: 'confirm-entry',
  citation: '28 U.S.C. 534(a)(3)',
  kind: 'statute',
  from: '1984-10-12',
  since: 'unchecked',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** AMBER alerts: minimum standards that are voluntary, and what the Department of Justice recommends. */
export const amberStandards = /* @__PURE__ */ provision({
  id: 'amber-standards',
  citation: '34 U.S.C. 20502',
  formerly: '42 U.S.C. 5791a',
  kind: 'statute',
  from: '2003-04-30',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'voluntary; the first day and former section are from memory and unconfirmed',
});

/** The Department of Justice's recommended criteria: no older, as cited here, than the standards to which they belong. */
export const amberCriteria = /* @__PURE__ */ provision({
  id: 'amber-criteria',
  citation: 'U.S. Department of Justice, recommended AMBER Alert criteria',
  kind: 'guidance',
  from: '2003-04-30',
  since: 'unchecked',
  readThrough: '2003-04-30',
  copy: 'undated',
  evidence: 'S',
  caveat: 'voluntary',
});

/** What a criminal justice agency is. */
export const criminalJusticeAgency = /* @__PURE__ */ provision({
  id: 'criminal-justice-agency',
  citation: '28 CFR 20.3(b), (g)',
  kind: 'regulation',
  from: '1984-10-12',
  since: 'unchecked',
  readThrough: '2023-04-20',
  evidence: 'T',
});
