import { isRecord } from '../kernel/given.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';

/** The reading of each open question that this library takes where the caller names no other. */
export const defaultReadings: Readings = /* @__PURE__ */ Object.freeze<Readings>({
  reportScope: 'all-missing-from-care',
  providerKnowledge: 'only-if-delegated',
  whoseKnowledge: 'agency-and-placement',
  returnedBeforeReport: 'moot',
  ageAttained: 'anniversary',
  leapDayBirthday: 'march-1',
  responsibilityEnds: 'communication-ends',
  youthInCare: 'any-age',
  amendmentOf2023From: '2023-01-05' as CalendarDate,
});

/** What may be chosen instead. */
const OTHERS: Readonly<Record<string, readonly unknown[]>> = {
  reportScope: ['narrow', 'runaway-inclusive'],
  providerKnowledge: ['always'],
  whoseKnowledge: ['parent-as-well'],
  returnedBeforeReport: ['still-owed'],
  ageAttained: ['common-law'],
  leapDayBirthday: ['february-28'],
  responsibilityEnds: ['communication-continues'],
  youthInCare: ['elected-age-only'],
};

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The readings that were looked at, and that nobody can change. */
const known = /* @__PURE__ */ new WeakSet();

/** Whether every open question is read in one of its ways: a misspelt reading would be taken for the other one. */
export function isReadings(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (known.has(value)) return true;
  const isRead = Object.entries(defaultReadings).every(([key, first]) => {
    const [chosen, others] = [value[key], OTHERS[key]];
    return others === undefined ? DAY.test(String(chosen)) : chosen === first || others.includes(chosen);
  });
  if (isRead && Object.isFrozen(value)) known.add(value);
  return isRead;
}
