import type { Exemption } from './entry.js';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Writes one exemption as a table: one rule, one text that it must let pass or must not, a line. */
export const exempt = (id: string, sense: string, rules: string, covers: string, leaves: string): Exemption => ({
  id,
  sense,
  rules: lines(rules),
  covers: lines(covers),
  leaves: lines(leaves),
});
