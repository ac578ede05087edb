import type { Child } from '../facts/child.js';
import { any, not, type Answer } from '../kernel/answer.js';
import { finding, type Finding, type Ground } from '../kernel/finding.js';
import { daysOf, type CalendarDate, type Instant } from '../kernel/instant.js';
import { CLEARLY_APART, hasBegun, roughDays } from '../kernel/local-date.js';
import type { Readings } from '../policy/readings.js';

/**
 * Whether the person has not yet reached an age. No federal rule says at which moment an age is reached (AMB-11) or when
 * those born on 29 February have their birthday (AMB-12). The readings are named only where another would answer otherwise.
 */
export function under(years: number, id: string, ground: Ground, child: Child, zone: string, at: Instant, readings: Readings): Finding {
  const answer = not(reached(years, child, zone, at, readings));
  const fact = child.birthDate === null && child.bornBetween !== null ? '/child/bornBetween' : '/child/birthDate';
  return finding(id, { law: ground.law, basis: ground.basis, readings: decisive(years, child, zone, at, readings) }, answer, [fact]);
}

/** Under 18: the age limb of every definition of a child. */
export function under18(ground: Ground, child: Child, zone: string, at: Instant, readings: Readings): Finding {
  return under(18, 'under-18', ground, child, zone, at, readings);
}

function reached(years: number, child: Child, zone: string, at: Instant, readings: Readings): Answer {
  const [oldest, youngest] = bornBetween(child);
  if (oldest === null || youngest === null) return 'unknown';
  if (hasReached(youngest, years, zone, at, readings)) return 'yes';
  return oldest !== youngest && hasReached(oldest, years, zone, at, readings) ? 'unknown' : 'no';
}

function hasReached(birth: CalendarDate, years: number, zone: string, at: Instant, readings: Readings): boolean {
  return isNear(birth, years, at) ? hasBegun(ageDay(birth, years, readings), at, zone) : sinceAnniversary(birth, years, at) > 0;
}

function bornBetween({ birthDate, bornBetween: range }: Child): readonly [CalendarDate | null, CalendarDate | null] {
  return range !== null && birthDate === null ? range : [birthDate, birthDate];
}

/** Away from the anniversary no calendar, zone or reading can make a difference. */
function isNear(birth: CalendarDate, years: number, at: Instant): boolean {
  return Math.abs(sinceAnniversary(birth, years, at)) <= CLEARLY_APART;
}

function sinceAnniversary(birth: CalendarDate, years: number, at: Instant): number {
  return roughDays(at) - roughDays(birth) - years * 12 * 31;
}

/** The first day on which the person has the age. */
function ageDay(birth: CalendarDate, years: number, { ageAttained, leapDayBirthday }: Readings): CalendarDate {
  const year = Number(birth.slice(0, 4)) + years;
  const isMoved = birth.endsWith('-02-29') && !isLeapYear(year);
  const anniversary = `${String(year)}${isMoved ? (leapDayBirthday === 'march-1' ? '-03-01' : '-02-28') : birth.slice(4)}` as CalendarDate;
  return ageAttained === 'anniversary' ? anniversary : dayBefore(anniversary);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayBefore(day: CalendarDate): CalendarDate {
  return new Date((daysOf(day) - 1) * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
}

/** The readings under whose alternative the answer would differ. */
function decisive(years: number, child: Child, zone: string, at: Instant, readings: Readings): readonly string[] {
  if (!bornBetween(child).some((birth) => birth !== null && isNear(birth, years, at))) return NONE;
  const answer = reached(years, child, zone, at, readings);
  const otherMoment: Readings = { ...readings, ageAttained: readings.ageAttained === 'anniversary' ? 'common-law' : 'anniversary' };
  const otherBirthday: Readings = { ...readings, leapDayBirthday: readings.leapDayBirthday === 'march-1' ? 'february-28' : 'march-1' };
  return [
    ...(reached(years, child, zone, at, otherMoment) === answer ? NONE : [`AMB-11:${readings.ageAttained}`]),
    ...(reached(years, child, zone, at, otherBirthday) === answer ? NONE : [`AMB-12:${readings.leapDayBirthday}`]),
  ];
}

const NONE: readonly never[] = [];

/** From 18 to 20: the years in which a young adult may still be under an agency's guardianship. */
export function aged18To20(ground: Ground, child: Child, zone: string, at: Instant, readings: Readings): Finding {
  const adult = under18(ground, child, zone, at, readings);
  const young = under(21, 'under-21', ground, child, zone, at, readings);
  const answer = not(any([adult.answer, not(young.answer)]));
  return finding(
    'aged-18-to-20',
    { law: ground.law, basis: ground.basis, readings: [...adult.readings, ...young.readings] },
    answer,
    young.facts,
  );
}
