/**
 * What the lexicon knows of one word: numbers of sets, kept in one row for the sake of speed. First all sets it is in, in
 * order; from `marks` on those that rules need; from `anchors` on those by which rules are looked up; from `begins` on
 * those that rules begin with.
 */
export interface Word {
  readonly row: readonly number[];
  readonly marks: number;
  readonly anchors: number;
  readonly begins: number;
}

/** Whether a word is in a set. */
export function isIn({ row, marks }: Word, set: number): boolean {
  let low = 0;
  let high = marks;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < set) low = middle + 1;
    else high = middle;
  }
  return low < marks && row[low] === set;
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
  /** Rules cannot do without them. */
  readonly needed: ReadonlySet<number>;
  /** Rules are looked up by them. */
  readonly anchor: ReadonlySet<number>;
  /** Rules begin with them. */
  readonly first: ReadonlySet<number>;
}

function wordOf(sets: ReadonlySet<number>, { needed, anchor, first }: Uses): Word {
  const all = [...sets].sort((a, b) => a - b);
  const marked = all.filter((set) => needed.has(set));
  const anchored = all.filter((set) => anchor.has(set));
  return {
    row: [...all, ...marked, ...anchored, ...all.filter((set) => first.has(set))],
    marks: all.length,
    anchors: all.length + marked.length,
    begins: all.length + marked.length + anchored.length,
  };
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
  const combined = new Map<string, Word>();
  const begun = (word: string, own: ReadonlySet<number> | undefined): Word | undefined => {
    let key = '';
    const sets = new Set(own);
    for (const beginning of beginnings.get(word.slice(0, HEAD)) ?? []) {
      if (!word.startsWith(beginning.start)) continue;
      key += `${beginning.start} `;
      for (const set of beginning.sets) sets.add(set);
    }
    if (own !== undefined) return wordOf(sets, uses);
    if (key === '') return undefined;
    const known = combined.get(key) ?? wordOf(sets, uses);
    combined.set(key, known);
    return known;
  };
  const exact = new Map<string, Word>();
  for (const [word, sets] of drafts) {
    const known = word.endsWith('*') ? undefined : begun(word, sets);
    if (known !== undefined) exact.set(word, known);
  }
  return {
    whole: (word) => exact.get(word),
    get: (word) => exact.get(word) ?? (beginnings.has(word.slice(0, HEAD)) ? begun(word, undefined) : undefined),
    all: [...drafts.keys()].map((word) => (word.endsWith('*') ? word.slice(0, -1) : word)),
  };
}
