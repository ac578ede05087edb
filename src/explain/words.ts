import type { DutyStatus } from '../assess/assessment.js';
import type { ContentState } from '../facts/event.js';
import type { Answer } from '../kernel/answer.js';
import type { Basis, Evidence, Provision } from '../kernel/citation.js';
import type { FederalDutyId } from '../policy/duty-row.js';

/** The languages in which results are explained. The Spanish awaits a native speaker's review. */
export type Language = 'en' | 'es';

/** How a child who is not missing any more was found. */
export type Found = 'found' | 'dead';

/** What one language has to say. Citations stay in English in every language. */
export interface Words {
  /** What each finding says, by answer. A finding without words is shown by its name. */
  readonly findings: Readonly<Record<string, Readonly<Record<Answer, string>>>>;
  /** What each duty asks for, as an instruction. */
  readonly duties: Readonly<Record<FederalDutyId, string>>;
  /** Says that the child is not missing any more. */
  readonly foundAs: Readonly<Record<Found, string>>;
  /** Added to the status of what is still owed then. */
  readonly stillOwed: Readonly<Record<Found, string>>;
  /**
   * What is left of a duty once the child is found, alive or dead, or, of a report of a missing child, once a later absence was
   * reported: nobody is to enter a child who is back, and the report is not made good by silence.
   */
  readonly late: Readonly<Record<'found' | 'dead' | 'overtaken', Readonly<Partial<Record<FederalDutyId, string>>>>>;
  /** Of a duty with two halves, the one that is missing where the other is done. */
  readonly halves: Readonly<Record<'experiences' | 'screening' | 'recovery-to-law-enforcement' | 'recovery-to-ncmec', string>>;
  /** The kinds of body that owe duties. An agency of the record goes by its id. */
  readonly bodies: Readonly<Record<string, string>>;
  /** What each status means. */
  readonly statuses: Readonly<Record<DutyStatus, string>>;
  /** What an answer rests on. */
  readonly bases: Readonly<Record<Basis, string>>;
  /** How a provision is known, where its text was not read. */
  readonly evidence: Readonly<Record<Exclude<Evidence, 'T'>, string>>;
  /** How a provision was read whose copy bears no date, or of which there was none. */
  readonly copies: Readonly<Record<NonNullable<Provision['copy']>, string>>;
  /** The question that asks for a fact, by the last named part of its pointer. */
  readonly questions: Readonly<Record<string, string>>;
  /** What a report held: a heading, the items that federal law names, and the states. */
  readonly content: {
    /** The heading. */
    readonly heading: string;
    /** The items, by name. */
    readonly items: Readonly<Record<string, string>>;
    /** The states. */
    readonly states: Readonly<Record<ContentState, string>>;
  };
  /** Advice, by name; a row without words here is shown as it was written. */
  readonly advice: Readonly<Record<string, string>>;
  /** What a notice says, by its code: what comes before the colon. */
  readonly notices: Readonly<Record<string, string>>;
  /** The question that a reading answers, by its number. */
  readonly readings: Readonly<Record<string, string>>;
  /** What a reading chose, by its number and name, such as `AMB-11:anniversary`; a day stands for itself. */
  readonly readingValues: Readonly<Record<string, string>>;
  /** What about a provision is not certain, by its name; one without words here is shown as it was written, in English. */
  readonly caveats: Readonly<Record<string, string>>;
  /** The same of the sources of disclosure and of publication, by what is said in English. */
  readonly remarks: Readonly<Record<string, string>>;
  /** What a duty asked for while an earlier text was in force, by the name of that provision. */
  readonly earlierDuties: Readonly<Record<string, string>>;
  /** What the record of a duty that was done does not show. */
  readonly provisos: Readonly<Partial<Record<FederalDutyId, string>>>;
  /** The small words between them. */
  readonly phrases: Phrases;
}

/** The small words between the sentences. */
export interface Phrases {
  /** Said at the top of everything printed. */
  readonly disclaimer: string;
  /** Heads an assessment; takes the local time and the policy. */
  readonly assessment: (asOf: string, policy: string) => string;
  /** Asks another body to do what it owes and was confirmed not to have done. */
  readonly press: (body: string, duty: string) => string;
  /** The same once the child is found: what was not done by then is not asked for any more, but the reason is. */
  readonly pressLate: (body: string, duty: string) => string;
  /** What to do, where several agencies have something to do. */
  readonly byAgency: (agency: string, duty: string) => string;
  /** When to report a child of whom the record does not say that the agency heard. */
  readonly unheard: string;
  /** The decision on which the duty and the authority to tell the National Center depend (AMB-1a). */
  readonly decideCause: string;
  /** What tells the National Center before that is decided. */
  readonly personDecides: (text: string) => string;
  /** An interview is on record, and not what it showed. */
  readonly interviewed: (text: string) => string;
  /** What a report left out is sent on; takes the recipient and the items. */
  readonly sendOn: (body: string, items: string) => string;
  /** Introduces who owes a duty. */
  readonly owedBy: (body: string) => string;
  /** Introduces the status. */
  readonly status: (status: string) => string;
  /** A due time under "immediately, and in no case later than". */
  readonly immediatelyAndBy: (time: string) => string;
  /** "Immediately", without an outer bound. */
  readonly immediately: string;
  /** A due time. */
  readonly by: (time: string) => string;
  /** A due time that lies between two. */
  readonly byBetween: (from: string, to: string) => string;
  /** No limit in the text. */
  readonly noLimit: string;
  /** The start is not known. */
  readonly startUnknown: string;
  /** The start is not known, but it has a last moment. */
  readonly atTheLatest: (time: string) => string;
  /** A calendar is missing. */
  readonly needsCalendar: string;
  /** A time that lies between two. */
  readonly between: (from: string, to: string) => string;
  /** The limit had passed before the information came. */
  readonly passedBeforeReceipt: string;
  /** A duty with a limit and without "immediately" that was met. */
  readonly metInTime: string;
  /** A duty without a limit that was met. */
  readonly metWithoutLimit: string;
  /** A duty under "immediately", without a number, that was met: that it was immediate is never said (AMB-5). */
  readonly metImmediately: string;
  /** When something was due whose time has passed. */
  readonly overdue: (when: string) => string;
  readonly mayBePast: (when: string) => string;
  /** Asks to verify in person that a child is dead of whom it is only said. */
  readonly verifyDeath: string;
  /** Asks whether a child is missing again of whom something was heard after it was back. */
  readonly missingAgain: string;
  /** Asks the same of a child who was lost again nobody knows when. */
  readonly lostAgain: string;
  /** Asks whether the times of events are right that lie after the moment of the assessment. */
  readonly notReadYet: string;
  /** Asks why police took out of NCIC the record of a child who is missing as far as anybody knows. */
  readonly whyRemoved: string;
  /** The same where the ground is on record: whether the child was found, and if not, for a new entry. */
  readonly removedWhileMissing: string;
  /** Asks to whom a report was made whose recipient is a word that meets nothing. The word is not repeated: it may be a name. */
  readonly caseClosed: string;
  readonly reportedToWhom: string;
  /** Marks advice as such among the steps. */
  readonly advised: (advice: string) => string;
  /** A duty of the agency that ended without being done, whose end its own limit does not explain. */
  readonly continuingEnded: string;
  /** A duty of police that ended with the search. */
  readonly searchEnded: string;
  /** A duty of an overlay that ended as the overlay says. */
  readonly overlaidEnded: string;
  /** A sentence about one of several agencies. */
  readonly ofAgency: (agency: string, sentence: string) => string;
  /** When a duty was met. */
  readonly metAt: (time: string) => string;
  /** Heads a list of limits set by different policies. */
  readonly limitOf: (policy: string) => string;
  /** A reading that a result rests on. */
  readonly restsOn: (reading: string) => string;
  /** The text of a provision was read through a day. */
  readonly readThrough: (day: string) => string;
  /** That the first day of a provision was not checked. */
  readonly sinceUnchecked: string;
  /** A citation of the time, with its place of today; the day of the move is unconfirmed. */
  readonly formerPlace: (then: string, today: string) => string;
  /** A citation of the time that nobody read. */
  readonly deducedPlace: (then: string) => string;
  /** Introduces a source. */
  readonly source: string;
  /** Heads the definitions. */
  readonly definitions: string;
  /** Heads what needs to be known. */
  readonly needs: string;
  /** Asks for a fact that has no question of its own. */
  readonly whatIs: (fact: string) => string;
  /** Says for which moments a question is to be answered. */
  readonly answerFor: (moments: string) => string;
  /** A moment for which it is. */
  readonly atMoment: (time: string) => string;
  /** The same of what was so when something else put an end to it. */
  readonly justBefore: (time: string) => string;
  /** Heads the notices. */
  readonly notices: string;
  /** Heads advice. */
  readonly advice: string;
  /** An overlay nobody confirmed. */
  readonly unconfirmed: (overlay: string) => string;
}

/** A sentence as it reads after a colon: its first letter small, unless it begins with an abbreviation. */
export function lowered(sentence: string): string {
  const [first = '', second = ''] = sentence;
  return second === second.toLowerCase() ? `${first.toLowerCase()}${sentence.slice(1)}` : sentence;
}
