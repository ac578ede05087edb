/** What a hit is about: being in care, an agency's part in it, a justice placement, or trafficking. */
export type GuardConcept = 'foster' | 'agency' | 'justice' | 'trafficking';

/** One place in a text that the guard does not let through. */
export interface Hit {
  /** Where it starts in the text as given, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends: the first code unit after it. */
  readonly end: number;
  /** What it is about. */
  readonly concept: GuardConcept;
  /** The entry that matched, by its id, or `likeness/examples` where the text reads like examples that leak; never a piece of the text. */
  readonly evidence: string;
}

/** What the guard says of a text. `pass` means that nothing known was found, never that there is nothing. */
export interface GuardResult {
  /**
   * `block` where a rule found a status or two facts, `review` where a person must look: also where the text reads like examples
   * that leak, or so much like ordinary notices that a block is in doubt. `pass` otherwise.
   */
  readonly outcome: 'pass' | 'review' | 'block';
  /** What was found, in the order of the text. */
  readonly hits: readonly Hit[];
  /** The version of the lexicon, and of what was learned from examples, that judged. */
  readonly lexiconVersion: string;
}

/**
 * A piece of the text that a typed field vouches for. It cancels hits that are a single word within it, where the word is
 * also a name or only its spelling is guessed at, or that join it to another piece over a sign; and of what only deserves a
 * look, what begins or ends within it. It never cancels a status told in several words, also misspelt or written together,
 * nor an acronym or a word that is nobody's name. Where no rule found anything, what is vouched for is not read by the examples.
 */
export interface GuardHint {
  /** What the field holds: a person's name, a place, the make or model of a vehicle, what is printed on a garment. */
  readonly kind: 'person' | 'place' | 'brand' | 'print';
  /** The piece as it stands in the text. */
  readonly text: string;
}

/** Judges a text. */
export type CheckPublicText = (text: string, hints?: readonly GuardHint[]) => GuardResult;
