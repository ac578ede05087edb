/** An object of which nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether there is an object to look into: parts of a record may be unreadable. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list, or none where there is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether anything is said: null and absence say nothing. */
export function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined;
}
