import { RulesError } from '../kernel/errors.js';
import { calendarDate, type CalendarDate, type Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import { missingChild1984 } from './provisions/missing-childrens-assistance-act.js';

/** Which law this library knows, and as of when. It has a life of its own, apart from the package's version. */
export interface Coverage {
  /** The first day of the law encoded. An earlier time gets an error, never the answer of a later law. */
  readonly from: CalendarDate;
  /** The day through which the oldest of the federal statutes and regulations in force was read. */
  readonly readThrough: CalendarDate;
  /** The day on which the texts were last looked at. */
  readonly readOn: CalendarDate;
}

/** The law as encoded in this version. It begins with the first definition of a missing child. */
export const coverage: Coverage = /* @__PURE__ */ Object.freeze({
  from: missingChild1984.interval.from,
  readThrough: /* @__PURE__ */ calendarDate('2023-04-20'),
  readOn: /* @__PURE__ */ calendarDate('2026-11-21'),
});

/** Whether a moment lies within the law that is encoded, by the calendar where the child is. */
export function isCovered(at: Instant, zone: string): boolean {
  return hasBegun(missingChild1984.interval.from, at, zone);
}

/** An earlier time gets no answer, rather than the answer of a later law. */
export function refuseBeforeCoverage(at: Instant, zone: string): void {
  if (!isCovered(at, zone)) throw outsideCoverage('an earlier time');
}

/** The error of what lies before the law that is encoded. */
export function outsideCoverage(what: string): RulesError<'OutsideCoverageError'> {
  return new RulesError('OutsideCoverageError', `the law encoded here begins on ${missingChild1984.interval.from}; ${what} has no answer`);
}
