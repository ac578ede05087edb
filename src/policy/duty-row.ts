import type { ContentItem, Recipient } from '../facts/event.js';
import type { Basis, Interval, Provision } from '../kernel/citation.js';
import type { Window, Within } from '../kernel/deadline.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { Deed, Moment, TriggerKind } from './moment.js';
import type { Predicate } from './predicate.js';
import type { Readings } from './readings.js';

/**
 * Who owes a duty. Of what the title IV-E agency owes its own record is whole; of what `law-enforcement`, the `state`
 * and the `attorney-general` owe, a record that is silent shows nothing. Overlays may name others.
 */
export type Actor = 'title-iv-e-agency' | 'law-enforcement' | 'state' | 'attorney-general' | 'ncmec' | (string & {});

/** What is to be done. Overlays may name others. */
export type Act =
  | 'report-missing-child'
  | 'report-trafficking-victim'
  | 'keep-in-touch'
  | 'share-recovery-information'
  | 'locate-child'
  | 'determine-primary-factors'
  | 'determine-experiences-and-screen'
  | 'report-to-secretary'
  | 'count-victims'
  | 'keep-policies'
  | 'report-afcars-elements'
  | 'enter-in-ncic'
  | 'enter-in-namus'
  | 'make-available-to-clearinghouse'
  | 'verify-record'
  | 'search'
  | 'notify-ncmec'
  | 'keep-liaison'
  | 'permit-updates'
  | 'confirm-entry'
  | 'take-reports-at-once'
  | 'keep-entries-despite-age'
  | 'complete-reports'
  | 'plan-transfer-to-namus'
  | 'publish-counts'
  | (string & {});

/** The name of a duty, in kebab case. Overlays add others. */
export type DutyId = FederalDutyId | (string & {});

/** The federal duties. */
export type FederalDutyId =
  | 'ive-report-missing-to-law-enforcement'
  | 'ive-report-missing-to-ncmec'
  | 'ive-ongoing-communication'
  | 'ive-share-recovery-information'
  | 'ive-protocol-locate'
  | 'ive-protocol-primary-factors'
  | 'ive-protocol-experiences-and-screening'
  | 'ive-protocol-report-to-secretary'
  | 'ive-report-trafficking-victim'
  | 'ive-annual-victim-count'
  | 'ive-trafficking-policies'
  | 'afcars-missing-elements'
  | 'le-report-under-21-to-ncic'
  | 'state-entry-within-2-hours'
  | 'le-report-to-namus'
  | 'le-make-available-to-clearinghouse'
  | 'le-notify-ncmec-foster-child'
  | 'le-search'
  | 'le-liaison'
  | 'le-ncic-terminal-contractor'
  | 'le-verify-and-update-30-days'
  | 'le-confirm-entry-to-guardian'
  | 'state-no-waiting-period'
  | 'state-no-age-removal'
  | 'le-report-minimum-fields'
  | 'namus-transmission-plan'
  | 'ncmec-public-counts';

/** The federal definitions. */
export type FederalFindingId =
  | 'missing-child'
  | 'missing-child-or-youth'
  | 'endangered-runaway'
  | 'reportable-to-ncic'
  | 'covered-by-title-iv-e'
  | 'missing-or-abducted-from-care'
  | 'abducted-from-care'
  | 'absent-from-care'
  | 'foster-care'
  | 'sex-trafficking-victim';

/** How an unclear text was read, by whom and when. Shown with every result that rests on it. */
export interface Interpretation {
  /** What the text leaves open. */
  readonly question: string;
  /** The reading chosen. */
  readonly chosen: string;
  /** Who chose it. */
  readonly by: string;
  /** On which day. */
  readonly on: CalendarDate;
}

/** One limit of a duty, with the clock it runs on. A duty may have several; the earliest governs. */
export interface Limit {
  /** The policy that set it. */
  readonly policy: string;
  /** From when it runs: its own clock. */
  readonly from: Moment;
  /** How long. */
  readonly within: Within;
  /** Its source. */
  readonly law: readonly Provision[];
  /** When it is in force; judged at the duty's trigger. */
  readonly effective: Interval;
  /** How its text was read, where it is unclear. */
  readonly interpretation?: Interpretation;
  /**
   * Works out a unit other than elapsed hours; put here by `withOverlay`. Where the limit ends, for a recurring one each end
   * up to the first after `now`; `undefined` where the calendar that it needs is missing or does not reach so far.
   */
  readonly ends?: (start: Window, zone: string, now: number) => readonly Window[] | undefined;
}

/**
 * What ends a duty that was not met. `return-before-report`: the child is back before its due time and nobody had been
 * told (AMB-7). `absence-or-responsibility`: a continuing duty ends with the absence, or with the responsibility of the one
 * who owes it (AMB-14). `recovery`: it ends when the child is located in person or comes back, wherever that is. A list: with the first of these moments; nothing else, and no lapse of time, ends it.
 */
export type EndedBy = 'nothing' | 'return-before-report' | 'absence-or-responsibility' | 'recovery' | readonly Moment[];

/** What every row of the table of duties says. */
export interface DutyHead {
  /** Its name. */
  readonly id: DutyId;
  /** Who owes it. */
  readonly who: Actor;
  /** What is to be done. */
  readonly act: Act;
  /** To whom. */
  readonly to: Recipient;
  /** The provisions that impose it; the first says since when. Of a federal duty also the versions of one, earliest first. */
  readonly law: readonly [Provision, ...Provision[]];
}

/** What a report must hold. */
export interface RequiredContent {
  /** The items. */
  readonly items: readonly ContentItem[];
  /** Its source. */
  readonly law: Provision;
  /** When it is in force, judged at the report; without it, from the day that the reading AMB-21 names. */
  readonly effective?: Interval;
}

/** Something that a recipient is not told, or not given leave to do. */
export interface Withheld {
  /** From whom. */
  readonly to: Recipient;
  /** What. Not what federal law wants the police and the National Center to be told. */
  readonly item: ContentItem;
  /** Its source. */
  readonly law: Provision;
}

/** A duty in a child’s episode. */
export interface EpisodeDuty extends DutyHead {
  /** Owed in a child’s episode. */
  readonly scope: 'episode';
  /** `episode`: the earliest trigger governs. `event`: each trigger starts a duty of its own. */
  readonly per: 'episode' | 'event';
  /** What starts it. */
  readonly trigger: TriggerKind | Moment;
  /** From which day it applies, where a reading decides that; without it, from the first day of its first provision. */
  readonly since?: (readings: Readings) => CalendarDate;
  /** Its law says that earlier triggers are covered too: whether it is in force is judged at the moment that counts as now. */
  readonly retroactive?: true;
  /** Who is covered, by reference. */
  readonly when: Predicate;
  /** Its limits. */
  readonly limits: readonly Limit[];
  /** What meets it: each of these deeds. A duty without any continues until it ends. */
  readonly discharge: readonly Deed[];
  /** What the report must hold where reasonably possible, for a duty to report. */
  readonly content?: readonly RequiredContent[];
  /** What ends it unmet. */
  readonly endedBy: EndedBy;
  /** When it is in force, where that is not the interval of its first provision; judged at its trigger. */
  readonly effective?: Interval;
  /** Who else may do it, for a duty that an overlay added. */
  readonly orBy?: readonly Actor[];
  /**
   * `closed`: whoever wrote the overlay declares that the recipient is no part of the public. Asked for where the duty tells
   * of care, courts, health or trafficking and its recipient is not one of those known to be closed, such as a court. No
   * declaration closes the media.
   */
  readonly audience?: 'closed';
  /** The duties after which it is best done. An order of practice: it delays nothing and suspends nothing. */
  readonly after?: readonly DutyId[];
  /** The overlay that added it; absent for federal duties. */
  readonly policy?: string;
  /** What its recipient is not told. */
  readonly withheld?: readonly Withheld[];
  /** The duties of which the same word says as much of this one, because one deed is a part of the other. */
  readonly impliedBy?: Readonly<Partial<Record<'confirmed-done' | 'confirmed-not-done', readonly DutyId[]>>>;
  /** The moments in a window at which its rule may turn without any event, such as opening hours; put here by `withOverlay`. */
  readonly turns?: (window: Window) => readonly number[];
}

/** A duty of a programme as a whole: part of the catalogue and the law map, never of an assessment. */
export interface ProgrammeDuty extends DutyHead {
  /** Owed by a programme. */
  readonly scope: 'programme';
  /** When it falls due, in words. */
  readonly cadence: string;
}

/** One row of the table of duties. */
export type DutyRow = EpisodeDuty | ProgrammeDuty;

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
