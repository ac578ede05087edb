import type { Agency } from './agency.js';

type Field = Exclude<keyof Agency, 'id'>;

const known: Readonly<Record<Field, string[]>> = { kind: [], responsibility: [], role: [], olderAgeElected: [] };

/** Where a fact about an agency stands, as a JSON Pointer. Each is made once: joining findings compares them all. */
export function agencyPointer(index: number, field: Field): string {
  return (known[field][index] ??= `/agencies/${String(index)}/${field}`);
}
