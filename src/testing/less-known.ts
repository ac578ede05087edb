import fc from 'fast-check';
import { DAY, dateOf } from './facts.js';
import type { EpisodeRecord, FactsRecord, Said } from './records.js';

const facts = [
  'agencies',
  'placement',
  'legalGuardians',
  'abducted',
  'circumstances',
  'reasonableCauseOfTrafficking',
  'sexTraffickingVictim',
  'earlierEpisodes',
];
const answers = ['toAgency', 'toParent', 'toLegalCustodian'];
const ofAgency = ['kind', 'responsibility', 'role', 'olderAgeElected'];

const without = (said: Said, keys: readonly string[]): Said =>
  Object.fromEntries(Object.entries(said).map(([key, value]) => [key, keys.includes(key) ? null : value]));

/** A date of birth becomes a range around it; a range becomes a wider one. */
function blurred(child: Said, [before, after]: readonly [number, number]): Said {
  const [first, last] = Array.isArray(child['bornBetween'])
    ? (child['bornBetween'] as unknown[])
    : [child['birthDate'], child['birthDate']];
  if (typeof first !== 'string' || typeof last !== 'string') return child;
  return { ...child, birthDate: null, bornBetween: [dateOf(Date.parse(first) - before * DAY), dateOf(Date.parse(last) + after * DAY)] };
}

interface Forgotten {
  readonly facts: readonly string[];
  readonly answers: readonly string[];
  readonly ofAgency: readonly string[];
  readonly ofChild: readonly string[];
  readonly birth: readonly [number, number] | null;
}

function forgetting<Given extends FactsRecord>(given: Given, forgotten: Forgotten): Given {
  const { child, agencies, whereaboutsUnknown: unknown } = given;
  const isApart = typeof unknown === 'object' && unknown !== null;
  return {
    ...given,
    ...without(given, forgotten.facts),
    ...(child === undefined || child === null
      ? {}
      : { child: without(forgotten.birth === null ? child : blurred(child, forgotten.birth), forgotten.ofChild) }),
    ...(agencies === undefined || agencies === null || forgotten.facts.includes('agencies')
      ? {}
      : { agencies: agencies.map((agency) => ({ ...agency, ...without(agency, forgotten.ofAgency) })) }),
    ...(unknown === undefined
      ? {}
      : {
          whereaboutsUnknown: isApart
            ? without(unknown as Said, forgotten.answers)
            : forgotten.answers.length === answers.length
              ? null
              : unknown,
        }),
  };
}

/**
 * The same episode with some facts unknown, at its start and in its changes: nothing in it is contradicted, and less is
 * known. What was settled of it may be open, and never the opposite.
 *
 * @param input - the episode
 * @returns an arbitrary
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { lessKnown } from 'missing-child-rules/testing';
 * const known = { zone: 'UTC', abducted: 'yes' };
 * fc.sample(lessKnown(known), 20).every(({ abducted }) => abducted === 'yes' || abducted === null); // true
 * ```
 */
export function lessKnown(input: EpisodeRecord): fc.Arbitrary<EpisodeRecord> {
  return fc
    .record({
      facts: fc.subarray(facts),
      answers: fc.subarray(answers),
      ofAgency: fc.subarray(ofAgency),
      ofChild: fc.subarray(['birthDate', 'bornBetween', 'emancipated', 'tribes']),
      birth: fc.option(fc.tuple(fc.nat(900), fc.nat(400))),
    })
    .map((forgotten) => ({
      ...forgetting(input, forgotten),
      ...(input.events === undefined
        ? {}
        : {
            events: input.events.map((entry) =>
              entry.kind === 'changed' ? { ...entry, facts: forgetting(entry['facts'] as FactsRecord, forgotten) } : entry,
            ),
          }),
    }));
}
