import { stopped } from '../lexicon/abbreviations.js';
import type { Word } from '../lexicon/vocabulary.js';
import { disguised, disguisedLink, leet, within } from './disguise.js';
import type { Source } from './source.js';
import { afterStars, partedByStars, type Span } from './stars.js';
import { together } from './together.js';
import { LONGEST, type Meter, type Reader, type Token } from './token.js';

const DIGIT = 1;
const LETTER = 2;
const JOINER = 3;
/** What may stand for a letter inside a word: an exclamation mark, a dollar sign, a star, an at sign. */
const STANDIN = 4;
const END = 5;
const LINE = 6;

const KINDS: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(128);
  for (let code = 48; code < 58; code += 1) kinds[code] = DIGIT;
  for (let code = 97; code < 123; code += 1) kinds[code] = LETTER;
  kinds[39] = JOINER;
  for (const sign of '!$*@') kinds[sign.charCodeAt(0)] = STANDIN;
  for (const sign of '.?;') kinds[sign.charCodeAt(0)] = END;
  kinds[10] = LINE;
  return kinds;
})();

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? (KINDS[code] ?? 0) : 0;
};

const isWordKind = (kind: number): boolean => kind === DIGIT || kind === LETTER;

function isUpper(source: Source, at: number): boolean {
  const code = source.given.charCodeAt(source.starts?.[at] ?? at);
  return (code >= 65 && code <= 90) || (code > 127 && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code));
}

/** Splits a text into words, each looked up as it stands, in camel case and in disguise. */
export function tokens(source: Source, reader: Reader, meter: Meter): readonly Token[] {
  const { text } = source;
  const found: Token[] = [];
  let sentence = 0;
  let at = 0;
  const length = text.length;
  meter.steps += length;
  while (at < length) {
    const kind = kindAt(text, at);
    if (!isWordKind(kind) && !beginsWord(text, at)) {
      if (text.charCodeAt(at) === 36) {
        found.push({ from: at, to: at + 1, sentence, known: reader.lexicon.full.get('$'), single: true, reading: 'plain' });
      }
      if (endsSentence(text, at, kind) && !isShortened(source, found.at(-1), at)) sentence += 1;
      at += 1;
      continue;
    }
    const from = at;
    let mixed = kind !== LETTER;
    at += 1;
    for (; at < length; at += 1) {
      const next = kindAt(text, at);
      if (next === LETTER) continue;
      if (next === DIGIT) mixed = true;
      else if ((next === STANDIN || next === JOINER) && isWordKind(kindAt(text, afterStars(text, at))) && kindAt(text, at - 1) !== 0)
        mixed = true;
      else break;
    }
    const span = { from, to: at, sentence, mixed };
    const parts = !mixed ? [span] : (partedInMail(text, span) ?? partedByStars(text, span, reader, meter));
    for (const part of parts) push(found, source, reader, meter, part);
  }
  return together(source, found, reader, meter);
}

/** The rest of the name of a host. */
const HOST = /(?:\.[a-z0-9-]{1,40}){0,4}\.(?:gov|us|org|com|net|edu|info|mx|gob|es|ca|uk|au)\b/y;

/** The two halves of a mail address, in which an at sign stands for no letter. */
function partedInMail(text: string, span: Span): readonly Span[] | undefined {
  const at = text.indexOf('@', span.from);
  if (at < 0 || at >= span.to || !startsAt(HOST, text, span.to)) return undefined;
  return [
    { ...span, to: at },
    { ...span, from: at + 1 },
  ];
}

/** Whether a dollar sign stands for the first letter of a word: $ocial. */
const beginsWord = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 36 && kindAt(text, at + 1) === LETTER && !isWordKind(kindAt(text, at - 1));

/** A line of a form: a few words and a colon. */
const LABEL = /\n[ \t]*[a-z][a-z ]{0,30}: /y;
/** The end of a line on a page. */
const LINE_END = /<\/(?:dd|h[1-6]|li|p|title|tr)>/y;

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function endsSentence(text: string, at: number, kind: number): boolean {
  if (kind === LINE) return text.charCodeAt(at + 1) === 10 || startsAt(LABEL, text, at);
  if (text.charCodeAt(at) === 60) return startsAt(LINE_END, text, at);
  if (kind !== END && text.charCodeAt(at) !== 33) return false;
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || next === 32 || next === 10 || next === 13 || next === 34;
}

const LONGEST_SHORT = 6;
/** Titles and words of offices that are written short, with a full stop that ends no sentence. */
const SHORTENED = new Set(
  (
    'mr mrs ms dr sr sra st det sgt lt capt cpl prof lic dept div svcs serv servs juv prob trab soc asist depto dpto fam ctro hog lib ' +
    'inst proc def expte fos fost plcmt grp ank juz t sist des deleg ofic protec'
  ).split(' '),
);

/** Whether a word is written short, so that the full stop after it ends no sentence. */
export const isShort = (word: string): boolean => SHORTENED.has(word) || stopped.has(word);

/** Whether a full stop only shortens the word before it, or is the last of letters set apart by stops: C.P.S., D . I . F . */
const isShortened = (source: Source, last: Token | undefined, at: number): boolean =>
  (last?.single === true && last.to === at - 1 && source.text.charCodeAt(last.to) === 32) ||
  (last?.to === at &&
    ((last.single && source.text.charCodeAt(last.from - 1) === 46 && kindAt(source.text, last.from - 2) === LETTER) ||
      (at - last.from <= LONGEST_SHORT && isShort(source.text.slice(last.from, at)))));

const STANDS_IN = /[0-9!$*@]/u;

/** Reads one word: as it stands, in camel case, in the singular, and then in disguise. */
function push(found: Token[], source: Source, reader: Reader, meter: Meter, span: Span): void {
  const { from, to, mixed } = span;
  const raw = source.text.slice(from, to);
  const word = mixed && raw.includes("'") ? raw.replaceAll("'", '') : raw;
  const { full } = reader.lexicon;
  meter.steps += 4;
  // An at sign at the end stands for both genders, or for the letter: tr@t@.
  const written =
    (isLabel(source.text, from, to) ? full.whole(`${word}:`) : undefined) ??
    full.whole(word) ??
    (source.text.charCodeAt(to) === 64 ? endedByAt(word, reader) : undefined);
  if (written !== undefined) {
    found.push(tokenOf(span, from, to, written, 'plain'));
    return;
  }
  if (word === raw && word.length <= LONGEST && risesWithin(source, from, to)) {
    const pieces = camel(source, from, to, (start, end) => full.whole(source.text.slice(start, end)) !== undefined);
    if (pieces.length > 1) {
      if (pushWhole(found, source, reader, meter, span, pieces)) return;
      for (const [start, end] of pieces) pushPiece(found, source, reader, { ...span, from: start, to: end });
      return;
    }
  }
  const joined = source.text.charCodeAt(from - 1) === 35 || isKey(source.text, from, to);
  // A word that only begins like a known one may still be another in disguise.
  const begun = singly(word, reader);
  const known = (joined && isJoinedFrom(word, reader)) || (mixed && STANDS_IN.test(word)) ? undefined : begun;
  if (known !== undefined || word.length < 3 || word.length > LONGEST) {
    const short = word.length < 3 ? (disguisedLink(word, full) ?? numberWord(word, reader)) : undefined;
    found.push(tokenOf(span, from, to, known ?? short, 'plain'));
    return;
  }
  meter.steps += word.length;
  const guess = disguised(word, reader.disguises, reader.lexicon, joined);
  if (guess.length === 0) found.push(tokenOf(span, from, to, (mixed ? begun : undefined) ?? numberWord(word, reader), 'plain'));
  for (const { offset, length, known: meant, slip } of guess) {
    const end = length === word.length ? to : from + offset + length;
    found.push(tokenOf(span, from + offset, end, meant, slip ? 'slip' : 'disguise'));
  }
}

/** Pieces that are all of this length or less are mostly of one word that somebody wrote in capitals by turns. */
const SHORT_PIECE = 3;

type Piece = readonly [from: number, to: number];

/** Reads a word whose capitals part nothing (f0STER, inStAtEcArE) as a whole, if that explains it better than its pieces do. */
function pushWhole(found: Token[], source: Source, reader: Reader, meter: Meter, span: Span, pieces: readonly Piece[]): boolean {
  const { disguises, lexicon } = reader;
  const { from, to } = span;
  const isKnown = ([start, end]: Piece): boolean => lexicon.full.get(source.text.slice(start, end)) !== undefined;
  if (pieces.every(isKnown)) return false;
  const word = source.text.slice(from, to);
  meter.steps += word.length;
  const joined = source.text.charCodeAt(from - 1) === 35 || isKey(source.text, from, to);
  const guess = disguised(word, disguises, lexicon, joined);
  const known = pieces.filter((piece) => piece[1] - piece[0] >= SHORT_PIECE && isKnown(piece));
  const byPieces = known.reduce((sum, [start, end]) => sum + end - start, 0);
  const byGuess = guess.reduce((sum, { length }) => sum + length, 0);
  const byTurns = pieces.every(([start, end]) => end - start <= SHORT_PIECE);
  if ((byGuess === word.length || (byTurns && byGuess > byPieces)) && !guess.some(({ slip }) => slip)) {
    for (const { offset, length, known: meant } of guess) {
      const end = length === word.length ? to : from + offset + length;
      found.push(tokenOf(span, from + offset, end, meant, 'disguise'));
    }
    return true;
  }
  if (known.length > 0 || !byTurns) return false;
  found.push(tokenOf(span, from, to, undefined, 'plain'));
  return true;
}

/** Reads a piece of a word in camel case, which may itself be joined of words: DCF|lostkids. */
function pushPiece(found: Token[], source: Source, { lexicon: { full }, disguises }: Reader, span: Span): void {
  const { from, to } = span;
  const piece = source.text.slice(from, to);
  const known = full.get(piece);
  const words = known === undefined ? within(piece, disguises.joinable, full) : [];
  if (words.length < 2) found.push(tokenOf(span, from, to, known, 'plain'));
  else
    for (const { offset, length, known: word } of words) found.push(tokenOf(span, from + offset, from + offset + length, word, 'disguise'));
}

/** A word as it stands, or in the singular. */
const singly = (word: string, { lexicon: { full } }: Reader): Word | undefined =>
  full.get(word) ?? (word.length >= 3 && word.length <= LONGEST && word.endsWith('s') ? full.get(word.slice(0, -1)) : undefined);

/** The word that a final at sign completes. */
const endedByAt = (word: string, { lexicon: { direct } }: Reader): Word | undefined =>
  direct.whole(`${leet(word, 'i')}a`) ?? direct.whole(`${leet(word, 'i')}o`);

/** Whether known words explain each letter of a word, so that its beginning alone says nothing. */
function isJoinedFrom(word: string, { disguises, lexicon }: Reader): boolean {
  if (word.length > LONGEST) return false;
  const pieces = within(word, disguises.joinable, lexicon.full);
  return pieces.length > 1 && pieces.reduce((sum, { length }) => sum + length, 0) === word.length;
}

const tokenOf = ({ sentence }: Span, from: number, to: number, known: Word | undefined, reading: Token['reading']): Token => ({
  from,
  to,
  sentence,
  known,
  single: to - from === 1,
  reading,
});

/** The name of a value: a word in quotation marks with a colon after it. */
const isKey = (text: string, from: number, to: number): boolean =>
  text.charCodeAt(from - 1) === 34 && text.charCodeAt(to) === 34 && text.charCodeAt(to + 1) === 58;

/** A word that a line of a form begins with, before a colon, or the name of a value. */
function isLabel(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(to) !== 58) return isKey(text, from, to);
  return from === 0 || text.charCodeAt(from - 1) === 10;
}

/** A figure; from 18 to 99 it may be the age of a grown person. */
function numberWord(word: string, { lexicon: { full } }: Reader): Word | undefined {
  const code = word.charCodeAt(0);
  if (code < 48 || code >= 58) return undefined;
  const age = word.length === 2 ? Number(word) : 0;
  return (age >= 18 ? full.get('#adult') : undefined) ?? full.get('#');
}

const isSmall = (source: Source, at: number): boolean => kindAt(source.text, at) === LETTER && !isUpper(source, at);

/** Whether a word of small letters has a capital after its first. */
function risesWithin(source: Source, from: number, to: number): boolean {
  let rises = false;
  let small = false;
  for (let at = from; at < to; at += 1) {
    rises ||= at > from && isUpper(source, at);
    small ||= isSmall(source, at);
  }
  return rises && small;
}

/** The pieces of a word in camel case. Of letters in capitals the last begins the next piece, unless they are a word with it: CPS|kids. */
function camel(
  source: Source,
  from: number,
  to: number,
  isKnown: (start: number, end: number) => boolean,
): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    const rises = isUpper(source, at) && !isUpper(source, at - 1);
    const turns = at + 1 < to && isUpper(source, at) && isUpper(source, at - 1) && !isUpper(source, at + 1);
    if (!rises && !turns) continue;
    const end = turns && at - start > 1 && isKnown(start, at + 1) ? at + 1 : at;
    if (end > start) pieces.push([start, end]);
    start = end;
  }
  return [...pieces, [start, to]];
}
