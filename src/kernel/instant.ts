import { RulesError } from './errors.js';
import { kept } from './kept.js';

declare const brand: unique symbol;

/**
 * A moment: ISO 8601 in UTC with milliseconds and `Z`, so that the order of the strings is the order of time.
 * Made by {@link instant}.
 */
export type Instant = string & {
  /** Only {@link instant} makes one. */
  readonly [brand]: 'Instant';
};

/** A day of the calendar, `yyyy-MM-dd`, without a place or a time. Made by {@link calendarDate}. */
export type CalendarDate = string & {
  /** Only {@link calendarDate} makes one. */
  readonly [brand]: 'CalendarDate';
};

const MOMENT = /^((?:19|2\d)\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})0*)?)?(?:Z|([+-])(\d\d):(\d\d))$/;
const DAY = /^((?:19|2\d)\d\d)-(\d\d)-(\d\d)$/;

/** Longer than any text that can be a moment; keeps the pattern from being run on long strings. */
const LONGEST = 40;

/** Offsets in use on Earth run from −12:00 to +14:00. */
const WEST = -12 * 60;
const EAST = 14 * 60;

const FIRST = /* @__PURE__ */ Date.UTC(1900, 0, 1);
const AFTER_LAST = /* @__PURE__ */ Date.UTC(3000, 0, 1);

/** The days from 1970-01-01 to a day of the calendar, or `undefined` where the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const start = Date.UTC(year, month - 1, day);
  // A day that its month lacks is one of another month.
  return new Date(start).getUTCMonth() === month - 1 ? start / 86_400_000 : undefined;
}

/** The milliseconds since 1970 that a text with an offset names, or `undefined`; so for what is no text at all. */
export function momentOf(text: unknown): number | undefined {
  const part = typeof text !== 'string' || text.length > LONGEST ? null : MOMENT.exec(text);
  if (part === null) return undefined;
  const days = dayNumber(Number(part[1]), Number(part[2]), Number(part[3]));
  const [hour, minute, second] = [Number(part[4]), Number(part[5]), Number(part[6] ?? 0)];
  const offset = part[8] === undefined ? 0 : (part[8] === '-' ? -1 : 1) * (Number(part[9]) * 60 + Number(part[10]));
  if (days === undefined || hour > 23 || minute > 59 || second > 59 || Number(part[10] ?? 0) > 59) return undefined;
  if (offset < WEST || offset > EAST) return undefined;
  const millis = Number((part[7] ?? '').padEnd(3, '0'));
  return days * 86_400_000 + ((hour * 60 + minute - offset) * 60 + second) * 1000 + millis;
}

/** The only place where a text becomes an instant. The years 1900 to 2999: zone rules and calendars are not to be trusted far outside them. */
export function instantOf(millis: number): Instant | undefined {
  return millis >= FIRST && millis < AFTER_LAST ? written(millis) : undefined;
}

const written = /* @__PURE__ */ kept((millis: number) => new Date(millis).toISOString() as Instant);

/** The milliseconds since 1970 of an instant. */
export const millisOf = /* @__PURE__ */ kept((at: Instant) => Date.parse(at));

/** Whether a value is a moment, written as {@link instant} writes it. */
export function isInstant(value: unknown): boolean {
  return typeof value === 'string' && value[23] === 'Z';
}

/**
 * A moment from ISO 8601 text that carries an offset (`Z` or `±hh:mm`).
 *
 * Refused: a time without an offset, 24:00, a leap second, a day the calendar lacks, an offset nobody uses, and
 * anything finer than a millisecond (round it yourself: an instant just after a deadline must not slip before it).
 *
 * @param text - such as `2026-10-31T10:00:00-05:00`
 * @returns the same moment in UTC
 * @throws {@link RulesError} named `InvalidTimeError`; the text is not repeated in the message
 * @example
 * ```ts
 * import { instant } from 'missing-child-rules';
 * instant('2026-10-31T10:00:00-05:00'); // '2026-10-31T15:00:00.000Z'
 * ```
 */
export function instant(text: string): Instant {
  const millis = momentOf(text);
  const made = millis === undefined ? undefined : instantOf(millis);
  if (made === undefined) {
    throw new RulesError(
      'InvalidTimeError',
      'not an instant; write one as yyyy-MM-ddTHH:mm:ss with an offset, such as 2026-10-31T10:00:00-05:00',
    );
  }
  return made;
}

/** Whether a text names a day that the calendar has. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  const part = typeof text === 'string' ? DAY.exec(text) : null;
  return part !== null && dayNumber(Number(part[1]), Number(part[2]), Number(part[3])) !== undefined;
}

/**
 * A day of the calendar from text.
 *
 * @param text - `yyyy-MM-dd`
 * @returns the day
 * @throws {@link RulesError} named `InvalidTimeError`; the text is not repeated in the message
 * @example
 * ```ts
 * import { calendarDate } from 'missing-child-rules';
 * calendarDate('2012-02-29'); // '2012-02-29'
 * ```
 */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RulesError('InvalidTimeError', 'not a day of the calendar; write one as yyyy-MM-dd');
  return text;
}
