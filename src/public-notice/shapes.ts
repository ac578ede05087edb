import { isCalendarDate, type CalendarDate } from '../kernel/instant.js';
import { isSerial } from '../text-guard/vouched.js';
import { leet } from '../text-guard/reading/disguise.js';
import { guarded, plainly } from './guarded.js';
import { fail, open, shaped, UNUSABLE, whole, wholeNumber, type Read } from './reader.js';
import type { NumberRange } from './notice.js';

/**
 * Five times a letter and a digit. No two letters meet, no vowel is among them and no digit that passes for a letter, so
 * an id can carry no word, no acronym and no docket prefix.
 */
export const meaninglessId = shaped(/^(?:[BCDFGHJKLMNPQRTVWXZ][2689]){5}$/, 10);

/**
 * The last seven digits are the exchange and the line. Area codes that nobody's office has are refused: those that end in
 * 11 (211, 911) are services, 988 is a hotline, 900 costs money, and 800, 822, 833 to 889 are toll-free or kept for it.
 */
export const policePhone = shaped(/^(?!\d11-|988-|900-|8(?:00|22|33|44|55|66|77|8\d)-)[2-9]\d\d-(?!\d11-)[2-9]\d\d-\d{4}$/, 12);

/** NCMEC's number for a case. */
export const ncmecNumberShape = shaped(/^\d{6,8}$/, 8);

const plateShape = shaped(/^(?=.{2,8}$)[A-Z0-9]+(?:[ -][A-Z0-9]+)?$/, 8);

/** Letters and digits with at most one gap. A serial is told whatever its letters are elsewhere: everybody sees it on the road. */
export const plate: Read<string> = (value, at) => {
  const text = plateShape(value, at);
  return text === UNUSABLE || isSerial(text) ? text : plainly(text, at);
};

/** The letters of Latin script with their marks, apostrophes and the ʻokina. */
const LETTER = "[\\p{Script=Latin}\\p{M}'’ʻʼ]";
/** Letters joined to a name: al-Hassan, deShawn, d'Angelo. No sentence has them. */
const JOINED = "(?:[dl]['’]|(?:al|el|ad|as|ash|ar|an|at|ul)-|(?:de|la|le|du|van|mac|mc)(?=\\p{Lu}))";
/** One word of a name: it starts with a capital, in Latin letters. Particles are listed, so that no sentence is a name. */
const WORD = `${JOINED}?[ʻʼ'‘’]?\\p{Lu}${LETTER}{0,29}\\.?`;
const OF_NAMES =
  'af|al|bin|d[aeiou]|das|de la|de las|de los|dela|del|delos|den|der|dos|el|la|las|le|los|ten|ter|van|van der|van den|von|von der|y|zu';
const OF_PLACES = `${OF_NAMES}|and|by|in|of|on|or|qui|the|by the|of the|in the`;

/** At most four words, joined by a space or a hyphen, each with at most one particle before it. */
const wordsWith = (particles: string): string => {
  const linked = particles.replace(/ /g, '[ -]');
  return `(?:(?:${linked}) )?${WORD}(?:(?: |-)(?:(?:${linked})[ -])?${WORD}){0,3}`;
};

/** What follows a surname and tells father from son, and the second part of a first name in small letters: Jo-ann. */
const SUFFIX = ',? (?:Jr\\.?|Sr\\.?|II|III|IV)';
const SECOND = '-(?:anne?|lynne?|beth|marie|jo|lee|sue)';

/** A part of a person's name. */
export const personName = shaped(new RegExp(`^${wordsWith(OF_NAMES)}(?:${SECOND}|${SUFFIX})?$`, 'u'), 60);

/** The name of a city, town or county. */
export const placeName = guarded(shaped(new RegExp(`^(?:U\\.S\\. )?${wordsWith(OF_PLACES)}$`, 'u'), 60));

const printed = guarded(shaped(/^[\p{Lu}\d][\p{Script=Latin}\d'’&]{0,19}(?:[ -][\p{Lu}\d][\p{Script=Latin}\d'’&]{0,19}){0,3}$/u, 32));

/** Names with that word which everybody knows: a surname, with an initial or a number; a town, a brand, a band. */
const KNOWN_FOSTER = /^(?:(?:[A-Z] )?fosters?(?: \d+)?|foster (?:city|farms|grant|the people))$/i;

/**
 * What is printed on a garment: one to four words, each with a capital or a digit first. Programmes of foster care print
 * shirts, and a capital makes a name of any two words (Foster Love, Fostering Hope): beside other words that one is held.
 */
export const print: Read<string> = (value, at) => {
  const text = printed(value, at);
  const isTelling = text !== UNUSABLE && leet(text.toLowerCase(), 'i').includes('foster') && !KNOWN_FOSTER.test(text);
  return isTelling ? fail(at, 'malformed') : text;
};

/** A model of vehicle: one to three words of letters and digits. */
export const model = guarded(shaped(/^(?:e-)?[A-Z0-9][A-Za-z0-9]{0,14}(?:[ .-][A-Z0-9][A-Za-z0-9]{0,11}){0,2}$/, 26));

/** A day of the calendar. */
export const date: Read<CalendarDate> = (value, at) => (typeof value === 'string' && isCalendarDate(value) ? value : fail(at, 'malformed'));

/** Both ends, the lower first. */
export function range(first: number, last: number): Read<NumberRange> {
  const end = wholeNumber(first, last);
  return (value, at) => {
    const field = open(value, at);
    const from = field.required('from', end);
    const to = field.required('to', end);
    if (from !== UNUSABLE && to !== UNUSABLE && from > to) return fail(at, 'contradiction');
    return whole<NumberRange>({ from, to });
  };
}
