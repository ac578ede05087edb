import type { CalendarDate } from '../kernel/instant.js';
import type { NoticeCaseType, NoticeCircumstance, NoticeIssuer, NoticeLandmark, NoticePoliceKind, NoticeState } from './codes-case.js';
import type {
  NoticeBodyPlace,
  NoticeBodySide,
  NoticeColor,
  NoticeEyeColor,
  NoticeGarment,
  NoticeHairColor,
  NoticeMarkKind,
  NoticeMotif,
  NoticePattern,
  NoticeRace,
  NoticeSex,
  NoticeVehicleBody,
  NoticeVehicleMake,
} from './codes.js';

declare const brand: unique symbol;

/** A stretch of whole numbers, both ends included; the same number twice where it is known. */
export interface NumberRange {
  /** The lowest. */
  readonly from: number;
  /** The highest. */
  readonly to: number;
}

/** The names under which a child is looked for. No middle name: with a birth date it joins to other records. */
export interface PublicName {
  /** The first name. */
  readonly first: string;
  /** The last name, `null` where there is none. */
  readonly last: string | null;
  /** What the child is called. */
  readonly goesBy: string | null;
}

/** How a person looks: of the child and of a companion alike, and nothing about who a companion is. */
export interface Looks {
  /** Sex as posters give it. */
  readonly sex: NoticeSex | null;
  /** Race and ethnicity. */
  readonly races: readonly NoticeRace[];
  /** Height in inches. */
  readonly heightInches: NumberRange | null;
  /** Weight in pounds. */
  readonly weightPounds: NumberRange | null;
  /** Color of the hair. */
  readonly hair: NoticeHairColor | null;
  /** Color of the eyes. */
  readonly eyes: NoticeEyeColor | null;
}

/** A companion, by looks only. */
export interface Companion extends Looks {
  /** Age in years, as others guess it. */
  readonly age: NumberRange | null;
}

/** A mark by which the child is recognised: what and where, never what it means or whose name it is. */
export interface Mark {
  /** What it is. */
  readonly kind: NoticeMarkKind;
  /** Where it is. */
  readonly place: NoticeBodyPlace;
  /** On which side. */
  readonly side: NoticeBodySide | null;
  /** What a tattoo shows. */
  readonly motif: NoticeMotif | null;
}

/** One thing worn or carried. */
export interface Garment {
  /** What it is. */
  readonly garment: NoticeGarment;
  /** Its colors. */
  readonly colors: readonly NoticeColor[];
  /** Its pattern. */
  readonly pattern: NoticePattern | null;
  /** What is printed on it: one to four capitalised words that the text guard passes. */
  readonly print: string | null;
}

/** A vehicle. */
export interface Vehicle {
  /** Its color. */
  readonly color: NoticeColor | null;
  /** Year of the model. */
  readonly year: number | null;
  /** Its make. */
  readonly make: NoticeVehicleMake | null;
  /** Its model: one to three words that the text guard passes. */
  readonly model: string | null;
  /** Its body. */
  readonly body: NoticeVehicleBody;
  /** Letters and digits of its plate. */
  readonly plate: string | null;
  /** The state of the plate. */
  readonly plateState: NoticeState | null;
}

/** Where the child was last seen: one rule for every child, wherever the child lives. */
export interface LastSeen {
  /** The city, town or county. */
  readonly city: string;
  /** The state. */
  readonly state: NoticeState;
  /** A public place of a closed list of kinds, without its name. */
  readonly landmark: NoticeLandmark | null;
}

/** The police agency that investigates: the one contact. */
export interface InvestigatingAgency {
  /** The place with which its name begins. */
  readonly place: string;
  /** What kind of police it is; the words with which its name ends. */
  readonly kind: NoticePoliceKind;
  /** Its telephone number, `217-555-0142`. Never toll-free: those are hotlines, and a hotline tells what for. */
  readonly phone: string;
  /** Its number for the case. */
  readonly caseNumber: string;
}

/** What a notice says. Every key is always there, so that no key tells anything. */
export interface NoticeFields {
  /** The notice's own id: five times a letter and a digit, so that it can spell nothing. */
  readonly publicId: string;
  /** Who is looked for. */
  readonly name: PublicName;
  /** Age in years on the day the child went missing, 0 to 20. */
  readonly age: NumberRange;
  /** How the child looks. */
  readonly looks: Looks;
  /** Marks by which the child is recognised. */
  readonly marks: readonly Mark[];
  /** What the child wore and carried. */
  readonly clothing: readonly Garment[];
  /** The day since which the child is missing. */
  readonly missingSince: CalendarDate;
  /** Where the child was last seen. */
  readonly lastSeen: LastSeen;
  /** NCMEC's case type. */
  readonly caseType: NoticeCaseType;
  /** What the public may know of the circumstances, as codes. */
  readonly publicCircumstances: readonly NoticeCircumstance[];
  /** Who may be with the child, by looks. */
  readonly companion: Companion | null;
  /** What the child may travel in. */
  readonly vehicle: Vehicle | null;
  /** Who issues the notice. */
  readonly issuer: NoticeIssuer;
  /** Whom to call. */
  readonly investigatingAgency: InvestigatingAgency;
  /** NCMEC's number for the case; with it NCMEC becomes a contact. */
  readonly ncmecNumber: string | null;
  /** The id of the photograph, of the same form as the notice's. The library never sees the picture. */
  readonly photoId: string | null;
  /** The day of publication. */
  readonly publishedOn: CalendarDate;
  /** The last day on which the notice may be shown. */
  readonly expiresOn: CalendarDate;
}

/**
 * What everyone may be told of a missing child, made by {@link toPublicNotice} or restored by {@link parsePublicNotice}.
 * Plain, deeply frozen data.
 */
export interface PublicNotice extends NoticeFields {
  /** Only this library makes one. */
  readonly [brand]: 'PublicNotice';
}

/** The one answer for everything that is not ready, whatever the reason. */
export interface Held {
  /** Not to be published. */
  readonly status: 'held';
}

/** A notice that may be published. */
export interface Ready {
  /** To be published. */
  readonly status: 'ready';
  /** The notice. */
  readonly notice: PublicNotice;
}

/** A notice, or the constant {@link HELD}. */
export type PublicNoticeResult = Ready | Held;

/** The same object for every draft that is not ready. It says nothing about why; {@link auditPublicNotice} does. */
export const HELD: Held = /* @__PURE__ */ Object.freeze({ status: 'held' });
