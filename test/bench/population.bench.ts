import { deepStrictEqual } from 'node:assert';
import { assess, parseEpisode } from 'missing-child-rules';
import { standings, timed } from './by-library.js';
import { assessByHand } from './hand-assess.js';
import { interleaved, print, seconds } from './measure.js';
import { asOf, recordsOf } from './population.js';

// As many episodes as the population of an audit of 2023 had, assessed in one run.
const COUNT = 74_353;

const records = recordsOf(COUNT);
const parsing = process.cpuUsage();
const episodes = records.map((record) => parseEpisode(record));
console.log(`${String(COUNT)} records parsed in ${seconds(parsing).toFixed(2)} s of processor time`);

const statuses = new Map<string, number>();
for (const episode of episodes.slice(0, 20_000)) {
  const { byLibrary, byHand } = standings(episode);
  deepStrictEqual(byLibrary, byHand);
  for (const [, , status] of byLibrary) statuses.set(status, (statuses.get(status) ?? 0) + 1);
}
console.log(`the first 20000: the same duties, due times, statuses and evidence by both; ${JSON.stringify(Object.fromEntries(statuses))}`);

const HAND = 'hand-written, traced, the same duties';
// Only what was asked of the last episode is remembered, so nothing of a former round can help.
// The check above has warmed both up.
const times = await interleaved(
  [
    {
      name: HAND,
      size: COUNT,
      round: () => () => episodes.reduce((sum, episode) => sum + assessByHand(episode, asOf).length, 0),
    },
    {
      name: 'missing-child-rules: assess, the same duties',
      size: COUNT,
      round: () => () => episodes.reduce((sum, episode) => sum + assess(episode, asOf, timed).duties.length, 0),
    },
    {
      name: 'missing-child-rules: assess, every federal duty',
      size: COUNT,
      round: () => () => episodes.reduce((sum, episode) => sum + assess(episode, asOf).duties.length, 0),
    },
  ],
  3,
  0,
);
print(times, HAND);
for (const [name, { median }] of times) console.log(`${name}: ${((median * COUNT) / 1e6).toFixed(2)} s for all ${String(COUNT)}`);
