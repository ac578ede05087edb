import fc from 'fast-check';
import {
  abductedFromCare,
  coveredByTitleIvE,
  federal,
  missingChild,
  missingChildOrYouth,
  missingOrAbductedFromCare,
  missingUnemancipatedYouth,
  reportableToNcic,
  sexTraffickingVictim,
  traffickingVictimCoveredByTitleIvE,
  type Episode,
  type Instant,
  type LogEntry,
  type Policy,
  type Predicate,
  type Readings,
} from 'missing-child-rules';
import { episodeInput, instantNear, readings as readingsInput, type EntryRecord, type EpisodeRecord } from 'missing-child-rules/testing';
import { Temporal } from 'temporal-polyfill';
import { parseEpisode } from '../../src/schemas/episode.js';

/** A few runs each time, many to prove a release. */
/** The same cases each time; a run that is to prove something draws anew, and many more. */
export const runs = (few: number): { readonly numRuns: number; readonly seed?: number } =>
  process.env['PROVE'] === undefined ? { numRuns: few, seed: 20_261_121 } : { numRuns: few * 20 };

export const predicates: readonly (readonly [string, Predicate])[] = Object.entries({
  missingChild,
  missingChildOrYouth,
  missingUnemancipatedYouth,
  missingOrAbductedFromCare,
  abductedFromCare,
  coveredByTitleIvE,
  reportableToNcic,
  sexTraffickingVictim,
  traffickingVictimCoveredByTitleIvE,
});

/** Readings of open questions. */
export const readings = readingsInput();

/** Federal law under these readings. */
export const lawOf = (chosen: Readings): Policy => ({ ...federal, readings: chosen });

/** What is asked: about which episode, when, under which readings. */
export interface Question {
  readonly input: EpisodeRecord;
  readonly episode: Episode;
  readonly asOf: Instant;
  readonly readings: Readings;
}

/** Anything that the schema allows, and among it what is common. */
export const anyInput = episodeInput;

const asked = (input: EpisodeRecord): fc.Arbitrary<Question> => {
  const episode = parseEpisode(input);
  return fc.record({ input: fc.constant(input), episode: fc.constant(episode), asOf: instantNear(episode), readings });
};

export const question = (): fc.Arbitrary<Question> => anyInput().chain(asked);

/** Every entry has a name, so that results do not speak of its place in the log. */
export const named = (input: EpisodeRecord): EpisodeRecord =>
  input.events === undefined ? input : { ...input, events: input.events.map((entry, place) => ({ id: `n${String(place)}`, ...entry })) };

export const questionOf = (inputs: fc.Arbitrary<EpisodeRecord>): fc.Arbitrary<Question> => inputs.chain(asked);

/** An entry whose one time is an instant. */
export const isTimed = (entry: EntryRecord): boolean => typeof entry['at'] === 'string' && entry['at'] !== 'unknown';

/** The earliest moment at which an entry of the log may have happened. */
export function earliest(entry: LogEntry, zone: string): number {
  if ('on' in entry) return Temporal.PlainDate.from(entry.on).toZonedDateTime(zone).epochMilliseconds;
  if ('between' in entry) return Date.parse(entry.between[0]);
  return entry.at === 'unknown' ? -Infinity : Date.parse(entry.at);
}

/** The facts to ask for, by the name of the entry and not by its place. */
export function needsByName(needs: readonly string[], events: readonly LogEntry[]): readonly string[] {
  return needs.map((pointer) =>
    pointer.replace(/^\/events\/(\d+)\//, (_, place: string) => `/events/${events[Number(place)]?.id ?? place}/`),
  );
}
