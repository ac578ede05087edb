/** A sign written as several: an entity, a percent escape or a JSON escape. */
export interface Written {
  readonly sign: string;
  readonly length: number;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  ndash: '-',
  mdash: '-',
  hyphen: '-',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  sol: '/',
  period: '.',
  lowbar: '_',
  Tab: ' ',
  NewLine: ' ',
  ZeroWidthSpace: '\u200b',
  NoBreak: '\u2060',
  NonBreakingSpace: ' ',
  hairsp: ' ',
  puncsp: ' ',
  numsp: ' ',
  commat: '@',
  num: '#',
  dollar: '$',
  ast: '*',
  excl: '!',
  colon: ':',
  comma: ',',
  semi: ';',
  dash: '-',
  inodot: 'i',
  imath: 'i',
  szlig: 's',
  oslash: 'o',
  Oslash: 'O',
  lstrok: 'l',
};

/** Letters with an accent, which does not matter here. */
const ACCENTED = /^([a-z])(?:acute|grave|circ|tilde|uml|cedil|ring|caron|breve|macr|ogon|dot)$/iu;
/** The entities that are read without their semicolon too. */
const UNCLOSED = /^&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))|(nbsp|shy|amp|quot|lt|gt))/iu;
/** An entity whose own sign is written as an entity: &amp;#101;, &amp;amp;#101;. */
const ESCAPED = /^&((?:amp;){1,3})(?=#?[a-z0-9]{2,10};)/iu;
const LONGEST = 24;

function pointOf(digits: string, base: number): string | undefined {
  const point = Number.parseInt(digits, base);
  if (!Number.isInteger(point) || point <= 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return String.fromCodePoint(point);
}

/** The sign that an HTML entity at this place stands for. */
export function entityAt(text: string, at: number): Written | undefined {
  if (text.charCodeAt(at) !== 38) return undefined;
  const piece = text.slice(at, at + LONGEST);
  const escaped = ESCAPED.exec(piece)?.[1] ?? '';
  const inner = escaped === '' ? undefined : entityAt(`&${piece.slice(1 + escaped.length)}`, 0);
  if (inner !== undefined) return { sign: inner.sign, length: inner.length + escaped.length };
  const close = piece.indexOf(';');
  const name = piece.slice(1, Math.max(close, 1));
  const named = NAMED[name] ?? ACCENTED.exec(name)?.[1];
  if (named !== undefined) return { sign: named, length: close + 1 };
  const [all = '', hex, decimal, short = ''] = UNCLOSED.exec(piece) ?? [];
  const sign = hex !== undefined ? pointOf(hex, 16) : decimal !== undefined ? pointOf(decimal, 10) : NAMED[short.toLowerCase()];
  return sign === undefined ? undefined : { sign, length: all.length + (piece[all.length] === ';' ? 1 : 0) };
}

const HEX2 = /^[0-9a-f]{2}$/iu;
/** An escape of an escape: %256f, %25256f. */
const AGAIN = /^%(?:25){1,8}([2-7][0-9a-f])/iu;
const HEX4 = /^[0-9a-f]{4}$/iu;

/** The sign that a percent escape or a JSON escape at this place stands for. Escapes of several bytes are read as one sign. */
export function escapeAt(text: string, at: number): Written | undefined {
  const code = text.charCodeAt(at);
  if (code === 92) {
    const next = text[at + 1];
    if (next === 'n' || next === 't' || next === 'r') return { sign: ' ', length: 2 };
    const two = text.slice(at + 2, at + 4);
    if (next === 'x' && HEX2.test(two)) return { sign: String.fromCharCode(Number.parseInt(two, 16)), length: 4 };
    const digits = text.slice(at + 2, at + 6);
    const sign = next === 'u' && HEX4.test(digits) ? pointOf(digits, 16) : undefined;
    return sign === undefined ? undefined : { sign, length: 6 };
  }
  if (code !== 37) return undefined;
  const again = AGAIN.exec(text.slice(at, at + LONGEST));
  if (again !== null) return { sign: String.fromCharCode(Number.parseInt(again[1] ?? '', 16)), length: again[0].length };
  const first = byteAt(text, at);
  if (first === undefined) return undefined;
  if (first < 0x80) return { sign: String.fromCharCode(first), length: 3 };
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
  let point = first & (0x3f >> more);
  for (let k = 1; k <= more; k += 1) {
    const next = byteAt(text, at + 3 * k) ?? 0;
    // A byte that begins a sign without the rest of it is a letter of an older alphabet.
    if (next >> 6 !== 2) return { sign: String.fromCharCode(first), length: 3 };
    point = (point << 6) | (next & 0x3f);
  }
  const sign = more === 0 ? undefined : pointOf(String(point), 10);
  return sign === undefined ? undefined : { sign, length: 3 * (more + 1) };
}

function byteAt(text: string, at: number): number | undefined {
  const digits = text.slice(at + 1, at + 3);
  return text.charCodeAt(at) === 37 && HEX2.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

/** A tag or a comment: where its own words stand, and what it is to the text around it. */
export interface Tag {
  readonly end: number;
  /** Its name and attributes, or what a comment says. */
  readonly inner: { readonly from: number; readonly to: number };
  /** What stands in its place: nothing, where it is seamless, a space or a line break, or the end of a sentence. */
  readonly shows: '' | ' ' | '\n' | '\n\n';
  readonly turns: boolean;
}

const BLOCKS = new Set(
  (
    'address article aside audio blockquote body button caption center col dd details dir div dl dt fieldset figcaption figure footer form ' +
    'frame h1 h2 h3 h4 h5 h6 head header hr html iframe img input legend li link main menu meta nav noscript object ol optgroup option p ' +
    'picture pre script section select source style summary svg table tbody td template textarea tfoot th thead title tr ul video'
  ).split(' '),
);
/** The end of a line on a page. */
const LINES = new Set('dd h1 h2 h3 h4 h5 h6 li p title tr'.split(' '));
const NAME = /<(\/?)([a-z][a-z0-9-]{0,15})(?=[\s/>])/iy;
const LONGEST_TAG = 2048;

/** The comment or tag that begins at this place. Where comments no longer close, `lastClose` is before it. */
export function tagAt(text: string, at: number, lastClose: number): Tag | undefined {
  if (text.startsWith('<!--', at)) {
    if (lastClose < at + 4) return undefined;
    const close = text.indexOf('-->', at + 4);
    return { end: close + 3, inner: { from: at + 4, to: close }, shows: '', turns: false };
  }
  NAME.lastIndex = at;
  const [, slash, written = ''] = NAME.exec(text) ?? [];
  const name = written.toLowerCase();
  if (name === '') return undefined;
  let end = at + 1 + name.length;
  for (const last = Math.min(text.length, at + LONGEST_TAG); end < last; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 60) return undefined;
    if (code !== 62) continue;
    const shows = name === 'br' ? '\n' : slash === '/' && LINES.has(name) ? '\n\n' : BLOCKS.has(name) ? ' ' : '';
    return { end: end + 1, inner: { from: at + 1, to: end }, shows, turns: name === 'bdo' };
  }
  return undefined;
}
