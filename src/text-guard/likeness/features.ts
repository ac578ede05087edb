/** How many numbers a feature may have: a power of two. */
export const FEATURES = 1 << 22;

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Signs that no word holds: they keep the kinds of features apart. */
const BESIDE = 32;
const APART = 95;
const PIECE = 35;
const EDGE = 60;
const END = 62;
const SHORTEST = 4;
const LONGEST_PIECE = 5;

const add = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

const addWord = (hash: number, word: string): number => {
  let sum = hash;
  for (let at = 0; at < word.length; at += 1) sum = add(sum, word.charCodeAt(at));
  return sum;
};

/** The upper bits of this hash are the better ones. */
const numberOf = (hash: number): number => (hash ^ (hash >>> 15)) & (FEATURES - 1);

/**
 * The features of some words in a row, by number: each word, each word with the one before it and with the one before that,
 * and the pieces of four and five letters of each longer word, which stand for its stem and its misspellings. An empty word has
 * none, and parts what stands around it.
 */
export function visitFeatures(words: readonly string[], visit: (feature: number) => void): void {
  let before: number | undefined;
  let earlier: number | undefined;
  for (const word of words) {
    const hash = word === '' ? undefined : addWord(BASIS, word);
    if (hash !== undefined) visit(numberOf(hash));
    if (hash !== undefined && before !== undefined) visit(numberOf(addWord(add(before, BESIDE), word)));
    if (hash !== undefined && earlier !== undefined) visit(numberOf(addWord(add(earlier, APART), word)));
    if (word.length >= SHORTEST) visitPieces(word, visit);
    earlier = before;
    before = hash;
  }
}

function visitPieces(word: string, visit: (feature: number) => void): void {
  const { length } = word;
  const codeAt = (at: number): number => (at < 0 ? EDGE : at === length ? END : word.charCodeAt(at));
  for (let from = -1; from <= length + 1 - SHORTEST; from += 1) {
    let hash = add(BASIS, PIECE);
    for (let size = 1; size <= LONGEST_PIECE && from + size <= length + 1; size += 1) {
      hash = add(hash, codeAt(from + size - 1));
      if (size >= SHORTEST) visit(numberOf(hash));
    }
  }
}
