import type { CalendarDate } from '../kernel/instant.js';

/**
 * The positions that the text of federal law leaves open, each with the reading chosen. An assessment says which
 * readings it rests on. Alternatives and reasons: `readings` in the package's index.
 */
export interface Readings {
  /** AMB-1: whom the reports of 42 U.S.C. 671(a)(35)(B) cover. */
  readonly reportScope: 'narrow' | 'runaway-inclusive' | 'all-missing-from-care';
  /** AMB-3: whether what a private provider knows counts as received by the agency. */
  readonly providerKnowledge: 'only-if-delegated' | 'always';
  /** AMB-4: to whom the whereabouts must be unknown for title IV-E. */
  readonly whoseKnowledge: 'agency-and-placement' | 'parent-as-well';
  /** AMB-7: what becomes of a report not yet made when the child is back. */
  readonly returnedBeforeReport: 'moot' | 'still-owed';
  /** AMB-11: the moment at which an age is reached. */
  readonly ageAttained: 'anniversary' | 'common-law';
  /** AMB-12: the birthday, in common years, of those born on 29 February. */
  readonly leapDayBirthday: 'march-1' | 'february-28';
  /** AMB-14: whether an agency keeps in touch about a child for whom it is no longer responsible. */
  readonly responsibilityEnds: 'communication-ends' | 'communication-continues';
  /** AMB-18: whether an 18 to 20 year-old in the agency's care is covered past 18, or past the older age elected. From 21 nobody is. */
  readonly youthInCare: 'any-age' | 'elected-age-only';
  /** AMB-21: from which day the additions of Pub. L. 117-348 apply: the day of enactment, or a State's later day. */
  readonly amendmentOf2023From: CalendarDate;
}
