import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disclosureRequestJsonSchema, episodeJsonSchema } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { read, root } from '../health/source.js';
import { ofTheEpisode, ofTheLog, ofTheRequest, page } from './page.js';
import { asPart, objectsOf, type Part } from './schema.js';

const file = join(root, 'docs/fields.md');
if (process.env['WRITE_DOCS'] === '1') writeFileSync(file, page());
const text = readFileSync(file, 'utf8');

const sections = [...ofTheEpisode, ...ofTheLog, ...ofTheRequest];
const keysOf = (schema: Part): readonly string[] => Object.keys(asPart(schema['properties'])).sort();

describe('docs/fields.md', () => {
  it('is made from the schemas and the comments: WRITE_DOCS=1 writes it', () => {
    expect(text).toBe(page());
  });

  it.each(sections)('has a sentence of each field of $heading, once', ({ heading, schema, sentences }) => {
    const own = text.split(`\n### ${heading}\n`)[1]?.split('\n## ')[0]?.split('\n### ')[0] ?? '';
    const entry = text.split('\n## The log\n')[1]?.split('\n### ')[0] ?? '';
    const rows = [...own.split('\n'), ...(heading.startsWith('`') ? entry.split('\n') : [])];
    const keys = keysOf(schema);
    expect(keys).not.toEqual([]);
    expect(keys.filter((key) => !/^[A-Z`].*[a-z0-9`)]\.$/.test(sentences.get(key) ?? ''))).toEqual([]);
    expect(keys.filter((key) => rows.filter((row) => row.startsWith(`| \`${key}\` | ${sentences.get(key) ?? ''} |`)).length !== 1)).toEqual(
      [],
    );
  });

  it.each([
    ['an episode', episodeJsonSchema()],
    ['a request', disclosureRequestJsonSchema()],
  ])('shows every object that the schema of %s has', (_, schema: Part) => {
    const shown = sections.map((each) => keysOf(each.schema).join());
    const facts = keysOf(schema)
      .filter((key) => !['zone', 'events'].includes(key))
      .join();
    const objects = objectsOf(schema).map((each) => keysOf(each).join());
    expect(objects.length).toBeGreaterThan(5);
    expect(objects.filter((keys) => !shown.includes(keys) && keys !== facts)).toEqual([]);
  });

  it.each(ofTheLog)('says what $heading is', ({ heading }) => {
    expect(text).toMatch(new RegExp(`\n### ${heading}\n\n[A-Z].+\\.\n`));
  });

  it.each(['README.md', 'docs/concepts.md'])('is linked from %s', (from) => {
    expect(read(from)).toContain('fields.md)');
  });
});
