import type { Agency } from '../../src/facts/agency.js';
import type { Episode } from '../../src/facts/episode.js';
import type { Answer } from './answer.js';
import {
  abducted,
  away,
  body,
  type Change,
  dead,
  type Facts,
  GONE,
  identification,
  isListKnown,
  type Shared,
  sharedAnswer,
  sharedBody,
  sharedChild,
  sharedOrNull,
  sharedWhereabouts,
  told,
  toldApart,
  whereabouts,
} from './facts.js';
import { byEnd, byStart, type Entry, hasHappened, isGoneAgain, mayPrecede, pinned } from './log.js';
import { localDay, type Moment } from './time.js';

export interface Seen {
  /** An event taken to happen at this very moment. */
  readonly happens?: Entry;
  /** An event that has not yet happened. */
  readonly notYet?: Entry;
}

export type FactsAt = (moment: Moment, seen?: Seen) => Facts;

/** What is known at each moment of an episode. */
export function momentsOf(episode: Episode, log: readonly Entry[]): FactsAt {
  const known = new Map<string, Facts>();
  const ids = [...new Set([...(episode.agencies ?? []), ...log.flatMap(bodiesNamed)].map(({ id }) => id))];

  return (moment, { happens, notYet } = {}) => {
    const key = `${String(moment)} ${String(happens?.place)} ${String(notYet?.place)}`;
    let facts = known.get(key);
    if (facts === undefined) known.set(key, (facts = factsAt(moment, happens, notYet)));
    return facts;
  };

  function factsAt(moment: Moment, happens: Entry | undefined, notYet: Entry | undefined): Facts {
    const today = localDay(moment, episode.zone);
    // With one event moved, those of one moment stand in the order in which they may have begun.
    const events = (happens === undefined ? log : byStart(log).map((entry, place) => ({ ...entry, place })))
      .filter(({ ref }) => ref !== notYet?.ref)
      .map((entry) => (entry.ref === happens?.ref ? pinned(entry, moment) : entry))
      .filter(
        (entry, _, all) =>
          !GONE.includes(entry.event.kind) || isGoneAgain(entry, all, toldApart(episode.whereaboutsUnknown).toAgency === 'no'),
      )
      .filter(({ from }) => from <= moment);
    const isOver = (entry: Entry) => hasHappened(entry, moment, today) === 'yes';
    const ordered = byEnd(events);
    const value = <Value>(start: Value, change: Change<Value>, shared: Shared<Value>) => valueOf(ordered, isOver, start, change, shared);
    const areListed = value(episode.agencies === null ? 'unknown' : 'yes', isListKnown, sharedAnswer);
    const bodies = ids.map((id) =>
      value<Agency | null>((episode.agencies ?? []).find((one) => one.id === id) ?? null, body(id), sharedBody),
    );
    return {
      child: value(episode.child, told('child'), sharedChild),
      agencies: areListed === 'yes' ? bodies.filter((one) => one !== null) : null,
      placement: value(episode.placement, told('placement'), sharedOrNull),
      legalGuardians: value(episode.legalGuardians, told('legalGuardians'), sharedOrNull),
      circumstances: value(episode.circumstances, told('circumstances'), sharedOrNull),
      whereaboutsUnknown: value(toldApart(episode.whereaboutsUnknown), whereabouts, sharedWhereabouts),
      away: value<Answer>('yes', away, sharedAnswer),
      dead: value<Answer>('no', dead, sharedAnswer),
      abducted: value(episode.abducted, abducted, sharedAnswer),
      reasonableCauseOfTrafficking: value(
        episode.reasonableCauseOfTrafficking,
        identification('reasonableCauseOfTrafficking'),
        sharedAnswer,
      ),
      sexTraffickingVictim: value(episode.sexTraffickingVictim, identification('sexTraffickingVictim'), sharedAnswer),
    };
  }
}

/** One fact, followed through the events that change it, in the order of their last possible moments. */
function valueOf<Value>(
  events: readonly Entry[],
  isOver: (entry: Entry) => boolean,
  start: Value,
  change: Change<Value>,
  shared: Shared<Value>,
): Value {
  let value = start;
  let last: Entry | undefined;
  for (const entry of events) {
    const [after, ...others] = change(entry.event, value);
    if (after === undefined) continue;
    const left = others.reduce(shared, after);
    const mayBeEarlier = last !== undefined && mayPrecede(entry, last);
    value = isOver(entry) && !mayBeEarlier ? left : shared(value, left);
    last = entry;
  }
  return value;
}

function bodiesNamed({ event }: Entry): readonly Agency[] {
  return event.kind === 'changed' ? (event.facts.agencies ?? []) : [];
}
