import { factsAt } from '../facts/facts-at.js';
import { unknownTo, whereaboutsAfter, whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import type { Window } from '../kernel/deadline.js';
import { instantOf, millisOf } from '../kernel/instant.js';
import { onceFor } from '../kernel/once-for.js';
import { momentsIn } from './judge.js';
import { entriesOf, type Entry, type Log } from './log.js';

/** A stretch of the record in which a child was missing without a break. */
export interface Spell extends Window {
  /** What it begins with: the loss of the whereabouts, or the change of facts that says the child is missing or abducted again. */
  readonly lost: Entry | undefined;
}

/**
 * The stretches of the record. A child whose whereabouts became known is missing anew when they are lost again, or when it
 * is abducted again, and the reports are owed anew (AMB-17).
 */
export const spellsOf = /* @__PURE__ */ onceFor((log: Log): readonly Spell[] => {
  const anew = log.entries.filter((entry) => Number.isFinite(entry.from) && beginsAnew(entry, log));
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

/** A child whose whereabouts may have been known just before is missing or abducted again, wherever in its window that was. */
function beginsAnew(entry: Entry, log: Log): boolean {
  const { event } = entry;
  const isLost = isUnknownAfter(entry, 'yes');
  const isChanged = event.kind === 'changed' && (isLost || event.facts.abducted === 'yes');
  // What only establishes a fact makes nobody missing again: something on record has to have found the child before.
  const isAgain = isChanged && log.entries.some((found) => found.from < entry.to && isUnknownAfter(found, 'no'));
  if (!isAgain && event.kind !== 'whereabouts-lost') return false;
  return momentsIn(entry, [], log).some((moment) => {
    const at = instantOf(millisOf(moment) - 1) ?? moment;
    return whereaboutsUnknownTo(log.episode, at, 'toAgency') !== 'yes' && (isLost || factsAt(log.episode, at).abducted !== 'yes');
  });
}

function isUnknownAfter({ event }: Entry, answer: 'yes' | 'no'): boolean {
  const changed = whereaboutsAfter(event);
  return changed !== undefined && unknownTo('toAgency', changed) === answer;
}
