/**
 * Reasons, for the authorised caller alone. A reason can itself tell what must not be told, so it is handed over by one
 * deliberate call and by nothing else: `JSON.stringify`, inspection, `structuredClone` and spreading give the same
 * constant whatever is inside.
 */
export interface Audit<T> {
  /**
   * The reasons. Whoever calls this decides who reads them.
   *
   * @returns what was found, as plain data
   */
  reveal(): T;
}

/**
 * Seals reasons. The value is not copied: hand in what nobody else holds.
 *
 * @param value - the reasons
 * @returns what gives them by {@link Audit.reveal} only
 */
export function seal<T>(value: T): Audit<T> {
  return new SealedAudit(value);
}

class SealedAudit<T> implements Audit<T> {
  /** The only own property: it is what every kind of copy and print shows. */
  readonly audit = 'sealed';
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
    Object.freeze(this);
  }

  reveal(): T {
    return this.#value;
  }
}
