import fc from 'fast-check';
import * as library from 'missing-child-rules';
import {
  calendarDate,
  coverage,
  instant,
  parseEpisode,
  provisions,
  type Episode,
  type Finding,
  type Instant,
  type Provision,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

/** Every rule that is asked of an episode at a moment. */
const rules: Readonly<Record<string, (episode: Episode, at: Instant) => Finding>> = {
  abductedFromCare: library.abductedFromCare,
  absentFromCare: library.absentFromCare,
  amberEvaluation: library.amberEvaluation,
  coveredByTitleIvE: library.coveredByTitleIvE,
  endangeredRunaway: library.endangeredRunaway,
  fosterCare: library.fosterCare,
  fosterFacility: library.fosterFacility,
  missingChild: library.missingChild,
  missingChildOrYouth: library.missingChildOrYouth,
  missingFromFosterFacility: library.missingFromFosterFacility,
  missingOrAbductedFromCare: library.missingOrAbductedFromCare,
  missingUnemancipatedYouth: library.missingUnemancipatedYouth,
  reportableToNcic: library.reportableToNcic,
  sexTraffickingVictim: library.sexTraffickingVictim,
  traffickingVictimCoveredByTitleIvE: library.traffickingVictimCoveredByTitleIvE,
};

const agency = fc.record({
  id: fc.constant('county'),
  kind: fc.constantFrom('title-iv-e-state', 'title-iv-e-tribal', 'juvenile-probation', null),
  responsibility: fc.constantFrom('placement-and-care', 'supervision', 'chafee-services', null),
  role: fc.constantFrom('sole', 'by-iv-e-agreement', null),
});

const episodes = fc
  .record({
    birthYear: fc.integer({ min: 1970, max: 2026 }),
    agencies: fc.option(fc.tuple(agency, agency)),
    placement: fc.constantFrom('kin', 'foster-family-home', 'detention', 'in-home', null),
    whereaboutsUnknown: fc.constantFrom('yes', 'no', 'unknown'),
    abducted: fc.constantFrom('yes', 'no', 'unknown'),
    circumstances: fc.constantFrom('ran-away', 'other', null),
    reasonableCauseOfTrafficking: fc.constantFrom('yes', 'no', 'unknown'),
  })
  .map(({ birthYear, agencies, ...facts }) =>
    parseEpisode({
      ...facts,
      zone: 'America/Chicago',
      child: { birthDate: `${String(birthYear)}-06-15` },
      agencies: agencies && [agencies[0], { ...agencies[1], id: 'other' }],
    }),
  );

const turns = [...new Set(provisions.flatMap(({ interval: { from, to } }) => (to === null ? [from] : [from, to])))];

/** Days on which law begins or ends, and others. */
const days = fc
  .tuple(fc.constantFrom(...turns), fc.integer({ min: -2, max: 400 }))
  .map(([day, after]) => calendarDate(new Date(Date.parse(day) + after * 86_400_000).toISOString().slice(0, 10)))
  .filter((day) => day >= coverage.from);

/** What a finding and its limbs cite, but for the limb that says that a law is not in force, and the rule that it decides. */
function citedBy(found: Finding): readonly (readonly [limb: string, row: Provision])[] {
  const isEarly = found.id === 'in-force' || found.because.some(({ id }) => id === 'in-force');
  return [...(isEarly ? [] : found.law.map((row) => [found.id, row] as const)), ...found.because.flatMap(citedBy)];
}

describe('no rule cites law on a day on which it was not in force', () => {
  it.each(Object.entries(rules))('%s', (_, rule) => {
    fc.assert(
      fc.property(episodes, days, (episode, day) => {
        const cited = citedBy(rule(episode, instant(new Date(Date.parse(`${day}T18:00:00Z`)).toISOString())));
        const outside = cited.filter(([, { interval }]) => day < interval.from || (interval.to !== null && day >= interval.to));
        expect(outside.map(([limb, { id }]) => `${limb} cites ${id} on ${day}`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('no rule answers before the law that is encoded', () => {
  const episode = parseEpisode({ zone: 'America/Chicago' });
  const first = Date.parse(`${coverage.from}T00:00:00-05:00`);

  it.each(Object.entries(rules))('%s', (_, rule) => {
    const outside = expect.objectContaining({ name: 'OutsideCoverageError' }) as Error;
    expect(() => rule(episode, instant('1970-06-01T12:00:00Z'))).toThrow(outside);
    expect(() => rule(episode, instant(new Date(first - 1).toISOString()))).toThrow(outside);
    expect(() => rule(episode, instant(new Date(first).toISOString()))).not.toThrow();
  });
});
