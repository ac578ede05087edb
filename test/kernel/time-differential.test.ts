import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate, instant, type CalendarDate, type Instant } from '../../src/kernel/instant.js';
import { localDate } from '../../src/kernel/local-date.js';
import { endOfDay, localTime, startOfDay, zonedInstant, type Occurrence } from '../../src/kernel/time.js';
import { hosts, onHost, zones } from './zones.js';

/** `npm run prove` looks at every half hour of the year; otherwise only the days around a change of clocks are looked at so closely. */
const everyHalfHour = process.env['PROVE'] !== undefined;
const patience = everyHalfHour ? 1_800_000 : 60_000;
const YEAR = 2026;
const HALF_HOUR = 1_800_000;
const DAY = 86_400_000;
const names = Object.keys(zones);
const occurrences = ['earlier', 'later', 'refuse'] as const;
const pairs = occurrences.flatMap((skipped) => occurrences.map((repeated) => ({ skipped, repeated })));

/** A wall time, and the moments at which it may be meant. */
interface Truth {
  readonly wall: string;
  readonly is: 'once' | 'skipped' | 'repeated';
  readonly earlier: Instant;
  readonly later: Instant;
}

/** How a moment is to be shown: its day, and the whole line in both languages. */
interface Sight {
  readonly at: Instant;
  readonly day: string;
  readonly en: string;
  readonly es: string;
}

interface Day {
  readonly date: CalendarDate;
  readonly start: number;
  readonly next: number;
}

interface Year {
  readonly zone: string;
  readonly truths: readonly Truth[];
  readonly sights: readonly Sight[];
  readonly days: readonly Day[];
}

function momentOf(zoned: Temporal.ZonedDateTime): Instant {
  return instant(zoned.toInstant().toString());
}

function truthOf(wall: Temporal.PlainDateTime, zone: string, earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })): Truth {
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  const is = earlier.equals(later) ? 'once' : earlier.toPlainDateTime().equals(wall) ? 'repeated' : 'skipped';
  return { wall: wall.toString({ smallestUnit: 'millisecond' }), is, earlier: momentOf(earlier), later: momentOf(later) };
}

/** When the clocks of a zone are changed, in milliseconds. */
function changesOf(zone: string): number[] {
  const changes: number[] = [];
  let next = Temporal.ZonedDateTime.from(`${YEAR}-01-01T00:00[${zone}]`).getTimeZoneTransition('next');
  for (; next !== null && next.year === YEAR; next = next.getTimeZoneTransition('next')) changes.push(next.epochMilliseconds);
  return changes;
}

function offsetIn(month: number, zone: string): number {
  return Temporal.ZonedDateTime.from({ year: YEAR, month, day: 15, timeZone: zone }).offsetNanoseconds;
}

const english = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const spanish = ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'];

/** Every moment whose local time is wanted, as Temporal shows it. */
function yearOf(zone: string): Year {
  const changes = changesOf(zone);
  const winter = Math.min(offsetIn(1, zone), offsetIn(7, zone));
  const namer = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' });
  const sightOf = (moment: Temporal.ZonedDateTime): Sight => {
    const [day = '', time = ''] = moment.toPlainDateTime().toString({ smallestUnit: 'minute' }).split('T');
    const known = zones[zone]?.[moment.offsetNanoseconds === winter ? 0 : 1];
    const name = known ?? namer.formatToParts(moment.epochMilliseconds).find(({ type }) => type === 'timeZoneName')!.value;
    const [en, es] = [english, spanish].map((weekdays) => `${weekdays[moment.dayOfWeek - 1]!} ${day} ${time} ${name}`);
    return { at: momentOf(moment), day, en: en!, es: es! };
  };
  const truths: Truth[] = [];
  const sights: Sight[] = [];
  for (let local = Date.UTC(YEAR, 0, 1); local < Date.UTC(YEAR + 1, 0, 1); local += HALF_HOUR) {
    const close = changes.some((change) => Math.abs(local - winter / 1_000_000 - change) <= 3 * DAY + 2 * HALF_HOUR);
    if (!everyHalfHour && !close && local % (12 * HALF_HOUR) !== 0) continue;
    const wall = Temporal.PlainDateTime.from(new Date(local).toISOString().slice(0, 19));
    const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const truth = truthOf(wall, zone, earlier);
    truths.push(truth);
    sights.push(sightOf(earlier));
    if (truth.is !== 'once') sights.push(sightOf(Temporal.Instant.from(truth.later).toZonedDateTimeISO(zone)));
  }
  const days: Day[] = [];
  let start = Temporal.PlainDate.from(`${YEAR - 1}-12-31`).toZonedDateTime(zone);
  for (; start.year <= YEAR; start = start.add({ days: 1 }).startOfDay()) {
    const next = start.add({ days: 1 }).startOfDay().epochMilliseconds;
    days.push({ date: calendarDate(start.toPlainDate().toString()), start: start.epochMilliseconds, next });
  }
  return { zone, truths, sights, days };
}

/** What becomes of a wall time: the moment, or the code of the problem. */
function outcome(wall: string, zone: string, skipped: Occurrence, repeated: Occurrence): string {
  try {
    return zonedInstant(wall, zone, { skipped, repeated });
  } catch (error) {
    if (!(error instanceof Error) || !('problems' in error)) throw error;
    return JSON.stringify(error.problems);
  }
}

/** The ways of reading a wall time that differ from the truth. */
function misreadings(zone: string, { wall, is, earlier, later }: Truth, turn: number): string[] {
  const expected = { earlier, later, refuse: is === 'once' ? earlier : `"code":"${is}"` };
  // A time shown once leaves nothing to choose, so each is read with one pair of choices only, in turn.
  const tried = is === 'once' ? [pairs[turn % pairs.length]!] : pairs;
  return tried
    .filter(({ skipped, repeated }) => !outcome(wall, zone, skipped, repeated).includes(expected[is === 'repeated' ? repeated : skipped]))
    .map(({ skipped, repeated }) => `${zone} ${wall}, skipped ${skipped}, repeated ${repeated}`);
}

let years: readonly Year[] = [];

beforeAll(() => {
  years = names.map(yearOf);
}, patience);

describe.each(hosts)('on a host in %s', (host) => {
  it('is really a host there', () => {
    const noon = onHost(host, () => new Date(YEAR, 6, 1, 12).getTime());
    expect(noon).toBe(Temporal.ZonedDateTime.from(`${YEAR}-07-01T12:00[${host}]`).epochMilliseconds);
  });

  it(
    'reads every wall time as Temporal does',
    () => {
      const wrong = onHost(host, () =>
        years.flatMap(({ zone, truths }) => truths.flatMap((truth, turn) => misreadings(zone, truth, turn))),
      );
      expect(wrong).toEqual([]);
    },
    patience,
  );

  it(
    'shows every moment as Temporal does',
    () => {
      const wrong = onHost(host, () =>
        years.flatMap(({ zone, sights }) =>
          sights.filter(({ at, day, en, es }) => {
            return localDate(at, zone) !== day || localTime(at, zone, 'en') !== en || localTime(at, zone, 'es') !== es;
          }),
        ),
      );
      expect(wrong).toEqual([]);
    },
    patience,
  );

  it('starts and ends every day as Temporal does', () => {
    const wrong = onHost(host, () =>
      years.flatMap(({ zone, days }) =>
        days
          .filter(({ date, start, next }) => startOfDay(date, zone) !== start || endOfDay(date, zone) !== next - 1)
          .map(({ date }) => `${zone} ${date}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('would be wrong with date-fns-tz alone', () => {
    const wrong = onHost(host, () =>
      years.flatMap(({ zone, truths }) =>
        truths.filter(({ wall, is, earlier, later }) => {
          // Temporal's own default: of a skipped time the later reading, of a repeated one the earlier.
          return is !== 'once' && fromZonedTime(wall, zone).getTime() !== Date.parse(is === 'skipped' ? later : earlier);
        }),
      ),
    );
    expect(wrong.length).toBeGreaterThan(0);
  });
});

it('would depend on the host with date-fns-tz alone', () => {
  const read = (host: string): string => onHost(host, () => fromZonedTime('2026-11-01T01:30:00', 'America/New_York').toISOString());
  expect(read('America/New_York')).not.toBe(read('Pacific/Auckland'));
});

it('looks at skipped, repeated and plain wall times, and at every day', () => {
  const changing = names.filter((zone) => changesOf(zone).length === 2).length;
  const kinds = years.flatMap(({ truths }) => truths.map(({ is }) => is));
  const count = (kind: Truth['is']): number => kinds.filter((is) => is === kind).length;
  // An hour is skipped and an hour is repeated: two half hours of each.
  expect([count('skipped'), count('repeated')]).toEqual([2 * changing, 2 * changing]);
  // Arizona, Hawaii, Puerto Rico, the Virgin Islands, Guam, the Northern Marianas and American Samoa leave their clocks alone.
  expect(changing).toBe(names.length - 7);
  expect(count('once')).toBeGreaterThan(365 * 4 * names.length - 4 * changing);
  expect(years.every(({ days }) => days.length === 366)).toBe(true);
});

it(
  'reads wall times near any change of clocks on Earth since 1900 as Temporal does',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: Date.UTC(1900, 0, 3), max: Date.UTC(2037, 0, 1) }),
        fc.integer({ min: -10_800_000, max: 10_800_000 }),
        fc.constantFrom(...hosts),
        (zone, millis, beside, host) => {
          const somewhere = Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(zone);
          const change = somewhere.getTimeZoneTransition('next') ?? somewhere;
          const truth = truthOf(change.toPlainDateTime().add({ milliseconds: beside }), zone);
          expect(onHost(host, () => misreadings(zone, truth, Math.abs(beside)))).toEqual([]);
        },
      ),
      { numRuns: everyHalfHour ? 20_000 : 300 },
    );
  },
  patience,
);
