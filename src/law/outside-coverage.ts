import { RulesError } from '../kernel/errors.js';
import type { Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import { missingChild1984 } from './provisions/missing-childrens-assistance-act.js';

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
