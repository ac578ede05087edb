import fc from 'fast-check';
import {
  abductedFromCare,
  coveredByTitleIvE,
  defaultReadings,
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
import { Temporal } from 'temporal-polyfill';
import { parseEpisode } from '../../src/schemas/episode.js';
import { episodeInput, instantNear, type EntryInput, type EpisodeInput } from '../support/episodes.js';
import { zone } from '../support/facts.js';

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

export const readings: fc.Arbitrary<Readings> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(defaultReadings) },
  {
    weight: 1,
    arbitrary: fc
      .record(
        {
          reportScope: fc.constantFrom('narrow', 'runaway-inclusive', 'all-missing-from-care'),
          providerKnowledge: fc.constantFrom('only-if-delegated', 'always'),
          whoseKnowledge: fc.constantFrom('agency-and-placement', 'parent-as-well'),
          returnedBeforeReport: fc.constantFrom('moot', 'still-owed'),
          ageAttained: fc.constantFrom('anniversary', 'common-law'),
          leapDayBirthday: fc.constantFrom('march-1', 'february-28'),
          youthInCare: fc.constantFrom('any-age', 'elected-age-only'),
        },
        { noNullPrototype: true },
      )
      .map((chosen): Readings => ({ ...defaultReadings, ...chosen })),
  },
);

/** Federal law under these readings. */
export const lawOf = (chosen: Readings): Policy => ({ ...federal, readings: chosen });

/** What is asked: about which episode, when, under which readings. */
export interface Question {
  readonly input: EpisodeInput;
  readonly episode: Episode;
  readonly asOf: Instant;
  readonly readings: Readings;
}

const HOUR = 3_600_000;

/** The ordinary course of things: information, reports, perhaps a return, all within two days of one another. */
const ordinary: fc.Arbitrary<EpisodeInput> = fc
  .record({
    zone,
    received: fc.integer({ min: Date.UTC(2017, 0, 1) / HOUR, max: Date.UTC(2026, 10, 20) / HOUR }).map((hours) => hours * HOUR),
    reports: fc.array(
      fc.record({
        after: fc.integer({ min: -2, max: 48 }),
        to: fc.constantFrom('law-enforcement', 'ncmec'),
        about: fc.constantFrom(['missing'], ['missing'], ['trafficking-victim'], null),
        outcome: fc.constantFrom('received', 'received', 'refused', 'deflected', null),
      }),
      { maxLength: 3 },
    ),
    returned: fc.option(
      fc.record({ after: fc.integer({ min: 1, max: 40 }), to: fc.constantFrom('authorised-care', 'authorised-care', null) }),
    ),
    isVictim: fc.constantFrom('no', 'no', 'yes', 'unknown'),
  })
  .map(({ zone, received, reports, returned, isVictim }) => {
    const at = (after: number): string => new Date(received + after * HOUR).toISOString();
    return {
      zone,
      child: { birthDate: '2012-05-17' },
      agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
      whereaboutsUnknown: 'yes',
      abducted: 'no',
      sexTraffickingVictim: isVictim,
      events: [
        { kind: 'agency-received-information', agency: 'county', at: at(0) },
        ...reports.map(({ after, ...report }) => ({ kind: 'reported', agency: 'county', ...report, at: at(after) })),
        ...(returned === null ? [] : [{ kind: 'returned', to: returned.to, at: at(returned.after) }]),
      ],
    };
  });

/** Anything that the schema allows, and among it what is common. */
export const anyInput = (): fc.Arbitrary<EpisodeInput> =>
  fc.oneof({ weight: 3, arbitrary: episodeInput() }, { weight: 1, arbitrary: ordinary });

const asked = (input: EpisodeInput): fc.Arbitrary<Question> => {
  const episode = parseEpisode(input);
  return fc.record({ input: fc.constant(input), episode: fc.constant(episode), asOf: instantNear(episode), readings });
};

export const question = (): fc.Arbitrary<Question> => anyInput().chain(asked);

/** Every entry has a name, so that results do not speak of its place in the log. */
export const named = (input: EpisodeInput): EpisodeInput =>
  input.events === undefined ? input : { ...input, events: input.events.map((entry, place) => ({ id: `n${String(place)}`, ...entry })) };

export const questionOf = (inputs: fc.Arbitrary<EpisodeInput>): fc.Arbitrary<Question> => inputs.chain(asked);

/** An entry whose one time is an instant. */
export const isTimed = (entry: EntryInput): boolean => typeof entry['at'] === 'string' && entry['at'] !== 'unknown';

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
