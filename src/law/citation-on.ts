import { isRecord, refuseUnless } from '../kernel/given.js';
import type { Provision } from '../kernel/citation.js';
import { calendarDate, type CalendarDate, type Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import { coverage } from './coverage.js';
import { outsideCoverage } from './outside-coverage.js';
import { noAgeRemoval, notifyNcmec } from './provisions/national-child-search-assistance-act.js';

/** The day on which title 34 took over provisions of title 42. From memory, unconfirmed; consistent with bills of 2017 and 2018. */
const RENUMBERED = /* @__PURE__ */ calendarDate('2017-09-01');

/** The first days of the Acts that put paragraphs into what is now section 41308. */
const ACT_OF_2015 = notifyNcmec.interval.from;
const ACT_OF_2006 = noAgeRemoval.interval.from;

/**
 * A provision as it was cited on a day. Some moved from title 42 to title 34 without a change of law, by our notes on
 * 2017-09-01; the day is from memory and unconfirmed. Where Acts of 2006 and 2015 put paragraphs in before it, its number
 * before them is deduced.
 *
 * @param row - the provision
 * @param on - the day
 * @returns the citation of that day
 * @throws a `RulesError` named `OutsideCoverageError` where the day lies before the law that is encoded, `InvalidTimeError` where it is none
 * @example
 * ```ts
 * import { calendarDate, citationOn, provision } from 'missing-child-rules';
 * const entry = provision('entry-within-two-hours');
 * entry && citationOn(entry, calendarDate('2017-08-31')); // '42 U.S.C. 5780(3)'
 * entry && citationOn(entry, calendarDate('2017-09-01')); // '34 U.S.C. 41308(3)'
 * const search = provision('search');
 * search && citationOn(search, calendarDate('2000-01-23')); // '42 U.S.C. 5780(3)(B)'
 * ```
 */
export function citationOn(row: Provision, on: CalendarDate): string {
  refuseUnless(['row', isRecord(row) && typeof row.citation === 'string', 'a provision, such as one of `provisions`']);
  if (calendarDate(on) < coverage.from) throw outsideCoverage();
  return placeThen(row, (day) => on >= day).citation;
}

/** Where a provision stood at a moment, and how that is known; of one that ended before the renumbering also without a moment. */
export function placeAt(row: Provision, at: Instant | undefined, zone: string): Place {
  const { to } = row.interval;
  if (at !== undefined) return placeThen(row, (day) => hasBegun(day, at, zone));
  return placeThen(row, (day) => day !== RENUMBERED || to === null || to > RENUMBERED);
}

/** Where a provision stood. */
interface Place {
  /** As codified then. */
  readonly citation: string;
  /** Whether that is another place than today's. */
  readonly isFormer: boolean;
  /** Whether it was deduced. */
  readonly isDeduced: boolean;
}

function placeThen({ citation, formerly, before2015, before2006 }: Provision, hasCome: (day: CalendarDate) => boolean): Place {
  const deduced = hasCome(ACT_OF_2015) ? undefined : hasCome(ACT_OF_2006) ? before2015 : (before2006 ?? before2015);
  if (deduced !== undefined) return { citation: deduced, isFormer: true, isDeduced: true };
  if (formerly === undefined || hasCome(RENUMBERED)) return { citation, isFormer: false, isDeduced: false };
  return { citation: formerly, isFormer: true, isDeduced: false };
}
