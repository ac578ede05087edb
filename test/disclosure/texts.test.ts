import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../src/disclosure/audit.js';
import { standings as standingsOfCode, type Column } from '../../src/disclosure/column.js';
import { demandOf } from '../../src/disclosure/discloser.js';
import { legend, type LegendId } from '../../src/disclosure/legend.js';
import * as federal from '../../src/disclosure/provisions-federal.js';
import * as other from '../../src/disclosure/provisions-other.js';
import type { BaseCategory } from '../../src/disclosure/matrix.js';
import type { DiscloserKind } from '../../src/facts/request.js';
import type { Provision } from '../../src/kernel/citation.js';
import type { Finding } from '../../src/kernel/finding.js';
import { coverage } from '../../src/law/coverage.js';
import { provisions } from '../../src/law/provisions.js';
import { mayPermitPublication } from '../../src/public-notice/permission.js';
import { asking, plain, requestOf } from './requests.js';
import { entries, gates, ownLaws, rowsOf, standings, texts } from './texts.js';

const idsOf = (law: readonly Provision[] | undefined): readonly string[] | undefined => law?.map(({ id }) => id);
const cited: readonly Provision[] = [...Object.values<unknown>(federal), ...Object.values<unknown>(other)].filter(
  (each): each is Provision => typeof each === 'object',
);

/** Since when a text reads so, where that was looked up; all others, unchecked, from the first day on which they can have. */
const since: Readonly<Record<string, string>> = { 'lawful-parental-rights': '2018-10-11', 'washington-consent': '2025-05-20' };
const firstDay: Readonly<Record<string, string>> = { ...since, 'amber-criteria': '2003-04-30' };
const copies: Readonly<Record<string, Provision['copy']>> = { undated: 'undated', unread: 'none' };

describe('R41 every text that is cited', () => {
  const rows = rowsOf(texts);

  it.each(rows.map((row) => [row[3] ?? '', row] as const))('%s', (id, [evidence, read = '', kind, , ...citation]) => {
    const from = firstDay[id] ?? '1984-10-12';
    expect(cited.filter((each) => each.id === id)).toEqual([
      expect.objectContaining({ id, evidence, kind, citation: citation.join(' '), interval: { from, to: null } }),
    ]);
    // Where there is no day of a reading, none is claimed.
    expect(cited.find((each) => each.id === id)).toMatchObject(
      read in copies ? { readThrough: from, copy: copies[read] } : { readThrough: read },
    );
  });

  it('is in that list, and says what about it is uncertain', () => {
    expect(cited.map(({ id }) => id).sort()).toEqual(rows.map((row) => row[3] ?? '').sort());
    expect(cited.filter(({ since: first, caveat }) => first === undefined && (caveat ?? '').length < 10)).toEqual([]);
  });

  it('shows its day as unchecked, or where that is known as what it is', () => {
    const isOurs = ({ id }: Provision): boolean => id === 'project-promise';
    expect(cited.filter((each) => each.since === undefined && !isOurs(each)).map(({ id }) => id)).toEqual(Object.keys(since));
  });

  it('claims a reading on the day on which the texts were last looked at for none but the promise of this library', () => {
    expect(cited.filter(({ readThrough }) => readThrough >= coverage.readOn).map(({ id }) => id)).toEqual(['project-promise']);
    expect(cited.filter(({ copy, evidence }) => evidence === 'T' && copy === 'none')).toEqual([]);
  });

  it('stands with one set of marks wherever it is cited under one name', () => {
    const lawOf = ({ law, because }: Finding): readonly Provision[] => [...law, ...because.flatMap(lawOf)];
    const published = lawOf(mayPermitPublication({}));
    const elsewhere = [...provisions, ...published].filter(({ id }) => cited.some((each) => each.id === id));
    expect([...new Set(elsewhere.map(({ id }) => id))].sort()).toEqual(['amber-criteria', 'ncmec-poster', 'washington-consent']);
    for (const each of elsewhere) expect(cited.find(({ id }) => id === each.id)).toEqual(each);
  });
});

describe('R41 what an answer rests on', () => {
  it.each(rowsOf(entries))('%s', (id, basis, confidence, ...law) => {
    const entry = legend[id as LegendId];
    expect([entry.basis, entry.confidence, idsOf(entry.law)]).toEqual([basis, confidence, law]);
  });

  it('is written down for every entry and every column', () => {
    expect(rowsOf(entries).map(([id]) => id)).toEqual(Object.keys(legend));
    expect(rowsOf(standings).map(([column]) => column)).toEqual(Object.keys(standingsOfCode));
  });

  it.each(rowsOf(standings))('%s must be shown to be who it is', (column, ...law) => {
    expect(idsOf(standingsOfCode[column as Column].law)).toEqual(law);
  });

  it.each(rowsOf(gates))('the gate %s', (gate, ...law) => {
    const asked = requestOf(plain, asking('state-clearinghouse', 'photo'), { '/categories': ['photo', 'tips-leads'] });
    const police = requestOf(plain, asking('law-enforcement', 'tips-leads'));
    const found = [asked, police].flatMap((request) =>
      auditDisclosure(request)
        .reveal()
        .items.flatMap(({ cells }) => cells),
    );
    const named = found.flatMap((cell) => cell.gates.filter(({ id }) => id === gate));
    expect(named.length).toBeGreaterThan(0);
    for (const each of named) expect(idsOf(each.law)).toEqual(law);
  });

  it.each(rowsOf(ownLaws))('rule 2: %s to %s, %s', (holder, column, category = '', ...law) => {
    const demand = demandOf(holder as DiscloserKind, column as Column, category as BaseCategory);
    expect(idsOf(demand?.law)).toEqual(law);
  });

  it.each(['title-iv-e-agency', 'police'] as const)('rule 2: %s has no law of its own', (holder) => {
    expect(demandOf(holder, 'court', 'photo')).toBeUndefined();
  });
});
