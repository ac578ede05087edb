import type { ContentItem } from '../facts/event.js';
import type { Provision } from '../kernel/citation.js';
import type { Span, Within } from '../kernel/deadline.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { Calendar } from './calendar.js';
import type { Moment } from './moment.js';
import type { AdviceRow, DutyId, EpisodeDuty, Interpretation, Layer, ProgrammeDuty, Withheld } from './duty-row.js';
import type { Predicate } from './predicate.js';
import type { Readings } from './readings.js';

/** When something that an overlay adds is in force. */
export interface Effective {
  /** The first day. */
  readonly from: CalendarDate;
  /** The first day after the last; `null`, or left out, where no end is known. */
  readonly to?: CalendarDate | null;
}

/** A limit which an overlay adds to a duty of the policy beneath it. The earliest of all limits governs. */
export interface AddedLimit {
  /** The duty. */
  readonly on: DutyId;
  /** From when it runs. */
  readonly from: Moment;
  /** How long. */
  readonly within: Span;
  /** Its source. */
  readonly law: Provision | readonly Provision[];
  /** When it is in force; default: the interval of its source. */
  readonly effective?: Effective;
  /** How its text was read, where it is unclear. */
  readonly interpretation?: Interpretation;
}

/** A limit of a duty that the overlay itself adds. Here a limit can also recur. */
export interface OwnLimit extends Omit<AddedLimit, 'on' | 'within'> {
  /** How long. */
  readonly within: Within;
}

/**
 * A duty that the overlay adds: a row like the federal ones, under a name of its own. A further recipient, a second step, a
 * wider definition, a condition of risk or age, a duty on return: each is a duty, with its own `when`.
 */
export interface AddedDuty extends Omit<
  EpisodeDuty,
  'id' | 'law' | 'limits' | 'content' | 'effective' | 'policy' | 'withheld' | 'impliedBy' | 'since' | 'turns'
> {
  /** Its name, in kebab case: none of a duty that exists. */
  readonly id: string;
  /** Its source; the first says since when it is in force. */
  readonly law: Provision | readonly Provision[];
  /** Its limits. A duty without any is never overdue. */
  readonly limits: readonly OwnLimit[];
  /** What the report must hold where reasonably possible, for a duty to report. */
  readonly content?: readonly Omit<AddedContent, 'on'>[];
  /** When it is in force; default: the interval of its first source. */
  readonly effective?: Effective;
}

/** Items which an overlay adds to what a report must hold. */
export interface AddedContent {
  /** The duty. */
  readonly on: DutyId;
  /** The items. */
  readonly items: readonly ContentItem[];
  /** Its source. */
  readonly law: Provision;
  /** When it is in force; default: the interval of its source. */
  readonly effective?: Effective;
}

/** Advice which an overlay adds, such as to ask the police for a public alert. It is never a duty and never delays one. */
export interface AddedAdvice extends AdviceRow {
  /** When it is worth giving: judged at the moment of the assessment, and given unless the answer is no. */
  readonly when: Predicate;
}

/**
 * Published text that is looser than federal law, narrower or silent: shown with its source so that nobody follows it by
 * mistake, and without any effect.
 */
export interface RecordedText {
  /** The text, or what it says. */
  readonly text: string;
  /** Its source. */
  readonly law: Provision;
  /** On which day it was read. */
  readonly readOn: CalendarDate;
  /** The duty that it is looser on. */
  readonly on?: DutyId;
}

/** A name for people to read. */
export interface Label {
  /** In English. */
  readonly en: string;
  /** In Spanish; without it, the English stands. */
  readonly es?: string;
}

/** The positions on open questions that can only lengthen a duty. No other is an overlay’s to take. */
export interface StricterReadings {
  /** AMB-7: a report not yet made is owed although the child is back. */
  readonly returnedBeforeReport?: Extract<Readings['returnedBeforeReport'], 'still-owed'>;
  /** AMB-14: an agency keeps in touch about a child for whom it is no longer responsible. */
  readonly responsibilityEnds?: Extract<Readings['responsibilityEnds'], 'communication-continues'>;
}

/**
 * What a state, county, tribe, agency or court adds to the policy beneath it. There is no way to take anything away: what
 * could remove, extend, gate or except a duty has no name here.
 */
export interface Overlay extends Layer {
  /** Limits on duties that exist. */
  readonly limits: readonly AddedLimit[];
  /** Duties of its own. */
  readonly duties: readonly (AddedDuty | ProgrammeDuty)[];
  /** Items that a report must hold as well. */
  readonly content: readonly AddedContent[];
  /** What is not told to whom. */
  readonly withheld: readonly Withheld[];
  /** Published text that is looser than federal law. */
  readonly recorded: readonly RecordedText[];
  /** Advice. */
  readonly advice: readonly AddedAdvice[];
  /** Positions on open questions. */
  readonly readings: StricterReadings;
  /** The words of the jurisdiction for its own duties and bodies and for terms, by id. They change no answer, and nothing that a federal duty names. */
  readonly words: Readonly<Record<string, Label>>;
  /** Calendars, for its own limits and for those of any other layer that names them. */
  readonly calendars: readonly Calendar[];
}

/** The overlay as it is written: what it does not use may be left out. */
export type OverlayDraft = Layer & Partial<Omit<Overlay, keyof Layer>>;
