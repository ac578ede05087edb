import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEpisode } from '../../src/schemas/episode.js';
import { episodeInput, episode, type EpisodeRecord } from 'missing-child-rules/testing';

const at = '2026-10-30T21:00:00-05:00';
const parsed = (said: object): ReturnType<typeof parseEpisode> => parseEpisode({ zone: 'America/Chicago', ...said });
const event = (said: object): unknown => parsed({ events: [said] }).events[0];

describe('what is not said is unknown', () => {
  const nothing = {
    zone: 'America/Chicago',
    child: { birthDate: null, bornBetween: null, emancipated: 'unknown', tribes: null },
    agencies: null,
    placement: null,
    legalGuardians: null,
    whereaboutsUnknown: 'unknown',
    abducted: 'unknown',
    circumstances: null,
    reasonableCauseOfTrafficking: 'unknown',
    sexTraffickingVictim: 'unknown',
    earlierEpisodes: null,
    events: [],
  };

  it.each([
    ['left out', {}],
    ['null', Object.fromEntries(Object.keys(nothing).flatMap((key) => (key === 'zone' ? [] : [[key, null]])))],
    ['undefined', Object.fromEntries(Object.keys(nothing).flatMap((key) => (key === 'zone' ? [] : [[key, undefined]])))],
    ['an empty child', { child: {} }],
    ['a child of nulls', { child: { birthDate: null, bornBetween: null, emancipated: null, tribes: null } }],
  ])('%s', (_, said) => {
    expect(parsed(said)).toEqual(nothing);
  });

  it('of an agency, an earlier episode and a person whom one may tell apart', () => {
    expect(parsed({ agencies: [{ id: 'county', role: null }] }).agencies).toEqual([
      { id: 'county', kind: null, responsibility: null, role: null, olderAgeElected: null },
    ]);
    expect(parsed({ earlierEpisodes: [{ missingSince: '2026-01-02' }] }).earlierEpisodes).toEqual([
      { missingSince: '2026-01-02', endedAt: null, circumstances: null },
    ]);
    expect(parsed({ whereaboutsUnknown: { toAgency: 'yes', toParent: null } }).whereaboutsUnknown).toEqual({
      toAgency: 'yes',
      toParent: 'unknown',
      toLegalCustodian: 'unknown',
    });
  });

  it('of a report, and of the items it held', () => {
    expect(event({ kind: 'reported', at, content: { photo: 'included', 'dental-records': null } })).toEqual({
      kind: 'reported',
      at: '2026-10-31T02:00:00.000Z',
      agency: null,
      by: null,
      onBehalfOf: null,
      to: null,
      about: null,
      channel: null,
      outcome: null,
      ground: null,
      reference: null,
      content: { photo: 'included', physicalFeatures: 'unknown', endangerment: 'unknown' },
    });
  });

  it('of circumstances and a placement for which the word is unknown', () => {
    const earlier = { missingSince: '2026-01-01', circumstances: 'unknown' };
    const episode = parseEpisode({ zone: 'UTC', circumstances: 'unknown', placement: 'unknown', earlierEpisodes: [earlier] });
    expect([episode.circumstances, episode.placement, episode.earlierEpisodes?.[0]?.circumstances]).toEqual([null, null, null]);
    expect(parseEpisode({ zone: 'UTC', circumstances: 'at-a-festival' }).circumstances).toBe('at-a-festival');
  });

  it('null, undefined and absence read alike, wherever they stand', () => {
    const rewritten = (value: unknown, blank: (key: string) => unknown): unknown => {
      if (Array.isArray(value)) return value.map((each) => rewritten(each, blank));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, said]) =>
          said === null && key !== 'with' ? (blank(key) === '' ? [] : [[key, blank(key)]]) : [[key, rewritten(said, blank)]],
        ),
      );
    };
    const withoutChanges = episodeInput().filter(({ events }) => !JSON.stringify(events ?? []).includes('"changed"'));
    fc.assert(
      fc.property(withoutChanges, (input) => {
        const expected = parseEpisode(input);
        expect(parseEpisode(rewritten(input, () => ''))).toEqual(expected);
        expect(parseEpisode(rewritten(input, () => undefined))).toEqual(expected);
      }),
    );
  });
});

describe('when something happened', () => {
  it.each([
    ['an instant, in UTC', { at }, { at: '2026-10-31T02:00:00.000Z' }],
    ['an instant that nobody knows', { at: 'unknown' }, { at: 'unknown' }],
    ['a day', { on: '2026-10-31' }, { on: '2026-10-31' }],
    ['a range', { between: [at, at] }, { between: ['2026-10-31T02:00:00.000Z', '2026-10-31T02:00:00.000Z'] }],
    ['nothing said', {}, { at: 'unknown' }],
    ['all three left open', { at: null, on: null, between: null }, { at: 'unknown' }],
    ['a day, the instant left open', { at: null, on: '2026-10-31' }, { on: '2026-10-31' }],
  ])('%s', (_, said, expected) => {
    expect(event({ kind: 'sighted', ...said })).toEqual({ kind: 'sighted', ...expected });
    expect(event({ kind: 'sighted', id: 'e1', ...said })).toEqual({ kind: 'sighted', id: 'e1', ...expected });
  });

  it('has no id where none is given', () => {
    expect(event({ kind: 'sighted', id: null })).not.toHaveProperty('id');
  });
});

describe('what changed', () => {
  const changed = (facts: object): unknown => {
    const entry = parsed({ events: [{ kind: 'changed', at, facts }] }).events[0];
    return entry?.kind === 'changed' ? entry.facts : undefined;
  };

  it('holds what is named and nothing else: null makes unknown, absence leaves as it was', () => {
    expect(changed({})).toEqual({});
    expect(changed({ placement: undefined })).toEqual({});
    expect(changed({ placement: 'kin' })).toEqual({ placement: 'kin' });
    expect(
      changed({
        child: null,
        agencies: null,
        placement: null,
        legalGuardians: null,
        whereaboutsUnknown: null,
        abducted: null,
        earlierEpisodes: null,
      }),
    ).toEqual({
      child: { birthDate: null, bornBetween: null, emancipated: 'unknown', tribes: null },
      agencies: null,
      placement: null,
      legalGuardians: null,
      whereaboutsUnknown: 'unknown',
      abducted: 'unknown',
      earlierEpisodes: null,
    });
  });

  it('is made whole within', () => {
    expect(changed({ child: { birthDate: '2011-02-28' }, agencies: [{ id: 'tribe' }] })).toEqual({
      child: { birthDate: '2011-02-28', bornBetween: null, emancipated: 'unknown', tribes: null },
      agencies: [{ id: 'tribe', kind: null, responsibility: null, role: null, olderAgeElected: null }],
    });
  });
});

describe('a correction', () => {
  const log = [{ kind: 'sighted', id: 'e1', at }];

  it('puts an event, made whole, in the place of another', () => {
    const entry = parsed({ events: [...log, { kind: 'corrected', replaces: 'e1', on: '2026-11-01', with: { kind: 'located' } }] })
      .events[1];
    expect(entry).toEqual({
      kind: 'corrected',
      replaces: 'e1',
      on: '2026-11-01',
      with: { kind: 'located', at: 'unknown', verifiedBy: null, condition: null, refusesReturn: 'unknown' },
    });
  });

  it('or strikes it out', () => {
    expect(parsed({ events: [...log, { kind: 'corrected', replaces: 'e1', at, with: null }] }).events[1]).toMatchObject({ with: null });
  });
});

describe('what is parsed', () => {
  it('parses to its equal', () => {
    fc.assert(
      fc.property(episode(), (given) => {
        expect(parseEpisode(given)).toEqual(given);
        expect(parseEpisode(JSON.parse(JSON.stringify(given)))).toEqual(given);
      }),
    );
  });

  it('is frozen to the last fact, and shares nothing with the input', () => {
    const objectsIn = (value: unknown): object[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
    fc.assert(
      fc.property(episodeInput(), (input) => {
        const given = new Set(objectsIn(input));
        for (const made of objectsIn(parseEpisode(input))) {
          expect(Object.isFrozen(made)).toBe(true);
          expect(given.has(made)).toBe(false);
        }
      }),
    );
  });

  it('leaves the input as it was, frozen or not', () => {
    const deepFrozen = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
      return value;
    };
    fc.assert(
      fc.property(episodeInput(), (input) => {
        const before = structuredClone<EpisodeRecord>(input);
        const expected = parseEpisode(input);
        expect(input).toStrictEqual(before);
        expect(parseEpisode(deepFrozen(input))).toEqual(expected);
      }),
    );
  });

  it('has every instant in UTC to the millisecond, so that texts sort as times do', () => {
    fc.assert(
      fc.property(episode(), ({ events }) => {
        for (const entry of events) {
          for (const time of 'at' in entry ? [entry.at] : 'between' in entry ? entry.between : []) {
            expect(time).toMatch(/^(unknown|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/);
          }
        }
      }),
    );
  });

  it('says the same moment as the input did', () => {
    fc.assert(
      fc.property(episodeInput(), (input) => {
        const { events } = parseEpisode(input);
        (input.events ?? []).forEach((written, index) => {
          const read = events[index];
          if (typeof written['at'] !== 'string' || written['at'] === 'unknown') return;
          expect(read !== undefined && 'at' in read ? Date.parse(read.at) : undefined).toBe(Date.parse(written['at']));
        });
      }),
    );
  });
});
