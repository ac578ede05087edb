import { type Judge, type Sample } from './corpus.js';

/** A share with its count and the bounds of its 95% Wilson interval. */
export interface Rate {
  readonly hit: number;
  readonly of: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

export type Scores = Readonly<Record<string, Readonly<Record<string, Rate>>>>;

const z = 1.959963984540054;

export function wilson(hit: number, of: number): Rate {
  if (of === 0) return { hit, of, rate: 0, low: 0, high: 1 };
  const p = hit / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { hit, of, rate: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export interface Judged {
  readonly sample: Sample;
  readonly verdict: ReturnType<Judge>;
}

/** The judge's own errors are not passed on: their message may hold a sealed text. */
export function judgeAll(judge: Judge, samples: readonly Sample[]): readonly Judged[] {
  return samples.map((sample) => {
    try {
      return { sample, verdict: judge(sample.text) };
    } catch {
      throw new Error('the judge threw on a text of the corpus');
    }
  });
}

export const stopped = ({ verdict }: Judged): boolean => verdict.outcome !== 'pass';
const rightlyBlocked = ({ sample, verdict }: Judged): boolean =>
  verdict.outcome === 'block' && verdict.hits.some((hit) => sample.concepts.some((concept) => concept === hit.concept));

/** Groups of fewer than five texts would say too much of each, so they are counted together. */
const smallest = 5;

function per(judged: readonly Judged[], keys: (sample: Sample) => readonly string[], test: (one: Judged) => boolean): Record<string, Rate> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) for (const key of keys(one.sample)) groups.set(key, [...(groups.get(key) ?? []), one]);
  const small = [...groups].filter(([, group]) => group.length < smallest);
  for (const [key] of small) groups.delete(key);
  if (small.length > 0) groups.set('(other)', [...(groups.get('(other)') ?? []), ...small.flatMap(([, group]) => group)]);
  return Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key, rate(group, test)]));
}

const rate = (judged: readonly Judged[], test: (one: Judged) => boolean): Rate => wilson(judged.filter(test).length, judged.length);
const axis = (name: string) => (sample: Sample) => (name in sample.axes ? [String(sample.axes[name])] : []);

/** Aggregates only: nothing here leads back to a text or an id. */
export function score(judged: readonly Judged[]): Scores {
  const leaks = judged.filter(({ sample }) => sample.leak);
  const clean = judged.filter(({ sample }) => !sample.leak);
  const direct = leaks.filter(({ sample }) => sample.direct);
  const indirect = leaks.filter(({ sample }) => !sample.direct);
  const disguised = (one: Judged): boolean => 'obf' in one.sample.axes;
  const blocked = ({ verdict }: Judged): boolean => verdict.outcome === 'block';
  const reviewed = ({ verdict }: Judged): boolean => verdict.outcome === 'review';
  return {
    'leaks not passed': {
      overall: rate(leaks, stopped),
      direct: rate(direct, stopped),
      indirect: rate(indirect, stopped),
      obfuscated: rate(leaks.filter(disguised), stopped),
      misspelled: rate(
        leaks.filter(({ sample }) => 'typo' in sample.axes),
        stopped,
      ),
    },
    'direct leaks blocked with the right concept': {
      overall: rate(direct, rightlyBlocked),
      plain: rate(
        direct.filter((one) => !disguised(one)),
        rightlyBlocked,
      ),
      obfuscated: rate(direct.filter(disguised), rightlyBlocked),
    },
    'clean texts blocked': { overall: rate(clean, blocked), ...per(clean, ({ lang }) => [lang], blocked) },
    'clean texts reviewed': { overall: rate(clean, reviewed), ...per(clean, ({ lang }) => [lang], reviewed) },
    'not passed, by concept': per(leaks, (sample) => sample.concepts, stopped),
    'indirect not passed, by concept': per(indirect, (sample) => sample.concepts, stopped),
    'not passed, by language': per(leaks, ({ lang }) => [lang], stopped),
    'not passed, by channel': per(leaks, ({ channel }) => [channel], stopped),
    'not passed, by kind': per(leaks, axis('kind'), stopped),
    'not passed, by stance': per(leaks, axis('stance'), stopped),
    'not passed, by obfuscation': per(leaks, axis('obf'), stopped),
    'clean not passed, by family': per(clean, axis('family'), stopped),
  };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

export function table(scores: Scores): string {
  return Object.entries(scores)
    .map(([measure, rows]) =>
      [
        measure,
        ...Object.entries(rows).map(
          ([name, { hit, of, rate, low, high }]) =>
            `  ${name.padEnd(16)}${`${String(hit)}/${String(of)}`.padStart(9)} ${percent(rate)}%  [${percent(low)},${percent(high)}]`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
