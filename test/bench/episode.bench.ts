import { readdirSync, readFileSync } from 'node:fs';
import { assess, explain, instant, parseEpisode, timeline } from 'missing-child-rules';
import { interleaved, print, type Contender } from './measure.js';

// The fictional episodes of the examples, whole: from JSON to duties to words.

interface Example {
  readonly asOf: string;
  readonly episode: unknown;
}

const ROUND = 1000;
const folder = 'docs/examples/';
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ name: file.replace('.json', ''), ...(JSON.parse(readFileSync(folder + file, 'utf8')) as Example) }));

const contenders = examples.flatMap(({ name, asOf, episode }): Contender[] => {
  const parsed = parseEpisode(episode);
  const now = instant(asOf);
  const fresh = (): (typeof parsed)[] => Array.from({ length: ROUND }, () => Object.freeze({ ...parsed }));
  return [
    {
      name: `assess ${name}`,
      size: ROUND,
      round: () => {
        const own = fresh();
        return () => own.reduce((sum, each) => sum + assess(each, now).duties.length, 0);
      },
    },
  ];
});

const ON_TIME = examples.find(({ name }) => name === 'on-time')!;
const parsed = parseEpisode(ON_TIME.episode);
const assessment = assess(parsed, instant(ON_TIME.asOf));
const repeated = (name: string, run: () => number): Contender => ({
  name,
  size: ROUND,
  round: () => () => Array.from({ length: ROUND }, run),
});
contenders.push(
  repeated('parseEpisode on-time', () => parseEpisode(ON_TIME.episode).events.length),
  repeated('explain on-time', () => explain(assessment, { language: 'en' }).length),
  repeated('timeline on-time', () => timeline(assessment).entries.length),
  repeated('JSON.stringify of the assessment', () => JSON.stringify(assessment).length),
);
print(await interleaved(contenders, 15), 'assess on-time');
