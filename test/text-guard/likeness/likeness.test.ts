import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../../src/text-guard/check.js';
import { FEATURES, visitFeatures } from '../../../src/text-guard/likeness/features.js';
import { DOUBTED_BELOW, PLAIN_BELOW, table, TELLS_FROM } from '../../../src/text-guard/likeness/table.js';
import { CONCEPTS, conceptOf, LARGEST, readWeights, tableOf, weightOf } from '../../../src/text-guard/likeness/weights.js';
import type { GuardHint, GuardResult } from '../../../src/text-guard/types.js';
import { byRules } from './rules.js';
import { examplesOf, learn, linesOf } from './training.js';

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const apart = linesOf(file('apart.txt'));
const examples = examplesOf(file('../corpus/open.jsonl'), file('examples.txt'));
const leaks = apart.filter(({ concepts }) => concepts.length > 0).map(({ text }) => text);
const clean = apart.filter(({ concepts }) => concepts.length === 0).map(({ text }) => text);
const count = (texts: readonly string[], judge: (text: string) => GuardResult, outcome: GuardResult['outcome']): number =>
  texts.filter((text) => judge(text).outcome === outcome).length;

const featuresOf = (...words: readonly string[]): readonly number[] => {
  const found: number[] = [];
  visitFeatures(words, (feature) => found.push(feature));
  return found;
};

describe('what the examples add to the rules', () => {
  it('lets fewer leaks pass of texts that nothing was learned from, blocks more of them, and lets more clean ones pass', () => {
    expect(leaks.length).toBeGreaterThan(500);
    expect(clean.length).toBeGreaterThan(600);
    expect(count(leaks, checkPublicText, 'pass')).toBeLessThan(count(leaks, byRules, 'pass'));
    expect(count(clean, checkPublicText, 'block')).toBeLessThan(count(clean, byRules, 'block'));
    expect(count(leaks, checkPublicText, 'block')).toBeGreaterThan(count(leaks, byRules, 'block'));
    expect(count(clean, checkPublicText, 'pass')).toBeGreaterThan(count(clean, byRules, 'pass'));
  });

  it('never lets pass what rules would block, and blocks nothing in which they found nothing', () => {
    for (const { text } of apart) {
      const [alone, both] = [byRules(text).outcome, checkPublicText(text).outcome];
      if (alone === 'block') expect(both, text).not.toBe('pass');
      if (alone === 'pass') expect(both, text).not.toBe('block');
    }
  });

  it('blocks a fact that rules find where the words around it read like a leak, and not for what stands far from it', () => {
    const fact = 'The lady who takes in kids for the county called me crying';
    expect(byRules(`${fact}.`).outcome).toBe('review');
    expect(checkPublicText(`${fact}.`).outcome).toBe('block');
    const far = Array.from({ length: 4 }, () => 'Last seen at the bus stop on Elm Street in a red coat.').join(' ');
    const found = 'Care home residents helped fold flyers for the missing boy.';
    const tells = 'Ruby is not allowed a sleepover unless the people who placed her agree in writing.';
    expect(checkPublicText(`${found} ${far} ${tells}`).outcome).toBe('review');
  });

  it('never lets pass what says a status, whatever plain words surround it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...clean), { minLength: 1, maxLength: 8 }), (around) => {
        for (const said of ['she is in foster care', 'el menor vive en una casa hogar', 'a trafficking victim']) {
          expect(checkPublicText([...around, said, ...around].join(' ')).outcome).not.toBe('pass');
        }
      }),
    );
  });

  it('changes nothing of what rules find in a very short sentence, whatever stands beside it', () => {
    const order = { pass: 0, review: 1, block: 2 };
    const plain = 'Last seen at the bus stop on Elm Street in a red coat.';
    for (const brief of ['Twins separated.', 'All expunged.', 'Two gift cards.', 'Vendió la.', 'A la cárcel.', 'Crossover kid.']) {
      const alone = order[checkPublicText(brief).outcome];
      expect(alone, brief).toBeGreaterThan(0);
      for (const joined of [`${plain}\n\n${brief}`, `${plain} ${brief}`, `${brief}\n\n${plain}`]) {
        expect(order[checkPublicText(joined).outcome], joined).toBeGreaterThanOrEqual(alone);
      }
    }
  });

  it('lets no hint make a text read plainer', () => {
    const sold = 'La vendió su propio padrastro a un señor de la costa por una camioneta.';
    expect(checkPublicText(sold, [{ kind: 'place', text: 'señor' }]).outcome).not.toBe('pass');
    for (const { text } of apart.filter((_, at) => at % 5 === 0)) {
      const [first = ''] = text.split(' ').filter((word) => word.length > 3);
      const hints = [{ kind: 'place', text: first }] as const;
      const change = (judge: (text: string, hints?: readonly GuardHint[]) => GuardResult): readonly string[] => [
        judge(text).outcome,
        judge(text, hints).outcome,
      ];
      // Where the hint cancels something that rules found, fewer facts are left to be confirmed.
      if (byRules(text).hits.length !== byRules(text, hints).hits.length) continue;
      const [alone] = change(byRules);
      const [before, after] = change(checkPublicText);
      // A review by examples alone may rest on what is vouched for; nothing else may.
      if (alone !== 'pass') expect(after, text).toBe(before);
      else expect([before, 'pass'], text).toContain(after);
    }
  });

  it('is learned from no text under two labels', () => {
    const labels = new Map<string, Set<boolean>>();
    for (const { text, concepts } of examples) labels.set(text, (labels.get(text) ?? new Set()).add(concepts.length > 0));
    expect([...labels].filter(([, each]) => each.size > 1).map(([text]) => text)).toEqual([]);
  });

  it('says nothing of a name, a slug or a label', () => {
    for (const text of ['Foster Ward Grove', 'k8r2m9x6t2', 'Contact']) {
      expect(checkPublicText(text).hits.filter(({ evidence }) => evidence === 'likeness/examples')).toEqual([]);
    }
  });

  it('leaves out what typed fields vouch for', () => {
    const told = 'the counselors lock the doors at nine and count the girls';
    const result = checkPublicText(told);
    expect(result.outcome).not.toBe('pass');
    const shop = `Last seen near The ${told} Cafe on Elm Street`;
    expect(checkPublicText(shop, [{ kind: 'place', text: told }]).hits).toEqual([]);
  });
});

describe('the features of words', () => {
  it('have numbers that the table knows', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0]{0,20}$/), { maxLength: 20 }), (words) => {
        for (const feature of featuresOf(...words)) expect(feature >= 0 && feature < FEATURES).toBe(true);
      }),
    );
  });

  it('are one for a short word, one more beside another, and one more apart by one', () => {
    expect(featuresOf('by')).toHaveLength(1);
    expect(featuresOf('by', 'bus')).toHaveLength(3);
    expect(featuresOf('by', 'bus', 'to')).toHaveLength(6);
  });

  it('are pieces too for a word of four letters and more', () => {
    // <word>: <wor word ord> <word word>
    expect(featuresOf('word')).toHaveLength(1 + 3 + 2);
  });

  it('are none for an empty word, which parts what stands around it', () => {
    expect(featuresOf('')).toEqual([]);
    expect(featuresOf('by', '', '', 'to')).toEqual([...featuresOf('by'), ...featuresOf('to')]);
  });
});

describe('the table', () => {
  it('tells every weight, and which features have none', () => {
    const weights = readWeights();
    expect(weights).toHaveLength(FEATURES);
    const told = [...weights.keys()].filter((feature) => weights[feature] !== 0);
    expect(told.length).toBeGreaterThan(100_000);
    const written = told.map((feature) => {
      const concept = conceptOf(weights, feature);
      return { feature, weight: weightOf(weights, feature), about: concept === undefined ? 0 : CONCEPTS.indexOf(concept) };
    });
    const wrong = written.filter(({ feature, weight }) => {
      const isWeight = Number.isInteger(weight) && weight !== 0 && Math.abs(weight) <= LARGEST;
      return !isWeight || (conceptOf(weights, feature) === undefined) !== weight < 0;
    });
    expect(wrong).toEqual([]);
    expect(tableOf(written) === table).toBe(true);
  });

  it('asks for more to stop a text than to keep one stopped, and for least to block', () => {
    expect(TELLS_FROM).toBeGreaterThan(PLAIN_BELOW);
    expect(PLAIN_BELOW).toBeGreaterThan(DOUBTED_BELOW);
  });

  it('was learned from no text that is kept apart', () => {
    const learned = new Set(examples.map(({ text }) => text));
    expect(apart.filter(({ text }) => learned.has(text))).toEqual([]);
  });

  if (process.env['PROVE'] === '1') {
    it('is what the examples give', { timeout: 600_000 }, () => {
      expect(learn(examples).table === table).toBe(true);
    });
  }
});
