import type { Provision } from '../kernel/citation.js';
import { instantOf } from '../kernel/instant.js';
import type { Within } from '../kernel/deadline.js';
import { endOfDayAfter } from '../kernel/time.js';
import type { DutyRow, EpisodeDuty, Limit, ProgrammeDuty } from '../policy/duty-row.js';
import { missingFromFosterFacility } from './foster-facility.js';
import { policeContent } from './police-record.js';
import * as persons from './provisions/missing-persons.js';
import * as ncsaa from './provisions/national-child-search-assistance-act.js';
import { missingPerson, reportableToNamus, reportableToNcic } from './reportable-to-ncic.js';

function limit(from: Limit['from'], within: Within, law: Provision): Limit {
  return { policy: 'federal', from, within, law: [law], effective: law.interval };
}

/** Calendar days where the child is. Rule 6(a)(1) of the Federal Rules of Civil Procedure counts so, by analogy. */
function daysAfterEntry(calendarDays: number, law: Provision): Limit {
  const lastDay = (start: number, zone: string): number => {
    const at = instantOf(start);
    return at === undefined ? start : endOfDayAfter(at, calendarDays, zone);
  };
  return {
    ...limit('ncic-entered', { calendarDays, firstDay: 'not-counted' }, law),
    ends: (start, zone) => [{ from: lastDay(start.from, zone), to: lastDay(start.to, zone) }],
  };
}

/** 34 U.S.C. 41308(3): from the receipt by the police, not from what the agency knew. "Immediately" until 2006-07-26. */
const entry: readonly Limit[] = [
  /* @__PURE__ */ limit('police-received-report', { kind: 'immediately' }, ncsaa.entryImmediately),
  /* @__PURE__ */ limit('police-received-report', { hours: 2 }, ncsaa.entryWithinTwoHours),
];

/** What the police's receipt of a report starts; what shows it, ends it or limits it stands with each duty. */
const onReport: Omit<EpisodeDuty, 'id' | 'act' | 'to' | 'law'> = {
  who: 'law-enforcement',
  scope: 'episode',
  per: 'episode',
  trigger: 'police-received-report',
  when: reportableToNcic,
  limits: [],
  discharge: [],
  endedBy: 'nothing',
};

/** 34 U.S.C. 41307(a). It has no hour of its own: section 41308(3) has. Whoever entered the report under that has made this one. */
const reportToNcic: EpisodeDuty = {
  ...onReport,
  id: 'le-report-under-21-to-ncic',
  act: 'enter-in-ncic',
  to: 'ncic',
  law: [ncsaa.ncicUnder18, ncsaa.ncicUnder21],
  discharge: [{ kind: 'ncic-entered' }],
  impliedBy: { 'confirmed-done': ['state-entry-within-2-hours'] },
};

/**
 * 34 U.S.C. 41308(3): the State sees to it that each report is entered, in the state system too. An unknown field blocks no
 * entry (AMB-9). A report that is not in NCIC is not entered; of the state system a record says nothing, so one that is, is.
 */
const enter: EpisodeDuty = {
  ...reportToNcic,
  id: 'state-entry-within-2-hours',
  who: 'state',
  law: [ncsaa.entryImmediately, ncsaa.entryWithinTwoHours],
  limits: entry,
  content: policeContent,
  impliedBy: { 'confirmed-done': ['le-report-under-21-to-ncic'], 'confirmed-not-done': ['le-report-under-21-to-ncic'] },
};

/**
 * 34 U.S.C. 41307(a), 41308(3) on NamUs: conditional until the rules of section 40507(c) are shown (AMB-10). By 34 U.S.C.
 * 40506(c)(3) it covers reports made "before, on, or after" its first day.
 */
const reportToNamus: EpisodeDuty = {
  ...onReport,
  id: 'le-report-to-namus',
  retroactive: true,
  act: 'enter-in-namus',
  to: 'namus',
  when: reportableToNamus,
  law: [persons.namusReport],
};

/** 34 U.S.C. 41308(3). That the two hours govern this too is not settled by the text. */
const makeAvailable: EpisodeDuty = {
  ...onReport,
  who: 'state',
  limits: entry,
  id: 'le-make-available-to-clearinghouse',
  act: 'make-available-to-clearinghouse',
  to: 'state-clearinghouse',
  law: [ncsaa.clearinghouse],
};

/** 34 U.S.C. 41308(4)(C). It does not stand for the agency's own report, nor that for it (AMB-24). */
const notifyNcmec: EpisodeDuty = {
  ...onReport,
  id: 'le-notify-ncmec-foster-child',
  act: 'notify-ncmec',
  to: 'ncmec',
  when: missingFromFosterFacility,
  law: [ncsaa.notifyNcmec],
  discharge: [{ kind: 'reported', about: 'missing', to: 'ncmec' }],
};

/** 34 U.S.C. 41308(4)(B). */
const search: EpisodeDuty = {
  ...onReport,
  id: 'le-search',
  act: 'search',
  to: 'child',
  law: [ncsaa.search],
  endedBy: 'recovery',
};

/** 34 U.S.C. 41308(4)(D): with the National Center alone until 2015-05-28. */
const liaison: EpisodeDuty = {
  ...search,
  id: 'le-liaison',
  act: 'keep-liaison',
  to: 'child-welfare-and-ncmec',
  law: [ncsaa.liaisonWithNcmec, ncsaa.liaison],
};

/** 34 U.S.C. 41308(4)(E). */
const terminalContractor: EpisodeDuty = {
  ...search,
  id: 'le-ncic-terminal-contractor',
  act: 'permit-updates',
  to: 'ncic-terminal-contractor',
  law: [ncsaa.terminalContractor],
};

/** 34 U.S.C. 41308(4)(A): calendar days from the original entry, whose day is not counted. */
const verify: EpisodeDuty = {
  ...search,
  id: 'le-verify-and-update-30-days',
  act: 'verify-record',
  to: 'ncic',
  trigger: 'ncic-entered',
  law: [ncsaa.verifyWithin60Days, ncsaa.verifyWithin30Days],
  limits: [/* @__PURE__ */ daysAfterEntry(60, ncsaa.verifyWithin60Days), /* @__PURE__ */ daysAfterEntry(30, ncsaa.verifyWithin30Days)],
  discharge: [{ kind: 'ncic-verified' }],
};

/** 28 U.S.C. 534(a)(3): an agency that is the legal guardian can ask for it. */
const confirmEntry: EpisodeDuty = {
  ...onReport,
  id: 'le-confirm-entry-to-guardian',
  who: 'attorney-general',
  act: 'confirm-entry',
  to: 'legal-guardian',
  trigger: 'ncic-entered',
  when: missingPerson,
  law: [persons.confirmEntry],
};

/** 34 U.S.C. 41308(1). It binds the policies of police agencies; it is not worded as a duty to the one who reports. */
const noWaitingPeriod: ProgrammeDuty = {
  id: 'state-no-waiting-period',
  who: 'state',
  act: 'take-reports-at-once',
  to: 'law-enforcement',
  scope: 'programme',
  cadence: 'at all times',
  law: [ncsaa.noWaitingPeriod],
};

/** 34 U.S.C. 41308(2). An entry made at 17 outlives the 18th and the 21st birthday. */
const noAgeRemoval: ProgrammeDuty = {
  ...noWaitingPeriod,
  id: 'state-no-age-removal',
  act: 'keep-entries-despite-age',
  law: [ncsaa.noAgeRemoval, ncsaa.noAgeRemovalFromNamus],
};

/** 34 U.S.C. 41308(3)(A)-(D). */
const completeReports: ProgrammeDuty = {
  ...noWaitingPeriod,
  id: 'le-report-minimum-fields',
  act: 'complete-reports',
  cadence: 'with each report',
  law: [ncsaa.minimumFields, ncsaa.recentPhotograph],
};

/** 34 U.S.C. 40507(b). */
const namusPlan: ProgrammeDuty = {
  id: 'namus-transmission-plan',
  who: 'attorney-general',
  act: 'plan-transfer-to-namus',
  to: 'namus',
  scope: 'programme',
  cadence:
    'due 6 months after 2022-12-27: entries coded CA or AA within 72 hours, EME or EMI within 30 days, others active for 180 days; updates within 24 hours',
  law: [persons.namusPlan],
};

/** What police, States and the Attorney General owe: duties of an episode in the order of the Act, then those of a programme. */
export const lawEnforcementDuties: readonly DutyRow[] = [
  reportToNcic,
  enter,
  reportToNamus,
  makeAvailable,
  verify,
  search,
  notifyNcmec,
  liaison,
  terminalContractor,
  confirmEntry,
  noWaitingPeriod,
  noAgeRemoval,
  completeReports,
  namusPlan,
];
