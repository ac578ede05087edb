import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParseEpisode } from '../../src/schemas/episode.js';
import { episodeInput } from 'missing-child-rules/testing';

const at = '2026-10-31T10:00:00-05:00';
const later = '2026-11-01T10:00:00-05:00';

/** Path and code of each problem. */
function problems(said: object): readonly string[] {
  const parsed = safeParseEpisode({ zone: 'America/Chicago', ...said });
  return parsed.ok ? [] : parsed.error.problems.map(({ path, code }) => `${path} ${code}`);
}

const sighted = { kind: 'sighted', id: 'e1', at };
const report = { kind: 'reported', id: 'r1', at };

describe('the birth of a child', () => {
  it.each<[what: string, child: object, found: readonly string[]]>([
    ['a date', { birthDate: '2011-02-28' }, []],
    ['a range', { bornBetween: ['2011-02-27', '2011-02-28'] }, []],
    ['a range of one day', { bornBetween: ['2011-02-28', '2011-02-28'] }, []],
    ['a range in the wrong order', { bornBetween: ['2011-02-28', '2011-02-27'] }, ['/child/bornBetween wrong-order']],
    ['a date, and no range', { birthDate: '2011-02-28', bornBetween: null }, []],
    ['a range, and no date', { birthDate: null, bornBetween: ['2011-02-28', '2011-02-28'] }, []],
    ['both', { birthDate: '2011-02-28', bornBetween: ['2011-02-28', '2011-02-28'] }, ['/child/bornBetween both-known']],
  ])('%s', (_, child, found) => {
    expect(problems({ child })).toEqual(found);
    const inChange = found.map((each) => `/events/0/facts${each}`);
    expect(problems({ events: [{ kind: 'changed', facts: { child } }] })).toEqual(inChange);
  });
});

describe('an event before birth', () => {
  const when = (child: object, place: object): readonly string[] => problems({ child, events: [{ kind: 'sighted', ...place }] });
  const born = { birthDate: '2011-02-28' };

  it.each<[what: string, place: object, found: readonly string[]]>([
    ['a millisecond before the day before', { at: '2011-02-26T23:59:59.999Z' }, ['/events/0/at before-birth']],
    ['at the first moment of the day before', { at: '2011-02-27T00:00:00.000Z' }, []],
    ['a millisecond into the day before', { at: '2011-02-27T00:00:00.001Z' }, []],
    ['the same moment, written elsewhere', { at: '2011-02-27T09:59:59.999+10:00' }, ['/events/0/at before-birth']],
    ['two days before', { on: '2011-02-26' }, ['/events/0/on before-birth']],
    ['the day before', { on: '2011-02-27' }, []],
    ['the day of birth', { on: '2011-02-28' }, []],
    ['a range that ends before', { between: ['2010-01-01T00:00:00Z', '2011-02-26T23:59:59.999Z'] }, ['/events/0/between before-birth']],
    ['a range that may reach it', { between: ['2010-01-01T00:00:00Z', '2011-02-27T00:00:00Z'] }, []],
    ['an unknown time', { at: 'unknown' }, []],
  ])('%s', (_, place, found) => {
    expect(when(born, place)).toEqual(found);
    expect(when({ bornBetween: ['2011-02-28', '2012-01-01'] }, place)).toEqual(found);
    expect(when({}, place)).toEqual([]);
  });

  it('is found in a correction, and of a kind that nobody knows', () => {
    const events = [sighted, { kind: 'corrected', replaces: 'e1', at: later, with: { kind: 'sighted', on: '2000-01-01' } }];
    expect(problems({ child: born, events })).toEqual(['/events/1/with/on before-birth']);
    expect(problems({ child: born, events: [{ kind: 'vanished', at: '2011-02-27T09:59:59.999+10:00' }] })).toEqual([
      '/events/0/kind unknown-kind',
      '/events/0/at before-birth',
    ]);
    const nested = { kind: 'corrected', at: '2011-02-27T09:59:59.999+10:00' };
    expect(problems({ child: born, events: [sighted, { kind: 'corrected', replaces: 'e1', at: later, with: nested }] })).toEqual([
      '/events/1/with/kind unknown-kind',
      '/events/1/with/at before-birth',
    ]);
  });

  it('is not found where one of two births came earlier', () => {
    const child = { birthDate: '2011-02-28', bornBetween: ['2005-01-01', '2011-02-28'] };
    expect(when(child, { on: '2006-01-01' })).toEqual(['/child/bornBetween both-known']);
  });
});

describe('a range of instants', () => {
  it.each<[between: readonly string[], found: readonly string[]]>([
    [[at, at], []],
    [['2026-10-31T10:00:00-05:00', '2026-10-31T14:59:59.999Z'], ['/events/0/between wrong-order']],
    [['2026-10-31T10:00:00-05:00', '2026-10-31T15:00:00.001Z'], []],
  ])('%s', (between, found) => {
    expect(problems({ events: [{ kind: 'sighted', between }] })).toEqual(found);
  });
});

describe('an event placed in time twice', () => {
  const [on, between] = ['2026-10-31', [at, later]];
  it.each<[place: object, isOnce: boolean]>([
    [{ at }, true],
    [{ at, on: null }, true],
    [{ at, on }, false],
    [{ at: 'unknown', on }, false],
    [{ at, between }, false],
    [{ on, between }, false],
    [{ at, on, between }, false],
  ])('%j', (place, isOnce) => {
    const found = (path: string): readonly string[] => (isOnce ? [] : [`${path} more-than-one-time`]);
    expect(problems({ events: [{ kind: 'sighted', ...place }] })).toEqual(found('/events/0'));
    expect(problems({ events: [sighted, { kind: 'corrected', replaces: 'e1', with: null, ...place }] })).toEqual(found('/events/1'));
    expect(problems({ events: [sighted, { kind: 'corrected', replaces: 'e1', at, with: { kind: 'sighted', ...place } }] })).toEqual(
      found('/events/1/with'),
    );
  });
});

describe('an earlier time missing', () => {
  it.each<[missingSince: string, endedAt: string | null, isRight: boolean]>([
    ['2026-01-02', '2026-01-02', true],
    ['2026-01-02', '2026-01-01', false],
    ['2026-01-02', null, true],
    ['2026-01-02T10:00:00Z', '2026-01-02T10:00:00.000Z', true],
    ['2026-01-02T10:00:00Z', '2026-01-02T09:59:59.999Z', false],
    ['2026-01-02T10:00:00+10:00', '2026-01-01T20:00:00-05:00', true],
    ['2026-01-02', '2026-01-01T12:00:00Z', true],
    ['2026-01-02', '2025-12-31T12:00:00Z', false],
    ['2026-01-02T10:00:00Z', '2026-01-01', true],
    ['2026-01-02T10:00:00Z', '2025-12-30', false],
  ])('from %s to %s', (missingSince, endedAt, isRight) => {
    const earlierEpisodes = [{ missingSince: '2020-01-01' }, { missingSince, endedAt }];
    const found = isRight ? [] : ['/earlierEpisodes/1/endedAt wrong-order'];
    expect(problems({ earlierEpisodes })).toEqual(found);
    expect(problems({ events: [{ kind: 'changed', facts: { earlierEpisodes } }] })).toEqual(found.map((each) => `/events/0/facts${each}`));
  });
});

describe('agencies', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  const interviewed = (agency: string | null): object => ({ kind: 'interviewed', agency });

  it('have an id each, at the start and after each change', () => {
    expect(problems({ agencies: [a, b] })).toEqual([]);
    expect(problems({ agencies: [a, b, a] })).toEqual(['/agencies/2/id duplicate-id']);
    expect(problems({ agencies: [a], events: [{ kind: 'changed', facts: { agencies: [a, b] } }] })).toEqual([]);
    expect(problems({ agencies: [a], events: [{ kind: 'changed', facts: { agencies: [b, b] } }] })).toEqual([
      '/events/0/facts/agencies/1/id duplicate-id',
    ]);
  });

  it.each<[what: string, said: object, isKnown: boolean]>([
    ['one that is listed', { agencies: [b] }, true],
    ['one that is not', { agencies: [a] }, false],
    ['of none', { agencies: [] }, false],
    ['of unknown ones', { agencies: null }, true],
    ['of ones left out', {}, true],
    ['one that came later', { agencies: [a], events: [{ kind: 'changed', facts: { agencies: [b] } }] }, true],
    [
      'one that came with a correction',
      { agencies: [a], events: [sighted, { kind: 'corrected', replaces: 'e1', with: { kind: 'changed', facts: { agencies: [b] } } }] },
      true,
    ],
    ['where later ones are unknown', { agencies: [a], events: [{ kind: 'changed', facts: { agencies: null } }] }, true],
    ['where something else changed', { agencies: [a], events: [{ kind: 'changed', facts: { placement: null } }] }, false],
  ])('an event names %s', (_, said: { events?: object[] }, isKnown) => {
    const named = (event: object): readonly string[] => problems({ ...said, events: [...(said.events ?? []), event] });
    const place = `/events/${String(said.events?.length ?? 0)}`;
    const found = (key: string): readonly string[] => (isKnown ? [] : [`${place}${key} no-such-agency`]);
    expect(named(interviewed('b'))).toEqual(found('/agency'));
    expect(named({ kind: 'reported', onBehalfOf: 'b' })).toEqual(found('/onBehalfOf'));
    expect(named(interviewed(null))).toEqual([]);
  });

  it('may be anybody where one of them cannot be read', () => {
    expect(problems({ agencies: [a, {}], events: [interviewed('b')] })).toEqual(['/agencies/1/id missing']);
    expect(problems({ agencies: 'a', events: [interviewed('b')] })).toEqual(['/agencies wrong-type']);
  });
});

describe('the names of events', () => {
  const corrected = (said: object): object => ({ kind: 'corrected', replaces: 'e1', at: later, ...said });

  it.each<[what: string, events: readonly object[], found: readonly string[]]>([
    ['one each', [sighted, { ...sighted, id: 'e2' }], []],
    ['one for two', [sighted, report, sighted], ['/events/2/id duplicate-id']],
    ['one for three', [sighted, sighted, sighted], ['/events/1/id duplicate-id', '/events/2/id duplicate-id']],
    ['none for two', [{ kind: 'sighted' }, { kind: 'sighted' }], []],
    ['a correction keeps the name', [sighted, corrected({ with: sighted })], []],
    ['a correction gives a new name', [sighted, corrected({ with: { ...sighted, id: 'e2' } })], []],
    [
      'a correction takes the name of another',
      [sighted, report, corrected({ with: { ...sighted, id: 'r1' } })],
      ['/events/2/with/id duplicate-id'],
    ],
    ['a correction has a name', [sighted, corrected({ id: 'c1', with: null })], []],
    ['a correction has the name of what it corrects', [sighted, corrected({ id: 'e1', with: null })], ['/events/1/id duplicate-id']],
  ])('%s', (_, events, found) => {
    expect(problems({ events })).toEqual(found);
  });

  it.each<[what: string, events: readonly object[], found: readonly string[]]>([
    ['an event of the log', [sighted, corrected({ with: null })], []],
    ['an event further down', [corrected({ with: null }), sighted], []],
    ['nothing', [corrected({ with: null })], ['/events/0/replaces no-such-event']],
    ['itself', [corrected({ id: 'e1', with: null })], ['/events/0/replaces no-such-event']],
    ['only what it brings', [corrected({ with: sighted })], ['/events/0/replaces no-such-event']],
    [
      'a correction',
      [report, { ...corrected({ id: 'e1', with: null }), replaces: 'r1' }, corrected({ with: null })],
      ['/events/2/replaces no-such-event'],
    ],
    [
      'an event of another correction',
      [report, { ...corrected({ with: sighted }), replaces: 'r1' }, corrected({ with: null })],
      ['/events/2/replaces no-such-event'],
    ],
    ['an event of an unknown kind', [{ kind: 'vanished', id: 'e1' }, corrected({ with: null })], ['/events/0/kind unknown-kind']],
    ['perhaps an event that cannot be read', [7, corrected({ with: null })] as object[], ['/events/0 wrong-type']],
    ['perhaps an event whose name cannot be read', [{ kind: 'sighted', id: 7 }, corrected({ with: null })], ['/events/0/id wrong-type']],
  ])('a correction replaces %s', (_, events, found) => {
    expect(problems({ events })).toEqual(found);
  });

  it.each<[what: string, events: readonly object[], found: readonly string[]]>([
    ['a report', [report], []],
    ['a report that a correction brings', [sighted, corrected({ with: report })], []],
    [
      'what a correction makes a report',
      [
        { ...sighted, id: 'r1' },
        { ...corrected({ with: report }), replaces: 'r1' },
      ],
      [],
    ],
    ['another event', [{ ...sighted, id: 'r1' }], ['/events/1/report no-such-report']],
    ['nothing', [sighted], ['/events/1/report no-such-report']],
    ['perhaps a report of a kind mistyped', [{ ...report, kind: 'reportd' }], ['/events/0/kind unknown-kind']],
  ])('a confirmation confirms %s', (_, events, found) => {
    expect(problems({ events: [...events, { kind: 'agency-confirmed-report', report: 'r1' }] })).toEqual(found);
    expect(problems({ events: [{ kind: 'agency-confirmed-report', report: null }] })).toEqual([]);
  });
});

describe('two corrections of one event', () => {
  const two = (first: object, second: object): readonly string[] =>
    problems({
      events: [
        sighted,
        report,
        { kind: 'corrected', replaces: 'e1', with: null, ...first },
        { kind: 'corrected', replaces: 'e1', with: null, ...second },
      ],
    });
  const twice = ['/events/3/replaces corrected-twice'];

  it.each<[what: string, first: object, second: object, found: readonly string[]]>([
    ['at two instants', { at }, { at: later }, []],
    ['the later first', { at: later }, { at }, []],
    ['at one instant', { at }, { at }, twice],
    ['at one instant written in two ways', { at }, { at: '2026-10-31T15:00:00Z' }, twice],
    ['the second on a day', { at }, { on: '2026-11-01' }, twice],
    ['the first on a day', { on: '2026-11-01' }, { at }, twice],
    ['both at times unknown', {}, { at: 'unknown' }, twice],
    ['the first at a time unknown', {}, { at }, twice],
    ['the second at a time unknown', { at }, {}, twice],
    ['of different events', { at }, { at, replaces: 'r1' }, []],
  ])('%s', (_, first, second, found) => {
    expect(two(first, second)).toEqual(found);
  });

  it('and a third at the instant of the first', () => {
    const corrected = (time: string): object => ({ kind: 'corrected', replaces: 'e1', with: null, at: time });
    expect(problems({ events: [sighted, corrected(at), corrected(later), corrected(at)] })).toEqual(['/events/3/replaces corrected-twice']);
  });
});

describe('what belongs to one kind of event', () => {
  it('is not asked of an event whose kind nobody knows', () => {
    const said = { agency: 'a', by: 'b', report: 'e9', replaces: 'e9' };
    expect(problems({ events: [{ kind: 'vanished', ...said }] })).toEqual(['/events/0/kind unknown-kind']);
  });

  it('is not asked of a correction where none may stand', () => {
    const corrected = (said: object): object => ({ kind: 'corrected', at, ...said });
    const events = [
      sighted,
      report,
      corrected({ replaces: 'r1', with: { kind: 'corrected', replaces: 'e1' } }),
      corrected({ replaces: 'e1', with: null }),
    ];
    expect(problems({ events })).toEqual(['/events/2/with/kind unknown-kind']);
  });
});

describe('who reports', () => {
  it.each<[said: object, found: readonly string[]]>([
    [{ agency: 'a' }, []],
    [{ by: 'court' }, []],
    [{ agency: null, by: null }, []],
    [{ agency: 'a', by: 'court' }, ['/events/0/by two-reporters']],
  ])('%j', (said, found) => {
    expect(problems({ events: [{ kind: 'reported', ...said }] })).toEqual(found);
  });

  it('but `by` of another event is somebody else', () => {
    expect(problems({ events: [{ kind: 'confirmed-not-done', duty: 'x', by: 'court' }] })).toEqual([]);
  });
});

describe('an episode that agrees with itself', () => {
  it('has no problem', () => {
    fc.assert(
      fc.property(episodeInput(), (input) => {
        const parsed = safeParseEpisode(input);
        expect(parsed.ok ? [] : parsed.error.problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
