import type { Basis, Evidence, Provision } from '../../kernel/citation.js';
import type { CalendarDate } from '../../kernel/instant.js';

/** What the tables say of each provision: the days as text. */
interface Row {
  readonly id: string;
  readonly citation: string;
  readonly formerly?: string;
  readonly before2015?: string;
  readonly before2006?: string;
  readonly since?: 'unchecked';
  readonly kind: Basis;
  readonly from: string;
  readonly to?: string | null;
  readonly readThrough: string;
  readonly copy?: 'undated' | 'none';
  readonly evidence: Evidence;
  readonly caveat?: string;
}

/** Of what an Act changed that was not read itself. */
export const COMPARED = 'the first day is deduced by comparing the Code before and after';

/** One row of a table of law. That its days are days is a matter for the tests, not for every program that imports a rule. */
export function provision({ from, to = null, readThrough, ...row }: Row): Provision {
  const interval = Object.freeze({ from: from as CalendarDate, to: to as CalendarDate | null });
  return Object.freeze({ ...row, interval, readThrough: readThrough as CalendarDate });
}
