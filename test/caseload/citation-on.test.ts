import { calendarDate, citationOn, provision, provisions } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

function cited(id: string, on: string): string | undefined {
  const row = provision(id);
  return row && citationOn(row, calendarDate(on));
}

/** The Missing Children's Assistance Act and the National Child Search Assistance Act moved from title 42 to title 34. */
describe('a citation of its day', () => {
  it.each([
    ['missing-child-legal-custodian', '42 U.S.C. 5772(1)', '34 U.S.C. 11292(1), before Pub. L. 115-267'],
    ['missing-child-1984', '42 U.S.C. 5772(1), as enacted by Pub. L. 98-473', '34 U.S.C. 11292(1), as enacted by Pub. L. 98-473'],
    ['ncic-under-18', '42 U.S.C. 5779(a)', '34 U.S.C. 41307(a), before Pub. L. 108-21'],
    ['ncic-under-21', '42 U.S.C. 5779(a)', '34 U.S.C. 41307(a)'],
    ['no-waiting-period', '42 U.S.C. 5780(1)', '34 U.S.C. 41308(1)'],
    ['entry-within-two-hours', '42 U.S.C. 5780(3)', '34 U.S.C. 41308(3)'],
  ])('of %s was %s until 2017-08-31, and is %s since', (id, before, after) => {
    expect(cited(id, '2017-08-31')).toBe(before);
    expect(cited(id, '2017-09-01')).toBe(after);
    expect(cited(id, '2017-09-02')).toBe(after);
  });

  it('of title IV-E never moved', () => {
    expect(cited('report-missing', '2017-08-31')).toBe('42 U.S.C. 671(a)(35)(B)');
    expect(cited('report-missing', '2017-09-01')).toBe('42 U.S.C. 671(a)(35)(B)');
  });

  it('is the one of today for every provision today', () => {
    for (const row of provisions) expect(citationOn(row, calendarDate('2026-11-21'))).toBe(row.citation);
  });

  it('has a former place for everything in title 34 that is older than the move', () => {
    const moved = provisions.filter(({ citation, interval }) => citation.startsWith('34 U.S.C.') && interval.from < '2017-09-01');
    expect(moved.filter(({ formerly }) => !formerly?.startsWith('42 U.S.C.'))).toEqual([]);
    expect(provisions.filter((row) => row.formerly !== undefined && !moved.includes(row))).toEqual([]);
  });
});

describe('a provision by name', () => {
  it('is undefined where there is none', () => {
    expect(provision('no-such-provision')).toBeUndefined();
  });
});
