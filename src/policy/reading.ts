/** One way of reading an open question. */
export interface Alternative {
  /** Its name. */
  readonly value: string;
  /** What speaks for it, or against it. */
  readonly why: string;
  /** Whether it can be chosen. What would let a duty be later, or disappear, without support in the text, cannot. */
  readonly isOffered: boolean;
}

/** A question that the text of federal law leaves open, with our answer and the others. */
export interface Reading {
  /** Its number, as findings and duties name it. */
  readonly id: `AMB-${string}`;
  /** The provisions on whose words it turns, by name. */
  readonly provisions: readonly string[];
  /** Its name in `Readings`; `null` where there is nothing to choose. */
  readonly key: string | null;
  /** The question. */
  readonly question: string;
  /** The reading taken where the caller names no other. */
  readonly default: string;
  /** Why it is the default. */
  readonly why: string;
  /** The other readings. */
  readonly alternatives: readonly Alternative[];
}
