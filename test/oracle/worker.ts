import { parentPort } from 'node:worker_threads';
import { compare } from './compare.js';

/** Compares the seeds it is told to, one range after another. */
parentPort?.on('message', ({ first, count }: Range) => {
  parentPort?.postMessage(compare(first, count));
});

/** Some seeds in a row. */
export interface Range {
  readonly first: number;
  readonly count: number;
}
