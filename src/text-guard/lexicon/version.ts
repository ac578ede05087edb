import { shortForms } from './abbreviations.js';
import type { Entry, Exemption } from './entry.js';

const PRIME = 0x01000193;

/** The hash FNV-1a of a text, in 32 bits. */
function hashOf(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The version of a lexicon, made of its rules, exemptions and lists and of what was learned from examples, so that nobody can change a rule and forget to say so.
 * It tells two lexicons apart and orders nothing.
 */
export function versionOf(
  entries: readonly Entry[],
  exemptions: readonly Exemption[],
  lists: Readonly<Record<string, readonly string[]>>,
  examples = '',
): string {
  const data = JSON.stringify([
    entries.map(({ id, concept, strength, rules }) => [id, concept, strength, rules]),
    exemptions.map(({ id, rules }) => [id, rules]),
    lists,
    [...shortForms],
    examples,
  ]);
  return hashOf(data, 0x811c9dc5) + hashOf(data, 0x9747b28c);
}
