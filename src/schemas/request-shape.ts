import * as z from 'zod';
import { isJurisdiction, JURISDICTION } from '../facts/request.js';
import type { Discloser, DisclosureChild, DisclosureRecipient, LegalBasis, SearchFacts } from '../facts/request.js';
import type { Instant } from '../kernel/instant.js';
import { agencyKinds, basisKinds, categories, channels, consentGivers, disclosers, roles, swornSources } from './request-words.js';
import { instant, text } from './texts.js';
import { answer, choice, openWord, orNull, word } from './words.js';

/** Whose law, as an ISO 3166-2 code. */
export const jurisdiction = /* @__PURE__ */ (() =>
  orNull(
    text(
      'not-a-word',
      'an ISO 3166-2 code, such as US-TX',
      {
        title: 'Jurisdiction',
        description: 'A state, territory or tribe, as an ISO 3166-2 code.',
        pattern: JURISDICTION,
        examples: ['US-TX'],
      },
      (given) => (isJurisdiction(given) ? given : undefined),
    ),
  ))();

/** A category of the matrix, or one that the policy derives from it. */
export const category = /* @__PURE__ */ (() => openWord(categories).meta({ title: 'Category' }))();

const role = /* @__PURE__ */ (() => openWord(roles).meta({ title: 'Role' }))();

/** The keys that each part of a request may hold, by the key it stands under. */
export const recipientShape = /* @__PURE__ */ (() => ({
  role: orNull(role),
  identityVerified: answer,
  channel: orNull(word(channels)),
  sworn: answer,
  swornSource: orNull(word(swornSources)),
  jurisdiction,
  agencyKind: orNull(word(agencyKinds)),
  criminalJusticeAgency: answer,
  ori: answer,
  authorisedUser: answer,
  onDuty: answer,
  assignedToChild: answer,
  sharedGuardianship: answer,
  relationship: answer,
  conflictOfInterest: answer,
  boundByConfidentiality: answer,
  investigatingAgency: answer,
  rightsIntact: answer,
  whereaboutsKnown: answer,
  noContactOrder: answer,
  suspected: answer,
}))();

/** One recipient. */
export const recipient: z.ZodType<DisclosureRecipient> = /* @__PURE__ */ (() =>
  z
    .strictObject(recipientShape, { error: 'a recipient' })
    .meta({ title: 'Recipient', description: 'Who would be told, and what is known of the authority.' }))();

/** What the part about the basis may hold. */
export const basisShape = /* @__PURE__ */ (() => ({
  kind: word(basisKinds),
  by: orNull(word(consentGivers)),
  nonAbusing: answer,
  covers: orNull(z.union([z.literal('all'), z.array(category)], { error: '`all`, or a list of categories' })),
  to: orNull(z.union([z.literal('all'), z.array(role)], { error: '`all`, or a list of roles' })),
  from: orNull(instant),
  until: orNull(
    text<Instant | 'open'>(
      'not-an-instant',
      'an instant with an offset, or open',
      { title: 'Instant or open', description: 'The moment from which it no longer holds, or `open`.' },
      (given) => {
        const read = given === 'open' ? undefined : instant.safeParse(given);
        return given === 'open' ? given : read?.data;
      },
    ),
  ),
}))();

/** One legal basis on file. */
export const basis: z.ZodType<LegalBasis> = /* @__PURE__ */ (() =>
  z
    .strictObject(basisShape, { error: 'a legal basis' })
    .meta({ title: 'Legal basis', description: 'A consent, order, appointment, statute, plan or subpoena, with its scope.' }))();

/** What the part about the discloser may hold. */
export const discloserShape = /* @__PURE__ */ (() => ({
  kind: orNull(word(disclosers)),
  earlierHolders: orNull(z.array(word(disclosers), { error: `a list of ${choice(disclosers)}` })).meta({
    description: 'Who held this information before; [] is nobody.',
  }),
  policeRequest: answer,
}))();

/** Who discloses. */
export const discloser: z.ZodType<Discloser> = /* @__PURE__ */ (() => z.strictObject(discloserShape, { error: 'who discloses' }))();

/** What the part about the child may hold. */
export const childShape = /* @__PURE__ */ (() => ({
  ageBand: orNull(word(['under-18', '18-to-20'])),
  minorConsentLawPermits: answer,
  juvenileRecordsLawPermits: answer,
  placementOrReturn: answer,
  reasonableCauseIsOnlyGround: answer,
  reasonableCauseOfTrafficking: answer,
}))();

/** The child. */
export const child: z.ZodType<DisclosureChild> = /* @__PURE__ */ (() => z.strictObject(childShape, { error: 'the facts of the child' }))();

/** What the part about the search may hold. */
export const searchShape = /* @__PURE__ */ (() => ({
  investigatingAgencyConsulted: answer,
  investigatingAgencyAgrees: answer,
  ncicEntry: answer,
  courtOrderNeededToPublish: answer,
  publicNoticeStands: answer,
  neededBySearchers: answer,
  neededForSafety: answer,
  reportedAbductorOrCompanion: answer,
  criminalJusticePurpose: answer,
  emergency: answer,
}))();

/** The search. */
export const search: z.ZodType<SearchFacts> = /* @__PURE__ */ (() => z.strictObject(searchShape, { error: 'the facts of the search' }))();
