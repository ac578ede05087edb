import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';

/** The kinds of information that are decided one by one: the rows of the matrix, and two that are derived from rows. */
export type InformationCategory =
  | 'identity'
  | 'photo'
  | 'physical-description'
  | 'last-seen'
  | 'circumstances'
  | 'placement'
  | 'dependency-status'
  | 'agency-involvement'
  | 'caseworker-contact'
  | 'trafficking-indicators'
  | 'medical-mental-health'
  | 'safety-disability'
  | 'juvenile-record'
  | 'run-history'
  | 'social-media'
  | 'family-details'
  | 'companion-vehicle'
  | 'investigating-agency'
  | 'system-identifiers'
  | 'tips-leads'
  | 'recovery-location'
  | 'endangerment-information'
  | 'records-under-their-own-law';

/** Who would be told. A juvenile probation officer is one role, sworn or not: sworn status is a fact of its own. */
export type RecipientRole =
  | 'law-enforcement'
  | 'ncmec'
  | 'legal-guardian'
  | 'parent'
  | 'guardian-ad-litem'
  | 'attorney-for-child'
  | 'casa'
  | 'court'
  | 'juvenile-probation-officer'
  | 'service-provider'
  | 'current-caregiver'
  | 'media'
  | 'public'
  | 'tribe'
  | 'indian-custodian'
  | 'icpc-state'
  | 'state-clearinghouse'
  | 'prosecutor'
  | 'hospital'
  | 'school'
  | 'agency-attorney'
  | 'kin'
  | 'young-person';

/** What the information is wanted for. Only the first six can open anything. */
export type Purpose =
  | 'locate'
  | 'protect'
  | 'treat-or-care'
  | 'notify-by-law'
  | 'prosecute-or-adjudicate'
  | 'supervise'
  | 'employment-screening'
  | 'immigration-enforcement'
  | 'research-by-name'
  | 'oversight-by-name'
  | 'curiosity'
  | 'other';

/** Who discloses, or held the information before. Each but the first two has a law of its own. */
export type DiscloserKind =
  'title-iv-e-agency' | 'police' | 'school' | 'health-provider' | 'substance-use-programme' | 'runaway-programme' | 'vawa-grantee';

/** How the recipient is reached. What an agency publishes as its own number, portal or desk is that agency. */
export type Channel = 'published-number' | 'published-portal' | 'published-desk' | 'other';

/** Where a statement about sworn status comes from. A title, a badge or a weapon is none of these. */
export type SwornSource = 'statute' | 'state-certification' | 'employing-agency';

/** What kind of body the recipient belongs to. */
export type RecipientAgencyKind =
  'law-enforcement' | 'probation' | 'child-welfare' | 'court' | 'prosecution' | 'tribal-government' | 'other-public-body' | 'private';

/** One recipient of a chain, and what is known of its authority over this child. */
export interface DisclosureRecipient {
  /** The role, or a name that the policy derives from one; `null` is unknown. */
  readonly role: RecipientRole | (string & {}) | null;
  /** Whether it was verified that the recipient is who it says. */
  readonly identityVerified: Answer;
  /** How the recipient is reached. */
  readonly channel: Channel | null;
  /** Whether the recipient is a sworn officer. Never taken from a role, a title, a badge or a weapon. */
  readonly sworn: Answer;
  /** Where that is known from; without it, `sworn` is unknown. */
  readonly swornSource: SwornSource | null;
  /** Whose officer or body it is, as an ISO 3166-2 code such as `US-TX`. */
  readonly jurisdiction: string | null;
  /** What kind of body it belongs to. A guardian of whom no public body is named is taken for a person, who is told no more than a parent. */
  readonly agencyKind: RecipientAgencyKind | null;
  /** Whether that body is a criminal justice agency (28 CFR 20.3(g)). */
  readonly criminalJusticeAgency: Answer;
  /** Whether it has an originating agency identifier. */
  readonly ori: Answer;
  /** Whether the person is an authorised user of criminal justice information. */
  readonly authorisedUser: Answer;
  /** Whether the person is on duty. */
  readonly onDuty: Answer;
  /** Whether the person is assigned to this child. */
  readonly assignedToChild: Answer;
  /** Whether the body shares the child's guardianship with the child welfare agency. */
  readonly sharedGuardianship: Answer;
  /** Whether the tie that the role claims is established: guardian, parent, kin, tribe or counsel of this child, court over it, caring for it, serving it, or the young person. */
  readonly relationship: Answer;
  /** Whether the recipient has a conflict of interest. */
  readonly conflictOfInterest: Answer;
  /** Whether a duty of confidentiality like the discloser's binds the recipient (45 CFR 205.50(a)(2)(ii)). */
  readonly boundByConfidentiality: Answer;
  /** Whether it is the investigating agency itself. */
  readonly investigatingAgency: Answer;
  /** Whether the rights of this parent, or of a person who is the guardian, are intact: neither terminated nor relinquished. */
  readonly rightsIntact: Answer;
  /** Whether the own whereabouts of this parent, or of a person who is the guardian, are known. */
  readonly whereaboutsKnown: Answer;
  /** Whether an order forbids this recipient contact with the child. */
  readonly noContactOrder: Answer;
  /** Whether this recipient is suspected of taking, hurting or selling the child. */
  readonly suspected: Answer;
}

/** Who gave a consent. That of a caregiver or provider opens nothing. */
export type ConsentBy = 'legal-guardian' | 'parent' | 'young-person' | 'caregiver' | 'provider';

/** A legal basis on file. */
export interface LegalBasis {
  /** What it is. */
  readonly kind: 'consent' | 'court-order' | 'appointment' | 'statute' | 'case-plan' | 'subpoena';
  /** Who consents; `null` for everything but a consent. */
  readonly by: ConsentBy | null;
  /** Whether the guardian or parent who consents is known not to be the abuser. */
  readonly nonAbusing: Answer;
  /** The information it covers: `all`, or by name; `null` is unknown. Where the law asks that the basis name the information, `all` is not enough. */
  readonly covers: 'all' | readonly (InformationCategory | (string & {}))[] | null;
  /** To whom it allows disclosure: `all` is everybody but media and public, who must be named; or by role, and one that names media or public reaches everybody; `null` is unknown. */
  readonly to: 'all' | readonly (RecipientRole | (string & {}))[] | null;
  /** From when; `null` is unknown. */
  readonly from: Instant | null;
  /** Until when, this moment no longer included; `open` where it has no end, `null` is unknown. */
  readonly until: Instant | 'open' | null;
}

/** Who discloses, and what is known of the information's way so far. */
export interface Discloser {
  /** Who discloses. */
  readonly kind: DiscloserKind | null;
  /** Who held this information before; `[]` is nobody, `null` is unknown. */
  readonly earlierHolders: readonly DiscloserKind[] | null;
  /** Whether police asked for it in order to locate a missing person (45 CFR 164.512(f)(2)). */
  readonly policeRequest: Answer;
}

/** What is known of the child, as far as a disclosure can turn on it. */
export interface DisclosureChild {
  /** Under 18, or 18 to 20 and under an agency's guardianship. */
  readonly ageBand: 'under-18' | '18-to-20' | null;
  /** Whether state law on minors' consent lets a parent know. */
  readonly minorConsentLawPermits: Answer;
  /** Whether state juvenile-records law allows this disclosure. */
  readonly juvenileRecordsLawPermits: Answer;
  /** Whether the child is about to be placed with, or returned to, this caregiver. */
  readonly placementOrReturn: Answer;
  /** Whether reasonable cause of trafficking is the only ground of the duty to report: supervision or services without foster care (AMB-1a). */
  readonly reasonableCauseIsOnlyGround: Answer;
  /** Whether the agency has reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim. */
  readonly reasonableCauseOfTrafficking: Answer;
}

/** What is known of the search. */
export interface SearchFacts {
  /** Whether the investigating agency was consulted about publication. */
  readonly investigatingAgencyConsulted: Answer;
  /** Whether the investigating agency agrees to this disclosure. */
  readonly investigatingAgencyAgrees: Answer;
  /** Whether there is an NCIC entry. */
  readonly ncicEntry: Answer;
  /** Whether this jurisdiction asks for a court order before a child is published. */
  readonly courtOrderNeededToPublish: Answer;
  /** Whether a public notice of this child is out and was not withdrawn: whoever may be told only what a notice shows is told nothing unless this is `yes`. */
  readonly publicNoticeStands: Answer;
  /** Whether those who search need it. */
  readonly neededBySearchers: Answer;
  /** Whether somebody's safety needs it. */
  readonly neededForSafety: Answer;
  /** Whether the relative or companion to be shown is the reported abductor or companion. */
  readonly reportedAbductorOrCompanion: Answer;
  /** Whether the purpose is one of criminal justice (28 CFR 20.3(b)). */
  readonly criminalJusticePurpose: Answer;
  /** Whether somebody says that there is an emergency. */
  readonly emergency: Answer;
}

/** The question who may be told what. What is left out is unknown, and unknown opens nothing. */
export interface DisclosureRequest {
  /** The moment of the question: consents and orders expire. */
  readonly asOf: Instant;
  /** Whose law governs the discloser, as an ISO 3166-2 code such as `US-TX`. */
  readonly jurisdiction: string | null;
  /** What would be told; more than one is a bundle. */
  readonly categories: readonly (InformationCategory | (string & {}))[];
  /** Who would be told, in a chain: each passes it to the next, and the last is final. */
  readonly recipients: readonly DisclosureRecipient[];
  /** What the information is wanted for. */
  readonly purpose: Purpose | null;
  /** Who discloses, and who held the information before. */
  readonly discloser: Discloser;
  /** The consents, orders, appointments, statutes, plans and subpoenas on file; `[]` is none, which is a settled no, `null` is unknown. */
  readonly onFile: readonly LegalBasis[] | null;
  /** What is known of the child. */
  readonly child: DisclosureChild;
  /** What is known of the search for the child. */
  readonly search: SearchFacts;
}

/**
 * Whether a word is written like the code of a state, a territory or a province. A country is none, and what is otherwise written is the
 * name of no place: no rule of a state would be found by it.
 */
export function isJurisdiction(word: string): boolean {
  return new RegExp(JURISDICTION).test(word);
}

/** How an ISO 3166-2 code is written. */
export const JURISDICTION = '^[A-Z]{2}-[A-Z0-9]{1,3}$';
