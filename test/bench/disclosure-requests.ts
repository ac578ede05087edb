import { decideDisclosure } from '../../src/disclosure/decide.js';
import type { DisclosureRequest } from '../../src/facts/request.js';
import { asking, basis, plain, requestOf, type Said } from '../disclosure/requests.js';

const tied: Said = { '/recipients/0/relationship': 'yes', '/recipients/0/noContactOrder': 'no', '/recipients/0/suspected': 'no' };
const assigned: Said = {
  '/recipients/0/assignedToChild': 'yes',
  '/recipients/0/agencyKind': 'probation',
  '/recipients/0/boundByConfidentiality': 'yes',
  '/recipients/0/sworn': 'no',
};
const rights: Said = { '/recipients/0/rightsIntact': 'yes', '/recipients/0/whereaboutsKnown': 'yes' };
const permitted = basis('consent', { by: 'legal-guardian', to: ['public'] });
const publication: Said = {
  '/search/courtOrderNeededToPublish': 'no',
  '/search/investigatingAgencyConsulted': 'yes',
  '/search/ncicEntry': 'yes',
};

/** The ten requests: of each the answer is written down, so that engines are compared on the same question. */
export const requests: readonly (readonly [expected: string, request: DisclosureRequest])[] = [
  ['allow', requestOf(plain, asking('law-enforcement', 'photo'), { '/recipients/0/channel': 'published-desk' })],
  ['allow', requestOf(plain, asking('law-enforcement', 'run-history'), assigned)],
  ['allow', requestOf(plain, asking('juvenile-probation-officer', 'placement'), assigned)],
  ['deny', requestOf(plain, asking('juvenile-probation-officer', 'tips-leads'), assigned)],
  ['allow', requestOf(plain, asking('parent', 'circumstances'), tied, rights)],
  ['deny', requestOf(plain, asking('parent', 'circumstances'), tied, rights, { '/recipients/0/noContactOrder': 'yes' })],
  ['allow', requestOf(plain, asking('guardian-ad-litem', 'placement'), basis('appointment'))],
  ['allow', requestOf(plain, asking('public', 'photo'), permitted, publication)],
  ['deny', requestOf(plain, asking('public', 'dependency-status'), permitted, publication)],
  ['allow', requestOf(plain, asking('legal-guardian', 'identity'), tied)],
];

for (const [expected, request] of requests) {
  const { decision } = decideDisclosure(request);
  if (decision !== expected) throw new Error(`expected ${expected}, not ${decision}`);
}
