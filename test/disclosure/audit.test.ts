import { describe, expect, it } from 'vitest';
import { auditDisclosure, type AuditItem } from '../../src/disclosure/audit.js';
import type { DisclosurePolicy, Override } from '../../src/disclosure/override.js';
import { matrixAlone } from '../../src/disclosure/decide.js';
import { furtherRecipients } from '../../src/disclosure/further-recipients.js';
import { matrix } from '../../src/disclosure/matrix.js';
import type { Finding } from '../../src/kernel/finding.js';
import { calendarDate } from '../../src/kernel/instant.js';
import { asking, basis, plain, requestOf, type Said } from './requests.js';

/** The reasons for each category, for one recipient. */
function itemsOf(saids: readonly Said[], policy: DisclosurePolicy = matrixAlone): readonly AuditItem[] {
  return auditDisclosure(requestOf(plain, ...saids), policy).reveal().items;
}
const withLimbs = (finding: Finding): readonly Finding[] => [finding, ...finding.because.flatMap(withLimbs)];
const itemOf = (...saids: readonly Said[]): AuditItem => itemsOf(saids)[0]!;

const permitted = basis('consent', { by: 'legal-guardian', to: ['public'] });
const search = { '/search/courtOrderNeededToPublish': 'no', '/search/investigatingAgencyConsulted': 'yes', '/search/ncicEntry': 'yes' };
const desk = { '/recipients/0/channel': 'published-desk' };
const youth = { '/child/ageBand': '18-to-20' };

describe('R51 R41 the audit of the mandated report', () => {
  it('rests on the statute, whatever the cell rests on, and reads nothing but where it is handed in and what for', () => {
    const { mandated, cells, overrides, causes } = itemOf(asking('law-enforcement', 'companion-vehicle'), desk);
    expect([mandated, overrides, causes]).toEqual([true, [], []]);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({ column: 'law-enforcement', legend: 'A8', basis: 'statute', confidence: 'high', decision: 'allow' });
    expect(cells[0]?.law.map(({ citation }) => citation)).toEqual([
      '42 U.S.C. 671(a)(35)(B)',
      '42 U.S.C. 671(a)(35)(B)(i)-(iii)',
      '42 U.S.C. 671(a)(34)(A)',
    ]);
    expect(cells[0]?.gates.map(({ id, facts }) => [id, facts])).toEqual([
      ['report-reaches-the-agency', ['/recipients/0/channel', '/purpose']],
    ]);
  });

  it.each([
    // 42 U.S.C. 671(a)(34)(A) and (35)(B) were due by 2016-09-29; what a report must hold was added on 2023-01-05.
    ['2016-09-29', 'identity', ['report-missing', 'report-trafficking-victim']],
    ['2023-01-04', 'identity', ['report-missing', 'report-trafficking-victim']],
    ['2023-01-05', 'identity', ['report-missing', 'report-content', 'report-trafficking-victim']],
    ['2023-01-05', 'photo', ['report-missing', 'report-content', 'report-trafficking-victim']],
  ])('cites on %s, of %s, the law of that day', (day, category, law) => {
    const { mandated, cells } = itemOf(asking('law-enforcement', category), desk, { '/asOf': `${day}T15:00:00.000Z` });
    expect([mandated, cells.map((cell) => cell.law.map(({ id }) => id))]).toEqual([true, [law]]);
    for (const gate of cells[0]?.gates ?? []) expect(withLimbs(gate).map((limb) => limb.law.map(({ id }) => id))).toContainEqual(law);
  });

  it.each([
    // Before its law the same cell is practice at most, and of a part of it the parts that were law stay so.
    ['2016-09-28', 'photo', 'practice', 'low', []],
    ['2023-01-04', 'photo', 'statute', 'high', ['report-missing', 'report-trafficking-victim']],
    ['2023-01-04', 'medical-mental-health', 'practice', 'low', ['substance-use']],
    ['2023-01-05', 'medical-mental-health', 'statute', 'high', ['report-content', 'substance-use']],
  ])('and on %s, of %s where nothing is mandated, rests on %s, %s', (day, category, rests, confidence, law) => {
    const { mandated, cells } = itemOf(asking('law-enforcement', category), { '/asOf': `${day}T15:00:00.000Z` });
    expect([mandated, cells.length]).toEqual([false, 1]);
    expect(cells[0]).toMatchObject({ basis: rests, confidence });
    expect(cells[0]?.law.map(({ id }) => id)).toEqual(law);
  });

  it('is flagged apart from the same cell where nothing is mandated', () => {
    const { mandated, cells } = itemOf(asking('law-enforcement', 'companion-vehicle'), { '/recipients/0/assignedToChild': 'yes' });
    expect(mandated).toBe(false);
    expect(cells[0]).toMatchObject({ mandated: false, basis: 'practice', confidence: 'medium', decision: 'allow' });
  });

  it('AMB-1a names the one cause for which a person decides, and an emergency beside it is none', () => {
    const { decision, causes, cells } = itemOf(asking('ncmec', 'photo'), desk, {
      '/child/reasonableCauseIsOnlyGround': 'yes',
      '/search/emergency': 'yes',
    });
    expect([decision, causes]).toEqual(['needs-human', ['reasonable-cause-is-the-only-ground']]);
    expect(cells[0]?.gates.map(({ id }) => id)).toEqual(['report-reaches-the-agency', 'authority-to-tell-ncmec']);
  });
});

describe('R41 no law is cited on a day on which it was not in force', () => {
  const roles = Object.keys(furtherRecipients).concat('law-enforcement', 'ncmec', 'public', 'current-caregiver', 'legal-guardian');

  it.each(['1990-06-01', '2016-09-28', '2016-09-29', '2018-10-10', '2023-01-04', '2025-05-19'])('%s', (day) => {
    const asked = roles.flatMap((role) => Object.keys(matrix).map((category) => [role, category] as const));
    const cited = asked.flatMap(([role, category]) =>
      itemOf(asking(role, category), { '/asOf': `${day}T15:00:00.000Z` }).cells.flatMap(({ law, gates }) => [
        ...law,
        ...gates.flatMap(withLimbs).flatMap((limb) => limb.law),
      ]),
    );
    expect(cited.length).toBeGreaterThan(500);
    expect([...new Set(cited)].filter(({ interval: { from, to } }) => day < from || (to !== null && day >= to))).toEqual([]);
  });
});

describe('R41 each cell that was read', () => {
  it('answers by itself: of two columns the less open decides', () => {
    const officer = { ...asking('juvenile-probation-officer', 'identity'), '/recipients/0/assignedToChild': 'yes' };
    const { decision, cells } = itemOf(officer);
    expect([decision, cells.map(({ column, decision: own }) => [column, own])]).toEqual([
      'deny',
      [
        ['jpo-sworn', 'allow'],
        ['jpo-not-sworn', 'deny'],
      ],
    ]);
  });

  it('R46 is one for an officer of whom it is settled whether sworn', () => {
    const columnsOf = (said: Said): readonly string[] =>
      itemOf(asking('juvenile-probation-officer', 'identity'), said).cells.map(({ column }) => column);
    const stated = { '/recipients/0/sworn': 'yes', '/recipients/0/swornSource': 'statute', '/recipients/0/jurisdiction': 'US-NY' };
    expect(columnsOf(stated)).toEqual(['jpo-sworn']);
    expect(columnsOf({ '/recipients/0/sworn': 'no' })).toEqual(['jpo-not-sworn']);
    expect(columnsOf({})).toEqual(['jpo-sworn', 'jpo-not-sworn']);
    const guardian = { '/recipients/0/sharedGuardianship': 'yes', '/recipients/0/assignedToChild': 'yes' };
    expect(columnsOf({ ...stated, ...guardian })).toEqual(['jpo-sworn', 'legal-guardian']);
  });

  it('answers without what it is combined with, and the combination is named with its source', () => {
    const bundle = { ...asking('public', 'system-identifiers'), '/categories': ['system-identifiers', 'agency-involvement'] };
    const [numbers] = itemsOf([bundle, permitted, search]);
    expect([numbers?.decision, numbers?.cells[0]?.decision]).toEqual(['deny', 'allow-if']);
    const [combination] = numbers?.combinations ?? [];
    expect([combination?.id, combination?.says]).toEqual(['numbers-and-agency', 'A case number beside an agency leads to the file.']);
    expect(combination?.law.map(({ id }) => id)).toEqual(['jigsaw-identification', 'safeguarding']);
    expect(itemOf(asking('public', 'system-identifiers'), permitted, search)).toMatchObject({ decision: 'allow-if', combinations: [] });
  });

  it('is none where the tables know no such row, and nothing is mandated of it', () => {
    expect(itemOf(asking('law-enforcement', 'shoe-size'), desk)).toMatchObject({
      cells: [],
      mandated: false,
      decision: 'deny',
      unknown: [],
    });
  });

  it('is none for a recipient whose role is unknown, and that of the public for a role of no table', () => {
    const of = (role: string | null): object | undefined => itemOf(asking('', 'photo'), { '/recipients/0/role': role }, permitted, search);
    expect(of(null)).toMatchObject({ decision: 'deny', cells: [], overrides: [], combinations: [] });
    expect(of('neighbour')).toMatchObject({ decision: 'allow', cells: [expect.objectContaining({ column: 'public' })] });
  });

  it('shows who the recipient must be shown to be, but not of the public', () => {
    const gates = (role: string): readonly string[] => itemOf(asking(role, 'photo')).cells[0]?.gates.map(({ id }) => id) ?? [];
    expect(gates('court')).toEqual([
      'purpose-is-permitted',
      'jurisdiction-is-known',
      'discloser-is-known',
      'no-conflict-of-interest',
      'standing-of-the-recipient',
      'cell',
      'young-adult-consents',
      'identity-is-established',
    ]);
    expect(gates('public')).toEqual([
      'purpose-is-permitted',
      'jurisdiction-is-known',
      'discloser-is-known',
      'standing-of-the-recipient',
      'cell',
      'young-adult-consents',
    ]);
    expect(gates('state-clearinghouse')).toContain('authority-to-tell-ncmec');
    expect(gates('hospital')).toContain('standing-it-derives-from');
    expect(gates('hospital')).toContain('cell-it-derives-from');
    expect(itemOf(asking('law-enforcement', 'tips-leads')).cells[0]?.gates.map(({ id }) => id)).toContain('cell-asks-also');
    const school = { '/discloser/kind': 'school', '/discloser/earlierHolders': ['health-provider'] };
    const own = itemOf(asking('court', 'photo'), school).cells[0]?.gates.filter(({ id }) => id === 'law-of-the-discloser');
    expect(own?.map(({ law }) => law.map(({ id }) => id))).toEqual([
      ['education-records', 'education-consent', 'education-onward'],
      ['health-disclosures', 'health-mandates'],
    ]);
  });

  it('says in its place of the chain which facts it read', () => {
    const one = (place: number): Said => ({
      [`/recipients/${String(place)}/role`]: 'court',
      [`/recipients/${String(place)}/identityVerified`]: 'yes',
      [`/recipients/${String(place)}/conflictOfInterest`]: 'no',
    });
    const items = itemsOf([{ '/categories': ['photo'] }, one(0), one(1), one(2)]);
    expect(items.map(({ recipient, unknown }) => [recipient, unknown])).toEqual([
      [0, ['/recipients/0/relationship']],
      [1, ['/recipients/1/relationship']],
      [2, ['/recipients/2/relationship']],
    ]);
  });

  it('names its limbs: those that are facts after them, others after the gate', () => {
    const cell = itemOf(asking('service-provider', 'trafficking-indicators')).cells[0]?.gates.find(({ id }) => id === 'cell');
    expect(cell?.because.map(({ id }) => id)).toEqual(['cell', 'statute']);
    expect(cell?.because[0]?.because.map(({ id }) => id)).toEqual(['young-person-consent', 'non-abusing-guardian-consent']);
    const [purpose] = itemOf(asking('court', 'photo')).cells[0]?.gates ?? [];
    expect([purpose?.id, purpose?.facts, purpose?.because]).toEqual(['purpose-is-permitted', ['/purpose'], []]);
  });

  it('shows what was read, whatever was asked before', () => {
    const asked = (['yes', 'no', 'unknown'] as const).flatMap((own) =>
      (['yes', 'no', 'unknown'] as const).map((guardian): Said => {
        const bases = [
          { kind: 'consent', by: 'young-person', ...scopeOf(own) },
          { kind: 'consent', by: 'legal-guardian', nonAbusing: 'yes', ...scopeOf(guardian) },
        ];
        return { ...asking('service-provider', 'trafficking-indicators'), '/onFile': bases };
      }),
    );
    const read = asked.map((said) =>
      itemOf(said)
        .cells[0]?.gates.find(({ id }) => id === 'cell')
        ?.because[0]?.because.map(({ id, answer }) => [id, answer]),
    );
    const answers = ['yes', 'no', 'unknown'];
    expect(read).toEqual(
      answers.flatMap((own) =>
        answers.map((guardian) => [
          ['young-person-consent', own],
          ['non-abusing-guardian-consent', guardian],
        ]),
      ),
    );
  });
});

/** A scope that covers everything, nothing, or nobody knows what. */
function scopeOf(answer: 'yes' | 'no' | 'unknown'): object {
  const covers = { yes: 'all', no: [], unknown: null }[answer];
  return { covers, to: 'all', from: '2026-01-01T00:00:00.000Z', until: 'open' };
}

describe('R41 R42 what is unknown, and why a person decides', () => {
  it('is said only where it shuts: who is not identified and is told what is published lacks nothing', () => {
    const stranger = {
      ...asking('legal-guardian', 'photo'),
      '/recipients/0/relationship': 'yes',
      '/recipients/0/identityVerified': 'unknown',
    };
    expect(itemOf(stranger, permitted, search)).toMatchObject({ decision: 'allow', unknown: [] });
    expect(itemOf(stranger)).toMatchObject({ decision: 'deny', unknown: ['/recipients/0/identityVerified'] });
  });

  it('is asked of nobody where another column denies', () => {
    const officer = { ...asking('juvenile-probation-officer', 'identity'), '/recipients/0/assignedToChild': 'yes', ...youth };
    const { decision, causes, cells } = itemOf(officer);
    expect([decision, causes]).toEqual(['deny', []]);
    expect(cells.map(({ causes: own }) => own)).toEqual([['young-adult-has-not-consented'], []]);
  });

  it('is an emergency beside another cause, and once though two columns have it', () => {
    const guardian = { ...asking('legal-guardian', 'photo'), '/recipients/0/relationship': 'yes', ...youth };
    expect(itemOf(guardian, { '/search/emergency': 'yes' }).causes).toEqual(['young-adult-has-not-consented', 'emergency']);
    expect(itemOf(guardian).causes).toEqual(['young-adult-has-not-consented']);
    const officer = {
      ...asking('juvenile-probation-officer', 'identity'),
      ...youth,
      '/recipients/0/assignedToChild': 'yes',
      '/recipients/0/agencyKind': 'probation',
      '/recipients/0/boundByConfidentiality': 'yes',
    };
    expect(itemOf(officer).causes).toEqual(['young-adult-has-not-consented']);
  });

  it('is not the jurisdiction where that only narrows', () => {
    const interval = { from: calendarDate('2020-01-01'), to: null };
    const readOn = calendarDate('2026-11-01');
    const rule: Override = {
      id: 'example-narrow',
      jurisdiction: 'US-ZZ',
      category: 'photo',
      to: 'legal-guardian',
      effect: { kind: 'narrow', requires: 'ncic-entry', manners: [] },
      law: { id: 'example-act', citation: 'Example Code 1-2-3', kind: 'statute', interval, readThrough: readOn, evidence: 'T' },
      effective: interval,
      provenance: { source: 'Example Code', readOn, reviewedBy: null },
    };
    const guardian = { ...asking('legal-guardian', 'photo'), '/recipients/0/relationship': 'yes', '/search/ncicEntry': 'yes', ...youth };
    const [item] = itemsOf([guardian], { ...matrixAlone, disclosureOverrides: [rule] });
    expect(item).toMatchObject({ decision: 'needs-human', causes: ['young-adult-has-not-consented'], overrides: [rule] });
  });
});

describe('R41 the audit as a whole', () => {
  it('names the moment, the policy and the jurisdiction', () => {
    const audit = auditDisclosure(requestOf(plain, asking('court', 'photo'))).reveal();
    expect(audit).toMatchObject({ asOf: '2026-11-21T15:00:00.000Z', policy: 'federal', jurisdiction: 'US-ZZ' });
  });

  it('says where its sources are weak, of a cell as of a young adult', () => {
    const weak = (...saids: readonly Said[]): boolean => itemOf(...saids).notes.includes('sources-are-weak');
    expect(weak(asking('parent', 'trafficking-indicators'))).toBe(true);
    expect(weak(asking('parent', 'photo'))).toBe(false);
    expect(weak(asking('parent', 'photo'), youth)).toBe(true);
    expect(weak(asking('tribe', 'photo'))).toBe(true);
    expect(weak(asking('juvenile-probation-officer', 'placement'))).toBe(true);
    expect(itemOf(asking('parent', 'trafficking-indicators')).cells[0]?.confidence).toBe('low');
    expect(itemOf(asking('parent', 'photo')).cells[0]?.confidence).toBe('medium');
  });

  it('R46 says of an officer who is not known to be sworn that anybody may report, and of nobody else', () => {
    const may = (role: string, more: Said = {}): boolean => itemOf(asking(role, 'photo'), more).notes.includes('may-still-report');
    const sworn = { '/recipients/0/sworn': 'yes', '/recipients/0/swornSource': 'statute', '/recipients/0/jurisdiction': 'US-NY' };
    for (const role of ['law-enforcement', 'juvenile-probation-officer']) {
      expect([may(role), may(role, { '/recipients/0/sworn': 'no' }), may(role, sworn)]).toEqual([true, true, false]);
    }
    expect([may('court'), may('public')]).toEqual([false, false]);
    const guardian = { '/recipients/0/sharedGuardianship': 'yes', '/recipients/0/assignedToChild': 'yes' };
    expect(may('juvenile-probation-officer', guardian)).toBe(true);
  });

  it('R51 says whom a state has told: of a child missing in Texas, court, guardian ad litem and parent', () => {
    const told = (role: string, more: Said = {}): boolean =>
      itemOf(asking(role, 'photo'), { '/jurisdiction': 'US-TX' }, more).notes.includes('state-law-requires-notice');
    expect(['court', 'guardian-ad-litem', 'attorney-for-child', 'parent'].filter((role) => !told(role))).toEqual([]);
    expect(['kin', 'law-enforcement', 'public'].filter((role) => told(role))).toEqual([]);
    expect(told('parent', { '/jurisdiction': 'US-ZZ' })).toBe(false);
    expect(told('parent', { '/discloser/kind': 'police' })).toBe(false);
  });

  it('says that a lead which may not be told here is handed on, and of nothing else', () => {
    const handed = (role: string, category: string, more: Said = {}): boolean =>
      itemOf(asking(role, category), more).notes.includes('lead-goes-to-investigating-agency');
    expect([handed('parent', 'tips-leads'), handed('parent', 'photo'), handed('ncmec', 'tips-leads')]).toEqual([true, false, false]);
  });
});

describe('a word that is not known', () => {
  const added: DisclosurePolicy = {
    id: 'example',
    addedCategories: { 'bus-pass': 'social-media' },
    addedRecipients: { 'shelter-worker': 'service-provider' },
  };
  const meantIn = (role: string | null, category: string, policy?: DisclosurePolicy): readonly unknown[] =>
    itemsOf([asking('court', category), { '/recipients/0/role': role }], policy).map(({ meantCategory, meantRole }) => [
      meantCategory,
      meantRole,
    ]);

  it.each<[string | null, string, readonly unknown[]]>([
    ['court', 'phtoo', ['photo', null]],
    ['court', 'fotos', [null, null]],
    ['court', 'medical-mental-heath', ['medical-mental-health', null]],
    ['court', 'photo', [null, null]],
    ['law-enforcment', 'photo', [null, 'law-enforcement']],
    ['juvenile-probation-oficer', 'photo', [null, 'juvenile-probation-officer']],
    ['a-private-name', 'another-private-name', [null, null]],
    [null, 'photo', [null, null]],
  ])('is named with what was probably meant: %s, %s', (role, category, meant) => {
    expect(meantIn(role, category)).toEqual([meant]);
  });

  it('is measured against what the policy adds as well', () => {
    expect(meantIn('shelter-wroker', 'bus-pas', added)).toEqual([['bus-pass', 'shelter-worker']]);
    expect(meantIn('shelter-worker', 'bus-pass', added)).toEqual([[null, null]]);
    expect(meantIn('shelter-wroker', 'bus-pas')).toEqual([[null, null]]);
  });

  it('changes no decision, and stands in none', () => {
    const asked = requestOf(plain, asking('court', 'phtoo'));
    const { decision } = auditDisclosure(asked).reveal();
    expect(decision.decision).toBe('deny');
    expect(JSON.stringify(decision)).not.toContain('"photo"');
  });
});

/** "Only what the public notice already shows": of a notice that nobody says is out, nothing is known to be shown. */
describe('C17 what the public notice already shows', () => {
  it.each(['school', 'service-provider', 'hospital'])('asks of a %s whether there is one, and names the fact', (role) => {
    const noticed = (answer: string): AuditItem => itemOf(asking(role, 'photo'), { '/search/publicNoticeStands': answer });
    expect(noticed('yes')).toMatchObject({ decision: 'allow-if', conditions: ['only-as-published'], unknown: [] });
    expect(noticed('no')).toMatchObject({ decision: 'deny', unknown: [] });
    expect(noticed('unknown')).toMatchObject({ decision: 'deny', unknown: ['/search/publicNoticeStands'] });
  });
});
