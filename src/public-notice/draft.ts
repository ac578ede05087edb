import { frozen } from '../kernel/frozen.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { PublicationApprovals } from './approvals.js';
import type { NoticeFields } from './notice.js';

/** A type as a draft writes it: what may be `null` or is a list may be left out, and days are plain text. */
export type DraftOf<T> = T extends CalendarDate
  ? string
  : T extends string | number | null
    ? T
    : T extends readonly (infer Each)[]
      ? readonly DraftOf<Each>[]
      : { readonly [Key in keyof T as null extends T[Key] ? never : readonly never[] extends T[Key] ? never : Key]: DraftOf<T[Key]> } & {
          readonly [Key in keyof T as null extends T[Key] ? Key : readonly never[] extends T[Key] ? Key : never]?:
            DraftOf<T[Key]> | undefined;
        };

/**
 * A draft as {@link toPublicNotice} reads it. That function takes anything; write your draft with this type, and the
 * compiler finds a misspelt key, which would otherwise be read as absent.
 */
export type PublicNoticeDraft = DraftOf<NoticeFields> & {
  /** What the investigating agency's case numbers look like, as registered: `#` a digit, `A` a letter. Never published. */
  readonly caseNumberPattern: string;
  /** What must be answered `yes`. */
  readonly approvals: PublicationApprovals;
};

/** A draft of a fictional child that is ready, with every field, to try things on. */
export const exampleDraft: PublicNoticeDraft = /* @__PURE__ */ frozen({
  publicId: 'K8R2M9X6T2',
  name: { first: 'Robin', last: 'Example', goesBy: 'Bobby' },
  age: { from: 15, to: 16 },
  looks: {
    sex: 'female',
    races: ['black', 'hispanic'],
    heightInches: { from: 62, to: 64 },
    weightPounds: { from: 110, to: 120 },
    hair: 'brown',
    eyes: 'hazel',
  },
  marks: [{ kind: 'tattoo', place: 'forearm', side: 'left', motif: 'rose' }],
  clothing: [{ garment: 'hoodie', colors: ['red', 'white'], pattern: 'striped', print: 'Michigan State' }],
  missingSince: '2026-10-30',
  lastSeen: { city: 'Springfield', state: 'IL', landmark: 'bus-stop' },
  caseType: 'endangered-runaway',
  publicCircumstances: ['left-on-foot', 'may-have-left-the-state'],
  companion: {
    sex: 'male',
    races: ['white'],
    heightInches: { from: 70, to: 73 },
    weightPounds: { from: 170, to: 190 },
    hair: 'blond',
    eyes: 'blue',
    age: { from: 20, to: 30 },
  },
  vehicle: { color: 'blue', year: 2015, make: 'ford', model: 'Escape', body: 'suv', plate: 'ABC 1234', plateState: 'MO' },
  issuer: 'investigating-agency',
  investigatingAgency: { place: 'Springfield', kind: 'police-department', phone: '217-555-0142', caseNumber: '26-004512' },
  caseNumberPattern: '##-######',
  ncmecNumber: '1234567',
  photoId: 'B2C6D8F9G2',
  publishedOn: '2026-11-02',
  expiresOn: '2026-12-02',
  approvals: {
    guardianPermission: 'yes',
    investigatingAgencyConsulted: 'yes',
    ncicEntered: 'yes',
    jurisdictionRule: 'yes',
    adultRule: 'yes',
    photoReviewed: 'yes',
  },
});
