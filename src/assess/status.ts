import { all, type Answer } from '../kernel/answer.js';
import type { Window } from '../kernel/deadline.js';
import type { DutyStatus } from './assessment.js';
import type { Discharged } from './discharge.js';
import type { Ending } from './ending.js';

/**
 * How a duty stands by one limit, on the record supplied. The last moment is in time. Where times are known only
 * roughly, a status is given only if it holds wherever in their windows they lie.
 *
 * @param due - where the limit ends; `undefined` where the law names none
 */
export function statusBy(due: Window | undefined, discharged: Discharged, ending: Ending, now: number): DutyStatus {
  const { answer, window } = discharged;
  if (answer === 'unknown') return 'indeterminate';
  if (answer === 'yes') {
    if (due === undefined || window.to <= due.from) return 'met';
    return window.from > due.to ? 'met-late' : 'indeterminate';
  }
  const ended = endedInTime(due, ending);
  if (ended !== 'no') return ended === 'yes' ? 'moot' : 'indeterminate';
  if (due === undefined || now <= due.from) return 'open';
  return now > due.to ? 'overdue' : 'indeterminate';
}

/** Whether the duty ended before this limit did. The last moment is in time here too. */
export function endedInTime(due: Window | undefined, { answer, window }: Ending): Answer {
  if (due === undefined || window.to <= due.from) return answer;
  return all([answer, window.from > due.to ? 'no' : 'unknown']);
}

const GRAVEST_FIRST: readonly DutyStatus[] = ['overdue', 'met-late', 'indeterminate', 'open', 'met', 'moot', 'waiting', 'not-owed'];

/** The gravest of the statuses by each limit. */
export function gravest(statuses: readonly DutyStatus[]): DutyStatus {
  return GRAVEST_FIRST.find((status) => statuses.includes(status)) ?? 'open';
}
