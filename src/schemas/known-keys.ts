/** The keys from the top of a record to a place in it. */
export type Steps = readonly PropertyKey[];

/** What a record may hold: a key that is none of these may itself be private, and is never told. */
export interface KnownKeys {
  /** The keys that belong into an object, by the keys from the top of the record to it. */
  readonly under: (object: unknown, steps: Steps) => readonly string[];
  /** Every key that belongs anywhere in the record. */
  readonly every: ReadonlySet<unknown>;
  /** The kinds that an object in this place can be of, where it has kinds. */
  readonly kinds: (steps: Steps) => Iterable<unknown>;
}
