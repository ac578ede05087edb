import type { DisclosureRecipient } from '../facts/request.js';
import { nearMiss } from '../kernel/near-miss.js';
import { columnOfRole } from './column.js';
import { matrix } from './matrix.js';
import type { DisclosurePolicy } from './override.js';

/** The category that a name which neither the matrix nor the policy has is a slip away from. */
export function meantCategory(given: string, { addedCategories = {} }: DisclosurePolicy): string | null {
  return meant(given, [...Object.keys(matrix), ...Object.keys(addedCategories)]);
}

/** The same of a recipient's role. */
export function meantRole(given: DisclosureRecipient['role'] | undefined, { addedRecipients = {} }: DisclosurePolicy): string | null {
  return meant(given ?? null, ['juvenile-probation-officer', ...Object.keys(columnOfRole), ...Object.keys(addedRecipients)]);
}

function meant(given: string | null, known: readonly string[]): string | null {
  return given === null || known.includes(given) ? null : (nearMiss(given, known) ?? null);
}
