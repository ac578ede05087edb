import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDate, coverage, diffPolicies, federal, lawAsOf, provisions } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { root } from '../health/source.js';
import { dayBefore, days, page, sentencesOf } from './law-changes-page.js';

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

  it('cites each day’s law as codified then, and says of each new duty what is not settled about its law', () => {
    for (const [day] of days.slice(1)) {
      const isMoved = day >= '2017-09-01';
      const { changes } = diffPolicies(lawAsOf(dayBefore(day)), lawAsOf(calendarDate(day)));
      for (const { kind, change, rule, sentence } of changes) {
        expect(sentence).not.toMatch(isMoved ? /42 U\.S\.C\. 57[78]/ : /(?<!numbering )34 U\.S\.C\. \d/);
        if (kind !== 'duty' || change !== 'added') continue;
        const law = lawAsOf(calendarDate(day)).duties.find(({ id }) => id === rule)?.law ?? [];
        for (const { caveat } of law) expect(sentence).toContain(caveat ?? '');
      }
    }
  });

  it('tells the days in order', () => {
    expect(days.map(([day]) => day)).toEqual(days.map(([day]) => day).sort());
  });
});
