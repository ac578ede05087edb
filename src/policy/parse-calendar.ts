import { RulesError, type Problem } from '../kernel/errors.js';
import type { Calendar } from './calendar.js';
import { calendarShape } from './calendar-shape.js';
import { frozenCopy, refuse } from './shape.js';

/**
 * A calendar as an agency supplies it, such as the outcome of `JSON.parse`, checked, copied and frozen. The package holds its
 * JSON Schema as `schemas/calendar.json`.
 *
 * @param input - anything
 * @returns the calendar
 * @throws {@link RulesError} named `OverlayError`, with every problem by path
 * @example
 * ```ts
 * import { parseCalendar } from 'missing-child-rules';
 * const office = parseCalendar({
 *   id: 'example-office',
 *   zone: 'America/Chicago',
 *   hours: { monday: { opens: '08:00', closes: '17:00' } },
 *   holidays: ['2026-05-25'],
 *   covers: { from: '2026-01-01', to: '2027-01-01' },
 * });
 * office.holidays.length; // 1
 * ```
 */
export function parseCalendar(input: unknown): Calendar {
  const problems: Problem[] = [];
  const copy = copied(input, problems);
  if (isCalendar(copy, problems)) return copy;
  throw new RulesError('OverlayError', 'this calendar cannot be used', problems);
}

function copied(input: unknown, problems: Problem[]): unknown {
  try {
    return frozenCopy(input);
  } catch {
    refuse(problems, '', 'NOT_PLAIN_DATA', 'plain data that can be read');
    return undefined;
  }
}

function isCalendar(copy: unknown, problems: Problem[]): copy is Calendar {
  if (problems.length === 0) calendarShape(copy, '', problems);
  return problems.length === 0;
}
