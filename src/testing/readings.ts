import fc from 'fast-check';
import { calendarDate, defaultReadings, type Readings } from 'missing-child-rules';

/**
 * Readings of the questions that the text of federal law leaves open: mostly the defaults, else any choice of what is
 * offered.
 *
 * @returns an arbitrary; it shrinks towards the defaults
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { federal } from 'missing-child-rules';
 * import { readings } from 'missing-child-rules/testing';
 * const policies = fc.sample(readings(), 20).map((chosen) => ({ ...federal, readings: chosen }));
 * policies.length; // 20
 * ```
 */
export function readings(): fc.Arbitrary<Readings> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(defaultReadings) }, { weight: 1, arbitrary: anyReadings });
}

const anyReadings: fc.Arbitrary<Readings> = fc.record(
  {
    reportScope: fc.constantFrom('all-missing-from-care', 'narrow', 'runaway-inclusive'),
    providerKnowledge: fc.constantFrom('only-if-delegated', 'always'),
    whoseKnowledge: fc.constantFrom('agency-and-placement', 'parent-as-well'),
    returnedBeforeReport: fc.constantFrom('moot', 'still-owed'),
    ageAttained: fc.constantFrom('anniversary', 'common-law'),
    leapDayBirthday: fc.constantFrom('march-1', 'february-28'),
    responsibilityEnds: fc.constantFrom('communication-ends', 'communication-continues'),
    youthInCare: fc.constantFrom('any-age', 'elected-age-only'),
    amendmentOf2023From: fc.constantFrom('2023-01-05', '2024-01-01', '2025-07-01').map(calendarDate),
  },
  { noNullPrototype: true },
);
