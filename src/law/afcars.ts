import type { Episode } from '../facts/episode.js';
import type { Reported, Timing } from '../facts/event.js';
import { corrected } from '../facts/value-at.js';
import type { Answer } from '../kernel/answer.js';
import type { CalendarDate } from '../kernel/instant.js';
import { localDate } from '../kernel/local-date.js';

/** What an episode says for AFCARS, and what AFCARS cannot show. */
export interface AfcarsElements {
  /**
   * The living arrangement, 45 CFR 1355.44(e)(4): `runaway` for a child who left without authorisation, whereabouts known
   * or not; `whereabouts-unknown` for one whom the agency does not consider a runaway. The two exclude each other; `null`
   * where the record does not say which.
   */
  readonly livingArrangement: 'runaway' | 'whereabouts-unknown' | null;
  /** Whether a report to law enforcement for entry into NCIC is on record, (d)(6)(i). */
  readonly reportedToLawEnforcement: Answer;
  /** The local days of those reports, (d)(6)(ii). */
  readonly reportDates: readonly CalendarDate[];
  /** What these elements cannot show: AFCARS keeps days without times, and has no element for a report to NCMEC. */
  readonly cannotShow: readonly ('time-of-report' | 'report-to-ncmec')[];
}

/**
 * The episode in the terms of AFCARS, for the half-year file. It proves nothing about the 24 hours: keep the instants.
 *
 * @param episode - the episode
 * @returns the elements
 * @see 45 CFR 1355.44(d)(6), (e)(4); text read
 * @example
 * ```ts
 * import { afcarsElements, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', circumstances: 'ran-away', whereaboutsUnknown: 'no' });
 * afcarsElements(episode).livingArrangement; // 'runaway'
 * ```
 */
export function afcarsElements(episode: Episode): AfcarsElements {
  const reports = corrected(episode.events).filter((event) => event?.kind === 'reported' && isReportForNcic(event));
  const days = reports.flatMap((event) => (event === null ? [] : dayOf(event, episode.zone)));
  return {
    livingArrangement: livingArrangement(episode),
    reportedToLawEnforcement:
      reports.length === 0 ? 'no' : reports.some((event) => event?.kind === 'reported' && event.outcome !== null) ? 'yes' : 'unknown',
    reportDates: [...new Set(days)].sort(),
    cannotShow: ['time-of-report', 'report-to-ncmec'],
  };
}

/** A report to the police that the child is missing or a victim, unless it was turned away or cannot be shown. */
function isReportForNcic({ to, about, outcome }: Reported): boolean {
  const isAboutChild = about === null || about.includes('missing') || about.includes('trafficking-victim');
  return to === 'law-enforcement' && isAboutChild && outcome !== 'deflected' && outcome !== 'unproven';
}

function livingArrangement({ circumstances, whereaboutsUnknown }: Episode): AfcarsElements['livingArrangement'] {
  if (circumstances === 'ran-away') return 'runaway';
  const isUnknown = whereaboutsUnknown === 'yes' || (typeof whereaboutsUnknown === 'object' && whereaboutsUnknown.toAgency === 'yes');
  return circumstances !== null && isUnknown ? 'whereabouts-unknown' : null;
}

function dayOf(timing: Timing, zone: string): readonly CalendarDate[] {
  if ('on' in timing) return [timing.on];
  const at = 'between' in timing ? null : timing.at;
  return at === null || at === 'unknown' ? [] : [localDate(at, zone)];
}
