import { calendarDate, defaultReadings, provision, readings, type Readings } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { isReadings } from '../../src/law/readings.js';

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

  it.each(Object.entries(accepted))('takes of %s what is offered, and nothing else', (key, values) => {
    for (const value of Object.keys(values)) expect(isReadings({ ...defaultReadings, [key]: value }), value).toBe(true);
    for (const value of ['', 'yes', null, undefined, Object.keys(values)])
      expect(isReadings({ ...defaultReadings, [key]: value })).toBe(false);
  });

  it('takes days for the amendment of 2023', () => {
    for (const [day, isTaken] of [
      ['2023-01-05', true],
      ['2025-04-01', true],
      ['2023-1-5', false],
      ['soon', false],
    ] as const) {
      expect(isReadings({ ...defaultReadings, amendmentOf2023From: day }), day).toBe(isTaken);
    }
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

  it.each(readings)('$id names provisions on whose words it turns, each of them encoded', ({ provisions }) => {
    expect(provisions.length).toBeGreaterThan(0);
    expect(provisions.filter((id) => provision(id) === undefined)).toEqual([]);
  });

  // Section 12 of our notes on the law: each question, what can be chosen, and what cannot.
  it.each([
    ['AMB-1', 'reportScope', 'all-missing-from-care', ['narrow', 'runaway-inclusive'], []],
    ['AMB-2', null, 'first-receipt', [], ['determination']],
    ['AMB-3', 'providerKnowledge', 'only-if-delegated', ['always'], []],
    ['AMB-4', 'whoseKnowledge', 'agency-and-placement', ['parent-as-well'], []],
    ['AMB-5', null, 'no-number', [], ['a-number-of-hours']],
    ['AMB-6', null, 'elapsed', [], ['next-working-day']],
    ['AMB-7', 'returnedBeforeReport', 'moot', ['still-owed'], []],
    ['AMB-8', null, 'any-foster-care', [], ['licensed-only']],
    ['AMB-9', null, 'does-not-block', [], ['blocks']],
    ['AMB-10', null, 'conditional', [], ['owed-at-once']],
    ['AMB-11', 'ageAttained', 'anniversary', ['common-law'], []],
    ['AMB-12', 'leapDayBirthday', 'march-1', ['february-28'], []],
    ['AMB-13', null, 'at-the-trigger', [], ['at-the-assessment']],
    ['AMB-14', 'responsibilityEnds', 'communication-ends', ['communication-continues'], []],
    ['AMB-15', null, 'later-of-both', [], ['only-new-information']],
    ['AMB-16', null, 'return-and-new-absence', [], ['any-sighting']],
    ['AMB-17', null, 'known-in-person', [], ['known-by-message']],
    ['AMB-18', 'youthInCare', 'any-age', ['elected-age-only'], []],
    ['AMB-19', null, 'not-asked', [], ['asked']],
    ['AMB-20', null, 'from-that-day', [], ['from-the-next-day']],
    ['AMB-21', 'amendmentOf2023From', '2023-01-05', ['a later day'], []],
    ['AMB-22', null, 'any-that-can-enter-ncic', [], ['only-the-agency-that-enters']],
    ['AMB-23', null, 'call-or-submission', [], ['acknowledgement']],
    ['AMB-24', null, 'does-not-count', [], ['counts']],
  ])('%s (%s) is %s; it may also be %j, and not %j', (id, key, byDefault, offers, refuses) => {
    const row = readings.find((each) => each.id === id);
    expect(row).toMatchObject({ key, default: byDefault });
    expect(row?.alternatives.flatMap(({ value, isOffered }) => (isOffered ? [value] : []))).toEqual(offers);
    expect(row?.alternatives.flatMap(({ value, isOffered }) => (isOffered ? [] : [value]))).toEqual(refuses);
  });
});
