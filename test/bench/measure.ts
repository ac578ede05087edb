/** One of several ways to do the same work. */
export interface Contender {
  readonly name: string;
  /** How many pieces of work one round does. */
  readonly size: number;
  /** Gets one round's work ready, which is not measured: what is remembered of a former round must not help in the next. */
  readonly round: () => () => unknown;
}

/** Microseconds of processor time for one piece of work, by contender. */
export type Times = ReadonlyMap<string, { readonly median: number; readonly least: number; readonly most: number }>;

/**
 * Rounds of all contenders in turn, forwards and backwards, so that what else the machine does falls on all alike.
 * Processor time is counted, not time on the clock; the collection of garbage is in it.
 */
export async function interleaved(contenders: readonly Contender[], rounds: number, warmUp = 3): Promise<Times> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const { name, size, round: ready } of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const run = ready();
      globalThis.gc?.();
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      if (round >= warmUp) times.get(name)?.push((user + system) / size);
    }
  }
  return new Map([...times].map(([name, taken]) => [name, { median: median(taken), least: Math.min(...taken), most: Math.max(...taken) }]));
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** One line for each contender, with how many times as long as the yardstick it takes. */
export function print(times: Times, yardstick: string): void {
  const unit = times.get(yardstick)?.median ?? NaN;
  for (const [name, { median: middle, least, most }] of times) {
    const spread = `${least.toFixed(2)} to ${most.toFixed(2)}`;
    console.log(`${name.padEnd(58)} ${middle.toFixed(2).padStart(10)} us  (${spread})  x ${(middle / unit).toPrecision(3)}`);
  }
}

/** Numbers from 0 to 1 that look random and are the same in each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Seconds of processor time since a moment. */
export function seconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
