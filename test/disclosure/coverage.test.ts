import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/disclosure/cell.js';
import { columnsOfRole, isRole } from '../../src/disclosure/column.js';
import { knownIn } from '../../src/disclosure/fact.js';
import { legend, type LegendId } from '../../src/disclosure/legend.js';
import type { LegendEntry } from '../../src/disclosure/legend-entry.js';
import { isCategory } from '../../src/disclosure/matrix.js';
import { factsOf, holds, type Known, type Requirement } from '../../src/disclosure/requirement.js';
import { roles } from '../../src/schemas/request-words.js';
import { parseDisclosureRequest } from '../../src/schemas/request.js';
import { filesUnder, read } from '../health/source.js';
import { generated, type DisclosureVector } from './generate.js';
import { questions, sources } from './statements.js';

const files = ['gates', 'mandated-report', 'questions', 'sources'];
const inFile = (name: string): readonly DisclosureVector[] =>
  (JSON.parse(read(`test/vectors/disclosure/${name}.json`)) as { readonly cases: readonly DisclosureVector[] }).cases;
const vectors = [...files.flatMap(inFile), ...[...generated().values()].flat()];

/** Every vector about one cell, by its entry of the legend, with what it says of each fact. */
const asked = vectors.flatMap(({ request, expect: { decision, legend: id } }) => {
  const parsed = parseDisclosureRequest(request);
  const [who] = parsed.recipients;
  if (id === undefined || who === undefined || parsed.categories.length > 1) return [];
  const category = parsed.categories[0] ?? '';
  const role = who.role ?? '';
  const columns = isRole(role) && isCategory(category) ? columnsOfRole(role) : [];
  const cells = columns.flatMap((column) => (isCategory(category) ? cellOf(column, category).id : []));
  return [{ id, cells, decision, known: knownIn({ request: parsed, place: 0, category }, who) }];
});
const ofEntry = (id: string): typeof asked => asked.filter((each) => each.id === id);

const answersTo = (id: string, read: (known: Known) => string): ReadonlySet<string> =>
  new Set(asked.flatMap(({ cells, known }) => (cells.some((each) => each === id) ? [read(known)] : [])));
const all = new Set(['yes', 'no', 'unknown']);

/** What an entry turns on; where it asks for nothing of its own, the purpose, which stands before every cell. */
function conditionOf({ requires, manners }: LegendEntry): Requirement {
  const lifted = manners.flatMap(({ unless }) => unless ?? []);
  return factsOf(requires).length + lifted.length === 0 ? 'purpose-permitted' : { all: [requires, ...lifted] };
}

describe('R41 every entry of the legend', () => {
  // A6 stands in no cell. A denial has no condition.
  const conditional = (Object.keys(legend) as LegendId[]).filter((id) => /^[AC]/.test(id) && id !== 'A6');

  it.each(conditional)('%s: its condition is tried met, unmet and unknown, and each fact of it', (id) => {
    const condition = conditionOf(legend[id]);
    expect(answersTo(id, (known) => holds(condition, known))).toEqual(all);
    for (const fact of factsOf(condition))
      expect(
        answersTo(id, (known) => known(fact)),
        fact,
      ).toEqual(all);
  });

  it.each(conditional)('%s: is seen open, and shut for want of what it asks', (id) => {
    const { requires } = legend[id];
    const openings = new Set(ofEntry(id).map(({ decision, known }) => `${decision} ${holds(requires, known)}`));
    expect([...openings].some((each) => /^allow(?:-if)? yes$/.test(each))).toBe(true);
    expect([...openings].filter((each) => /^allow(?:-if)? (?:no|unknown)$/.test(each))).toEqual([]);
  });

  it.each((Object.keys(legend) as LegendId[]).filter((id) => /^[DU]/.test(id)))('%s: is seen shut with everything established', (id) => {
    expect(new Set(ofEntry(id).map(({ decision }) => decision))).toEqual(new Set(['deny']));
  });
});

describe('each statement of the sources has its case', () => {
  const titles = inFile('sources')
    .concat(inFile('questions'), inFile('mandated-report'))
    .map(({ title }) => title);

  it.each(sources)('%s: %s', (_, __, title) => {
    expect(titles.filter((each) => each.includes(title))).not.toEqual([]);
  });

  it('and every case is that of a statement', () => {
    const said = sources.map(([, , title]) => title);
    expect(
      inFile('sources')
        .map(({ title }) => title)
        .filter((title) => !said.some((each) => title.includes(each))),
    ).toEqual([]);
  });

  it.each(questions)('DOC0 %s', (_, ...named) => {
    const cases = inFile('questions').filter(({ requirements }) => requirements.includes('DOC0'));
    for (const title of named) expect(cases.filter((each) => each.title.includes(title))).toHaveLength(1);
  });
});

describe('requirements', () => {
  const named = filesUnder('test/disclosure', '.test.ts')
    .flatMap((file) => [...read(file).matchAll(/(?:describe|it)(?:\.each\([^]*?\))?\(\s*['`"]([^'`"]+)/g)].map(([, title = '']) => title))
    .join(' ');

  it.each(Array.from({ length: 13 }, (_, at) => `R${String(40 + at)}`))('%s is in the title of a test', (id) => {
    expect(named).toMatch(new RegExp(`\\b${id}\\b`));
  });
});

it('R40 every role is asked about in some vector', () => {
  const seen = new Set(vectors.flatMap(({ request }) => parseDisclosureRequest(request).recipients.map(({ role }) => role)));
  expect(roles.filter((role) => !seen.has(role))).toEqual([]);
});
