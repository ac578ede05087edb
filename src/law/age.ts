import type { Child } from '../facts/child.js';
import { factsAt } from '../facts/facts-at.js';
import type { Provision } from '../kernel/citation.js';
import { refuseUnless } from '../kernel/given.js';
import { any, not, type Answer } from '../kernel/answer.js';
import { finding, type Finding, type Ground } from '../kernel/finding.js';
import { dateOfDay } from '../kernel/days.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';
import { DAY, daysOf, daysSince } from '../kernel/local-date.js';
import type { Predicate } from '../policy/predicate.js';
import type { Readings } from '../policy/readings.js';
import { defaultReadings } from './readings.js';

/** Nearer than this to the anniversary, readings and zones can make a difference; further off, none can. */
const DISPUTED_DAYS = 4;

/**
 * Whether the person has not yet reached an age. No federal rule says at which moment an age is reached (AMB-11) or when
 * those born on 29 February have their birthday (AMB-12). The readings are named only where another would answer otherwise.
 */
export function under(years: number, id: string, ground: Ground, child: Child, zone: string, at: Instant, readings: Readings): Finding {
  const since = daysSinceAge(child, years, zone, at, readings);
  const isDisputed = since !== undefined && (Math.abs(since.first) < DISPUTED_DAYS || Math.abs(since.last) < DISPUTED_DAYS);
  const restsOn = isDisputed ? restingOn(answerOf(since), child, years, zone, at, readings) : undefined;
  const facts = [child.bornBetween === null ? '/child/birthDate' : '/child/bornBetween'];
  return finding(id, { law: ground.law, basis: ground.basis, readings: restsOn }, answerOf(since), facts);
}

/** How many days ago the first and the last person who the child may be reached the age. */
interface DaysSinceAge {
  readonly first: number;
  readonly last: number;
}

function daysSinceAge(child: Child, years: number, zone: string, at: Instant, readings: Readings): DaysSinceAge | undefined {
  const births = birthsOf(child);
  if (births === null) return undefined;
  const first = daysSince(ageDay(births[0], years, readings), at, zone);
  return { first, last: births[1] === births[0] ? first : daysSince(ageDay(births[1], years, readings), at, zone) };
}

/** The first and the last day on which the person can have been born; a record holds the day or the range, never both. */
function birthsOf({ birthDate, bornBetween }: Child): readonly [CalendarDate, CalendarDate] | null {
  return birthDate === null ? bornBetween : [birthDate, birthDate];
}

/** The days with which an age is reached; of someone born between two days, the first and the last that it can be. */
export function attainedOn(child: Child, years: number, readings: Readings): readonly CalendarDate[] {
  return daysAttained(child, years, readings).map(dateOfDay);
}

/** The same, counted from 1970-01-01. */
export function daysAttained(child: Child, years: number, readings: Readings): readonly number[] {
  return (birthsOf(child) ?? []).map((birth) => ageDay(birth, years, readings));
}

/** Of someone born between two days, certain only where both ends agree. */
function answerOf(since: DaysSinceAge | undefined): Answer {
  if (since === undefined || since.first < 0 !== since.last < 0) return 'unknown';
  return since.first < 0 ? 'yes' : 'no';
}

/** The readings under which the answer would be another. */
function restingOn(answer: Answer, child: Child, years: number, zone: string, at: Instant, readings: Readings): readonly string[] {
  const { ageAttained, leapDayBirthday } = readings;
  const differs = (other: Partial<Readings>): boolean =>
    answerOf(daysSinceAge(child, years, zone, at, { ...readings, ...other })) !== answer;
  return [
    ...(differs({ ageAttained: ageAttained === 'anniversary' ? 'common-law' : 'anniversary' }) ? [`AMB-11:${ageAttained}`] : []),
    ...(differs({ leapDayBirthday: leapDayBirthday === 'march-1' ? 'february-28' : 'march-1' }) ? [`AMB-12:${leapDayBirthday}`] : []),
  ];
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

/**
 * A rule that holds while the child is under an age, for the conditions of age that overlays make. The age is that of the
 * moment judged, by the readings AMB-11 and AMB-12; of a child whose birth date nobody knows the answer is unknown.
 *
 * @param years - the age
 * @param law - the source of the condition
 * @returns the rule
 * @throws {@link RulesError} named `InvalidFactsError` where the age is no whole number above 0
 * @example
 * ```ts
 * import { instant, parseEpisode, underAge } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2013-05-04' } });
 * underAge(13)(episode, instant('2026-05-03T23:59:59.999-05:00')).answer; // 'yes'
 * underAge(13)(episode, instant('2026-05-04T00:00:00-05:00')).answer; // 'no'
 * ```
 */
export function underAge(years: number, law: readonly Provision[] = []): Predicate {
  refuseUnless(['years', Number.isInteger(years) && years > 0, 'a whole number of years, above 0']);
  const ground: Ground = { law, basis: 'overlay' };
  return (episode, at, readings = defaultReadings) =>
    under(years, `under-${String(years)}`, ground, factsAt(episode, at).child, episode.zone, at, readings);
}

/** From 18 to 20: the years in which a young adult may still be under an agency's guardianship. */
export function aged18To20(ground: Ground, child: Child, zone: string, at: Instant, readings: Readings): Finding {
  const id = 'aged-18-to-20';
  const adult = under(18, id, ground, child, zone, at, readings);
  const young = under(21, id, ground, child, zone, at, readings);
  const answer = not(any([adult.answer, not(young.answer)]));
  const restsOn = [...adult.readings, ...young.readings];
  return finding(id, { law: ground.law, basis: ground.basis, readings: restsOn }, answer, young.facts);
}
