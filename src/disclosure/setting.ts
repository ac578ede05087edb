import type { DiscloserKind } from '../facts/request.js';
import type { Instant } from '../kernel/instant.js';
import type { Column } from './column.js';
import type { Override } from './override.js';

/** What stands around a question besides the facts that it turns on. */
export interface Setting {
  /** Who discloses, if that is known. */
  readonly discloser: DiscloserKind | null;
  /** Who held the information before, as far as is known. */
  readonly earlierHolders: readonly DiscloserKind[];
  /** The moment. */
  readonly asOf: Instant;
  /** What the jurisdiction says of this information and this recipient, read in a column. */
  readonly overrides: (column: Column) => readonly Override[];
  /** What it says of the public and this information: the most for somebody who is not identified. */
  readonly publicOverrides: readonly Override[];
}

/** The day on which law is looked up. No law here began or ended so lately that the zone would matter. */
export function dayOf(asOf: Instant): string {
  return asOf.slice(0, 10);
}
