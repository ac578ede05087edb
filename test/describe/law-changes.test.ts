import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage, federal, provisions } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { root } from '../health/source.js';
import { days, page, sentencesOf } from './law-changes-page.js';

const file = join(root, 'docs/law-changes.md');
if (process.env['WRITE_DOCS'] === '1') writeFileSync(file, page());

describe('docs/law-changes.md', () => {
  it('is made from the data: WRITE_DOCS=1 writes it', () => {
    expect(readFileSync(file, 'utf8')).toBe(page());
  });

  it('has every day on which something encoded changes', () => {
    const limits = federal.duties.flatMap((row) => (row.scope === 'episode' ? row.limits.map(({ effective }) => effective) : []));
    const intervals = [...provisions.map(({ interval }) => interval), ...limits];
    const turns = [...new Set(intervals.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]))];
    const changed = turns.filter((day) => day > coverage.from && sentencesOf(day).length > 0);
    expect(changed.filter((day) => !days.some(([known]) => known === day))).toEqual([]);
    expect(changed.length).toBeGreaterThan(8);
  });

  it('tells the days in order', () => {
    expect(days.map(([day]) => day)).toEqual(days.map(([day]) => day).sort());
  });
});
