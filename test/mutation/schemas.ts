// What the checks take of the schemas, put together once for all mutants.
export { childShape, recipientShape, searchShape } from '../../src/schemas/request-shape.js';
export {
  agencyKinds,
  basisKinds,
  categories,
  channels,
  consentGivers,
  disclosers,
  purposes,
  roles,
  swornSources,
} from '../../src/schemas/request-words.js';
export { parseDisclosureRequest, safeParseDisclosureRequest } from '../../src/schemas/request.js';
