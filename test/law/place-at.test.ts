import { calendarDate, citationOn, instant, type Provision } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/law/citation-on.js';

const zone = 'America/Chicago';
const row: Provision = {
  id: 'example',
  citation: '34 U.S.C. 1',
  formerly: '42 U.S.C. 2',
  before2015: '42 U.S.C. 3',
  before2006: '42 U.S.C. 4',
  kind: 'statute',
  interval: { from: calendarDate('1990-01-01'), to: null },
  readThrough: calendarDate('2026-01-01'),
  evidence: 'T',
};
const ended = (to: string): Provision => ({ ...row, interval: { ...row.interval, to: calendarDate(to) } });

/** The places of the editorial renumbering of 2017-09-01 and of the Acts of 2006 and 2015, each with its last and first day. */
describe('where a provision stood', () => {
  it.each([
    ['2017-09-01T05:00:00Z', { citation: '34 U.S.C. 1', isFormer: false, isDeduced: false }],
    ['2017-09-01T04:59:59Z', { citation: '42 U.S.C. 2', isFormer: true, isDeduced: false }],
    ['2015-05-29T05:00:00Z', { citation: '42 U.S.C. 2', isFormer: true, isDeduced: false }],
    ['2015-05-29T04:59:59Z', { citation: '42 U.S.C. 3', isFormer: true, isDeduced: true }],
    ['2006-07-27T05:00:00Z', { citation: '42 U.S.C. 3', isFormer: true, isDeduced: true }],
    ['2006-07-27T04:59:59Z', { citation: '42 U.S.C. 4', isFormer: true, isDeduced: true }],
  ])('at %s: %j', (moment, place) => {
    expect(placeAt(row, instant(moment), zone)).toEqual(place);
  });

  it.each([
    [row, '34 U.S.C. 1'],
    [ended('2017-09-02'), '34 U.S.C. 1'],
    [ended('2017-09-01'), '42 U.S.C. 2'],
    [ended('2017-08-31'), '42 U.S.C. 2'],
  ])('without a moment is where it stands, or stood last', (each, citation) => {
    expect(placeAt(each, undefined, zone).citation).toBe(citation);
  });

  it('is asked by day too', () => {
    expect(citationOn(row, calendarDate('2017-08-31'))).toBe('42 U.S.C. 2');
    expect(citationOn(row, calendarDate('2017-09-01'))).toBe('34 U.S.C. 1');
  });
});
