/**
 * How long there is. `immediately` is never turned into a number of hours; where the law adds "in no case later than",
 * that is its outer bound. Hours are elapsed: every hour counts, nights, weekends and changes of the clocks included,
 * and the last moment is still in time (AMB-5, AMB-6).
 */
export type Within =
  | {
      /** Without delay. */
      readonly kind: 'immediately';
      /** The outer bound in elapsed hours, if the law names one. */
      readonly inNoCaseLaterThanHours?: number;
    }
  | {
      /** A number of elapsed hours. */
      readonly hours: number;
    };

/** Milliseconds since 1970 between which something lies, both included; infinite where that side is not known. */
export interface Window {
  /** The earliest. */
  readonly from: number;
  /** The latest. */
  readonly to: number;
}

const HOUR = 3_600_000;

/** Where the end of a limit lies that runs from somewhere in a window; `undefined` where the limit names no number. */
export function dueWindow(start: Window, within: Within): Window | undefined {
  const hours = 'hours' in within ? within.hours : within.inNoCaseLaterThanHours;
  return hours === undefined ? undefined : { from: start.from + hours * HOUR, to: start.to + hours * HOUR };
}
