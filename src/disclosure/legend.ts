import { allowed } from './legend-allow.js';
import { conditional } from './legend-conditional.js';
import { denied } from './legend-deny.js';
import type { LegendEntry } from './legend-entry.js';

/** Every entry by its name: A allows, C allows on a condition, D denies, U is where nothing was read. */
export const legend = { ...allowed, ...conditional, ...denied } satisfies Readonly<Record<string, LegendEntry>>;

/** The name of an entry of the legend. */
export type LegendId = keyof typeof legend;

/** An entry by its name. */
export function entryOf(id: LegendId): LegendEntry {
  return legend[id];
}
