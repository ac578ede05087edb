import type { Event } from '../facts/event.js';
import { factsAt } from '../facts/facts-at.js';
import { changesOf } from '../facts/value-at.js';
import { ABSENCES, unknownToAgencyAfter } from '../facts/whereabouts-after.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import type { Window } from '../kernel/deadline.js';
import { instantOf, millisOf } from '../kernel/instant.js';
import { onceFor } from '../kernel/once-for.js';
import { momentsIn } from './judge.js';
import { entriesOf, type Entry, type Log } from './log.js';

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
  const anew = log.entries.filter((entry) => Number.isFinite(entry.from) && beginsAnew(entry, changes, log));
  const begun = anew.filter(({ from }, place) => anew[place - 1]?.from !== from);
  const lost = entriesOf(log, 'whereabouts-lost').find(({ from }) => !Number.isFinite(from));
  return [
    { from: -Infinity, to: endBefore(begun[0]), lost },
    ...begun.map((entry, place) => ({ from: entry.from, to: endBefore(begun[place + 1]), lost: entry })),
  ];
});

function endBefore(next: Entry | undefined): number {
  return next === undefined ? Infinity : next.from - 1;
}

/** A child whose whereabouts may have been known just before is missing, gone or abducted again, wherever in its window that was. */
function beginsAnew(entry: Entry, changes: ReadonlySet<Event>, log: Log): boolean {
  const { event } = entry;
  // What only establishes a fact, or is the first word of an absence, makes nobody missing again: something on record has to have
  // found the child before.
  const isLost = changes.has(event) && unknownToAgencyAfter(event) === 'yes';
  if (event.kind === 'changed') {
    const isFound = log.entries.some((found) => found.from < entry.to && unknownToAgencyAfter(found.event) === 'no');
    if (!isFound || !(isLost || event.facts.abducted === 'yes')) return false;
  } else if (!isLost) return false;
  return momentsIn(entry, [], log).some((moment) => {
    const at = instantOf(millisOf(moment) - 1) ?? moment;
    const isKnown = whereaboutsUnknownTo(log.episode, at, 'toAgency') !== 'yes';
    return isKnown && ((isLost && !ABSENCES.includes(event.kind)) || factsAt(log.episode, at).abducted !== 'yes');
  });
}
