import type {
  Channel,
  ConsentBy,
  DiscloserKind,
  InformationCategory,
  LegalBasis,
  Purpose,
  RecipientAgencyKind,
  RecipientRole,
  SwornSource,
} from '../facts/request.js';

/** The words of a vocabulary, each once: the compiler asks for all of them, and refuses others. */
function wordsOf<Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(words).filter((word): word is Word => Object.hasOwn(words, word));
}

/** Every word for categories. */
export const categories = /* @__PURE__ */ wordsOf<InformationCategory>({
  identity: true,
  photo: true,
  'physical-description': true,
  'last-seen': true,
  circumstances: true,
  placement: true,
  'dependency-status': true,
  'agency-involvement': true,
  'caseworker-contact': true,
  'trafficking-indicators': true,
  'medical-mental-health': true,
  'safety-disability': true,
  'juvenile-record': true,
  'run-history': true,
  'social-media': true,
  'family-details': true,
  'companion-vehicle': true,
  'investigating-agency': true,
  'system-identifiers': true,
  'tips-leads': true,
  'recovery-location': true,
  'endangerment-information': true,
  'records-under-their-own-law': true,
});

/** Every word for roles. */
export const roles = /* @__PURE__ */ wordsOf<RecipientRole>({
  'law-enforcement': true,
  ncmec: true,
  'legal-guardian': true,
  parent: true,
  'guardian-ad-litem': true,
  'attorney-for-child': true,
  casa: true,
  court: true,
  'juvenile-probation-officer': true,
  'service-provider': true,
  'current-caregiver': true,
  media: true,
  public: true,
  tribe: true,
  'indian-custodian': true,
  'icpc-state': true,
  'state-clearinghouse': true,
  prosecutor: true,
  hospital: true,
  school: true,
  'agency-attorney': true,
  kin: true,
  'young-person': true,
});

/** Every word for purposes. */
export const purposes = /* @__PURE__ */ wordsOf<Purpose>({
  locate: true,
  protect: true,
  'treat-or-care': true,
  'notify-by-law': true,
  'prosecute-or-adjudicate': true,
  supervise: true,
  'employment-screening': true,
  'immigration-enforcement': true,
  'research-by-name': true,
  'oversight-by-name': true,
  curiosity: true,
  other: true,
});

/** Every word for disclosers. */
export const disclosers = /* @__PURE__ */ wordsOf<DiscloserKind>({
  'title-iv-e-agency': true,
  police: true,
  school: true,
  'health-provider': true,
  'substance-use-programme': true,
  'runaway-programme': true,
  'vawa-grantee': true,
});

/** Every word for channels. */
export const channels = /* @__PURE__ */ wordsOf<Channel>({
  'published-number': true,
  'published-portal': true,
  'published-desk': true,
  other: true,
});

/** Every word for sworn sources. */
export const swornSources = /* @__PURE__ */ wordsOf<SwornSource>({ statute: true, 'state-certification': true, 'employing-agency': true });

/** Every word for agency kinds. */
export const agencyKinds = /* @__PURE__ */ wordsOf<RecipientAgencyKind>({
  'law-enforcement': true,
  probation: true,
  'child-welfare': true,
  court: true,
  prosecution: true,
  'tribal-government': true,
  'other-public-body': true,
  private: true,
});

/** Every word for basis kinds. */
export const basisKinds = /* @__PURE__ */ wordsOf<LegalBasis['kind']>({
  consent: true,
  'court-order': true,
  appointment: true,
  statute: true,
  'case-plan': true,
  subpoena: true,
});

/** Every word for consent givers. */
export const consentGivers = /* @__PURE__ */ wordsOf<ConsentBy>({
  'legal-guardian': true,
  parent: true,
  'young-person': true,
  caregiver: true,
  provider: true,
});
