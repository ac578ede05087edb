import type { Episode } from '../../src/facts/episode.js';
import { after, changesFacts, type Facts, factsOf, merged } from './facts.js';
import { certainlyBefore, type Entry } from './log.js';
import { localDay, type Moment } from './time.js';

export interface Seen {
  /** An event that has just happened at the moment, though its time is known only roughly. */
  readonly happened?: Entry;
  /** An event that has not yet happened. */
  readonly notYet?: Entry;
}

export type FactsAt = (moment: Moment, seen?: Seen) => Facts;

/** What may be so at each moment: every order of events which the record allows is gone through, and the outcomes compared. */
export function momentsOf(episode: Episode, log: readonly Entry[]): FactsAt {
  const start = factsOf(episode);
  const changes = log.filter(({ event }) => changesFacts(event));
  const bit = (entry: Entry): number => 1 << changes.indexOf(entry);
  const earlier = changes.map((entry) => mask(changes.filter((other) => certainlyBefore(other, entry))));
  const earlierByTheClock = changes.map((entry) => mask(changes.filter((other) => other.to < entry.from)));
  const known = new Map<string, Facts>();

  function mask(entries: readonly Entry[]): number {
    return entries.reduce((sum, entry) => sum | bit(entry), 0);
  }

  return (moment, { happened, notYet } = {}) => {
    const today = localDay(moment, episode.zone);
    const had = (entry: Entry) => entry === happened || ('on' in entry.event ? entry.event.on < today : entry.to <= moment);
    const mayHave = (entry: Entry) => entry === happened || entry.from <= moment;
    const excluded = (entry: Entry) => notYet !== undefined && (entry === notYet || certainlyBefore(notYet, entry));
    const possible = mask(changes.filter((entry) => mayHave(entry) && !excluded(entry)));
    const certain = mask(changes.filter((entry) => had(entry) && !excluded(entry)));
    const key = `${String(possible)} ${String(certain)}`;
    let facts = known.get(key);
    if (facts === undefined) known.set(key, (facts = merged(outcomes(possible, certain))));
    return facts;
  };

  function outcomes(possible: number, certain: number): readonly Facts[] {
    const inLogOrder = reached(possible, certain, earlier);
    return inLogOrder.length > 0 ? inLogOrder : reached(possible, certain, earlierByTheClock);
  }

  function reached(possible: number, certain: number, required: readonly number[]): readonly Facts[] {
    let front = new Map<number, Map<string, Facts>>([[0, new Map([['', start]])]]);
    const ends = new Map<string, Facts>();
    while (front.size > 0) {
      const next = new Map<number, Map<string, Facts>>();
      for (const [done, states] of front) {
        if ((certain & ~done) === 0) for (const state of states.values()) ends.set(JSON.stringify(state), state);
        changes.forEach(({ event }, index) => {
          const self = 1 << index;
          if ((possible & self) === 0 || (done & self) !== 0 || ((required[index] ?? 0) & possible & ~done) !== 0) return;
          const found = next.get(done | self) ?? new Map<string, Facts>();
          for (const state of states.values()) for (const facts of after(event, state)) found.set(JSON.stringify(facts), facts);
          next.set(done | self, found);
        });
      }
      front = next;
    }
    return [...ends.values()];
  }
}
