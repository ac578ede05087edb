import type { Provision } from '../kernel/citation.js';
import type { Finding } from '../kernel/finding.js';
import { cellOf } from './cell.js';
import { heardInEmergency, type Column } from './column.js';
import type { HumanCause, Opening } from './decision.js';
import { pointerIn } from './fact.js';
import { gatesOf, identityOf, type Gate } from './gates.js';
import { emergencyOf, isMandated, openingOf } from './judge.js';
import type { LegendId } from './legend.js';
import type { CellBasis, Confidence } from './legend-entry.js';
import { gatesOfReport, reachesTheAgency, reportLaw } from './mandated-report.js';
import * as federal from './provisions-federal.js';
import { findingOf, holds } from './requirement.js';
import type { Weighed } from './weigh.js';

/** One cell of the tables, and why it is open or shut here. */
export interface CellReasons {
  /** The column. */
  readonly column: Column;
  /** The entry of the legend that the cell refers to. */
  readonly legend: LegendId;
  /** What the entry says. */
  readonly says: string;
  /** What it rests on; practice is called practice. */
  readonly basis: CellBasis;
  /** Its sources. */
  readonly law: readonly Provision[];
  /** How far they bear it. */
  readonly confidence: Confidence;
  /** Whether this is the mandated report. */
  readonly mandated: boolean;
  /** What the cell answers by itself. */
  readonly decision: Opening['decision'];
  /** Every gate before it, with the facts it read. */
  readonly gates: readonly Finding[];
  /** Why a person must decide, if one must. */
  readonly causes: readonly HumanCause[];
}

/** The reasons of every cell that was read. */
export function reasonsOf(weighed: Weighed): readonly CellReasons[] {
  const { category } = weighed;
  return category === undefined ? [] : weighed.columns.map((column) => reasonsOfCell(weighed, column, category));
}

function reasonsOfCell({ question, setting, known }: Weighed, column: Column, category: NonNullable<Weighed['category']>): CellReasons {
  const cell = cellOf(column, category);
  const mandated = isMandated(column, category, setting, known);
  const { decision } = openingOf(column, category, setting, known);
  const identity: Gate = { id: 'identity-is-established', requires: identityOf(cell), law: [federal.safeguarding] };
  const report: Gate = { id: 'report-reaches-the-agency', requires: reachesTheAgency, law: reportLaw };
  const gates = mandated ? [report, ...gatesOfReport(column)] : [...gatesOf(cell, setting), ...(column === 'public' ? [] : [identity])];
  const refused = gates.filter(({ person, requires }) => person !== undefined && holds(requires, known) === 'no');
  const isUrgent = !mandated && heardInEmergency.includes(column) && holds(emergencyOf(cell), known) === 'yes';
  const causes = [...refused.flatMap(({ person }) => person ?? []), ...(isUrgent ? (['emergency'] as const) : [])];
  return {
    column,
    legend: cell.id,
    says: cell.entry.says,
    basis: mandated ? 'statute' : cell.entry.basis,
    law: mandated ? reportLaw : cell.entry.law,
    confidence: mandated ? 'high' : cell.confidence,
    mandated,
    decision,
    gates: gates.map(({ id, requires, law }) => findingOf(id, { law }, requires, known, pointerIn(question))),
    causes: decision === 'needs-human' ? causes : [],
  };
}
