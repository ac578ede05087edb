import type { Basis, Evidence, Provision } from '../../kernel/citation.js';
import { calendarDate } from '../../kernel/instant.js';

/** What the tables say of each provision: the days as text. */
interface Row {
  readonly id: string;
  readonly citation: string;
  readonly kind: Basis;
  readonly from: string;
  readonly to?: string;
  readonly readThrough: string;
  readonly evidence: Evidence;
  readonly caveat?: string;
}

/** One row of a table of law. */
export function provision({ from, to, readThrough, ...row }: Row): Provision {
  return Object.freeze({
    ...row,
    interval: Object.freeze({ from: calendarDate(from), to: to === undefined ? null : calendarDate(to) }),
    readThrough: calendarDate(readThrough),
  });
}
