import fc from 'fast-check';
import {
  assess,
  decideDisclosure,
  federal,
  parseDisclosureRequest,
  parseEpisode,
  safeParseEpisode,
  toPublicNotice,
  type DisclosureRequest,
} from 'missing-child-rules';
import {
  agencyInput,
  disclosureRequestInput,
  episode,
  episodeInput,
  eventInput,
  hostile,
  instantNear,
  lessKnown,
  noticeDraft,
  readings,
} from 'missing-child-rules/testing';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/questions.js';

const seen = <Drawn>(drawn: fc.Arbitrary<Drawn>, by: (drawn: Drawn) => readonly unknown[]): ReadonlySet<unknown> =>
  new Set(fc.sample(drawn, { numRuns: 400, seed: 7 }).flatMap(by));

/** The smallest counterexample that is found for a claim. */
function smallest<Drawn>(drawn: fc.Arbitrary<Drawn>, holds: (drawn: Drawn) => boolean): Drawn | undefined {
  return fc.check(fc.property(drawn, holds), { seed: 11, numRuns: 500 }).counterexample?.[0];
}

describe('what is drawn is valid', () => {
  it('episodes, events, agencies and readings', () => {
    fc.assert(
      fc.property(episodeInput(), eventInput(), agencyInput(), readings(), (input, event, agency, chosen) => {
        expect(safeParseEpisode(input).ok).toBe(true);
        const alone = parseEpisode({ zone: 'UTC', agencies: [agency], whereaboutsUnknown: 'yes' });
        expect(safeParseEpisode({ zone: 'UTC', events: [event] }).ok).toBe(true);
        expect(assess(alone, '2026-11-01T12:00:00.000Z' as never, { ...federal, readings: chosen }).readings).toEqual(chosen);
      }),
      runs(150),
    );
  });

  it('requests for a disclosure, and drafts of a notice', () => {
    fc.assert(
      fc.property(disclosureRequestInput(), noticeDraft(), (input, draft) => {
        expect(decideDisclosure(parseDisclosureRequest(input)).decision).toMatch(/^(allow|allow-if|deny|needs-human)$/);
        expect(toPublicNotice(draft).status).toBe('ready');
      }),
      runs(150),
    );
  });
});

describe('what is drawn is various', () => {
  it('every kind of event, agency and reading', () => {
    expect(seen(eventInput(), ({ kind }) => [kind]).size).toBeGreaterThanOrEqual(30);
    expect(seen(agencyInput(), ({ kind }) => [kind])).toContain('title-iv-e-tribal');
    for (const [key, value] of Object.entries(federal.readings)) {
      expect(seen(readings(), (chosen) => [Object.entries(chosen).find(([name]) => name === key)?.[1] !== value])).toEqual(
        new Set([true, false]),
      );
    }
  });

  it('every role and kind of information in a request', () => {
    const parsed = disclosureRequestInput().map((input): DisclosureRequest => parseDisclosureRequest(input));
    expect(seen(parsed, ({ recipients }) => recipients.map(({ role }) => role)).size).toBeGreaterThan(20);
    expect(seen(parsed, ({ categories }) => categories).size).toBeGreaterThan(20);
    expect(seen(parsed, ({ purpose }) => [purpose])).toContain('curiosity');
  });
});

describe('what is drawn shrinks', () => {
  it('to an episode with nothing but what matters', () => {
    const found = smallest(episodeInput(), ({ events = [] }) => !events.some(({ kind }) => kind === 'returned'));
    expect(found?.events?.filter(({ kind }) => kind !== 'agency-received-information')).toHaveLength(1);
    expect(JSON.stringify(found).length).toBeLessThan(500);
  });

  it('to the default readings but for one', () => {
    const found = smallest(readings(), ({ ageAttained }) => ageAttained === 'anniversary');
    expect({ ...found, ageAttained: 'anniversary' }).toEqual(federal.readings);
  });

  it('to the example of a notice', () => {
    const found = smallest(noticeDraft(), ({ age }) => age.from < 3);
    expect(found?.age.from).toBe(3);
    expect(found?.marks).toBeDefined();
  });
});

describe('the same with less known', () => {
  it('is valid, and says nothing that was not said', () => {
    fc.assert(
      fc.property(
        episodeInput().chain((input) => fc.tuple(fc.constant(input), lessKnown(input))),
        ([input, less]) => {
          expect(safeParseEpisode(less).ok).toBe(true);
          expect(Object.keys(less).filter((key) => !(key in input))).toEqual([]);
        },
      ),
      runs(150),
    );
  });
});

describe('a moment near an episode', () => {
  it('is one at which it can be asked about', () => {
    fc.assert(
      fc.property(
        episode().chain((each) => fc.tuple(fc.constant(each), instantNear(each))),
        ([each, asOf]) => {
          expect(assess(each, asOf).asOf).toBe(asOf);
        },
      ),
      runs(100),
    );
  });
});

describe('a hostile variant', () => {
  const names = (act: () => unknown): string => {
    try {
      act();
      return 'answered';
    } catch (error) {
      return error instanceof Error ? error.name : 'thrown';
    }
  };

  it.each<[what: string, valid: fc.Arbitrary<unknown>, ask: (input: unknown) => unknown]>([
    ['an episode', episodeInput(), parseEpisode],
    ['a request', disclosureRequestInput(), parseDisclosureRequest],
  ])('of %s is answered, or refused in our own words', (_, valid, ask) => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(hostile(valid), (input) => {
        const outcome = names(() => ask(input));
        outcomes.add(outcome);
        expect(['answered', 'InvalidFactsError']).toContain(outcome);
      }),
      runs(300),
    );
    expect(outcomes).toEqual(new Set(['answered', 'InvalidFactsError']));
  });

  it('of a notice is held or ready, and nothing is thrown', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(hostile(noticeDraft()), (input) => {
        outcomes.add(toPublicNotice(input).status);
      }),
      runs(300),
    );
    expect(outcomes).toEqual(new Set(['held', 'ready']));
  });
});
