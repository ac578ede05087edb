import { gather, present } from '../kernel/gather.js';
import type { Event } from '../facts/event.js';
import { factsAt } from '../facts/facts-at.js';
import { unknownToAgencyAfter } from '../facts/whereabouts-after.js';
import { unseenBy } from '../facts/whereabouts-at.js';
import type { Window } from '../kernel/deadline.js';
import type { Finding } from '../kernel/finding.js';
import type { Moment, TriggerKind } from '../policy/moment.js';
import type { EpisodeDuty } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import { isRecovery } from './discharge.js';
import { disclosuresOf, isIdentification } from './disclosures.js';
import { beginOfLaw, owedAt, type NamedWindow } from './judge.js';
import { beginsIn, earliestFirst, earliestMoment, entriesOf, type Entry, type Log } from './log.js';
import { momentsOf } from './moments.js';
import { isOwner } from './owner.js';
import { policeReceipts } from './police.js';
import { asReceipt, receiptsOf, shownBy, type Receipt } from './receipt.js';
import { isOfSpell, spellsOf, type Spell } from './spells.js';

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
  readonly row: EpisodeDuty;
  /** Who would owe it. */
  readonly owner: string;
  /** The record. */
  readonly log: Log;
  /** The readings. */
  readonly readings: Readings;
}

/** What started this duty of this body. Empty where its trigger is not on the record. */
export function triggersOf(search: Search): readonly Trigger[] {
  const { trigger, per } = search.row;
  if (!isFederal(trigger)) return otherTriggers(search, trigger);
  if (per === 'episode') {
    if (trigger === 'agency-received-information') return gather(spellsOf(search.log), (span) => firstOwed(search, span));
    if (trigger === 'police-received-report' || trigger === 'ncic-entered') {
      return gather(spellsOf(search.log), (span) => earliestOwed(search, policeReceipts(search.log, trigger, span), span));
    }
  }
  return RECEIPTS[trigger](search).map((receipt, place) => judged(search, receipt, isWhole(trigger, place) ? WHOLE : fromOn(receipt)));
}

/** Who reports a victim may write down only afterwards that it was identified: that report is of the first disclosure. */
function isWhole(trigger: TriggerKind, place: number): boolean {
  return trigger === 'trafficking-identified' && place === 0;
}

const RECEIPTS: Readonly<Record<TriggerKind, (search: Search) => readonly Receipt[]>> = {
  'agency-received-information': ({ log, owner, row, readings }) => receiptsOf(log, owner, row.who, readings),
  'trafficking-identified': ({ log, owner, row, readings }) => disclosuresOf(log, owner, row.who, readings),
  returned: returnsOf,
  'located-or-returned': recoveriesOf,
  'police-received-report': ({ log }) => policeReceipts(log, 'police-received-report', WHOLE),
  'ncic-entered': ({ log }) => policeReceipts(log, 'ncic-entered', WHOLE),
};

const WHOLE: Window = { from: -Infinity, to: Infinity };

function isFederal(trigger: TriggerKind | Moment): trigger is TriggerKind {
  return typeof trigger === 'string' && trigger in RECEIPTS;
}

/** A trigger that only overlays know: each time it comes, or the first in each stretch of the record at which the duty may be owed. */
function otherTriggers(search: Search, moment: Moment): readonly Trigger[] {
  const moments = momentsOf(moment, search);
  if (search.row.per === 'event') return moments.map((each) => judged(search, each, fromOn(each)));
  return gather(spellsOf(search.log), (span) => {
    const triggers = moments.filter((each) => isOfSpell(span, each, search.log)).map((each) => judged(search, inSpell(span, each), span));
    return present([triggers.find(({ owed }) => owed.answer !== 'no') ?? triggers[0]]);
  });
}

function fromOn({ from }: Window): Window {
  return { from, to: Infinity };
}

/** Each return; where none is listed, the agency's learning of one. */
function returnsOf({ log, owner, row }: Search): readonly Receipt[] {
  const returned = entriesOf(log, 'returned');
  const learned = entriesOf(log, 'agency-learned-of-return').filter(({ event }) => isOwner(event.agency, owner, row.who) !== 'no');
  return (returned.length === 0 ? learned.slice(0, 1) : returned).map(asReceipt);
}

/** The first recovery of each time the child was missing. */
function recoveriesOf(search: Search): readonly Receipt[] {
  const { log } = search;
  const firsts = gather(spellsOf(log), (span) => {
    const here = log.entries.filter((entry) => beginsIn(span, entry));
    const first = here.find((entry) => isRecovered(entry, log));
    return first === undefined ? [] : [unseen(first, here)];
  });
  return firsts.length === 0 ? returnsOf(search).map((receipt) => unseen(receipt, log.entries)) : firsts;
}

/** A recovery, with the readings by which a sighting or a word of the child that came before, or is all that it was, is none. */
export function unseen(start: NamedWindow, entries: readonly Entry[]): Receipt {
  const before = entries.filter(({ from }) => from <= start.to);
  return { ...start, readings: present(before.map(({ event }) => unseenBy(event))) };
}

/** A child who is located where somebody keeps it without authority is not recovered yet. */
export function isRecovered(entry: Entry, log: Log): boolean {
  const isKept = entry.event.kind === 'located' && factsAt(log.episode, earliestMoment(entry, log)).abducted === 'yes';
  return isRecovery(entry.event) !== 'no' && !isKept;
}

function judged({ row, owner, log, readings }: Search, receipt: Receipt, span: Window): Trigger {
  const { name, from, to, readings: restsOn, open = NONE } = receipt;
  return { name, from, to, readings: restsOn, open, span, owed: owedAt(row, receipt, log, readings, owner) };
}

/** Information received, and after it whatever changes the facts. */
function firstOwed(search: Search, span: Spell): readonly Trigger[] {
  const receipts = receiptsIn(search, span);
  return earliestOwed(search, receipts, span, changesAfter(receipts[0], search, span));
}

/**
 * The earliest trigger at which the duty may be owed; where it is owed at none, the earliest, which says why. Of several
 * receipts of rough time the first came no later than the last moment of any at which the duty is owed.
 */
function earliestOwed(search: Search, received: readonly Receipt[], span: Window, changed: readonly Receipt[] = NONE): readonly Trigger[] {
  const first = firstNotRefused(search, [...received, ...changed].sort(earliestFirst), span);
  if (first === undefined) return [];
  // Nothing ends before an exact time without beginning before it, and whatever began before it starts no duty.
  if (first.from === first.to) return [first];
  // One that may lie as late as the first moves nothing.
  const owing = received.filter((receipt) => receipt.to < first.to && judged(search, receipt, span).owed.answer === 'yes');
  const to = Math.min(...owing.map((receipt) => receipt.to));
  return [owing.length > 0 ? judged(search, { ...first, to }, span) : first];
}

/** The first receipt at which the duty may be owed, or else the first of all. */
function firstNotRefused(search: Search, receipts: readonly Receipt[], span: Window): Trigger | undefined {
  let first: Trigger | undefined;
  for (const receipt of receipts) {
    const trigger = judged(search, receipt, span);
    if (trigger.owed.answer !== 'no') return trigger;
    first ??= trigger;
  }
  return first;
}

/**
 * Information received. Without any receipt, whereabouts lost again show that the agency knows, and so does an act of it,
 * since nobody knows when. That a child is gone again, the agency heard at some time since: its own record says so.
 */
function receiptsIn({ row, owner, log, readings }: Search, spell: Spell): readonly Receipt[] {
  const receipts = receiptsOf(log, owner, row.who, readings).filter((receipt) => beginsIn(spell, receipt));
  if (receipts.length > 0) return receipts;
  const { lost } = spell;
  const isNoticed = (entry: Entry): boolean => isOthersWord(entry, owner, row);
  const isGone = lost !== undefined && isNoticed(lost);
  if (lost !== undefined && !isGone) return [inSpell(spell, asReceipt(lost))];
  const here = log.entries.filter((entry) => isOfSpell(spell, entry, log));
  const isTold = (entry: Entry): boolean => unknownToAgencyAfter(entry.event) === 'yes' && !isNoticed(entry);
  const [act] = shownBy(here.filter((entry) => isAct(entry, owner, row) || (isGone && isTold(entry))));
  if (!isGone) return present([act]);
  const found = here.find((entry) => entry.from > lost.from && unknownToAgencyAfter(entry.event) === 'no');
  return [
    {
      ...inSpell(spell, asReceipt(lost)),
      to: Math.max(lost.to, act?.to ?? (found === undefined ? Infinity : found.from - 1)),
      open: ['/events'],
    },
  ];
}

/** What begins a stretch of the record may have happened before it too. */
function inSpell({ from }: Spell, receipt: Receipt): Receipt {
  return receipt.from < from ? { ...receipt, from, mayBeEarlier: true } : receipt;
}

/** An absence that somebody else may have noticed, or determined, before the agency heard of it. */
function isOthersWord({ event }: Entry, owner: string, row: EpisodeDuty): boolean {
  if (event.kind === 'agency-determined-missing') return isOwner(event.agency, owner, row.who) === 'no';
  return event.kind === 'absence-began' || event.kind === 'caregiver-discovered';
}

/**
 * Once information is received, whatever changes the facts: an agency that becomes responsible for a child of whom it
 * knows owes the report from then on (AMB-15). What is learned later of a child who was missing before there was such a law
 * starts no clock (AMB-20); a duty that goes on is owed of that child from the first day of its law.
 */
function changesAfter(first: Window | undefined, { row, owner, log, readings }: Search, span: Spell): readonly Receipt[] {
  if (first === undefined) return [];
  const begun = beginOfLaw(row, log, readings);
  const goesOn = row.endedBy === 'absence-or-responsibility';
  const isOfLaw = goesOn || first.to >= begun;
  const changes = log.entries.filter(
    (entry) =>
      isOfSpell(span, entry, log) &&
      entry.from > first.from &&
      (beginsResponsibility(entry.event, owner, row) || (isOfLaw && changesChild(entry.event, owner, row))),
  );
  const isBefore = goesOn && first.to < begun && begun <= Math.min(span.to, log.now);
  const begins = isBefore ? [{ name: 'law-begins', from: begun, to: begun, readings: NONE }] : [];
  return [...begins, ...changes.map((entry) => ({ ...asReceipt(entry), readings: ['AMB-15:later-of-both'] }))];
}

function beginsResponsibility(event: Event, owner: string, row: EpisodeDuty): boolean {
  return event.kind === 'responsibility-began' && isOwner(event.agency, owner, row.who) !== 'no';
}

/** What the record says anew of the child, or this agency or nobody knows which: that it is a victim. */
function changesChild(event: Event, owner: string, row: EpisodeDuty): boolean {
  return event.kind === 'changed' || (isIdentification(event) && isOwner(event.agency, owner, row.who) !== 'no');
}

/** Only what the agency itself certainly did shows that it knew. A report that names an agency was made by no other. */
function isAct({ event }: Entry, owner: string, row: EpisodeDuty): boolean {
  const isActKind =
    event.kind === 'agency-determined-missing' ||
    event.kind === 'agency-confirmed-report' ||
    (event.kind === 'reported' && event.about?.includes('missing') === true);
  return isActKind && isOwner(event.agency, owner, row.who) === 'yes';
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
