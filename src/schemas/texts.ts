import * as z from 'zod';
import { instantOf, isCalendarDate, momentOf, type CalendarDate, type Instant } from '../kernel/instant.js';
import { isZone } from '../kernel/wall-time.js';
import type { ProblemCode } from '../kernel/problem-code.js';

/** What JSON Schema can say of a text; the full check is in code. */
interface Described {
  readonly title?: string;
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** A text that means something: read, or refused in words of the domain. */
export function text<Value extends string>(
  code: ProblemCode,
  expected: string,
  described: Described,
  read: (given: string) => Value | undefined,
): z.ZodType<Value> {
  return z
    .string({ error: expected })
    .meta({ ...described })
    .transform((given, context): Value => {
      const value = read(given);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', input: given, message: expected, params: { code } });
      return z.NEVER;
    });
}

const INSTANT = 'an instant with an offset, such as 2026-10-31T10:00:00-05:00';
const DATE = 'a day of the calendar as yyyy-MM-dd, such as 2026-10-31';
const DAY_PATTERN = '(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}';
const INSTANT_PATTERN = /* @__PURE__ */ DAY_PATTERN.concat('T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,3}0*)?)?(Z|[+-][0-9]{2}:[0-9]{2})');

function readInstant(given: string): Instant | undefined {
  const moment = momentOf(given);
  return moment === undefined ? undefined : instantOf(moment);
}

function readDate(given: string): CalendarDate | undefined {
  return isCalendarDate(given) ? given : undefined;
}

/** A moment; its offset is required. */
export const instant = /* @__PURE__ */ (() =>
  text(
    'not-an-instant',
    INSTANT,
    {
      title: 'Instant',
      description: 'A moment: ISO 8601 with an offset or Z, at most to the millisecond; no 24:00, no leap second. Kept in UTC.',
      pattern: `^${INSTANT_PATTERN}$`,
      examples: ['2026-10-31T10:00:00-05:00'],
    },
    readInstant,
  ))();

/** A moment of which it may be known only that nobody knows it. */
export const instantOrUnknown = /* @__PURE__ */ (() =>
  text<Instant | 'unknown'>(
    'not-an-instant',
    `${INSTANT}, or unknown`,
    {
      title: 'Instant or unknown',
      description: 'A moment with an offset, or `unknown` where it happened and nobody knows when.',
      pattern: `^(unknown|${INSTANT_PATTERN})$`,
      examples: ['2026-10-31T10:00:00-05:00', 'unknown'],
    },
    (given) => (given === 'unknown' ? given : readInstant(given)),
  ))();

/** A day without a time. */
export const date = /* @__PURE__ */ (() =>
  text(
    'not-a-date',
    DATE,
    {
      title: 'Date',
      description: 'A day that the calendar has, without a time and a place. It is not midnight of that day.',
      format: 'date',
      pattern: `^${DAY_PATTERN}$`,
    },
    readDate,
  ))();

/** A moment or a day, whichever is known. */
export const instantOrDate = /* @__PURE__ */ (() =>
  text<Instant | CalendarDate>(
    'not-an-instant',
    `${INSTANT}, or ${DATE}`,
    {
      title: 'Instant or date',
      description: 'A moment with an offset, or a day where only that is known.',
      pattern: `^(${INSTANT_PATTERN}|${DAY_PATTERN})$`,
    },
    (given) => readInstant(given) ?? readDate(given),
  ))();

/** A time zone. */
export const zone = /* @__PURE__ */ (() =>
  text(
    'not-a-zone',
    'an IANA time zone by area and place, such as America/Chicago, or UTC',
    {
      title: 'Time zone',
      description: 'The IANA time zone in which local days and birthdays are counted. A fixed offset or an abbreviation is no zone.',
      minLength: 1,
      maxLength: 64,
      examples: ['America/Chicago'],
    },
    (given) => (isZone(given) ? given : undefined),
  ))();

/** A name of the caller's own: an id, a reference, a channel, a tribe. A place in the log begins with a slash, so a name must not. */
export const name = /* @__PURE__ */ (() =>
  text(
    'not-a-name',
    'a text of 1 to 200 characters without control characters or a slash in front',
    {
      title: 'Name',
      description: 'A text of your own, without control characters or a slash in front.',
      minLength: 1,
      maxLength: 200,
      pattern: String.raw`^(?!/)[^\u0000-\u001F\u007F-\u009F]*$`,
    },
    (given) => (/^(?!\/)\P{Cc}{1,200}$/u.test(given) ? given : undefined),
  ))();
