import { isRecord, refuseUnless } from './given.js';
import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { RulesError } from './errors.js';
import { instantOf, momentOf, type CalendarDate, type Instant } from './instant.js';
import { kept } from './kept.js';
import { daysOf, formatterOf, localDate } from './local-date.js';
import { isZone, wallTime } from './wall-time.js';

const DAY = 86_400_000;

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(millis: number, zone: string): number {
  const second = Math.floor(millis / 1000) * 1000;
  return Date.parse(`${wallTime(second, zone)}Z`) - second;
}

/** The moments at which a wall time may be meant, and whether the clocks show it at one of them, at both or at neither. */
interface Reading {
  readonly shown: 'once' | 'repeated' | 'skipped';
  readonly earlier: number;
  readonly later: number;
}

/**
 * Reads a wall time by the offset a day before and by the offset a day after, and keeps what the clocks then show.
 * Zones do not change their clocks twice in two days, so no third offset can matter.
 *
 * @param local - the wall time, in milliseconds as if it were UTC
 * @param near - a moment less than a day from any that can be meant
 */
function readingOf(local: number, near: number, zone: string): Reading {
  const offsets = [offsetAt(near - DAY, zone), offsetAt(near + DAY, zone)];
  const earlier = local - Math.max(...offsets);
  const later = local - Math.min(...offsets);
  if (earlier === later) return { shown: 'once', earlier, later };
  const [first, second] = [earlier, later].filter((at) => at + offsetAt(at, zone) === local);
  if (first === undefined) return { shown: 'skipped', earlier, later };
  return { shown: second === undefined ? 'once' : 'repeated', earlier: first, later: second ?? first };
}

/** Which moment is meant by a wall time that the clocks skip or show twice; `refuse` makes it an error. */
export type Occurrence = 'earlier' | 'later' | 'refuse';

/** What the caller decides about wall times that do not name exactly one moment. */
export interface WallTimeChoice {
  /** For a time that the clocks skip: read it by the offset after the change (`earlier`) or before it (`later`). */
  readonly skipped: Occurrence;
  /** For a time that the clocks show twice: the first moment (`earlier`) or the second (`later`). */
  readonly repeated: Occurrence;
}

/**
 * The moment at which the clocks of a zone show a date and time. Where clocks are changed some times are shown twice
 * and others never; what is then meant is for the caller to say, never for this function to guess.
 *
 * @param wall - `yyyy-MM-ddTHH:mm:ss`, with or without seconds and milliseconds, without an offset
 * @param zone - an IANA time zone, such as `America/Chicago`
 * @param choice - what is meant by a skipped and by a repeated time
 * @returns the moment
 * @throws {@link RulesError} named `LocalTimeError`, its problem's code `skipped` or `repeated`, where the choice is `refuse`
 * @throws {@link RulesError} named `InvalidTimeError` where the text is no wall time or the zone is unknown
 * @throws {@link RulesError} named `InvalidFactsError` where there is no choice
 * @example
 * ```ts
 * import { zonedInstant } from 'missing-child-rules';
 * const choice = { skipped: 'later', repeated: 'earlier' } as const;
 * zonedInstant('2026-10-31T10:00:00', 'America/Chicago', choice); // '2026-10-31T15:00:00.000Z'
 * zonedInstant('2026-11-01T01:30:00', 'America/Chicago', choice); // '2026-11-01T06:30:00.000Z'
 * zonedInstant('2026-03-08T02:30:00', 'America/Chicago', choice); // '2026-03-08T08:30:00.000Z'
 * ```
 */
export function zonedInstant(wall: string, zone: string, choice: WallTimeChoice): Instant {
  const local = typeof wall === 'string' ? momentOf(`${wall}Z`) : undefined;
  if (local === undefined) throw new RulesError('InvalidTimeError', 'not a wall time; write one as yyyy-MM-ddTHH:mm:ss without an offset');
  refuseUnknown(zone);
  refuseUnless(['choice', isRecord(choice), 'an object that says what is meant by `skipped` and by `repeated` times']);
  // Near a change of clocks the answer of date-fns-tz may be an hour off and depends on the host's own zone; it says where to look.
  const near = fromZonedTime(new Date(local).toISOString().slice(0, 19), zone).getTime();
  const reading = readingOf(local, near, zone);
  const millis = reading.shown === 'once' ? reading.earlier : reading[chosen(choice[reading.shown], reading.shown)];
  const made = instantOf(millis);
  if (made === undefined) throw new RulesError('InvalidTimeError', 'the wall time names a moment outside the years 1900 to 2999');
  return made;
}

function chosen(occurrence: Occurrence, code: 'skipped' | 'repeated'): 'earlier' | 'later' {
  if (occurrence === 'earlier' || occurrence === 'later') return occurrence;
  const times = code === 'skipped' ? 'never' : 'twice';
  throw new RulesError('LocalTimeError', `the clocks of the zone show that time ${times}`, [
    { path: '', code, expected: `a wall time shown exactly once, unless \`${code}\` is earlier or later` },
  ]);
}

function refuseUnknown(zone: string): void {
  if (!isZone(zone))
    throw new RulesError('InvalidTimeError', 'not a known IANA time zone by area and place, such as America/Chicago, nor UTC');
}

/** Kept by day and zone: every duty asks for the first day of its law. */
const firstMoments = /* @__PURE__ */ kept((name: string) => {
  const [days, zone = ''] = name.split(' ');
  const local = Number(days) * DAY;
  const { shown, earlier, later } = readingOf(local, local, zone);
  return shown === 'skipped' ? later : earlier;
});

function firstMoment(days: number, zone: string): number {
  return firstMoments(`${String(days)} ${zone}`);
}

/**
 * The first millisecond of a local day. Where midnight is repeated, the first midnight; where it is skipped, the moment
 * of the change.
 */
export function startOfDay(date: CalendarDate, zone: string): number {
  return firstMoment(daysOf(date), zone);
}

/** The last millisecond of a local day: the one before the next day starts. */
export function endOfDay(date: CalendarDate, zone: string): number {
  return firstMoment(daysOf(date) + 1, zone) - 1;
}

/** The last millisecond of the local day that lies some days after that of a moment. */
export function endOfDayAfter(at: Instant, days: number, zone: string): number {
  return firstMoment(daysOf(localDate(at, zone)) + days + 1, zone) - 1;
}

const WEEKDAYS = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  es: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
} as const;

const namers = new Map<string, Intl.DateTimeFormat>();

/** What people call the time that a zone keeps at a moment, such as `EDT`; `GMT+10` where US English has no short name. */
function abbreviationAt(millis: number, zone: string): string {
  return formatterOf(zone, { timeZoneName: 'short' }, namers).format(millis).replace(/.* /, '');
}

/**
 * A moment as the calendar and the clock on the wall show it, for people to read. The minute is the one that has begun:
 * a time at which something is due is never shown later than it is.
 *
 * @param at - the moment
 * @param zone - an IANA time zone, such as `America/Chicago`
 * @param language - the language of the weekday
 * @returns weekday, date, time and the short name of the time kept there
 * @throws {@link RulesError} named `InvalidTimeError` where the zone is unknown or the moment is none
 * @example
 * ```ts
 * import { instant, localTime } from 'missing-child-rules';
 * localTime(instant('2026-03-08T15:00:59.999Z'), 'America/New_York', 'en'); // 'Sun 2026-03-08 11:00 EDT'
 * localTime(instant('2026-03-07T15:00:00Z'), 'America/New_York', 'es'); // 'sáb 2026-03-07 10:00 EST'
 * ```
 */
export function localTime(at: Instant, zone: string, language: 'en' | 'es'): string {
  refuseUnknown(zone);
  const millis = momentOf(at);
  if (millis === undefined) throw new RulesError('InvalidTimeError', 'not an instant, as `instant` makes one');
  const wall = wallTime(millis, zone);
  refuseUnless(['language', Object.hasOwn(WEEKDAYS, language), '`en` or `es`']);
  const weekday = WEEKDAYS[language][new Date(`${wall}Z`).getUTCDay()];
  return `${String(weekday)} ${wall.slice(0, 10)} ${wall.slice(11, 16)} ${abbreviationAt(millis, zone)}`;
}
