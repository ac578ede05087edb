import type { Provision } from '../kernel/citation.js';
import * as persons from '../law/provisions/missing-persons.js';
import * as ncsaa from '../law/provisions/national-child-search-assistance-act.js';
import * as iv from '../law/provisions/title-iv-e.js';
import type { Language } from './words.js';

/** What is said to a refusal, and the paragraphs it may rest on, whenever they were in force. */
export interface RefusalRow {
  /** The paragraphs, each in its versions. */
  readonly law: readonly Provision[];
  /** The words. */
  readonly say: Readonly<Record<Language, string>>;
}

const { noWaitingPeriod, entryImmediately, entryWithinTwoHours, ncicUnder18, ncicUnder21, search } = ncsaa;
const eachCase = [ncicUnder18, ncicUnder21];
const entry = [entryImmediately, entryWithinTwoHours];

/** Of a missing child, by what was said. */
export const refusalRows: Readonly<Partial<Record<string, RefusalRow>>> = {
  'waiting-period': {
    law: [noWaitingPeriod, ...entry],
    say: {
      en: 'No law enforcement agency may have a policy of waiting before it accepts the report of a missing child.',
      es: 'Ninguna agencia policial puede tener la norma de esperar antes de aceptar la denuncia de la desaparición de un menor.',
    },
  },
  'ran-before': {
    law: [...eachCase, noWaitingPeriod],
    say: {
      en: 'Each case of a missing child is to be reported. The text makes no exception for a child who ran away before.',
      es: 'Se comunica cada caso de un menor desaparecido. El texto no hace excepción para quien ya se ha ido antes.',
    },
  },
  'left-by-choice': {
    law: [...eachCase, search],
    say: {
      en: 'Each case of a missing child is to be reported, for whatever reason the child is away.',
      es: 'Se comunica cada caso de un menor desaparecido, cualquiera que sea el motivo de la ausencia.',
    },
  },
  'not-our-jurisdiction': {
    law: [...eachCase, ...entry],
    say: {
      en: 'The law binds each Federal, State and local law enforcement agency to which the case is reported. Take the information and say which agency will enter it.',
      es: 'La ley obliga a cada agencia policial federal, estatal y local a la que se denuncia el caso. Tome la información y diga qué agencia la ingresará.',
    },
  },
};

/** Of a missing child, whatever else was said: with the two hours, and before them. */
export const otherwise: Readonly<Record<'since-2006' | 'before', RefusalRow>> = {
  'since-2006': {
    law: [noWaitingPeriod, entryWithinTwoHours],
    say: {
      en: 'The report is to be accepted without waiting, and entered within two hours of its receipt.',
      es: 'La denuncia se acepta sin espera y se ingresa dentro de las dos horas de recibida.',
    },
  },
  before: {
    law: [noWaitingPeriod, entryImmediately],
    say: {
      en: 'The report is to be accepted without waiting, and entered immediately.',
      es: 'La denuncia se acepta sin espera y se ingresa de inmediato.',
    },
  },
};

/** To those who say that the person is too old, where the person is under the age of the law, or nobody knows. */
export function agedRow(limit: number, isKnown: boolean): RefusalRow {
  const years = String(limit);
  return {
    law: eachCase,
    say: isKnown
      ? {
          en: `The law reaches everyone under ${years}, and this person is under ${years}.`,
          es: `La ley alcanza a toda persona menor de ${years} años, y esta lo es.`,
        }
      : {
          en: `The law reaches everyone under ${years}. How old this person is, is not on record: give the date of birth.`,
          es: `La ley alcanza a toda persona menor de ${years} años. La edad de esta no consta: dé la fecha de nacimiento.`,
        },
  };
}

/** Of a person beyond the age of the law, whatever was said. */
export function overAgeRow(limit: number): RefusalRow {
  const years = String(limit);
  return {
    law: [persons.confirmEntry],
    say: {
      en: `The law on reports of missing children reaches those under ${years}: for a person of ${years} or more it does not ask the police for this report. Records that help to find any missing person may be kept and exchanged, whatever the age: ask for that.`,
      es: `La ley sobre menores desaparecidos alcanza a las personas menores de ${years} años: para quien tiene ${years} o más no exige a la policía esta denuncia. Pueden guardarse e intercambiarse datos que ayuden a hallar a cualquier persona desaparecida, sea cual sea su edad: pídalo.`,
    },
  };
}

/** Of a missing child, before the Act of 1990. */
export const beforeTheAct: RefusalRow = {
  law: [],
  say: {
    en: 'On that day no federal law told the police how to take the report of a missing child.',
    es: 'Ese día ninguna ley federal decía a la policía cómo tomar la denuncia de la desaparición de un menor.',
  },
};

/** Of a report that was not about a missing child: the duty behind it is the agency’s. */
export const otherSubjects: Readonly<Record<'trafficking-victim' | 'recovery', RefusalRow>> = {
  'trafficking-victim': {
    law: [iv.reportTraffickingVictim],
    say: {
      en: 'A title IV-E agency must report an identified sex trafficking victim to law enforcement, immediately and in no case later than 24 hours after it is informed. That binds the agency; the paragraphs on reports of missing children do not speak of this report.',
      es: 'Una agencia del título IV-E debe comunicar a la policía que se ha identificado a una víctima de trata sexual, de inmediato y en ningún caso después de 24 horas desde que recibe la información. Eso obliga a la agencia; los párrafos sobre menores desaparecidos no hablan de esta comunicación.',
    },
  },
  recovery: {
    law: [iv.ongoingCommunication],
    say: {
      en: 'A title IV-E agency tells law enforcement and the National Center about the recovery of a missing child. That binds the agency; the paragraphs on reports of missing children do not speak of this report.',
      es: 'Una agencia del título IV-E informa a la policía y al Centro Nacional de la recuperación de un menor desaparecido. Eso obliga a la agencia; los párrafos sobre menores desaparecidos no hablan de esta comunicación.',
    },
  },
};

/** The same, before their law. */
export const beforeTheirLaw: RefusalRow = {
  law: [],
  say: {
    en: 'On that day no federal law asked for this report.',
    es: 'Ese día ninguna ley federal pedía esta comunicación.',
  },
};
