import { dueWindow, type Window, type Within } from '../kernel/deadline.js';
import type { Calendar } from '../policy/calendar.js';
import type { Limit } from '../policy/duty-row.js';
import { endsOf } from '../policy/units.js';
import { clocksOf, daysIn, startOf, type Clocks } from './days.js';

/** How a limit counts: by which clocks, and when it ends that begins at a moment; `undefined` where its calendar does not say. */
export interface Counting {
  /** Its clocks. */
  readonly clocks: Clocks;
  /** When it ends. */
  readonly end: (start: number) => number | undefined;
}

/** How a limit counts; of days without a calendar by the clocks of this zone. */
export function countingOf(within: Within, calendars: ReadonlyMap<string, Calendar>, zone: string | undefined): Counting {
  const clocks = clocksOf(within, calendars, zone);
  const ends = endsOf(within, calendars);
  const windowOf = (start: number): Window | undefined => {
    const window = { from: start, to: start };
    return ends === undefined ? dueWindow(window, within) : ends(window, clocks.zone, start)?.[0];
  };
  return { clocks, end: (start) => windowOf(start)?.from };
}

/** Whether it rests on nothing but elapsed hours. */
export function isElapsed(within: Within): boolean {
  return 'hours' in within || ('kind' in within && within.kind === 'immediately');
}

/**
 * Whether trying the moments at which days and opening hours turn shows all that there is. Between open hours of two kinds or
 * two offices it does not, nor of steps in months of unlike length.
 */
export function isShownByTurns(within: Within, other: Within): boolean {
  if ([within, other].some((each) => 'kind' in each && each.kind === 'recurring')) return false;
  return [within, other].some((each) => !countsHours(each)) || unitOf(within) === unitOf(other);
}

/** Whether it counts the open hours of an office, which run and stand still. */
function countsHours(within: Within): boolean {
  return 'businessHours' in within || 'hoursExcludingWeekendsAndHolidays' in within;
}

/** Its unit, with its calendar. */
function unitOf(within: Within): string {
  return [...Object.keys(within), 'calendar' in within ? within.calendar : ''].join(' ');
}

/** Whether a limit can be worked out from any day: what its calendar does not say of the first, it says of none. */
export function isEverDue({ within, effective }: Limit, calendars: ReadonlyMap<string, Calendar>): boolean {
  const { clocks, end } = countingOf(within, calendars, undefined);
  const { from, to } = daysIn([effective], [clocks]);
  return from < to && end(startOf(from, clocks)) !== undefined;
}
