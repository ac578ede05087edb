import type { Provision } from '../kernel/citation.js';
import type { DutyRow, EpisodeDuty, Limit, ProgrammeDuty } from '../policy/duty-row.js';
import { childInFosterCare } from './foster-care.js';
import { missingOrAbductedFromCare } from './missing-from-care.js';
import { missingFromFosterCare, recoveredAfterReport } from './missing-from-foster-care.js';
import * as cfr from './provisions/regulations.js';
import * as iv from './provisions/title-iv-e.js';
import { requiredContent } from './report-content.js';
import { traffickingVictimCoveredByTitleIvE } from './trafficking.js';

/** Immediately, and in no case later than 24 hours after receiving the information: the words of both paragraphs. */
function immediatelyAndWithin24Hours(from: Limit['from'], law: Provision): Limit {
  return {
    policy: 'federal',
    from,
    within: { kind: 'immediately', inNoCaseLaterThanHours: 24 },
    law: [law],
    effective: law.interval,
  };
}

/** 42 U.S.C. 671(a)(9)(C). The wider group under 26, at State option, is for services and has no duty in an episode. */
const policies: ProgrammeDuty = {
  id: 'ive-trafficking-policies',
  who: 'title-iv-e-agency',
  act: 'keep-policies',
  to: 'secretary',
  scope: 'programme',
  cadence: 'developed by 2015-09-29; implementation shown to the Secretary by 2016-09-29',
  law: [iv.traffickingPolicies],
};

/** 42 U.S.C. 671(a)(34)(A). Its clock and its discharge are its own: a report that the child is missing does not meet it. */
const reportTraffickingVictim: EpisodeDuty = {
  id: 'ive-report-trafficking-victim',
  who: 'title-iv-e-agency',
  act: 'report-trafficking-victim',
  to: 'law-enforcement',
  scope: 'episode',
  per: 'event',
  trigger: 'trafficking-identified',
  when: traffickingVictimCoveredByTitleIvE,
  law: [iv.reportTraffickingVictim],
  limits: [/* @__PURE__ */ immediatelyAndWithin24Hours('trafficking-identified', iv.reportTraffickingVictim)],
  discharge: [{ kind: 'reported', about: 'trafficking-victim', to: 'law-enforcement' }],
  endedBy: 'nothing',
};

/** 42 U.S.C. 671(a)(34)(B). */
const annualCount: ProgrammeDuty = {
  id: 'ive-annual-victim-count',
  who: 'title-iv-e-agency',
  act: 'count-victims',
  to: 'secretary',
  scope: 'programme',
  cadence: 'first by 2017-09-29, then every year',
  law: [iv.annualVictimCount],
};

/** 42 U.S.C. 671(a)(35)(A)(i): expeditiously, without a number. Without responsibility it is foster care no more (AMB-14). */
const locate: EpisodeDuty = {
  id: 'ive-protocol-locate',
  who: 'title-iv-e-agency',
  act: 'locate-child',
  to: 'child',
  scope: 'episode',
  per: 'episode',
  trigger: 'agency-received-information',
  when: missingFromFosterCare,
  law: [iv.protocolLocate],
  limits: [],
  discharge: [{ kind: 'located-or-returned' }],
  endedBy: 'absence-or-responsibility',
};

/** 42 U.S.C. 671(a)(35)(A)(ii): after each absence, whereabouts known or not, however short. */
const primaryFactors: EpisodeDuty = {
  id: 'ive-protocol-primary-factors',
  who: 'title-iv-e-agency',
  act: 'determine-primary-factors',
  to: 'child',
  scope: 'episode',
  per: 'event',
  trigger: 'returned',
  when: childInFosterCare,
  law: [iv.protocolPrimaryFactors],
  limits: [],
  discharge: [{ kind: 'documented', what: 'primary-factors' }],
  endedBy: 'nothing',
};

/** 42 U.S.C. 671(a)(35)(A)(iii). A screening that finds a victim starts the clock of (34)(A). */
const experiencesAndScreening: EpisodeDuty = {
  id: 'ive-protocol-experiences-and-screening',
  who: 'title-iv-e-agency',
  act: 'determine-experiences-and-screen',
  to: 'child',
  scope: 'episode',
  per: 'event',
  trigger: 'returned',
  when: childInFosterCare,
  law: [iv.protocolExperiences],
  limits: [],
  discharge: [{ kind: 'documented', what: 'experiences' }, { kind: 'screened' }],
  endedBy: 'nothing',
};

/** 42 U.S.C. 671(a)(35)(A)(iv). What the Secretary requires today is AFCARS. */
const reportToSecretary: ProgrammeDuty = {
  id: 'ive-protocol-report-to-secretary',
  who: 'title-iv-e-agency',
  act: 'report-to-secretary',
  to: 'secretary',
  scope: 'programme',
  cadence: 'as the Secretary requires',
  law: [iv.protocolReportToSecretary],
};

/** 42 U.S.C. 671(a)(35)(B): one sentence, two recipients, one clock, no order between them. */
const reportMissingToLawEnforcement: EpisodeDuty = {
  id: 'ive-report-missing-to-law-enforcement',
  who: 'title-iv-e-agency',
  act: 'report-missing-child',
  to: 'law-enforcement',
  scope: 'episode',
  per: 'episode',
  trigger: 'agency-received-information',
  when: missingOrAbductedFromCare,
  law: [iv.reportMissing],
  limits: [/* @__PURE__ */ immediatelyAndWithin24Hours('agency-received-information', iv.reportMissing)],
  discharge: [{ kind: 'reported', about: 'missing', to: 'law-enforcement' }],
  content: [requiredContent],
  endedBy: 'return-before-report',
};

/** 42 U.S.C. 671(a)(35)(B), the second recipient. A police report or an NCIC entry does not meet it. */
const reportMissingToNcmec: EpisodeDuty = {
  ...reportMissingToLawEnforcement,
  id: 'ive-report-missing-to-ncmec',
  to: 'ncmec',
  discharge: [{ kind: 'reported', about: 'missing', to: 'ncmec' }],
};

/** 42 U.S.C. 671(a)(35)(B) since 2023: regular communication. The text names no interval, so none is computed. */
const ongoingCommunication: EpisodeDuty = {
  id: 'ive-ongoing-communication',
  who: 'title-iv-e-agency',
  act: 'keep-in-touch',
  to: 'law-enforcement-and-ncmec',
  scope: 'episode',
  per: 'episode',
  trigger: 'agency-received-information',
  when: missingOrAbductedFromCare,
  law: [iv.ongoingCommunication],
  since: (readings) => readings.amendmentOf2023From,
  limits: [],
  discharge: [],
  endedBy: 'absence-or-responsibility',
};

/** 42 U.S.C. 671(a)(35)(B) since 2023: information on the recovery, to both who were told. */
const shareRecovery: EpisodeDuty = {
  id: 'ive-share-recovery-information',
  who: 'title-iv-e-agency',
  act: 'share-recovery-information',
  to: 'law-enforcement-and-ncmec',
  scope: 'episode',
  per: 'event',
  trigger: 'located-or-returned',
  when: recoveredAfterReport,
  law: [iv.ongoingCommunication],
  since: (readings) => readings.amendmentOf2023From,
  limits: [],
  discharge: [
    { kind: 'reported', about: 'recovery', to: 'law-enforcement' },
    { kind: 'reported', about: 'recovery', to: 'ncmec' },
  ],
  endedBy: 'nothing',
};

/** 45 CFR 1355.41 to 1355.44. AFCARS keeps days, not times, and no report to NCMEC: it cannot show the 24 hours. */
const afcars: ProgrammeDuty = {
  id: 'afcars-missing-elements',
  who: 'title-iv-e-agency',
  act: 'report-afcars-elements',
  to: 'secretary',
  scope: 'programme',
  cadence: 'two half-year files, each 45 days after its period',
  law: [cfr.afcarsElements],
};

/** The duties of the title IV-E agency: those of an episode by urgency, then those of the programme. */
export const titleIvEDuties: readonly DutyRow[] = [
  reportMissingToLawEnforcement,
  reportMissingToNcmec,
  reportTraffickingVictim,
  ongoingCommunication,
  locate,
  shareRecovery,
  primaryFactors,
  experiencesAndScreening,
  policies,
  annualCount,
  reportToSecretary,
  afcars,
];
