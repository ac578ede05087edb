import { allowed } from './legend-allow.js';
import { conditional } from './legend-conditional.js';
import { denied } from './legend-deny.js';
import type { LegendEntry } from './legend-entry.js';

/** The name of an entry of the legend. */
export type LegendId =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'A10'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'C8'
  | 'C9'
  | 'C10'
  | 'C11'
  | 'C12'
  | 'C13'
  | 'C14'
  | 'C15'
  | 'C16'
  | 'C17'
  | 'C18'
  | 'C19'
  | 'C20'
  | 'C21'
  | 'C22'
  | 'C23'
  | 'C24'
  | 'C25'
  | 'C26'
  | 'C27'
  | 'C28'
  | 'C29'
  | 'C30'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D6'
  | 'D7'
  | 'D8'
  | 'D9'
  | 'U';

/** Every entry by its name: A allows, C allows on a condition, D denies, U is where nothing was read. */
export const legend: Readonly<Record<LegendId, LegendEntry>> = { ...allowed, ...conditional, ...denied };

/** An entry by its name. */
export function entryOf(id: LegendId): LegendEntry {
  return legend[id];
}
