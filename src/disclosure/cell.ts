import type { Column } from './column.js';
import { furtherRecipients, type FurtherColumn } from './further-recipients.js';
import { entryOf, type LegendId } from './legend.js';
import type { Confidence, LegendEntry } from './legend-entry.js';
import { derivedRows, matrix, type BaseCategory, type BaseColumn } from './matrix.js';
import type { Requirement } from './requirement.js';

/** One cell: who may be told what. */
export interface Cell {
  /** The information. */
  readonly category: BaseCategory;
  /** The recipient. */
  readonly column: Column;
  /** The legend entry. */
  readonly id: LegendId;
  /** The legend entry, written out. */
  readonly entry: LegendEntry;
  /** The column of the first table that it is, or derives from. */
  readonly base: BaseColumn;
  /** The entries of the cells it derives from and never exceeds. */
  readonly within: readonly LegendId[];
  /** What this cell asks beyond its entry. */
  readonly also?: Requirement;
  /** How far the sources bear it. */
  readonly confidence: Confidence;
}

/** Where sworn status is asked of police: for leads, which belong to the investigating agency. */
const leadsToInvestigators: Requirement = { all: ['sworn', { any: ['is-investigating-agency', 'investigating-agency-agrees'] }] };

/** Cells whose sources are weaker than those of their entry. */
const uncertain: Partial<Record<Column, readonly BaseCategory[]>> = {
  parent: ['trafficking-indicators'],
  'current-caregiver': ['juvenile-record'],
  'service-provider': ['trafficking-indicators'],
  public: ['social-media', 'system-identifiers'],
};
function isUncertain(column: Column, category: BaseCategory): boolean {
  return column === 'jpo-not-sworn' ? category !== 'identity' : uncertain[column]?.includes(category) === true;
}

const known: Partial<Record<Column, Partial<Record<BaseCategory, Cell>>>> = {};

/** The cell of one recipient and one category; each is put together once. */
export function cellOf(column: Column, category: BaseCategory): Cell {
  const cells = (known[column] ??= {});
  return (cells[category] ??= Object.freeze(newCellOf(column, category)));
}

function newCellOf(column: Column, category: BaseCategory): Cell {
  const further = isFurther(column) ? furtherRecipients[column] : undefined;
  const id = further === undefined ? matrix[category][baseOf(column)] : (further.cells[category] ?? further.rest);
  const entry = entryOf(id);
  const row = derivedRows[category];
  return {
    category,
    column,
    id,
    entry,
    base: baseOf(column),
    within: [
      ...(further === undefined ? [] : [matrix[category][further.derivedFrom]]),
      ...(row === undefined ? [] : [matrix[row][baseOf(column)]]),
    ],
    ...(column === 'law-enforcement' && category === 'tips-leads' ? { also: leadsToInvestigators } : {}),
    confidence: isUncertain(column, category) ? 'low' : entry.confidence,
  };
}

/** The column of the first table that a recipient is, or derives from. */
export function baseOf(column: Column): BaseColumn {
  return isFurther(column) ? furtherRecipients[column].derivedFrom : column;
}

function isFurther(column: Column): column is FurtherColumn {
  return column in furtherRecipients;
}
