import type { Actor } from './duty-row.js';

const OTHERS: readonly Actor[] = ['law-enforcement', 'state', 'attorney-general', 'ncmec', 'caregiver', 'parent', 'court', 'other'];

/** Whether a duty is of a body whose acts the agency's record need not hold: what is not listed may have been done. */
export function isOthers(who: Actor): boolean {
  return OTHERS.includes(who);
}
