import type { Provision } from '../kernel/citation.js';
import type { Finding } from '../kernel/finding.js';
import { cellOf, type Cell } from './cell.js';
import { heardInEmergency, type Column } from './column.js';
import type { HumanCause, Opening } from './decision.js';
import { findingOfGate } from './gate-finding.js';
import { gatesToShow, type Gate } from './gates.js';
import { emergencyOf, isMandated, openingOf } from './judge.js';
import type { LegendId } from './legend.js';
import type { CellBasis, Confidence } from './legend-entry.js';
import { gatesOfReport, reachesTheAgency, reportLaw } from './mandated-report.js';
import { holds, type Known } from './requirement.js';
import { dayOf } from './setting.js';
import type { Weighed } from './weigh.js';

/** One cell of the tables, and why it is open or shut here. */
export interface CellReasons {
  /** The column. */
  readonly column: Column;
  /** The entry of the legend that the cell refers to. */
  readonly legend: LegendId;
  /** What the entry says. */
  readonly says: string;
  /** What it rests on; practice is called practice, and so is a cell whose law was not in force on the day. */
  readonly basis: CellBasis;
  /** Its sources, as far as they can have been in force on the day of the question. */
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

function reasonsOfCell(
  { question, setting, known, columns, combined, opening }: Weighed,
  column: Column,
  category: NonNullable<Weighed['category']>,
): CellReasons {
  const cell = cellOf(column, category);
  const mandated = isMandated(column, category, setting, known);
  const isAlone = columns.length === 1 && combined.length === 0;
  const { decision } = isAlone ? opening : openingOf(column, category, setting, known);
  const gates = mandated ? [report, ...gatesOfReport(column)] : gatesToShow(cell, setting);
  const day = dayOf(setting.asOf);
  const law = inForceOn(mandated ? reportLaw : cell.entry.law, day);
  const basis = mandated ? 'statute' : cell.entry.basis;
  const isBorne = (basis !== 'statute' && basis !== 'regulation') || law.some(({ kind }) => kind === basis);
  return {
    column,
    legend: cell.id,
    says: cell.entry.says,
    basis: isBorne ? basis : 'practice',
    law,
    confidence: mandated ? 'high' : isBorne ? cell.confidence : 'low',
    mandated,
    decision,
    gates: gates.map((gate) => ofDay(findingOfGate(gate, question, known), day)),
    causes: decision === 'needs-human' ? causesOf(cell, gates, mandated, known) : NONE,
  };
}

function inForceOn(law: readonly Provision[], day: string): readonly Provision[] {
  return law.filter(({ interval: { from, to } }) => from <= day && (to === null || day < to));
}

/** A gate with the law of the day. Its limbs rest on the same. */
function ofDay(gate: Finding, day: string): Finding {
  const law = inForceOn(gate.law, day);
  return law.length === gate.law.length ? gate : { ...gate, law, because: gate.because.map((limb) => ofDay(limb, day)) };
}

const report: Gate = { id: 'report-reaches-the-agency', requires: reachesTheAgency, law: reportLaw };
const NONE: readonly never[] = Object.freeze([]);

/** The gates that a person may pass in the recipient's stead, and the emergency that was claimed. */
function causesOf(cell: Cell, gates: readonly Gate[], mandated: boolean, known: Known): readonly HumanCause[] {
  const refused = gates.filter(({ requires }) => holds(requires, known) === 'no').flatMap(({ person }) => person ?? []);
  const isUrgent = !mandated && heardInEmergency.includes(cell.column) && holds(emergencyOf(cell), known) === 'yes';
  return isUrgent ? [...refused, 'emergency'] : refused;
}
