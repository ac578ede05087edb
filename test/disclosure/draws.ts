import fc from 'fast-check';
import type { DisclosureRequest } from '../../src/facts/request.js';
import { childShape, recipientShape, searchShape } from '../../src/schemas/request-shape.js';
import {
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
import { parseDisclosureRequest } from '../../src/schemas/request.js';

const answer = fc.constantFrom('yes', 'no', 'unknown');
const maybe = <Value>(values: readonly Value[]): fc.Arbitrary<Value | null> => fc.constantFrom(...values, null);
const moments = ['2026-01-01T00:00:00.000Z', '2026-11-21T15:00:00.000Z', '2027-01-01T00:00:00.000Z'];

const words: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  role: maybe([...roles, 'neighbour']),
  channel: maybe(channels),
  swornSource: maybe(swornSources),
  jurisdiction: maybe(['US-NY', 'US-TX', 'US-CA', 'US-AZ', 'US-OH']),
  agencyKind: maybe(agencyKinds),
  ageBand: maybe(['under-18', '18-to-20']),
};
const drawn = (keys: readonly string[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, words[key] ?? answer])));

/** One recipient. */
export const recipient = drawn(Object.keys(recipientShape));

/** One legal basis. */
export const basis = fc.record({
  kind: fc.constantFrom(...basisKinds),
  by: maybe(consentGivers),
  nonAbusing: answer,
  covers: fc.oneof(fc.constantFrom('all', null), fc.subarray([...categories])),
  to: fc.oneof(fc.constantFrom('all', null), fc.subarray([...roles])),
  from: maybe(moments),
  until: maybe(['open', ...moments]),
});

/** What a request may say, before it is checked. */
export const input = fc.record({
  asOf: fc.constant('2026-11-21T15:00:00.000Z'),
  jurisdiction: maybe(['US-TX', 'US-ZZ']),
  categories: fc.array(fc.constantFrom(...categories, 'shoe-size'), { minLength: 1, maxLength: 4 }),
  recipients: fc.array(recipient, { minLength: 1, maxLength: 3 }),
  purpose: maybe(purposes),
  discloser: fc.record({ kind: maybe(disclosers), earlierHolders: fc.option(fc.subarray([...disclosers])), policeRequest: answer }),
  onFile: fc.option(fc.array(basis, { maxLength: 4 })),
  child: drawn(Object.keys(childShape)),
  search: drawn(Object.keys(searchShape)),
});

/** A checked request. */
export const request: fc.Arbitrary<DisclosureRequest> = input.map((said) => parseDisclosureRequest(said));
