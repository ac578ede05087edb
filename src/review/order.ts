import type { EventKind } from '../facts/event.js';
import { canonical } from '../kernel/json.js';
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

/** How the start of one clock lies to the start of another, in every case. */
export type Order = 'same' | 'not-after' | 'not-before' | 'open';

/** How a clock that runs from one moment starts beside one that runs from another. */
export function orderOf(moment: Moment, other: Moment): Order {
  if (JSON.stringify(canonical(moment)) === JSON.stringify(canonical(other))) return 'same';
  for (const chain of CHAINS) {
    const [place, otherPlace] = [placeIn(chain, moment), placeIn(chain, other)];
    if (place >= 0 && otherPlace >= 0) return place < otherPlace ? 'not-after' : 'not-before';
  }
  return 'open';
}

function placeIn(chain: readonly EventKind[], moment: Moment): number {
  return chain.findIndex((kind) => kind === moment);
}
