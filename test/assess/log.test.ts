import { assess, instant, parseEpisode } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/assess/log.js';
import { assessed, child, dutyOf, hour, received, report, type Given } from './cases.js';

const read = (events: readonly Given[], asOf: string): ReturnType<typeof readLog> =>
  readLog(parseEpisode({ ...child, events }), instant(asOf));

const names = (events: readonly Given[], asOf: string): readonly string[] => read(events, asOf).entries.map(({ name }) => name);

describe('what is read', () => {
  const sighted = { id: 's', kind: 'sighted' };

  it.each([
    ['an instant', { at: hour(5) }, hour(5)],
    ['the start of a range', { between: [hour(5), hour(9)] }, hour(5)],
    // The local day begins at 05:00 in UTC.
    ['the start of a local day', { on: '2026-05-04' }, '2026-05-04T05:00:00.000Z'],
  ])('%s that has come', (_, time, moment) => {
    const before = new Date(Date.parse(moment) - 1).toISOString();
    expect(names([{ ...sighted, ...time }], before)).toEqual([]);
    expect(read([{ ...sighted, ...time }], before)).toMatchObject({ disregarded: ['s'], episode: { events: [] } });
    expect(names([{ ...sighted, ...time }], moment)).toEqual(['s']);
    expect(read([{ ...sighted, ...time }], moment).disregarded).toEqual([]);
  });

  it('what happened nobody knows when', () => {
    expect(read([{ ...sighted, at: 'unknown' }], hour(-900)).entries).toMatchObject([{ name: 's', from: -Infinity, to: Infinity }]);
  });

  it('in the order of the earliest moments, and of the log where they are the same', () => {
    const events = [
      { id: 'late', kind: 'sighted', at: hour(3) },
      { id: 'range', kind: 'sighted', between: [hour(1), hour(50)] },
      { id: 'same', kind: 'sighted', at: hour(1) },
      { id: 'day', kind: 'sighted', on: '2026-05-04' },
      { id: 'unknown', kind: 'sighted', at: 'unknown' },
    ];
    expect(names(events, hour(60))).toEqual(['unknown', 'day', 'range', 'same', 'late']);
  });

  it('each with its window, its name and its place', () => {
    const events = [
      { kind: 'sighted', on: '2026-03-08' },
      { kind: 'sighted', between: [hour(1), hour(2)] },
      { id: 'x', kind: 'sighted', at: hour(3) },
    ];
    expect(read(events, hour(60)).entries).toMatchObject([
      { name: '/events/0', pointer: '/events/0', from: Date.parse('2026-03-08T06:00:00Z'), to: Date.parse('2026-03-09T04:59:59.999Z') },
      { name: '/events/1', pointer: '/events/1', from: Date.parse(hour(1)), to: Date.parse(hour(2)) },
      { name: 'x', pointer: '/events/2', from: Date.parse(hour(3)), to: Date.parse(hour(3)) },
    ]);
  });

  it('names what came later by id or by place', () => {
    const { disregarded, episode } = assessed(
      [received, { kind: 'sighted', at: hour(2) }, { id: 'z', kind: 'sighted', at: hour(3) }],
      hour(1),
    );
    expect(disregarded).toEqual(['/events/1', 'z']);
    expect(episode.events).toHaveLength(3);
  });
});

describe('a correction', () => {
  const late = report({ id: 'late', at: hour(30) });
  const inTime = report({ at: hour(20) });
  const correct = (made: number, instead: Given | null, id = 'c'): Given => ({
    id,
    kind: 'corrected',
    replaces: 'late',
    at: hour(made),
    with: instead,
  });
  const status = (events: readonly Given[], asOf: string): string => dutyOf(assessed(events, asOf)).status;

  it('counts from the moment it was made', () => {
    const events = [received, late, correct(40, inTime)];
    expect(status(events, hour(40, -1))).toBe('met-late');
    expect(status(events, hour(40))).toBe('met');
    expect(assessed(events, hour(40, -1)).disregarded).toEqual(['c']);
  });

  it('may strike out', () => {
    const events = [received, late, correct(40, null)];
    expect([status(events, hour(39)), status(events, hour(41))]).toEqual(['met-late', 'overdue']);
  });

  it('yields to one made later, once that was made', () => {
    const events = [received, late, correct(50, null, 'd'), correct(40, inTime)];
    expect([status(events, hour(45)), status(events, hour(55))]).toEqual(['met', 'overdue']);
  });

  it('puts in an event that goes by its own id, or by that of the one it replaces', () => {
    const evidence = (instead: Given): unknown => dutyOf(assessed([received, late, correct(40, instead)])).evidence;
    expect(evidence(inTime)).toEqual(['late']);
    expect(evidence({ ...inTime, id: 'new' })).toEqual(['new']);
  });

  it('may put in what came later than the moment asked about: that is not read', () => {
    const events = [received, { ...late, at: hour(20) }, correct(25, report({ at: hour(60) }))];
    expect([status(events, hour(50)), status(events, hour(60))]).toEqual(['overdue', 'met-late']);
  });

  it('of an entry that was written for a time to come counts as well', () => {
    const misdated = report({ id: 'late', at: hour(9000) });
    expect(status([received, misdated, correct(40, inTime)], hour(50))).toBe('met');
  });
});

describe('law that is not encoded', () => {
  const utc = { ...child, zone: 'UTC', child: null };
  const asked = (events: readonly Given[], asOf: string) => (): unknown => assess(parseEpisode({ ...utc, events }), instant(asOf));
  const refused = { name: 'OutsideCoverageError', problems: [] };

  it.each([
    ['1984-10-11T23:59:59.999Z', true],
    ['1984-10-12T00:00:00.000Z', false],
    ['1984-10-12T00:00:00.001Z', false],
  ])('a question about %s is refused: %s', (asOf, isRefused) => {
    if (isRefused) expect(asked([], asOf)).toThrow(expect.objectContaining(refused));
    else expect(asked([], asOf)).not.toThrow();
  });

  it.each([
    ['an instant before', { at: '1984-10-11T23:59:59.999Z' }, true],
    ['the first instant', { at: '1984-10-12T00:00:00.000Z' }, false],
    ['the day before', { on: '1984-10-11' }, true],
    ['the first day', { on: '1984-10-12' }, false],
    ['a range before', { between: ['1984-10-10T00:00:00Z', '1984-10-11T23:59:59.999Z'] }, true],
    ['a range across', { between: ['1984-10-10T00:00:00Z', '1984-10-12T00:00:00Z'] }, false],
    ['nobody knows when', { at: 'unknown' }, false],
  ])('an event at %s is refused: %s', (_, time, isRefused) => {
    const ask = asked(
      [
        { kind: 'last-seen', at: hour(0) },
        { kind: 'sighted', ...time },
      ],
      hour(1),
    );
    if (isRefused) expect(ask).toThrow(expect.objectContaining(refused));
    else expect(ask).not.toThrow();
  });
});

describe('law read on a day', () => {
  const LATER = ['later-than-the-law-was-read'];

  // The oldest of the federal texts in force was read through 2023-04-20; the definitions are judged at the moment asked about.
  it.each([
    ['2023-04-20T00:00:00-05:00', []],
    ['2023-04-20T23:59:59.999-05:00', []],
    ['2023-04-21T00:00:00-05:00', LATER],
    [hour(0), LATER],
  ])('is said of a record without events at %s: %j', (asOf, notices) => {
    expect(assessed([], asOf).notices).toEqual(notices);
  });

  // The text "immediately" was read in the Code of 2000-01-23, what was in force in 2016 in that of 2023.
  it.each([
    ['the day of the text', { at: '2000-01-23T23:59:59-06:00' }, []],
    ['the day after', { at: '2000-01-24T00:00:00-06:00' }, LATER],
    ['the day after, as a date', { on: '2000-01-24' }, LATER],
    ['a range that ends later', { between: ['1999-01-01T00:00:00Z', '2005-01-01T00:00:00Z'] }, LATER],
    ['a later day', { at: '2005-01-01T12:00:00-06:00' }, LATER],
    ['a day of law that was read', { at: '2016-01-01T12:00:00-06:00' }, []],
  ])('is said of a report that the police received on %s', (_, time, notices) => {
    const born = { child: { birthDate: '1996-02-28' } };
    expect(assessed([{ kind: 'police-received-report', ...time }], '2017-01-01T00:00:00-06:00', born).notices).toEqual(notices);
  });

  it('is said where nobody knows when they received it', () => {
    expect(assessed([{ kind: 'police-received-report', at: 'unknown' }], '2012-01-01T00:00:00-06:00').notices).toEqual(LATER);
  });

  it('is not said of law that nothing set in motion', () => {
    expect(assessed([], '2012-01-01T00:00:00-06:00').notices).toEqual([]);
  });

  it('says when that was', () => {
    expect(assessed([]).coverage).toBe('2023-04-20');
  });
});

it('an event that was first written down too late, and put right by now, is not disregarded', () => {
  const written = { id: 's', kind: 'sighted', at: hour(50) };
  const right = { id: 'c', kind: 'corrected', at: hour(3), replaces: 's', with: { kind: 'sighted', at: hour(1) } };
  const found = read([written, right], hour(10));
  expect(found.disregarded).toEqual([]);
  expect(found.episode.events).toHaveLength(2);
  const early = read([written, right], hour(2));
  expect(early.disregarded).toEqual(['s', 'c']);
  expect(early.episode.events).toEqual([]);
});
