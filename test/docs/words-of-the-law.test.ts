import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/explain/en.js';
import { es } from '../../src/explain/es.js';
import { responsibility } from '../../src/schemas/facts.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
const ncmecPage = read('docs/how-to/report-a-child-to-ncmec.md');

describe('the pages say of the law what it says', () => {
  it.each([
    ['README.md', read('README.md')],
    ['the page on reports to the National Center', ncmecPage],
  ])('%s: immediately, and in no case later than 24 hours, in its first sentences', (_, text) => {
    const first = text.slice(0, 400);
    expect(first).toContain('immediately, and in no case later than 24 hours after it receives the information');
    expect(text).not.toMatch(/at most 24 hours|within the same hours/);
  });

  it('AMB-24 is about the notice of the police alone', () => {
    const sentences = ncmecPage.split(/(?<=\.) /).filter((sentence) => sentence.includes('AMB-24'));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/notice that the police give the National Center/);
  });
});

describe('a child with an open case file who was not removed from home', () => {
  it.each([
    ['the type', read('src/facts/agency.ts').replace(/ \* /g, ' ')],
    ['the JSON Schema', responsibility.meta()?.description ?? ''],
    ['the rules in words', read('docs/concepts.md')],
    ['the page for auditors', read('docs/audit.md')],
    ['the question', en.questions['responsibility'] ?? ''],
  ])('is entered as supervision, says %s', (_, text) => {
    expect(text).toMatch(/not removed from home[^.]*supervision|supervision[^.]*not removed from home/);
  });

  it('is entered as supervision, says the Spanish question', () => {
    expect(es.questions['responsibility']).toMatch(/supervisión \([^)]*expediente[^)]*no se retiró de su hogar\)/);
  });
});
