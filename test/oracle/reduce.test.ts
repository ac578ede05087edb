import { expect, it } from 'vitest';
import { compare } from './compare.js';
import { question, type Question } from './generate.js';
import { smallest } from './reduce.js';
import { together } from './tally.js';

const hasReturn = ({ episode: { events } }: Question): boolean => events.some(({ kind }) => kind === 'returned');
const seeds = Array.from({ length: 200 }, (_, seed) => seed).filter((seed) => hasReturn(question(seed)));

it('shows what is wrong on no more of an episode than it takes', () => {
  expect(seeds.length).toBeGreaterThan(10);
  for (const seed of seeds) {
    const { episode } = smallest(question(seed), hasReturn);
    expect(episode.events).toHaveLength(1);
    expect(episode.agencies ?? []).toEqual([]);
    expect(hasReturn({ ...question(seed), episode })).toBe(true);
  }
});

it('counts the same however the seeds are shared out', () => {
  const parts = [compare(1, 30), compare(31, 20)];
  expect(parts.reduce(together)).toEqual(compare(1, 50));
});
