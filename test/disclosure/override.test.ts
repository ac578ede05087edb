import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../src/disclosure/audit.js';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import { isAtMost } from './at-most.js';
import { withDisclosureOverrides, type DisclosurePolicy, type Override, type OverrideEffect } from '../../src/disclosure/override.js';
import type { InformationCategory, RecipientRole } from '../../src/facts/request.js';
import type { Basis, Provision } from '../../src/kernel/citation.js';
import { RulesError, type Problem } from '../../src/kernel/errors.js';
import { calendarDate } from '../../src/kernel/instant.js';
import { federal } from '../../src/law/federal.js';
import { categories, roles } from '../../src/schemas/request-words.js';
import { request } from './draws.js';
import { asking, basis, plain, requestOf, type Said } from './requests.js';

const law = (kind: Basis): Provision => ({
  id: `example-${kind}`,
  citation: 'Example Code 1-2-3',
  kind,
  interval: { from: calendarDate('2020-01-01'), to: null },
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
});

function rule(category: InformationCategory, to: RecipientRole, effect: OverrideEffect, more: Partial<Override> = {}): Override {
  return {
    id: `example-${category}-${to}-${effect.kind}`,
    jurisdiction: 'US-ZZ',
    category,
    to,
    effect,
    law: law('statute'),
    effective: { from: calendarDate('2020-01-01'), to: null },
    provenance: { source: 'Example Code, official edition', readOn: calendarDate('2026-11-01'), reviewedBy: 'a fictional reviewer' },
    ...more,
  };
}

const open: OverrideEffect = { kind: 'open', requires: 'relationship', manners: ['under-seal'] };
const close: OverrideEffect = { kind: 'close', to: 'deny' };
const person: OverrideEffect = { kind: 'close', to: 'needs-human' };
const narrow: OverrideEffect = { kind: 'narrow', requires: 'ncic-entry', manners: ['own-details-only'] };

const base: DisclosurePolicy = { id: 'federal' };
const withRules = (...rules: readonly Override[]): DisclosurePolicy => withDisclosureOverrides(base, ...rules);

const provider = { ...plain, ...asking('service-provider', 'circumstances'), '/recipients/0/relationship': 'yes' };
const guardian = { ...plain, ...asking('legal-guardian', 'placement'), '/recipients/0/relationship': 'yes' };

function refusedIn(...rules: readonly Override[]): readonly Problem[] {
  try {
    withRules(...rules);
    return [];
  } catch (error) {
    if (error instanceof RulesError && error.name === 'OverlayError') return error.problems;
    throw error;
  }
}
const problems = (...rules: readonly Override[]): readonly string[] => refusedIn(...rules).map(({ path, code }) => `${path} ${code}`);

describe('R50 a rule of a jurisdiction', () => {
  it('opens a shut cell in its manner, where what it asks is established', () => {
    const policy = withRules(rule('circumstances', 'service-provider', open));
    expect(decideDisclosure(requestOf(provider)).decision).toBe('deny');
    expect(decideDisclosure(requestOf(provider), policy)).toMatchObject({ decision: 'allow-if', conditions: ['under-seal'] });
    for (const said of ['no', 'unknown'])
      expect(decideDisclosure(requestOf(provider, { '/recipients/0/relationship': said }), policy).decision).toBe('deny');
  });

  it.each<[string, object]>([
    ['another jurisdiction', { '/jurisdiction': 'US-YY' }],
    ['an unknown jurisdiction', { '/jurisdiction': null }],
    ['a wrong purpose', { '/purpose': 'curiosity' }],
    ['somebody who is not identified', { '/recipients/0/identityVerified': 'unknown' }],
    ['a conflict of interest', { '/recipients/0/conflictOfInterest': 'yes' }],
  ])('opens nothing in %s: the gates stay', (_, said) => {
    expect(decideDisclosure(requestOf(provider, { ...said }), withRules(rule('circumstances', 'service-provider', open))).decision).toBe(
      'deny',
    );
  });

  it.each([
    ['2019-12-31T23:59:59.999Z', 'deny'],
    ['2020-01-01T00:00:00.000Z', 'allow-if'],
    ['2020-12-31T23:59:59.999Z', 'allow-if'],
    ['2021-01-01T00:00:00.000Z', 'deny'],
  ])('at %s, in force during 2020: %s', (asOf, decision) => {
    const effective = { from: calendarDate('2020-01-01'), to: calendarDate('2021-01-01') };
    const policy = withRules(rule('circumstances', 'service-provider', open, { effective }));
    expect(decideDisclosure(requestOf(provider, { '/asOf': asOf }), policy).decision).toBe(decision);
  });

  it('closes, puts before a person, or narrows what was open, and the audit says so', () => {
    const asked = requestOf(guardian, { '/search/ncicEntry': 'yes' });
    expect(decideDisclosure(asked).decision).toBe('allow');
    expect(decideDisclosure(asked, withRules(rule('placement', 'legal-guardian', close))).decision).toBe('deny');
    const policy = withRules(rule('placement', 'legal-guardian', person));
    const audit = auditDisclosure(asked, policy).reveal();
    expect(audit.decision.decision).toBe('needs-human');
    expect(audit.items[0]?.causes).toEqual(['jurisdiction-asks-for-a-person']);
    expect(audit.items[0]?.overrides.map(({ id }) => id)).toEqual(['example-placement-legal-guardian-close']);
    const narrowed = withRules(rule('placement', 'legal-guardian', narrow));
    expect(decideDisclosure(asked, narrowed)).toMatchObject({ decision: 'allow-if', conditions: ['own-details-only'] });
    expect(decideDisclosure(requestOf(guardian, { '/search/ncicEntry': 'no' }), narrowed).decision).toBe('deny');
  });

  it.each<[string, Override]>([
    ['other information', rule('photo', 'legal-guardian', close)],
    ['another recipient', rule('placement', 'parent', close)],
    ['the public', rule('placement', 'media', close)],
    ['another jurisdiction', rule('placement', 'legal-guardian', close, { jurisdiction: 'US-YY' })],
  ])('about %s changes nothing, and is not in the audit', (_, other) => {
    expect(decideDisclosure(requestOf(guardian), withRules(other)).decision).toBe('allow');
    expect(auditDisclosure(requestOf(guardian), withRules(other)).reveal().items[0]?.overrides).toEqual([]);
  });

  it('closes also against an emergency, and whatever opens beside it', () => {
    const policy = withRules(rule('circumstances', 'service-provider', open), rule('circumstances', 'service-provider', close));
    expect(decideDisclosure(requestOf(provider, { '/search/emergency': 'yes' }), policy).decision).toBe('deny');
  });

  it('R51 never stops the mandated report', () => {
    const said = { ...asking('law-enforcement', 'photo'), '/recipients/0/channel': 'published-desk' };
    const policy = withRules(rule('photo', 'law-enforcement', close));
    expect(decideDisclosure(requestOf(plain, said), policy).decision).toBe('allow');
    expect(auditDisclosure(requestOf(plain, said), policy).reveal().items[0]?.overrides).toEqual([]);
    expect(
      decideDisclosure(requestOf(plain, said, { '/recipients/0/channel': 'other', '/recipients/0/assignedToChild': 'yes' }), policy)
        .decision,
    ).toBe('deny');
  });

  it('for the public holds for the media, and for who is not identified', () => {
    const permitted = basis('consent', { by: 'legal-guardian', to: ['public'] });
    const search = { '/search/courtOrderNeededToPublish': 'no', '/search/investigatingAgencyConsulted': 'yes', '/search/ncicEntry': 'yes' };
    const policy = withRules(rule('photo', 'public', close));
    for (const role of ['public', 'media', 'neighbour']) {
      expect(decideDisclosure(requestOf(plain, permitted, search, asking(role, 'photo'))).decision).toBe('allow');
      expect(decideDisclosure(requestOf(plain, permitted, search, asking(role, 'photo')), policy).decision).toBe('deny');
    }
    const stranger = { ...guardian, ...asking('legal-guardian', 'photo'), '/recipients/0/identityVerified': 'no' };
    expect(decideDisclosure(requestOf(stranger, permitted, search)).decision).toBe('allow');
    expect(decideDisclosure(requestOf(stranger, permitted, search), policy).decision).toBe('deny');
  });

  it('that opens a juvenile record to NCMEC leaves the request not to publish it', () => {
    const policy = withRules(rule('juvenile-record', 'ncmec', { kind: 'open', requires: { all: [] }, manners: [] }));
    const ncmec = requestOf(plain, asking('ncmec', 'juvenile-record'));
    expect(decideDisclosure(ncmec).decision).toBe('deny');
    expect(decideDisclosure(ncmec, policy).decision).toBe('allow');
    expect(decideDisclosure(ncmec, policy).obligations).toContain('ask-not-to-publish-status');
  });

  it('that opens for one recipient opens nothing for the public it falls back to', () => {
    const policy = withRules(rule('medical-mental-health', 'service-provider', { kind: 'open', requires: { all: [] }, manners: [] }));
    const stranger = { ...provider, ...asking('service-provider', 'medical-mental-health'), '/recipients/0/identityVerified': 'no' };
    expect(decideDisclosure(requestOf(stranger), policy).decision).toBe('deny');
  });
});

describe('R50 what a rule of a jurisdiction narrows or closes', () => {
  const established: Said = Object.fromEntries(
    [
      ...['relationship', 'rightsIntact', 'whereaboutsKnown', 'boundByConfidentiality', 'assignedToChild', 'criminalJusticeAgency'],
      ...['sworn', 'ori', 'investigatingAgency'],
    ].map((fact) => [`/recipients/0/${fact}`, 'yes'] as const),
  );
  const everything: readonly Said[] = [
    established,
    { '/recipients/0/noContactOrder': 'no', '/recipients/0/suspected': 'no', '/recipients/0/swornSource': 'statute' },
    basis('appointment', { covers: [...categories] }),
    basis('consent', { by: 'legal-guardian', to: ['public'] }),
    { '/search/publicNoticeStands': 'yes', '/search/ncicEntry': 'yes', '/search/investigatingAgencyConsulted': 'yes' },
    { '/search/courtOrderNeededToPublish': 'no', '/child/placementOrReturn': 'yes' },
  ];
  const answer = (role: RecipientRole, category: InformationCategory, more: Said, ...rules: readonly Override[]): string =>
    decideDisclosure(requestOf(plain, ...everything, asking(role, category), more), withRules(...rules)).decision;
  const agency = { '/recipients/0/agencyKind': 'child-welfare' };
  const person = { '/recipients/0/agencyKind': 'private' };

  it.each<[RecipientRole, RecipientRole, Said]>([
    ['guardian-ad-litem', 'attorney-for-child', {}],
    ['guardian-ad-litem', 'casa', {}],
    ['legal-guardian', 'tribe', {}],
    ['legal-guardian', 'icpc-state', agency],
    ['legal-guardian', 'agency-attorney', {}],
    ['legal-guardian', 'young-person', {}],
    ['law-enforcement', 'prosecutor', {}],
    ['service-provider', 'hospital', {}],
    ['service-provider', 'school', {}],
    ['ncmec', 'state-clearinghouse', {}],
    ['public', 'kin', {}],
    ['media', 'kin', {}],
    ['parent', 'indian-custodian', {}],
    ['parent', 'legal-guardian', person],
    ['parent', 'legal-guardian', { '/recipients/0/agencyKind': null }],
  ])('to %s, is so for %s, who is never told more', (to, role, more) => {
    expect(answer(role, 'photo', more)).toMatch(/^allow/);
    expect(answer(role, 'photo', more, rule('photo', to, close))).toBe('deny');
    expect(answer(role, 'photo', more, rule('photo', to, { ...narrow, requires: 'emergency' }))).toBe('deny');
  });

  it.each<[RecipientRole, RecipientRole, Said]>([
    ['parent', 'legal-guardian', agency],
    ['casa', 'guardian-ad-litem', {}],
    ['attorney-for-child', 'guardian-ad-litem', {}],
    ['attorney-for-child', 'casa', {}],
    ['prosecutor', 'law-enforcement', {}],
    ['legal-guardian', 'parent', {}],
    ['kin', 'public', {}],
  ])('to %s, is not so for %s, from whom nothing derives that way', (to, role, more) => {
    expect(answer(role, 'photo', more, rule('photo', to, close))).toBe(answer(role, 'photo', more));
  });

  it.each<[InformationCategory, InformationCategory]>([
    ['medical-mental-health', 'records-under-their-own-law'],
    ['safety-disability', 'endangerment-information'],
  ])('of %s, is so of %s', (category, derived) => {
    for (const role of ['guardian-ad-litem', 'casa'] as const) {
      expect(answer(role, derived, {})).toMatch(/^allow/);
      expect(answer(role, derived, {}, rule(category, 'guardian-ad-litem', close))).toBe('deny');
      expect(answer(role, category, {}, rule(derived, 'guardian-ad-litem', close))).toBe(answer(role, category, {}));
    }
  });

  it('is named in the audit of who derives, once', () => {
    const policy = withRules(rule('photo', 'parent', close));
    const asked = requestOf(plain, ...everything, asking('legal-guardian', 'photo'), person);
    expect(
      auditDisclosure(asked, policy)
        .reveal()
        .items[0]?.overrides.map(({ id }) => id),
    ).toEqual(['example-photo-parent-close']);
  });

  it('opens to nobody who derives, and nothing that derives', () => {
    const opening: OverrideEffect = { kind: 'open', requires: { all: [] }, manners: [] };
    const asked = (role: RecipientRole, category: InformationCategory, ...rules: readonly Override[]): string =>
      decideDisclosure(requestOf(plain, asking(role, category), { '/recipients/0/relationship': 'yes' }), withRules(...rules)).decision;
    expect(asked('service-provider', 'run-history', rule('run-history', 'service-provider', opening))).toBe('allow');
    expect(asked('hospital', 'run-history', rule('run-history', 'service-provider', opening))).toBe('deny');
    const records = 'records-under-their-own-law';
    expect(asked('service-provider', records, rule('medical-mental-health', 'service-provider', opening))).toBe('deny');
  });
});

describe('R50 a rule that is no rule', () => {
  const good = rule('photo', 'guardian-ad-litem', close);
  const narrowing = rule('photo', 'guardian-ad-litem', narrow);

  it.each<[string, object, readonly string[]]>([
    ['no jurisdiction', { ...good, jurisdiction: undefined }, ['/0/jurisdiction NOT_A_JURISDICTION']],
    ['a state without its country', { ...good, jurisdiction: 'TX' }, ['/0/jurisdiction NOT_A_JURISDICTION']],
    ['a country alone', { ...good, jurisdiction: 'US' }, ['/0/jurisdiction NOT_A_JURISDICTION']],
    ['a state in small letters', { ...good, jurisdiction: 'us-tx' }, ['/0/jurisdiction NOT_A_JURISDICTION']],
    ['a state by its name', { ...good, jurisdiction: 'Texas' }, ['/0/jurisdiction NOT_A_JURISDICTION']],
    ['an effect misspelt', { ...good, effect: { kind: 'clsoe', to: 'deny' } }, ['/0/effect NOT_ONE_OF']],
    ['a closing to nobody knows what', { ...good, effect: { kind: 'close', to: 'denny' } }, ['/0/effect/to NOT_ONE_OF']],
    ['a narrowing without its facts', { ...narrowing, effect: { kind: 'narrow', manners: [] } }, ['/0/effect/requires NOT_ONE_OF']],
    ['a fact misspelt', { ...narrowing, effect: { ...narrow, requires: 'under18' } }, ['/0/effect/requires NOT_ONE_OF']],
    [
      'a fact misspelt in a list',
      { ...narrowing, effect: { ...narrow, requires: { any: ['sworn', 'x'] } } },
      ['/0/effect/requires/any/1 NOT_ONE_OF'],
    ],
    ['no fact misspelt', { ...narrowing, effect: { ...narrow, requires: { not: 'x' } } }, ['/0/effect/requires/not NOT_ONE_OF']],
    ['a narrowing without its manners', { ...narrowing, effect: { kind: 'narrow', requires: 'sworn' } }, ['/0/effect/manners NOT_A_LIST']],
    ['a manner misspelt', { ...narrowing, effect: { ...narrow, manners: ['coarse'] } }, ['/0/effect/manners/0 NOT_ONE_OF']],
    ['a key too many', { ...good, efective: null }, ['/0/efective UNKNOWN_KEY']],
    ['days that are none', { ...good, effective: { from: 'soon', to: null } }, ['/0/effective/from NOT_A_DAY']],
    ['no last day', { ...good, effective: { from: '2020-01-01' } }, ['/0/effective/to NOT_A_DAY']],
    ['days in the wrong order', { ...good, effective: { from: '2026-01-01', to: '2025-01-01' } }, ['/0/effective NOT_AN_INTERVAL']],
    [
      'nobody who read it',
      { ...good, provenance: {} },
      ['/0/provenance/source NOT_A_TEXT', '/0/provenance/readOn NOT_A_DAY', '/0/provenance/reviewedBy NOT_A_TEXT'],
    ],
  ])('%s', (_, override, found) => {
    expect(problems(override as Override)).toEqual(found);
  });

  it('is not changed by who wrote it, once it is laid', () => {
    const written = { ...rule('photo', 'parent', close), effect: { kind: 'close' as const, to: 'deny' as 'deny' | 'needs-human' } };
    const { disclosureOverrides: [laid] = [], disclosureOverrides } = withRules(written);
    written.effect.to = 'needs-human';
    expect(laid?.effect).toEqual(close);
    expect([disclosureOverrides, laid, laid?.effect, laid?.law.interval].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it('may ask for facts in every way that a rule of the tables does', () => {
    const requires = { all: ['sworn', { not: 'suspected' }, { any: ['ncic-entry', 'emergency'] }] } as const;
    expect(problems(rule('photo', 'parent', { ...narrow, requires }))).toEqual([]);
  });
});

describe('R50 R44 what cannot be laid over a policy', () => {
  it.each<[string, Override, readonly string[]]>([
    ['an opening by policy', rule('circumstances', 'service-provider', open, { law: law('guidance') }), ['/0/law NOT_LAW']],
    ['an opening by practice', rule('circumstances', 'service-provider', open, { law: law('ncmec-practice') }), ['/0/law NOT_LAW']],
    ['an opening by regulation', rule('circumstances', 'service-provider', open, { law: law('regulation') }), []],
    [
      'an opening nobody reviewed',
      rule('circumstances', 'service-provider', open, {
        provenance: { source: 'x', readOn: calendarDate('2026-11-01'), reviewedBy: null },
      }),
      ['/0/provenance/reviewedBy UNCONFIRMED'],
    ],
    [
      'a closing by policy that nobody reviewed',
      rule('photo', 'parent', close, {
        law: law('guidance'),
        provenance: { source: 'x', readOn: calendarDate('2026-11-01'), reviewedBy: null },
      }),
      [],
    ],
    ['care told to the public', rule('dependency-status', 'public', open), ['/0/effect DISCLOSES_PROTECTED_STATUS']],
    ['trafficking told to the media', rule('trafficking-indicators', 'media', open), ['/0/effect DISCLOSES_PROTECTED_STATUS']],
    ['a record told to the public', rule('juvenile-record', 'public', open), ['/0/effect DISCLOSES_PROTECTED_STATUS']],
    ['medical facts told to the public', rule('medical-mental-health', 'public', open), []],
    ['a category of no table', rule('shoe-size' as InformationCategory, 'public', close), ['/0/category UNKNOWN_ID']],
    ['a recipient of no table', rule('photo', 'neighbour' as RecipientRole, close), ['/0/to UNKNOWN_ID']],
    [
      'a recipient that every object inherits',
      rule('photo', 'toString' as RecipientRole, close, { id: 'inherited' }),
      ['/0/to UNKNOWN_ID'],
    ],
  ])('%s', (_, override, found) => {
    expect(problems(override)).toEqual(found);
  });

  it('every mistake is told at once, and one name is given once', () => {
    const wrong = rule('dependency-status', 'public', open, { law: law('guidance') });
    expect(problems(rule('photo', 'parent', close), wrong, rule('photo', 'parent', close))).toEqual([
      '/1/law NOT_LAW',
      '/1/effect DISCLOSES_PROTECTED_STATUS',
      '/2/id DUPLICATE_ID',
    ]);
    const strange = [rule('shoe-size' as InformationCategory, 'public', close), rule('photo', 'neighbour' as RecipientRole, close)];
    const unreviewed = { provenance: { source: 'x', readOn: calendarDate('2026-11-01'), reviewedBy: null } };
    const twin = rule('photo', 'parent', close);
    const told = refusedIn(wrong, twin, twin, ...strange, rule('circumstances', 'service-provider', open, unreviewed));
    expect(told.map(({ code }) => code)).toEqual([
      ...['NOT_LAW', 'DISCLOSES_PROTECTED_STATUS', 'DUPLICATE_ID', 'UNKNOWN_ID', 'UNKNOWN_ID', 'UNCONFIRMED'],
    ]);
    expect(told.filter(({ expected }) => expected.length < 10)).toEqual([]);
    const twice = withRules(rule('photo', 'parent', close));
    expect(() => withDisclosureOverrides(twice, rule('photo', 'parent', close))).toThrow(RulesError);
  });

  it('leaves the base as it was, and the rest of the policy with it', () => {
    const policy = withDisclosureOverrides(federal, rule('photo', 'parent', close));
    expect(policy.duties).toBe(federal.duties);
    expect(policy.disclosureOverrides).toHaveLength(1);
    expect(Object.keys(federal)).not.toContain('disclosureOverrides');
    expect(withDisclosureOverrides(policy, rule('photo', 'kin', close)).disclosureOverrides).toHaveLength(2);
  });
});

describe('R50 on any request', () => {
  const closing = fc.record({
    category: fc.constantFrom(...categories),
    to: fc.constantFrom(...roles),
    effect: fc.constantFrom(close, person, narrow),
  });
  it('a rule that closes or narrows never opens', () => {
    fc.assert(
      fc.property(request, closing, (asked, { category, to, effect }) => {
        const policy = withRules(rule(category, to, effect, { jurisdiction: asked.jurisdiction ?? 'US-ZZ' }));
        expect(isAtMost(decideDisclosure(asked, policy), decideDisclosure(asked))).toBe(true);
      }),
    );
  });

  it('R44 no set of openings tells the public of care, justice or trafficking', () => {
    const status = fc.constantFrom<InformationCategory>(
      'placement',
      'dependency-status',
      'agency-involvement',
      'caseworker-contact',
      'trafficking-indicators',
      'juvenile-record',
    );
    fc.assert(
      fc.property(request, status, fc.constantFrom<RecipientRole>('public', 'media'), (asked, category, role) => {
        const everywhere = roles.map((to) => rule(category, to, { kind: 'open', requires: { all: [] }, manners: [] }));
        const forced: DisclosurePolicy = {
          ...base,
          disclosureOverrides: everywhere.map((each) => ({ ...each, jurisdiction: asked.jurisdiction ?? '' })),
        };
        const publicly = { ...asked, categories: [category], recipients: [{ ...asked.recipients[0]!, role }] };
        expect(decideDisclosure(publicly, forced).decision).toBe('deny');
      }),
    );
  });
});

it('R44 the promise holds where everything else is open, and an opening was forced past the check', () => {
  const permitted = basis('consent', { by: 'legal-guardian', to: ['public'] });
  const search = { '/search/courtOrderNeededToPublish': 'no', '/search/investigatingAgencyConsulted': 'yes', '/search/ncicEntry': 'yes' };
  const told = (category: InformationCategory): string => {
    const forced = { ...base, disclosureOverrides: [rule(category, 'public', { kind: 'open', requires: { all: [] }, manners: [] })] };
    return decideDisclosure(requestOf(plain, permitted, search, asking('public', category)), forced).decision;
  };
  expect(told('medical-mental-health')).toBe('allow');
  for (const category of ['dependency-status', 'trafficking-indicators', 'juvenile-record'] as const) expect(told(category)).toBe('deny');
});

it('AMB-1a what is only permitted to NCMEC needs a person too, where reasonable cause is the only ground', () => {
  const said = (only: string, cause: string): string =>
    decideDisclosure(
      requestOf(plain, asking('ncmec', 'dependency-status'), {
        '/child/reasonableCauseIsOnlyGround': only,
        '/child/reasonableCauseOfTrafficking': cause,
      }),
    ).decision;
  expect([said('no', 'unknown'), said('yes', 'yes'), said('yes', 'unknown'), said('yes', 'no'), said('unknown', 'unknown')]).toEqual([
    'allow-if',
    'allow-if',
    'needs-human',
    'needs-human',
    'deny',
  ]);
});

describe('added recipients and categories', () => {
  const policy: DisclosurePolicy = {
    ...base,
    addedRecipients: { 'tribal-court': 'court' },
    addedCategories: { 'dental-record': 'medical-mental-health' },
  };
  const court = { ...plain, ...asking('tribal-court', 'dental-record'), '/recipients/0/relationship': 'yes' };

  it('are answered as what they derive from', () => {
    expect(decideDisclosure(requestOf(court), policy)).toMatchObject({ decision: 'allow-if', conditions: ['under-seal'] });
    expect(decideDisclosure(requestOf({ ...court, ...asking('court', 'medical-mental-health') }), policy)).toMatchObject({
      decision: 'allow-if',
      conditions: ['under-seal'],
    });
  });

  it('underived, a recipient is the public and a category is told nobody', () => {
    expect(auditDisclosure(requestOf(court)).reveal().items[0]).toMatchObject({ decision: 'deny', cells: [] });
    expect(auditDisclosure(requestOf(court, asking('tribal-court', 'photo'))).reveal().items[0]?.cells[0]?.column).toBe('public');
    const asked = requestOf(court, asking('tribal-court', 'photo'));
    const inherited = { ...asked, recipients: asked.recipients.map((who) => ({ ...who, role: 'constructor' })) };
    expect(auditDisclosure(inherited, policy).reveal().items[0]?.cells[0]?.column).toBe('public');
  });
});
