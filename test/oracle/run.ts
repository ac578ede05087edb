import { buildSync } from 'esbuild';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Tally, together } from './tally.js';
import type { Range } from './worker.js';

const RANGE = 5_000;

/** Compares many episodes on all processors. Both implementations are bundled first: that is how they run fastest. */
export async function run(firstSeed: number, episodes: number, progress: (total: Tally) => void): Promise<Tally> {
  const script = bundled();
  const ranges = rangesOf(firstSeed, episodes);
  let total: Tally = { episodes: 0, statuses: {}, disagreements: [] };

  const work = async (): Promise<void> => {
    const worker = new Worker(script, { eval: true });
    for (let range = ranges.next(); !range.done && total.disagreements.length === 0; range = ranges.next()) {
      const tally = await answer(worker, range.value);
      total = together(total, tally);
      progress(total);
    }
    await worker.terminate();
  };

  const workers = Math.min(availableParallelism(), Math.ceil(episodes / RANGE));
  await Promise.all(Array.from({ length: workers }, work));
  return total;
}

function bundled(): string {
  const entryPoints = [fileURLToPath(new URL('./worker.ts', import.meta.url))];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, platform: 'node', format: 'cjs', write: false });
  return outputFiles[0]?.text ?? '';
}

function* rangesOf(firstSeed: number, episodes: number): Generator<Range, undefined> {
  for (let done = 0; done < episodes; done += RANGE) yield { first: firstSeed + done, count: Math.min(RANGE, episodes - done) };
}

async function answer(worker: Worker, range: Range): Promise<Tally> {
  const reply = once(worker, 'message');
  worker.postMessage(range);
  const [tally] = (await reply) as [Tally];
  return tally;
}
