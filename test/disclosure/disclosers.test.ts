import { describe, expect, it } from 'vitest';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import { asking, basis, plain, requestOf, type Said } from './requests.js';

const answerTo = (...saids: readonly Said[]): string => decideDisclosure(requestOf(plain, ...saids)).decision;
const from = (kind: string): Said => ({ '/discloser/kind': kind });

/** Each recipient as the tables ask, so that only the law of the discloser is left. */
const asked: Readonly<Record<string, Said>> = {
  'law-enforcement': { ...asking('law-enforcement', 'identity'), '/recipients/0/assignedToChild': 'yes' },
  'legal-guardian': { ...asking('legal-guardian', 'identity'), '/recipients/0/relationship': 'yes' },
  court: { ...asking('court', 'identity'), '/recipients/0/relationship': 'yes' },
  prosecutor: { ...asking('prosecutor', 'identity'), '/recipients/0/assignedToChild': 'yes' },
  hospital: { ...asking('hospital', 'identity'), '/recipients/0/relationship': 'yes' },
  'service-provider': { ...asking('service-provider', 'identity'), '/recipients/0/relationship': 'yes' },
  'jpo-sworn': {
    ...asking('juvenile-probation-officer', 'identity'),
    '/recipients/0/assignedToChild': 'yes',
    '/recipients/0/sworn': 'yes',
    '/recipients/0/swornSource': 'statute',
    '/recipients/0/jurisdiction': 'US-NY',
  },
  'jpo-not-sworn': {
    ...asking('juvenile-probation-officer', 'identity'),
    '/recipients/0/assignedToChild': 'yes',
    '/recipients/0/sworn': 'no',
    '/recipients/0/agencyKind': 'probation',
    '/recipients/0/boundByConfidentiality': 'yes',
  },
};
const everybody = Object.keys(asked);
const isTold = (who: string, ...saids: readonly Said[]): boolean => answerTo(asked[who] ?? {}, ...saids).startsWith('allow');
const toldBy = (kind: string, ...saids: readonly Said[]): readonly string[] => everybody.filter((who) => isTold(who, from(kind), ...saids));

const guardianConsents = basis('consent', { by: 'legal-guardian', nonAbusing: 'yes' });
const parentConsents = basis('consent', { by: 'parent', nonAbusing: 'yes' });
const abuserConsents = basis('consent', { by: 'parent', nonAbusing: 'no' });
const minorConsents = basis('consent', { by: 'young-person' });
const both = { '/onFile': [minorConsents['/onFile/-'], guardianConsents['/onFile/-']] };
const orderAndSubpoena = { '/onFile': [basis('court-order')['/onFile/-'], basis('subpoena')['/onFile/-']] };

describe('rule 2: whom each discloser may tell who a child is', () => {
  it.each(['title-iv-e-agency', 'police'])('%s: whom the matrix says', (kind) => {
    expect(toldBy(kind)).toEqual(everybody);
  });

  it.each<[string, string, Said, readonly string[]]>([
    ['a health provider by itself', 'health-provider', {}, ['hospital', 'service-provider']],
    [
      'a health provider asked by police',
      'health-provider',
      { '/discloser/policeRequest': 'yes' },
      ['law-enforcement', 'hospital', 'service-provider'],
    ],
    ['a health provider under an order', 'health-provider', basis('court-order'), everybody],
    ['a health provider under a statute', 'health-provider', basis('statute'), everybody],
    ['a health provider with consent alone', 'health-provider', guardianConsents, ['hospital', 'service-provider']],
    ['a school by itself', 'school', {}, ['legal-guardian']],
    [
      'a school under a juvenile-justice statute',
      'school',
      basis('statute'),
      ['law-enforcement', 'legal-guardian', 'court', 'prosecutor', 'jpo-sworn', 'jpo-not-sworn'],
    ],
    ['a school with the consent of the guardian', 'school', guardianConsents, everybody],
    ['a school with the consent of a parent', 'school', parentConsents, everybody],
    ['a school with the consent of an abuser', 'school', abuserConsents, ['legal-guardian']],
    ['a school under an order', 'school', basis('court-order'), everybody],
    ['a school in an emergency', 'school', { '/search/emergency': 'yes' }, everybody],
    ['a substance-use programme by itself', 'substance-use-programme', {}, []],
    ['a substance-use programme with the consent of the minor', 'substance-use-programme', minorConsents, everybody],
    ['a substance-use programme with the consent of the guardian', 'substance-use-programme', guardianConsents, []],
    ['a substance-use programme in an emergency', 'substance-use-programme', { '/search/emergency': 'yes' }, ['hospital']],
    ['a substance-use programme under an order', 'substance-use-programme', basis('court-order'), []],
    ['a substance-use programme under a subpoena', 'substance-use-programme', basis('subpoena'), []],
    ['a substance-use programme under both', 'substance-use-programme', orderAndSubpoena, ['law-enforcement', 'court', 'prosecutor']],
    ['a runaway programme by itself', 'runaway-programme', {}, []],
    ['a runaway programme with the consent of the minor alone', 'runaway-programme', minorConsents, []],
    ['a runaway programme with the consent of the guardian alone', 'runaway-programme', guardianConsents, []],
    ['a runaway programme with both', 'runaway-programme', both, everybody],
    ['a runaway programme under an order', 'runaway-programme', basis('court-order'), []],
    ['a VAWA grantee by itself', 'vawa-grantee', {}, []],
    ['a VAWA grantee with the consent of the minor alone', 'vawa-grantee', minorConsents, []],
    ['a VAWA grantee with both', 'vawa-grantee', both, everybody],
    ['a VAWA grantee under a statute', 'vawa-grantee', basis('statute'), everybody],
    ['a VAWA grantee under an order', 'vawa-grantee', basis('court-order'), everybody],
  ])('%s', (_, kind, said, told) => {
    expect(toldBy(kind, said)).toEqual(told);
  });

  it('45 CFR 164.512(f)(2): police who ask have the physical description too, and nothing else', () => {
    const police = { ...asked['law-enforcement'], ...from('health-provider'), '/discloser/policeRequest': 'yes' };
    expect(answerTo(police, { '/categories': ['physical-description'] })).toBe('allow');
    for (const category of ['photo', 'circumstances', 'placement', 'run-history', 'recovery-location'])
      expect(answerTo(police, { '/categories': [category] })).toBe('deny');
  });
});

describe('rule 2, R48: what somebody else held before', () => {
  const after = (...kinds: readonly string[]): Said => ({ '/discloser/earlierHolders': kinds });

  it('keeps the law of every earlier holder, beside that of the discloser', () => {
    expect(isTold('court', after('police'))).toBe(true);
    expect(isTold('court', after('runaway-programme'))).toBe(false);
    expect(isTold('court', after('runaway-programme'), both)).toBe(true);
    expect(isTold('court', from('school'), after('runaway-programme'), both)).toBe(true);
    expect(isTold('court', from('school'), after('substance-use-programme'), guardianConsents)).toBe(false);
    expect(isTold('court', after('police', 'runaway-programme'))).toBe(false);
  });

  it.each(['school', 'substance-use-programme'])('what a %s told is not passed on to a second recipient', (kind) => {
    const next = { '/recipients/1/role': 'court', '/recipients/1/identityVerified': 'yes', '/recipients/1/conflictOfInterest': 'no' };
    const chain = { ...asked['legal-guardian'], ...next, '/recipients/1/relationship': 'yes' };
    const consents = { '/onFile': [minorConsents['/onFile/-'], guardianConsents['/onFile/-']] };
    expect(answerTo(chain, consents)).toBe('allow');
    expect(answerTo(asked['legal-guardian'] ?? {}, from(kind), consents)).toBe('allow');
    expect(answerTo(chain, from(kind), consents)).toBe('deny');
    expect(answerTo(chain, after(kind), consents)).toBe('deny');
  });

  it.each(['school', 'health-provider', 'substance-use-programme', 'runaway-programme', 'vawa-grantee'])(
    'the public has nothing from a %s',
    (kind) => {
      const published = {
        '/search/courtOrderNeededToPublish': 'no',
        '/search/investigatingAgencyConsulted': 'yes',
        '/search/ncicEntry': 'yes',
        '/search/emergency': 'yes',
        '/onFile': ['consent', 'court-order', 'statute', 'subpoena'].flatMap((each) =>
          ['legal-guardian', 'young-person'].map((by) => basis(each, { by, nonAbusing: 'yes', to: ['public'] })['/onFile/-']),
        ),
      };
      expect(answerTo(asking('public', 'photo'), published)).toBe('allow');
      expect(answerTo(asking('public', 'photo'), published, from(kind))).toBe('deny');
    },
  );
});

describe('C12: a public body', () => {
  const officer = asked['jpo-not-sworn'] ?? {};
  it.each([
    ['law-enforcement', 'allow'],
    ['probation', 'allow'],
    ['child-welfare', 'allow'],
    ['court', 'allow'],
    ['prosecution', 'allow'],
    ['tribal-government', 'allow'],
    ['other-public-body', 'allow'],
    ['private', 'deny'],
    [null, 'deny'],
  ])('%s: %s', (agencyKind, decision) => {
    expect(answerTo(officer, { '/recipients/0/agencyKind': agencyKind })).toBe(decision);
  });

  it.each([
    ['locate', 'allow'],
    ['protect', 'allow'],
    ['supervise', 'allow'],
    ['treat-or-care', 'deny'],
    ['notify-by-law', 'deny'],
    ['prosecute-or-adjudicate', 'deny'],
  ])('to supervise or protect the child: %s, %s', (purpose, decision) => {
    expect(answerTo(officer, { '/purpose': purpose })).toBe(decision);
  });
});

describe('C16: care of this child', () => {
  const caregiver = {
    ...asking('current-caregiver', 'run-history'),
    '/recipients/0/relationship': 'yes',
    '/recipients/0/noContactOrder': 'no',
    '/recipients/0/suspected': 'no',
    '/child/placementOrReturn': 'yes',
  };
  it.each([
    ['protect', 'allow-if'],
    ['treat-or-care', 'allow-if'],
    ['locate', 'deny'],
    ['supervise', 'deny'],
    ['notify-by-law', 'deny'],
    ['prosecute-or-adjudicate', 'deny'],
  ])('%s: %s', (purpose, decision) => {
    expect(answerTo(caregiver, { '/purpose': purpose })).toBe(decision);
  });
});
