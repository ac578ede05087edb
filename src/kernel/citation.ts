import type { CalendarDate } from './instant.js';

/**
 * What an answer rests on. Only `statute` and `regulation` are law; `guidance` is how those who apply the law describe
 * it, `ncmec-practice` what the National Center does, `project-promise` what this library holds itself to, `overlay`
 * what a state, county, tribe, agency or court added.
 */
export type Basis = 'statute' | 'regulation' | 'guidance' | 'ncmec-practice' | 'project-promise' | 'overlay';

/**
 * How a provision's content is known. `T` its operative text was read; `X` an excerpt of the official page was read;
 * `S` secondary description only; `D` deduced by comparing two texts that were read; `M` from memory, unconfirmed.
 * Anything but `T` is shown with the citation and is never presented as settled.
 */
export type Evidence = 'T' | 'X' | 'S' | 'D' | 'M';

/** A stretch of days, the first included and the last excluded. */
export interface Interval {
  /** The first day. */
  readonly from: CalendarDate;
  /** The first day after the last, `null` where no end is known. */
  readonly to: CalendarDate | null;
}

/** A paragraph of law, or of another source that an answer cites, with the time in which it was in force. */
export interface Provision {
  /** Stable name in kebab case. */
  readonly id: string;
  /** As codified today, such as `42 U.S.C. 671(a)(35)(B)`. */
  readonly citation: string;
  /** Its place before the renumbering of 2017, for what moved. */
  readonly formerly?: string;
  /** Its place before the Act of 2015 put paragraphs in before it: deduced. */
  readonly before2015?: string;
  /** Its place before the Act of 2006 put a paragraph in before it: deduced. */
  readonly before2006?: string;
  /**
   * That its first day was not checked: the interval begins with the law covered, or with the day before which it cannot have been, and
   * before the last reading it may not have been in force.
   */
  readonly since?: 'unchecked';
  /** What kind of source it is. */
  readonly kind: Basis;
  /** When it was in force. */
  readonly interval: Interval;
  /** The day through which its text was read. What came later is not known here. */
  readonly readThrough: CalendarDate;
  /**
   * That no copy of it was read, or one of a day that nobody knows: `readThrough` then claims no reading. It is the first day of the
   * interval, or a later one of which an undated copy itself speaks.
   */
  readonly copy?: 'undated' | 'none';
  /** How its content is known. */
  readonly evidence: Evidence;
  /** What about it is not certain, if anything: said with the citation. */
  readonly caveat?: string;
}
