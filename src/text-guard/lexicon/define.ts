import type { GuardConcept } from '../types.js';
import type { Entry, Source, Strength } from './entry.js';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Writes entries of one concept as a table: one rule, one text that it must hit or must not hit, a line. */
export const define =
  (concept: GuardConcept, strength: Strength, source: Source) =>
  (id: string, sense: string, rules: string, hits: string, misses: string): Entry => ({
    id,
    concept,
    strength,
    sense,
    source,
    rules: lines(rules),
    hits: lines(hits),
    misses: lines(misses),
  });
