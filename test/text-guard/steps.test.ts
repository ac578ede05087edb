import { describe, expect, it } from 'vitest';
import { guardOf } from '../../src/text-guard/guard.js';
import { exemptions } from '../../src/text-guard/lexicon/exemptions.js';
import { direct, indirect } from '../../src/text-guard/lexicon/lexicon.js';
import { examples } from '../../src/text-guard/likeness/beside-examples.js';

const guard = guardOf([...direct, ...indirect], exemptions, examples);

const steps = (unit: string, length: number): number => {
  const meter = { steps: 0 };
  guard(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), [], meter);
  return meter.steps;
};

const hostile = [
  '1234567890',
  '-',
  'a@',
  ' ',
  'a\u0301\u0301',
  '\u0430\u0435',
  '<b<i<',
  'a<b>a',
  '<!--',
  '<b ',
  '<a title="x">a</a>',
  '<!-- a -->',
  '&amp;',
  '&#',
  '%66%6f',
  '\\u0066',
  "a'",
  'a*b*c*d ',
  '1a1a',
  'a.b.',
  'f o s t e r ',
  'foster ',
  'the ',
  'they took her from the house at night and the lady there said the kids had beds ',
  'a\u200b',
  '\n',
];

describe('the work that a hostile text makes', () => {
  it.each(hostile)('at most doubles, and a little, when %j is doubled', (unit) => {
    for (const length of [8_192, 16_384, 32_768]) {
      expect(steps(unit, 2 * length) / steps(unit, length)).toBeLessThanOrEqual(2.3);
    }
  });

  it('is bounded for each unit of a text', () => {
    for (const unit of hostile) expect(steps(unit, 65_536) / 65_536, unit).toBeLessThan(200);
  });

  it('grows no more when each unit is vouched for', () => {
    const count = (length: number): number => {
      const meter = { steps: 0 };
      const text = 'parole '.repeat(length / 7);
      guard(text, [{ kind: 'person', text: 'parole' }], meter);
      return meter.steps;
    };
    expect(count(28_000) / count(14_000)).toBeLessThanOrEqual(2.3);
  });
});
