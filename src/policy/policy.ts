import type { EventKind, Recipient, Subject } from '../facts/event.js';
import type { Basis, Interval, Provision } from '../kernel/citation.js';
import type { Within } from '../kernel/deadline.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { Predicate } from './predicate.js';
import type { Readings } from './readings.js';

/** Who owes a duty. Overlays may name others. */
export type Actor = 'title-iv-e-agency' | (string & {});

/** What is to be done. Overlays may name others. */
export type Act = 'report-missing-child' | 'report-trafficking-victim' | (string & {});

/** The name of a duty, in kebab case. Overlays add others. */
export type DutyId = FederalDutyId | (string & {});

/** The federal duties. */
export type FederalDutyId = 'ive-report-missing-to-law-enforcement' | 'ive-report-missing-to-ncmec' | 'ive-report-trafficking-victim';

/** The federal definitions. */
export type FederalFindingId =
  | 'missing-child'
  | 'missing-child-or-youth'
  | 'reportable-to-ncic'
  | 'covered-by-title-iv-e'
  | 'missing-or-abducted-from-care'
  | 'abducted-from-care'
  | 'sex-trafficking-victim';

/** One limit of a duty, with the clock it runs on. A duty may have several; the earliest governs. */
export interface Limit {
  /** The policy that set it. */
  readonly policy: string;
  /** The event from which it runs: its own clock. */
  readonly from: EventKind;
  /** How long. */
  readonly within: Within;
  /** Its source. */
  readonly law: readonly Provision[];
  /** When it is in force; judged at the duty's trigger. */
  readonly effective: Interval;
}

/** What meets a duty: a report by the one who owes it, about the right subject, to the right recipient. */
export interface Discharge {
  /** The kind of event. */
  readonly kind: 'reported';
  /** What the report must be about. */
  readonly about: Subject;
  /** To whom it must be made. */
  readonly to: Recipient;
}

/** One row of the table of duties. */
export interface DutyRow {
  /** Its name. */
  readonly id: DutyId;
  /** Who owes it. */
  readonly who: Actor;
  /** What is to be done. */
  readonly act: Act;
  /** To whom. */
  readonly to: Recipient;
  /** `episode`: owed in a child's episode. `programme`: owed by a programme as a whole, and never part of an assessment. */
  readonly scope: 'episode' | 'programme';
  /** `episode`: the earliest trigger governs. `event`: each trigger starts a duty of its own. */
  readonly per: 'episode' | 'event';
  /** The event that starts it, and at which the facts are judged. */
  readonly trigger: 'agency-received-information' | 'trafficking-identified';
  /** Who is covered, by reference. */
  readonly when: Predicate;
  /** The provisions that impose it; the first says since when it is in force. */
  readonly law: readonly [Provision, ...Provision[]];
  /** Its limits. */
  readonly limits: readonly Limit[];
  /** What meets it. */
  readonly discharge: Discharge;
  /** Whether it ends, unmet, when the child is back before its due time and nobody had been told (AMB-7). */
  readonly endsOnReturn: boolean;
}

/** Somebody to call. */
export interface Contact {
  /** Who answers. */
  readonly name: string;
  /** The number, as dialled in the United States. */
  readonly phone: string;
}

/** What is known of a text's origin. */
export interface Provenance {
  /** Where it was read. */
  readonly source: string;
  /** On which day. */
  readonly readOn: CalendarDate;
  /** Who of the agency confirmed it; `null` while nobody has. */
  readonly confirmedBy: string | null;
}

/** One set of rules laid over another. */
export interface Layer {
  /** Its name, which its limits carry. */
  readonly id: string;
  /** For whom it is meant. */
  readonly jurisdiction: string;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** Practical advice. It is never a duty and never delays one. */
export interface AdviceRow {
  /** Its name. */
  readonly id: string;
  /** What it rests on. */
  readonly basis: Basis;
  /** The words, in English. */
  readonly text: string;
  /** Whom to call. */
  readonly contact?: Contact;
  /** The duty after which it is best done. An order of practice, not of law. */
  readonly after?: DutyId;
}

/** Law to be applied: federal law, or federal law with overlays. Only ever more than the federal floor. */
export interface Policy {
  /** `federal`, or `federal` and its overlays joined by ` + `. */
  readonly id: string;
  /** The overlays, in the order in which they were laid. */
  readonly layers: readonly Layer[];
  /** The readings of open questions. */
  readonly readings: Readings;
  /** The definitions, by name; judged at the moment of the assessment. */
  readonly findings: Readonly<Record<FederalFindingId, Predicate>>;
  /** The table of duties. */
  readonly duties: readonly DutyRow[];
}
