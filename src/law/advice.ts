import type { AdviceRow } from '../policy/policy.js';
import { ncmecHotline } from './contacts.js';

/** The National Center asks for a police report first. The statute sets no order, and neither report waits for the other. */
export const policeFirst: AdviceRow = {
  id: 'police-first',
  basis: 'ncmec-practice',
  text: 'Call the police first if you can, and the National Center straight after: a police report number helps it to act. This order is practice, not law. If the police cannot be reached, call the National Center now.',
  after: 'ive-report-missing-to-law-enforcement',
  contact: ncmecHotline,
};

/** Told to wait, or turned away. */
export const policeRefuse: AdviceRow = {
  id: 'police-refuse',
  basis: 'statute',
  text: 'No law enforcement agency may have a waiting period before it accepts the report of a missing child (34 U.S.C. 41308(1)), and a report is to be entered within two hours of its receipt (34 U.S.C. 41308(3)). Read them the refusal script, write down who refused and when, and call the National Center.',
  contact: ncmecHotline,
};

/** Turned away before the information was given: nothing has been reported yet. */
export const otherPolice: AdviceRow = {
  id: 'other-police',
  basis: 'project-promise',
  text: 'The police turned the report away before taking the information, so nothing has been reported and the clock runs on. Call the police of the place where the child was placed or was last seen, whichever you have not called.',
};

/** Running away again lowers no duty and raises the danger. */
export const repeatedlyMissing: AdviceRow = {
  id: 'repeatedly-missing',
  basis: 'ncmec-practice',
  text: 'This child has been missing before. The National Center regards a child as at greater risk each time: say so in every report. No duty is smaller because of it.',
  contact: ncmecHotline,
};

/** A provider knew before the agency did. */
export const providerKnewFirst: AdviceRow = {
  id: 'provider-knew-first',
  basis: 'project-promise',
  text: 'The provider knew before the agency did. The time it held the information does not count as the agency’s own unless placement and care was delegated to it; find out why it took so long.',
};

/** Not owed under title IV-E because of age: others may still act. */
export const youngAdult: AdviceRow = {
  id: 'young-adult',
  basis: 'statute',
  text: 'Police take and enter reports of anyone under 21 (34 U.S.C. 41307(a)). The National Center can help with unemancipated 18, 19 and 20 year-olds under an agency’s legal guardianship. State law may ask for more.',
  contact: ncmecHotline,
};

/** Beyond foster care, reasonable cause is the only ground of the duty (AMB-1a). */
export const decideReasonableCause: AdviceRow = {
  id: 'decide-reasonable-cause',
  basis: 'statute',
  text: 'Decide now whether there is reasonable cause to believe that this child is, or is at risk of being, a sex trafficking victim, and write down who decided it and when. Being missing may be weighed. Until it is decided the times shown apply.',
};
