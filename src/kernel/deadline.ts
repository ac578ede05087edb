/** Without delay. The word is never turned into a number; where the text adds "in no case later than", that is its outer bound. */
export interface Immediately {
  /** Which unit. */
  readonly kind: 'immediately';
  /** The outer bound in elapsed hours, if the text names one. */
  readonly inNoCaseLaterThanHours?: number;
}

/** Elapsed hours: every one counts, nights, weekends and changes of the clocks included, and the last moment is in time (AMB-5, AMB-6). */
export interface Hours {
  /** How many. */
  readonly hours: number;
}

/** Whether the day on which the clock starts is the first of the days counted. Texts differ, so each says it. */
export type FirstDay = 'counted' | 'not-counted';

/** Local days at the child's place, weekends and holidays included. The last one counts to its last millisecond. */
export interface CalendarDays {
  /** How many. */
  readonly calendarDays: number;
  /** Whether the day of the start is the first. */
  readonly firstDay: FirstDay;
}

/** Days on which the agency is open, also where a text says "days, excluding weekends and holidays". The last one counts to its last millisecond. */
export interface BusinessDays {
  /** How many. */
  readonly businessDays: number;
  /** Whether the day of the start is the first, if it is a business day. */
  readonly firstDay: FirstDay;
  /** The calendar's `id`. */
  readonly calendar: string;
}

/** Days on which the court sits. The last one counts to its last millisecond. */
export interface CourtDays {
  /** How many. */
  readonly courtDays: number;
  /** Whether the day of the start is the first, if the court sits on it. */
  readonly firstDay: FirstDay;
  /** The court's calendar, by `id`. */
  readonly calendar: string;
}

/** The next day after the start's own on which the agency is open, to its last millisecond; or today, to closing time. */
export interface BusinessDayEnd {
  /** `next-business-day`; or `end-of-business-day`: closing time on the day of the start, or on the next business day where it starts on none or after closing. */
  readonly kind: 'next-business-day' | 'end-of-business-day';
  /** The calendar's `id`. */
  readonly calendar: string;
}

/** Hours counted only while the agency is open. */
export interface BusinessHours {
  /** How many. */
  readonly businessHours: number;
  /** The calendar's `id`. */
  readonly calendar: string;
}

/** Hours counted day and night, but not on Saturdays, Sundays and holidays. */
export interface WeekdayHours {
  /** How many. */
  readonly hoursExcludingWeekendsAndHolidays: number;
  /** The calendar's `id`: its holidays are left out. */
  readonly calendar: string;
}

/** How long there is, once. What rests on a calendar needs the one that the agency supplies under that name. */
export type Span = Immediately | Hours | CalendarDays | BusinessDays | CourtDays | BusinessDayEnd | BusinessHours | WeekdayHours;

/**
 * Again and again: each time falls due at the end of a local day, a whole number of steps after the start. A late
 * occurrence moves none of those after it. What happens after the phase (another pace, other hands) is a duty of its own.
 */
export interface Recurring {
  /** Which unit. */
  readonly kind: 'recurring';
  /** The step from one time to the next. Of months, the same day of the month, or the last that the month has. */
  readonly every:
    | {
        /** How many days; a week has 7. */
        readonly days: number;
      }
    | {
        /** How many months; a quarter has 3. */
        readonly months: number;
      };
  /** For how many days after the start, if the text ends this phase so. */
  readonly forDays?: number;
}

/** How long there is. */
export type Within = Span | Recurring;

/** Milliseconds since 1970 between which something lies, both included; infinite where that side is not known. */
export interface Window {
  /** The earliest. */
  readonly from: number;
  /** The latest. */
  readonly to: number;
}

const HOUR = 3_600_000;

/** Where the end of a limit in elapsed hours lies that runs from somewhere in a window; `undefined` where it names no number of them. */
export function dueWindow(start: Window, within: Within): Window | undefined {
  const hours = hoursOf(within);
  return hours === undefined ? undefined : { from: start.from + hours * HOUR, to: start.to + hours * HOUR };
}

function hoursOf(within: Within): number | undefined {
  if ('hours' in within) return within.hours;
  return isImmediate(within) ? within.inNoCaseLaterThanHours : undefined;
}

/** Whether the text says "immediately". */
export function isImmediate(within: Within): within is Immediately {
  return 'kind' in within && within.kind === 'immediately';
}
