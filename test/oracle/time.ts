import { Temporal } from 'temporal-polyfill';
import type { Timing } from '../../src/facts/event.js';

/** Milliseconds since 1970 in UTC; infinite where nobody knows. */
export type Moment = number;

/** The first and the last moment at which something may have happened. */
export interface Window {
  readonly from: Moment;
  readonly to: Moment;
}

export const HOUR = 3_600_000;

function remembered<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    if (known.size > 100_000) known.clear();
    return value;
  };
}

export const momentOf = remembered((instant) => Temporal.Instant.from(instant).epochMilliseconds);

export function instantOf(moment: Moment): string {
  return Temporal.Instant.fromEpochMilliseconds(moment).toString({ smallestUnit: 'millisecond' });
}

const nextDay = remembered((day) => Temporal.PlainDate.from(day).add({ days: 1 }).toString());

const startsAt = remembered((dayAndZone) => {
  const [day = '', zone = ''] = dayAndZone.split(' ');
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
});

export function startOfDay(day: string, zone: string): Moment {
  return startsAt(`${day} ${zone}`);
}

export function endOfDay(day: string, zone: string): Moment {
  return startOfDay(nextDay(day), zone) - 1;
}

const dayAt = remembered((momentAndZone) => {
  const [moment = '', zone = ''] = momentAndZone.split(' ');
  return Temporal.Instant.fromEpochMilliseconds(Number(moment)).toZonedDateTimeISO(zone).toPlainDate().toString();
});

export function localDay(moment: Moment, zone: string): string {
  return dayAt(`${String(moment)} ${zone}`);
}

export function windowOf(timing: Timing, zone: string): Window {
  if ('on' in timing) return { from: startOfDay(timing.on, zone), to: endOfDay(timing.on, zone) };
  if ('between' in timing) return { from: momentOf(timing.between[0]), to: momentOf(timing.between[1]) };
  if (timing.at === 'unknown') return { from: -Infinity, to: Infinity };
  return { from: momentOf(timing.at), to: momentOf(timing.at) };
}

export interface AgeReadings {
  readonly ageAttained: 'anniversary' | 'common-law';
  readonly leapDayBirthday: 'march-1' | 'february-28';
}

const attained = remembered((question) => {
  const [birth = '', years = '', counting = '', leapDay = ''] = question.split(' ');
  const born = Temporal.PlainDate.from(birth);
  let birthday = born.add({ years: Number(years) }, { overflow: 'constrain' });
  if (birthday.day !== born.day && leapDay === 'march-1') birthday = birthday.add({ days: 1 });
  return (counting === 'common-law' ? birthday.subtract({ days: 1 }) : birthday).toString();
});

/** The local day from whose start on somebody born on a day is so many years old (AMB-11, AMB-12). */
export function dayOfAge(birth: string, years: number, readings: AgeReadings): string {
  return attained(`${birth} ${String(years)} ${readings.ageAttained} ${readings.leapDayBirthday}`);
}
