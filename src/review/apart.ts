import type { EventKind } from '../facts/event.js';
import type { Window } from '../kernel/deadline.js';
import { isSame } from '../kernel/json.js';
import type { Moment } from '../policy/moment.js';

/**
 * What is so in every case, by the meaning of the words: nobody is last seen after the absence began, no agency determines
 * that a child is missing before it hears of it. Of any other two moments either may come first: an agency may hear from a
 * school before the caregiver knows.
 */
const CHAINS: readonly (readonly EventKind[])[] = [
  ['last-seen', 'absence-began', 'first-suspected'],
  ['agency-received-information', 'agency-determined-missing'],
  ['located', 'returned', 'agency-learned-of-return'],
];

const HOUR = 3_600_000;

/**
 * How long after another clock one begins, in milliseconds: the least and the most that can be. A clock that begins once a
 * child has been missing for so many hours never begins with the event from which these are counted.
 */
export function apart(moment: Moment, other: Moment): Window {
  const [own, floor] = [counted(moment), counted(other)];
  const lag = (own.hours - floor.hours) * HOUR;
  if (isSame(own.since, floor.since)) return { from: lag, to: lag };
  for (const chain of CHAINS) {
    const [place, otherPlace] = [placeIn(chain, own.since), placeIn(chain, floor.since)];
    if (place >= 0 && otherPlace >= 0) return place < otherPlace ? { from: -Infinity, to: lag } : { from: lag, to: Infinity };
  }
  return { from: -Infinity, to: Infinity };
}

/** A moment as what it is counted from, and the hours that pass until it comes. */
function counted(moment: Moment): { readonly since: Moment; readonly hours: number } {
  return typeof moment === 'object' && 'missingForHours' in moment
    ? { since: moment.since, hours: moment.missingForHours }
    : { since: moment, hours: 0 };
}

function placeIn(chain: readonly EventKind[], moment: Moment): number {
  return chain.findIndex((kind) => kind === moment);
}
