import fc from 'fast-check';
import type { AgencyRecord, FactsRecord, Said } from './records.js';

const HOUR = 3_600_000;

/** A day in milliseconds. */
export const DAY = 24 * HOUR;

/** The zones of the coasts and the middle, those without summer time, those far away, and one whose midnight is skipped. */
export const zone = fc.constantFrom(
  'America/Chicago',
  'America/New_York',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Puerto_Rico',
  'Pacific/Honolulu',
  'Pacific/Guam',
  'America/Havana',
);

const sundayOf = (year: number, month: number, nth: number): number => {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return Date.UTC(year, month, 1 + ((7 - first) % 7) + 7 * (nth - 1));
};

const year = fc.integer({ min: 0, max: 16 }).map((ago) => 2026 - ago);

/** The moment around which everything in an episode happens: often near a change of clocks, or at a turn of month or year. */
export const anchor: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(year, fc.integer({ min: 0, max: 300 * 24 })).map(([at, hour]) => Date.UTC(at, 0, 1) + hour * HOUR) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(year, fc.constantFrom([10, 1], [2, 2]), fc.integer({ min: -30, max: 30 }))
      .map(([at, [month = 2, nth = 2], hour]) => sundayOf(at, month, nth) + hour * HOUR),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(year, fc.constantFrom(1, 2, 8, 9), fc.integer({ min: -48, max: 48 }))
      .map(([at, month, hour]) => Date.UTC(at, month, 1) + hour * HOUR),
  },
);

/** The day of a moment, in UTC. */
export const dateOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

const birthday = (at: number, age: number, days: number): string => {
  const day = new Date(at);
  return dateOf(Date.UTC(day.getUTCFullYear() - age, day.getUTCMonth(), day.getUTCDate() + days));
};

/** A child between one and twenty-four, often about to be or just become 18 or 21, or born on a leap day. */
const birthDate = (at: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: -300, max: 0 })).map(([age, days]) => birthday(at, age, days)),
    fc.tuple(fc.constantFrom(18, 21), fc.integer({ min: -3, max: 3 })).map(([age, days]) => birthday(at, age, days)),
    fc.constantFrom('2000-02-29', '2004-02-29', '2008-02-29'),
  );

/** Mostly known; else left out, or unknown in so many words. */
export const perhaps = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 8, arbitrary: known },
  );

/** An object without the keys that are left out: undefined is not JSON. */
export const saying = (said: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Said> =>
  fc.record(said).map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

/** Mostly the first, which is the ordinary case; else one of the others. */
export const mostly = <T>(first: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(first) }, { weight: 2, arbitrary: fc.constantFrom(...others) });

/** An answer, left out at times. */
export const answer = perhaps(fc.constantFrom('yes', 'no', 'unknown'));

/** A name or number that a record may bear. */
export const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('A-1', 'desk 2', 'Ñandú') },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z][\w ]{0,20}$/) },
);

const birth = (at: number): fc.Arbitrary<Said> =>
  fc.oneof(
    { weight: 6, arbitrary: birthDate(at).map((day) => ({ birthDate: day })) },
    { weight: 1, arbitrary: saying({ birthDate: fc.constantFrom(undefined, null), bornBetween: fc.constantFrom(undefined, null) }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(birthDate(at), fc.integer({ min: 0, max: 800 }))
        .map(([last, days]) => ({ bornBetween: [dateOf(Date.parse(last) - days * DAY), last] })),
    },
  );

const child = (at: number): fc.Arbitrary<Said> =>
  fc
    .tuple(birth(at), saying({ emancipated: perhaps(mostly('no', 'yes', 'unknown')), tribes: perhaps(fc.array(name, { maxLength: 2 })) }))
    .map(([born, rest]) => ({ ...born, ...rest }));

/** The names that agencies bear, by their place. */
export const agencyIds = ['county', 'tribe', 'provider'] as const;

const agencyFacts = saying({
  kind: perhaps(mostly('title-iv-e-state', 'title-iv-e-tribal', 'juvenile-probation', 'private-provider', 'orr')),
  responsibility: perhaps(mostly('placement-and-care', 'supervision', 'chafee-services', 'none')),
  role: perhaps(fc.constantFrom('sole', 'sending', 'receiving', 'by-iv-e-agreement')),
  olderAgeElected: perhaps(fc.constantFrom(18, 19, 20, 21)),
});

const agencies = fc
  .array(agencyFacts, { minLength: 1, maxLength: agencyIds.length })
  .map((drafts) => drafts.map((draft, index) => ({ id: agencyIds[index] ?? '', ...draft })));

/**
 * Agencies as callers write them, of every kind and responsibility; what is not known of one is left out or `null`.
 *
 * @returns an arbitrary; it shrinks towards a title IV-E agency with placement and care
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { agencyInput } from 'missing-child-rules/testing';
 * fc.sample(agencyInput(), 5).every(({ id }) => ['county', 'tribe', 'provider'].includes(id)); // true
 * ```
 */
export function agencyInput(): fc.Arbitrary<AgencyRecord> {
  return fc.tuple(fc.constantFrom(...agencyIds), agencyFacts).map(([id, said]) => ({ id, ...said }));
}

const circumstances = perhaps(
  fc.constantFrom('ran-away', 'family-abduction', 'nonfamily-abduction', 'wandered-or-lost', 'other', 'at-a-festival'),
);

const earlierEpisode = (at: number): fc.Arbitrary<Said> =>
  fc
    .tuple(fc.integer({ min: 10, max: 900 }), perhaps(fc.integer({ min: 0, max: 8 })), fc.boolean(), circumstances)
    .map(([before, lasted, isDated, why]) => {
      const write = (moment: number): string => (isDated ? dateOf(moment) : new Date(moment).toISOString());
      const since = at - before * DAY;
      const endedAt = typeof lasted === 'number' ? write(since + lasted * DAY) : null;
      return { missingSince: write(since), endedAt, ...(why === undefined ? {} : { circumstances: why }) };
    });

/** Facts that may hold around a moment; every one of them may be unknown or left out. */
export const facts = (at: number): fc.Arbitrary<FactsRecord> =>
  saying({
    child: perhaps(child(at)),
    agencies: perhaps(fc.oneof({ weight: 9, arbitrary: agencies }, { weight: 1, arbitrary: fc.constant([]) })),
    placement: perhaps(mostly('foster-family-home', 'kin', 'in-home', 'own-residence', 'detention', 'host-home')),
    legalGuardians: perhaps(fc.subarray(['parent', 'agency', 'other'])),
    whereaboutsUnknown: fc.oneof(
      { weight: 3, arbitrary: perhaps(mostly('yes', 'no', 'unknown')) },
      { weight: 1, arbitrary: saying({ toAgency: answer, toParent: answer, toLegalCustodian: answer }) },
    ),
    abducted: perhaps(mostly('no', 'yes', 'unknown')),
    circumstances,
    reasonableCauseOfTrafficking: answer,
    sexTraffickingVictim: answer,
    earlierEpisodes: perhaps(fc.array(earlierEpisode(at), { maxLength: 2 })),
  });

/** What a change says: a few facts. */
export const someFacts = (at: number): fc.Arbitrary<Said> =>
  fc
    .tuple(facts(at), fc.subarray(['child', 'agencies', 'placement', 'whereaboutsUnknown', 'abducted', 'sexTraffickingVictim']))
    .map(([given, keys]) => Object.fromEntries(Object.entries(given).filter(([key]) => keys.includes(key))));
