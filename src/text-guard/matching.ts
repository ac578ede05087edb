import type { CompiledRule, Lexicon } from './lexicon/compile.js';
import type { Entry, Exemption } from './lexicon/entry.js';
import { isIn, type Word } from './lexicon/vocabulary.js';
import type { Meter, Token } from './reading/token.js';

/** A rule that was met, by the tokens it begins and ends with. */
export interface Match {
  readonly entry: Entry | Exemption;
  readonly first: number;
  readonly last: number;
  /** The tokens that its own words are, without those that it only lets pass. */
  readonly words: readonly number[];
  /** A word beside it speaks for another meaning. */
  readonly doubted: boolean;
}

/** Whether a rule is of an entry, and not of an exemption. */
export const isEntry = (entry: Entry | Exemption): entry is Entry => 'strength' in entry;

/** A text as words, with what it is read with. */
interface Text {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly room: Room;
  readonly meter: Meter;
}

/** How many articles one place passes over. */
const ARTICLES = 2;
const BESIDE = 3;
const NEAR = 12;
const AROUND = 40;

/** The tokens that the rest of a sequence takes when it continues at `at`, the last of them first. */
function reach(text: Text, rule: CompiledRule, place: number, at: number, sentence: number): number[] | undefined {
  const wanted = rule.sequence[place];
  if (wanted === undefined) return [];
  const { tokens, meter } = text;
  for (let next = at, left = wanted.gap; left >= 0 && next <= at + wanted.gap + ARTICLES; next += 1) {
    const token = tokens[next];
    meter.steps += 1;
    if (token?.sentence !== sentence) break;
    if (token.known !== undefined && isIn(token.known, wanted.set)) {
      const rest = reach(text, rule, place + 1, next + 1, sentence);
      if (rest !== undefined) {
        rest.push(next);
        return rest;
      }
    }
    if (token.known === undefined || !isIn(token.known, text.lexicon.articles)) left -= 1;
  }
  return wanted.optional ? reach(text, rule, place + 1, at, sentence) : undefined;
}

/** Whether a word of a set stands within so many words of a span, in the sentence if one is given. */
function has(text: Text, set: number, span: Pick<Match, 'first' | 'last'>, width: number, sentence?: number): boolean {
  const { tokens, meter } = text;
  const from = Math.max(0, span.first - width);
  const to = Math.min(tokens.length - 1, span.last + width);
  meter.steps += to - from;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token?.known !== undefined && isIn(token.known, set) && (sentence === undefined || token.sentence === sentence)) return true;
  }
  return false;
}

/** Which words a text has, each once, and where; and which of them begin rules. */
interface Index {
  readonly words: readonly Word[];
  /** The tokens of each word. */
  readonly places: readonly (readonly number[])[];
}

function indexOf(tokens: readonly Token[]): Index {
  const numbers = new Map<Word, number>();
  const words: Word[] = [];
  const places: number[][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const known = tokens[at]?.known;
    if (known === undefined) continue;
    const number = numbers.get(known);
    if (number !== undefined) {
      places[number]?.push(at);
      continue;
    }
    numbers.set(known, words.length);
    words.push(known);
    places.push([at]);
  }
  return { words, places };
}

/** Room to work in, kept from text to text; it is empty between two texts. */
export interface Room {
  /** The sets that are met. */
  readonly present: Uint8Array;
  /** The sets whose rules have been looked at. */
  readonly tried: Uint8Array;
  /** For each set the words that begin a rule with it, as chains: a step of a chain is a word and the step after it. */
  readonly head: Int32Array;
  readonly next: number[];
  readonly word: number[];
}

/** Makes the room for a lexicon. */
export const roomFor = ({ size }: Lexicon): Room => ({
  present: new Uint8Array(size),
  tried: new Uint8Array(size),
  head: new Int32Array(size),
  next: [],
  word: [],
});

/** The rules whose sets are all met somewhere in the text. */
function possible({ words }: Index, { lexicon, meter, room: { present, tried } }: Text): readonly CompiledRule[] {
  for (const { row, marks, anchors } of words) {
    for (let i = marks; i < anchors; i += 1) present[row[i] ?? 0] = 1;
  }
  const found: CompiledRule[] = [];
  for (const { row, anchors, begins } of words) {
    meter.steps += 1;
    for (let i = anchors; i < begins; i += 1) {
      const set = row[i] ?? 0;
      if (tried[set] === 1) continue;
      tried[set] = 1;
      for (const rule of lexicon.byRarest[set] ?? []) {
        meter.steps += 1;
        let all = true;
        for (let k = 0; all && k < rule.needs.length; k += 1) all = present[rule.needs[k] ?? 0] === 1;
        if (all) found.push(rule);
      }
    }
  }
  return found;
}

function chain({ words }: Index, { head, next, word }: Room): void {
  let step = 0;
  for (let number = 0; number < words.length; number += 1) {
    const { row, begins } = words[number] ?? { row: [], begins: 0 };
    for (let i = begins; i < row.length; i += 1) {
      const set = row[i] ?? 0;
      step += 1;
      word[step] = number;
      next[step] = head[set] ?? 0;
      head[set] = step;
    }
  }
}

/** Leaves the room as it was. */
function clear({ words }: Index, { present, tried, head }: Room): void {
  for (const { row, marks } of words) {
    for (let i = marks; i < row.length; i += 1) {
      const set = row[i] ?? 0;
      present[set] = 0;
      tried[set] = 0;
      head[set] = 0;
    }
  }
}

function matchAt(text: Text, rule: CompiledRule, first: number): Match | undefined {
  const token = text.tokens[first];
  if (token === undefined) return undefined;
  text.meter.steps += 1;
  const words = reach(text, rule, 1, first + 1, token.sentence);
  if (words === undefined || (words.length === 0 && token.reading === 'slip')) return undefined;
  const span = { first, last: words[0] ?? first };
  words.push(first);
  for (const set of rule.near) if (!has(text, set, span, NEAR, token.sentence)) return undefined;
  for (const set of rule.around) if (!has(text, set, span, AROUND)) return undefined;
  const doubted =
    rule.without.some((set) => has(text, set, span, NEAR, token.sentence)) ||
    rule.beside.some((set) => has(text, set, span, BESIDE, token.sentence));
  const isStatus = isEntry(rule.entry) && rule.entry.strength === 'status';
  return doubted && !isStatus ? undefined : { entry: rule.entry, ...span, words, doubted };
}

/** All rules that the tokens meet. */
export function matches(text: Text): readonly Match[] {
  const index = indexOf(text.tokens);
  const rules = possible(index, text);
  const { room } = text;
  chain(index, room);
  const found: Match[] = [];
  for (const rule of rules) {
    for (let step = room.head[rule.sequence[0]?.set ?? 0] ?? 0; step > 0; step = room.next[step] ?? 0) {
      for (const first of index.places[room.word[step] ?? 0] ?? []) {
        const match = matchAt(text, rule, first);
        if (match !== undefined) found.push(match);
      }
    }
  }
  clear(index, room);
  return found;
}
