import { cellOf } from '../../src/disclosure/cell.js';
import { columnsOfRole, heardInEmergency, standings } from '../../src/disclosure/column.js';
import type { DecidingFact } from '../../src/disclosure/fact.js';
import { gatesOf } from '../../src/disclosure/gates.js';
import { isReportContent } from '../../src/disclosure/mandated-report.js';
import { isCategory, matrix, type BaseCategory } from '../../src/disclosure/matrix.js';
import { ALWAYS, factsOf } from '../../src/disclosure/requirement.js';
import type { Setting } from '../../src/disclosure/setting.js';
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
export const notice: Dimension = {
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
  return { discloser, earlierHolders, asOf: instant('2026-11-21T15:00:00Z'), overrides: () => [], publicOverrides: [] };
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
  const guardian = role === 'legal-guardian' ? (['public-body'] as const) : [];
  return [...new Set([...facts, ...jpo, ...guardian])].filter(
    (fact) => !gateFacts.includes(fact) && (isPublic || !publication.includes(fact)),
  );
}

/** The facts of the cell's own entry and standing, without those of the cells it derives from, which may ask for less. */
export function ownFacts(role: RecipientRole, category: BaseCategory): readonly DecidingFact[] {
  const columns = columnsOfRole(role);
  const [named] = columns;
  // What is told to a public body alone is told to no person who is the guardian, whatever the column of the parent asks.
  const toBodiesAlone = named !== undefined && factsOf(cellOf(named, category).entry.requires).includes('public-body');
  const facts = (role === 'legal-guardian' && toBodiesAlone ? columns.slice(0, 1) : columns).flatMap((column) => {
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

/** What a gate that does not vary says: it is open. */
export const openGates: Partial<Record<DecidingFact, Answer>> = {
  ...purposes.values[0],
  ...known,
  'identity-verified': 'yes',
  'conflict-of-interest': 'no',
  'under-18': 'yes',
  'young-person-consent': 'no',
};

/** How many points a grid has. */
export function sizeOf({ dimensions }: Grid): number {
  return dimensions.reduce((product, { values }) => product * values.length, 1);
}
