import { calendarDate, defaultReadings, readings, type Readings } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

function isDay(text: string): boolean {
  return calendarDate(text) === text && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

describe('the catalogue of readings', () => {
  /** Each reading that the type accepts, no more and no fewer: the compiler holds this table to `Readings`. */
  const accepted: { readonly [Key in Exclude<keyof Readings, 'amendmentOf2023From'>]: Readonly<Record<Readings[Key], true>> } = {
    reportScope: { narrow: true, 'runaway-inclusive': true, 'all-missing-from-care': true },
    providerKnowledge: { 'only-if-delegated': true, always: true },
    whoseKnowledge: { 'agency-and-placement': true, 'parent-as-well': true },
    returnedBeforeReport: { moot: true, 'still-owed': true },
    ageAttained: { anniversary: true, 'common-law': true },
    leapDayBirthday: { 'march-1': true, 'february-28': true },
    responsibilityEnds: { 'communication-ends': true, 'communication-continues': true },
    youthInCare: { 'any-age': true, 'elected-age-only': true },
  };

  const offered = (key: string): readonly string[] =>
    readings.flatMap((row) => (row.key === key ? row.alternatives.flatMap(({ value, isOffered }) => (isOffered ? [value] : [])) : []));

  it.each(Object.entries(defaultReadings))('has %s with its default, %s', (key, value) => {
    expect(readings.filter((row) => row.key === key).map((row) => row.default)).toEqual([value]);
  });

  it.each(Object.entries(accepted))('offers of %s what the type accepts', (key, values) => {
    const byDefault = readings.flatMap((row) => (row.key === key ? [row.default] : []));
    expect([...byDefault, ...offered(key)].sort()).toEqual(Object.keys(values).sort());
  });

  it('offers a later day for the amendment of 2023', () => {
    expect(offered('amendmentOf2023From')).toHaveLength(1);
    expect(isDay(defaultReadings.amendmentOf2023From)).toBe(true);
  });

  it('names no choice that the type does not know', () => {
    expect(readings.flatMap(({ key }) => key ?? []).sort()).toEqual(Object.keys(defaultReadings).sort());
  });

  it('offers no alternative where there is nothing to choose', () => {
    expect(readings.filter(({ key, alternatives }) => key === null && alternatives.some(({ isOffered }) => isOffered))).toEqual([]);
  });

  it('has the questions on agencies and definitions, each once and in order', () => {
    const numbers = readings.map(({ id }) => Number(id.slice('AMB-'.length)));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24]));
  });

  it.each(readings)('$id asks a question, and gives reasons for every answer', ({ question, why, alternatives }) => {
    expect(question).toMatch(/\?$/);
    expect([why, ...alternatives.map((alternative) => alternative.why)].filter((reason) => !reason.endsWith('.'))).toEqual([]);
    expect(alternatives.length).toBeGreaterThan(0);
  });
});
