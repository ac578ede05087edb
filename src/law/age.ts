import type { Child } from '../facts/child.js';
import { any, not, type Answer } from '../kernel/answer.js';
import { finding, type Finding, type Ground } from '../kernel/finding.js';
import { dateOfDay } from '../kernel/days.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';
import { DAY, daysOf, daysSince } from '../kernel/local-date.js';
import type { Readings } from '../policy/readings.js';

/** Nearer than this to the anniversary, readings and zones can make a difference; further off, none can. */
const DISPUTED_DAYS = 4;

/**
 * Whether the person has not yet reached an age. No federal rule says at which moment an age is reached (AMB-11) or when
 * those born on 29 February have their birthday (AMB-12). The readings are named only where another would answer otherwise.
 */
export function under(years: number, id: string, ground: Ground, child: Child, zone: string, at: Instant, readings: Readings): Finding {
  const births = child.birthDate === null ? (child.bornBetween ?? []) : [child.birthDate];
  const answer = reached(births, years, zone, at, readings);
  const restsOn: string[] = [];
  if (births.some((birth) => Math.abs(daysOf(at) - daysOf(birth, years)) < DISPUTED_DAYS)) {
    const differs = (other: Partial<Readings>): boolean => reached(births, years, zone, at, { ...readings, ...other }) !== answer;
    const { ageAttained, leapDayBirthday } = readings;
    if (differs({ ageAttained: ageAttained === 'anniversary' ? 'common-law' : 'anniversary' })) restsOn.push(`AMB-11:${ageAttained}`);
    if (differs({ leapDayBirthday: leapDayBirthday === 'march-1' ? 'february-28' : 'march-1' })) restsOn.push(`AMB-12:${leapDayBirthday}`);
  }
  const fact = births.length === 2 ? '/child/bornBetween' : '/child/birthDate';
  return finding(id, { law: ground.law, basis: ground.basis, readings: restsOn }, not(answer), [fact]);
}

/** The days with which an age is reached; of someone born between two days, the first and the last that it can be. */
export function attainedOn({ birthDate, bornBetween }: Child, years: number, readings: Readings): readonly CalendarDate[] {
  const births = birthDate === null ? (bornBetween ?? []) : [birthDate, birthDate];
  return births.map((birth) => dateOfDay(ageDay(birth, years, readings)));
}

/** Of someone born between two days, certain only where both ends agree. */
function reached(births: readonly CalendarDate[], years: number, zone: string, at: Instant, readings: Readings): Answer {
  const [first = 'unknown', last = first] = births.map((birth): Answer =>
    daysSince(ageDay(birth, years, readings), at, zone) < 0 ? 'no' : 'yes',
  );
  return first === last ? first : 'unknown';
}

/** The first day on which the person has the age. In a common year the calendar itself moves 29 February to 1 March. */
function ageDay(birth: CalendarDate, years: number, { ageAttained, leapDayBirthday }: Readings): number {
  const day = daysOf(birth, years);
  const isMoved = birth.endsWith('02-29') && new Date(day * DAY).getUTCDate() === 1;
  return day - (isMoved && leapDayBirthday === 'february-28' ? 1 : 0) - (ageAttained === 'common-law' ? 1 : 0);
}

/** Under 18: the age limb of every definition of a child. */
export function under18(ground: Ground, child: Child, zone: string, at: Instant, readings: Readings): Finding {
  return under(18, 'under-18', ground, child, zone, at, readings);
}

/** From 18 to 20: the years in which a young adult may still be under an agency's guardianship. */
export function aged18To20(ground: Ground, child: Child, zone: string, at: Instant, readings: Readings): Finding {
  const adult = under18(ground, child, zone, at, readings);
  const young = under(21, 'under-21', ground, child, zone, at, readings);
  const answer = not(any([adult.answer, not(young.answer)]));
  const restsOn = [...adult.readings, ...young.readings];
  return finding('aged-18-to-20', { law: ground.law, basis: ground.basis, readings: restsOn }, answer, young.facts);
}
