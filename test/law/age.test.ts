import { calendarDate, defaultReadings, instant, underAge, parseEpisode, type Instant, type Readings } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import type { Child } from '../../src/facts/child.js';
import { aged18To20, attainedOn, under } from '../../src/law/age.js';

const ZONE = 'America/Chicago';
const unknown: Child = { birthDate: null, bornBetween: null, emancipated: 'unknown', tribes: null };
const born = (day: string): Child => ({ ...unknown, birthDate: calendarDate(day) });
const between = (first: string, last: string): Child => ({ ...unknown, bornBetween: [calendarDate(first), calendarDate(last)] });
const by = (chosen: Partial<Readings>): Readings => ({ ...defaultReadings, ...chosen });
const noon = (day: string): Instant => instant(`${day}T12:00:00-06:00`);

const found = (child: Child, at: Instant, chosen: Partial<Readings> = {}, years = 18): readonly unknown[] => {
  const { id, answer, readings, facts } = under(years, `under-${String(years)}`, { law: [] }, child, ZONE, at, by(chosen));
  expect([id, facts]).toEqual([`under-${String(years)}`, [child.bornBetween === null ? '/child/birthDate' : '/child/bornBetween']]);
  return [answer, ...readings];
};

const commonLaw = { ageAttained: 'common-law' } as const;
const february28 = { leapDayBirthday: 'february-28' } as const;

// AMB-11: at the start of the birthday where the child is; by the common law of the day before. A reading is named only
// where the other would answer otherwise.
describe('an age', () => {
  it.each([
    ['2026-11-19T23:59:59.999-06:00', ['yes'], ['yes']],
    ['2026-11-20T00:00:00.000-06:00', ['yes', 'AMB-11:anniversary'], ['no', 'AMB-11:common-law']],
    ['2026-11-20T23:59:59.999-06:00', ['yes', 'AMB-11:anniversary'], ['no', 'AMB-11:common-law']],
    ['2026-11-21T00:00:00.000-06:00', ['no'], ['no']],
    ['2027-11-21T00:00:00.000-06:00', ['no'], ['no']],
    ['2020-11-21T00:00:00.000-06:00', ['yes'], ['yes']],
  ])('of one born on 2008-11-21 is at %s below 18: %j; by the common law: %j', (at, anniversary, other) => {
    expect(found(born('2008-11-21'), instant(at))).toEqual(anniversary);
    expect(found(born('2008-11-21'), instant(at), commonLaw)).toEqual(other);
  });

  // AMB-12: on 1 March of a common year; by the other reading on 28 February.
  it.each([
    ['2026-02-26', ['yes'], ['yes'], ['yes'], ['yes']],
    ['2026-02-27', ['yes'], ['yes', 'AMB-12:march-1'], ['yes', 'AMB-11:anniversary'], ['no', 'AMB-11:common-law', 'AMB-12:february-28']],
    ['2026-02-28', ['yes', 'AMB-11:anniversary', 'AMB-12:march-1'], ['no', 'AMB-11:common-law'], ['no', 'AMB-12:february-28'], ['no']],
    ['2026-03-01', ['no'], ['no'], ['no'], ['no']],
  ])('of one born on 29 February is on %s below 18: %j; by the other readings: %j, %j, %j', (day, plain, common, february, all) => {
    const child = born('2008-02-29');
    expect(found(child, noon(day))).toEqual(plain);
    expect(found(child, noon(day), commonLaw)).toEqual(common);
    expect(found(child, noon(day), february28)).toEqual(february);
    expect(found(child, noon(day), { ...commonLaw, ...february28 })).toEqual(all);
  });

  it.each([
    ['29 February, in a year that has one', '2008-02-29', 20, '2028-02-28', '2028-02-29'],
    ['1 March', '2008-03-01', 18, '2026-02-28', '2026-03-01'],
    ['28 February', '2008-02-28', 18, '2026-02-27', '2026-02-28'],
  ])('of one born on %s turns on no reading of leap days', (_, birth, years, before, day) => {
    for (const chosen of [{}, february28]) {
      expect(found(born(birth), noon(before), chosen, years)).toEqual(['yes', 'AMB-11:anniversary']);
      expect(found(born(birth), noon(day), chosen, years)).toEqual(['no']);
    }
  });

  it.each([
    ['2026-10-31', ['yes', 'AMB-11:anniversary']],
    ['2026-11-01', ['unknown']],
    ['2026-11-15', ['unknown']],
    ['2026-11-28', ['unknown']],
    ['2026-11-29', ['unknown', 'AMB-11:anniversary']],
    ['2026-11-30', ['no']],
  ])('of one born between two days is certain where both agree, on %s: %j', (day, expected) => {
    expect(found(between('2008-11-01', '2008-11-30'), noon(day))).toEqual(expected);
  });

  it('of one born in a long time turns on the reading at either end', () => {
    expect(found(between('2008-11-22', '2009-11-30'), noon('2026-11-21'))).toEqual(['yes', 'AMB-11:anniversary']);
    expect(found(between('2008-01-01', '2008-11-22'), noon('2026-11-21'))).toEqual(['unknown', 'AMB-11:anniversary']);
  });

  it('of one of whom no day is known is unknown', () => {
    expect(found(unknown, noon('2026-11-21'))).toEqual(['unknown']);
  });
});

describe('the days with which an age is reached', () => {
  it.each<[string, Child, Partial<Readings>, readonly string[]]>([
    ['one birth date', born('2008-11-21'), {}, ['2026-11-21', '2026-11-21']],
    ['one birth date, by the common law', born('2008-11-21'), commonLaw, ['2026-11-20', '2026-11-20']],
    ['29 February', born('2008-02-29'), {}, ['2026-03-01', '2026-03-01']],
    ['29 February, by the other reading', born('2008-02-29'), february28, ['2026-02-28', '2026-02-28']],
    ['two days', between('2008-11-01', '2008-11-30'), {}, ['2026-11-01', '2026-11-30']],
    ['no day', unknown, {}, []],
  ])('of %s', (_, child, chosen, expected) => {
    expect(attainedOn(child, 18, by(chosen))).toEqual(expected);
  });
});

describe('18 to 20', () => {
  it.each([
    ['2026-11-19', 'no', []],
    ['2026-11-20', 'no', ['AMB-11:anniversary']],
    ['2026-11-21', 'yes', []],
    ['2029-11-19', 'yes', []],
    ['2029-11-20', 'yes', ['AMB-11:anniversary']],
    ['2029-11-21', 'no', []],
  ])('begins with 18 and ends with 21: on %s %s', (day, answer, readings) => {
    const limb = aged18To20({ law: [] }, born('2008-11-21'), ZONE, noon(day), defaultReadings);
    expect(limb).toMatchObject({ id: 'aged-18-to-20', answer, readings, facts: ['/child/birthDate'], because: [] });
  });
});

it('a condition of age is named by its age, and rests on the law it was given', () => {
  const episode = parseEpisode({ zone: ZONE, child: { birthDate: '2013-05-04' } });
  const limb = underAge(13)(episode, instant('2026-05-03T23:59:59.999-05:00'));
  expect(limb).toMatchObject({ id: 'under-13', answer: 'yes', basis: 'overlay', law: [], facts: ['/child/birthDate'] });
  expect(underAge(13)(episode, instant('2026-05-04T00:00:00-05:00')).answer).toBe('no');
});
