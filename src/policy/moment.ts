import type { EventKind, Recipient, Subject } from '../facts/event.js';

/** A report, as the record shows it. */
export interface ReportDeed {
  /** Somebody reported. */
  readonly kind: 'reported';
  /** What the report must be about. */
  readonly about: Subject;
  /** To whom it must be made. */
  readonly to: Recipient;
  /** By one of these channels, where the text asks for one. Where it asks for two, that is two deeds. */
  readonly channels?: readonly string[];
}

/** Something written down. */
export interface DocumentDeed {
  /** Somebody wrote something down. */
  readonly kind: 'documented';
  /** What. */
  readonly what: string;
}

/** The child was located or came back. */
export interface Recovery {
  /** Whichever came first. */
  readonly kind: 'located-or-returned';
}

/** Something that happened, of which no more is asked. */
export interface Happened {
  /** The kind of event. */
  readonly kind: Exclude<EventKind, 'reported' | 'documented' | 'changed' | 'corrected' | 'confirmed-done' | 'confirmed-not-done'>;
}

/** One deed that a duty asks for. A report, a document or a screening counts where the one who owes the duty did it. */
export type Deed = ReportDeed | DocumentDeed | Recovery | Happened;

/** The child reaches an age while missing: its birthday, by the readings AMB-11 and AMB-12. */
export interface AgeAttained {
  /** In years. */
  readonly attainsAge: number;
}

/** The child has been missing for so long, without having been located or returned in between. */
export interface MissingFor {
  /** Elapsed hours. */
  readonly missingForHours: number;
  /** Counted from the first event of this kind. */
  readonly since: EventKind;
}

/**
 * A moment in an episode: what starts a duty, what a clock runs from, what ends a duty. An event of a kind, of those that an
 * agency does only the owner’s; a deed, whoever did it, so that a clock can run from one report or one document; or a
 * moment that no event marks.
 */
export type Moment = EventKind | Deed | AgeAttained | MissingFor;

/**
 * The triggers of federal duties, which know more than the event of their name. `agency-received-information`: also what a
 * provider learned, and later changes of the facts. `trafficking-identified`: also screenings. `returned`: the return or
 * the agency’s learning of it. `located-or-returned`: whichever recovery comes first. `police-received-report`: also a
 * report whose information was given to the police. `ncic-entered`: also a verification that shows the entry.
 */
export type TriggerKind =
  'agency-received-information' | 'trafficking-identified' | 'returned' | 'located-or-returned' | 'police-received-report' | 'ncic-entered';
