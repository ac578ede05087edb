import type { Lexicon } from './lexicon/compile.js';
import { FIRST, IN_SENTENCE, IN_TEXT, PLACES, setOf, wantOf, type RuleRow } from './lexicon/rule-row.js';
import type { Word } from './lexicon/vocabulary.js';
import type { Meter, Token } from './reading/token.js';

/** Which words a text has, each once, and where. */
export interface Index {
  /** In the order in which the text has them. */
  readonly words: readonly Word[];
  /** The first token of each word. */
  readonly firsts: readonly number[];
  /** For each token the next one of the same word; none is 0. */
  readonly again: Uint32Array;
}

/** Finds the words of a text. */
export function indexOf(tokens: readonly Token[]): Index {
  const lasts = new Map<Word, number>();
  const words: Word[] = [];
  const firsts: number[] = [];
  const again = new Uint32Array(tokens.length);
  tokens.forEach(({ known }, at) => {
    if (known === undefined) return;
    const last = lasts.get(known);
    lasts.set(known, at);
    if (last !== undefined) {
      again[last] = at;
      return;
    }
    words.push(known);
    firsts.push(at);
  });
  return { words, firsts, again };
}

/** Room to work in, kept from text to text; it is empty between two texts. */
export interface Room {
  /** The sentences in which each set is met. */
  readonly met: Int32Array;
  /** The sets whose rules have been looked at. */
  readonly tried: Uint8Array;
  /** For each set that is wanted the words that begin a rule with it, as chains: a step of a chain is a word and the step after it. */
  readonly head: Int32Array;
  readonly next: number[];
  readonly word: number[];
}

/** The end of a chain. A set without one is not wanted. */
export const WANTED = 1;

/** Makes the room for a lexicon. */
export const roomFor = ({ size }: Lexicon): Room => ({
  met: new Int32Array(size),
  tried: new Uint8Array(size),
  head: new Int32Array(size),
  next: [],
  word: [],
});

/** Sentences as bits: the first and the 33rd share one. */
export const bitOf = (token: Token | undefined): number => 1 << ((token?.sentence ?? 0) & 31);

/** A rule that a text may meet, by where it stands in its row, and the sentences in which it may. */
export interface Possible {
  readonly rule: number;
  readonly sentences: number;
}

/** The rules whose sets are all met in one sentence. */
export function possible(
  { words, firsts, again }: Index,
  tokens: readonly Token[],
  { rules }: Lexicon,
  room: Room,
  meter: Meter,
): readonly Possible[] {
  const { met, tried } = room;
  words.forEach(({ row, from, anchors }, number) => {
    let sentences = 0;
    let at = firsts[number] ?? 0;
    do {
      sentences |= bitOf(tokens[at]);
      at = again[at] ?? 0;
    } while (at > 0);
    for (let i = from; i < anchors; i += 1) {
      const set = row[i] ?? 0;
      met[set] = (met[set] ?? 0) | sentences;
    }
  });
  const found: Possible[] = [];
  for (const { row, anchors, begins } of words) {
    meter.steps += 1;
    for (let i = anchors; i < begins; i += 1) {
      const set = row[i] ?? 0;
      if (tried[set] === 1) continue;
      tried[set] = 1;
      const end = rules.starts[set + 1] ?? 0;
      for (let rule = rules.starts[set] ?? 0; rule < end; rule += rules.row[rule] ?? 0) {
        meter.steps += 1;
        const sentences = metIn(rule, rules, met);
        if (sentences !== 0) found.push({ rule, sentences });
      }
    }
  }
  return found;
}

/** The sentences in which all sets are met without which a rule cannot be. */
function metIn(rule: number, { row }: RuleRow, met: Int32Array): number {
  let sentences = -1;
  const end = rule + (row[rule] ?? 0);
  for (let at = rule + FIRST + (row[rule + PLACES] ?? 0); at < end && sentences !== 0; at += 1) {
    const condition = row[at] ?? 0;
    const here = met[setOf(condition)] ?? 0;
    if (wantOf(condition) === IN_SENTENCE) sentences &= here;
    else if (wantOf(condition) !== IN_TEXT) break;
    else if (here === 0) sentences = 0;
  }
  return sentences;
}

/** Chains the words that begin one of the rules, by the set with which they do. */
export function chain({ words }: Index, begins: readonly number[], { head, next, word }: Room): void {
  for (const set of begins) head[set] = WANTED;
  let step = WANTED;
  for (let number = 0; number < words.length; number += 1) {
    const known = words[number];
    if (known === undefined) continue;
    for (let i = known.begins; i < known.end; i += 1) {
      const set = known.row[i] ?? 0;
      const before = head[set] ?? 0;
      if (before === 0) continue;
      step += 1;
      word[step] = number;
      next[step] = before;
      head[set] = step;
    }
  }
}

/** Leaves the room as it was. */
export function clear({ words }: Index, begins: readonly number[], { met, tried, head }: Room): void {
  for (const { row, from, anchors, begins: end } of words) {
    for (let i = from; i < anchors; i += 1) met[row[i] ?? 0] = 0;
    for (let i = anchors; i < end; i += 1) tried[row[i] ?? 0] = 0;
  }
  for (const set of begins) head[set] = 0;
}
