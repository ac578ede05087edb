import { isRecord } from '../kernel/given.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { AdviceRow, DutyRow, FederalFindingId } from './duty-row.js';
import type { Overlay } from './overlay.js';
import type { Predicate } from './predicate.js';
import type { Readings } from './readings.js';

/** Advice of an overlay, with the moment at which it is given. */
export interface LaidAdvice {
  /** The overlay. */
  readonly policy: string;
  /** The advice. */
  readonly row: AdviceRow;
  /** When it is worth giving; judged at the moment of the assessment, and given unless the answer is no. */
  readonly when: Predicate;
}

/** Law to be applied: federal law, or federal law with overlays. Only ever more than the federal floor. */
export interface Policy {
  /** `federal`, or `federal` and its overlays joined by ` + `. */
  readonly id: string;
  /** The day whose law it holds, for a policy made to show and compare; without it, the law of every day. */
  readonly lawOf?: CalendarDate;
  /** The overlays, in the order in which they were laid. */
  readonly layers: readonly Overlay[];
  /** The readings of open questions. */
  readonly readings: Readings;
  /** The definitions, by name; judged at the moment of the assessment. */
  readonly findings: Readonly<Record<FederalFindingId, Predicate>>;
  /** The table of duties. */
  readonly duties: readonly DutyRow[];
  /** What overlays advise, in the order in which they were laid. */
  readonly advice?: readonly LaidAdvice[];
}

/** Whether a value has the outline of a policy. One that was stored as JSON has lost its rules, and is none. */
export function isPolicy(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['findings'])) return false;
  return typeof value['findings']['missing-child'] === 'function' && Array.isArray(value['duties']) && Array.isArray(value['layers']);
}
