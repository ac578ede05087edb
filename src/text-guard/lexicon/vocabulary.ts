/**
 * What the lexicon knows of one word: numbers of sets, in a piece of a row that many words share, so that a text reads from
 * few places. From `from` on all sets it is in, in order; from `anchors` on those by which rules are looked up; from `begins` to `end`
 * those that rules begin with.
 */
export interface Word {
  readonly row: Uint16Array;
  readonly from: number;
  readonly anchors: number;
  readonly begins: number;
  readonly end: number;
}

/** Whether a word is in a set. */
export function isIn({ row, from, anchors }: Word, set: number): boolean {
  let low = from;
  let high = anchors;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < set) low = middle + 1;
    else high = middle;
  }
  return low < anchors && row[low] === set;
}

/** A word list that can be asked for whole words and for beginnings. */
export interface Words {
  /** A word as it is written out in a rule. */
  readonly whole: (word: string) => Word | undefined;
  /** The same, or by its beginning. */
  readonly get: (word: string) => Word | undefined;
  readonly all: readonly string[];
}

const HEAD = 3;

/** What sets are for. */
export interface Uses {
  /** Rules are looked up by them. */
  readonly anchor: ReadonlySet<number>;
  /** Rules begin with them. */
  readonly first: ReadonlySet<number>;
}

/** Words by the sets they are in, in one row. */
function wordsOf(all: readonly ReadonlySet<number>[], { anchor, first }: Uses): readonly Word[] {
  const numbers: number[] = [];
  const places = all.map((sets) => {
    const own = [...sets].sort((a, b) => a - b);
    const from = numbers.length;
    const anchors = numbers.push(...own);
    const begins = numbers.push(...own.filter((set) => anchor.has(set)));
    const end = numbers.push(...own.filter((set) => first.has(set)));
    return { from, anchors, begins, end };
  });
  const row = Uint16Array.from(numbers);
  return places.map((place) => ({ row, ...place }));
}

/** Words and beginnings of words (`traffick*`) with the sets they are in. */
export function vocabulary(drafts: ReadonlyMap<string, ReadonlySet<number>>, uses: Uses): Words {
  const beginnings = new Map<string, { readonly start: string; readonly sets: ReadonlySet<number> }[]>();
  for (const [word, sets] of drafts) {
    if (!word.endsWith('*')) continue;
    const start = word.slice(0, -1);
    const head = start.slice(0, HEAD);
    beginnings.set(head, [...(beginnings.get(head) ?? []), { start, sets }]);
  }
  const begunBy = (word: string): readonly { readonly start: string; readonly sets: ReadonlySet<number> }[] =>
    (beginnings.get(word.slice(0, HEAD)) ?? []).filter(({ start }) => word.startsWith(start));
  const setsOf = (word: string, own: Iterable<number>): ReadonlySet<number> =>
    new Set([...own, ...begunBy(word).flatMap(({ sets }) => [...sets])]);
  const written = [...drafts].filter(([word]) => !word.endsWith('*'));
  const known = wordsOf(
    written.map(([word, own]) => setsOf(word, own)),
    uses,
  );
  const exact = new Map(written.flatMap(([word], at) => (known[at] === undefined ? [] : [[word, known[at]] as const])));
  const combined = new Map<string, Word>();
  const begun = (word: string): Word | undefined => {
    const key = begunBy(word)
      .map(({ start }) => start)
      .join(' ');
    if (key === '') return undefined;
    const found = combined.get(key) ?? wordsOf([setsOf(word, [])], uses)[0];
    if (found !== undefined) combined.set(key, found);
    return found;
  };
  return {
    whole: (word) => exact.get(word),
    get: (word) => exact.get(word) ?? begun(word),
    all: [...drafts.keys()].map((word) => (word.endsWith('*') ? word.slice(0, -1) : word)),
  };
}
