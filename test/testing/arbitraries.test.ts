import fc from 'fast-check';
import {
  assess,
  checkPublicText,
  criminalJusticeAgency,
  decideDisclosure,
  defineOverlay,
  disclosureRequestJsonSchema,
  federal,
  mayPermitPublication,
  parseCalendar,
  parseDisclosureRequest,
  parseEpisode,
  safeParseEpisode,
  toPublicNotice,
  withDisclosureOverrides,
  withOverlay,
  type DisclosureRequest,
  type Overlay,
} from 'missing-child-rules';
import {
  agencyInput,
  assessment,
  bodyFacts,
  calendar,
  disclosureOverride,
  disclosureRequestInput,
  episode,
  episodeInput,
  eventInput,
  faultyOverlay,
  hostile,
  instantNear,
  lessKnown,
  noticeDraft,
  overlay,
  policy,
  publicationEvidence,
  publicText,
  readings,
} from 'missing-child-rules/testing';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/questions.js';

const seen = <Drawn>(drawn: fc.Arbitrary<Drawn>, by: (drawn: Drawn) => readonly unknown[]): ReadonlySet<unknown> =>
  new Set(fc.sample(drawn, { numRuns: 300, seed: 7 }).flatMap(by));

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

  it('rules of a jurisdiction, under which requests are answered', () => {
    fc.assert(
      fc.property(disclosureOverride(), disclosureRequestInput(), (rule, input) => {
        const policy = withDisclosureOverrides(federal, rule);
        expect(policy.disclosureOverrides).toEqual([rule]);
        expect(decideDisclosure(parseDisclosureRequest(input), policy).decision).toMatch(/^(allow|allow-if|deny|needs-human)$/);
      }),
      runs(150),
    );
  });
});

describe('what else is drawn is answered', () => {
  it('facts about bodies, evidence of a permission, texts to be published, and policies', () => {
    fc.assert(
      fc.property(bodyFacts(), publicationEvidence(), publicText(), policy(), (body, evidence, text, law) => {
        expect(criminalJusticeAgency(body).answer).toMatch(/^(yes|no|unknown)$/);
        expect(mayPermitPublication(evidence).answer).toMatch(/^(yes|no|unknown)$/);
        expect(checkPublicText(text).outcome).toMatch(/^(pass|review|block)$/);
        expect(law.duties.length).toBeGreaterThanOrEqual(federal.duties.length);
      }),
      runs(60),
    );
    expect(seen(publicText(), (text) => [checkPublicText(text).outcome])).toEqual(new Set(['pass', 'review', 'block']));
    expect(seen(bodyFacts(), (body) => [criminalJusticeAgency(body).answer])).toEqual(new Set(['yes', 'no', 'unknown']));
    expect(seen(publicationEvidence(), (evidence) => [mayPermitPublication(evidence).answer])).toEqual(new Set(['yes', 'no', 'unknown']));
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

  it('every role, kind of information and effect in a rule of a jurisdiction', () => {
    const { category, role } = disclosureRequestJsonSchema()['$defs'] as Readonly<
      Record<string, { readonly examples?: readonly string[] }>
    >;
    const drawn = fc.sample(disclosureOverride(), { numRuns: 600, seed: 7 });
    expect(new Set(drawn.map((rule) => rule.category))).toEqual(new Set(category?.examples));
    expect(new Set(drawn.map(({ to }) => to))).toEqual(new Set(role?.examples));
    expect(new Set(drawn.map(({ effect }) => effect.kind))).toEqual(new Set(['open', 'narrow', 'close']));
  });
});

describe('an overlay that is drawn', () => {
  const drawn = overlay('example');
  const sample = fc.sample(drawn, { numRuns: 500, seed: 7 });
  const of = (by: (each: Overlay) => readonly unknown[]): ReadonlySet<unknown> => new Set(sample.flatMap(by));
  const episodeDuties = ({ duties }: Overlay) => duties.flatMap((row) => (row.scope === 'episode' ? [row] : []));
  const unitOf = (within: object): string => ('kind' in within ? String(within.kind) : Object.keys(within).sort().join(' '));

  it('can say everything that an overlay can say', () => {
    for (const key of ['limits', 'duties', 'content', 'withheld', 'recorded', 'advice', 'calendars'] as const) {
      expect(of((each) => [each[key].length > 0])).toContain(true);
    }
    for (const key of ['readings', 'words'] as const) expect(of((each) => [Object.keys(each[key]).length > 0])).toContain(true);
    expect(of(({ provenance }) => [provenance.confirmedBy === null])).toEqual(new Set([true, false]));
    expect(of(({ duties }) => duties.map(({ scope }) => scope))).toEqual(new Set(['episode', 'programme']));
  });

  it('has limits in every unit, from events, deeds, birthdays and lengths, dated and with a chosen reading', () => {
    const units = ['hours', 'immediately', 'calendarDays firstDay', 'businessDays calendar firstDay', 'calendar courtDays firstDay'];
    const others = ['next-business-day', 'end-of-business-day', 'businessHours calendar', 'calendar hoursExcludingWeekendsAndHolidays'];
    expect(of(({ limits }) => limits.map(({ within }) => unitOf(within)))).toEqual(new Set([...units, ...others]));
    expect(of((each) => episodeDuties(each).flatMap(({ limits }) => limits.map(({ within }) => unitOf(within))))).toContain('recurring');
    const froms = of(({ limits }) => limits.map(({ from }) => (typeof from === 'string' ? 'event' : Object.keys(from)[0])));
    expect(froms).toEqual(new Set(['event', 'kind', 'attainsAge', 'missingForHours']));
    expect(of(({ limits }) => limits.map(({ effective }) => effective?.to))).toEqual(new Set([undefined, null, '2020-01-01']));
    expect(of(({ limits }) => limits.map(({ interpretation }) => interpretation !== undefined))).toEqual(new Set([true, false]));
  });

  it('has duties of many actors to many recipients, with channels, content, order, endings and days', () => {
    expect(of((each) => episodeDuties(each).map(({ who }) => who)).size).toBeGreaterThanOrEqual(6);
    expect(of((each) => episodeDuties(each).map(({ to }) => to)).size).toBeGreaterThanOrEqual(8);
    expect(of((each) => episodeDuties(each).map(({ endedBy }) => (typeof endedBy === 'string' ? endedBy : 'moments'))).size).toBe(5);
    for (const key of ['orBy', 'content', 'after', 'effective'] as const) {
      expect(of((each) => episodeDuties(each).map((row) => row[key] !== undefined))).toEqual(new Set([true, false]));
    }
    expect(of((each) => episodeDuties(each).flatMap(({ discharge }) => discharge.map((deed) => 'channels' in deed)))).toContain(true);
    expect(of((each) => episodeDuties(each).map(({ per }) => per))).toEqual(new Set(['episode', 'event']));
  });

  it('is the same when it is defined again, and shrinks to one with nothing in it', () => {
    fc.assert(
      fc.property(drawn, (each) => {
        expect(defineOverlay(each)).toEqual(each);
      }),
      runs(50),
    );
    const found = smallest(drawn, ({ limits }) => limits.length === 0);
    expect(found?.limits).toHaveLength(1);
    expect([found?.duties, found?.content, found?.advice, found?.recorded]).toEqual([[], [], [], []]);
  });

  it('is laid in its hostile variant too, and assessed', () => {
    fc.assert(
      fc.property(faultyOverlay('example'), assessment(), (faulty, { episode: each, asOf }) => {
        expect(assess(each, asOf, withOverlay(federal, faulty)).faults.length).toBeGreaterThan(0);
      }),
      runs(30),
    );
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
    ['a calendar', calendar(), parseCalendar],
    ['an overlay', overlay('example'), (input) => withOverlay(federal, defineOverlay(input as Overlay))],
  ])('of %s is answered, or refused in our own words', (_, valid, ask) => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(hostile(valid), (input) => {
        const outcome = names(() => ask(input));
        outcomes.add(outcome);
        expect(['answered', 'InvalidFactsError', 'OverlayError']).toContain(outcome);
      }),
      runs(300),
    );
    expect(outcomes.size).toBe(2);
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
