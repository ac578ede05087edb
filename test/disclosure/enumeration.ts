import { cellOf } from '../../src/disclosure/cell.js';
import { columnsOfRole, heardInEmergency, standings } from '../../src/disclosure/column.js';
import { isAtMost, type Opening } from '../../src/disclosure/decision.js';
import type { DecidingFact } from '../../src/disclosure/fact.js';
import { gatesOf } from '../../src/disclosure/gates.js';
import { isReportContent } from '../../src/disclosure/mandated-report.js';
import { isCategory, matrix, type BaseCategory } from '../../src/disclosure/matrix.js';
import { ALWAYS, factsOf, type Known } from '../../src/disclosure/requirement.js';
import type { Setting } from '../../src/disclosure/setting.js';
import { openingForRole } from '../../src/disclosure/weigh.js';
import type { DiscloserKind, RecipientRole } from '../../src/facts/request.js';
import type { Answer } from '../../src/kernel/answer.js';
import { instant } from '../../src/kernel/instant.js';
import { roles } from '../../src/schemas/request-words.js';

/** One thing that varies: each value says something of one fact or of some that go together. The first value is the most open. */
export interface Dimension {
  readonly name: string;
  readonly values: readonly Partial<Record<DecidingFact, Answer>>[];
}

/** A grid of requests about one cell, all of whose points are answered. */
export interface Grid {
  readonly role: RecipientRole;
  readonly category: BaseCategory;
  readonly setting: Setting;
  readonly dimensions: readonly Dimension[];
}

const answers: readonly Answer[] = ['yes', 'no', 'unknown'];

/** The facts of the gates that stand before every cell. They are crossed with the facts of the cell. */
const gateFacts: readonly DecidingFact[] = [
  'purpose-permitted',
  'purpose-is-supervision-or-protection',
  'purpose-is-care',
  'identity-verified',
  'conflict-of-interest',
  'under-18',
  'young-person-consent',
  'jurisdiction-known',
  'discloser-known',
  'earlier-holders-known',
  'emergency',
];

const publication: readonly DecidingFact[] = [
  'permission-to-publish',
  'order-to-publish',
  'court-order-needed-to-publish',
  'investigating-agency-consulted',
  'ncic-entry',
];

/** Whether the agency has established reasonable cause has two answers: while it has not decided, it has not. */
function each(fact: DecidingFact): Dimension {
  const said: readonly Answer[] = fact === 'reasonable-cause-established' ? ['yes', 'no', 'no'] : answers;
  return { name: fact, values: said.map((answer) => ({ [fact]: answer })) };
}

function purpose(permitted: Answer, supervision: Answer, care: Answer): Dimension['values'][number] {
  return { 'purpose-permitted': permitted, 'purpose-is-supervision-or-protection': supervision, 'purpose-is-care': care };
}

/** Protect; supervise; treat or care; notify by law; curiosity; unknown. */
export const purposes: Dimension = {
  name: 'purpose',
  values: [
    purpose('yes', 'yes', 'yes'),
    purpose('yes', 'yes', 'no'),
    purpose('yes', 'no', 'yes'),
    purpose('yes', 'no', 'no'),
    purpose('no', 'no', 'no'),
    purpose('unknown', 'unknown', 'unknown'),
  ],
};

const known = { 'jurisdiction-known': 'yes', 'discloser-known': 'yes', 'earlier-holders-known': 'yes' } as const;

/** Who and where: all known, or one of them not. */
export const registers: Dimension = {
  name: 'registers',
  values: [
    known,
    { ...known, 'jurisdiction-known': 'unknown' },
    { ...known, 'discloser-known': 'unknown' },
    { ...known, 'earlier-holders-known': 'unknown' },
  ],
};

const published = {
  'permission-to-publish': 'yes',
  'order-to-publish': 'no',
  'court-order-needed-to-publish': 'no',
  'investigating-agency-consulted': 'yes',
  'ncic-entry': 'yes',
} as const;

/** For everybody but the public itself: whether it is published at all. */
const notice: Dimension = {
  name: 'notice',
  values: [published, { ...published, 'ncic-entry': 'no' }, { ...published, 'ncic-entry': 'unknown' }],
};

/** What varies in every grid: the common gates. */
export function gates(role: RecipientRole): readonly Dimension[] {
  const isPublic = role === 'public' || role === 'media';
  const age = [each('under-18'), each('young-person-consent')];
  const ownGates = isPublic
    ? []
    : [
        each('identity-verified'),
        { name: 'conflict-of-interest', values: answers.map((_, at) => ({ 'conflict-of-interest': answers[(at + 1) % 3]! })) },
        notice,
      ];
  const emergency = columnsOfRole(role).some((column) => heardInEmergency.includes(column)) ? [each('emergency')] : [];
  return [purposes, registers, ...age, ...ownGates, ...emergency];
}

/** The setting in which a title IV-E agency, or another, discloses. */
export function settingOf(discloser: DiscloserKind = 'title-iv-e-agency', earlierHolders: readonly DiscloserKind[] = []): Setting {
  return { discloser, earlierHolders, asOf: instant('2026-11-21T15:00:00Z'), overrides: [], publicOverrides: [] };
}

/** The facts that a cell declares by its data: the grid varies these and no others, for it can read no others. */
export function declared(role: RecipientRole, category: BaseCategory, setting: Setting): readonly DecidingFact[] {
  const isPublic = role === 'public' || role === 'media';
  const columns = [...columnsOfRole(role), ...(role === 'juvenile-probation-officer' ? (['legal-guardian'] as const) : [])];
  const facts = columns.flatMap((column) => {
    const cell = cellOf(column, category);
    const manners = cell.entry.manners.flatMap(({ unless }) => (unless === undefined ? [] : factsOf(unless)));
    const report = isReportContent(column, category, setting) ? (['published-channel'] as const) : [];
    return [...gatesOf(cell, setting).flatMap(({ requires }) => factsOf(requires)), ...manners, ...report];
  });
  const jpo = role === 'juvenile-probation-officer' ? (['sworn', 'shared-guardianship'] as const) : [];
  return [...new Set([...facts, ...jpo])].filter((fact) => !gateFacts.includes(fact) && (isPublic || !publication.includes(fact)));
}

/** The facts of the cell's own entry and standing, without those of the cells it derives from, which may ask for less. */
export function ownFacts(role: RecipientRole, category: BaseCategory): readonly DecidingFact[] {
  const facts = columnsOfRole(role).flatMap((column) => {
    const { entry, also } = cellOf(column, category);
    const manners = entry.manners.flatMap(({ unless }) => (unless === undefined ? [] : factsOf(unless)));
    return [...[standings[column].requires, entry.requires, also ?? ALWAYS].flatMap(factsOf), ...manners];
  });
  return [...new Set(facts)];
}

/** The grid in which each condition of a cell is looked at by itself: the gates are open, and the notice is published. */
export function gridOfConditions(role: RecipientRole, category: BaseCategory, setting: Setting): Grid {
  const isPublic = role === 'public' || role === 'media';
  const facts = [...new Set([...declared(role, category, setting), ...ownFacts(role, category)])].filter(
    (fact) => !fact.startsWith('purpose'),
  );
  const varied = isPublic ? facts : facts.filter((fact) => !publication.includes(fact));
  return {
    role,
    category,
    setting,
    dimensions: [...varied.map(each), ...(isPublic ? [] : [{ ...notice, values: notice.values.slice(0, 1) }])],
  };
}

/** What tells one cell from another. Two cells of one role that ask for the same are enumerated once. */
function signature(role: RecipientRole, category: BaseCategory, setting: Setting): string {
  const columns = [...columnsOfRole(role), 'legal-guardian', 'public'] as const;
  return JSON.stringify(
    columns.map((column) => {
      const cell = cellOf(column, category);
      const { entry } = cell;
      return [
        gatesOf(cell, setting).map(({ id, requires, person }) => [id, requires, person]),
        entry.manners,
        entry.promise,
        cell.within,
        isReportContent(column, category, setting),
      ];
    }),
  );
}

/** One cell of each kind, for every role. */
export function kindsOfCell(setting: Setting): readonly (readonly [RecipientRole, BaseCategory])[] {
  const kinds = new Map<string, readonly [RecipientRole, BaseCategory]>();
  for (const role of roles) {
    for (const category of Object.keys(matrix).filter(isCategory)) {
      const key = `${role} ${signature(role, category, setting)}`;
      if (!kinds.has(key)) kinds.set(key, [role, category]);
    }
  }
  return [...kinds.values()];
}

/** The grid of one cell: its own facts, and these gates; all other gates are open. */
export function gridOf(role: RecipientRole, category: BaseCategory, setting: Setting, gateDimensions: readonly Dimension[]): Grid {
  return { role, category, setting, dimensions: [...declared(role, category, setting).map(each), ...gateDimensions] };
}

const openGates: Partial<Record<DecidingFact, Answer>> = {
  ...purposes.values[0],
  ...known,
  'identity-verified': 'yes',
  'conflict-of-interest': 'no',
  'under-18': 'yes',
  'young-person-consent': 'no',
};

/** Every answer of a grid. The order is that of the dimensions, the first slowest. */
export class Answers {
  readonly openings: Opening[] = [];
  readonly codes: Uint8Array;
  readonly #code = new Map<string, number>();
  readonly #atMost = new Map<number, boolean>();

  readonly grid: Grid;

  constructor(grid: Grid) {
    this.grid = grid;
    const { role, category, setting, dimensions } = grid;
    const size = dimensions.reduce((product, { values }) => product * values.length, 1);
    this.codes = new Uint8Array(size);
    const said: Partial<Record<DecidingFact, Answer>> = { ...openGates };
    const look: Known = (fact) => said[fact] ?? 'unknown';
    for (let point = 0; point < size; point += 1) {
      let rest = point;
      for (let at = dimensions.length - 1; at >= 0; at -= 1) {
        const { values } = dimensions[at]!;
        Object.assign(said, values[rest % values.length]);
        rest = Math.floor(rest / values.length);
      }
      this.codes[point] = this.#codeOf(openingForRole(role, category, setting, look));
    }
  }

  #codeOf(opening: Opening): number {
    const key = opening.decision + opening.conditions.join();
    let code = this.#code.get(key);
    if (code === undefined) {
      code = this.openings.push(opening) - 1;
      this.#code.set(key, code);
    }
    return code;
  }

  opening(point: number): Opening {
    return this.openings[this.codes[point]!]!;
  }

  /** Whether the answer at one point is at most as open as at another. */
  isAtMost(lower: number, upper: number): boolean {
    const [a, b] = [this.codes[lower]!, this.codes[upper]!];
    if (a === b) return true;
    const key = a * 256 + b;
    let found = this.#atMost.get(key);
    if (found === undefined) {
      found = isAtMost(this.openings[a]!, this.openings[b]!);
      this.#atMost.set(key, found);
    }
    return found;
  }

  /** Every step along one dimension: the points that differ in it alone, in the order of its values. */
  steps(name: string, visit: (points: readonly number[]) => void): void {
    const { dimensions } = this.grid;
    const at = dimensions.findIndex((dimension) => dimension.name === name);
    const count = dimensions[at]?.values.length ?? 0;
    const stride = dimensions.slice(at + 1).reduce((product, { values }) => product * values.length, 1);
    const points = new Array<number>(count);
    for (let block = 0; at >= 0 && block < this.codes.length; block += stride * count) {
      for (let offset = block; offset < block + stride; offset += 1) {
        for (let value = 0; value < count; value += 1) points[value] = offset + value * stride;
        visit(points);
      }
    }
  }
}

export { gateFacts, notice };
