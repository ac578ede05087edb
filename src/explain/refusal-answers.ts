import { refuseUnless } from '../kernel/given.js';
import { assessmentGiven, optionsGiven, type Assessment } from '../assess/assessment.js';
import { showsDeed } from '../assess/discharge.js';
import { earliestMoment, readLog, type Log } from '../assess/log.js';
import { ownersOf } from '../assess/owner.js';
import { refusalsOf, type Refusal } from '../assess/refusals.js';
import type { RefusalGround, Subject } from '../facts/event.js';
import { any, type Answer } from '../kernel/answer.js';
import type { Interval, Provision } from '../kernel/citation.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import { underAge } from '../law/age.js';
import { ncmecHotline } from '../law/contacts.js';
import * as ncsaa from '../law/provisions/national-child-search-assistance-act.js';
import { reportTraffickingVictim } from '../law/provisions/title-iv-e.js';
import type { Contact } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import {
  agedRow,
  beforeTheAct,
  beforeTheirLaw,
  otherSubjects,
  otherwise,
  overAgeRow,
  refusalRows,
  type RefusalRow,
} from './refusal-rows.js';
import { refusalScript } from './refusal-script.js';
import type { Language } from './words.js';

/** What to answer police who refused a report or turned it away. */
export interface RefusalAnswer {
  /** The report, by id or place in the log. */
  readonly report: string;
  /** What it was about; one that may have been about a missing child is taken to be. */
  readonly about: Subject;
  /** What was said, where the record has it. */
  readonly ground: RefusalGround | null;
  /**
   * Whether a title IV-E agency has by this report made its own (AMB-22): it gave the information, or had it given, or
   * confirmed that it was. What others reported does not stand for it, and of one who was turned away the clock runs on.
   */
  readonly isReported: Answer;
  /** The later event after which there is nothing left to insist on, by id or place in the log; `null` while there is. */
  readonly resolvedBy: string | null;
  /** What to say, in words: by what was said, the age and the law of that day. */
  readonly say: string;
  /** The paragraphs it rests on, as they were in force on that day. */
  readonly law: readonly Provision[];
  /** Whom to call next: the police of the other place concerned (of the placement, or where the child was last seen), or somebody by number. */
  readonly call: readonly ('police-of-the-other-place' | Contact)[];
  /** What to read aloud; `null` where its paragraphs do not reach the report. */
  readonly script: string | null;
}

/**
 * For each report of the record that police refused or turned away: what to answer to what they said, by which paragraph,
 * whom to call next, whether the agency has reported by it, and whether that is settled by now.
 *
 * @param assessment - the assessment
 * @param options - the language; default: English
 * @returns one answer for each such report, in order of time
 * @see 34 U.S.C. 41307(a), 41308(1), (3); 42 U.S.C. 671(a)(34)(A), (35)(B); 28 U.S.C. 534(a)(3); text read. No text speaks
 *   of earlier absences: there only is no exception for them.
 * @example
 * ```ts
 * import { assess, instant, parseEpisode, refusalAnswers } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   events: [{ kind: 'reported', to: 'law-enforcement', about: ['missing'], outcome: 'deflected', ground: 'not-our-jurisdiction', at: '2026-10-31T10:00:00-05:00' }],
 * });
 * const [answer] = refusalAnswers(assess(episode, instant('2026-10-31T12:00:00-05:00')));
 * answer?.isReported; // 'no'
 * answer?.resolvedBy; // null
 * answer?.law[0]?.citation; // '34 U.S.C. 41307(a)'
 * ```
 */
export function refusalAnswers(assessment: Assessment, options: { readonly language?: Language } = {}): readonly RefusalAnswer[] {
  refuseUnless(assessmentGiven(assessment), optionsGiven(options));
  const { episode, asOf, readings } = assessment;
  const { language = 'en' } = options;
  const log = readLog(episode, asOf);
  return refusalsOf(log).map((refusal) => {
    const { entry, subject, resolvedBy } = refusal;
    const law = lawOf(refusal, log);
    const { row, isForPolice } = subject === 'missing' ? rowOf(refusal, law, log, readings) : otherRow(subject, law, readings);
    return {
      report: entry.name,
      about: subject,
      ground: entry.event.ground,
      isReported: isReported(refusal, log),
      resolvedBy: resolvedBy?.name ?? null,
      say: row.say[language],
      law: row.law.filter(({ interval }) => law.isIn(interval)),
      call:
        subject === 'recovery' ? [ncmecHotline] : isForPolice ? ['police-of-the-other-place', ncmecHotline] : ['police-of-the-other-place'],
      script: isForPolice && law.isIn(ncsaa.entryWithinTwoHours.interval) ? refusalScript[language] : null,
    };
  });
}

/** The law throughout the time at which a report was refused. */
interface LawThen {
  readonly moments: readonly Instant[];
  readonly zone: string;
  readonly isIn: (interval: Interval) => boolean;
}

function lawOf({ entry }: Refusal, log: Log): LawThen {
  const { zone } = log.episode;
  const moments = [earliestMoment(entry, log), instantOf(Math.min(entry.to, log.now)) ?? log.asOf];
  const isIn = ({ from, to }: Interval): boolean =>
    moments.every((at) => hasBegun(from, at, zone) && (to === null || !hasBegun(to, at, zone)));
  return { moments, zone, isIn };
}

interface Chosen {
  readonly row: RefusalRow;
  /** Whether the Act tells the police to take this report. */
  readonly isForPolice: boolean;
}

function rowOf({ entry }: Refusal, { moments, isIn }: LawThen, { episode }: Log, readings: Readings): Chosen {
  const limit = isIn(ncsaa.ncicUnder21.interval) ? 21 : 18;
  if (limit === 18 && !isIn(ncsaa.noWaitingPeriod.interval)) return { row: beforeTheAct, isForPolice: false };
  const ages = moments.map((at) => underAge(limit)(episode, at, readings).answer);
  if (ages.every((answer) => answer === 'no')) return { row: overAgeRow(limit), isForPolice: false };
  const { ground } = entry.event;
  const row =
    ground === 'too-old'
      ? agedRow(
          limit,
          ages.every((answer) => answer === 'yes'),
        )
      : ((ground !== null && Object.hasOwn(refusalRows, ground) ? refusalRows[ground] : undefined) ??
        otherwise[isIn(ncsaa.entryWithinTwoHours.interval) ? 'since-2006' : 'before']);
  return { row, isForPolice: true };
}

function otherRow(subject: 'trafficking-victim' | 'recovery', { moments, zone, isIn }: LawThen, { amendmentOf2023From }: Readings): Chosen {
  const isInForce =
    subject === 'recovery' ? moments.every((at) => hasBegun(amendmentOf2023From, at, zone)) : isIn(reportTraffickingVictim.interval);
  return { row: isInForce ? otherSubjects[subject] : beforeTheirLaw, isForPolice: false };
}

/** The same question as for the duty itself: who made it, to whom, and whether the information was given. */
function isReported({ entry, subject }: Refusal, log: Log): Answer {
  const who = 'title-iv-e-agency';
  const deed = { kind: 'reported', about: subject, to: 'law-enforcement' } as const;
  return any(ownersOf(who, log).map((owner) => showsDeed(deed, entry, log, { owner, who })));
}
