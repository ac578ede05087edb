import type { GuardConcept } from '../types.js';

/**
 * How much an entry says by itself. `status` says the protected fact in its own words; a `frame` tells a fact that mostly
 * goes with it, and two frames of one concept are as good as a status; a `topic` is a matter that a person should look at;
 * a `cue` is a word of such a matter that has other uses, and counts beside another hit of its sentence.
 */
export type Strength = 'status' | 'frame' | 'topic' | 'cue';

/** Where an entry comes from: the law or its practice, the field's jargon, the Spanish of a place, or plain inference. */
export type Source = 'law' | 'practice' | 'jargon' | 'euphemism' | 'inference' | 'spanish-pending-review';

/** One thing that the guard knows, with its rules and with the texts that show what it is for. */
export interface Entry {
  readonly id: string;
  readonly concept: GuardConcept;
  readonly strength: Strength;
  /** What the words mean where they leak. */
  readonly sense: string;
  readonly source: Source;
  /** In the notation that `rule.ts` reads. */
  readonly rules: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/**
 * Words that look like a status and are not. It covers the words that its own rule names and the small words between them,
 * not what else it lets pass, and cancels the hits all of whose words are covered.
 */
export interface Exemption {
  readonly id: string;
  readonly sense: string;
  readonly rules: readonly string[];
  readonly covers: readonly string[];
  readonly leaves: readonly string[];
}
