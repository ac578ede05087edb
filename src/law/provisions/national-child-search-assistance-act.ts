import { provision } from './provision.js';

/** Police report missing children to NCIC: under 18 at first. */
export const ncicUnder18 = /* @__PURE__ */ provision({
  id: 'ncic-under-18',
  citation: '34 U.S.C. 41307(a), before Pub. L. 108-21',
  formerly: '42 U.S.C. 5779(a)',
  kind: 'statute',
  from: '1990-11-29',
  to: '2003-04-30',
  readThrough: '2003-04-29',
  evidence: 'T',
});

/** Police report missing children to NCIC: under 21 since 2003. */
export const ncicUnder21 = /* @__PURE__ */ provision({
  id: 'ncic-under-21',
  citation: '34 U.S.C. 41307(a)',
  formerly: '42 U.S.C. 5779(a)',
  kind: 'statute',
  from: '2003-04-30',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** No law enforcement agency may have a policy of waiting before it accepts a report. */
export const noWaitingPeriod = /* @__PURE__ */ provision({
  id: 'no-waiting-period',
  citation: '34 U.S.C. 41308(1)',
  formerly: '42 U.S.C. 5780(1)',
  kind: 'statute',
  from: '1990-11-29',
  readThrough: '2023-04-20',
  evidence: 'T',
});

/** A report is entered within two hours of its receipt. */
export const entryWithinTwoHours = /* @__PURE__ */ provision({
  id: 'entry-within-two-hours',
  citation: '34 U.S.C. 41308(3)',
  formerly: '42 U.S.C. 5780(3)',
  kind: 'statute',
  from: '2006-07-27',
  readThrough: '2023-04-20',
  evidence: 'T',
  caveat: 'the day on which it replaced "immediately" is deduced from two codified texts',
});
