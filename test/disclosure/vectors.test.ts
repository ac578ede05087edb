import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../src/disclosure/audit.js';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import { legend } from '../../src/disclosure/legend.js';
import { parseDisclosureRequest } from '../../src/schemas/request.js';
import { filesUnder, root } from '../health/source.js';
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

function check({ title, request, expect: expected }: DisclosureVector): void {
  const parsed = parseDisclosureRequest(request);
  const found = decideDisclosure(parsed);
  const audit = auditDisclosure(parsed).reveal();
  const items = audit.items;
  const { decision, conditions, legend: id, obligations, causes, unknown, mandated, notes } = expected;
  expect({ decision: found.decision, conditions: [...found.conditions].sort() }, title).toEqual({
    decision,
    conditions: [...conditions].sort(),
  });
  expect(audit.decision, title).toEqual(found);
  if (id !== undefined)
    expect(
      items.flatMap(({ cells }) => cells.map((cell) => cell.legend)),
      title,
    ).toContain(id);
  if (obligations !== undefined) expect(found.obligations, title).toEqual(obligations);
  if (causes !== undefined)
    expect(
      items.flatMap((item) => item.causes),
      title,
    ).toEqual(causes);
  if (unknown !== undefined)
    expect(
      items.flatMap((item) => item.unknown),
      title,
    ).toEqual(unknown);
  if (mandated !== undefined)
    expect(
      items.map((item) => item.mandated),
      title,
    ).toEqual(items.map(() => mandated));
  if (notes !== undefined) expect(items[0]?.notes, title).toEqual(notes);
}

describe('R41 R42 cells, their conditions met, unmet and unknown', () => {
  it.each([...generated()])('to %s', (_, cases) => {
    for (const each of cases) check(each);
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
    for (const each of cases) {
      expect(each.requirements.length, each.title).toBeGreaterThan(0);
      check(each);
    }
  });
});
