import type { Source } from './source.js';
import type { Meter, Token } from './token.js';

const AGE = /^(?:[1-9]|1\d|20)$/u;
/** What an apposed age begins with: `girl, 16,` and `girl (16)` and `girl-16-`. */
const OPENS = new Set([',', '(', '-', '_']);

/** Of each token, whether it is an age set beside a person, which parts the words before it from those after it by nothing. */
export function apposedAges({ text }: Source, tokens: readonly Token[], meter: Meter): Uint8Array {
  meter.steps += tokens.length;
  return Uint8Array.from(tokens, ({ from, to }) => {
    if (to - from > 2 || !AGE.test(text.slice(from, to))) return 0;
    const before = text.charAt(from - 1) === ' ' ? from - 2 : from - 1;
    return OPENS.has(text.charAt(before)) ? 1 : 0;
  });
}
