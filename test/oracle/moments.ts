import type { Episode } from '../../src/facts/episode.js';
import { after, changesFacts, type Facts, factsOf, merged } from './facts.js';
import { certainlyBefore, type Entry, pinned } from './log.js';
import { localDay, type Moment } from './time.js';

export interface Seen {
  /** An event taken to happen at this very moment. */
  readonly happens?: Entry;
  /** An event that has not yet happened. */
  readonly notYet?: Entry;
}

export type FactsAt = (moment: Moment, seen?: Seen) => Facts;

/** What may be so at each moment: every order of events which the record allows is gone through, and the outcomes compared. */
export function momentsOf(episode: Episode, log: readonly Entry[]): FactsAt {
  const start = factsOf(episode);
  const changes = log.filter(({ event }) => changesFacts(event));
  const known = new Map<string, Facts>();
  const plain = new Map<Moment, Facts>();

  return (moment, seen) => {
    if (seen !== undefined) return seenAt(moment, seen);
    const facts = plain.get(moment) ?? seenAt(moment, {});
    plain.set(moment, facts);
    return facts;
  };

  function seenAt(moment: Moment, { happens, notYet }: Seen): Facts {
    const today = localDay(moment, episode.zone);
    const counted = changes
      .map((entry) => (entry === happens ? pinned(entry, moment, episode.zone) : entry))
      .filter((entry) => entry !== notYet && !(notYet !== undefined && certainlyBefore(notYet, entry, moment)));
    const possible = counted.filter(({ from }) => from <= moment);
    const certain = possible.filter(({ isOnlyByDay, day, to }) => (isOnlyByDay ? day !== today : to <= moment));
    const now = possible.filter(({ from }) => from === moment);
    const key =
      [possible, certain, now].map((entries) => entries.map(({ place }) => place).join()).join(' ') + ` ${String(happens?.place)}`;
    let facts = known.get(key);
    if (facts === undefined) known.set(key, (facts = merged(outcomes(start, possible, certain, moment))));
    return facts;
  }
}

/** Takes the possible events in every order that the record allows, and stops wherever all certain ones have been taken. */
function outcomes(start: Facts, possible: readonly Entry[], certain: readonly Entry[], moment: Moment): readonly Facts[] {
  const later = possible.map((entry) => setOf(possible, (other) => certainlyBefore(entry, other, moment)));
  const needed = setOf(possible, (entry) => certain.includes(entry));
  const ends: Facts[] = [];
  let reached = new Map<number, readonly Facts[]>([[0, [start]]]);
  while (reached.size > 0) {
    const next = new Map<number, readonly Facts[]>();
    for (const [taken, states] of reached) {
      if ((needed & ~taken) === 0) ends.push(...states);
      possible.forEach(({ event }, index) => {
        const self = 1 << index;
        if ((taken & self) !== 0 || ((later[index] ?? 0) & taken) !== 0) return;
        const found = states.flatMap((state) => after(event, state));
        next.set(taken | self, distinct([...(next.get(taken | self) ?? []), ...found]));
      });
    }
    reached = next;
  }
  return ends;
}

function setOf(entries: readonly Entry[], isIn: (entry: Entry) => boolean): number {
  return entries.reduce((set, entry, index) => (isIn(entry) ? set | (1 << index) : set), 0);
}

function distinct(states: readonly Facts[]): readonly Facts[] {
  return states.length === 1 ? states : [...new Map(states.map((state) => [JSON.stringify(state), state])).values()];
}
