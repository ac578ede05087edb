import type { DiscloserKind } from '../facts/request.js';
import type { Provision } from '../kernel/citation.js';
import { onceFor } from '../kernel/once-for.js';
import { reportableClass } from '../law/provisions/title-iv-e.js';
import type { Cell } from './cell.js';
import { reachedByPublishedChannel, standings } from './column.js';
import type { HumanCause } from './decision.js';
import { demandOf } from './discloser.js';
import { entryOf } from './legend.js';
import * as federal from './provisions-federal.js';
import * as other from './provisions-other.js';
import type { Requirement } from './requirement.js';
import type { Setting } from './setting.js';

/** The names of the gates, in the order in which the audit shows them. */
export type GateId =
  | 'purpose-is-permitted'
  | 'jurisdiction-is-known'
  | 'no-conflict-of-interest'
  | 'discloser-is-known'
  | 'law-of-the-discloser'
  | 'standing-of-the-recipient'
  | 'standing-it-derives-from'
  | 'cell-it-derives-from'
  | 'cell'
  | 'cell-asks-also'
  | 'young-adult-consents'
  | 'authority-to-tell-ncmec'
  | 'identity-is-established'
  | 'report-reaches-the-agency';

/** Something that must be established before anything is told. */
export interface Gate {
  /** Its name. */
  readonly id: GateId;
  /** What must be established; unknown shuts it. */
  readonly requires: Requirement;
  /** Where a settled no is put before a person: why. Otherwise it denies. */
  readonly person?: HumanCause;
  /** Its sources. */
  readonly law: readonly Provision[];
}

/** How the recipient's identity is established; below it, nobody is more than the public. */
export function identityOf({ column }: Cell): Requirement {
  return reachedByPublishedChannel.includes(column) ? { any: ['identity-verified', 'published-channel'] } : 'identity-verified';
}

const purpose: Gate = {
  id: 'purpose-is-permitted',
  requires: 'purpose-permitted',
  law: [federal.planConfidentiality, federal.safeguarding],
};
const jurisdiction: Gate = { id: 'jurisdiction-is-known', requires: 'jurisdiction-known', law: [federal.planConfidentiality] };
const conflict: Gate = { id: 'no-conflict-of-interest', requires: { not: 'conflict-of-interest' }, law: [other.fieldPractice] };
const knownDiscloser: Gate = {
  id: 'discloser-is-known',
  requires: { all: ['discloser-known', 'earlier-holders-known'] },
  law: [federal.safeguarding],
};

/** Purpose, place and discloser: without these nothing is told, and no emergency is heard. */
export const beforeAll: readonly Gate[] = [purpose, jurisdiction, knownDiscloser];

const youngAdult: Gate = {
  id: 'young-adult-consents',
  requires: { any: ['under-18', 'young-person-consent'] },
  person: 'young-adult-has-not-consented',
  law: [other.youngAdults],
};

/**
 * Reading AMB-1a: without foster care, reasonable cause is also an agency's only authority to tell a private body. Police tell the
 * National Center under a law of their own, which asks for no cause (34 U.S.C. 41308(3), (4)).
 */
export const reasonableCause: Gate = {
  id: 'authority-to-tell-ncmec',
  requires: { any: [{ not: 'reasonable-cause-is-only-ground' }, 'reasonable-cause-established'] },
  person: 'reasonable-cause-is-the-only-ground',
  law: [reportableClass],
};

/** Every gate before a cell, the cell itself among them; the law of the disclosers first, where they have one. */
export function gatesOf(cell: Cell, setting: Setting): readonly Gate[] {
  return afterOwnLaws(cell, setting, standingGatesOf(cell));
}

/** The same with the gate of identity: whoever does not pass that one is the public. */
export function gatesToShow(cell: Cell, setting: Setting): readonly Gate[] {
  return afterOwnLaws(cell, setting, standingGatesToShow(cell));
}

function afterOwnLaws(cell: Cell, { discloser, earlierHolders }: Setting, all: readonly Gate[]): readonly Gate[] {
  const gates = discloser === 'police' && cell.base === 'ncmec' ? all.filter((gate) => gate !== reasonableCause) : all;
  const own =
    earlierHolders.length === 0 ? ownLawOf(discloser, cell) : [discloser, ...earlierHolders].flatMap((holder) => ownLawOf(holder, cell));
  return own.length === 0 ? gates : [...own, ...gates];
}

function identityGateOf(cell: Cell): readonly Gate[] {
  return cell.column === 'public' ? NONE : [{ id: 'identity-is-established', requires: identityOf(cell), law: [federal.safeguarding] }];
}

function ownLawOf(holder: DiscloserKind | null, { column, category }: Cell): readonly Gate[] {
  const demand = holder === null ? undefined : demandOf(holder, column, category);
  return demand === undefined ? NONE : [{ id: 'law-of-the-discloser', ...demand }];
}

const NONE: readonly never[] = Object.freeze([]);

/** The gates that only the cell decides. */
const standingGatesOf = onceFor(({ column, base, entry, within, also }: Cell): readonly Gate[] =>
  Object.freeze([
    ...beforeAll,
    ...(column === 'public' ? [] : [conflict]),
    { id: 'standing-of-the-recipient', ...standings[column] },
    ...(base === column ? [] : [{ id: 'standing-it-derives-from', ...standings[base] } as const]),
    ...within.map(entryOf).map(({ requires, law }): Gate => ({ id: 'cell-it-derives-from', requires, law })),
    { id: 'cell', requires: entry.requires, law: entry.law },
    ...(also === undefined ? [] : [{ id: 'cell-asks-also', requires: also, law: [other.ncmecSworn, other.ncmecLeads] } as const]),
    youngAdult,
    ...(base === 'ncmec' ? [reasonableCause] : []),
  ]),
);

const standingGatesToShow = onceFor((cell: Cell): readonly Gate[] => Object.freeze([...standingGatesOf(cell), ...identityGateOf(cell)]));
