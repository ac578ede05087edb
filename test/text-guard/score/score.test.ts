import { describe, expect, it } from 'vitest';
import { type Judge, type Sample } from './corpus.js';
import { judgeAll, score, table, wilson } from './score.js';

const sample = (over: Partial<Sample>): Sample => ({
  id: 'x1',
  lang: 'en',
  leak: true,
  concepts: ['foster'],
  direct: true,
  axes: { kind: 'wording', stance: 'asserted', speaker: 'police' },
  channel: 'post',
  text: 'a',
  ...over,
});
const clean: Partial<Sample> = { leak: false, concepts: [], direct: false, axes: { family: 'twin' } };

/** Says what the text tells it to say. */
const obedient: Judge = (text) => {
  const [outcome, concept] = text.split(' ');
  return {
    outcome: outcome === 'block' ? 'block' : outcome === 'review' ? 'review' : 'pass',
    hits: concept === undefined ? [] : [{ concept }],
  };
};

describe('the bounds of a share', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (hit, of, low, high) => {
    expect(wilson(hit, of).low).toBeCloseTo(low, 4);
    expect(wilson(hit, of).high).toBeCloseTo(high, 4);
  });

  it('knows nothing of an empty group', () => {
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});

describe('the score', () => {
  const scores = score(
    judgeAll(obedient, [
      sample({ text: 'block foster' }),
      sample({ text: 'block justice' }),
      sample({ text: 'review foster', axes: { kind: 'wording', obf: 'leet' } }),
      sample({ text: 'pass', direct: false }),
      sample({ text: 'block foster', ...clean }),
      sample({ text: 'review', ...clean }),
      sample({ text: 'pass', ...clean }),
    ]),
  );

  it('counts a review as not passed', () => {
    expect(scores['leaks not passed']).toMatchObject({
      overall: { hit: 3, of: 4 },
      direct: { hit: 3, of: 3 },
      indirect: { hit: 0, of: 1 },
      obfuscated: { hit: 1, of: 1 },
    });
  });

  it('asks for the right concept of a block', () => {
    expect(scores['direct leaks blocked with the right concept']).toMatchObject({
      overall: { hit: 1, of: 3 },
      plain: { hit: 1, of: 2 },
      obfuscated: { hit: 0, of: 1 },
    });
  });

  it('tells blocked from reviewed among the clean', () => {
    expect(scores['clean texts blocked']).toMatchObject({ overall: { hit: 1, of: 3 } });
    expect(scores['clean texts reviewed']).toMatchObject({ overall: { hit: 1, of: 3 } });
  });

  it('shows neither a text nor an id', () => {
    const secret = judgeAll(obedient, [sample({ id: 'secret-id', text: 'pass secret-text' })]);
    expect(table(score(secret))).not.toContain('secret');
    expect(JSON.stringify(score(secret))).not.toContain('secret');
    const failing: Judge = (text) => {
      throw new Error(text);
    };
    expect(() => judgeAll(failing, [sample({ text: 'secret-text' })])).toThrow(/^the judge threw on a text of the corpus$/);
  });

  it('counts groups too small to tell apart together', () => {
    expect(scores['not passed, by language']).toEqual({ '(other)': wilson(3, 4) });
  });
});
