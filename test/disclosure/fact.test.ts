import { describe, expect, it } from 'vitest';
import { knownIn, pointerIn, type DecidingFact } from '../../src/disclosure/fact.js';
import { asking, basis, inputOf, plain, requestOf, type Said } from './requests.js';

/** Facts that the request states as answers, and where; of recipients, below each of them. */
const stated = {
  'identity-verified': '/recipients/0/identityVerified',
  'criminal-justice-agency': '/recipients/0/criminalJusticeAgency',
  ori: '/recipients/0/ori',
  'authorised-user': '/recipients/0/authorisedUser',
  'on-duty': '/recipients/0/onDuty',
  'assigned-to-child': '/recipients/0/assignedToChild',
  'shared-guardianship': '/recipients/0/sharedGuardianship',
  relationship: '/recipients/0/relationship',
  'conflict-of-interest': '/recipients/0/conflictOfInterest',
  'bound-by-confidentiality': '/recipients/0/boundByConfidentiality',
  'is-investigating-agency': '/recipients/0/investigatingAgency',
  'rights-intact': '/recipients/0/rightsIntact',
  'whereabouts-known': '/recipients/0/whereaboutsKnown',
  'no-contact-order': '/recipients/0/noContactOrder',
  suspected: '/recipients/0/suspected',
  'police-request': '/discloser/policeRequest',
  'minor-consent-law-permits': '/child/minorConsentLawPermits',
  'juvenile-records-law-permits': '/child/juvenileRecordsLawPermits',
  'placement-or-return': '/child/placementOrReturn',
  'reasonable-cause-is-only-ground': '/child/reasonableCauseIsOnlyGround',
  'investigating-agency-consulted': '/search/investigatingAgencyConsulted',
  'investigating-agency-agrees': '/search/investigatingAgencyAgrees',
  'ncic-entry': '/search/ncicEntry',
  'court-order-needed-to-publish': '/search/courtOrderNeededToPublish',
  'public-notice-stands': '/search/publicNoticeStands',
  'needed-by-searchers': '/search/neededBySearchers',
  'needed-for-safety': '/search/neededForSafety',
  'reported-abductor-or-companion': '/search/reportedAbductorOrCompanion',
  'criminal-justice-purpose': '/search/criminalJusticePurpose',
  emergency: '/search/emergency',
} as const satisfies Partial<Record<DecidingFact, string>>;

/** Facts that are read off words, numbers of things, or what is on file: where, and what makes them yes, no and unknown. */
const readOff: readonly (readonly [DecidingFact, string, yes: Said, no: Said | null, unknown: Said | null])[] = [
  [
    'published-channel',
    '/recipients/0/channel',
    at('/recipients/0/channel', 'published-number'),
    at('/recipients/0/channel', 'other'),
    at('/recipients/0/channel', null),
  ],
  [
    'public-body',
    '/recipients/0/agencyKind',
    at('/recipients/0/agencyKind', 'court'),
    at('/recipients/0/agencyKind', 'private'),
    at('/recipients/0/agencyKind', null),
  ],
  ['jurisdiction-known', '/jurisdiction', at('/jurisdiction', 'US-ZZ'), null, at('/jurisdiction', null)],
  ['purpose-permitted', '/purpose', at('/purpose', 'locate'), at('/purpose', 'other'), at('/purpose', null)],
  ['purpose-is-supervision-or-protection', '/purpose', at('/purpose', 'locate'), at('/purpose', 'treat-or-care'), at('/purpose', null)],
  ['purpose-is-care', '/purpose', at('/purpose', 'treat-or-care'), at('/purpose', 'locate'), at('/purpose', null)],
  ['discloser-known', '/discloser/kind', at('/discloser/kind', 'police'), null, at('/discloser/kind', null)],
  ['earlier-holders-known', '/discloser/earlierHolders', at('/discloser/earlierHolders', []), null, at('/discloser/earlierHolders', null)],
  ['under-18', '/child/ageBand', at('/child/ageBand', 'under-18'), at('/child/ageBand', '18-to-20'), at('/child/ageBand', null)],
  [
    'reasonable-cause-established',
    '/child/reasonableCauseOfTrafficking',
    at('/child/reasonableCauseOfTrafficking', 'yes'),
    at('/child/reasonableCauseOfTrafficking', 'no'),
    null,
  ],
  [
    'reasonable-cause-established',
    '/child/reasonableCauseOfTrafficking',
    at('/child/reasonableCauseOfTrafficking', 'yes'),
    at('/child/reasonableCauseOfTrafficking', 'unknown'),
    null,
  ],
  [
    'permission-to-publish',
    '/onFile',
    consent('legal-guardian', { to: ['public'] }),
    consent('parent', { to: ['public'] }),
    at('/onFile', null),
  ],
  ['permission-to-publish', '/onFile', consent('legal-guardian', { to: ['media'] }), consent('legal-guardian'), at('/onFile', null)],
  ['order-to-publish', '/onFile', basis('court-order', { to: ['public'] }), basis('court-order'), at('/onFile', null)],
  [
    'non-abusing-guardian-consent',
    '/onFile',
    consent('legal-guardian', { nonAbusing: 'yes' }),
    consent('caregiver', { nonAbusing: 'yes' }),
    consent('legal-guardian'),
  ],
  [
    'non-abusing-guardian-consent',
    '/onFile',
    consent('parent', { nonAbusing: 'yes' }),
    consent('parent', { nonAbusing: 'no' }),
    consent('parent'),
  ],
  ['young-person-consent', '/onFile', consent('young-person'), consent('legal-guardian'), consent('young-person', { until: null })],
  ['court-order', '/onFile', basis('court-order'), basis('statute'), basis('court-order', { until: null })],
  ['appointment', '/onFile', basis('appointment'), basis('court-order'), basis('appointment', { until: null })],
  ['statute', '/onFile', basis('statute'), basis('court-order'), basis('statute', { until: null })],
  ['case-plan', '/onFile', basis('case-plan'), basis('statute'), basis('case-plan', { until: null })],
  ['subpoena', '/onFile', basis('subpoena'), basis('court-order'), basis('subpoena', { until: null })],
  ...(['court-order', 'appointment', 'statute'] as const).map(
    (kind) => ['named-on-file', '/onFile', basis(kind, { covers: ['photo'] }), basis(kind), basis(kind, { covers: null })] as const,
  ),
  ['named-on-file', '/onFile', basis('statute', { covers: ['photo'] }), basis('case-plan', { covers: ['photo'] }), null],
  ...(['suspected', 'noContactOrder'] as const).map((key) => {
    const [yes, no] = ['yes', 'unknown'].map((said) => at(`/recipients/0/${key}`, said));
    return ['conflict-of-interest', '/recipients/0/conflictOfInterest', yes!, no!, null] as const;
  }),
  ['permission-to-publish', '/onFile', published({}), published({ nonAbusing: 'no' }), null],
  ['young-person-consent', '/onFile', consent('young-person'), consent('young-person', { nonAbusing: 'no' }), null],
];

function at(pointer: string, value: unknown): Said {
  return { [pointer]: value };
}

function consent(by: string, more: object = {}): Said {
  return basis('consent', { by, ...more });
}

function published(more: object): Said {
  return consent('legal-guardian', { to: ['public'], ...more });
}

const bare: Said = { ...plain, ...asking('kin', 'photo') };

/** What is read of a fact, and where the answer is said to stand. */
function readOf(fact: DecidingFact, ...saids: readonly Said[]): string {
  const request = requestOf(bare, ...saids);
  return knownIn({ request, place: 0, category: 'photo' }, request.recipients[0]!)(fact);
}
const pointerOf = (fact: DecidingFact, place = 0): string => pointerIn({ request: requestOf(bare), place, category: 'photo' })(fact);

describe('R40 R42 a fact', () => {
  it.each(Object.entries(stated) as [DecidingFact, string][])('%s is what stands at %s', (fact, pointer) => {
    expect(pointerOf(fact)).toBe(pointer);
    for (const said of ['yes', 'no', 'unknown']) expect(readOf(fact, at(pointer, said))).toBe(said);
    expect(pointerOf(fact, 2)).toBe(pointer.replace('/recipients/0/', '/recipients/2/'));
  });

  it.each(readOff)('%s is read off %s', (fact, pointer, yes, no, unknown) => {
    expect(pointerOf(fact)).toBe(pointer);
    expect(readOf(fact, yes)).toBe('yes');
    if (no !== null) expect(readOf(fact, no)).toBe('no');
    if (unknown !== null) expect(readOf(fact, unknown)).toBe('unknown');
  });

  it.each(['published-number', 'published-portal', 'published-desk'])('%s is a published channel', (channel) => {
    expect(readOf('published-channel', at('/recipients/0/channel', channel))).toBe('yes');
  });

  it('R48 is passed on for everybody behind the first', () => {
    const input = inputOf(bare, { '/recipients/1/role': 'court' });
    const request = requestOf(bare, { '/recipients/1/role': 'court' });
    expect(input['recipients']).toHaveLength(2);
    const passed = (place: number): string => knownIn({ request, place, category: 'photo' }, request.recipients[place]!)('not-passed-on');
    expect([passed(0), passed(1)]).toEqual(['yes', 'no']);
    expect(pointerOf('not-passed-on')).toBe('/recipients');
  });

  it('R46 sworn needs a source and a jurisdiction', () => {
    const officer = { ...asking('law-enforcement', 'photo'), '/recipients/0/sworn': 'yes' };
    const source = at('/recipients/0/swornSource', 'statute');
    const where = at('/recipients/0/jurisdiction', 'US-ZZ');
    expect(pointerOf('sworn')).toBe('/recipients/0/sworn');
    expect([readOf('sworn', officer), readOf('sworn', officer, source), readOf('sworn', officer, where)]).toEqual(Array(3).fill('unknown'));
    expect(readOf('sworn', officer, source, where)).toBe('yes');
    expect(readOf('sworn', officer, source, where, at('/recipients/0/sworn', 'no'))).toBe('no');
  });

  // The table says what was read of juvenile probation officers, and nothing of police.
  it.each([
    ['US-CA', 'yes', 'yes'],
    ['US-CA', 'no', 'unknown'],
    ['US-CA', 'unknown', 'unknown'],
    ['US-NY', 'no', 'yes'],
    ['US-AZ', 'yes', 'unknown'],
    ['US-TX', 'yes', 'unknown'],
    ['US-SD', 'yes', 'unknown'],
    ['US-OH', 'no', 'yes'],
  ])('R46 a juvenile probation officer said to be sworn in %s, on duty %s: %s', (jurisdiction, onDuty, answer) => {
    const said = { '/recipients/0/sworn': 'yes', '/recipients/0/swornSource': 'statute', '/recipients/0/jurisdiction': jurisdiction };
    expect(readOf('sworn', asking('juvenile-probation-officer', 'photo'), said, at('/recipients/0/onDuty', onDuty))).toBe(answer);
    expect(readOf('sworn', asking('law-enforcement', 'photo'), said, at('/recipients/0/onDuty', onDuty))).toBe('yes');
  });
});
