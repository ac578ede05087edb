import { basis, type Said } from './requests.js';

/** A condition, and how a request says that it is met, unmet or unknown. */
export interface Need {
  readonly name: string;
  readonly met: Said;
  readonly unmet: readonly Said[];
  readonly unknown: readonly Said[];
}

const who = (key: string, good: 'yes' | 'no' = 'yes'): Need => answer(`/recipients/0/${key}`, good);
const child = (key: string): Need => answer(`/child/${key}`, 'yes');
const search = (key: string, good: 'yes' | 'no' = 'yes'): Need => answer(`/search/${key}`, good);

function answer(pointer: string, good: 'yes' | 'no'): Need {
  const bad = good === 'yes' ? 'no' : 'yes';
  return { name: pointer, met: { [pointer]: good }, unmet: [{ [pointer]: bad }], unknown: [{ [pointer]: 'unknown' }] };
}

/** On file: expired, not begun, for other information or other people is not on file; an open question about it is unknown. */
function onFile(name: string, kind: string, more: object = {}): Need {
  return {
    name,
    met: basis(kind, more),
    unmet: [
      {},
      basis(kind, { ...more, until: '2026-11-21T15:00:00.000Z' }),
      basis(kind, { ...more, from: '2026-11-21T15:00:00.001Z' }),
      basis(kind, { ...more, covers: [] }),
      basis(kind, { ...more, to: [] }),
    ],
    unknown: [
      basis(kind, { ...more, until: null }),
      basis(kind, { ...more, from: null }),
      basis(kind, { ...more, covers: null }),
      basis(kind, { ...more, to: null }),
    ],
  };
}

const appointment = onFile('appointment', 'appointment');
const permission = onFile('permission', 'consent', { by: 'legal-guardian', to: ['public'] });
const wrongConsents = ['parent', 'caregiver', 'provider', 'young-person'].map((by) => basis('consent', { by, to: ['public'] }));
const publication: readonly Need[] = [
  { ...permission, unmet: [...permission.unmet, ...wrongConsents, basis('consent', { by: 'legal-guardian', to: 'all' })] },
  search('courtOrderNeededToPublish', 'no'),
  search('investigatingAgencyConsulted'),
  search('ncicEntry'),
];
const parent = [who('rightsIntact'), who('noContactOrder', 'no'), who('suspected', 'no')];
const assigned = who('assignedToChild');
const agencyKind: Need = {
  name: 'agencyKind',
  met: { '/recipients/0/agencyKind': 'probation' },
  unmet: [{ '/recipients/0/agencyKind': 'private' }],
  unknown: [{ '/recipients/0/agencyKind': null }],
};
const purposeOf = (good: string, ...bad: readonly string[]): Need => ({
  name: 'purpose',
  met: { '/purpose': good },
  unmet: bad.map((purpose) => ({ '/purpose': purpose })),
  unknown: [{ '/purpose': null }],
});
const supervision = purposeOf('supervise', 'notify-by-law', 'treat-or-care', 'prosecute-or-adjudicate');
const care = purposeOf('treat-or-care', 'supervise', 'locate', 'notify-by-law', 'prosecute-or-adjudicate');
const publicBody = [assigned, agencyKind, who('boundByConfidentiality'), supervision];
const criminalJustice = [search('criminalJusticePurpose'), who('criminalJusticeAgency'), who('ori'), child('juvenileRecordsLawPermits')];
const agrees = search('investigatingAgencyAgrees');
const guardianConsent = onFile('guardian-consent', 'consent', { by: 'legal-guardian', nonAbusing: 'yes' });
const bothConsent: readonly Need[] = [
  onFile('own-consent', 'consent', { by: 'young-person' }),
  { ...guardianConsent, unmet: [...guardianConsent.unmet, basis('consent', { by: 'legal-guardian', nonAbusing: 'no' })] },
];
const relationship = who('relationship');

/** What each entry of the legend asks. */
export const needsOfEntry: Readonly<Record<string, readonly Need[]>> = {
  C1: publication,
  C3: [agrees],
  C4: [search('neededBySearchers')],
  C5: [agrees],
  C6: criminalJustice,
  C7: [...parent, who('whereaboutsKnown')],
  C8: [onFile('case-plan', 'case-plan')],
  C9: [child('minorConsentLawPermits')],
  C10: [appointment],
  C12: publicBody,
  C13: [who('onDuty'), assigned, agrees],
  C14: [relationship],
  C15: bothConsent,
  C16: [child('placementOrReturn'), care],
  C17: [search('publicNoticeStands')],
  C19: [agrees, search('neededForSafety')],
  C20: [agrees, search('reportedAbductorOrCompanion')],
  C23: [...parent, who('whereaboutsKnown')],
  C24: [...publicBody, child('juvenileRecordsLawPermits')],
  C26: [who('boundByConfidentiality')],
  C27: [...parent, who('whereaboutsKnown')],
};

/** Another way to meet an entry: these needs in the place of those. */
export interface OtherWay {
  readonly name: string;
  readonly instead: readonly string[];
  readonly needs: readonly Need[];
}

/** The entries that can be met in more than one way. */
export const otherWays: Readonly<Record<string, readonly OtherWay[]>> = {
  C1: [
    {
      name: 'by order of a court',
      instead: ['permission', '/search/courtOrderNeededToPublish'],
      needs: [onFile('order to publish', 'court-order', { to: ['public'] })],
    },
  ],
  C6: [{ name: 'as an authorised user', instead: ['/recipients/0/ori'], needs: [who('authorisedUser')] }],
  C8: [{ name: 'by order of a court', instead: ['case-plan'], needs: [onFile('court order', 'court-order')] }],
  C15: [{ name: 'authorised by the state', instead: ['own-consent', 'guardian-consent'], needs: [onFile('statute', 'statute')] }],
};

const byAuthorisedUser = criminalJustice.map((need) => (need.name === '/recipients/0/ori' ? who('authorisedUser') : need));

/** What lifts the manner of an entry, in each way; what the entry asks anyhow is not among it. */
export const lifting: Readonly<Record<string, readonly (readonly Need[])[]>> = {
  C24: [criminalJustice.slice(0, -1), byAuthorisedUser.slice(0, -1)],
  C25: [criminalJustice, byAuthorisedUser],
};

/** What an authority that must name the information is: a general one is not enough. */
export function naming(category: string): Need {
  const named = onFile('named', 'court-order', { covers: [category] });
  return { ...named, unmet: [...named.unmet, basis('court-order')] };
}

/** What each role takes for granted, by the columns of both tables. */
export const needsOfColumn: Readonly<Record<string, readonly Need[]>> = {
  'law-enforcement': [assigned],
  ncmec: [],
  'legal-guardian': [relationship],
  parent: [relationship, ...parent],
  'guardian-ad-litem': [appointment],
  court: [relationship],
  'jpo-sworn': [assigned],
  'jpo-not-sworn': [assigned],
  'service-provider': [],
  'current-caregiver': [relationship, who('noContactOrder', 'no'), who('suspected', 'no')],
  public: publication,
  casa: [appointment],
  tribe: [relationship],
  'indian-custodian': [relationship, ...parent],
  'icpc-state': [relationship],
  'state-clearinghouse': [],
  prosecutor: [assigned],
  hospital: [],
  school: [],
  'agency-attorney': [relationship],
  kin: [relationship, who('noContactOrder', 'no'), who('suspected', 'no'), ...publication],
  'young-person': [relationship],
};

/** What else is said of some roles. */
export const saidOfColumn: Readonly<Record<string, Said>> = {
  'jpo-sworn': { '/recipients/0/sworn': 'yes', '/recipients/0/swornSource': 'statute', '/recipients/0/jurisdiction': 'US-NY' },
  'jpo-not-sworn': { '/recipients/0/sworn': 'no', '/recipients/0/jurisdiction': 'US-TX' },
};

/** Police are asked for more where it is about leads. */
export const needsOfPoliceLeads: readonly Need[] = [
  {
    name: 'sworn',
    met: { '/recipients/0/sworn': 'yes', '/recipients/0/swornSource': 'state-certification', '/recipients/0/jurisdiction': 'US-ZZ' },
    unmet: [{ '/recipients/0/sworn': 'no' }],
    unknown: [{}, { '/recipients/0/sworn': 'yes' }, { '/recipients/0/sworn': 'yes', '/recipients/0/swornSource': 'statute' }],
  },
  { ...who('investigatingAgency'), name: 'investigatingAgency' },
];
