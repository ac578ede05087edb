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

/** Each question is put to Temporal once. */
function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size > 200_000) known.clear();
      known.set(key, (value = compute(key)));
    }
    return value;
  };
}

export const momentOf = remembered((instant: string) => Temporal.Instant.from(instant).epochMilliseconds);

export const instantOf = remembered((moment: Moment) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toString({ smallestUnit: 'millisecond' }),
);

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** The days of one zone, counted from 1970-01-01. */
const daysOf = remembered((zone: string) => remembered((day: number) => EPOCH.add({ days: day }).toZonedDateTime(zone).epochMilliseconds));

const nameOf = remembered((day: number) => EPOCH.add({ days: day }).toString());

const numberOf = remembered((day: string) => EPOCH.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days);

export function startOfDay(day: string, zone: string): Moment {
  return daysOf(zone)(numberOf(day));
}

export function endOfDay(day: string, zone: string): Moment {
  return daysOf(zone)(numberOf(day) + 1) - 1;
}

/** The last millisecond of the local day so many days after that of a moment. */
export function endOfDaysAfter(moment: Moment, days: number, zone: string): Moment {
  return daysOf(zone)(numberOf(localDay(moment, zone)) + days + 1) - 1;
}

/** The day that had begun last. */
export function localDay(moment: Moment, zone: string): string {
  const startOf = daysOf(zone);
  let day = Math.floor(moment / (24 * HOUR)) + 1;
  while (startOf(day) > moment) day -= 1;
  return nameOf(day);
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

const attained = remembered((question: string) => {
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
