import type { CompiledRule, Lexicon } from './lexicon/compile.js';
import type { Entry, Exemption } from './lexicon/entry.js';
import type { Word } from './lexicon/vocabulary.js';
import type { Meter, Token } from './reading/token.js';

/** A rule that was met, by the tokens it begins and ends with. */
export interface Match {
  readonly entry: Entry | Exemption;
  readonly first: number;
  readonly last: number;
  /** A word beside it speaks for another meaning. */
  readonly doubted: boolean;
}

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

/** The last token that the rest of a sequence reaches when it continues at `at`, or -1. */
function reach(text: Text, rule: CompiledRule, place: number, at: number, sentence: number): number {
  const wanted = rule.sequence[place];
  if (wanted === undefined) return at - 1;
  const { tokens, meter } = text;
  for (let next = at, left = wanted.gap; left >= 0 && next <= at + wanted.gap + ARTICLES; next += 1) {
    const token = tokens[next];
    meter.steps += 1;
    if (token?.sentence !== sentence) break;
    if (token.known?.in(wanted.set) === true) {
      const last = reach(text, rule, place + 1, next + 1, sentence);
      if (last >= 0) return last;
    }
    if (token.known?.in(text.lexicon.articles) !== true) left -= 1;
  }
  return wanted.optional ? reach(text, rule, place + 1, at, sentence) : -1;
}

/** Whether a word of a set stands within so many words of a span, in the sentence if one is given. */
function has(text: Text, set: number, span: Pick<Match, 'first' | 'last'>, width: number, sentence?: number): boolean {
  const { tokens, meter } = text;
  const from = Math.max(0, span.first - width);
  const to = Math.min(tokens.length - 1, span.last + width);
  meter.steps += to - from;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token?.known?.in(set) === true && (sentence === undefined || token.sentence === sentence)) return true;
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
  /** The sets that are met, a bit for each. */
  readonly present: Uint32Array;
  /** For each set the words that begin a rule with it, as chains: a step of a chain is a word and the step after it. */
  readonly head: Int32Array;
  readonly next: number[];
  readonly word: number[];
}

/** Makes the room for a lexicon. */
export const roomFor = ({ size }: Lexicon): Room => ({
  present: new Uint32Array((size >> 5) + 1),
  head: new Int32Array(size),
  next: [],
  word: [],
});

function mark(present: Uint32Array, marks: Word['marks']): void {
  if (marks instanceof Uint32Array) {
    for (let i = 0; i < marks.length; i += 1) present[i] = (present[i] ?? 0) | (marks[i] ?? 0);
  } else {
    for (const set of marks) present[set >> 5] = (present[set >> 5] ?? 0) | (1 << (set & 31));
  }
}

/** The rules whose sets are all met somewhere in the text. */
function possible({ words }: Index, { lexicon, meter, room: { present } }: Text): readonly CompiledRule[] {
  present.fill(0);
  for (const { marks } of words) mark(present, marks);
  const found: CompiledRule[] = [];
  const tried = new Set<number>();
  for (const { anchors } of words) {
    meter.steps += 1;
    for (const set of anchors) {
      if (tried.has(set)) continue;
      tried.add(set);
      for (const rule of lexicon.byRarest[set] ?? []) {
        meter.steps += 1;
        let all = true;
        for (let i = 0; all && i < rule.needs.length; i += 1) {
          const needed = rule.needs[i] ?? 0;
          all = ((present[needed >> 5] ?? 0) & (1 << (needed & 31))) !== 0;
        }
        if (all) found.push(rule);
      }
    }
  }
  return found;
}

function chain({ words }: Index, { head, next, word }: Room): void {
  let step = 0;
  for (let number = 0; number < words.length; number += 1) {
    for (const set of words[number]?.begins ?? []) {
      step += 1;
      word[step] = number;
      next[step] = head[set] ?? 0;
      head[set] = step;
    }
  }
}

function unchain({ words }: Index, { head }: Room): void {
  for (const { begins } of words) for (const set of begins) head[set] = 0;
}

function matchAt(text: Text, rule: CompiledRule, first: number): Match | undefined {
  const token = text.tokens[first];
  if (token === undefined) return undefined;
  text.meter.steps += 1;
  const last = reach(text, rule, 1, first + 1, token.sentence);
  if (last < 0 || (last === first && token.reading === 'slip')) return undefined;
  const span = { first, last };
  for (const set of rule.near) if (!has(text, set, span, NEAR, token.sentence)) return undefined;
  for (const set of rule.around) if (!has(text, set, span, AROUND)) return undefined;
  const doubted =
    rule.without.some((set) => has(text, set, span, NEAR, token.sentence)) ||
    rule.beside.some((set) => has(text, set, span, BESIDE, token.sentence));
  const isStatus = 'strength' in rule.entry && rule.entry.strength === 'status';
  return doubted && !isStatus ? undefined : { entry: rule.entry, ...span, doubted };
}

/** All rules that the tokens meet. */
export function matches(text: Text): readonly Match[] {
  const index = indexOf(text.tokens);
  const rules = possible(index, text);
  if (rules.length === 0) return [];
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
  unchain(index, room);
  return found;
}
