import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/disclosure/cell.js';
import { root } from '../health/source.js';
import { dossier, columns } from './dossier.js';
import { page } from './page.js';

const file = join(root, 'docs/disclosure.md');
if (process.env['WRITE_DOCS'] === '1') writeFileSync(file, page());
const text = readFileSync(file, 'utf8');

describe('docs/disclosure.md', () => {
  it('is made from the data: WRITE_DOCS=1 writes it', () => {
    expect(text).toBe(page());
  });

  it('shows every cell of the matrix, with a link to its reason and a mark where its sources are weak', () => {
    for (const { category, heading, id } of dossier) {
      const line = text.split('\n').find((each) => each.startsWith(`| \`${category}\` |`)) ?? '';
      const cell = line.split(' | ')[1 + Object.keys(columns).indexOf(heading)]?.replace(' |', '');
      const weak = cellOf(columns[heading], category).confidence === 'low' ? '?' : '';
      expect(cell).toBe(`[${id}${weak}](#${id.toLowerCase()})`);
      expect(text).toContain(`\n### ${id}\n`);
    }
  });
});
