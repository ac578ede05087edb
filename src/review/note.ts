import type { ReviewCase } from './cases.js';

/**
 * What a note is about. Of the first kind, each mistake has a code of its own, as `withOverlay` throws it. Of limits on a
 * federal duty: `ALWAYS_STRICTER` in no case later, and earlier in some; `SOMETIMES_STRICTER`; `NEVER_STRICTER`;
 * `RESTATES_FEDERAL` the same in every case (`RESTATES_BASE` of a duty of another overlay, which is compared with that duty’s own limits); `START_MAY_FOLLOW_FEDERAL_START` its clock may begin after the federal one;
 * `NON_ELAPSED_UNIT_ON_FEDERAL` it counts days or open hours where federal law counts every hour. Of any rule:
 * `AMBIGUOUS_TEXT` somebody chose how its text is read; `NEEDS_CALENDAR` its calendar is in none of the layers; `CALENDAR_TOO_SHORT` that covers too few days; `NEVER_DUE` it
 * recurs for fewer days than one step has. Of a duty of its own: `NEVER_OWED` it starts when the child is found or back, and its rule
 * asks whether the child is missing; `MISSPELT` one of its words, or of those that the overlay has for it, is a letter or two from a known one; `MET_ELSEWHERE` it is to
 * tell one body, and only a report to another meets it; `PUBLIC_WORDS` anybody may be its recipient, and its words name care, courts, health or trafficking. Of the whole:
 * `LOOSER_TEXT_RECORDED`; `SILENT_ON_FEDERAL`; `UNCONFIRMED`.
 */
export type NoteCode =
  | 'NEVER_STRICTER'
  | 'SOMETIMES_STRICTER'
  | 'NON_ELAPSED_UNIT_ON_FEDERAL'
  | 'START_MAY_FOLLOW_FEDERAL_START'
  | 'AMBIGUOUS_TEXT'
  | 'NEEDS_CALENDAR'
  | 'CALENDAR_TOO_SHORT'
  | 'NEVER_DUE'
  | 'NEVER_OWED'
  | 'MISSPELT'
  | 'MET_ELSEWHERE'
  | 'PUBLIC_WORDS'
  | 'UNCONFIRMED'
  | 'ALWAYS_STRICTER'
  | 'RESTATES_FEDERAL'
  | 'RESTATES_BASE'
  | 'LOOSER_TEXT_RECORDED'
  | 'SILENT_ON_FEDERAL'
  | (string & {});

/** Something that a review found. */
export interface OverlayNote {
  /** `refuse` it cannot be laid; `warn` somebody should look at it; `info` for the reader. */
  readonly level: 'refuse' | 'warn' | 'info';
  /** What it is about. */
  readonly code: NoteCode;
  /** The rule: the name of its duty, or of the overlay where it is about the whole. */
  readonly rule: string;
  /** Where it stands in the overlay: a JSON Pointer, `''` for the whole. */
  readonly path: string;
  /** The same in a sentence. */
  readonly sentence: string;
  /** Cases which show it: of a limit that is stricter at times, one on each side. */
  readonly cases?: readonly ReviewCase[];
}
