import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import type { Window } from '../kernel/deadline.js';
import { instantOf, millisOf, type Instant } from '../kernel/instant.js';
import { onceFor } from '../kernel/once-for.js';
import { momentsIn } from './judge.js';
import { entriesOf, type Entry, type Log } from './log.js';

/** A stretch of the record in which a child was missing without a break. */
export interface Spell extends Window {
  /** The loss of the whereabouts with which it begins. */
  readonly lost: Entry | undefined;
}

/**
 * The stretches of the record. A child whose whereabouts became known is missing anew when they are lost again, and the
 * reports are owed anew (AMB-17).
 */
export const spellsOf = /* @__PURE__ */ onceFor((log: Log): readonly Spell[] => {
  const lost = entriesOf(log, 'whereabouts-lost');
  const anew = lost.filter((entry) => Number.isFinite(entry.from) && wasKnown(entry, log));
  const begun = anew.filter(({ from }, place) => anew[place - 1]?.from !== from);
  const first: Spell = { from: -Infinity, to: endBefore(begun[0]), lost: lost.find(({ from }) => !Number.isFinite(from)) };
  return [first, ...begun.map((entry, place) => ({ from: entry.from, to: endBefore(begun[place + 1]), lost: entry }))];
});

function endBefore(next: Entry | undefined): number {
  return next === undefined ? Infinity : next.from - 1;
}

/** Whether the whereabouts may have been known just before they were lost, wherever in its window that was. */
function wasKnown(lost: Entry, log: Log): boolean {
  const isKnown = (at: Instant): boolean => whereaboutsUnknownTo(log.episode, at, 'toAgency') !== 'yes';
  return momentsIn(lost, [], log).some((at) => isKnown(instantOf(millisOf(at) - 1) ?? at));
}
