import type { Lexicon } from './lexicon/compile.js';
import type { Entry, Exemption } from './lexicon/entry.js';
import { AROUND, ENTRY, FIRST, gapOf, isOptional, NEAR, NOT_BESIDE, NOT_NEAR, PLACES, setOf, wantOf } from './lexicon/rule-row.js';
import { isIn } from './lexicon/vocabulary.js';
import { bitOf, chain, clear, indexOf, possible, WANTED, type Index, type Room } from './possible.js';
import { apposedAges } from './reading/apposed.js';
import type { Source } from './reading/source.js';
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
  /** Of each token, whether it is an article, or an age in apposition: neither keeps words apart. */
  readonly isPassed: Uint8Array;
  readonly lexicon: Lexicon;
  readonly meter: Meter;
}

/** How many articles and ages one place passes over. */
const PASSED = 2;
/** How many words beside, near and around a span are looked at. */
const WIDTH_BESIDE = 3;
const WIDTH_NEAR = 12;
const WIDTH_AROUND = 40;

/** The tokens that the places of a rule from one to the last take when they continue at `at`, the last of them first. */
function reach(text: Text, place: number, end: number, at: number, sentence: number): number[] | undefined {
  if (place === end) return [];
  const { tokens, isPassed, lexicon, meter } = text;
  const wanted = lexicon.rules.row[place] ?? 0;
  const set = setOf(wanted);
  const gap = gapOf(wanted);
  for (let next = at, left = gap; left >= 0 && next <= at + gap + PASSED; next += 1) {
    const token = tokens[next];
    meter.steps += 1;
    if (token?.sentence !== sentence) break;
    if (token.known !== undefined && isIn(token.known, set)) {
      const rest = reach(text, place + 1, end, next + 1, sentence);
      if (rest !== undefined) {
        rest.push(next);
        return rest;
      }
    }
    if (isPassed[next] !== 1) left -= 1;
  }
  return isOptional(wanted) ? reach(text, place + 1, end, at, sentence) : undefined;
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

function markArticles({ words, firsts, again }: Index, { articles }: Lexicon, isPassed: Uint8Array): void {
  words.forEach((word, number) => {
    if (!isIn(word, articles)) return;
    let at = firsts[number] ?? 0;
    do {
      isPassed[at] = 1;
      at = again[at] ?? 0;
    } while (at > 0);
  });
}

function matchAt(text: Text, rule: number, first: number): Match | undefined {
  const token = text.tokens[first];
  if (token === undefined) return undefined;
  text.meter.steps += 1;
  const { row, entries } = text.lexicon.rules;
  const places = rule + FIRST;
  const conditions = places + (row[rule + PLACES] ?? 0);
  const words = reach(text, places + 1, conditions, first + 1, token.sentence);
  if (words === undefined || (words.length === 0 && token.reading === 'slip')) return undefined;
  const span = { first, last: words[0] ?? first };
  words.push(first);
  let doubted = false;
  for (let at = conditions; at < rule + (row[rule] ?? 0); at += 1) {
    const condition = row[at] ?? 0;
    const set = setOf(condition);
    switch (wantOf(condition)) {
      case NEAR:
        if (!has(text, set, span, WIDTH_NEAR, token.sentence)) return undefined;
        break;
      case AROUND:
        if (!has(text, set, span, WIDTH_AROUND)) return undefined;
        break;
      case NOT_NEAR:
        doubted ||= has(text, set, span, WIDTH_NEAR, token.sentence);
        break;
      case NOT_BESIDE:
        doubted ||= has(text, set, span, WIDTH_BESIDE, token.sentence);
        break;
    }
  }
  const entry = entries[row[rule + ENTRY] ?? 0];
  const isStatus = entry !== undefined && isEntry(entry) && entry.strength === 'status';
  return entry === undefined || (doubted && !isStatus) ? undefined : { entry, ...span, words, doubted };
}

/** All rules that the tokens meet. */
export function matches(source: Source, tokens: readonly Token[], lexicon: Lexicon, room: Room, meter: Meter): readonly Match[] {
  const index = indexOf(tokens);
  const rules = possible(index, tokens, lexicon, room, meter);
  const begins = rules.map(({ rule }) => setOf(lexicon.rules.row[rule + FIRST] ?? 0));
  chain(index, begins, room);
  const isPassed = apposedAges(source, tokens, meter);
  markArticles(index, lexicon, isPassed);
  const text: Text = { tokens, isPassed, lexicon, meter };
  const found: Match[] = [];
  rules.forEach(({ rule, sentences }, number) => {
    for (let step = room.head[begins[number] ?? 0] ?? 0; step > WANTED; step = room.next[step] ?? 0) {
      let first = index.firsts[room.word[step] ?? 0] ?? 0;
      do {
        const match = (sentences & bitOf(tokens[first])) === 0 ? undefined : matchAt(text, rule, first);
        if (match !== undefined) found.push(match);
        first = index.again[first] ?? 0;
      } while (first > 0);
    }
  });
  clear(index, begins, room);
  return found;
}
