/**
 * For the tests of those who use the rules: fast-check arbitraries of everything that goes in, and the laws that any policy
 * must keep. It needs fast-check, which the package itself does not.
 *
 * @packageDocumentation
 */
export { episode, episodeInput, eventInput, instantNear } from './episodes.js';
export { moment } from './added-duties.js';
export { agencyInput } from './facts.js';
export { hostile } from './hostile.js';
export type { AgencyRecord, EntryRecord, EpisodeRecord, FactsRecord, Said } from './records.js';
export { policyLaws, type LawOptions, type PolicyLaw } from './laws.js';
export { disclosureOverride } from './jurisdictions.js';
export { lessKnown } from './less-known.js';
export { noticeDraft } from './notices.js';
export { assessment, bodyFacts, policy, publicationEvidence, publicText } from './questions.js';
export { readings } from './readings.js';
export { faultyOverlay, overlay } from './overlays.js';
export { disclosureRequestInput } from './requests.js';
export { calendar, span } from './units.js';
