import { isCalendarDate, type CalendarDate } from '../kernel/instant.js';
import { isSerial } from '../text-guard/vouched.js';
import { guarded, plainly } from './guarded.js';
import { fail, open, shaped, UNUSABLE, whole, wholeNumber, type Read } from './reader.js';
import type { NumberRange } from './notice.js';

/**
 * Five times a letter and a digit. No two letters meet, no vowel is among them and no digit that passes for a letter, so
 * an id can carry no word, no acronym and no docket prefix.
 */
export const meaninglessId = shaped(/^(?:[BCDFGHJKLMNPQRTVWXZ][2689]){5}$/, 10);

/** The last seven digits are the exchange and the line; toll-free area codes are refused. */
export const policePhone = shaped(/^(?!8(?:00|33|44|55|66|77|88)-)[2-9]\d\d-[2-9]\d\d-\d{4}$/, 12);

/** NCMEC's number for a case. */
export const ncmecNumberShape = shaped(/^\d{6,8}$/, 8);

const plateShape = shaped(/^(?=.{2,8}$)[A-Z0-9]+(?:[ -][A-Z0-9]+)?$/, 8);

/** Letters and digits with at most one gap. A serial is told whatever its letters are elsewhere: everybody sees it on the road. */
export const plate: Read<string> = (value, at) => {
  const text = plateShape(value, at);
  return text === UNUSABLE || isSerial(text) ? text : plainly(text, at);
};

/** One word of a name: it starts with a capital, in Latin letters. Particles are listed, so that no sentence is a name. */
const WORD = "(?:[dl]['’])?\\p{Lu}[\\p{Script=Latin}'’ʻ]{0,29}\\.?";
const OF_NAMES = 'al|bin|d[aeiou]|das|de la|de las|de los|del|den|der|dos|el|la|las|le|los|ter|van|van der|van den|von|y';
const OF_PLACES = `${OF_NAMES}|and|by|in|of|on|or|the|of the|in the`;

/** At most four words, joined by a space or a hyphen, each with at most one particle before it. */
const wordsWith = (particles: string): RegExp =>
  new RegExp(`^(?:(?:${particles}) )?${WORD}(?:(?: |-)(?:(?:${particles})[ -])?${WORD}){0,3}$`, 'u');

/** A part of a person's name. */
export const personName = shaped(wordsWith(OF_NAMES), 60);

/** The name of a city, town or county. */
export const placeName = guarded(shaped(wordsWith(OF_PLACES), 60));

/** What is printed on a garment: one to four words, each with a capital or a digit first. */
export const print = guarded(shaped(/^[\p{Lu}\d][\p{Script=Latin}\d'’&]{0,19}(?:[ -][\p{Lu}\d][\p{Script=Latin}\d'’&]{0,19}){0,3}$/u, 32));

/** A model of vehicle: one or two words of letters and digits. */
export const model = guarded(shaped(/^[A-Z0-9][A-Za-z0-9]{0,14}(?:[ -][A-Z0-9][A-Za-z0-9]{0,9})?$/, 26));

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
