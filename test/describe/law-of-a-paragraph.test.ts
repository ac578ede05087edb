import { calendarDate, provisions } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { asks } from '../../src/describe/asks.js';
import { days, sentencesOf } from './law-changes-page.js';

describe('what a version of a paragraph asks', () => {
  // The two texts of each paragraph, side by side: Pub. L. 101-647, 108-21, 109-248, 113-183, 114-22, 115-267, 117-327, 117-348.
  it.each<[day: string, about: string, told: string]>([
    ['1990-11-29', 'le-liaison', 'keep close liaison with the National Center; the text sets no time'],
    ['1990-11-29', 'le-verify-and-update-30-days', 'medical and dental records included, where available; within 60 calendar days'],
    ['1990-11-29', 'state-entry-within-2-hours', 'without a number of hours; immediately after the police received the report'],
    ['1990-11-29', 'reportable-to-ncic', 'It asks: report to NCIC each missing child under 18'],
    [
      '2003-04-30',
      'reportable-to-ncic',
      'Now: report to NCIC each missing child under 21 who is reported to the agency. Before: report to NCIC each missing child under 18',
    ],
    [
      '2006-07-27',
      'missing-child',
      'Before: a missing child is under 18 with whereabouts unknown to the legal custodian, and there are signs of removal by another',
    ],
    ['2006-07-27', 'state-entry-within-2-hours', 'within two hours of its receipt. Before: enter each report'],
    [
      '2014-09-29',
      'covered-by-title-iv-e',
      'reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim',
    ],
    [
      '2015-05-29',
      'le-liaison',
      'Now: keep close liaison with State and local child welfare systems and with the National Center. Before: keep close liaison with the National Center.',
    ],
    ['2015-05-29', 'le-report-minimum-fields', 'Added: include a recent photograph, if available.'],
    [
      '2015-05-29',
      'le-verify-and-update-30-days',
      'and a photograph taken during the previous 180 days included, where available. Before: verify the record',
    ],
    ['2015-09-29', 'absent-from-care', 'screen for sex trafficking'],
    ['2016-09-29', 'missing-or-abducted-from-care', 'immediately and in no case later than 24 hours after receiving the information'],
    [
      '2018-10-11',
      'missing-child',
      'Now: a missing child is under 18 with whereabouts unknown to the parent; a parent is also a legal guardian',
    ],
    ['2022-12-27', 'state-no-age-removal', 'Added: have no policy that removes an entry from NamUs solely because of age.'],
    ['2023-01-05', 'ive-report-missing-to-ncmec', 'include, where reasonably possible, a photograph'],
  ])('is told on %s of %s: %s', (day, about, told) => {
    expect(sentencesOf(day).filter((sentence) => sentence.includes(`\`${about}\``) && sentence.includes(told))).toHaveLength(1);
  });

  it('tells nothing of a photograph before 2015-05-29', () => {
    const before = days.filter(([day]) => day < '2015-05-29').flatMap(([day]) => sentencesOf(day));
    expect(before.length).toBeGreaterThan(10);
    expect(before.filter((sentence) => sentence.includes('photograph'))).toEqual([]);
  });

  const turns = days.map(([day]) => calendarDate(day));
  const all = turns.flatMap((day) => sentencesOf(day));

  it('is told wherever a rule or a duty comes to rest on another text', () => {
    const moved = all.filter((sentence) => sentence.includes(' rests on '));
    expect(moved.length).toBeGreaterThan(8);
    expect(moved.filter((sentence) => !/\. (?:Added: .+|Now: .+ Before: .+)\.$/.test(sentence))).toEqual([]);
  });

  it.each(Object.entries(asks))('is a line of its own, and told on some day: %s', (id, text) => {
    expect(provisions.some((row) => row.id === id)).toBe(true);
    expect(text).toMatch(/^[a-z].*[^.;]$/);
    expect(all.some((sentence) => sentence.includes(text))).toBe(true);
  });
});
