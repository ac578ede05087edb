import type { Answer } from '../kernel/answer.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';
import type { Responsibility } from './agency.js';
import type { Facts } from './facts.js';

/** When something happened: at an instant, on a day (a date is not an instant at midnight), between two instants, or nobody knows. */
export type Timing =
  | {
      /** The instant; `unknown` where nobody knows when, as also where no time is given. */
      readonly at: Instant | 'unknown';
    }
  | {
      /** The local day, where the hour is not known: the event may have happened at any moment of that day in the zone of the episode. */
      readonly on: CalendarDate;
    }
  | {
      /** The first and the last instant at which it may have happened, where neither the instant nor the day is known. */
      readonly between: readonly [Instant, Instant];
    };

/** What a report is about. A report that the child is missing does not discharge the report of an identified trafficking victim. */
export type Subject = 'missing' | 'trafficking-victim' | 'recovery';

/** To whom something is reported. Overlays may name others. */
export type Recipient = 'law-enforcement' | 'ncmec' | 'title-iv-e-agency' | (string & {});

/**
 * What became of a report. `received` the information was given; `refused` it was given and the recipient declined to
 * act, which discharges the reporter; `deflected` the reporter was turned away before giving it; `unproven` nobody can
 * show that it arrived. The last two discharge nothing.
 */
export type Outcome = 'received' | 'refused' | 'deflected' | 'unproven';

/** What those say who refuse a report or turn it away. Overlays may name others. */
export type RefusalGround = 'waiting-period' | 'ran-before' | 'left-by-choice' | 'not-our-jurisdiction' | 'too-old' | (string & {});

/** Who reports, where it is none of the agencies. */
export type Reporter = 'caregiver' | 'parent' | 'law-enforcement' | 'court' | 'other';

/** Whether an item of content was in the report: `unavailable` it was sought and could not be had, `missing` it was at hand and left out. */
export type ContentState = 'included' | 'unavailable' | 'missing' | 'unknown';

/** What a report says of an item: its state, or why it could not be had. */
export type ContentEntry =
  | ContentState
  | {
      /** Why it could not be had, in a few words. */
      readonly unavailable: string;
    };

/**
 * The three groups that a report must hold where reasonably possible (42 U.S.C. 671(a)(35)(B)(i)-(iii)). The police’s record
 * holds the items of `PoliceReportField`; overlays may name others.
 */
export type ContentItem = 'photo' | 'physicalFeatures' | 'endangerment' | (string & {});

/** What the police’s report of a missing child shall include; the photograph, if available. */
export type PoliceReportField =
  | 'name'
  | 'date-of-birth'
  | 'sex'
  | 'race'
  | 'height'
  | 'weight'
  | 'eye-color'
  | 'hair-color'
  | 'recent-photograph'
  | 'date-of-last-contact'
  | 'place-of-last-contact'
  | 'category';

/** Who saw the child, where a child was located. Only a person of the agency or the police makes the whereabouts known (reading AMB-17). */
export type VerifiedBy = 'agency-in-person' | 'police-in-person' | 'other-in-person' | 'by-telephone' | 'by-message' | 'not-verified';

/** How a located child was. */
export type Condition = 'alive' | 'deceased';

/** Where a child came back to. Only `authorised-care` ends an absence from care. */
export type ReturnedTo = 'authorised-care' | 'parent' | 'detention' | 'hospital' | 'elsewhere';

/** The kinds of event with nothing more to say than when. */
export type PlainKind =
  | 'last-seen'
  | 'absence-began'
  | 'first-suspected'
  | 'caregiver-discovered'
  | 'ncic-verified'
  | 'ncmec-case-closed'
  | 'ncmec-case-reopened'
  | 'sighted';

/** The kinds of event which an agency does, or which happen to it. */
export type AgencyKindOfEvent =
  | 'provider-learned'
  | 'agency-determined-missing'
  | 'determined-not-missing'
  | 'agency-learned-of-return'
  | 'responsibility-ended'
  | 'trafficking-identified'
  | 'interviewed';

/** What every entry of the log says. */
export interface Named<Kind extends string> {
  /** What happened. */
  readonly kind: Kind;
  /** The caller's own name for the event, unique in the episode. Without one an event is known by its place, such as `/events/3`. */
  readonly id?: string;
}

/** What an agency does, or what happens to it. */
export interface ByAgency {
  /** The `id` of the agency; `null` where nobody knows which, and it may be any. */
  readonly agency: string | null;
}

/** What has a number. */
export interface Referenced {
  /** A case, record or confirmation number. */
  readonly reference: string | null;
}

/** A report that somebody made. */
export interface Reported extends Named<'reported'> {
  /** The agency that made it; `null` where somebody else did, or nobody knows who. */
  readonly agency: string | null;
  /** Who made it, where it was none of the agencies. */
  readonly by: Reporter | null;
  /** The `id` of the agency on whose behalf somebody else made it; the report then counts as that agency’s own. `null` is nobody’s behalf. */
  readonly onBehalfOf: string | null;
  /** To whom it was made. */
  readonly to: Recipient | null;
  /** What it was about. */
  readonly about: readonly Subject[] | null;
  /** By which channel, such as `phone`, `portal`, `desk`, in words of one's own. It decides nothing: a message left on a voicemail proves no receipt, so write the `outcome` `unproven` beside it. */
  readonly channel: string | null;
  /** What became of it. */
  readonly outcome: Outcome | null;
  /** What was said by whoever refused it or turned it away. */
  readonly ground: RefusalGround | null;
  /** The number it was given. */
  readonly reference: string | null;
  /** What it held; `null` where nobody wrote that down. */
  readonly content: Readonly<Record<ContentItem, ContentEntry>> | null;
}

/** Something that happened, without its time. */
export type Happening =
  | Named<PlainKind>
  | (Named<AgencyKindOfEvent> & ByAgency)
  | (Named<'agency-received-information'> &
      ByAgency & {
        /** Through whom the information came in, such as `hotline` or `caseworker`, in words of one’s own; it is kept and decides nothing. */
        readonly receivedBy: string | null;
      })
  | Reported
  | (Named<'agency-confirmed-report'> &
      ByAgency & {
        /** The `id` of the report that the agency confirmed. */
        readonly report: string | null;
      })
  | (Named<'police-received-report' | 'ncmec-case-opened'> & Referenced)
  | (Named<'ncic-entered'> &
      Referenced & {
        /** What the record held that was entered, by `PoliceReportField`; `null` where nobody told the agency.  */
        readonly content: Readonly<Record<string, ContentEntry>> | null;
      })
  | (Named<'ncic-removed'> & {
      /** Why, such as `located` or `age`. */
      readonly ground: string | null;
    })
  | (Named<'order-issued'> & {
      /** What the court ordered. */
      readonly order: 'pick-up' | 'custody' | 'to-report' | (string & {}) | null;
    })
  | (Named<'located'> & {
      /** Who saw the child; only a person of the agency or the police, there in person, makes the whereabouts known, and `null` leaves that open. */
      readonly verifiedBy: VerifiedBy | null;
      /** How the child was. */
      readonly condition: Condition | null;
      /** Whether the child, having been found, refuses to come back; it is kept and decides nothing: a child who was located is no less located. */
      readonly refusesReturn: Answer;
    })
  | Named<'whereabouts-lost'>
  | (Named<'returned'> & {
      /** Where the child came back to. A child comes back alive; a child found dead is `located`. */
      readonly to: ReturnedTo | null;
    })
  | (Named<'responsibility-began'> &
      ByAgency & {
        /** What the agency became responsible for; `null` leaves what the facts say. */
        readonly responsibility: Responsibility | null;
      })
  | (Named<'screened'> &
      ByAgency & {
        /** Whether the screening found a sex trafficking victim. */
        readonly victim: Answer;
      })
  | (Named<'documented'> &
      ByAgency & {
        /** What was written down, such as `primary-factors` or `experiences`. */
        readonly what: string | null;
      })
  | (Named<'confirmed-done' | 'confirmed-not-done'> & {
      /** The `id` of the duty, of whoever owes it, that was done or was not done by then. */
      readonly duty: string | null;
      /** Who confirmed it. */
      readonly by: string | null;
    })
  | (Named<'changed'> & {
      /** The facts from then on, such as those of an episode: each one named is replaced whole, `null` makes it unknown, and one left out stays as it was. */
      readonly facts: Partial<Facts>;
    });

/** One entry of the log. */
export type Event = Happening & Timing;

/** A correction of the record: from the moment it was made, `with` stands in place of the event it replaces. */
export type Correction = Named<'corrected'> &
  Timing & {
    /** The `id` of the event that was wrong. */
    readonly replaces: string;
    /** What should stand there; `null` where nothing should. */
    readonly with: Event | null;
  };

/** What the log of an episode holds. */
export type LogEntry = Event | Correction;

/** Every kind of event. */
export type EventKind = LogEntry['kind'];

/** The events of one kind: `EventOf<'reported'>`. The second parameter is for the compiler. */
export type EventOf<Kind extends EventKind, Any = Event> =
  Any extends Named<infer Kinds> ? (Kind extends Kinds ? Any & Named<Kind> : never) : never;
