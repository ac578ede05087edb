import type { Provision } from '../kernel/citation.js';
import { finding } from '../kernel/finding.js';
import { isOpen } from './business-time.js';
import type { Calendar } from './calendar.js';
import { parseCalendar } from './parse-calendar.js';
import type { Predicate } from './predicate.js';

/**
 * A rule that holds while an agency is open, for duties that go to one desk by day and to another after hours: whom to tell
 * is decided by the moment that starts the duty. After hours is `noneOf` of it. Both ends of a day’s opening hours are within them.
 *
 * @param calendar - the agency’s calendar
 * @param law - the source that tells the two apart
 * @returns the rule; its answer is unknown on days that the calendar does not cover
 * @throws a `RulesError` named `OverlayError`, with every problem of the calendar
 * @example
 * ```ts
 * import { calendarDate, duringHours, instant, parseEpisode } from 'missing-child-rules';
 * const office = duringHours({
 *   id: 'example-office',
 *   zone: 'America/Chicago',
 *   hours: { monday: { opens: '08:00', closes: '17:00' } },
 *   holidays: [],
 *   covers: { from: calendarDate('2026-01-01'), to: calendarDate('2027-01-01') },
 * });
 * const episode = parseEpisode({ zone: 'America/Chicago' });
 * office(episode, instant('2026-05-04T10:00:00-05:00')).answer; // 'yes'
 * office(episode, instant('2026-05-04T17:00:00.001-05:00')).answer; // 'no'
 * office(episode, instant('2027-01-04T10:00:00-06:00')).answer; // 'unknown'
 * ```
 */
export function duringHours(calendar: Calendar, law: readonly Provision[] = []): Predicate {
  const hours = parseCalendar(calendar);
  return (_, at) => finding('during-opening-hours', { law, basis: 'overlay' }, isOpen(Date.parse(at), hours));
}
