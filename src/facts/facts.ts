import type { Answer } from '../kernel/answer.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';
import type { Agency } from './agency.js';
import type { Child } from './child.js';

/**
 * Where the child was placed. Whether a home is licensed or paid does not matter (45 CFR 1355.20). Overlays may name
 * others.
 */
export type Placement =
  | 'foster-family-home'
  | 'kin'
  | 'group-home'
  | 'institution'
  | 'shelter'
  | 'respite'
  | 'trial-home-visit'
  | 'pre-adoptive'
  | 'supervised-independent-living'
  | 'in-home'
  | 'own-residence'
  | 'detention'
  | 'hospital'
  | (string & {});

/**
 * Why the child is away, as far as is known. None of these changes whether a child is missing. Overlays may name others, of
 * which federal definitions know nothing: whether such a child ran away or was abducted is unknown.
 */
export type Circumstances =
  'ran-away' | 'family-abduction' | 'nonfamily-abduction' | 'wandered-or-lost' | 'displaced-by-disaster' | 'other' | (string & {});

/** Who holds legal guardianship. */
export type LegalGuardian = 'parent' | 'agency' | 'other';

/** To whom the child's whereabouts are unknown, where the record tells those people apart. */
export interface UnknownTo {
  /** To the agency and the placement: the test of title IV-E (reading AMB-4). */
  readonly toAgency: Answer;
  /** To a parent, a legal guardian or another individual who may lawfully exercise parental rights (34 U.S.C. 11292(4)). */
  readonly toParent: Answer;
  /** To the legal custodian: the test of the definition until 2018-10-10. */
  readonly toLegalCustodian: Answer;
}

/** An earlier time this child was missing. */
export interface EarlierEpisode {
  /** Since when the child was missing then. */
  readonly missingSince: Instant | CalendarDate;
  /** Until when, if it ended. */
  readonly endedAt: Instant | CalendarDate | null;
  /** Why the child was away then, as far as is known. */
  readonly circumstances: Circumstances | null;
}

/** What is so at one moment. */
export interface Facts {
  /** The child or youth. */
  readonly child: Child;
  /** Every body with a part in the child's care; `[]` is none, `null` is unknown. */
  readonly agencies: readonly Agency[] | null;
  /** Where the child was placed. */
  readonly placement: Placement | null;
  /** Who holds legal guardianship; `[]` is nobody, `null` is unknown. */
  readonly legalGuardians: readonly LegalGuardian[] | null;
  /** Whether the whereabouts are unknown; one answer stands for everyone who is responsible for the child. */
  readonly whereaboutsUnknown: Answer | UnknownTo;
  /** Whether somebody took or keeps the child without authority, wherever that is. */
  readonly abducted: Answer;
  /** Why the child is away. */
  readonly circumstances: Circumstances | null;
  /** Whether the agency has reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim. */
  readonly reasonableCauseOfTrafficking: Answer;
  /** Whether the child is identified as a sex trafficking victim. */
  readonly sexTraffickingVictim: Answer;
  /** The earlier times this child was missing; `[]` is none, `null` is unknown. */
  readonly earlierEpisodes: readonly EarlierEpisode[] | null;
}
