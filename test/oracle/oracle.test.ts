import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseEpisode } from '../../src/index.js';
import { question } from './generate.js';
import { ROWS, type Row } from './rows.js';
import { run } from './run.js';
import type { Tally } from './tally.js';

/** The same episodes every time; another seed gives others. */
const SEED = Number(process.env['ORACLE_SEED'] ?? 471_035);
const EPISODES = Number(process.env['ORACLE_EPISODES'] ?? (process.env['PROVE'] === '1' ? 10_000_000 : 10_000));
const HOURS = 3_600_000;

describe('an independent second implementation', () => {
  it('is asked about episodes that are just what parsing gives', () => {
    for (let seed = SEED; seed < SEED + 300; seed += 1) {
      const { episode } = question(seed);
      expect(parseEpisode(episode)).toEqual(episode);
    }
  });

  it(
    `agrees with the library on ${EPISODES.toLocaleString('en-US')} random episodes, every duty of the agency in every status among them`,
    async () => {
      const started = performance.now();
      const total = await run(SEED, EPISODES, (soFar) => {
        if (soFar.episodes % 100_000 === 0) report(soFar, started);
      });
      report(total, started);
      expect(total.disagreements).toEqual([]);
      expect(total.episodes).toBe(EPISODES);
      for (const status of ROWS.flatMap(statusesOf)) expect(total.statuses[status] ?? 0, status).toBeGreaterThan(EPISODES / 5000);
    },
    24 * HOURS,
  );
});

/** Every status that the shape of a duty allows. */
function statusesOf({ id, hours, deeds, ends }: Row): readonly string[] {
  const statuses = ['not-owed', 'waiting', 'indeterminate', 'open'];
  if (deeds.length > 0) statuses.push('met');
  if (hours !== null) statuses.push('met-late', 'overdue');
  if (ends !== 'never') statuses.push('moot');
  return statuses.map((status) => `${id} ${status}`);
}

function report({ episodes, statuses }: Tally, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const lines = [`oracle: ${String(episodes)} episodes from seed ${String(SEED)} in ${seconds} s, commit ${commit()}`];
  if (episodes === EPISODES) lines.push(JSON.stringify(statuses, null, 1));
  process.stdout.write(`${lines.join('\n')}\n`);
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
