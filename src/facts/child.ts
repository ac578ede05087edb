import type { Answer } from '../kernel/answer.js';
import type { CalendarDate } from '../kernel/instant.js';

/** The child or youth. Whatever is not known is `null` or `unknown`, never left to a default. */
export interface Child {
  /** The day of birth; `null` where only a range or nothing is known. */
  readonly birthDate: CalendarDate | null;
  /** The first and the last day on which the child may have been born; `null` where `birthDate` is known or nothing is. */
  readonly bornBetween: readonly [CalendarDate, CalendarDate] | null;
  /** Whether the child is emancipated under the law of the child's residence. */
  readonly emancipated: Answer;
  /** The tribes of which the child is a member or may be one; `[]` is none, `null` is unknown. */
  readonly tribes: readonly string[] | null;
}
