import { isRecord, refuseUnless, wordsGiven } from '../kernel/given.js';
import type { ContentState, PoliceReportField } from '../facts/event.js';
import type { Answer } from '../kernel/answer.js';
import type { Provision } from '../kernel/citation.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import { calendarDate, isCalendarDate, type CalendarDate } from '../kernel/instant.js';
import { daysOf } from '../kernel/local-date.js';
import type { RequiredContent } from '../policy/duty-row.js';
import { coverage } from './coverage.js';
import { outsideCoverage } from './outside-coverage.js';
import * as ncsaa from './provisions/national-child-search-assistance-act.js';

/** Since the Act; the photograph came in 2015. */
const SINCE_THE_BEGINNING: readonly PoliceReportField[] = [
  'name',
  'date-of-birth',
  'sex',
  'race',
  'height',
  'weight',
  'eye-color',
  'hair-color',
  'date-of-last-contact',
  'place-of-last-contact',
  'category',
];

/** What the record must hold that is entered, by the law of the day of the entry. What it lacks makes no entry late (AMB-9). */
export const policeContent: readonly RequiredContent[] = /* @__PURE__ */ (() => [
  { items: SINCE_THE_BEGINNING, law: ncsaa.minimumFields, effective: ncsaa.minimumFields.interval },
  { items: ['recent-photograph'], law: ncsaa.recentPhotograph, effective: ncsaa.recentPhotograph.interval },
])();

/**
 * Whether a report which the police entered holds what the Act lists. Only the photograph is asked for “if available”; any
 * other item that could not be had leaves the answer open. It is about the report alone: an unknown item holds up no entry
 * (AMB-9), and no answer here makes an entry late.
 *
 * @param fields - what is known of each item; what is left out is unknown
 * @param enteredOn - the day of the entry, whose law applies
 * @returns the finding `police-report-complete`, one limb for each item of that day’s law
 * @throws a `RulesError` named `OutsideCoverageError` where the day lies before the law that is encoded, `InvalidTimeError` where it is none
 * @see 34 U.S.C. 41308(3)(A)-(D); text read
 * @example
 * ```ts
 * import { calendarDate, policeReportComplete } from 'missing-child-rules';
 * policeReportComplete({ name: 'included', 'recent-photograph': 'unavailable' }, calendarDate('2026-10-31')).answer; // 'unknown'
 * policeReportComplete({ name: 'included', category: 'missing' }, calendarDate('2026-10-31')).answer; // 'no'
 * ```
 */
export function policeReportComplete(
  fields: Readonly<Partial<Record<PoliceReportField, ContentState>>>,
  enteredOn: CalendarDate,
): Finding<'police-report-complete'> {
  refuseUnless(
    ['fields', isRecord(fields), 'an object of what the entry held'],
    ...wordsGiven('fields', fields, [...SINCE_THE_BEGINNING, 'recent-photograph'], CONTENT_STATES),
  );
  const law = { law: [ncsaa.minimumFields], readings: ['AMB-9:does-not-block'] };
  if (calendarDate(enteredOn) < ncsaa.minimumFields.interval.from)
    return notInForce('police-report-complete', ncsaa.minimumFields, enteredOn);
  const photograph = { law: [ncsaa.recentPhotograph] };
  const isPhotographAsked = enteredOn >= ncsaa.recentPhotograph.interval.from;
  return allOf('police-report-complete', law, [
    ...SINCE_THE_BEGINNING.map((field) => finding(field, law, held(fields[field] ?? 'unknown', 'unknown'))),
    ...(isPhotographAsked ? [finding('recent-photograph', photograph, held(fields['recent-photograph'] ?? 'unknown', 'yes'))] : []),
  ]);
}

const CONTENT_STATES = ['included', 'missing', 'unavailable', 'unknown'] satisfies readonly ContentState[];

function held(state: ContentState, unavailable: Answer): Answer {
  switch (state) {
    case 'included':
      return 'yes';
    case 'missing':
      return 'no';
    case 'unavailable':
      return unavailable;
    case 'unknown':
      return 'unknown';
  }
}

/**
 * Whether a photograph serves the verification of a record: taken during the 180 days before it is used, by the calendar.
 *
 * @param takenOn - the day on which it was taken; `null` where nobody knows
 * @param usedOn - the day on which the record is verified and updated with it
 * @returns the finding `photograph-of-previous-180-days`
 * @throws a `RulesError` named `OutsideCoverageError` where the day lies before the law that is encoded, `InvalidTimeError` where it is none
 * @see 34 U.S.C. 41308(4)(A), since Pub. L. 114-22; text read
 * @example
 * ```ts
 * import { calendarDate, photographOfPrevious180Days } from 'missing-child-rules';
 * const used = calendarDate('2026-06-01');
 * photographOfPrevious180Days(calendarDate('2025-12-03'), used).answer; // 'yes'
 * photographOfPrevious180Days(calendarDate('2025-12-02'), used).answer; // 'no'
 * ```
 */
export function photographOfPrevious180Days(
  takenOn: CalendarDate | null,
  usedOn: CalendarDate,
): Finding<'photograph-of-previous-180-days'> {
  refuseUnless(['takenOn', takenOn === null || isCalendarDate(takenOn), '`null`, or made with `calendarDate`']);
  const id = 'photograph-of-previous-180-days';
  const law = { law: [ncsaa.verifyWithin30Days] };
  if (calendarDate(usedOn) < ncsaa.verifyWithin30Days.interval.from) return notInForce(id, ncsaa.verifyWithin30Days, usedOn);
  if (takenOn === null) return finding(id, law, 'unknown');
  const age = daysOf(usedOn) - daysOf(takenOn);
  return finding(id, law, age >= 0 && age <= 180 ? 'yes' : 'no');
}

function notInForce<Id extends string>(id: Id, provision: Provision, day: CalendarDate): Finding<Id> {
  if (day < coverage.from) throw outsideCoverage();
  return allOf(id, { law: [provision] }, [finding('in-force', { law: [provision] }, 'no')]);
}
