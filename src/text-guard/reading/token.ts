import type { Lexicon } from '../lexicon/compile.js';
import type { Word } from '../lexicon/vocabulary.js';
import type { Disguises } from './disguise.js';

/** A word of the text with what the lexicon knows of it. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly known: Word | undefined;
  readonly single: boolean;
  /** Read as another word: one slip away and too short to be sure of, otherwise in disguise, or as it stands. */
  readonly reading: 'slip' | 'disguise' | 'plain';
}

/** Counts the work done, so that a test can bound it without a clock. */
export interface Meter {
  steps: number;
}

/** What a text is read with. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly disguises: Disguises;
}

/** A longer word is looked up only as it stands. */
export const LONGEST = 48;
