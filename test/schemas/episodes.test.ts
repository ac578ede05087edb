import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseEpisode, safeParseEpisode } from '../../src/schemas/episode.js';
import { eventKeys } from '../../src/schemas/happenings.js';
import { episode, episodeInput, instantNear, type EntryRecord } from 'missing-child-rules/testing';
import { lessKnown } from 'missing-child-rules/testing';

const DAY = 86_400_000;
const inputs = fc.sample(episodeInput(), { numRuns: 1500, seed: 2026 });
const episodes = inputs.map(parseEpisode);
const entries = inputs.flatMap(({ events }) => events ?? []);

it('the made-up episodes hold every kind of event, at the top and in corrections', () => {
  const within = entries.flatMap((entry) => (entry['with'] as EntryRecord | null | undefined) ?? []);
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set([...eventKeys.keys(), 'corrected']));
  expect(new Set(within.map(({ kind }) => kind)).size).toBeGreaterThan(15);
  expect(entries.some((entry) => entry['with'] === null)).toBe(true);
});

it('the made-up episodes are placed in time in every way', () => {
  const all = episodes.flatMap(({ events }) => events);
  const ways = all.map((event) => ('on' in event ? 'on' : 'between' in event ? 'between' : event.at === 'unknown' ? 'unknown' : 'at'));
  for (const way of ['on', 'between', 'unknown', 'at']) expect(ways.filter((each) => each === way).length).toBeGreaterThan(100);
});

it('the made-up episodes leave every fact unknown at times, and know it at others', () => {
  const facts = Object.keys(parseEpisode({ zone: 'UTC' })).filter((key) => key !== 'zone' && key !== 'events' && key !== 'child');
  for (const key of facts) {
    const unknown = inputs.filter((input) => input[key] === undefined || input[key] === null || input[key] === 'unknown').length;
    expect([key, unknown > 100, unknown < 1400]).toEqual([key, true, true]);
  }
  for (const key of ['birthDate', 'bornBetween', 'tribes'] as const) {
    const known = episodes.filter(({ child }) => child[key] !== null).length;
    expect([key, known > 100, known < 1400]).toEqual([key, true, true]);
  }
});

it('the made-up episodes hold what turns an answer: exactly a day, a millisecond beside it, a birthday', () => {
  const apart = episodes.map(({ events }) => {
    const times = events.flatMap((event) => ('at' in event && event.at !== 'unknown' ? [Date.parse(event.at)] : []));
    return new Set(times.flatMap((time) => times.map((other) => other - time)));
  });
  for (const distance of [DAY, DAY - 1, DAY + 1]) expect(apart.filter((set) => set.has(distance)).length).toBeGreaterThan(10);
  for (const age of [18, 21]) {
    const onBirthday = episodes.filter(({ child, events }) =>
      events.some(
        (event) =>
          'at' in event &&
          child.birthDate !== null &&
          event.at.slice(0, 10) === `${String(Number(child.birthDate.slice(0, 4)) + age)}${child.birthDate.slice(4)}`,
      ),
    );
    expect(onBirthday.length).toBeGreaterThan(10);
  }
});

it('a title IV-E agency that received information is often among them', () => {
  const ordinary = episodes.filter(({ agencies, events }) =>
    agencies?.some(
      ({ id, kind, responsibility }) =>
        kind === 'title-iv-e-state' &&
        responsibility === 'placement-and-care' &&
        events.some((event) => event.kind === 'agency-received-information' && event.agency === id && 'at' in event),
    ),
  );
  expect(ordinary.length).toBeGreaterThan(150);
});

it('what is less known is accepted, and says nothing that was not said', () => {
  const isLess = (less: unknown, more: unknown): boolean => {
    if (less === null || less === undefined) return true;
    if (typeof less !== 'object' || typeof more !== 'object' || more === null) return less === more;
    return Object.entries(less).every(([key, value]) => key === 'bornBetween' || isLess(value, (more as Record<string, unknown>)[key]));
  };
  fc.assert(
    fc.property(
      episodeInput().chain((input) => fc.tuple(fc.constant(input), lessKnown(input))),
      ([more, less]) => {
        expect(safeParseEpisode(less).ok).toBe(true);
        expect(isLess(less, more)).toBe(true);
        const [born, range] = [more.child?.['birthDate'], less.child?.['bornBetween']];
        if (typeof born !== 'string' || !Array.isArray(range)) return;
        const [first, last] = range as string[];
        expect([first! <= born, last! >= born]).toEqual([true, true]);
      },
    ),
  );
});

it('a moment is near an event of the episode', () => {
  fc.assert(
    fc.property(
      episode().chain((given) => fc.tuple(fc.constant(given), instantNear(given))),
      ([{ events }, moment]) => {
        const times = events.flatMap((event): readonly string[] => {
          if ('on' in event) return [event.on];
          if ('between' in event) return event.between;
          return event.at === 'unknown' ? [] : [event.at];
        });
        const nearest = Math.min(...times.map((time) => Math.abs(Date.parse(time) - Date.parse(moment))));
        expect(times.length === 0 || nearest <= 201 * DAY).toBe(true);
      },
    ),
  );
});
