import { limitText } from '../describe/words.js';
import { monthsAfter } from '../kernel/days.js';
import type { Recurring } from '../kernel/deadline.js';
import type { Calendar } from '../policy/calendar.js';
import { isEverDue } from './counting.js';
import type { NoteCode, OverlayNote } from './note.js';
import type { Reviewed } from './review-limit.js';

/** What is to be said of a limit whatever it is laid over. */
export function ofItself(reviewed: Reviewed, calendars: ReadonlyMap<string, Calendar>): readonly OverlayNote[] {
  return [...ambiguous(reviewed), ...withoutCalendar(reviewed, calendars), ...neverDue(reviewed)];
}

function ambiguous(reviewed: Reviewed): readonly OverlayNote[] {
  if (reviewed.limit.interpretation === undefined) return [];
  const { question, chosen, by, on } = reviewed.limit.interpretation;
  return [warning(reviewed, 'AMBIGUOUS_TEXT', 'The text of the limit', `is unclear: ${question} Read as: ${chosen} (${by}, ${on})`)];
}

function withoutCalendar(reviewed: Reviewed, calendars: ReadonlyMap<string, Calendar>): readonly OverlayNote[] {
  const { within } = reviewed.limit;
  if (!('calendar' in within)) return [];
  const needs = `needs the calendar \`${within.calendar}\`, which`;
  if (!calendars.has(within.calendar)) return [warning(reviewed, 'NEEDS_CALENDAR', 'The limit', `${needs} is in none of the layers`)];
  if (isEverDue(reviewed.limit, calendars)) return [];
  const remark = `${needs} covers too few of the days on which the limit is in force: from none of them can it be worked out`;
  return [warning(reviewed, 'CALENDAR_TOO_SHORT', 'The limit', remark)];
}

/** What recurs for fewer days than a step has never falls due: the duty stays open. */
function neverDue(reviewed: Reviewed): readonly OverlayNote[] {
  const { within } = reviewed.limit;
  if (!('kind' in within) || within.kind !== 'recurring' || (within.forDays ?? Infinity) >= shortestStep(within)) return [];
  return [warning(reviewed, 'NEVER_DUE', 'The limit', 'never falls due: the days for which it recurs are over before the first step is')];
}

/** The fewest days that a step can have: of months, those of the shortest. */
function shortestStep({ every }: Recurring): number {
  if ('days' in every) return every.days;
  return Math.min(...Array.from({ length: FOUR_YEARS }, (_, day) => monthsAfter(day, every.months) - day));
}

const FOUR_YEARS = 4 * 365 + 1;

function warning({ limit, row, path }: Reviewed, code: NoteCode, subject: string, remark: string): OverlayNote {
  const sentence = `${subject} on \`${row.id}\`, ${limitText(limit)}, ${remark}.`;
  return { level: 'warn', code, rule: row.id, path, sentence };
}
