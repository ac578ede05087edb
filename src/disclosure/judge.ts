import { cellOf, type Cell } from './cell.js';
import { heardInEmergency, type Column } from './column.js';
import { ALLOW, allowIf, DENY, join, meet, NEEDS_HUMAN, type Opening } from './decision.js';
import { beforeAll, gatesOf, identityOf, type Gate } from './gates.js';
import { entryOf } from './legend.js';
import type { RemainingManner } from './legend-entry.js';
import { gatesOfReport, isReportContent, reachesTheAgency } from './mandated-report.js';
import type { BaseCategory } from './matrix.js';
import type { Override } from './override.js';
import { holds, type Known, type Requirement } from './requirement.js';
import type { Setting } from './setting.js';

/** The claim of an emergency by somebody who is identified, for a purpose that is permitted. It is never more than a claim. */
export function emergencyOf(cell: Cell): Requirement {
  return { all: ['emergency', ...beforeAll.map(({ requires }) => requires), identityOf(cell), { not: 'conflict-of-interest' }] };
}

/** Whether this is the mandated report, handed to the agency itself. */
export function isMandated(column: Column, category: BaseCategory, setting: Setting, known: Known): boolean {
  return isReportContent(column, category, setting) && holds(reachesTheAgency, known) === 'yes';
}

/**
 * How open one category is to one recipient. The whole decision, in order: the mandated report before all else; the
 * gates and the cell; who is not identified is the public; an emergency is put before a person; and what the
 * jurisdiction narrows or closes stays so.
 */
export function openingOf(column: Column, category: BaseCategory, setting: Setting, known: Known): Opening {
  if (isMandated(column, category, setting, known)) return openingOfReport(column, known);
  const cell = cellOf(column, category);
  let opening = openingOfCell(cell, setting, known);
  if (column !== 'public') {
    if (holds(identityOf(cell), known) !== 'yes') opening = meet(opening, openingToPublic(category, setting, known));
    if (heardInEmergency.includes(column) && holds(emergencyOf(cell), known) === 'yes') opening = join(opening, NEEDS_HUMAN);
  }
  return narrowed(opening, setting.overrides(column), known);
}

function openingOfReport(column: Column, known: Known): Opening {
  return gatesOfReport(column).every(({ requires }) => holds(requires, known) !== 'no') ? ALLOW : NEEDS_HUMAN;
}

function openingToPublic(category: BaseCategory, setting: Setting, known: Known): Opening {
  return openingOf('public', category, { ...setting, overrides: () => setting.publicOverrides }, known);
}

function openingOfCell(cell: Cell, setting: Setting, known: Known): Opening {
  let opening = inManner(
    cell.within.flatMap((id): readonly RemainingManner[] => entryOf(id).manners),
    known,
  );
  for (const gate of gatesOf(cell, setting)) {
    opening = meet(opening, gate.id === 'cell' ? openingOfEntry(cell, setting, known) : through(gate, known));
    if (opening.decision === 'deny') return DENY;
  }
  return opening;
}

/** What the entry allows, or what a law of the jurisdiction opens beside it. Nothing opens the promise. */
function openingOfEntry({ entry, column }: Cell, { overrides }: Setting, known: Known): Opening {
  let opening = holds(entry.requires, known) === 'yes' ? inManner(entry.manners, known) : DENY;
  if (entry.promise === true) return opening;
  for (const { effect } of overrides(column)) {
    if (effect.kind === 'open' && holds(effect.requires, known) === 'yes') opening = join(opening, allowIf(effect.manners));
  }
  return opening;
}

function narrowed(given: Opening, overrides: readonly Override[], known: Known): Opening {
  let opening = given;
  for (const { effect } of overrides) {
    if (effect.kind === 'close') opening = meet(opening, effect.to === 'deny' ? DENY : NEEDS_HUMAN);
    if (effect.kind === 'narrow') opening = meet(opening, holds(effect.requires, known) === 'yes' ? allowIf(effect.manners) : DENY);
  }
  return opening;
}

/** A gate that is passed leaves everything open. */
function through({ requires, person }: Gate, known: Known): Opening {
  const answer = holds(requires, known);
  if (answer === 'yes') return ALLOW;
  return answer === 'no' && person !== undefined ? NEEDS_HUMAN : DENY;
}

function inManner(manners: readonly RemainingManner[], known: Known): Opening {
  const remaining = manners.filter(({ unless }) => unless === undefined || holds(unless, known) !== 'yes');
  return allowIf([...new Set(remaining.map(({ manner }) => manner))]);
}
