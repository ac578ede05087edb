import type { CalendarDate } from '../kernel/instant.js';

/** A day of the week. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** When an agency is open on a day. */
export interface OpeningHours {
  /** From, as its clocks show it: `HH:mm`. */
  readonly opens: string;
  /** Until, as its clocks show it: `HH:mm`, later than `opens`. */
  readonly closes: string;
}

/**
 * When an agency or a court is open. It is data of the agency: this library holds no list of holidays and no opening hours,
 * and a limit that needs a calendar which is not there says so.
 */
export interface Calendar {
  /** Its name, by which limits refer to it. */
  readonly id: string;
  /** The IANA time zone of its clocks. */
  readonly zone: string;
  /** The opening hours, by day of the week. On a day that is left out it is closed. */
  readonly hours: Readonly<Partial<Record<Weekday, OpeningHours>>>;
  /** The days on which it is closed although its hours say otherwise. */
  readonly holidays: readonly CalendarDate[];
  /** The days for which the holidays are listed. Outside of them the calendar answers nothing. */
  readonly covers: {
    /** The first day. */
    readonly from: CalendarDate;
    /** The first day after the last. */
    readonly to: CalendarDate;
  };
}
