import type { Moment } from './time.js';

/** Draws that depend on the seed alone. */
export interface Draws {
  readonly chance: (likely: number) => boolean;
  readonly between: (least: number, most: number) => number;
  readonly from: <One>(list: readonly One[]) => One;
  readonly weighted: <One>(list: readonly (readonly [number, One])[]) => One;
}

/** What one episode is drawn from. */
export interface Setting {
  readonly draw: Draws;
  readonly zone: string;
  readonly birth: string;
  readonly moments: readonly Moment[];
  readonly agencies: readonly string[];
}

export function draws(seed: number): Draws {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  /** Mulberry32: small, fast, and the same everywhere. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const from = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)]!;
  return {
    chance: (likely) => next() < likely,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    from,
    weighted: (list) => {
      let left = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, one] of list) {
        left -= weight;
        if (left < 0) return one;
      }
      return list.at(-1)![1];
    },
  };
}
