import { provision } from './provision.js';

/** What foster care is: around the clock, away from home, whoever pays and whether licensed or not. */
export const fosterCare = /* @__PURE__ */ provision({
  id: 'foster-care',
  citation: '45 CFR 1355.20(a)',
  kind: 'regulation',
  from: '2000-03-27',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'it defines the words for parts 1355 to 1357, not for the statute; the first day is from memory and unconfirmed',
});

/** The elements on missing children that agencies report twice a year. */
export const afcarsElements = /* @__PURE__ */ provision({
  id: 'afcars-elements',
  citation: '45 CFR 1355.41 to 1355.44',
  kind: 'regulation',
  from: '2022-10-01',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'the due days are from an older copy; the label of (d)(5) is deduced',
});
