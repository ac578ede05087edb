import fc from 'fast-check';
import {
  assess,
  decisionRecord,
  explain,
  instant,
  nextSteps,
  parseEpisode,
  timeline,
  type Assessment,
  type Episode,
  type Finding,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { lawOf, predicates, question, runs, type Question } from './questions.js';

const HOSTS = ['UTC', 'America/New_York', 'Pacific/Auckland', 'America/Havana'] as const;

function onHost<Result>(zone: string, act: () => Result): Result {
  const own = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return act();
  } finally {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  }
}

const asAssessed = ({ episode, asOf, readings }: Question): Assessment => assess(episode, asOf, lawOf(readings));

/** Everything that a caller can get to see of an episode, in bytes. */
function bytes(asked: Question): string {
  const assessment = asAssessed(asked);
  const { episode, asOf, readings } = asked;
  return JSON.stringify([
    assessment,
    predicates.map(([, rule]) => rule(episode, asOf, readings)),
    timeline(assessment),
    decisionRecord(assessment),
    (['en', 'es'] as const).map((language) => [nextSteps(assessment, { language }), explain(assessment, { language })]),
  ]);
}

/** What JSON has no word for. */
function oddities(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each, place) => oddities(each, `${path}/${String(place)}`));
  if (typeof value === 'object' && value !== null) {
    const own = Object.entries(value).flatMap(([key, each]) => oddities(each, `${path}/${key}`));
    return Object.getPrototypeOf(value) === Object.prototype ? own : [path, ...own];
  }
  const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  return isPlain ? [] : [path];
}

/** Another episode in which nothing is frozen. */
const thawed = (episode: Episode): Episode => structuredClone(episode);

describe('the same facts give the same bytes', () => {
  it('twice, frozen or not, and leave what was given as it was', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const copy = { ...asked, episode: thawed(asked.episode) };
        const before = JSON.stringify(copy.episode);
        const first = bytes(asked);
        expect(bytes(copy)).toBe(first);
        expect(bytes(copy)).toBe(first);
        expect(bytes(asked)).toBe(first);
        expect(JSON.stringify(copy.episode)).toBe(before);
      }),
      runs(60),
    );
  });

  it('as the result and as the record that was kept of it', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const assessment = asAssessed(asked);
        const kept = JSON.parse(JSON.stringify(decisionRecord(assessment)['assessment'])) as Assessment;
        for (const language of ['en', 'es'] as const) {
          expect(explain(kept, { language })).toBe(explain(assessment, { language }));
        }
      }),
      runs(20),
    );
  });

  it('on any host', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const told = HOSTS.map((host) => onHost(host, () => bytes({ ...asked, episode: parseEpisode(asked.input) })));
        expect(new Set(told).size).toBe(1);
      }),
      runs(60),
    );
  });

  it('where the host does keep another time', () => {
    const noon = HOSTS.map((host) => onHost(host, () => new Date('2026-07-01T12:00:00Z').getHours()));
    expect(noon).toEqual([12, 8, 0, 8]);
  });

  it('and what is changed between two questions is read anew', () => {
    const at = instant('2026-11-01T12:00:00-05:00');
    const parsed = parseEpisode({
      zone: 'America/Chicago',
      child: { birthDate: '2011-02-28' },
      agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
      whereaboutsUnknown: 'yes',
      abducted: 'no',
      events: [{ kind: 'agency-received-information', agency: 'county', at: '2026-10-31T10:00:00-05:00' }],
    });
    const answersOf = (episode: Episode): unknown[] => predicates.map(([, rule]) => rule(episode, at).answer);
    const statusesOf = (episode: Episode): unknown[] => assess(episode, at).duties.map(({ status }) => status);

    const events = [...parsed.events];
    const episode = { ...thawed(parsed), events };
    const asked = (): unknown[] => [answersOf(episode), statusesOf(episode)];
    const askedAnew = (): unknown[] => {
      const copy = parseEpisode(thawed(episode));
      return [answersOf(copy), statusesOf(copy)];
    };
    const first = asked();
    Object.assign(episode, { whereaboutsUnknown: 'no' });
    const second = asked();
    expect(second).toEqual(askedAnew());
    expect(second).not.toEqual(first);
    events.push({
      kind: 'changed',
      at: instant('2026-10-31T10:00:00-05:00'),
      facts: { whereaboutsUnknown: 'yes', sexTraffickingVictim: 'yes' },
    });
    const third = asked();
    expect(third).toEqual(askedAnew());
    expect(third).not.toEqual(second);
  });
});

describe('a result is plain JSON', () => {
  it('without undefined, dates, functions or anything else that a round trip would lose', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const assessment = asAssessed(asked);
        const results = [assessment, timeline(assessment), decisionRecord(assessment), nextSteps(assessment)];
        expect(JSON.parse(JSON.stringify(results))).toEqual(results);
        expect(oddities(results)).toEqual([]);
      }),
      runs(40),
    );
  });
});

/** Every list in the findings of an assessment, its duties' too. */
function listsIn(assessment: Assessment): readonly (readonly unknown[])[] {
  const under = (found: Finding): readonly (readonly unknown[])[] => [
    ...[found.law, found.facts, found.readings, found.because],
    ...found.because.flatMap(under),
  ];
  return [...Object.values(assessment.findings), ...assessment.duties.map(({ owed }) => owed)].flatMap(under);
}

describe('what is done to a result', () => {
  it('changes no other: what the findings of two episodes have in common is frozen', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const lists = listsIn(asAssessed(asked));
        const own = new Set(listsIn(asAssessed({ ...asked, episode: parseEpisode(asked.input) })));
        const common = lists.filter((list) => own.has(list));
        expect(common.filter((list) => !Object.isFrozen(list))).toEqual([]);
      }),
      runs(40),
    );
  });
});
