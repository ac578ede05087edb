import { factsAt } from '../facts/facts-at.js';
import type { Window } from '../kernel/deadline.js';
import type { Finding } from '../kernel/finding.js';
import { instantOf } from '../kernel/instant.js';
import type { DutyRow } from '../policy/policy.js';
import type { Readings } from '../policy/readings.js';
import { owedAt } from './judge.js';
import { earliestFirst, entriesOf, type Entry, type Log } from './log.js';
import { isOwner } from './owner.js';
import { receiptsOf, type Receipt } from './receipt.js';

/** What started a duty, and the stretch of the record in which it can be met. */
export interface Trigger extends Receipt {
  /** Whether the duty is owed, judged here. */
  readonly owed: Finding;
  /** The stretch of the record that belongs to it. */
  readonly span: Window;
}

/** Everything that the search for triggers reads. */
export interface Search {
  /** The duty. */
  readonly row: DutyRow;
  /** Who would owe it. */
  readonly owner: string;
  /** The record. */
  readonly log: Log;
  /** The readings. */
  readonly readings: Readings;
}

const WHOLE: Window = { from: -Infinity, to: Infinity };

/** What started this duty of this body. Empty where its trigger is not on the record. */
export function triggersOf(search: Search): readonly Trigger[] {
  switch (search.row.trigger) {
    case 'agency-received-information':
      return spellsOf(search).flatMap((span) => firstOwed(search, span));
    case 'trafficking-identified':
      return disclosuresOf(search).map((receipt) => judged(search, receipt, { from: receipt.from, to: Infinity }));
  }
}

function judged({ row, owner, log, readings }: Search, receipt: Receipt, span: Window): Trigger {
  return { ...receipt, span, owed: owedAt(row, receipt, log, readings, owner) };
}

/**
 * The stretches in which a child was missing without a break. A child whose whereabouts became known is missing anew
 * when they are lost again, and the reports are owed anew (AMB-17).
 */
function spellsOf({ log }: Search): readonly Window[] {
  const starts = entriesOf(log, 'whereabouts-lost').filter((lost) => Number.isFinite(lost.from) && wasKnown(lost, log));
  if (starts.length === 0) return [WHOLE];
  return [-Infinity, ...starts.map((lost) => lost.from)].map((from, place) => ({ from, to: (starts[place]?.from ?? Infinity) - 1 }));
}

function wasKnown(lost: Entry, log: Log): boolean {
  const before = instantOf(lost.from - 1);
  if (before === undefined) return false;
  const { whereaboutsUnknown } = factsAt(log.episode, before);
  return (typeof whereaboutsUnknown === 'string' ? whereaboutsUnknown : whereaboutsUnknown.toAgency) !== 'yes';
}

/** The earliest trigger at which the duty may be owed; where it is owed at none, the earliest, which says why. */
function firstOwed(search: Search, span: Window): readonly Trigger[] {
  const triggers = candidates(search, span).map((receipt) => judged(search, receipt, span));
  const first = triggers.find((trigger) => trigger.owed.answer !== 'no') ?? triggers[0];
  return first === undefined ? [] : [first];
}

/**
 * Information received; and, once it is received, whatever changes the facts: an agency that becomes responsible for a
 * child of whom it knows owes the report from then on (AMB-15). Without any receipt, an act of the agency shows that it
 * knew, since nobody knows when.
 */
function candidates({ row, owner, log, readings }: Search, span: Window): readonly Receipt[] {
  const isWithin = ({ from }: Window): boolean => from >= span.from && from <= span.to;
  const receipts = receiptsOf(log, owner, row.who, readings).filter(isWithin);
  const [first = lossOf(log, span) ?? inferred(log, owner, row, span)] = receipts;
  if (first === undefined) return [];
  const changes = log.entries.filter((entry) => isWithin(entry) && entry.from > first.from && changesDuty(entry, owner, row));
  return [...(receipts.length === 0 ? [first] : receipts), ...changes.map(asReceipt)].sort(earliestFirst);
}

function changesDuty({ event }: Entry, owner: string, row: DutyRow): boolean {
  return event.kind === 'changed' || (event.kind === 'responsibility-began' && isOwner(event.agency, owner, row.who) !== 'no');
}

function asReceipt({ name, from, to }: Entry): Receipt {
  return { name, from, to, readings: [] };
}

/** Whereabouts lost again, and no receipt of it on record: the record itself shows that the agency knows. */
function lossOf(log: Log, span: Window): Receipt | undefined {
  const lost = entriesOf(log, 'whereabouts-lost').find((entry) => entry.from === span.from);
  return lost === undefined ? undefined : asReceipt(lost);
}

/** An act of the agency without its trigger: it had received the information by then, at an unknown time. */
function inferred(log: Log, owner: string, row: DutyRow, span: Window): Receipt | undefined {
  const act = log.entries.find((entry) => entry.from <= span.to && isAct(entry, owner, row));
  return act === undefined ? undefined : { name: act.name, from: -Infinity, to: act.to, readings: [] };
}

function isAct({ event }: Entry, owner: string, row: DutyRow): boolean {
  if (event.kind === 'reported') {
    const isAboutMissing = event.about === null || event.about.includes('missing');
    return event.by === null && isAboutMissing && isOwner(event.agency ?? event.onBehalfOf, owner, row.who) === 'yes';
  }
  const isOwnAct = event.kind === 'agency-determined-missing' || event.kind === 'agency-confirmed-report';
  return isOwnAct && isOwner(event.agency, owner, row.who) === 'yes';
}

/**
 * Each time the agency learned that the child is identified as a victim: on a disclosure, on a screening that says so,
 * or with the first information on a child already so identified.
 */
function disclosuresOf({ row, owner, log, readings }: Search): readonly Receipt[] {
  const disclosed = log.entries.filter(({ event }) => {
    const isDisclosure = event.kind === 'trafficking-identified' || (event.kind === 'screened' && event.victim === 'yes');
    return isDisclosure && isOwner(event.agency, owner, row.who) !== 'no';
  });
  const [first] = receiptsOf(log, owner, row.who, readings);
  const isKnown = first !== undefined && factsAt(log.episode, instantOf(first.from) ?? log.asOf).sexTraffickingVictim === 'yes';
  const isDisclosedBefore = disclosed.some((entry) => first !== undefined && entry.from <= first.from);
  return isKnown && !isDisclosedBefore ? [first, ...disclosed.map(asReceipt)] : disclosed.map(asReceipt);
}
