import type { Strength } from './lexicon/entry.js';
import { mayBeNamed, misread } from './names.js';
import { placeOf, type Source } from './reading/source.js';
import type { Meter, Token } from './reading/token.js';
import type { GuardHint } from './types.js';

/** What typed fields vouch for. */
export interface Vouched {
  /** Whether a token stands within a piece. */
  readonly isWithin: (at: number) => boolean;
  /** Whether what a hit rests on is vouched for, by the tokens it begins and ends with. */
  readonly covers: (first: number, last: number, strength: Strength) => boolean;
}

const NOTHING: Vouched = { isWithin: () => false, covers: () => false };

/** A sign at which a name ends, and another may begin. */
const BORDER = /[,:;()]/u;

/** What the typed fields vouch for in a text. */
export function vouchedFor(source: Source, tokens: readonly Token[], hints: readonly GuardHint[], meter: Meter): Vouched {
  if (hints.length === 0) return NOTHING;
  const marks: Marks = {
    within: new Uint8Array(tokens.length),
    joined: new Uint8Array(tokens.length),
    serial: new Uint8Array(tokens.length),
  };
  for (const hint of hints) mark(source, tokens, hint, marks, meter);
  const { within, joined, serial } = marks;
  const covers = (first: number, last: number, strength: Strength): boolean => {
    // What only deserves a look does not rest on somebody's name.
    if ((strength === 'topic' || strength === 'cue') && (within[first] === 1 || within[last] === 1)) return true;
    if (serial.subarray(first, last + 1).includes(1)) return true;
    if (within.subarray(first, last + 1).includes(0)) return false;
    if (first === last) return isWordOfName(source, tokens[first]);
    for (let at = first; at <= last; at += 1) if (isSurname(source, tokens[at])) return true;
    for (let at = first; at < last; at += 1) if (joined[at] === 1 || !isParted(source, tokens, at)) return false;
    return true;
  };
  return { isWithin: (at) => within[at] === 1, covers };
}

const wordOf = ({ text }: Source, token: Token): string => text.slice(token.from, token.to);

/** Whether a sign stands between a token and the next. */
const isParted = ({ text }: Source, tokens: readonly Token[], at: number): boolean =>
  BORDER.test(text.slice(tokens[at]?.to ?? 0, tokens[at + 1]?.from ?? 0));

/** Foster Holmes does not say what Foster Homes would: Holmes is a surname as it stands. */
const isSurname = (source: Source, token: Token | undefined): boolean =>
  token !== undefined && token.reading !== 'plain' && misread.has(wordOf(source, token));

const LETTERS = /^[a-z]+$/u;
const SMALL = /\p{Ll}/u;

/** Whether one word that reads as a status can be a name: it is also one, or only its spelling is guessed at, or it is a part of another. */
function isWordOfName(source: Source, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const word = wordOf(source, token);
  if (mayBeNamed.has(word)) return true;
  if (!LETTERS.test(word)) return false;
  const { start, end } = placeOf(source, token.from, token.to);
  const isPart = SMALL.test(source.given.slice(start, end)) && SMALL.test(source.given.slice(end, end + 1));
  return token.reading !== 'plain' || isPart;
}

interface Marks {
  /** Tokens within a piece. */
  readonly within: Uint8Array;
  /** Tokens that are in one piece with the next. */
  readonly joined: Uint8Array;
  /** Tokens that are the letters of a plate. */
  readonly serial: Uint8Array;
}

/** Figures with up to three letters in one place: on a plate these are a serial, whatever they are elsewhere. */
const SERIAL = /^(?=.*\d)\d*[ -]?[A-Z]{1,3}[ -]?\d*$/;

/** Whether the letters of a plate are a serial, so that they spell nothing. */
export const isSerial = (plate: string): boolean => SERIAL.test(plate);

function mark(
  source: Source,
  tokens: readonly Token[],
  { kind, text: piece }: GuardHint,
  { within, joined, serial }: Marks,
  meter: Meter,
): void {
  const places: (readonly [number, number])[] = [];
  for (let at = piece === '' ? -1 : source.given.indexOf(piece); at >= 0; at = source.given.indexOf(piece, at + piece.length)) {
    places.push([at, at + piece.length]);
  }
  const isPlate = kind === 'brand' && isSerial(piece);
  let next = 0;
  let before = -1;
  let reached = 0;
  tokens.forEach((token, i) => {
    meter.steps += 1;
    const { start, end } = placeOf(source, token.from, token.to);
    // What attributes say is read after the rest, so places may begin anew.
    if (start < reached) next = 0;
    reached = start;
    while ((places[next]?.[1] ?? Infinity) < end) next += 1;
    const place = places[next];
    const isWithin = place !== undefined && place[0] <= start && end <= place[1];
    if (isWithin) within[i] = 1;
    if (isWithin && isPlate) serial[i] = 1;
    if (isWithin && before === next) joined[i - 1] = 1;
    before = isWithin ? next : -1;
  });
}
