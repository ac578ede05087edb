import type { Strength } from './lexicon/entry.js';
import { placeOf, type Source } from './reading/source.js';
import type { Meter, Token } from './reading/token.js';
import type { GuardHint } from './types.js';

/** Whether typed fields vouch for what a hit rests on, by the tokens it begins and ends with. */
export type Vouched = (first: number, last: number, strength: Strength) => boolean;

/** A sign at which a name ends, and another may begin. */
const BORDER = /[,:;()]/u;

/** What the typed fields vouch for in a text. */
export function vouchedFor(source: Source, tokens: readonly Token[], hints: readonly GuardHint[], meter: Meter): Vouched {
  if (hints.length === 0) return () => false;
  const within = new Uint8Array(tokens.length);
  const joined = new Uint8Array(tokens.length);
  for (const { text } of hints) mark(source, tokens, text, { within, joined }, meter);
  return (first, last, strength) => {
    // What only deserves a look does not rest on somebody's name.
    if ((strength === 'topic' || strength === 'cue') && (within[first] === 1 || within[last] === 1)) return true;
    let guessed = false;
    let apart = true;
    for (let at = first; at <= last; at += 1) {
      if (within[at] !== 1) return false;
      guessed ||= tokens[at]?.reading !== 'plain';
      apart &&= at === last || (joined[at] !== 1 && isParted(source, tokens, at));
    }
    // A typed field vouches for one word, and for the spelling of all: Homer is not a slip for home.
    return apart || guessed;
  };
}

/** Whether a sign stands between a token and the next. */
const isParted = ({ text }: Source, tokens: readonly Token[], at: number): boolean =>
  BORDER.test(text.slice(tokens[at]?.to ?? 0, tokens[at + 1]?.from ?? 0));

interface Marks {
  /** Tokens within a piece. */
  readonly within: Uint8Array;
  /** Tokens that are in one piece with the next. */
  readonly joined: Uint8Array;
}

function mark(source: Source, tokens: readonly Token[], piece: string, { within, joined }: Marks, meter: Meter): void {
  const places: (readonly [number, number])[] = [];
  for (let at = piece === '' ? -1 : source.given.indexOf(piece); at >= 0; at = source.given.indexOf(piece, at + piece.length)) {
    places.push([at, at + piece.length]);
  }
  let next = 0;
  let before = -1;
  tokens.forEach((token, i) => {
    meter.steps += 1;
    const { start, end } = placeOf(source, token.from, token.to);
    while ((places[next]?.[1] ?? Infinity) < end) next += 1;
    const place = places[next];
    const isWithin = place !== undefined && place[0] <= start && end <= place[1];
    if (isWithin) within[i] = 1;
    if (isWithin && before === next) joined[i - 1] = 1;
    before = isWithin ? next : -1;
  });
}
