import { cellOf } from '../../src/disclosure/cell.js';
import { columnsOfRole, type Column } from '../../src/disclosure/column.js';
import { knownIn, type DecidingFact } from '../../src/disclosure/fact.js';
import { gatesOf, identityOf } from '../../src/disclosure/gates.js';
import { isCategory, matrix } from '../../src/disclosure/matrix.js';
import { factsOf, type Requirement } from '../../src/disclosure/requirement.js';
import type { DisclosureRequest } from '../../src/facts/request.js';
import { roles } from '../../src/schemas/request-words.js';
import { settingOf } from '../disclosure/enumeration.js';

/** Facts with the answers that open a cell. */
export type Conditions = Readonly<Record<string, string>>;

/** The alternatives in which a requirement is met: other engines join conditions by "and", and rules by "or". */
function alternatives(requirement: Requirement): readonly Conditions[] {
  if (typeof requirement === 'string') return [{ [requirement]: 'yes' }];
  if ('not' in requirement) return [{ [requirement.not]: 'no' }];
  if ('any' in requirement) return requirement.any.flatMap(alternatives);
  return requirement.all.map(alternatives).reduce((before, each) => before.flatMap((a) => each.map((b) => ({ ...a, ...b }))), [{}]);
}

const setting = settingOf();

function requiredBy(column: Column, category: keyof typeof matrix): Requirement {
  const cell = cellOf(column, category);
  const gates = gatesOf(cell, setting).map(({ requires }) => requires);
  return { all: column === 'public' ? gates : [...gates, identityOf(cell)] };
}

/** The tables as rules for other engines: one for each cell that can open, and each alternative. The mandated report is theirs too. */
export const rules: readonly { readonly category: string; readonly conditions: Conditions }[] = Object.keys(matrix)
  .filter(isCategory)
  .flatMap((category) =>
    roles.flatMap((role) =>
      columnsOfRole(role).flatMap((column) =>
        alternatives(requiredBy(column, category)).map((conditions) => ({
          category,
          conditions: { role, ...(column.startsWith('jpo') ? { sworn: column === 'jpo-sworn' ? 'yes' : 'no' } : {}), ...conditions },
        })),
      ),
    ),
  );

const facts = [
  ...new Set([
    ...Object.keys(matrix)
      .filter(isCategory)
      .flatMap((category) => roles.flatMap((role) => columnsOfRole(role).flatMap((column) => factsOf(requiredBy(column, category))))),
    'sworn' as const,
  ]),
];

/** What a request says of every fact, put together beforehand: that work is not timed for the other engines. */
export function flat(request: DisclosureRequest): Record<string, string> {
  const [who] = request.recipients;
  const category = String(request.categories[0]);
  if (who === undefined) throw new Error('a request has a recipient');
  const known = knownIn({ request, place: 0, category }, who);
  return { role: String(who.role), ...Object.fromEntries(facts.map((fact: DecidingFact) => [fact, known(fact)])) };
}
