import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseEpisode } from '../../src/index.js';
import { compare, type Tally } from './compare.js';
import { question } from './generate.js';

/** The same episodes every time; another seed gives others. */
const SEED = Number(process.env['ORACLE_SEED'] ?? 471_035);
const EPISODES = Number(process.env['ORACLE_EPISODES'] ?? (process.env['PROVE'] === '1' ? 10_000_000 : 5_000));
const CHUNK = 100_000;
const HOURS = 3_600_000;

const STATUSES = ['not-owed', 'waiting', 'met', 'met-late', 'indeterminate', 'moot', 'overdue', 'open'];

describe('an independent second implementation', () => {
  it('is asked about episodes that are just what parsing gives', () => {
    for (let seed = SEED; seed < SEED + 300; seed += 1) {
      const { episode } = question(seed);
      expect(parseEpisode(episode)).toEqual(episode);
    }
  });

  it(
    `agrees with the library on ${EPISODES.toLocaleString('en-US')} random episodes, every status among them often`,
    () => {
      const started = performance.now();
      const total = inChunks(started);
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      report(`seed ${String(SEED)}, commit ${commit()}, ${seconds} s: ${JSON.stringify(total.statuses)}`);
      expect(total.disagreements).toEqual([]);
      expect(total.episodes).toBe(EPISODES);
      for (const status of STATUSES) expect(total.statuses[status] ?? 0, status).toBeGreaterThan(EPISODES / 1000);
    },
    24 * HOURS,
  );
});

/** A long run says now and then how far it has come. */
function inChunks(started: number): Tally {
  let total: Tally = { episodes: 0, statuses: {}, disagreements: [] };
  for (let seed = SEED; total.episodes < EPISODES && total.disagreements.length === 0; seed += CHUNK) {
    total = together(total, compare(seed, CHUNK, EPISODES - total.episodes));
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    if (EPISODES > CHUNK) report(`${String(total.episodes)} episodes in ${seconds} s`);
  }
  return total;
}

function together(one: Tally, other: Tally): Tally {
  const statuses = Object.fromEntries(
    STATUSES.map((status) => [status, (one.statuses[status] ?? 0) + (other.statuses[status] ?? 0)] as const),
  );
  return {
    episodes: one.episodes + other.episodes,
    statuses,
    disagreements: [...one.disagreements, ...other.disagreements],
  };
}

function report(line: string): void {
  process.stdout.write(`oracle: ${line}\n`);
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
