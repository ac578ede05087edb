import type { Assessment } from '../assess/assessment.js';
import type { RefusalGround } from '../facts/event.js';
import { corrected } from '../facts/value-at.js';
import type { Answer } from '../kernel/answer.js';
import type { Provision } from '../kernel/citation.js';
import { ncmecHotline } from '../law/contacts.js';
import * as ncsaa from '../law/provisions/national-child-search-assistance-act.js';
import type { Contact } from '../policy/duty-row.js';
import { refusalScript } from './refusal-script.js';
import type { Language } from './words.js';

/** What to answer police who refused a report or turned it away. */
export interface RefusalAnswer {
  /** The report, by id or place in the log. */
  readonly report: string;
  /** What was said, where the record has it. */
  readonly ground: RefusalGround | null;
  /** Whether the agency's own report is made by it (AMB-22): the information was given, or it was not and the clock runs on. */
  readonly isReported: Answer;
  /** What to say to that ground, in words. */
  readonly say: string;
  /** The paragraphs it rests on. */
  readonly law: readonly Provision[];
  /** Whom to call next: the police of the other place concerned (of the placement, or where the child was last seen), then the National Center. */
  readonly call: readonly ['police-of-the-other-place', Contact];
  /** What to read aloud. */
  readonly script: string;
}

const { noWaitingPeriod, entryWithinTwoHours, ncicUnder21, search } = ncsaa;

interface Row {
  readonly law: readonly Provision[];
  readonly say: Readonly<Record<Language, string>>;
}

const ROWS: Readonly<Record<string, Row>> = {
  'waiting-period': {
    law: [noWaitingPeriod, entryWithinTwoHours],
    say: {
      en: 'No law enforcement agency may have a policy of waiting before it accepts the report of a missing child.',
      es: 'Ninguna agencia policial puede tener la norma de esperar antes de aceptar la denuncia de un menor desaparecido.',
    },
  },
  'ran-before': {
    law: [ncicUnder21, noWaitingPeriod],
    say: {
      en: 'Each case of a missing child is to be reported. The text makes no exception for a child who ran away before.',
      es: 'Se comunica cada caso de un menor desaparecido. El texto no hace excepción para quien ya se ha ido antes.',
    },
  },
  'left-by-choice': {
    law: [ncicUnder21, search],
    say: {
      en: 'Each case of a missing child is to be reported, for whatever reason the child is away.',
      es: 'Se comunica cada caso de un menor desaparecido, cualquiera que sea el motivo de la ausencia.',
    },
  },
  'not-our-jurisdiction': {
    law: [ncicUnder21, entryWithinTwoHours],
    say: {
      en: 'The law binds each Federal, State and local law enforcement agency to which the case is reported. Take the information and say which agency will enter it.',
      es: 'La ley obliga a cada agencia policial federal, estatal y local a la que se denuncia el caso. Tome la información y diga qué agencia la ingresará.',
    },
  },
  'too-old': {
    law: [ncicUnder21],
    say: {
      en: 'The law reaches everyone under 21.',
      es: 'La ley alcanza a toda persona menor de 21 años.',
    },
  },
};

const OTHERWISE: Row = {
  law: [noWaitingPeriod, entryWithinTwoHours],
  say: {
    en: 'The report is to be accepted without waiting, and entered within two hours of its receipt.',
    es: 'La denuncia se acepta sin espera y se ingresa dentro de las dos horas de recibida.',
  },
};

/**
 * For each report of the record that police refused or turned away: what to answer to what they said, by which paragraph,
 * whom to call next, and whether the agency has reported by it.
 *
 * @param assessment - the assessment
 * @param options - the language; default: English
 * @returns one answer for each such report, in the order of the log
 * @see 34 U.S.C. 41307(a), 41308(1), (3); text read. No text speaks of earlier absences: there only is no exception for them.
 * @example
 * ```ts
 * import { assess, instant, parseEpisode, refusalAnswers } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   events: [{ kind: 'reported', to: 'law-enforcement', about: ['missing'], outcome: 'deflected', ground: 'not-our-jurisdiction', at: '2026-10-31T10:00:00-05:00' }],
 * });
 * const [answer] = refusalAnswers(assess(episode, instant('2026-10-31T12:00:00-05:00')));
 * answer?.isReported; // 'no'
 * answer?.law[0]?.citation; // '34 U.S.C. 41307(a)'
 * ```
 */
export function refusalAnswers(
  { episode, disregarded }: Assessment,
  { language = 'en' }: { readonly language?: Language } = {},
): readonly RefusalAnswer[] {
  return corrected(episode.events).flatMap((event, place): readonly RefusalAnswer[] => {
    if (event?.kind !== 'reported' || event.to !== 'law-enforcement') return [];
    if (event.outcome !== 'refused' && event.outcome !== 'deflected') return [];
    const report = event.id ?? `/events/${String(place)}`;
    if (disregarded.includes(report)) return [];
    const { law, say } = (event.ground === null ? undefined : ROWS[event.ground]) ?? OTHERWISE;
    return [
      {
        report,
        ground: event.ground,
        isReported: event.outcome === 'refused' ? 'yes' : 'no',
        say: say[language],
        law,
        call: ['police-of-the-other-place', ncmecHotline],
        script: refusalScript[language],
      },
    ];
  });
}
