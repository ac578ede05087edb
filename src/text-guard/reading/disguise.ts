import type { Lexicon } from '../lexicon/compile.js';
import type { Word, Words } from '../lexicon/vocabulary.js';
import { everydayEn } from './everyday-en.js';
import { everydayEs } from './everyday-es.js';
import { isByEar, soundOf } from './sound.js';

/** A word found within another: where it stands in it and what it means. */
export interface Guess {
  readonly offset: number;
  readonly length: number;
  readonly known: Word;
  /** One slip of the keyboard away, and too short to be sure of. */
  readonly slip: boolean;
}

/** A word and which letters it has, a bit for each. */
interface Near {
  readonly word: string;
  readonly letters: number;
}

/** The words that are looked for in disguise, by what a disguise leaves of them. */
export interface Disguises {
  /** Without repeated letters. */
  readonly collapsed: ReadonlyMap<string, string>;
  /** Without vowels. */
  readonly consonants: ReadonlyMap<string, string>;
  readonly reversed: ReadonlyMap<string, string>;
  /** As they sound. */
  readonly sounds: ReadonlyMap<string, string>;
  /** By first letter and length, for one slip of the keyboard. */
  readonly near: readonly (readonly Near[] | undefined)[];
  readonly joinable: ReadonlySet<string>;
  /** What a word of a status begins with, for words that are cut in two. */
  readonly starts: ReadonlySet<string>;
}

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const VOWELS = 'aeiou';

const collapse = (word: string): string => [...word].filter((letter, i) => letter !== word[i - 1]).join('');
const withoutVowels = (word: string): string => [...word].filter((letter) => !VOWELS.includes(letter)).join('');
const backwards = (word: string): string => [...word].reverse().join('');

/** Words that mean what they say, though they look like a word of the lexicon. */
const EVERYDAY: ReadonlySet<string> = /* @__PURE__ */ new Set(`${everydayEn} ${everydayEs}`.trim().split(/\s+/u));

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether two sets of letters differ by no more than one letter each way. */
function mayBeNear(a: number, b: number): boolean {
  const gone = a & ~b;
  const come = b & ~a;
  return (gone & (gone - 1)) === 0 && (come & (come - 1)) === 0;
}

/** Short words that stand between others in a joined word. */
const LINKS = ['in', 'on', 'of', 'to', 'is', 'de', 'en', 'la', 'el'];

/** A short word that stands between others, written with a figure: 0f, t0. */
export function disguisedLink(word: string, full: Words): Word | undefined {
  const plain = leet(word, 'i');
  return plain !== word && LINKS.includes(plain) ? full.get(plain) : undefined;
}

const LONGEST = 64;

/** One number for a first letter and a length. */
const placeOf = (word: string, length: number): number => (word.charCodeAt(0) & 127) * LONGEST + Math.min(length, LONGEST - 1);

/** Prepares the disguises of the words given. */
export function disguisesOf(direct: Words, full: Words): Disguises {
  const collapsed = new Map<string, string>();
  const consonants = new Map<string, string>();
  const reversed = new Map<string, string>();
  const sounds = new Map<string, string>();
  const near: Near[][] = [];
  const starts = new Set<string>();
  for (const word of direct.all) {
    if (word.length >= 3) collapsed.set(collapse(word), word);
    if (word.length >= 6 && withoutVowels(word).length >= 4) consonants.set(withoutVowels(word), word);
    if (word.length >= 5) reversed.set(backwards(word), word);
    if (word.length >= 4) sounds.set(soundOf(word), word);
    if (word.length < 5) continue;
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      const bucket = (near[placeOf(word, length)] ??= []);
      bucket.push({ word, letters: lettersOf(word) });
    }
    for (let end = 2; end < word.length; end += 1) starts.add(word.slice(0, end));
  }
  return {
    collapsed,
    consonants,
    reversed,
    sounds,
    near,
    starts,
    joinable: new Set([...full.all.filter((word) => word.length >= 3), ...LINKS]),
  };
}

/** A word with its figures and signs read as letters; a 1 may be two of them. */
export function leet(word: string, one: 'i' | 'l'): string {
  let plain = '';
  for (const sign of word) plain += sign === '1' || sign === '!' ? one : (LEET[sign] ?? sign);
  return plain;
}

function starred(word: string): readonly string[] {
  let forms = [''];
  for (const sign of word) {
    forms =
      sign === '*' && forms.length <= 5
        ? forms.flatMap((form) => [...VOWELS].map((vowel) => form + vowel))
        : forms.map((form) => form + sign);
  }
  return forms;
}

/** The words of which stars leave at least half the letters, each in its place: f**ter. */
function crossedOut(word: string, disguises: Disguises): readonly string[] {
  const stars = word.split('*').length - 1;
  if (stars === 0 || stars * 2 > word.length) return [];
  const isLeft = (other: string): boolean =>
    other.length === word.length && [...word].every((sign, at) => sign === '*' || sign === other[at]);
  return (disguises.near[placeOf(word, word.length)] ?? []).flatMap((near) => (isLeft(near.word) ? [near.word] : []));
}

/** One letter more, less or other, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  let left = a.length;
  let right = b.length;
  while (left > i && right > i && a[left - 1] === b[right - 1]) {
    left -= 1;
    right -= 1;
  }
  const gone = left - i;
  const come = right - i;
  return (gone <= 1 && come <= 1) || (gone === 2 && come === 2 && a[i] === b[i + 1] && a[i + 1] === b[i]);
}

/** From this length on, a word one slip away is taken for the word itself. */
const SURE = 8;
const HAS_STANDIN = /[0-9!$*@]/u;
/** A figure in the middle of a word stands for a letter; at its end it may be a number. */
const STANDS_WITHIN = /[a-z][0-9!$@][a-z]/u;
const HAS_LETTER = /[a-z]/u;
const HAS_VOWEL = /[aeiou]/u;
const HAS_DOUBLE = /(.)\1/u;

type Whole = Pick<Guess, 'known' | 'slip'>;

function whole(word: string, disguises: Disguises, { direct, full, alone }: Lexicon): Whole | undefined {
  if (!HAS_STANDIN.test(word)) return plainly(word, disguises, direct);
  if (!HAS_LETTER.test(word)) return undefined;
  const plain = word.includes('*') ? starred(word) : [leet(word, 'i'), leet(word, 'l')];
  const crossed = crossedOut(word, disguises);
  const forms = [...crossed.filter((form) => alone.has(form)), ...plain.filter((form) => form !== word), ...crossed];
  const words = STANDS_WITHIN.test(word) ? full : direct;
  // A form that is a word is surer than one that is a slip away from another.
  for (const form of forms) {
    const known = words.get(form);
    if (known !== undefined) return { known, slip: false };
  }
  for (const form of forms) {
    const found = plainly(form, disguises, direct);
    if (found !== undefined) return found;
  }
  return undefined;
}

function plainly(word: string, disguises: Disguises, direct: Words): Whole | undefined {
  const sure =
    (HAS_DOUBLE.test(word) ? disguises.collapsed.get(collapse(word)) : undefined) ??
    disguises.reversed.get(word) ??
    (isByEar(word) ? disguises.sounds.get(soundOf(word)) : undefined) ??
    (word.length >= 4 && !HAS_VOWEL.test(word) ? disguises.consonants.get(word) : undefined);
  const known = direct.get(sure ?? slipped(word, disguises) ?? '');
  return known === undefined ? undefined : { known, slip: sure === undefined && word.length < SURE };
}

/** First letters that Spanish confuses by ear; a vowel may have lost its silent h. */
const SOUNDS_ALIKE: Readonly<Record<string, string>> = { b: 'v', v: 'b', k: 'c', s: 'c', z: 's', y: 'l' };

function slipped(word: string, disguises: Disguises): string | undefined {
  if (word.length < 4 || EVERYDAY.has(word)) return undefined;
  if (word.startsWith('ph')) return nearest(`f${word.slice(2)}`, disguises) ?? nearest(word, disguises);
  const sound = SOUNDS_ALIKE[word.charAt(0)];
  return nearest(word, disguises) ?? nearest(sound === undefined ? `h${word}` : sound + word.slice(1), disguises);
}

function nearest(word: string, disguises: Disguises): string | undefined {
  const bucket = disguises.near[placeOf(word, word.length)];
  if (bucket === undefined) return undefined;
  const letters = lettersOf(word);
  return bucket.find((candidate) => mayBeNear(letters, candidate.letters) && oneSlip(word, candidate.word))?.word;
}

const LONGEST_PIECE = 24;

/** What a letter costs that no word holds, and what a word costs: a few long words explain a word best. */
const LETTER_LEFT = 3;
const PIECE = 2;

/** The words that a word is joined from, which leave the fewest of its letters over. */
export function within(word: string, joinable: ReadonlySet<string>, words: Words): readonly Guess[] {
  const ways: { readonly cost: number; readonly last: Guess | undefined }[] = [{ cost: 0, last: undefined }];
  for (let end = 1; end <= word.length; end += 1) {
    let best = { cost: (ways[end - 1]?.cost ?? 0) + LETTER_LEFT, last: undefined as Guess | undefined };
    for (let offset = Math.max(0, end - LONGEST_PIECE); offset < end - 1; offset += 1) {
      const cost = (ways[offset]?.cost ?? 0) + PIECE;
      if (cost >= best.cost) continue;
      const piece = word.slice(offset, end);
      const known = joinable.has(piece) ? words.get(piece) : undefined;
      if (known !== undefined) best = { cost, last: { offset, length: end - offset, known, slip: false } };
    }
    ways.push(best);
  }
  const found: Guess[] = [];
  for (let end = word.length; end > 0;) {
    const piece = ways[end]?.last;
    if (piece !== undefined) found.unshift(piece);
    end = piece?.offset ?? end - 1;
  }
  return found;
}

const LONG_WORD = 10;
const LONG_PIECE = 5;

/** What a word that the lexicon does not know may stand for. `tag`: words may be joined in it, as in a hashtag or a key. */
export function disguised(word: string, disguises: Disguises, lexicon: Lexicon, tag: boolean): readonly Guess[] {
  if (EVERYDAY.has(word)) return [];
  const known = whole(word, disguises, lexicon);
  if (known !== undefined) return [{ offset: 0, length: word.length, ...known }];
  if (tag) return within(word, disguises.joinable, lexicon.full);
  if (word.length < LONG_WORD) return [];
  const pieces = within(word, disguises.joinable, lexicon.direct);
  const isExplained = pieces.reduce((sum, { length }) => sum + length, 0) === word.length;
  const isTold = ({ offset, length }: Guess): boolean => length >= LONG_PIECE && lexicon.alone.has(word.slice(offset, offset + length));
  return isExplained ? pieces : pieces.filter(isTold);
}
