import fc from 'fast-check';
import { assess, readings as catalogue, type Assessment, type CalendarDate, type Duty, type Readings } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { question as drawn } from '../oracle/generate.js';
import { lawOf, question, runs, type Question } from './questions.js';

/** The other answers to a question that can be chosen; of the day from which an amendment applies, a later one. */
const others: { readonly [Key in keyof Readings]: readonly Readings[Key][] } = {
  reportScope: ['narrow', 'runaway-inclusive', 'all-missing-from-care'],
  providerKnowledge: ['only-if-delegated', 'always'],
  whoseKnowledge: ['agency-and-placement', 'parent-as-well'],
  returnedBeforeReport: ['moot', 'still-owed'],
  ageAttained: ['anniversary', 'common-law'],
  leapDayBirthday: ['march-1', 'february-28'],
  responsibilityEnds: ['communication-ends', 'communication-continues'],
  youthInCare: ['any-age', 'elected-age-only'],
  amendmentOf2023From: ['2023-01-05', '2023-10-01', '2026-10-31'] as CalendarDate[],
};

/** What a duty answers, beside the words on why. */
function answersOf({ owed, due, status, federal, outstanding, metAt, content, evidence }: Duty): unknown {
  const by = due.by.map((limit) => [limit.at, limit.latest, limit.reason, limit.status]);
  return [owed.answer, due.at, due.latest, due.reason, by, status, federal, outstanding, metAt, content, evidence];
}

function isNamed(id: string, duties: readonly Duty[]): boolean {
  return duties.some(({ readings, owed }) => [...readings, ...owed.readings].some((each) => each.startsWith(`${id}:`)));
}

/** The findings and duties that the two answer differently, and neither names the reading that makes the difference. */
function unnamed(id: string, one: Assessment, other: Assessment): readonly string[] {
  const findings = Object.values(one.findings).filter((found) => {
    const twin = other.findings[found.id as keyof Assessment['findings']];
    return found.answer !== twin.answer && ![...found.readings, ...twin.readings].some((each) => each.startsWith(`${id}:`));
  });
  const kinds = new Set([...one.duties, ...other.duties].map((duty) => `${duty.id} of ${duty.owedBy}`));
  const duties = [...kinds].filter((kind) => {
    const [here, there] = [one, other].map((each) => each.duties.filter((duty) => `${duty.id} of ${duty.owedBy}` === kind));
    const isSame = JSON.stringify(here?.map(answersOf)) === JSON.stringify(there?.map(answersOf));
    return !isSame && !isNamed(id, [...(here ?? []), ...(there ?? [])]);
  });
  return [...findings.map((found) => found.id), ...duties];
}

function assessedBy({ episode, asOf }: Pick<Question, 'episode' | 'asOf'>, readings: Readings): Assessment | undefined {
  try {
    return assess(episode, asOf, lawOf(readings));
  } catch (error) {
    if (error instanceof Error && error.name === 'OutsideCoverageError') return undefined;
    throw error;
  }
}

/** Every question: what the schema allows, and episodes about the turns of law, ages and days. */
const asked: fc.Arbitrary<Pick<Question, 'episode' | 'asOf' | 'readings'>> = fc.oneof(question(), {
  weight: 3,
  arbitrary: fc.nat({ max: 2 ** 31 - 1 }).map((seed) => drawn(seed)),
});

describe('a reading that changes an answer', () => {
  const chosen = catalogue.flatMap(({ id, key }) => (key === null ? [] : [[id, key as keyof Readings] as const]));

  it('is named by one of the two', () => {
    fc.assert(
      fc.property(asked, ({ episode, asOf, readings }) => {
        const one = assessedBy({ episode, asOf }, readings);
        for (const [id, key] of chosen) {
          for (const value of others[key].filter((each) => each !== readings[key])) {
            const other = assessedBy({ episode, asOf }, { ...readings, [key]: value });
            if (one !== undefined && other !== undefined) expect([id, unnamed(id, one, other)]).toEqual([id, []]);
          }
        }
      }),
      runs(50),
    );
  });
});
