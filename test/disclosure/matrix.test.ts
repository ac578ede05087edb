import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/disclosure/cell.js';
import { columnsOfRole, type Column } from '../../src/disclosure/column.js';
import { combinations, combinedIn } from '../../src/disclosure/combinations.js';
import { furtherRecipients, type FurtherColumn } from '../../src/disclosure/further-recipients.js';
import { legend, type LegendId } from '../../src/disclosure/legend.js';
import type { LegendEntry } from '../../src/disclosure/legend-entry.js';
import { isCategory, matrix, type BaseCategory } from '../../src/disclosure/matrix.js';
import { roles } from '../../src/schemas/request-words.js';
import { columns, dossier, isLowConfidence, manners } from './dossier.js';

const entries = Object.entries(legend) as [LegendId, LegendEntry][];
describe('R41 the matrix', () => {
  it('has 21 rows by 12 columns, media and public alike, and two rows derived from them', () => {
    expect(dossier).toHaveLength(21 * 12);
    expect(Object.keys(matrix)).toHaveLength(23);
    expect(isCategory('__proto__') || isCategory('toString')).toBe(false);
  });

  it.each(dossier.map((cell) => [cell.category, cell.heading, cell.id, cell] as const))('%s to %s is %s', (category, heading, id, cell) => {
    const found = cellOf(columns[heading], category);
    expect(found.id).toBe(id);
    expect(found.entry).toBe(legend[id as LegendId]);
    const low = isLowConfidence(cell) || found.entry.confidence === 'low';
    expect(found.confidence === 'low').toBe(low);
  });
});

describe('R41 each entry of the legend', () => {
  it.each(entries)('%s says its reason in a sentence', (_, { says }) => {
    expect(says).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each(entries)('%s leaves the manner that the sources leave', (id, entry) => {
    const expected = manners[id];
    expect(entry.manners.map(({ manner }) => manner)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('holds 8 + 2 that allow, 25 + 5 that allow on a condition, 9 that deny, and one where nothing was read', () => {
    const count = (letter: string): number => entries.filter(([id]) => id.startsWith(letter)).length;
    expect(['A', 'C', 'D', 'U'].map(count)).toEqual([10, 30, 9, 1]);
  });

  it('promises exactly the status of care, of trafficking and of justice', () => {
    expect(entries.filter(([, { promise }]) => promise === true).map(([id]) => id)).toEqual(['D1', 'D2', 'D3']);
  });
});

describe('R41 the second table', () => {
  const found = (column: keyof typeof furtherRecipients, id: string): readonly string[] =>
    Object.keys(matrix).filter((category) => isCategory(category) && cellOf(column, category).id === id);

  it('says of each cell where nothing was read, and denies it', () => {
    expect(found('tribe', 'U')).toHaveLength(14);
    expect(found('indian-custodian', 'U')).toHaveLength(16);
    expect(found('icpc-state', 'U')).toEqual(['tips-leads']);
    expect(found('state-clearinghouse', 'U')).toHaveLength(15);
    expect(found('prosecutor', 'U')).toHaveLength(7);
    expect(found('hospital', 'U')).toHaveLength(9);
    expect(found('school', 'U')).toHaveLength(17);
    expect(found('young-person', 'U')).toEqual(['juvenile-record']);
    for (const column of ['casa', 'agency-attorney', 'kin'] as const) expect(found(column, 'U')).toEqual([]);
  });

  it.each([
    ['casa', 'trafficking-indicators', 'C28'],
    ['casa', 'photo', 'C10'],
    ['casa', 'tips-leads', 'D5'],
    ['casa', 'system-identifiers', 'C18'],
    ['tribe', 'dependency-status', 'C26'],
    ['indian-custodian', 'identity', 'C27'],
    ['icpc-state', 'placement', 'C12'],
    ['icpc-state', 'juvenile-record', 'C24'],
    ['icpc-state', 'system-identifiers', 'C18'],
    ['state-clearinghouse', 'system-identifiers', 'A10'],
    ['prosecutor', 'juvenile-record', 'C6'],
    ['prosecutor', 'recovery-location', 'A9'],
    ['hospital', 'medical-mental-health', 'C14'],
    ['hospital', 'photo', 'C17'],
    ['hospital', 'trafficking-indicators', 'C15'],
    ['school', 'photo', 'C17'],
    ['school', 'tips-leads', 'D5'],
    ['agency-attorney', 'placement', 'A5'],
    ['agency-attorney', 'tips-leads', 'C19'],
    ['agency-attorney', 'juvenile-record', 'C24'],
    ['kin', 'circumstances', 'C17'],
    ['kin', 'placement', 'D6'],
    ['kin', 'tips-leads', 'D5'],
    ['young-person', 'medical-mental-health', 'A4'],
    ['young-person', 'family-details', 'C29'],
    ['young-person', 'tips-leads', 'D5'],
    ['young-person', 'system-identifiers', 'C18'],
  ] as const)('%s, %s: %s', (column, category, id) => {
    expect(cellOf(column, category).id).toBe(id);
  });

  it.each(
    (['casa', 'icpc-state', 'prosecutor', 'hospital', 'agency-attorney', 'young-person'] as const).map((column) => [column] as const),
  )('records with a law of their own ask %s for an authority that names them', (column) => {
    expect(cellOf(column, 'records-under-their-own-law').id).toBe('C30');
  });

  it('derives each recipient from a column of the first', () => {
    const derived = Object.fromEntries(Object.entries(furtherRecipients).map(([column, { derivedFrom }]) => [column, derivedFrom]));
    expect(derived).toEqual({
      casa: 'guardian-ad-litem',
      tribe: 'legal-guardian',
      'indian-custodian': 'parent',
      'icpc-state': 'legal-guardian',
      'state-clearinghouse': 'ncmec',
      prosecutor: 'law-enforcement',
      hospital: 'service-provider',
      school: 'service-provider',
      'agency-attorney': 'legal-guardian',
      kin: 'public',
      'young-person': 'legal-guardian',
    });
  });
});

it('R42 every role stands in a column, and what is no role in none', () => {
  expect(roles.filter((role) => columnsOfRole(role).length === 0)).toEqual([]);
  expect(columnsOfRole('juvenile-probation-officer')).toEqual(['jpo-sworn', 'jpo-not-sworn']);
  expect(columnsOfRole('media')).toEqual(columnsOfRole('public'));
  expect(columnsOfRole('attorney-for-child')).toEqual(['guardian-ad-litem']);
});

describe('R52 the combinations that are looked for', () => {
  const jigsaw = 'teaching material on jigsaw identification';
  const vawa = '34 U.S.C. 12291(b)(2)';
  const strangers = ['public', 'kin', 'school', 'service-provider', 'hospital'];

  it.each([
    ['place-and-way-of-life', ['last-seen', 'circumstances'], ['public', 'kin'], ['checked-together'], [jigsaw, vawa]],
    ['place-and-needs', ['last-seen', 'safety-disability'], strangers, ['checked-together'], [jigsaw, vawa]],
    [
      'company-and-family',
      ['companion-vehicle', 'family-details'],
      ['public', 'kin'],
      ['checked-together', 'without-birth-or-foster-family'],
      [jigsaw],
    ],
    [
      'place-and-placement',
      ['last-seen', 'placement'],
      ['parent', 'indian-custodian', 'tribe'],
      ['coarse-location', 'checked-together'],
      [jigsaw, '42 U.S.C. 671(a)(8)'],
    ],
    ['numbers-and-agency', ['system-identifiers', 'agency-involvement'], strangers, 'deny', [jigsaw, '45 CFR 205.50']],
    ['lead-and-place', ['tips-leads', 'recovery-location'], ['parent'], 'deny', [jigsaw, 'NCMEC webinar']],
  ] as const)('%s', (id, pieces, to, then, law) => {
    const [found, ...others] = combinations.filter((each) => each.id === id);
    expect(others).toEqual([]);
    expect([found?.together, found?.to]).toEqual([pieces, to]);
    expect(found?.then).toEqual(then === 'deny' ? { decision: 'deny', conditions: [] } : { decision: 'allow-if', conditions: then });
    expect(found?.says).toMatch(/^[A-Z].{20,}\.$/);
    const cited = found?.law.map(({ citation }) => citation) ?? [];
    expect(cited.map((each, at) => each.startsWith(law[at] ?? '?'))).toEqual(law.map(() => true));
    const all: readonly Column[] = [...new Set(Object.values(columns)), ...(Object.keys(furtherRecipients) as FurtherColumn[])];
    const among = (...bundle: readonly BaseCategory[]): readonly string[] =>
      all.filter((column) => combinedIn(bundle, column).some((each) => each === found));
    expect([...among(...pieces)].sort()).toEqual([...to].sort());
    expect([...among('photo', ...pieces)].sort()).toEqual([...to].sort());
    expect([among(pieces[0], 'photo'), among(pieces[1], 'photo')]).toEqual([[], []]);
  });

  it('are six', () => {
    expect(combinations).toHaveLength(6);
  });
});
