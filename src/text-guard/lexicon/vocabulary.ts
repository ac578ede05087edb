/** What the lexicon knows of one word: the sets of words it belongs to. */
export interface Word {
  readonly in: (set: number) => boolean;
  /** The sets that rules need, a bit for each, or few of them by number. */
  readonly marks: Uint32Array | readonly number[];
  /** Those of them by which rules are looked up. */
  readonly anchors: readonly number[];
  /** Those of them that rules begin with. */
  readonly begins: readonly number[];
}

/** A word list that can be asked for whole words and for beginnings. */
export interface Words {
  readonly get: (word: string) => Word | undefined;
  readonly all: readonly string[];
}

/** From this many sets on, a word is faster asked through a `Set`. */
const FEW = 6;
/** Up to this many sets are marked one by one. */
const MANY = 24;
const HEAD = 3;

function bitsOf(sets: readonly number[], size: number): Uint32Array {
  const bits = new Uint32Array((size >> 5) + 1);
  for (const set of sets) bits[set >> 5] = (bits[set >> 5] ?? 0) | (1 << (set & 31));
  return bits;
}

/** What sets are for. */
export interface Uses {
  /** Rules cannot do without them. */
  readonly needed: ReadonlySet<number>;
  /** Rules are looked up by them. */
  readonly anchor: ReadonlySet<number>;
  /** Rules begin with them. */
  readonly first: ReadonlySet<number>;
  /** How many sets there are. */
  readonly size: number;
}

function wordOf(sets: ReadonlySet<number>, { needed, anchor, first, size }: Uses): Word {
  const list = [...sets];
  const marked = list.filter((set) => needed.has(set));
  return {
    in: list.length <= FEW ? (set) => list.includes(set) : (set) => sets.has(set),
    marks: marked.length <= MANY ? marked : bitsOf(marked, size),
    anchors: list.filter((set) => anchor.has(set)),
    begins: list.filter((set) => first.has(set)),
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
    get: (word) => exact.get(word) ?? (beginnings.has(word.slice(0, HEAD)) ? begun(word, undefined) : undefined),
    all: [...drafts.keys()].map((word) => (word.endsWith('*') ? word.slice(0, -1) : word)),
  };
}
