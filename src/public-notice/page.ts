import type { NoticeFields } from './notice.js';
import {
  agencyName,
  companion,
  dateIn,
  fact,
  fullName,
  garment,
  given,
  lastSeenIn,
  looks,
  mark,
  say,
  vehicle,
  sexOf,
  years,
  type Fact,
  type NoticeLanguage,
} from './sentences.js';
import * as cases from './vocabulary-case.js';

/** Where the National Center is called. As published by the National Center; read 2026-11-21. */
const NCMEC_PHONE = '1-800-THE-LOST (1-800-843-5678)';

/** What every rendering of a notice says, in the order in which it says it. */
export interface Page {
  readonly heading: string;
  readonly name: string;
  readonly photo: { readonly file: string; readonly alt: string } | null;
  readonly facts: readonly Fact[];
  readonly appeal: string;
  /** Of each contact its name, telephone number and case number. */
  readonly contacts: readonly (readonly string[])[];
  readonly imprint: readonly string[];
}

/** A notice in words. The Spanish ones await a native speaker's review (see `noticeLimits`). */
export function pageOf(notice: NoticeFields, language: NoticeLanguage): Page {
  const { photoId, issuer, publicId, publishedOn, expiresOn } = notice;
  const text = (en: string, es: string): string => say([en, es], language);
  return {
    heading: text('Missing', 'Persona desaparecida'),
    name: fullName(notice.name),
    photo: photoId === null ? null : { file: `photo-${photoId.toLowerCase()}.jpg`, alt: altText(notice, language) },
    facts: factsOf(notice, language),
    appeal: text('If you have seen this person, call 911 or:', 'Si ha visto a esta persona, llame al 911 o a:'),
    contacts: contactsOf(notice, language),
    imprint: [
      `${text('Issued by', 'Publicado por')} ${say(cases.issuers[issuer], language)}.`,
      `${text('Published', 'Publicado el')} ${dateIn(publishedOn, language)}. ${text('Valid through', 'Válido hasta el')} ${dateIn(expiresOn, language)}.`,
      `${text('Notice', 'Aviso')} ${publicId}`,
    ],
  };
}

/** What stands for the photograph where it is not seen. */
export function altText({ name, age }: NoticeFields, language: NoticeLanguage): string {
  return say(
    [`Photograph: ${fullName(name)}, age ${years(age, language)}`, `Fotografía: ${fullName(name)}, edad: ${years(age, language)}`],
    language,
  );
}

function factsOf(notice: NoticeFields, language: NoticeLanguage): readonly Fact[] {
  const said = notice.publicCircumstances.map((code) => say(cases.circumstances[code], language)).join(' ');
  const facts: readonly (readonly [readonly [en: string, es: string], string | null])[] = [
    [['Missing since', 'Desaparición'], dateIn(notice.missingSince, language)],
    [['Last seen', 'Último lugar donde se vio'], lastSeenIn(notice.lastSeen, language)],
    [['Case type', 'Tipo de caso'], say(cases.caseTypes[notice.caseType], language)],
    [['Age when missing', 'Edad al desaparecer'], years(notice.age, language)],
    [['Sex', 'Sexo'], sexOf(notice.looks, language)],
  ];
  const more: typeof facts = [
    [['Marks', 'Señas particulares'], notice.marks.map((each) => mark(each, language)).join('; ')],
    [['Clothing', 'Ropa'], notice.clothing.map((each) => garment(each, language)).join('; ')],
    [['Circumstances', 'Circunstancias'], said],
    [['May be with', 'Puede estar con'], given(notice.companion, companion, language)],
    [['Vehicle', 'Vehículo'], given(notice.vehicle, vehicle, language)],
  ];
  const asFacts = (rows: typeof facts): readonly Fact[] => rows.flatMap(([label, value]) => fact(label, value, language));
  return [...asFacts(facts), ...looks(notice.looks, language), ...asFacts(more)];
}

function contactsOf({ investigatingAgency: agency, ncmecNumber }: NoticeFields, language: NoticeLanguage): Page['contacts'] {
  const numbered = (number: string): string => `${say(['case', 'caso'], language)} ${number}`;
  const police = [agencyName(agency), agency.phone, numbered(agency.caseNumber)];
  if (ncmecNumber === null) return [police];
  const center = say(
    ['National Center for Missing & Exploited Children', 'Centro Nacional para Menores Desaparecidos y Explotados'],
    language,
  );
  return [police, [center, NCMEC_PHONE, numbered(ncmecNumber)]];
}
