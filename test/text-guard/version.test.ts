import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../src/text-guard/check.js';
import { examples } from '../../src/text-guard/likeness/beside-examples.js';
import { exemptions } from '../../src/text-guard/lexicon/exemptions.js';
import { direct, indirect } from '../../src/text-guard/lexicon/lexicon.js';
import { versionOf } from '../../src/text-guard/lexicon/version.js';
import { lists } from '../../src/text-guard/lexicon/words.js';

const entries = [...direct, ...indirect];
const version = versionOf(entries, exemptions, lists, examples.data);
const at = <T>(items: readonly T[], place: number, change: (item: T) => T): readonly T[] =>
  items.map((item, here) => (here === place ? change(item) : item));

describe('the version of the lexicon', () => {
  it('is in each result', () => {
    expect(checkPublicText('A red coat.').lexiconVersion).toBe(version);
    expect(checkPublicText('She lives in foster care.').lexiconVersion).toBe(version);
  });

  it('changes with any rule, strength, concept, exemption or list of words', () => {
    fc.assert(
      fc.property(
        fc.nat(entries.length - 1),
        fc.nat(exemptions.length - 1),
        fc.constantFrom(...Object.keys(lists)),
        (entry, exemption, list) => {
          const more = { ...lists, [list]: [...(lists[list] ?? []), 'lighthouse'] };
          const longer = <T extends { readonly rules: readonly string[] }>(one: T): T => ({ ...one, rules: [...one.rules, 'lighthouse'] });
          const others = [
            versionOf(at(entries, entry, longer), exemptions, lists, examples.data),
            versionOf(
              at(entries, entry, (one) => ({ ...one, rules: one.rules.slice(1) })),
              exemptions,
              lists,
              examples.data,
            ),
            versionOf(
              at(entries, entry, (one) => ({ ...one, strength: one.strength === 'frame' ? 'topic' : 'frame' })),
              exemptions,
              lists,
              examples.data,
            ),
            versionOf(
              at(entries, entry, (one) => ({ ...one, concept: one.concept === 'foster' ? 'agency' : 'foster' })),
              exemptions,
              lists,
              examples.data,
            ),
            versionOf(entries, at(exemptions, exemption, longer), lists, examples.data),
            versionOf(entries, exemptions, more, examples.data),
            versionOf(entries, exemptions, lists, `${examples.data}.`),
          ];
          expect(others).not.toContain(version);
          expect(new Set(others).size).toBe(others.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('does not change with what explains a rule', () => {
    expect(
      versionOf(
        entries.map((one) => ({ ...one, sense: '', hits: [], misses: [] })),
        exemptions,
        lists,
        examples.data,
      ),
    ).toBe(version);
  });
});
