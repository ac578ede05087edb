import type { AdviceRow } from '../policy/duty-row.js';
import { ncmecHotline } from './contacts.js';

/** The National Center asks for a police report first. The statute sets no order, and neither report waits for the other. */
export const policeFirst: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'police-first',
  basis: 'ncmec-practice',
  text: 'Call the police first if you can, and the National Center straight after: a police report number helps it to act. This order is practice, not law. If the police cannot be reached, call the National Center now.',
  after: 'ive-report-missing-to-law-enforcement',
  contact: ncmecHotline,
});

/** Told to wait, or turned away. */
export const policeRefuse: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'police-refuse',
  basis: 'statute',
  text: 'No law enforcement agency may have a waiting period before it accepts the report of a missing child (34 U.S.C. 41308(1)), and each enters every missing child under 21 who is reported to it (34 U.S.C. 41307(a)), within two hours (34 U.S.C. 41308(3)). Read them the refusal script, write down who refused and when, and call the National Center.',
  contact: ncmecHotline,
});

/** Turned away before the information was given: nothing has been reported yet. */
export const otherPolice: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'other-police',
  basis: 'project-promise',
  text: 'The police turned the report away before taking the information, so nothing has been reported and the clock runs on. Call the police of the place where the child was placed or was last seen, whichever you have not called.',
});

/** The record was taken out of NCIC because of age; an entry made at 17 outlives the 18th and the 21st birthday. */
export const removedForAge: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'record-removed-for-age',
  basis: 'statute',
  text: 'The record was removed because of the person’s age, and the person is still missing. No law enforcement agency may have a policy that requires the removal of an entry based solely on age (34 U.S.C. 41308(2)). Ask the police to enter the person again, show them this paragraph, ask whether there was any other ground, and write down whom you asked and when.',
  contact: ncmecHotline,
});

/** An abduction of a child: the police may evaluate it. No alert comes from here. */
export const askForAmberEvaluation: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'ask-for-amber-evaluation',
  basis: 'guidance',
  text: 'Ask the police to evaluate the case for an AMBER alert. The standards are voluntary (34 U.S.C. 20502), the criteria recommended by the U.S. Department of Justice ask also for imminent danger, enough to describe and an NCIC entry as a child abduction, and the police alone decide.',
});

/** Running away again lowers no duty and raises the danger. */
export const repeatedlyMissing: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'repeatedly-missing',
  basis: 'ncmec-practice',
  text: 'This child has been missing before. The National Center regards a child as at greater risk each time: say so in every report. No duty is smaller because of it.',
  contact: ncmecHotline,
});

/** A provider knew before the agency did. */
export const providerKnewFirst: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'provider-knew-first',
  basis: 'project-promise',
  text: 'The provider knew before the agency did. The time it held the information does not count as the agency’s own unless placement and care was delegated to it; find out why it took so long.',
});

/**
 * Not owed under title IV-E because of age: others may still act. What the police do is law, cited in the words; that the
 * National Center helps is its practice, and the whole is marked by what is less than law.
 */
export const youngAdult: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'young-adult',
  basis: 'ncmec-practice',
  text: 'Police take and enter reports of anyone under 21 (34 U.S.C. 41307(a)). The National Center can help with unemancipated 18, 19 and 20 year-olds under an agency’s legal guardianship. State law may ask for more.',
  contact: ncmecHotline,
});

/** Beyond foster care, reasonable cause is the only ground of the duty (AMB-1a). */
export const decideReasonableCause: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'decide-reasonable-cause',
  basis: 'statute',
  text: 'Decide now whether there is reasonable cause to believe that this child is, or is at risk of being, a sex trafficking victim, and write down who decided it and when. Being missing may be weighed. Until it is decided the times shown apply.',
});

/** Somebody else told; the statute says "the State agency". That confirming it suffices is this library's own rule. */
export const confirmOthersReport: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'confirm-others-report',
  basis: 'project-promise',
  text: 'Somebody else told of the missing child. The duty is the agency’s own: make the report, or confirm with the recipient that theirs was received, and write down when.',
});

/** AMB-24: the police’s own notice to the National Center. */
export const policeNotice: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'police-notice-is-not-yours',
  basis: 'statute',
  text: 'The police’s own notice to the National Center does not stand for the agency’s report. Report to the National Center yourself.',
  contact: ncmecHotline,
});

/** T-2: a child placed across a state line. The compact is no federal statute, and its text was not read. */
export const tellSendingAgency: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'tell-sending-agency',
  basis: 'project-promise',
  text: 'The child is placed from another state. Tell the sending agency at once: under the interstate compact, which is no federal statute and was not read, it is taken to keep jurisdiction and to owe the reports. An agency that supervises may owe them as well.',
});

/** AMB-14: responsibility ended while the child was missing. */
export const finalNote: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'final-note',
  basis: 'project-promise',
  text: 'Responsibility ended while the child was missing. Give the police and the National Center a last note with what is known and whom to ask from now on. The police record stays.',
  contact: ncmecHotline,
});

/** AMB-20: information from before the first day of the law. */
export const lawNotYet: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'law-not-yet-in-force',
  basis: 'statute',
  text: 'The information came before the federal reporting duty was in force, so no clock ran. A child who is still missing should be reported now all the same.',
  contact: ncmecHotline,
});

/** T-3: the Office of Refugee Resettlement. No law that was read says what it must do. */
export const orrCustody: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'orr-custody',
  basis: 'project-promise',
  text: 'The Office of Refugee Resettlement is a federal custodian and no title IV-E agency: the duties shown here are not its own. Its own rules (45 CFR part 410 and its policy guide) were not read. Call the police and the National Center all the same.',
  contact: ncmecHotline,
});

/** A child is missing from an agency’s care, and the record does not say when that agency heard of it. */
export const sayWhenInformed: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'say-when-informed',
  basis: 'project-promise',
  text: 'Of an agency for which no clock is shown, the record does not say when it heard that this child is missing. That is no reason to wait: it should report now to the police and the National Center, and write down when it was told, by whom, and when each report was made.',
  contact: ncmecHotline,
});

/** A missing person of whom the record shows no agency that must report: the police are there for anyone under 21. */
export const policeTakeReports: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'police-take-reports',
  basis: 'statute',
  text: 'Nothing on this record shows that an agency must report this person as missing. Call the police all the same: they take and enter the report of anyone under 21 who is missing, whoever makes it (34 U.S.C. 41307(a)). The National Center may be called too; what an agency may tell it is for a person to decide.',
  contact: ncmecHotline,
});

/** AMB-17: away without being missing. Determining why, and screening, are asked for of any absence. */
export const absentThoughKnown: AdviceRow = /* @__PURE__ */ Object.freeze({
  id: 'absent-though-whereabouts-known',
  basis: 'statute',
  text: 'The agency knows where this child is, and the child is not back in its care. See to the return. Then determine why the child was away and what happened meanwhile, screen for sex trafficking, and answer the reasons in the placement: this is asked for after any absence (42 U.S.C. 671(a)(35)(A)(ii)-(iii)). If the whereabouts are lost again, write that down at once: the reports are then owed anew.',
});
