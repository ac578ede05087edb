import { refuseUnless } from '../kernel/given.js';
import { goneAt } from '../facts/away-at.js';
import type { Episode } from '../facts/episode.js';
import { isEpisode } from '../facts/is-episode.js';
import { factsAt } from '../facts/facts-at.js';
import { foundDead } from '../facts/found-dead.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { any, type Answer } from '../kernel/answer.js';
import { RulesError } from '../kernel/errors.js';
import { instantOf, isInstant, type CalendarDate, type Instant } from '../kernel/instant.js';
import { isAwayFor } from '../law/circumstances.js';
import { afcarsElements as elements } from '../law/provisions/regulations.js';
import { hasBegun, localDate } from '../kernel/local-date.js';
import type { ReportDeed } from '../policy/moment.js';
import { showsDeed } from './discharge.js';
import { momentsIn } from './judge.js';
import { earliestMoment, entriesOf, readLog, type Entry, type Log } from './log.js';
import { ownersOf } from './owner.js';

/** What an episode says for AFCARS, and what AFCARS cannot show. */
export interface AfcarsElements {
  /**
   * Whether the child was a victim of sex trafficking before the out-of-home care, (d)(5). `yes` only of one who was
   * identified before the care began: a record says when a victim was identified, not when that happened.
   */
  readonly victimBeforeCare: Answer;
  /** Whether the child was a victim of sex trafficking while in care, (d)(6). Of an identified victim the record does not say. */
  readonly victimInCare: Answer;
  /**
   * Whether a report of a title IV-E agency to law enforcement for entry into NCIC is on record, (d)(5)(i) and (d)(6)(i): one
   * that meets its duty to report, so `unknown` where the record does not say by whom, to whom, about what or with what outcome.
   */
  readonly reportedToLawEnforcement: Answer;
  /** The local days of the reports that certainly are such, (d)(5)(ii) and (d)(6)(ii). */
  readonly reportDates: readonly CalendarDate[];
  /**
   * The first day of the living arrangement, (e)(1): the day of the absence, the last one of a child who came back and is gone again,
   * or, for a child already away when the agency became responsible, of the agreement or order; `null` where the child is not so
   * away, or the record does not say.
   */
  readonly livingArrangementDate: CalendarDate | null;
  /**
   * The living arrangement, (e)(4): `runaway` for a child who left without authorisation, whereabouts known or not;
   * `whereabouts-unknown` for one whom the agency does not consider a runaway. The two exclude each other; `null` where
   * the child came back, to whatever place, or the record does not say which.
   */
  readonly livingArrangement: 'runaway' | 'whereabouts-unknown' | null;
  /**
   * Its location, (e)(5): of a child with such a living arrangement, whichever of the two it is, there is only one answer; of others the
   * record does not say.
   */
  readonly location: 'runaway-or-whereabouts-unknown' | null;
  /** Why care ended, (g)(3), as far as the absence decides it; `null` where care ended otherwise, or the record does not say. */
  readonly exitReason: 'not-applicable' | 'runaway-or-whereabouts-unknown' | 'death-of-child' | null;
  /** What these elements cannot show: AFCARS keeps days without times, and has no element for a report to NCMEC. */
  readonly cannotShow: readonly ('time-of-report' | 'report-to-ncmec')[];
}

/**
 * The episode in the terms of AFCARS, for the half-year file, by the facts of a moment such as the last of the half-year.
 * It proves nothing about the 24 hours: keep the instants.
 *
 * @param episode - the episode
 * @param asOf - the moment; what happened after it does not count
 * @returns the elements
 * @throws a `RulesError` named `OutsideCoverageError` where the moment lies before 2022-10-01, the first day of these elements
 * @see 45 CFR 1355.44(d)(5), (d)(6), (e)(1), (e)(4), (e)(5), (g)(3); text read
 * @example
 * ```ts
 * import { afcarsElements, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', circumstances: 'ran-away', whereaboutsUnknown: 'no' });
 * afcarsElements(episode, instant('2027-03-31T23:59:59-05:00')).livingArrangement; // 'runaway'
 * ```
 */
export function afcarsElements(episode: Episode, asOf: Instant): AfcarsElements {
  refuseUnless(['episode', isEpisode(episode), 'made with `parseEpisode`'], ['asOf', isInstant(asOf), 'made with `instant`']);
  const { from } = elements.interval;
  if (!hasBegun(from, asOf, episode.zone)) {
    throw new RulesError('OutsideCoverageError', `the elements of AFCARS encoded here begin on ${from}; an earlier time has no answer`);
  }
  const log = readLog(episode, asOf);
  const reports = log.entries.map((entry) => ({ entry, is: isReportForNcic(entry, log) }));
  const days = reports.flatMap(({ entry, is }) => (is === 'yes' ? (dayOf(entry, episode.zone) ?? []) : []));
  const isAway = foundDead(episode, asOf) !== 'yes' && isAwayAt(episode, asOf);
  return {
    ...victim(log),
    reportedToLawEnforcement: any(reports.map(({ is }) => is)),
    reportDates: [...new Set(days)].sort(),
    livingArrangementDate: isAway ? firstDayAway(log) : null,
    livingArrangement: isAway ? livingArrangementAt(episode, asOf) : null,
    location: isAway ? 'runaway-or-whereabouts-unknown' : null,
    exitReason: exitReason(log),
    cannotShow: ['time-of-report', 'report-to-ncmec'],
  };
}

/** The report of a title IV-E agency to the police that the child is missing, or a victim, by the rule of its duty to report. */
function isReportForNcic(entry: Entry, log: Log): Answer {
  const who = 'title-iv-e-agency';
  return any(ownersOf(who, log).flatMap((owner) => REPORTS.map((deed) => showsDeed(deed, entry, log, { owner, who }))));
}

const REPORTS: readonly ReportDeed[] = [
  { kind: 'reported', about: 'missing', to: 'law-enforcement' },
  { kind: 'reported', about: 'trafficking-victim', to: 'law-enforcement' },
];

function victim({ episode, asOf, entries }: Log): Pick<AfcarsElements, 'victimBeforeCare' | 'victimInCare'> {
  const { sexTraffickingVictim } = factsAt(episode, asOf);
  if (sexTraffickingVictim !== 'yes') return { victimBeforeCare: sexTraffickingVictim, victimInCare: sexTraffickingVictim };
  const before = momentBefore(entries.find(beganCare));
  const isBefore = before !== undefined && factsAt(episode, before).sexTraffickingVictim === 'yes';
  return { victimBeforeCare: isBefore ? 'yes' : 'unknown', victimInCare: 'unknown' };
}

function beganCare({ event }: Entry): boolean {
  return event.kind === 'responsibility-began' && event.responsibility !== 'supervision' && event.responsibility !== 'none';
}

/** Whether the child is away as a runaway or with whereabouts unknown, whichever of the two: one who came back anywhere is neither. */
function isAwayAt(episode: Episode, at: Instant): boolean {
  const ranAway = isAwayFor(factsAt(episode, at).circumstances, ['ran-away']);
  return goneAt(episode, at) === 'yes' && (ranAway === 'yes' || whereaboutsUnknownTo(episode, at, 'toAgency') === 'yes');
}

/** Of a child who is away as either. */
function livingArrangementAt(episode: Episode, at: Instant): AfcarsElements['livingArrangement'] {
  const ranAway = isAwayFor(factsAt(episode, at).circumstances, ['ran-away']);
  return ranAway === 'unknown' ? null : ranAway === 'yes' ? 'runaway' : 'whereabouts-unknown';
}

/** The day of the absence since the last return. A child already away when the agency became responsible counts from the agreement or order. */
function firstDayAway(log: Log): CalendarDate | null {
  const { episode } = log;
  const back = Math.max(...entriesOf(log, 'returned').map(({ to }) => to));
  const since = log.entries.filter(({ from }) => from >= back);
  const left = since.find(({ event }) => event.kind === 'absence-began');
  const began = since.find((entry) => beganCare(entry) && goneAt(episode, earliestMoment(entry, log)) === 'yes');
  const [order, absence] = [began, left].map((entry) => (entry === undefined ? undefined : dayOf(entry, episode.zone)));
  if (absence === undefined) return (left === undefined ? order : undefined) ?? null;
  return order !== undefined && order > absence ? order : absence;
}

/** While an agency has the care there is no exit. Of a child who was away whenever it ended, that is the reason, whatever came later. */
function exitReason(log: Log): AfcarsElements['exitReason'] {
  const { episode, asOf } = log;
  const isDead = foundDead(episode, asOf);
  if (isDead !== 'no') return isDead === 'yes' ? 'death-of-child' : null;
  const { agencies } = factsAt(episode, asOf);
  if (agencies === null || agencies.some(({ responsibility }) => responsibility === null)) return null;
  if (agencies.some(({ responsibility }) => responsibility === 'placement-and-care')) return 'not-applicable';
  const ended = entriesOf(log, 'responsibility-ended').at(-1);
  const isSince = ended !== undefined && Number.isFinite(ended.from) && momentsIn(ended, [], log).every((at) => isAwayAt(episode, at));
  return isSince ? 'runaway-or-whereabouts-unknown' : null;
}

function momentBefore(entry: Entry | undefined): Instant | undefined {
  return entry === undefined || entry.from !== entry.to ? undefined : instantOf(entry.from - 1);
}

/** The local day, where there is one alone. */
function dayOf({ event, from }: Entry, zone: string): CalendarDate | undefined {
  if ('on' in event) return event.on;
  const at = 'at' in event ? instantOf(from) : undefined;
  return at === undefined ? undefined : localDate(at, zone);
}
