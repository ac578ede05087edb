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
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  Ntilde: 'Ñ',
  Uuml: 'Ü',
};

const LONGEST = 12;

function pointOf(digits: string, base: number): string | undefined {
  const point = Number.parseInt(digits, base);
  if (!Number.isInteger(point) || point <= 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return String.fromCodePoint(point);
}

/** The sign that an HTML entity at this place stands for. */
export function entityAt(text: string, at: number): Written | undefined {
  if (text.charCodeAt(at) !== 38) return undefined;
  const close = text.slice(at + 1, at + LONGEST).indexOf(';');
  if (close < 1) return undefined;
  const name = text.slice(at + 1, at + 1 + close);
  const numeric = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/iu.exec(name);
  const sign = numeric === null ? NAMED[name] : numeric[1] === undefined ? pointOf(numeric[2] ?? '', 10) : pointOf(numeric[1], 16);
  return sign === undefined ? undefined : { sign, length: close + 2 };
}

const HEX2 = /^[0-9a-f]{2}$/iu;
const HEX4 = /^[0-9a-f]{4}$/iu;

/** The sign that a percent escape or a JSON escape at this place stands for. Escapes of several bytes are read as one sign. */
export function escapeAt(text: string, at: number): Written | undefined {
  const code = text.charCodeAt(at);
  if (code === 92) {
    const next = text[at + 1];
    if (next === 'n' || next === 't' || next === 'r') return { sign: ' ', length: 2 };
    const digits = text.slice(at + 2, at + 6);
    const sign = next === 'u' && HEX4.test(digits) ? pointOf(digits, 16) : undefined;
    return sign === undefined ? undefined : { sign, length: 6 };
  }
  if (code !== 37) return undefined;
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

const INLINE = /^<(?:\/?(?:b|i|u|s|em|strong|span|font|small|mark|sub|sup|wbr|big|tt)\s?\/?|!--[^a-z]{0,8}--)>/iu;

/** The length of a tag that shows nothing and parts nothing, so that the letters around it stand together. */
export function seamlessTagAt(text: string, at: number): number {
  return text.charCodeAt(at) === 60 ? (INLINE.exec(text.slice(at, at + 16))?.[0].length ?? 0) : 0;
}
