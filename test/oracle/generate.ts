import { Temporal } from 'temporal-polyfill';
import type { Episode } from '../../src/facts/episode.js';
import type { Facts } from '../../src/facts/facts.js';
import type { CalendarDate, Instant } from '../../src/kernel/instant.js';
import type { Readings } from '../../src/policy/readings.js';
import { draws, type Draws, type Setting } from './draws.js';
import { agencyList, startingFacts } from './generate-facts.js';
import { log } from './generate-log.js';
import { HOUR, instantOf, localDay, type Moment, startOfDay } from './time.js';

/** One question: an episode as parsing would give it, the moment it is asked for, and the readings. */
export interface Question {
  readonly episode: Episode;
  readonly asOf: Instant;
  readonly readings: Readings;
}

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
  'Pacific/Pago_Pago',
];

/** Days about which the law, the clocks or an age change: the clocks of 2016 to 2026, the laws of 2016 and 2018, 29 February. */
const SPRING = ['2017-03-12', '2019-03-10', '2023-03-12', '2026-03-08'];
const AUTUMN = ['2016-11-06', '2018-11-04', '2021-11-07', '2026-11-01'];
const LEAP_BIRTHDAYS = [
  ['2018', '2000'],
  ['2019', '2000'],
  ['2020', '2000'],
  ['2021', '2000'],
  ['2022', '2004'],
  ['2025', '2004'],
  ['2026', '2008'],
] as const;

export function question(seed: number): Question {
  const draw = draws(seed);
  const zone = draw.from(ZONES);
  const { anchor, birth } = occasion(draw, zone);
  const moments = neighbours(draw, anchor, zone);
  const bodies = agencyList(draw);
  const setting: Setting = { draw, zone, birth, moments, agencies: bodies?.map(({ id }) => id) ?? ['county', 'tribe', 'provider'] };
  const facts: Facts = { ...startingFacts(setting), agencies: bodies };
  const episode: Episode = { ...facts, zone, events: log(setting) };
  const asOf = draw.chance(0.4)
    ? draw.from(moments)
    : draw.from(moments) + draw.from([HOUR, 24 * HOUR, 24 * HOUR + 1, 30 * HOUR, 100 * HOUR, 100 * HOUR, 1500 * HOUR]);
  return {
    episode: draw.chance(0.95) ? frozen(episode) : episode,
    asOf: instantOf(asOf) as Instant,
    readings: readingsOf(draw),
  };
}

function occasion(draw: Draws, zone: string): { readonly anchor: Moment; readonly birth: string } {
  const years = draw.from([10, 14, 16, 17, 17, 18, 18, 18, 19, 20, 21, 21, 21, 22]);
  const kind = draw.from([
    'ordinary',
    'ordinary',
    'birthday',
    'birthday',
    'leap',
    'in-force',
    'amended',
    'definition',
    'spring',
    'autumn',
  ] as const);
  if (kind === 'leap') {
    const [year, born] = draw.from(LEAP_BIRTHDAYS);
    return { anchor: startOfDay(draw.from([`${year}-02-28`, `${year}-03-01`]), zone), birth: `${born}-02-29` };
  }
  const dayOf = {
    ordinary: () => draw.from(['2017-06-15', '2020-12-31', '2024-05-04', '2026-10-30']),
    birthday: () => draw.from(['2016-10-01', '2019-07-04', '2023-01-05', '2026-11-21']),
    'in-force': () =>
      draw.from([
        '2016-09-29',
        '2016-09-29',
        '2014-09-29',
        '2015-09-29',
        '2015-05-29',
        '2006-07-27',
        '2003-04-30',
        '1990-11-29',
        '1984-10-12',
      ]),
    amended: () => draw.from(['2023-01-05', '2023-10-01', '2026-10-31']),
    definition: () => '2018-10-11',
    spring: () => draw.from(SPRING),
    autumn: () => draw.from(AUTUMN),
  };
  const day = dayOf[kind]();
  const birthday = Temporal.PlainDate.from(day).subtract({ years });
  const apart = kind === 'birthday' ? draw.from([-1, 0, 0, 1, 2]) : draw.from([-200, -1, 0, 1, 100]);
  const anchor = startOfDay(day, zone) + (draw.chance(0.5) ? 0 : draw.from([1, 2, 3, 9, 15, 23]) * HOUR);
  return { anchor, birth: birthday.add({ days: apart }).toString() };
}

/** A few moments at and about an anchor: a millisecond, an hour, a day apart, and at the ends of local days. */
function neighbours(draw: Draws, anchor: Moment, zone: string): readonly Moment[] {
  const apart = [0, 0, HOUR, 10 * HOUR, 24 * HOUR, 24 * HOUR, 30 * HOUR, 48 * HOUR, 72 * HOUR, -24 * HOUR];
  const moments = [anchor];
  for (let count = draw.between(3, 6); count > 0; count -= 1) {
    const moment = draw.from(moments) + draw.from(apart) + draw.from([0, 0, 0, 1, -1]);
    moments.push(draw.chance(0.15) ? startOfDay(localDay(moment, zone), zone) + draw.from([0, -1]) : moment);
  }
  return moments.sort((one, other) => one - other);
}

function readingsOf(draw: Draws): Readings {
  return {
    reportScope: draw.from(['narrow', 'runaway-inclusive', 'all-missing-from-care', 'all-missing-from-care']),
    providerKnowledge: draw.from(['only-if-delegated', 'only-if-delegated', 'always']),
    whoseKnowledge: draw.from(['agency-and-placement', 'agency-and-placement', 'parent-as-well']),
    returnedBeforeReport: draw.from(['moot', 'moot', 'still-owed']),
    ageAttained: draw.from(['anniversary', 'common-law']),
    leapDayBirthday: draw.from(['march-1', 'february-28']),
    youthInCare: draw.from(['any-age', 'elected-age-only']),
    responsibilityEnds: draw.from(['communication-ends', 'communication-continues']),
    amendmentOf2023From: draw.from(['2023-01-05', '2023-01-05', '2023-10-01', '2026-10-31']) as CalendarDate,
  };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
