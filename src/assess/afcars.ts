import { refuseUnless } from '../kernel/given.js';
import { awayAt } from '../facts/away-at.js';
import type { Episode } from '../facts/episode.js';
import { isEpisode } from '../facts/is-episode.js';
import type { Event, EventKind, EventOf, Timing } from '../facts/event.js';
import { factsAt } from '../facts/facts-at.js';
import { foundDead } from '../facts/found-dead.js';
import { corrected, placeOf } from '../facts/value-at.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { any, type Answer } from '../kernel/answer.js';
import { RulesError } from '../kernel/errors.js';
import { instantOf, isInstant, type CalendarDate, type Instant } from '../kernel/instant.js';
import { isAwayFor } from '../law/circumstances.js';
import { afcarsElements as elements } from '../law/provisions/regulations.js';
import { hasBegun, localDate } from '../kernel/local-date.js';
import type { ReportDeed } from '../policy/moment.js';
import { showsDeed } from './discharge.js';
import { readLog, type Entry, type Log as ReadLog } from './log.js';
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
   * The first day of the living arrangement, (e)(1): the day of the absence, or, for a child already away when the agency
   * became responsible, of the agreement or order; `null` where the child is back, or the record does not say.
   */
  readonly livingArrangementDate: CalendarDate | null;
  /**
   * The living arrangement, (e)(4): `runaway` for a child who left without authorisation, whereabouts known or not;
   * `whereabouts-unknown` for one whom the agency does not consider a runaway. The two exclude each other; `null` where
   * the child is back, or the record does not say which.
   */
  readonly livingArrangement: 'runaway' | 'whereabouts-unknown' | null;
  /** Its location, (e)(5): of a child with such a living arrangement there is only one answer, of others the record does not say. */
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
  const log = { episode, asOf, events: eventsBy(episode, asOf) };
  const read = readLog(episode, asOf);
  const reports = read.entries.map((entry) => ({ entry, is: isReportForNcic(entry, read) }));
  const days = reports.flatMap(({ entry, is }) => (is === 'yes' ? (dayOf(entry.event, episode.zone) ?? []) : []));
  const arrangement = foundDead(episode, asOf) === 'yes' ? null : livingArrangementAt(episode, asOf);
  return {
    ...victim(log),
    reportedToLawEnforcement: any(reports.map(({ is }) => is)),
    reportDates: [...new Set(days)].sort(),
    livingArrangementDate: arrangement === null ? null : firstDayAway(log),
    livingArrangement: arrangement,
    location: arrangement === null ? null : 'runaway-or-whereabouts-unknown',
    exitReason: exitReason(log),
    cannotShow: ['time-of-report', 'report-to-ncmec'],
  };
}

/** The record as it stood at a moment. */
interface Log {
  readonly episode: Episode;
  readonly asOf: Instant;
  readonly events: readonly Event[];
}

function eventsBy(episode: Episode, asOf: Instant): readonly Event[] {
  return corrected(episode.events).filter((event): event is Event => event !== null && placeOf(event, asOf, episode.zone) !== 'after');
}

function of<Kind extends EventKind>(kind: Kind, { events }: Log): readonly EventOf<Kind>[] {
  return events.filter((event): event is EventOf<Kind> & Event => event.kind === kind);
}

/** The report of a title IV-E agency to the police that the child is missing, or a victim, by the rule of its duty to report. */
function isReportForNcic(entry: Entry, log: ReadLog): Answer {
  const who = 'title-iv-e-agency';
  return any(ownersOf(who, log).flatMap((owner) => REPORTS.map((deed) => showsDeed(deed, entry, log, { owner, who }))));
}

const REPORTS: readonly ReportDeed[] = [
  { kind: 'reported', about: 'missing', to: 'law-enforcement' },
  { kind: 'reported', about: 'trafficking-victim', to: 'law-enforcement' },
];

function victim({ episode, asOf, events }: Log): Pick<AfcarsElements, 'victimBeforeCare' | 'victimInCare'> {
  const { sexTraffickingVictim } = factsAt(episode, asOf);
  if (sexTraffickingVictim !== 'yes') return { victimBeforeCare: sexTraffickingVictim, victimInCare: sexTraffickingVictim };
  const before = momentBefore(events.find(beganCare));
  const isBefore = before !== undefined && factsAt(episode, before).sexTraffickingVictim === 'yes';
  return { victimBeforeCare: isBefore ? 'yes' : 'unknown', victimInCare: 'unknown' };
}

function beganCare(event: Event): boolean {
  return event.kind === 'responsibility-began' && event.responsibility !== 'supervision' && event.responsibility !== 'none';
}

function livingArrangementAt(episode: Episode, at: Instant): AfcarsElements['livingArrangement'] {
  const { circumstances } = factsAt(episode, at);
  const ranAway = isAwayFor(circumstances, ['ran-away']);
  if (awayAt(episode, at) !== 'yes' || ranAway === 'unknown') return null;
  if (ranAway === 'yes') return 'runaway';
  return whereaboutsUnknownTo(episode, at, 'toAgency') === 'yes' ? 'whereabouts-unknown' : null;
}

/** A child already away when the agency became responsible counts from the agreement or order. */
function firstDayAway(log: Log): CalendarDate | null {
  const [began] = log.events.filter(beganCare);
  const [left] = of('absence-began', log);
  const [order, absence] = [began, left].map((event) => (event === undefined ? undefined : dayOf(event, log.episode.zone)));
  if (absence === undefined) return (left === undefined ? order : undefined) ?? null;
  return order !== undefined && order > absence ? order : absence;
}

/** While an agency has the care there is no exit. Of a child who was away when it ended, that is the reason, whatever came later. */
function exitReason(log: Log): AfcarsElements['exitReason'] {
  const isDead = foundDead(log.episode, log.asOf);
  if (isDead !== 'no') return isDead === 'yes' ? 'death-of-child' : null;
  const { agencies } = factsAt(log.episode, log.asOf);
  if (agencies === null || agencies.some(({ responsibility }) => responsibility === null)) return null;
  if (agencies.some(({ responsibility }) => responsibility === 'placement-and-care')) return 'not-applicable';
  const ended = of('responsibility-ended', log).at(-1);
  const at = ended === undefined ? undefined : momentOf(ended);
  return at !== undefined && livingArrangementAt(log.episode, at) !== null ? 'runaway-or-whereabouts-unknown' : null;
}

function momentOf(timing: Timing): Instant | undefined {
  return 'at' in timing && timing.at !== 'unknown' ? timing.at : undefined;
}

function momentBefore(event: Timing | undefined): Instant | undefined {
  const at = event === undefined ? undefined : momentOf(event);
  return at === undefined ? undefined : instantOf(Date.parse(at) - 1);
}

function dayOf(timing: Timing, zone: string): CalendarDate | undefined {
  if ('on' in timing) return timing.on;
  const at = momentOf(timing);
  return at === undefined ? undefined : localDate(at, zone);
}
