import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { federal, provisions, readings, type Answer } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { read, root } from '../health/source.js';
import { isTest, partsOf } from '../health/titles.js';
import { vectors } from '../vectors/vectors.js';
import { acts, cited } from './citations.js';
import { notEncoded } from './not-encoded.js';
import { page as lawMap } from './page.js';
import { tests } from './tests.js';
import { ages, agencies, cell, furtherAgencies, furtherCell, page as threeFindings, whereabouts } from './three-findings.js';

describe.each([
  ['docs/law-map.md', lawMap],
  ['docs/three-findings.md', threeFindings],
])('%s', (path, page) => {
  it('is made from the data: WRITE_DOCS=1 writes it', () => {
    const file = join(root, path);
    if (process.env['WRITE_DOCS'] === '1') writeFileSync(file, page());
    expect(readFileSync(file, 'utf8')).toBe(page());
  });
});

describe('the map of the law', () => {
  const text = lawMap();

  it.each(provisions)('has $id with its rule or its duty', ({ id, citation }) => {
    const [, entry = ''] = text.split(`### ${citation}\n\n|  |  |\n| --- | --- |\n| name | \`${id}\` |`);
    const [own = ''] = entry.split('\n### ');
    expect(own).toMatch(/\| rules \| \[/);
  });

  it.each(readings)('has $id in the row of each paragraph that it turns on, and in no other', ({ id, provisions: on }) => {
    const rows = text.split('\n### ').filter((entry) => /\| readings \| (.*) \|/.exec(entry)?.[1]?.split(', ').includes(id));
    expect(rows.map((entry) => /\| name \| `(.*)` \|/.exec(entry)?.[1]).sort()).toEqual([...on].sort());
    expect(on.length).toBeGreaterThan(0);
  });

  it.each(provisions)('shows where $id is tried: in a case, or in a test that is there and speaks of it', ({ id, citation }) => {
    const named = tests[id] ?? [];
    expect(named.length > 0 || vectors.some((vector) => vector.provisions.includes(id))).toBe(true);
    const exported = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const duties = federal.duties.flatMap((row) => (row.law.some((each) => each.id === id) ? [`'${row.id}'`] : []));
    const speaks = (file: string): boolean => [`'${id}'`, citation, exported, ...duties].some((name) => read(file).includes(name));
    expect(named.filter((each) => !isTest(each) || !speaks(partsOf(each)[0]))).toEqual([]);
  });

  it('names tests of no provision that there is not', () => {
    expect(Object.keys(tests).filter((id) => !provisions.some((each) => each.id === id))).toEqual([]);
  });

  const left = notEncoded.map(([citation]) => citation);
  const sectionOf = (citation: string): string => /(?:U\.S\.C\.|CFR|Pub\. L\.) (?:part )?([\d.a-z-]+)/.exec(citation)?.[1] ?? citation;

  it.each(cited)('%s stands in the map, as %s', (citation, stands) => {
    const there = provisions.find(({ id }) => id === stands)?.citation ?? left.find((each) => each === stands);
    expect(there).toContain(sectionOf(citation));
  });

  it('leaves out nothing that is not cited there, but manuals and instructions that were not read, and what the National Center’s answers leave open', () => {
    const named = new Set(cited.map(([, stands]) => stands));
    const beyond = [
      'NCIC Operating Manual',
      'ACYF-CB-PI-14-06 and other instructions of the Children’s Bureau',
      'NCMEC, answers to questions of agencies',
    ];
    expect(left.filter((each) => !named.has(each))).toEqual(beyond);
  });

  it.each(acts)('%s is told of by day', (act) => {
    expect(read('docs/law-changes.md')).toMatch(new RegExp(`^.*${act}\\b`, 'm'));
  });

  it('has every duty, every reading, and a reason for each source left out', () => {
    expect(federal.duties.filter(({ id }) => !text.includes(`\`${id}\``))).toEqual([]);
    expect(readings.filter(({ id }) => !text.includes(`| ${id} |`))).toEqual([]);
    expect(notEncoded.filter(([citation, says, why]) => citation === '' || says === '' || why === '')).toEqual([]);
  });
});

/** The law by hand: whom each of the three asks, and about which age. */
function expected(age: string, where: string, agency: string): readonly [Answer, Answer, Answer] {
  const years = age === 'not known' ? null : Number(age.slice(0, 2));
  const under = (limit: number): Answer => (years === null ? 'unknown' : years < limit ? 'yes' : 'no');
  const and = (...limbs: readonly Answer[]): Answer => (limbs.includes('no') ? 'no' : limbs.includes('unknown') ? 'unknown' : 'yes');
  const parent: Answer =
    where === 'not on record' ? 'unknown' : where === 'nobody knows' || where.startsWith('the agency knows') ? 'yes' : 'no';
  const agencys: Answer = where === 'not on record' ? 'unknown' : where === 'nobody knows' || where.startsWith('a parent') ? 'yes' : 'no';
  const either: Answer = where === 'not on record' ? 'unknown' : where.startsWith('everybody') ? 'no' : 'yes';
  const missing: Answer = where.includes('abducted') ? 'yes' : agencys;
  // In care everybody up to 21 is covered (AMB-18); under supervision reasonable cause is the ground, at any age.
  const inCare = agency === 'placement and care' ? under(21) : 'no';
  const covered: Answer = agency === 'not on record' ? 'unknown' : agency === 'supervision, reasonable cause' ? 'yes' : inCare;
  return [and(under(18), parent), and(under(21), either), and(covered, missing)];
}

/** Who is covered, by hand: as far as any youth up to 21 is, and as far as only the age elected counts. */
function expectedFurther(age: string, agency: string): readonly [Answer, Answer] {
  const years = age === 'not known' ? null : Number(age.slice(0, 2));
  const under = (limit: number): Answer => (years === null ? 'unknown' : years < limit ? 'yes' : 'no');
  const open = (answer: Answer): Answer => (answer === 'no' ? 'no' : 'unknown');
  // Former foster youth are covered with reasonable cause alone, whatever their age; of a tribe the law leaves it open (679c(f)).
  if (agency.startsWith('Chafee')) {
    const answer = agency.includes('no reasonable cause') ? 'no' : agency.includes('tribe') ? 'unknown' : 'yes';
    return [answer, answer];
  }
  // With an agreement that may be anybody's, and a plan that nobody knows of, it is open for whomever the age does not exclude.
  if (agency.includes('not known') && agency.startsWith('a tribe')) return [open(under(21)), open(under(21))];
  if (agency.endsWith('or a tribe')) return [open(under(21)), open(under(21))];
  const [, elected] = /(\d\d) elected/.exec(agency) ?? [];
  if (agency.endsWith('election not known')) return [under(21), years !== null && years >= 18 && years < 21 ? 'unknown' : under(18)];
  return [under(21), under(Number(elected ?? 21))];
}

describe('the third finding, by other agencies and elections', () => {
  const cells = Object.keys(ages).flatMap((age) => Object.keys(furtherAgencies).map((agency) => [age, agency] as const));

  it.each(cells)('%s; %s', (age, agency) => {
    expect(furtherCell(age, agency).map(({ answer }) => answer)).toEqual(expectedFurther(age, agency));
  });
});

describe('the three findings, over the whole small space', () => {
  const cells = Object.keys(ages).flatMap((age) =>
    Object.keys(whereabouts).flatMap((where) => Object.keys(agencies).map((agency) => [age, where, agency] as const)),
  );

  it.each(cells)('%s; %s; %s', (age, where, agency) => {
    expect(cell(age, where, agency).map(({ answer }) => answer)).toEqual(expected(age, where, agency));
  });
});
