import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParseEpisode } from '../../src/schemas/episode.js';
import { episodeInput, type EpisodeRecord } from 'missing-child-rules/testing';

const zone = 'America/Chicago';

/** Path and code of each problem. */
function problems(input: unknown): readonly string[] {
  const parsed = safeParseEpisode(input);
  return parsed.ok ? [] : parsed.error.problems.map(({ path, code }) => `${path} ${code}`);
}

/** Whatever goes wrong is told in our own words, never in those of the schema library. */
const known = expect.stringMatching(
  /^(missing|wrong-type|not-one-of|unknown-(kind|key)|not-an-instant|not-a-(date|zone|name|word)|more-than-one-time|both-known|two-reporters|wrong-order|before-birth|duplicate-id|no-such-(agency|event|report)|corrected-twice|not-plain-data|too-large)$/,
) as string;
const ours = expect.not.stringMatching(/^$|invalid|received|undefined|expected/i) as string;

describe('anything at all', () => {
  const strange = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  });

  it('is parsed or refused, and never throws', () => {
    fc.assert(
      fc.property(strange, (input) => {
        const parsed = safeParseEpisode(input);
        expect(parsed.ok || parsed.error.name).toBe('InvalidFactsError');
        expect(parsed.ok || parsed.error.problems.length > 0).toBe(true);
        if (!parsed.ok) for (const problem of parsed.error.problems) expect(problem).toMatchObject({ code: known, expected: ours });
      }),
      { numRuns: 500 },
    );
  });

  it('in the place of any fact, is refused at that place or belongs there', () => {
    const places = fc.constantFrom<readonly string[]>(
      ['zone'],
      ['child'],
      ['child', 'birthDate'],
      ['child', 'bornBetween'],
      ['child', 'tribes'],
      ['agencies'],
      ['agencies', '0'],
      ['agencies', '0', 'id'],
      ['whereaboutsUnknown'],
      ['earlierEpisodes'],
      ['events'],
      ['events', '0'],
      ['events', '0', 'kind'],
      ['events', '0', 'id'],
      ['events', '0', 'at'],
      ['events', '0', 'between'],
      ['events', '0', 'content'],
      ['events', '1', 'facts'],
      ['events', '2', 'replaces'],
      ['events', '2', 'with'],
    );
    const whole = {
      zone,
      child: {},
      agencies: [{ id: 'a' }],
      events: [
        { kind: 'reported', id: 'e1', at: 'unknown', content: {} },
        { kind: 'changed', facts: {} },
        { kind: 'corrected', replaces: 'e1', with: null },
      ],
    };
    const put = (into: unknown, [step, ...rest]: readonly string[], value: unknown): unknown => {
      if (step === undefined) return value;
      if (Array.isArray(into)) return into.map((each, index): unknown => (String(index) === step ? put(each, rest, value) : each));
      return { ...(into as object), [step]: put((into as Record<string, unknown>)[step], rest, value) };
    };
    fc.assert(
      fc.property(places, strange, (place, value) => {
        const parsed = safeParseEpisode(put(whole, place, value));
        if (parsed.ok) expect(safeParseEpisode(parsed.episode)).toEqual(parsed);
        else for (const problem of parsed.error.problems) expect(problem).toMatchObject({ code: known, expected: ours });
      }),
      { numRuns: 500 },
    );
  });

  it('as JSON text, too', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(safeParseEpisode(JSON.parse(text)).ok).toBe(false);
      }),
    );
  });
});

describe('what would have to be run to be read', () => {
  it('is not run: a getter is a problem at its place', () => {
    let runs = 0;
    const trap = (): string => {
      runs += 1;
      return runs === 1 ? 'no' : 'yes';
    };
    const child = Object.defineProperty({}, 'emancipated', { get: trap, enumerable: true });
    const input = Object.defineProperty({ zone, child }, 'abducted', { get: trap, enumerable: true });
    expect(problems(input)).toEqual(['/child/emancipated not-plain-data', '/abducted not-plain-data']);
    expect(problems({ zone, events: Object.defineProperty([], 0, { get: trap, enumerable: true }) })).toEqual(['/events/0 not-plain-data']);
    expect(runs).toBe(0);
  });

  it('is not run: a setter alone is one as well', () => {
    expect(problems(Object.defineProperty({ zone }, 'abducted', { set: () => undefined, enumerable: true }))).toEqual([
      '/abducted not-plain-data',
    ]);
  });

  it('a proxy is asked for its keys, and then once for each value, so it cannot change its mind', () => {
    const answers = ['no', 'yes', 'maybe'];
    const input = new Proxy(
      { zone, abducted: 'no' },
      {
        getOwnPropertyDescriptor: (target, key) => ({
          ...Reflect.getOwnPropertyDescriptor(target, key)!,
          value: key === 'zone' ? zone : answers.shift(),
        }),
      },
    );
    expect(safeParseEpisode(input)).toMatchObject({ ok: true, episode: { abducted: 'yes' } });
    expect(answers).toEqual(['maybe']);
  });

  it.each(['getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor'] as const)(
    'a proxy that throws on %s is a problem at its place',
    (name) => {
      const throwing = new Proxy(
        { id: 'a' },
        {
          [name]: () => {
            throw new Error('Robin');
          },
        },
      );
      expect(problems({ zone, agencies: [{ id: 'b' }, throwing] })).toEqual(['/agencies/1 not-plain-data']);
      expect(problems(throwing)).toEqual([' not-plain-data']);
    },
  );

  it('a revoked proxy is a problem at its place', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(problems({ zone, child: proxy })).toEqual(['/child not-plain-data']);
  });

  it('toJSON is a key like any other', () => {
    expect(problems({ zone, toJSON: () => ({ zone }) })).toEqual(['/*1 unknown-key']);
  });
});

describe('what JSON cannot hold', () => {
  class Child {
    birthDate = '2011-02-28';
  }

  it.each<[what: string, value: unknown]>([
    ['an instance of a class', new Child()],
    ['a date', new Date(0)],
    ['a map', new Map([['birthDate', '2011-02-28']])],
    ['a set', new Set()],
    ['a text in an object', Object('2011-02-28')],
    ['a symbol', Symbol('child')],
    ['a function', () => ({})],
    ['a big integer', 10n],
    ['a regular expression', /child/],
    ['bytes', new Uint8Array(2)],
    ['an error', new Error('Robin')],
    ['an object that inherits its facts', Object.create({ birthDate: '2011-02-28' })],
  ])('%s', (_, value) => {
    expect(problems({ zone, child: value })).toEqual(['/child not-plain-data']);
    expect(problems({ zone, events: [{ kind: 'sighted', id: value }] })).toEqual(['/events/0/id not-plain-data']);
    expect(problems(value)).toEqual([' not-plain-data']);
  });

  it('a number that is none', () => {
    for (const value of [NaN, Infinity, -Infinity, -0]) {
      expect(problems({ zone, agencies: [{ id: 'a', olderAgeElected: value }] })).toEqual(['/agencies/0/olderAgeElected not-one-of']);
    }
  });

  it('a list with holes', () => {
    const agencies: unknown[] = [{ id: 'a' }];
    agencies[2] = { id: 'b' };
    expect(problems({ zone, agencies })).toEqual(['/agencies/1 not-plain-data']);
    expect(problems({ zone, agencies: [{ id: 'a' }, undefined] })).toEqual(['/agencies/1 not-plain-data']);
  });

  it('under a key that is unknown is one problem, told by position', () => {
    expect(problems({ zone, Robin: Symbol('Robin') })).toEqual(['/*1 unknown-key']);
  });

  it('but plain objects without a prototype, or of another realm, are plain', () => {
    const bare = Object.assign(Object.create(null) as object, { zone });
    const foreignPrototype = Object.assign(Object.create(null) as object, { toString: () => '' });
    const foreign = Object.assign(Object.create(foreignPrototype) as object, { zone });
    expect([problems(bare), problems(foreign)]).toEqual([[], []]);
  });
});

describe('keys that objects are made of', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'])('%s is an unknown key', (key) => {
    const said = (text: string): unknown => JSON.parse(text.replace('KEY', JSON.stringify(key)));
    expect(problems(said(`{"zone":"${zone}",KEY:{"abducted":"yes"}}`))).toEqual(['/*1 unknown-key']);
    expect(problems(said(`{"zone":"${zone}","child":{KEY:{"emancipated":"yes"}}}`))).toEqual(['/child/*0 unknown-key']);
    expect(problems(said(`{"zone":"${zone}","events":[{"kind":"reported","content":{KEY:"included"}}]}`))).toEqual([
      '/events/0/content/*0 not-a-word',
    ]);
    expect(problems(said(`{"zone":"${zone}","events":[{"kind":KEY}]}`))).toEqual(['/events/0/kind unknown-kind']);
    expect({}).not.toHaveProperty('abducted');
  });

  it('are no agency and no event either', () => {
    expect(problems({ zone, agencies: [], events: [{ kind: 'interviewed', agency: '__proto__' }] })).toEqual([
      '/events/0/agency no-such-agency',
    ]);
    expect(problems({ zone, events: [{ kind: 'corrected', replaces: 'constructor', with: null }] })).toEqual([
      '/events/0/replaces no-such-event',
    ]);
  });
});

describe('size', () => {
  const nested = (depth: number): unknown => JSON.parse('[]'.padStart(depth + 1, '[').padEnd(2 * depth, ']'));

  it('data that are deeper than facts are refused where no fact is', () => {
    expect(problems({ zone, agencies: nested(100_000 / 2) })).toEqual([expect.stringMatching(/^\/agencies\/0 wrong-type$/)]);
  });

  it('data that hold themselves are told like others', () => {
    const cyclic: Record<string, unknown> = { zone, abducted: 'maybe' };
    cyclic['child'] = cyclic['agencies'] = cyclic;
    expect(new Set(problems(cyclic))).toEqual(
      new Set([
        '/abducted not-one-of',
        '/agencies wrong-type',
        '/child/*0 unknown-key',
        '/child/*1 unknown-key',
        '/child/*2 unknown-key',
        '/child/*3 unknown-key',
      ]),
    );
  });

  it('data that hold too much are one problem of the whole', () => {
    const list = Array.from({ length: 100_000 }, () => 'Robin');
    expect(problems({ zone, child: { tribes: list } })).toEqual([' too-large']);
    expect(problems({ zone, events: new Array(4_000_000_000) })).toEqual([' too-large']);
    expect(problems(Object.fromEntries(list.map((value, index) => [`${value}${String(index)}`, value])))).toEqual([' too-large']);
  });

  it('shared references do not unfold for ever', () => {
    let shared: unknown = 'Robin';
    for (let level = 0; level < 12; level += 1) shared = Array.from({ length: 100 }, () => shared);
    expect(problems({ zone, events: shared })).toEqual([' too-large']);
    shared = 'Robin';
    for (let level = 0; level < 12; level += 1) shared = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [index, shared]));
    expect(problems({ zone, events: shared })).toEqual([' too-large']);
  });

  it('as many problems as there is room for are all told', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`Robin${String(index)}`, null]));
    expect(problems({ zone, ...many })).toHaveLength(5_000);
    expect(problems({ zone, child: { tribes: Array.from({ length: 40_000 }, () => '') } })).toHaveLength(40_000);
    expect(problems({ zone, events: [{ kind: 'reported', content: many }] })).toHaveLength(5_000);
    expect(problems({ zone, events: Array.from({ length: 3_000 }, () => ({ kind: 'sighted', id: 'e1' })) })).toHaveLength(2_999);
  });

  it('long texts are refused like short ones', () => {
    const long = '1'.repeat(100_000);
    expect(
      problems({
        zone: long,
        child: { birthDate: long, tribes: [long] },
        placement: long,
        abducted: long,
        [long]: long,
        events: [
          { kind: long, at: long },
          { kind: 'sighted', at: `2026-10-31T10:00:00.${long}Z` },
          { kind: 'reported', content: { [long]: long } },
        ],
      }),
    ).toHaveLength(10);
  });
});

describe('privacy', () => {
  /** Texts that nothing but a record could hold. */
  const secret = fc.stringMatching(/^[QZXJ][qzxj0-9]{4,12}$/);
  const keys = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null
      ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keys)]
      : [];

  /** The record with some of its values, or keys, replaced by secrets. */
  const spoilt = (value: unknown, secrets: readonly string[], every: number, count = { of: 0 }): unknown => {
    count.of += 1;
    const text = secrets[count.of % secrets.length] ?? '';
    const isSpoilt = count.of % every === 0;
    if (Array.isArray(value)) return value.map((each) => spoilt(each, secrets, every, count));
    if (typeof value !== 'object' || value === null) return isSpoilt ? text : value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [isSpoilt && each === null ? `${text}${key}` : key, spoilt(each, secrets, every, count)]),
    );
  };

  it('no value and no unknown key of the record is in the error', () => {
    fc.assert(
      fc.property(
        episodeInput(),
        fc.array(secret, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 2, max: 9 }),
        (input: EpisodeRecord, secrets, every) => {
          const parsed = safeParseEpisode(spoilt(input, secrets, every));
          if (parsed.ok) return;
          const { error } = parsed;
          const told = [JSON.stringify(error), error.message, error.stack, String(error.cause), ...keys(error)].join('\n');
          for (const each of secrets) expect(told).not.toContain(each);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('nor is anything that a record might rather hold', () => {
    const parsed = safeParseEpisode({
      zone: 'Robin Example',
      child: { 'Robin Example': '2011-02-28', birthDate: 'Robin Example', tribes: ['Robin\nExample'] },
      agencies: [{ id: 'Robin Example' }, { id: 'Robin Example' }],
      events: [
        { kind: 'Robin Example', at: 'Robin Example' },
        { kind: 'interviewed', agency: 'Robin  Example' },
        { kind: 'corrected', replaces: 'Robin Example', with: { kind: 'Robin Example' } },
        { kind: 'reported', content: { 'Robin Example': 'included', robin: 'Example' } },
      ],
    });
    expect(parsed.ok || `${JSON.stringify(parsed.error)} ${parsed.error.stack ?? ''}`).not.toMatch(/robin|example\b(?!\.)/i);
    expect(parsed.ok || parsed.error.problems).toHaveLength(12);
  });
});
