import type { Provision } from '../kernel/citation.js';
import type { DutyRow, Limit } from '../policy/policy.js';
import { missingOrAbductedFromCare } from './missing-from-care.js';
import * as iv from './provisions/title-iv-e.js';
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

/** 42 U.S.C. 671(a)(34)(A). Its clock and its discharge are its own: a report that the child is missing does not meet it. */
const reportTraffickingVictim: DutyRow = {
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
  discharge: { kind: 'reported', about: 'trafficking-victim', to: 'law-enforcement' },
  endsOnReturn: false,
};

/** 42 U.S.C. 671(a)(35)(B): one sentence, two recipients, one clock, no order between them. */
const reportMissingToLawEnforcement: DutyRow = {
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
  discharge: { kind: 'reported', about: 'missing', to: 'law-enforcement' },
  endsOnReturn: true,
};

/** 42 U.S.C. 671(a)(35)(B), the second recipient. A police report or an NCIC entry does not meet it. */
const reportMissingToNcmec: DutyRow = {
  ...reportMissingToLawEnforcement,
  id: 'ive-report-missing-to-ncmec',
  to: 'ncmec',
  discharge: { kind: 'reported', about: 'missing', to: 'ncmec' },
};

/** The duties of the title IV-E agency in a child's episode. */
export const titleIvEDuties: readonly DutyRow[] = [reportMissingToLawEnforcement, reportMissingToNcmec, reportTraffickingVictim];
