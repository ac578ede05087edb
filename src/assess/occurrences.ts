import type { Window } from '../kernel/deadline.js';
import { instantOf } from '../kernel/instant.js';
import type { DutyStatus, Occurrence } from './assessment.js';
import type { Discharged } from './discharge.js';
import type { WorkedOut } from './due.js';
import type { Ending } from './ending.js';
import { doneIn, statusFor } from './others.js';
import type { Search, Trigger } from './trigger.js';

/** One time at which a recurring duty falls due, worked out. */
export interface Time {
  /** Where it ends. */
  readonly window: Window;
  /** How it stands. */
  readonly status: DutyStatus;
  /** The same, as it is shown; `undefined` where its day is not known. */
  readonly shown: Occurrence | undefined;
}

/**
 * Each time at which a recurring duty falls due, up to the first that nothing meets yet. Each is met by the first deed after
 * the time before it, late if that came after its end, and each is counted from the start of the whole: what was done late
 * moves none of those that follow.
 */
export function timesOf({ start, times = [] }: WorkedOut, search: Search, trigger: Trigger, ending: Ending): readonly Time[] {
  const { row, log, owner } = search;
  const found: Time[] = [];
  let after = start.from;
  for (const window of times) {
    const span = { from: Math.max(after, trigger.span.from), to: trigger.span.to };
    const discharged = doneIn(row, span, log, owner);
    const status = statusFor(row, discharged, ending, trigger.span, log)(window);
    found.push({ window, status, shown: shownAt(window, status, discharged) });
    if (status === 'moot') break;
    after = window.from + 1;
  }
  return found;
}

function shownAt({ from }: Window, status: DutyStatus, { answer, window }: Discharged): Occurrence | undefined {
  const due = instantOf(from);
  if (due === undefined) return undefined;
  const metAt = answer === 'yes' && window.from === window.to ? instantOf(window.from) : undefined;
  return metAt === undefined ? { due, status } : { due, metAt, status };
}

/** The time that counts now: the first that is still to be done, else the last. */
export function pending(times: readonly Time[]): Time | undefined {
  return times.find(({ status }) => status !== 'met' && status !== 'met-late') ?? times.at(-1);
}
