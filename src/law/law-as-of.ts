import type { Interval } from '../kernel/citation.js';
import { calendarDate, type CalendarDate } from '../kernel/instant.js';
import type { DutyRow } from '../policy/duty-row.js';
import type { Policy } from '../policy/policy.js';
import { coverage } from './coverage.js';
import { outsideCoverage } from './outside-coverage.js';
import { federal } from './federal.js';

/**
 * The federal duties and limits in force on a day, as a policy: for showing and comparing. An assessment needs no such
 * choice: it applies to each duty the law of the event that starts it.
 *
 * @param date - the day
 * @returns federal law with the duties and limits of that day
 * @throws a `RulesError` named `OutsideCoverageError` where the day lies before the law that is encoded, `InvalidTimeError` where it is none
 * @example
 * ```ts
 * import { calendarDate, lawAsOf } from 'missing-child-rules';
 * lawAsOf(calendarDate('2013-05-10')).duties.some(({ who }) => who === 'title-iv-e-agency'); // false
 * lawAsOf(calendarDate('2016-09-28')).duties.some(({ id }) => id === 'ive-report-missing-to-ncmec'); // false
 * lawAsOf(calendarDate('2016-09-29')).duties.some(({ id }) => id === 'ive-report-missing-to-ncmec'); // true
 * ```
 */
export function lawAsOf(date: CalendarDate): Policy {
  if (calendarDate(date) < coverage.from) {
    throw outsideCoverage();
  }
  const duties = federal.duties.flatMap((row) => versionOf(row, date));
  return { ...federal, id: `federal as of ${date}`, lawOf: date, duties };
}

/** A duty with the versions of its law, the limits and the content of that day; none before and after its law. */
function versionOf(row: DutyRow, date: CalendarDate): readonly DutyRow[] {
  const [first, ...others] = row.law.filter(({ interval }) => isInForce(interval, date));
  if (first === undefined) return [];
  const law = [first, ...others] as const;
  if (row.scope === 'programme') return [{ ...row, law }];
  const { content, ...duty } = row;
  const limits = duty.limits.filter(({ effective }) => isInForce(effective, date));
  const asked = (content ?? []).filter(({ law, effective }) => isInForce(effective ?? law.interval, date));
  return [asked.length === 0 ? { ...duty, law, limits } : { ...duty, law, limits, content: asked }];
}

function isInForce({ from, to }: Interval, date: CalendarDate): boolean {
  return from <= date && (to === null || date < to);
}
