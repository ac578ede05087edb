import type { DisclosureChild, DisclosureRecipient, SearchFacts } from '../facts/request.js';
import { any, type Answer } from '../kernel/answer.js';
import { onFileFor } from './on-file.js';
import type { Question } from './question.js';
import { verifiedSworn } from './sworn.js';

/** A fact on which a disclosure can turn: yes, no or unknown. */
export type DecidingFact =
  | 'identity-verified'
  | 'published-channel'
  | 'sworn'
  | 'criminal-justice-agency'
  | 'ori'
  | 'authorised-user'
  | 'on-duty'
  | 'assigned-to-child'
  | 'shared-guardianship'
  | 'relationship'
  | 'conflict-of-interest'
  | 'public-body'
  | 'bound-by-confidentiality'
  | 'is-investigating-agency'
  | 'rights-intact'
  | 'whereabouts-known'
  | 'no-contact-order'
  | 'suspected'
  | 'jurisdiction-known'
  | 'purpose-permitted'
  | 'purpose-is-supervision-or-protection'
  | 'purpose-is-care'
  | 'discloser-known'
  | 'earlier-holders-known'
  | 'police-request'
  | 'not-passed-on'
  | 'permission-to-publish'
  | 'order-to-publish'
  | 'non-abusing-guardian-consent'
  | 'young-person-consent'
  | 'court-order'
  | 'appointment'
  | 'statute'
  | 'case-plan'
  | 'subpoena'
  | 'named-on-file'
  | 'under-18'
  | 'minor-consent-law-permits'
  | 'juvenile-records-law-permits'
  | 'placement-or-return'
  | 'reasonable-cause-is-only-ground'
  | 'reasonable-cause-established'
  | 'investigating-agency-consulted'
  | 'investigating-agency-agrees'
  | 'ncic-entry'
  | 'court-order-needed-to-publish'
  | 'public-notice-stands'
  | 'needed-by-searchers'
  | 'needed-for-safety'
  | 'reported-abductor-or-companion'
  | 'criminal-justice-purpose'
  | 'emergency';

interface Reading {
  /** Where it stands: in the request, or in the recipient. */
  readonly pointer: string;
  /** Whether it stands in the recipient. */
  readonly ofRecipient?: true;
  readonly read: (question: Question, recipient: DisclosureRecipient) => Answer;
}

const PERMITTED = ['locate', 'protect', 'treat-or-care', 'notify-by-law', 'prosecute-or-adjudicate', 'supervise'];
const PUBLIC_BODIES = ['law-enforcement', 'probation', 'child-welfare', 'court', 'prosecution', 'tribal-government', 'other-public-body'];
const NAMING = ['court-order', 'appointment', 'statute'] as const;
const PUBLISHED = ['published-number', 'published-portal', 'published-desk'];

/** Whether a word is one of some; a word that is not known may be. */
function among(word: string | null, words: readonly string[]): Answer {
  return word === null ? 'unknown' : words.includes(word) ? 'yes' : 'no';
}

type AnswersOf<Part> = { readonly [Key in keyof Part as Part[Key] extends Answer ? Key : never]: Part[Key] };

const recipient = (key: keyof AnswersOf<DisclosureRecipient>): Reading => ({
  pointer: `/${key}`,
  ofRecipient: true,
  read: (_, who) => who[key],
});
const child = (key: keyof AnswersOf<DisclosureChild>): Reading => ({ pointer: `/child/${key}`, read: ({ request }) => request.child[key] });
const search = (key: keyof SearchFacts): Reading => ({ pointer: `/search/${key}`, read: ({ request }) => request.search[key] });
const purpose = (permitted: readonly string[]): Reading => ({
  pointer: '/purpose',
  read: ({ request }) => among(request.purpose, permitted),
});
const onFile = (read: (question: Question) => Answer): Reading => ({ pointer: '/onFile', read });

const readings: Readonly<Record<DecidingFact, Reading>> = {
  'identity-verified': recipient('identityVerified'),
  'published-channel': { pointer: '/channel', ofRecipient: true, read: (_, who) => among(who.channel, PUBLISHED) },
  sworn: { pointer: '/sworn', ofRecipient: true, read: (_, who) => verifiedSworn(who) },
  'criminal-justice-agency': recipient('criminalJusticeAgency'),
  ori: recipient('ori'),
  'authorised-user': recipient('authorisedUser'),
  'on-duty': recipient('onDuty'),
  'assigned-to-child': recipient('assignedToChild'),
  'shared-guardianship': recipient('sharedGuardianship'),
  relationship: recipient('relationship'),
  // Whoever is recorded as suspected of taking, hurting or selling the child, or barred from it, has one in any role.
  'conflict-of-interest': {
    ...recipient('conflictOfInterest'),
    read: (_, { conflictOfInterest, suspected, noContactOrder }) =>
      suspected === 'yes' || noContactOrder === 'yes' ? 'yes' : conflictOfInterest,
  },
  'public-body': { pointer: '/agencyKind', ofRecipient: true, read: (_, who) => among(who.agencyKind, PUBLIC_BODIES) },
  'bound-by-confidentiality': recipient('boundByConfidentiality'),
  'is-investigating-agency': recipient('investigatingAgency'),
  'rights-intact': recipient('rightsIntact'),
  'whereabouts-known': recipient('whereaboutsKnown'),
  'no-contact-order': recipient('noContactOrder'),
  suspected: recipient('suspected'),

  'jurisdiction-known': { pointer: '/jurisdiction', read: ({ request }) => (request.jurisdiction === null ? 'unknown' : 'yes') },
  'purpose-permitted': purpose(PERMITTED),
  'purpose-is-supervision-or-protection': purpose(['locate', 'protect', 'supervise']),
  'purpose-is-care': purpose(['protect', 'treat-or-care']),

  'discloser-known': { pointer: '/discloser/kind', read: ({ request }) => (request.discloser.kind === null ? 'unknown' : 'yes') },
  'earlier-holders-known': {
    pointer: '/discloser/earlierHolders',
    read: ({ request }) => (request.discloser.earlierHolders === null ? 'unknown' : 'yes'),
  },
  'police-request': { pointer: '/discloser/policeRequest', read: ({ request }) => request.discloser.policeRequest },
  'not-passed-on': { pointer: '/recipients', read: ({ place }) => (place === 0 ? 'yes' : 'no') },

  'permission-to-publish': onFile((question) => onFileFor(question, { kind: 'consent', by: ['legal-guardian'], published: true })),
  'order-to-publish': onFile((question) => onFileFor(question, { kind: 'court-order', published: true })),
  'non-abusing-guardian-consent': onFile((question) =>
    onFileFor(question, { kind: 'consent', by: ['legal-guardian', 'parent'], nonAbusing: true }),
  ),
  'young-person-consent': onFile((question) => onFileFor(question, { kind: 'consent', by: ['young-person'] })),
  'court-order': onFile((question) => onFileFor(question, { kind: 'court-order' })),
  appointment: onFile((question) => onFileFor(question, { kind: 'appointment' })),
  statute: onFile((question) => onFileFor(question, { kind: 'statute' })),
  'case-plan': onFile((question) => onFileFor(question, { kind: 'case-plan' })),
  subpoena: onFile((question) => onFileFor(question, { kind: 'subpoena' })),
  'named-on-file': onFile((question) => any(NAMING.map((kind) => onFileFor(question, { kind, named: true })))),

  'under-18': { pointer: '/child/ageBand', read: ({ request }) => among(request.child.ageBand, ['under-18']) },
  'minor-consent-law-permits': child('minorConsentLawPermits'),
  'juvenile-records-law-permits': child('juvenileRecordsLawPermits'),
  'placement-or-return': child('placementOrReturn'),
  'reasonable-cause-is-only-ground': child('reasonableCauseIsOnlyGround'),
  // What matters is whether the agency has decided it: while it has not, a person is asked, just as where it says no.
  'reasonable-cause-established': {
    pointer: '/child/reasonableCauseOfTrafficking',
    read: ({ request }) => (request.child.reasonableCauseOfTrafficking === 'yes' ? 'yes' : 'no'),
  },

  'investigating-agency-consulted': search('investigatingAgencyConsulted'),
  'investigating-agency-agrees': search('investigatingAgencyAgrees'),
  'ncic-entry': search('ncicEntry'),
  'court-order-needed-to-publish': search('courtOrderNeededToPublish'),
  'public-notice-stands': search('publicNoticeStands'),
  'needed-by-searchers': search('neededBySearchers'),
  'needed-for-safety': search('neededForSafety'),
  'reported-abductor-or-companion': search('reportedAbductorOrCompanion'),
  'criminal-justice-purpose': search('criminalJusticePurpose'),
  emergency: search('emergency'),
};

/** The names of all of them. */
export const factNames: readonly string[] = /* @__PURE__ */ Object.keys(readings);

/** What the request says of a fact. */
export function knownIn(question: Question, who: DisclosureRecipient): (fact: DecidingFact) => Answer {
  return (fact) => readings[fact].read(question, who);
}

/** Where a fact stands in the request, as a JSON Pointer. */
export function pointerIn({ place }: Question): (fact: DecidingFact) => string {
  const prefix = place === 0 ? '/recipients/0' : `/recipients/${String(place)}`;
  return (fact) => {
    const { pointer, ofRecipient }: Reading = readings[fact];
    return ofRecipient === true ? prefix + pointer : pointer;
  };
}
