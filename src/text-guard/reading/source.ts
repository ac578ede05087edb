import { fold, type Folded } from './letters.js';
import { entityAt, escapeAt, tagAt, type Tag } from './markup.js';

/** A text folded for matching, each letter of which knows where it stands in the text as given. */
export interface Source {
  readonly given: string;
  /** Lower case, without accents, hidden signs or look-alikes. */
  readonly text: string;
  /** Where each letter of `text` begins and ends in `given`; null where the two have the same places. */
  readonly starts: Uint32Array | null;
  readonly ends: Uint32Array | null;
  /** Places where signs are hidden in a word, alphabets are mixed or control signs stand. */
  readonly oddities: readonly { readonly start: number; readonly end: number; readonly evidence: string }[];
}

/** Ordinary typesetting: it shows where a word may be divided. */
const SOFT_HYPHEN = '\u00ad';

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Letters, figures and signs that mean themselves wherever they stand. */
const isAsciiText = (code: number): boolean =>
  (code >= 32 && code < 127 && code !== 37 && code !== 38 && code !== 60 && code !== 92 && code !== 96) || code === 10;

function isPlain(given: string): boolean {
  for (let i = 0; i < given.length; i += 1) {
    const code = given.charCodeAt(i);
    if (
      code > 126 ||
      code === 37 ||
      code === 60 ||
      code === 38 ||
      code === 92 ||
      code === 96 ||
      (code < 32 && code !== 10 && code !== 13 && code !== 9)
    ) {
      return false;
    }
  }
  return true;
}

/** Where the alphabets meet: a look-alike beside a Latin letter, or letters of an alphabet that is not read here. */
function alphabets(kinds: string, starts: Uint32Array, ends: Uint32Array): Source['oddities'] {
  const found: { start: number; end: number; evidence: string }[] = [];
  let from = 0;
  for (let i = 0; i <= kinds.length; i += 1) {
    if (i < kinds.length && kinds[i] !== ' ') continue;
    const word = kinds.slice(from, i);
    const start = starts[from] ?? 0;
    const end = ends[i - 1] ?? 0;
    if (word.includes('f')) found.push({ start, end, evidence: 'form/other-script' });
    else if (word.includes('l')) found.push({ start, end, evidence: 'form/look-alike' });
    from = i + 1;
  }
  return found;
}

/** Signs that make what follows run the other way. */
const isTurning = (code: number): boolean => code === 0x202d || code === 0x202e;

/** A word of which a part stands in bold, and its marks: one pair in a word may be letters crossed out, two are no letters. */
const PARTLY_BOLD = /[^\s*]{0,40}(?:\*\*[^\s*]{1,40}){1,8}\*\*[^\s*]{0,40}/gu;

/** Where the marks of bold begin within words. */
function marksOf(given: string): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const { 0: word, index } of given.matchAll(PARTLY_BOLD)) for (const { index: at } of word.matchAll(/\*\*/gu)) marks.add(index + at);
  return marks;
}

/** Reads a text into letters for matching. */
export function read(given: string): Source {
  const marks = given.includes('**') ? marksOf(given) : undefined;
  if (marks === undefined && isPlain(given)) return { given, text: given.toLowerCase(), starts: null, ends: null, oddities: [] };
  const starts = new Uint32Array(given.length * 5 + 1);
  const ends = new Uint32Array(given.length * 5 + 1);
  const oddities: { start: number; end: number; evidence: string }[] = [];
  let text = '';
  let kinds = '';
  let hiddenAt = -1;
  const folds = new Map<string, Folded>();
  const lastClose = given.lastIndexOf('-->');
  const write = (signs: string, start: number, end: number): void => {
    starts.fill(start, text.length, text.length + signs.length);
    ends.fill(end, text.length, text.length + signs.length);
    text += signs;
    kinds += ' '.repeat(signs.length);
    hiddenAt = -1;
  };
  // What tags and comments say is not where they stand on the page: it is read after the rest.
  const ranges = [{ from: 0, to: given.length }];
  const skip = ({ end, inner, shows, turns }: Tag, start: number): void => {
    ranges.push(inner);
    if (turns) oddities.push({ start, end, evidence: 'form/turned' });
    if (shows !== '') write(shows, start, end);
    else if (isLetter(text.charCodeAt(text.length - 1)) && hiddenAt < 0) hiddenAt = start;
  };
  for (let r = 0, i = 0; r < ranges.length;) {
    const { to } = ranges[r] ?? { to: 0 };
    if (i >= to) {
      r += 1;
      i = ranges[r]?.from ?? to;
      if (r < ranges.length) write('\n\n', i, i);
      continue;
    }
    const code = given.charCodeAt(i);
    if (code === 42 && marks?.has(i) === true) {
      i += 2;
      continue;
    }
    const tag = code === 60 ? tagAt(given, i, lastClose) : undefined;
    if (tag !== undefined) {
      skip(tag, i);
      i = tag.end;
      continue;
    }
    if (isAsciiText(code)) {
      const letter = isLetter(code);
      if (letter && hiddenAt >= 0) oddities.push({ start: hiddenAt, end: i, evidence: 'form/hidden' });
      hiddenAt = -1;
      starts[text.length] = i;
      ends[text.length] = i + 1;
      text += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : given.charAt(i);
      kinds += letter ? 'p' : ' ';
      i += 1;
      continue;
    }
    const whole = code === 38 || code === 37 || code === 92 ? (entityAt(given, i) ?? escapeAt(given, i)) : undefined;
    const sign = whole?.sign ?? String.fromCodePoint(given.codePointAt(i) ?? 0);
    const end = i + (whole?.length ?? sign.length);
    const folded = folds.get(sign) ?? fold(sign);
    folds.set(sign, folded);
    if (isTurning(sign.charCodeAt(0))) oddities.push({ start: i, end, evidence: 'form/turned' });
    if (folded.kind === 'control') oddities.push({ start: i, end, evidence: 'form/control' });
    if (folded.kind === 'hidden' && sign !== SOFT_HYPHEN && text.length > 0 && isLetter(text.charCodeAt(text.length - 1))) hiddenAt = i;
    for (const unit of folded.text) {
      const letter = unit.length === 1 && isLetter(unit.charCodeAt(0));
      if (letter && hiddenAt >= 0) oddities.push({ start: hiddenAt, end: i, evidence: 'form/hidden' });
      hiddenAt = -1;
      for (let k = 0; k < unit.length; k += 1) {
        starts[text.length + k] = i;
        ends[text.length + k] = end;
      }
      text += unit;
      const kind = folded.kind === 'foreign' ? 'f' : folded.kind === 'lookalike' ? 'l' : letter ? 'p' : ' ';
      kinds += unit.length === 1 ? kind : kind + kind;
    }
    i = end;
  }
  return { given, text, starts, ends, oddities: [...oddities, ...alphabets(kinds, starts, ends)] };
}

/** The place in the text as given of a piece of the folded text. */
export function placeOf(source: Source, from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: source.starts?.[from] ?? from, end: source.ends?.[to - 1] ?? to };
}
