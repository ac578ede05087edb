import { readLog, type Entry } from '../assess/log.js';
import type { Assessment } from '../assess/assessment.js';
import type { Episode } from '../facts/episode.js';
import type { Event, EventKind } from '../facts/event.js';
import type { Facts } from '../facts/facts.js';
import { factsAt } from '../facts/facts-at.js';
import { foundDead } from '../facts/found-dead.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';

/** What a section may look at: facts and events of the record. */
export interface Sight {
  /** The facts. */
  readonly facts: readonly (keyof Facts)[];
  /** The kinds of event. */
  readonly events: readonly EventKind[];
}

/** All that a section is given. What it may not look at is not in it. */
export interface Known {
  /** The facts of the moment of the assessment. */
  readonly facts: Facts;
  /** The events, earliest first. */
  readonly entries: readonly Entry[];
  /** Whether the child was found dead, seen in person by the agency or the police. */
  readonly isDead: boolean;
  /** The zone in which days are counted. */
  readonly zone: string;
  /** The moment of the assessment. */
  readonly asOf: Instant;
  /** The readings. */
  readonly readings: Readings;
}

const NOTHING: Facts = {
  child: { birthDate: null, bornBetween: null, emancipated: 'unknown', tribes: null },
  agencies: null,
  placement: null,
  legalGuardians: null,
  whereaboutsUnknown: 'unknown',
  abducted: 'unknown',
  circumstances: null,
  reasonableCauseOfTrafficking: 'unknown',
  sexTraffickingVictim: 'unknown',
  earlierEpisodes: null,
};

/**
 * The record with everything out of sight taken away, before anything is read from it. So whatever is written from it is
 * the same for two records that differ only out of sight.
 */
export function knownIn({ episode, asOf, readings }: Assessment, { facts, events }: Sight): Known {
  const entries = readLog(episode, asOf).entries.flatMap((entry) => {
    const event = inSight(entry.event, { facts, events });
    return event === undefined ? [] : [{ ...entry, event }];
  });
  const seen: Episode = { ...NOTHING, ...only(episode, facts), zone: episode.zone, events: entries.map(({ event }) => event) };
  return {
    facts: factsAt(seen, asOf),
    isDead: foundDead(seen, asOf) === 'yes',
    entries: entries.filter(({ event }) => event.kind !== 'changed'),
    zone: episode.zone,
    asOf,
    readings,
  };
}

function inSight(event: Event, { facts, events }: Sight): Event | undefined {
  if (event.kind !== 'changed') return events.includes(event.kind) ? event : undefined;
  const changed = only(event.facts, facts);
  return Object.keys(changed).length === 0 ? undefined : { ...event, facts: changed };
}

type Draft = { -readonly [Fact in keyof Facts]?: Facts[Fact] };

function only(given: Partial<Facts>, names: readonly (keyof Facts)[]): Partial<Facts> {
  const kept: Draft = {};
  for (const name of names) keep(name, given, kept);
  return kept;
}

function keep<Fact extends keyof Facts>(name: Fact, { [name]: value }: Partial<Facts>, kept: Draft): void {
  if (value !== undefined) kept[name] = value;
}
