import { calendarDate, citationOn, provision, provisions, type Provision } from 'missing-child-rules';
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

  // Of 34 U.S.C. 41308: the Act of 2006 put in (2), that of 2015 (3)(B) and (4)(C).
  it.each([
    ['entry-immediately', '42 U.S.C. 5780(2)', undefined, undefined],
    ['clearinghouse', '42 U.S.C. 5780(2), on the State clearinghouse', '42 U.S.C. 5780(3), on the State clearinghouse', undefined],
    ['minimum-fields', '42 U.S.C. 5780(2)(A)-(C)', '42 U.S.C. 5780(3)(A)-(C)', '42 U.S.C. 5780(3)(A), (C), (D)'],
    ['verify-within-60-days', '42 U.S.C. 5780(3)(A)', '42 U.S.C. 5780(4)(A)', undefined],
    ['search', '42 U.S.C. 5780(3)(B)', '42 U.S.C. 5780(4)(B)', undefined],
    ['liaison-with-ncmec', '42 U.S.C. 5780(3), on liaison', '42 U.S.C. 5780(4), on liaison', undefined],
    ['liaison', undefined, undefined, '42 U.S.C. 5780(4)(D)'],
    ['no-waiting-period', '42 U.S.C. 5780(1)', '42 U.S.C. 5780(1)', '42 U.S.C. 5780(1)'],
  ])('of %s was %s before 2006, then %s, and %s from 2015', (id, before2006, before2015, before2017) => {
    const then = { '1995-01-01': before2006, '2006-07-26': before2006, '2006-07-27': before2015, '2015-05-28': before2015 };
    for (const [day, expected] of Object.entries({ ...then, '2015-05-29': before2017, '2017-08-31': before2017 })) {
      if (expected !== undefined) expect([day, cited(id, day)]).toEqual([day, expected]);
    }
  });

  it('is an error before the law that is encoded', () => {
    expect(() => cited('report-missing', '1984-10-11')).toThrow(expect.objectContaining({ name: 'OutsideCoverageError' }));
    expect(cited('report-missing', '1984-10-12')).toBe('42 U.S.C. 671(a)(35)(B)');
  });

  it('of title IV-E never moved', () => {
    expect(cited('report-missing', '2017-08-31')).toBe('42 U.S.C. 671(a)(35)(B)');
    expect(cited('report-missing', '2017-09-01')).toBe('42 U.S.C. 671(a)(35)(B)');
  });

  it('is the one of today for every provision today', () => {
    for (const row of provisions) expect(citationOn(row, calendarDate('2026-11-21'))).toBe(row.citation);
  });

  it('has a former place for everything in title 34 that is older than the move', () => {
    const isOlder = ({ citation, interval, since }: Provision): boolean =>
      citation.startsWith('34 U.S.C.') && interval.from < '2017-09-01' && (since === undefined || interval.to !== null);
    const moved = provisions.filter((row) => isOlder(row) || row.id === 'ncmec-grant');
    expect(moved.filter(({ formerly }) => !formerly?.startsWith('42 U.S.C.'))).toEqual([]);
    expect(provisions.filter((row) => row.formerly !== undefined && !moved.includes(row))).toEqual([]);
  });
});

describe('a provision by name', () => {
  it('is undefined where there is none', () => {
    expect(provision('no-such-provision')).toBeUndefined();
  });
});
