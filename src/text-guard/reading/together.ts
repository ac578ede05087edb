import { disguised, leet, within, type Guess } from './disguise.js';
import type { Word } from '../lexicon/vocabulary.js';
import type { Source } from './source.js';
import type { Meter, Reader, Token } from './token.js';

const FEWEST = 3;
const WIDEST = 4;
const LONGEST_RUN = 400;

/** Whether the second token follows closely enough to be of one word with the first: in the same paragraph. */
const follows = ({ text }: Source, first: Token, second: Token): boolean =>
  second.from - first.to <= WIDEST && !text.slice(first.to, second.from).includes('\n\n');

/** Puts letters that stand apart, and words that were cut in two, together again. */
export function together(source: Source, apart: readonly Token[], reader: Reader, meter: Meter): readonly Token[] {
  const found: Token[] = [];
  for (let i = 0; i < apart.length;) {
    const end = runEnd(source, apart, i);
    if (end - i >= FEWEST) {
      found.push(...lettersOf(source, apart.slice(i, end), reader, meter));
      i = end;
      continue;
    }
    const [first, second] = [apart[i], apart[i + 1]];
    const cut = first === undefined ? undefined : hyphened(source, apart, i, reader, meter);
    if (cut !== undefined) {
      found.push(cut.token);
      i = cut.next;
      continue;
    }
    const whole = first === undefined || second === undefined ? undefined : halves(source, first, second, reader);
    if (whole === undefined) {
      if (first !== undefined) found.push(first);
      i += 1;
    } else {
      found.push(whole);
      i += 2;
    }
  }
  return found;
}

function runEnd(source: Source, apart: readonly Token[], from: number): number {
  let end = from;
  for (let last: Token | undefined; end < apart.length && end - from < LONGEST_RUN; end += 1) {
    const token = apart[end];
    if (token?.single !== true || (last !== undefined && !follows(source, last, token))) break;
    last = token;
  }
  return end;
}

/** How many letters words explain; the short ones between them explain nothing by themselves. */
const lengthOf = (words: readonly Guess[]): number => words.reduce((sum, { length }) => sum + (length < FEWEST ? 0 : length), 0);

/** Reads single letters in a row as words, by the spelling that explains most; where none does, they stay what they were. */
function lettersOf(source: Source, run: readonly Token[], reader: Reader, meter: Meter): readonly Token[] {
  const letters = run.map(({ from }) => source.text[from] ?? '').join('');
  meter.steps += letters.length;
  if (!/[a-z]/u.test(letters)) return run;
  let words: readonly Guess[] = [];
  for (const spelled of [letters, leet(letters, 'i'), leet(letters, 'l')]) {
    const found = within(spelled, reader.disguises.joinable, reader.lexicon.full);
    if (lengthOf(found) > lengthOf(words)) words = found;
  }
  if (lengthOf(words) === 0) return run;
  return words.map(({ offset, length, known }) => {
    const [first, last] = [run[offset], run[offset + length - 1]];
    return { from: first?.from ?? 0, to: last?.to ?? 0, sentence: first?.sentence ?? 0, known, single: false, reading: 'disguise' };
  });
}

const MOST_PIECES = 5;

/** Three or more pieces of one word with a sign between each two: tr-aff-ick-ed. */
function hyphened(
  source: Source,
  apart: readonly Token[],
  from: number,
  { disguises, lexicon }: Reader,
  meter: Meter,
): { readonly token: Token; readonly next: number } | undefined {
  const first = apart[from];
  if (first === undefined || first.known !== undefined || !disguises.starts.has(source.text.slice(first.from, first.to))) return undefined;
  let word = source.text.slice(first.from, first.to);
  for (let at = from + 1; at < from + MOST_PIECES; at += 1) {
    const [last, next] = [apart[at - 1], apart[at]];
    if (last === undefined || next === undefined || next.from - last.to !== 1 || !'-_.'.includes(source.text.charAt(last.to)))
      return undefined;
    meter.steps += 1;
    word += source.text.slice(next.from, next.to);
    const known = at - from > 1 ? lexicon.direct.get(word) : undefined;
    if (known === undefined) continue;
    return { token: { from: first.from, to: next.to, sentence: first.sentence, known, single: false, reading: 'disguise' }, next: at + 1 };
  }
  return undefined;
}

/** What may stand between two pieces of one word: a sign, a pair of marks, a picture. */
const BETWEEN = /^(?:[-_.*]|\*\*|__|~~|\p{Extended_Pictographic}\ufe0f?)?\s*$/u;

/** The shortest word that is put together; where only a sign parts its pieces, the shortest that it can be. */
const SHORTEST = 5;
const SHORTEST_CUT = 4;
/** A piece as short as this says nothing by itself, whatever else it may be short for. */
const SCRAP = 2;

/** Two pieces of one word, parted by a hyphen, a line break or a sign. */
function halves(source: Source, first: Token, second: Token, reader: Reader): Token | undefined {
  if (second.from - first.to > 3 || first.to === second.from || first.sentence !== second.sentence) return undefined;
  const between = source.text.slice(first.to, second.from);
  const isCut = /^[-_.*]$/u.test(between);
  const shorter = Math.min(first.to - first.from, second.to - second.from);
  const areBothKnown = first.known !== undefined && second.known !== undefined;
  if (areBothKnown && !(between === '-' && shorter <= SCRAP)) return undefined;
  const begins = first.single ? isCut : reader.disguises.starts.has(source.text.slice(first.from, first.to));
  if (!begins) return undefined;
  if (!BETWEEN.test(between)) return undefined;
  // Two words with a space between them are two words; what one of them means is not to be lost.
  if (/^\s+$/u.test(between) && !between.includes('\n') && (first.known ?? second.known) !== undefined) return undefined;
  const word = source.text.slice(first.from, first.to) + source.text.slice(second.from, second.to);
  if (word.length < (isCut ? SHORTEST_CUT : SHORTEST)) return undefined;
  if (areBothKnown) {
    // Two words that each mean something are one only where that is a word as it stands.
    const written = reader.lexicon.direct.whole(word);
    return written === undefined ? undefined : joinedOf(first, second, written);
  }
  const [guess] = source.text.charCodeAt(first.to) === 45 ? disguised(word, reader.disguises, reader.lexicon, false) : [];
  const known = reader.lexicon.direct.get(word) ?? (guess?.length === word.length ? guess.known : undefined);
  return known === undefined ? undefined : joinedOf(first, second, known);
}

const joinedOf = ({ from, sentence }: Token, { to }: Token, known: Word): Token => ({
  from,
  to,
  sentence,
  known,
  single: false,
  reading: 'disguise',
});
