import { isShort } from './reading/tokens.js';

/** A sentence of a text with the white space that follows it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ENDS = '.!?…';
const CLOSES = '"\'”’)»';
/** A new item or a label at the beginning of a line, or an empty line. */
const ITEM = /[ \t]*(?:\r?\n|[-*•–][ \t]|\d{1,3}[.)][ \t]|\p{L}[\p{L} ]{0,30}:)/uy;
const LAST_WORD = /(?:^|[^\p{L}])(\p{L}{1,6})$/u;
const LONGEST_WORD = 8;

const isSpace = (sign: string): boolean => sign.trim() === '';

function beginsItem(text: string, at: number): boolean {
  ITEM.lastIndex = at;
  return ITEM.test(text);
}

/** Whether a full stop only shortens a word, or belongs to an initial or to the number of an item. */
function isOfWord(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_WORD), at);
  if (/^\s*\d{1,3}$/u.test(text.slice(start, Math.min(at, start + LONGEST_WORD))) && at - start <= LONGEST_WORD) return true;
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  return /^\p{Lu}$/u.test(word) || isShort(word.toLowerCase());
}

/**
 * Cuts a text after each sentence. A line break ends one where the next line begins an item, a label or a paragraph; text that
 * is only broken to fit a page goes on. The pieces together are the text.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    at += 1;
    if (sign === '\n' ? !beginsItem(text, at) : !ENDS.includes(sign) || (sign === '.' && isOfWord(text, start, at - 1))) continue;
    while (at < text.length && (ENDS + CLOSES).includes(text.charAt(at)) && sign !== '\n') at += 1;
    if (sign !== '\n' && at < text.length && !isSpace(text.charAt(at))) continue;
    while (at < text.length && isSpace(text.charAt(at))) at += 1;
    found.push({ start, end: at });
    start = at;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
