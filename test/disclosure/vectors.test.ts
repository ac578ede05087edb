import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { legend } from '../../src/disclosure/legend.js';
import { parseDisclosureRequest } from '../../src/schemas/request.js';
import { filesUnder, root } from '../health/source.js';
import { differencesOf } from './check.js';
import { generated, published, tableCells, type DisclosureVector } from './generate.js';

interface VectorFile {
  readonly about: string;
  readonly cases: readonly DisclosureVector[];
}

const folder = 'test/vectors/disclosure';
const fileOf = (role: string): string => join(root, folder, `to-${role}.json`);
const about = (role: string): string =>
  `Who may be told what: ${role}. Each cell with all conditions met, and with each of them unmet and unknown.`;

if (process.env['WRITE_VECTORS'] === '1') {
  for (const [role, cases] of published()) {
    const lines = cases.map((each) => `    ${JSON.stringify(each)}`).join(',\n');
    writeFileSync(fileOf(role), `{\n  "about": ${JSON.stringify(about(role))},\n  "cases": [\n${lines}\n  ]\n}\n`);
  }
}

const stored = (file: string): VectorFile => JSON.parse(readFileSync(join(root, file), 'utf8')) as VectorFile;

/** Every vector that is answered otherwise, and in what. */
function wrongIn(cases: readonly DisclosureVector[]): readonly string[] {
  return cases.flatMap(({ title, request, expect: expected }) =>
    differencesOf(parseDisclosureRequest(request), expected).map((what) => `${title}: ${what}`),
  );
}

describe('R41 R42 cells, their conditions met, unmet and unknown', () => {
  it.each([...generated()])('to %s', (_, cases) => {
    expect(wrongIn(cases)).toEqual([]);
  });

  it('are at least three for every cell that is not a plain deny', () => {
    const open = tableCells.filter(({ id, within }) => ![id, ...within].some((each) => /^[DU]/.test(each)));
    const count = new Map<string, number>();
    for (const { title } of [...published().values()].flat()) {
      const cell = title.slice(0, title.indexOf(','));
      count.set(cell, (count.get(cell) ?? 0) + 1);
    }
    expect(open.length).toBeGreaterThan(250);
    expect(open.filter(({ id, category, role }) => (count.get(`${id}: ${category} to ${role}`) ?? 0) < 3)).toEqual([]);
  });

  it('meet every entry of the legend that a cell refers to', () => {
    const met = new Set([...generated().values()].flat().map(({ expect: { legend: id } }) => id));
    // A6 says what a poster shows; the cells of the public refer to C1, which asks for the permission too.
    expect(Object.keys(legend).filter((id) => !met.has(id))).toEqual(['A6']);
  });
});

describe('the published vectors', () => {
  it.each([...published()])('to %s are those that follow from the sources', (role, cases) => {
    expect(stored(`${folder}/to-${role}.json`)).toEqual({ about: about(role), cases: JSON.parse(JSON.stringify(cases)) as unknown });
  });

  it.each(filesUnder(folder, '.json').filter((file) => !/\/to-[a-z-]+\.json$/.test(file)))('%s', (file) => {
    const { cases } = stored(file);
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.filter(({ requirements }) => requirements.length === 0)).toEqual([]);
    expect(wrongIn(cases)).toEqual([]);
  });
});
