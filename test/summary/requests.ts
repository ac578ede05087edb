import fc from 'fast-check';
import { summaryCategories, type DisclosureRequest } from 'missing-child-rules';
import { roles } from '../../src/schemas/request-words.js';
import { basis, plain, requestOf, type Said } from '../disclosure/requests.js';

/** All that can be established of a recipient and a search, so that whatever can be told is told. */
const established: readonly Said[] = [
  ...['relationship', 'rightsIntact', 'whereaboutsKnown', 'assignedToChild', 'boundByConfidentiality', 'onDuty'].map((fact) => ({
    [`/recipients/0/${fact}`]: 'yes',
  })),
  { '/recipients/0/noContactOrder': 'no' },
  { '/recipients/0/suspected': 'no' },
  { '/recipients/0/sworn': 'yes', '/recipients/0/swornSource': 'statute', '/recipients/0/investigatingAgency': 'yes' },
  { '/recipients/0/jurisdiction': 'US-ZZ' },
  { '/recipients/0/agencyKind': 'probation' },
  { '/recipients/0/channel': 'published-desk' },
  basis('appointment', { covers: [...summaryCategories] }),
  basis('case-plan'),
  basis('court-order'),
  basis('consent', { by: 'legal-guardian', to: ['public'] }),
  { '/search/investigatingAgencyConsulted': 'yes' },
  { '/search/investigatingAgencyAgrees': 'yes' },
  { '/search/ncicEntry': 'yes' },
  { '/search/courtOrderNeededToPublish': 'no' },
  { '/search/neededForSafety': 'yes' },
  { '/child/placementOrReturn': 'yes' },
];

/** What a recipient of this role may be told where everything is established that can be. */
export function openTo(role: string, categories: readonly string[] = summaryCategories): DisclosureRequest {
  return requestOf(plain, ...established, { '/recipients/0/role': role, '/categories': categories });
}

const everything = [...summaryCategories, 'tips-leads'];

/** Any recipient, of whom more or less is established, who asks for some of what the page can tell. */
export const request: fc.Arbitrary<DisclosureRequest> = fc
  .record({
    role: fc.constantFrom(...roles),
    known: fc.oneof({ weight: 2, arbitrary: fc.constant(established) }, { weight: 1, arbitrary: fc.subarray([...established]) }),
    categories: fc.oneof(
      fc.constantFrom([...summaryCategories], everything),
      fc.subarray(everything, { minLength: 1 }),
      fc.constantFrom(...everything).map((one) => [one]),
    ),
  })
  .map(({ role, known, categories }) => requestOf(plain, ...known, { '/recipients/0/role': role, '/categories': categories }));
