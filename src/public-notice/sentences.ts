import type { CalendarDate } from '../kernel/instant.js';
import type { GuardHint } from '../text-guard/types.js';
import type { Companion, Garment, InvestigatingAgency, LastSeen, Looks, Mark, PublicName, NumberRange, Vehicle } from './notice.js';
import type { NoticeState } from './codes-case.js';
import * as words from './vocabulary.js';
import * as cases from './vocabulary-case.js';

/** The languages in which a notice is rendered. */
export type NoticeLanguage = 'en' | 'es';

/** The word of a vocabulary in a language. */
export function say(entry: readonly [en: string, es: string], language: NoticeLanguage): string {
  return language === 'en' ? entry[0] : entry[1];
}

const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
} as const;

/** A day in words. */
export function dateIn(date: CalendarDate, language: NoticeLanguage): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[language][Number(month) - 1] ?? '';
  return language === 'en' ? `${name} ${String(Number(day))}, ${year}` : `${String(Number(day))} de ${name} de ${year}`;
}

function span({ from, to }: NumberRange, show: (number: number) => string, language: NoticeLanguage): string {
  return from === to ? show(from) : `${show(from)} ${say(['to', 'a'], language)} ${show(to)}`;
}

/** An age in years. Of a stretch from under one year only its end is said. */
export function years(age: NumberRange, language: NoticeLanguage): string {
  if (age.to === 0) return say(['under 1', 'menos de 1'], language);
  return age.from === 0 ? `${say(['up to', 'hasta'], language)} ${String(age.to)}` : span(age, String, language);
}

/** An age as others guess it. */
function aboutYears(age: NumberRange, language: NoticeLanguage): string {
  const [en, es] = age.to <= 1 ? ['year', 'año'] : ['years', 'años'];
  const guess = age.from === 0 ? ['', 'de'] : age.to === 1 ? ['about ', 'de alrededor de'] : ['about ', 'de unos'];
  return say([`${guess[0] ?? ''}${years(age, 'en')} ${en} old`, `${guess[1] ?? ''} ${years(age, 'es')} ${es}`], language);
}

const feet = (inches: number): string => `${String(Math.floor(inches / 12))}'${String(inches % 12)}"`;
const centimeters = (inches: number): string => `${String(Math.round(inches * 2.54))} cm`;
const kilograms = (pounds: number): string => `${String(Math.round(pounds * 0.45359237))} kg`;

/** Inches as feet and inches, and in centimeters. */
export function height(range: NumberRange, language: NoticeLanguage): string {
  return `${span(range, feet, language)} (${span(range, centimeters, language)})`;
}

/** Pounds, and kilograms. */
export function weight(range: NumberRange, language: NoticeLanguage): string {
  const pounds = (number: number): string => `${String(number)} ${say(['lb', 'libras'], language)}`;
  return `${span(range, pounds, language)} (${span(range, kilograms, language)})`;
}

/** First name, what the child is called, last name. */
export function fullName({ first, last, goesBy }: PublicName): string {
  return [first, ...(goesBy === null ? [] : [`“${goesBy}”`]), ...(last === null ? [] : [last])].join(' ');
}

const present = (parts: readonly (string | null)[]): readonly string[] => parts.filter((part) => part !== null);

/** What a typed name vouches for: the whole and each part. */
export function nameHints(name: PublicName): readonly GuardHint[] {
  const texts = present([fullName(name), name.first, name.last, name.goesBy]);
  return texts.map((text) => ({ kind: 'person', text }));
}

/** “red and blue”; in Spanish “rojo y azul”. */
function colorsIn(chosen: Garment['colors'], language: NoticeLanguage): string {
  return chosen.map((color) => say(words.colors[color], language)).join(say([' and ', ' y '], language));
}

/** Garments that English counts in pairs: on them, not on it. */
const PLURAL: ReadonlySet<string> = /* @__PURE__ */ new Set<Garment['garment']>([
  ...(['boots', 'earrings', 'glasses', 'gloves', 'headphones', 'jeans', 'leggings', 'overalls', 'pajamas', 'pants'] as const),
  ...(['sandals', 'shoes', 'shorts', 'slippers', 'sneakers', 'socks', 'sunglasses', 'sweatpants'] as const),
]);

/** “color rojo”, but “multicolor”. */
const inColor = (named: string, isMany: boolean): string => (isMany ? named : `color ${named}`);

/** Spanish colors agree with the garment, so they are named as colors: “camiseta, color rojo”. */
export function garment({ garment: kind, colors, pattern, print }: Garment, language: NoticeLanguage): string {
  const noun = say(words.garments[kind], language);
  const color = colors.length === 0 ? [] : [colorsIn(colors, language)];
  const cloth = pattern === null ? [] : [say(words.patterns[pattern], language)];
  if (language === 'en') {
    return `${[...color, ...cloth, noun].join(' ')}${print === null ? '' : ` with “${print}” on ${PLURAL.has(kind) ? 'them' : 'it'}`}`;
  }
  const parts = [
    noun,
    ...color.map((each) => inColor(each, colors.includes('multicolored'))),
    ...cloth.map((each) => `estampado: ${each}`),
  ];
  return `${parts.join(', ')}${print === null ? '' : `, con «${print}»`}`;
}

/** Where it is, what it is, and what it shows. */
export function mark({ kind, place, side, motif }: Mark, language: NoticeLanguage): string {
  const what = say(words.markKinds[kind], language);
  const where = say(words.bodyPlaces[place], language);
  const which = side === null ? null : say(words.bodySides[side], language);
  const of = say([' (', kind === 'tattoo' ? ' de ' : ' en forma de '], language);
  const shown = motif === null ? '' : `${of}${say(words.motifs[motif], language)}${say([')', ''], language)}`;
  return language === 'en' ? `${present([which, where, what]).join(' ')}${shown}` : present([`${what}${shown}`, where, which]).join(', ');
}

/** States that Spanish names with an article: “del Distrito de Columbia”. */
const OF_STATE: Readonly<Partial<Record<NoticeState, string>>> = { DC: 'del', MP: 'de las', VI: 'de las' };
const ofState = (state: NoticeState): string => OF_STATE[state] ?? 'de';

/** Color, year, make, model, body and plate. */
export function vehicle({ color, year, make, model, body, plate, plateState }: Vehicle, language: NoticeLanguage): string {
  const shade = color === null ? null : say(words.colors[color], language);
  const brand = present([make === null ? null : words.vehicleMakes[make], model]);
  const kind = say(words.vehicleBodies[body], language);
  const state = plateState === null ? null : say(cases.states[plateState], language);
  const date = year === null ? null : String(year);
  if (language === 'en') {
    const number = plate === null && state === null ? null : present([state, 'license plate', plate]).join(' ');
    return present([present([shade, date, ...brand, kind]).join(' '), number]).join(', ');
  }
  const number =
    plate === null && state === null
      ? null
      : present(['placa', plate, plateState === null || state === null ? null : `${ofState(plateState)} ${state}`]).join(' ');
  return present([
    present([kind, ...brand, date]).join(' '),
    shade === null ? null : inColor(shade, color === 'multicolored'),
    number,
  ]).join(', ');
}

/** City and state, and the kind of public place. */
export function lastSeenIn({ city, state, landmark }: LastSeen, language: NoticeLanguage): string {
  const place = `${city}, ${say(cases.states[state], language)}`;
  return landmark === null ? place : `${place}, ${say(['near', 'cerca de'], language)} ${say(cases.landmarks[landmark], language)}`;
}

/** The name of the investigating agency, the same in every language. */
export function agencyName({ place, kind }: InvestigatingAgency): string {
  return `${place} ${cases.policeKinds[kind]}`;
}

/** A companion in one line: what a passer-by sees. */
export function companion(seen: Companion, language: NoticeLanguage): string {
  const parts = present([
    sexOf(seen, language),
    given(seen.age, aboutYears, language),
    ...looks(seen, language).map(({ label, value }) => `${label.toLowerCase()}: ${value}`),
  ]);
  return parts.length === 0 ? say(['another person', 'otra persona'], language) : parts.join('; ');
}

/** One thing that a notice says, under its label. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A fact, or none where nothing is given: what is not given is left out for every child alike. */
export function fact(label: readonly [en: string, es: string], value: string | null, language: NoticeLanguage): readonly Fact[] {
  return value === null || value === '' ? [] : [{ label: say(label, language), value }];
}

/** What is given in words, `null` where nothing is. */
export function given<T>(value: T | null, show: (value: T, language: NoticeLanguage) => string, language: NoticeLanguage): string | null {
  return value === null ? null : show(value, language);
}

/** Race, height, weight, hair and eyes, in this order. */
export function looks(seen: Looks, language: NoticeLanguage): readonly Fact[] {
  const races = seen.races.map((race) => say(words.races[race], language)).join(', ');
  const hair = seen.hair === null ? null : say(words.hairColors[seen.hair], language);
  const eyes = seen.eyes === null ? null : say(words.eyeColors[seen.eyes], language);
  return [
    ...fact(['Race', 'Raza'], races, language),
    ...fact(['Height', 'Estatura'], given(seen.heightInches, height, language), language),
    ...fact(['Weight', 'Peso'], given(seen.weightPounds, weight, language), language),
    ...fact(['Hair', 'Cabello'], hair, language),
    ...fact(['Eyes', 'Ojos'], eyes, language),
  ];
}

/** Sex in a word. */
export function sexOf({ sex }: Looks, language: NoticeLanguage): string | null {
  return sex === null ? null : say(words.sexes[sex], language);
}
