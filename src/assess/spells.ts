import type { Event } from '../facts/event.js';
import { factsAt } from '../facts/facts-at.js';
import { changesOf } from '../facts/value-at.js';
import { ABSENCES, unknownToAgencyAfter } from '../facts/whereabouts-after.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { gather } from '../kernel/gather.js';
import type { Window } from '../kernel/deadline.js';
import { instantOf, millisOf } from '../kernel/instant.js';
import { onceFor } from '../kernel/once-for.js';
import { momentsIn, type NamedWindow } from './judge.js';
import { beginsIn, earliestFirst, type Entry, type Log } from './log.js';

/** A stretch of the record in which a child was missing without a break. */
export interface Spell extends Window {
  /** What it begins with: the loss of the whereabouts, an absence, or the change of facts that says the child is missing or abducted again. */
  readonly lost: Entry | undefined;
}

/**
 * The stretches of the record. A child whose whereabouts became known is missing anew when they are lost again, or when it
 * is gone or abducted again, and the reports are owed anew (AMB-17).
 */
export const spellsOf = /* @__PURE__ */ onceFor((log: Log): readonly Spell[] => {
  const changes = new Set(changesOf(log.episode));
  const gone = log.entries.filter(({ event }) => changes.has(event) && isTaking(event));
  const finds = log.entries.filter(({ event }) => unknownToAgencyAfter(event) === 'no');
  const begun = gather(gone, (lost) => begin(lost, Number.isFinite(lost.from) ? beginningOf(lost, finds, log) : undefined));
  const untimed = gone.filter(({ from }) => !Number.isFinite(from));
  const perhaps = untimed.flatMap((lost) => begin(lost, perhapsSince(lost, finds, begun, log))).slice(0, 1);
  const anew = [...begun, ...perhaps].sort(earliestFirst).filter(({ from }, place, all) => all[place - 1]?.from !== from);
  const first = untimed.find((lost) => lost.event.kind === 'whereabouts-lost' && lost !== perhaps[0]?.lost);
  return [{ from: -Infinity, lost: first }, ...anew].map((spell, place) => ({ ...spell, to: (anew[place]?.from ?? Infinity) - 1 }));
});

/** Whether something belongs to a stretch: that its earliest moment lies in, and what begins one to that alone. */
export function isOfSpell(spell: Spell, moment: NamedWindow, log: Log): boolean {
  const begun = spellsOf(log).find(({ lost }) => lost?.name === moment.name);
  return begun === undefined ? beginsIn(spell, moment) : begun === spell;
}

/** What begins a stretch, and when. */
interface Begin {
  readonly lost: Entry;
  readonly from: number;
}

function begin(lost: Entry, from: number | undefined): readonly Begin[] {
  return from === undefined ? [] : [{ lost, from }];
}

/** What says that a child is missing, or taken. */
export function isTaking(event: Event): boolean {
  return unknownToAgencyAfter(event) === 'yes' || (event.kind === 'changed' && event.facts.abducted === 'yes');
}

/** The first moment of its window before which the child may have been found: of a loss known only roughly that is after the find. */
function beginningOf(lost: Entry, finds: readonly Entry[], log: Log): number | undefined {
  // What only establishes a fact makes nobody missing again: something on record has to have found the child before.
  if (lost.event.kind === 'changed' && !finds.some(({ from }) => from < lost.to)) return undefined;
  const moments = momentsIn(
    lost,
    finds.map(({ from }) => from + 1),
    log,
  ).map(millisOf);
  const since = moments.sort((a, b) => a - b).findIndex((moment) => isKnownBefore(moment, lost.event, log));
  return since <= 0 ? (since < 0 ? undefined : lost.from) : moments[since];
}

/**
 * Of a loss nobody knows when, that the child was missing before the first find tells nothing new: it may be the loss after the
 * last, and then nothing else on the record says so.
 */
function perhapsSince({ event }: Entry, finds: readonly Entry[], begun: readonly Begin[], log: Log): number | undefined {
  const since = Math.max(...finds.map(({ to }) => to)) + 1;
  const before = instantOf(Math.min(...finds.map(({ from }) => from)) - 1);
  if (before === undefined || since > log.now || begun.some(({ from }) => from >= since)) return undefined;
  const isSaid =
    unknownToAgencyAfter(event) === 'yes'
      ? whereaboutsUnknownTo(log.episode, before, 'toAgency') === 'yes'
      : factsAt(log.episode, before).abducted === 'yes';
  return isSaid && isKnownBefore(since, event, log) ? since : undefined;
}

/** Whether a child of whom this is said may have been found just before a moment, and was not taken already. */
function isKnownBefore(moment: number, event: Event, log: Log): boolean {
  const at = instantOf(moment - 1) ?? log.asOf;
  if (whereaboutsUnknownTo(log.episode, at, 'toAgency') === 'yes') return false;
  const isLost = unknownToAgencyAfter(event) === 'yes' && !ABSENCES.includes(event.kind);
  return isLost || factsAt(log.episode, at).abducted !== 'yes';
}
