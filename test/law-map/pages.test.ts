import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { federal, provisions, readings, type Answer } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { root } from '../health/source.js';
import { notEncoded } from './not-encoded.js';
import { page as lawMap } from './page.js';
import { ages, agencies, cell, page as threeFindings, whereabouts } from './three-findings.js';

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

describe('the three findings, over the whole small space', () => {
  const cells = Object.keys(ages).flatMap((age) =>
    Object.keys(whereabouts).flatMap((where) => Object.keys(agencies).map((agency) => [age, where, agency] as const)),
  );

  it.each(cells)('%s; %s; %s', (age, where, agency) => {
    expect(cell(age, where, agency).map(({ answer }) => answer)).toEqual(expected(age, where, agency));
  });
});
