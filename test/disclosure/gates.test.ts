import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../src/disclosure/audit.js';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import { replyToRequester } from '../../src/disclosure/reply.js';
import { categories } from '../../src/schemas/request-words.js';
import { asking, plain, requestOf, type Said, basis } from './requests.js';

const answerTo = (...saids: readonly Said[]): string => decideDisclosure(requestOf(plain, ...saids)).decision;
const nobody = { '/recipients/0/identityVerified': 'unknown' };
const channel = (name: string | null): Said => ({ '/recipients/0/channel': name });
const urgent = { '/search/emergency': 'yes', '/recipients/0/relationship': 'no', '/recipients/0/assignedToChild': 'no' };
const always = ['no-redisclosure-notice', 'log', 'minimum-necessary', 'expiry'];

describe('R46 the published number, portal or desk of an agency', () => {
  it.each([
    ['law-enforcement', 'run-history', 'allow'],
    ['ncmec', 'dependency-status', 'allow-if'],
    ['state-clearinghouse', 'photo', 'allow'],
  ])('is the agency itself: %s, %s, whoever answers', (role, category, decision) => {
    for (const name of ['published-number', 'published-portal', 'published-desk'])
      expect(answerTo(asking(role, category), nobody, channel(name))).toBe(decision);
    for (const name of ['other', null]) expect(answerTo(asking(role, category), nobody, channel(name))).toBe('deny');
  });

  it.each(['court', 'legal-guardian', 'prosecutor', 'hospital'])('identifies nobody of another body: %s', (role) => {
    const tied = { '/recipients/0/relationship': 'yes', '/recipients/0/assignedToChild': 'yes' };
    expect(answerTo(asking(role, 'identity'), tied, nobody, channel('published-desk'))).toBe('deny');
  });
});

describe('R51 reasonable cause as the only ground, AMB-1a', () => {
  const ground = (said: string | null): Said => ({
    '/child/reasonableCauseIsOnlyGround': said,
    '/recipients/0/channel': 'published-number',
  });

  it.each<readonly [string, string, string | null, string]>([
    ['title-iv-e-agency', 'state-clearinghouse', 'no', 'allow'],
    ['title-iv-e-agency', 'state-clearinghouse', null, 'deny'],
    ['title-iv-e-agency', 'state-clearinghouse', 'yes', 'needs-human'],
    ['police', 'ncmec', 'no', 'allow'],
    ['police', 'ncmec', null, 'allow'],
    ['police', 'ncmec', 'yes', 'allow'],
    ['police', 'state-clearinghouse', 'yes', 'allow'],
  ])('is asked of agencies alone, for the law of the police asks for none: %s to %s, %s', (kind, role, said, decision) => {
    expect(answerTo(asking(role, 'photo'), { '/discloser/kind': kind }, ground(said))).toBe(decision);
  });

  it('is no gate in the audit of what police tell', () => {
    const audit = (kind: string): readonly string[] =>
      auditDisclosure(requestOf(plain, asking('ncmec', 'run-history'), { '/discloser/kind': kind }))
        .reveal()
        .items.flatMap(({ cells }) => cells.flatMap(({ gates }) => gates.map(({ id }) => id)));
    expect(audit('title-iv-e-agency')).toContain('authority-to-tell-ncmec');
    expect(audit('police')).not.toContain('authority-to-tell-ncmec');
  });
});

describe('R42 a guardian who is a person', () => {
  const tied: Said = { '/recipients/0/relationship': 'yes' };
  const asParent: Said = {
    ...tied,
    '/recipients/0/rightsIntact': 'yes',
    '/recipients/0/whereaboutsKnown': 'yes',
    '/recipients/0/noContactOrder': 'no',
    '/recipients/0/suspected': 'no',
  };
  const kind = (name: string | null): Said => ({ '/recipients/0/agencyKind': name });
  const safe = ['rightsIntact', 'noContactOrder', 'suspected'].map((fact) => `/recipients/0/${fact}`);

  it.each([null, 'private'])('is asked what a parent is asked: kind of body %s', (name) => {
    expect(answerTo(asking('legal-guardian', 'recovery-location'), kind(name), asParent)).toBe('allow');
    for (const fact of [...safe, '/recipients/0/relationship'])
      expect(answerTo(asking('legal-guardian', 'recovery-location'), kind(name), asParent, { [fact]: 'unknown' }), fact).toBe('deny');
    expect(answerTo(asking('legal-guardian', 'placement'), kind(name), asParent)).toBe('deny');
    expect(answerTo(asking('legal-guardian', 'placement'), kind(name), asParent, basis('case-plan'))).toBe('allow');
    expect(answerTo(asking('legal-guardian', 'identity'), kind(name), urgent)).toBe('deny');
  });

  it.each(['child-welfare', 'tribal-government', 'probation', 'other-public-body'])(
    'is no public body: %s is asked for the tie alone',
    (name) => {
      for (const category of ['recovery-location', 'placement'])
        expect(answerTo(asking('legal-guardian', category), kind(name), tied)).toBe('allow');
    },
  );

  it('may be a public body where none is named, and the audit asks which', () => {
    const missing = (name: string | null): readonly string[] =>
      auditDisclosure(requestOf(plain, asking('legal-guardian', 'recovery-location'), kind(name), tied)).reveal().items[0]?.unknown ?? [];
    expect(missing(null)).toEqual([...safe, '/recipients/0/whereaboutsKnown', '/recipients/0/agencyKind']);
    expect(missing('private')).toEqual([...safe, '/recipients/0/whereaboutsKnown']);
  });

  it('may not be told a lead beside the place of a recovery, which a parent may not', () => {
    const both = {
      '/categories': ['tips-leads', 'recovery-location'],
      '/search/investigatingAgencyAgrees': 'yes',
      '/search/neededForSafety': 'yes',
    };
    expect(answerTo(asking('legal-guardian', ''), asParent, both)).toBe('allow');
    expect(answerTo(asking('legal-guardian', ''), asParent, both, kind(null))).toBe('deny');
  });
});

describe('R46 shared guardianship', () => {
  const officer = { ...asking('juvenile-probation-officer', 'placement'), '/recipients/0/sharedGuardianship': 'yes' };
  it.each([
    ['yes', 'yes', 'allow'],
    ['no', 'yes', 'deny'],
    ['unknown', 'yes', 'deny'],
  ])('is that of the officer who has the child: assigned %s, relationship %s, %s', (assigned, relationship, decision) => {
    const said = { '/recipients/0/assignedToChild': assigned, '/recipients/0/relationship': relationship };
    expect(answerTo(officer, said)).toBe(decision);
    expect(answerTo(officer, said, { '/recipients/0/sharedGuardianship': 'unknown' })).toBe('deny');
  });
});

describe('rule 0, R51: the report', () => {
  // What the report of a missing child, of a trafficking victim and of a recovery is made of; police are also told whom to ask.
  const content = [
    ...['identity', 'photo', 'physical-description', 'last-seen', 'circumstances', 'trafficking-indicators', 'safety-disability'],
    ...['endangerment-information', 'companion-vehicle', 'recovery-location'],
  ];
  const desk: Said = { ...channel('published-desk'), ...nobody };
  const unclear: Said = { '/jurisdiction': null, '/child/ageBand': null, '/recipients/0/conflictOfInterest': 'unknown', '/onFile': null };

  it.each(content)('%s goes to police and NCMEC whatever else is unknown', (category) => {
    for (const role of ['law-enforcement', 'ncmec']) expect(answerTo(asking(role, category), desk, unclear)).toBe('allow');
    for (const role of ['state-clearinghouse', 'prosecutor', 'court']) expect(answerTo(asking(role, category), desk, unclear)).toBe('deny');
  });

  it.each(categories.filter((category) => !content.includes(category)))('%s is no part of it', (category) => {
    expect(answerTo(asking('ncmec', category), desk, unclear)).toBe('deny');
    expect(answerTo(asking('law-enforcement', category), desk, unclear)).toBe(category === 'caseworker-contact' ? 'allow' : 'deny');
  });
});

describe('rule 7: an emergency', () => {
  it.each([
    ...['law-enforcement', 'ncmec', 'legal-guardian', 'court', 'service-provider', 'current-caregiver'],
    ...['hospital', 'prosecutor', 'icpc-state', 'state-clearinghouse'],
  ])('claimed by %s, who can help, is put before a person', (role) => {
    expect(answerTo(asking(role, 'tips-leads'), urgent, { '/recipients/0/sworn': 'no' })).toBe(role === 'ncmec' ? 'allow' : 'needs-human');
    expect(answerTo(asking(role, 'family-details'), urgent)).toBe(role === 'ncmec' ? 'allow-if' : 'needs-human');
  });

  it.each([
    ...['parent', 'guardian-ad-litem', 'attorney-for-child', 'casa', 'juvenile-probation-officer', 'media', 'public'],
    ...['tribe', 'indian-custodian', 'school', 'agency-attorney', 'kin', 'young-person'],
  ])('claimed by %s is not heard here', (role) => {
    expect(answerTo(asking(role, 'family-details'), urgent)).toBe('deny');
  });

  it.each<[string, Said]>([
    ['for a purpose that is not permitted', { '/purpose': 'curiosity' }],
    ['for a purpose that is unknown', { '/purpose': null }],
    ['where the jurisdiction is unknown', { '/jurisdiction': null }],
    ['where the discloser is unknown', { '/discloser/kind': null }],
    ['where earlier holders are unknown', { '/discloser/earlierHolders': null }],
    ['by somebody who is not identified', nobody],
    ['by somebody with a conflict of interest', { '/recipients/0/conflictOfInterest': 'yes' }],
    ['that nobody confirms', { '/search/emergency': 'unknown' }],
    ['that there is not', { '/search/emergency': 'no' }],
  ])('%s opens nothing', (_, said) => {
    expect(answerTo(asking('hospital', 'family-details'), urgent)).toBe('needs-human');
    expect(answerTo(asking('hospital', 'family-details'), urgent, said)).toBe('deny');
  });
});

const harmless: Said = { '/recipients/0/suspected': 'no', '/recipients/0/noContactOrder': 'no' };

describe('whoever is recorded as a danger to the child', () => {
  const trusted: Said = {
    '/purpose': 'protect',
    '/recipients/0/relationship': 'yes',
    '/recipients/0/rightsIntact': 'yes',
    '/recipients/0/whereaboutsKnown': 'yes',
    '/recipients/0/boundByConfidentiality': 'yes',
    '/recipients/0/assignedToChild': 'yes',
    ...harmless,
    ...basis('appointment'),
  };

  it.each(['legal-guardian', 'guardian-ad-litem', 'attorney-for-child', 'parent', 'law-enforcement', 'young-person'])(
    'is not told where the child is, as %s or otherwise',
    (role) => {
      const asked = asking(role, 'recovery-location');
      expect(answerTo(asked, trusted)).toBe('allow');
      for (const danger of ['suspected', 'noContactOrder'])
        expect(answerTo(asked, trusted, { [`/recipients/0/${danger}`]: 'yes' })).toBe('deny');
    },
  );
});

describe('R41 what has to be done', () => {
  const obligations = (...saids: readonly Said[]): readonly string[] => decideDisclosure(requestOf(plain, ...saids)).obligations;
  const tied = { '/recipients/0/relationship': 'yes' };

  it('is the same for everybody who is told and is not the public', () => {
    expect(obligations(asking('legal-guardian', 'photo'), tied)).toEqual(always);
    expect(obligations(asking('court', 'medical-mental-health'), tied)).toEqual(always);
  });

  it('is nothing where nothing is told, of the whole as of a part', () => {
    const decision = decideDisclosure(
      requestOf(plain, asking('legal-guardian', 'photo'), tied, { '/categories': ['photo', 'tips-leads'] }),
    );
    expect([decision.decision, decision.obligations]).toEqual(['deny', []]);
    expect(decision.categories.map((each) => [each.category, each.decision, each.obligations])).toEqual([
      ['photo', 'allow', always],
      ['tips-leads', 'deny', []],
    ]);
    expect(obligations(asking('legal-guardian', 'photo'), tied, { '/child/ageBand': '18-to-20' })).toEqual([]);
  });

  it.each(['placement', 'dependency-status', 'agency-involvement', 'caseworker-contact', 'trafficking-indicators'])(
    'rule 3: told to NCMEC, %s is told with the request not to publish it',
    (category) => {
      expect(obligations(asking('ncmec', category), channel('published-portal'))).toEqual([...always, 'ask-not-to-publish-status']);
    },
  );

  it('is no more for what NCMEC publishes, nor for others', () => {
    expect(obligations(asking('ncmec', 'photo'), channel('published-portal'))).toEqual(always);
    expect(obligations(asking('legal-guardian', 'placement'), tied)).toEqual(always);
  });

  it('rule 3: holds for NCMEC at any place of a chain', () => {
    const guardian = { ...asking('legal-guardian', 'placement'), ...tied };
    const ncmec = { '/recipients/1/role': 'ncmec', '/recipients/1/identityVerified': 'yes', '/recipients/1/conflictOfInterest': 'no' };
    expect(obligations(guardian, ncmec)).toEqual([...always, 'ask-not-to-publish-status']);
  });

  it('for a lead is to hand it on to the investigating agency', () => {
    expect(obligations(asking('ncmec', 'tips-leads'))).toEqual([...always, 'route-leads']);
    const bundle = { '/categories': ['tips-leads', 'placement'] };
    expect(obligations(asking('ncmec', 'tips-leads'), bundle)).toEqual([...always, 'route-leads', 'ask-not-to-publish-status']);
  });

  it('holds for a chain as soon as one of it is not the public', () => {
    const published = {
      '/search/courtOrderNeededToPublish': 'no',
      '/search/investigatingAgencyConsulted': 'yes',
      '/search/ncicEntry': 'yes',
      '/onFile/-': { kind: 'consent', by: 'legal-guardian', covers: 'all', to: ['public'], from: '2026-01-01T00:00:00Z', until: 'open' },
    };
    const next = (role: string): Said => ({ '/recipients/1/role': role, '/recipients/1/identityVerified': 'yes' });
    expect(obligations(asking('public', 'photo'), published)).toEqual([]);
    expect(obligations(asking('public', 'photo'), published, next('media'))).toEqual([]);
    expect(obligations(asking('legal-guardian', 'photo'), tied, published, next('media'))).toEqual(always);
  });
});

describe('R49 what a requester is shown', () => {
  const replyTo = (...saids: readonly Said[]): ReturnType<typeof replyToRequester> =>
    replyToRequester(decideDisclosure(requestOf(plain, ...saids)));
  const tied = { '/recipients/0/relationship': 'yes' };

  it('is what is told, in its manner and with what has to be done, where all of it is told', () => {
    const both = { '/categories': ['photo', 'trafficking-indicators'] };
    expect(replyTo(asking('court', 'photo'), tied, both)).toEqual({
      answer: 'information',
      categories: [
        { category: 'photo', decision: 'allow', conditions: [], obligations: always },
        { category: 'trafficking-indicators', decision: 'allow-if', conditions: ['under-seal'], obligations: always },
      ],
    });
    expect(replyTo(asking('court', 'photo'), tied).answer).toBe('information');
  });

  it('is one and the same sentence where a part of it is not told, or a person must decide', () => {
    const denied = replyTo(asking('court', 'photo'));
    expect(denied).toEqual({
      answer: 'no-information',
      text: {
        en: 'We can neither give nor confirm information about any person. Anyone may report a missing child to the police and to the National Center for Missing & Exploited Children at 1-800-843-5678.',
        es: 'No podemos dar ni confirmar información sobre ninguna persona. Cualquiera puede denunciar la desaparición de un menor a la policía y al National Center for Missing & Exploited Children, 1-800-843-5678.',
      },
    });
    expect(replyTo(asking('legal-guardian', 'photo'), tied, { '/categories': ['photo', 'tips-leads'] })).toBe(denied);
    expect(replyTo(asking('court', 'photo'), tied, { '/child/ageBand': '18-to-20' })).toBe(denied);
    expect(Object.isFrozen(denied) && denied.answer === 'no-information' && Object.isFrozen(denied.text)).toBe(true);
  });
});
