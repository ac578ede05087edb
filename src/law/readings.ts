import type { CalendarDate } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';

/** The reading of each open question that this library takes where the caller names no other. */
export const defaultReadings: Readings = {
  reportScope: 'all-missing-from-care',
  providerKnowledge: 'only-if-delegated',
  whoseKnowledge: 'agency-and-placement',
  returnedBeforeReport: 'moot',
  ageAttained: 'anniversary',
  leapDayBirthday: 'march-1',
  responsibilityEnds: 'communication-ends',
  youthInCare: 'any-age',
  amendmentOf2023From: '2023-01-05' as CalendarDate,
};
