// What the checks take of the schemas, put together once for all mutants.
export { calendarSchema } from '../../src/schemas/calendar.js';
export { episodeSchema, parseEpisode, safeParseEpisode } from '../../src/schemas/episode.js';
export { episodeJsonSchema } from '../../src/schemas/json-schema.js';
export {
  disclosureRequestJsonSchema,
  disclosureRequestSchema,
  parseDisclosureRequest,
  safeParseDisclosureRequest,
} from '../../src/schemas/request.js';
