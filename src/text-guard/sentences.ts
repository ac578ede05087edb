/** A sentence of a text with the white space that follows it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ENDS = '.!?…';
const CLOSES = '"\'”’)»';

/** Cuts a text after each sentence and each line. The pieces together are the text. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    at += 1;
    if (sign !== '\n' && !ENDS.includes(sign)) continue;
    while (at < text.length && (ENDS + CLOSES).includes(text.charAt(at)) && sign !== '\n') at += 1;
    const ends = sign === '\n' || at >= text.length || text.charAt(at).trim() === '';
    if (!ends) continue;
    while (at < text.length && text.charAt(at).trim() === '') at += 1;
    found.push({ start, end: at });
    start = at;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
