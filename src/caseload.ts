import { assess } from './assess/assess.js';
import type { Assessment, Duty, DutyStatus } from './assess/assessment.js';
import type { Episode } from './facts/episode.js';
import type { Timing } from './facts/event.js';
import type { CalendarDate, Instant } from './kernel/instant.js';
import { daysOf, localDate } from './kernel/local-date.js';
import { readLog } from './assess/log.js';
import { federal } from './law/federal.js';
import type { Policy } from './policy/policy.js';

/** How many duties stand how. */
export type StatusCounts = Readonly<Record<DutyStatus, number>>;

/** The counts of one duty. */
export interface DutyCounts {
  /** By every limit of the policy. */
  readonly all: StatusCounts;
  /** By federal limits alone. */
  readonly federal: StatusCounts;
}

/** The counts of a caseload. */
export interface CaseloadAudit {
  /** How it was counted. */
  readonly method: 'statute' | 'oig';
  /** How many episodes were read. */
  readonly episodes: number;
  /** The counts per duty. */
  readonly duties: Readonly<Record<string, DutyCounts>>;
}

/** How to count. */
export interface CaseloadOptions {
  /** The moment that counts as now. */
  readonly asOf: Instant;
  /** The law to apply, or which law for which episode; default: federal law. */
  readonly policy?: Policy | ((episode: Episode) => Policy);
  /**
   * `statute`: the statuses of the assessments. `oig`: as the HHS Office of Inspector General counted reports that were
   * made, by calendar days: the day of the report less the day of the information; 0 or 1 is in time, 2 or more is late.
   * That is no test of the 24 hours, and leaves every other status as it is.
   */
  readonly method: 'statute' | 'oig';
}

/**
 * Counts a caseload, one episode at a time and without keeping any.
 *
 * @param episodes - the episodes, as a list, a generator or a stream
 * @param options - the moment, the policy and the method
 * @returns the counts per duty and status
 * @throws RulesError named `OutsideCoverageError` where an event lies before the law that is encoded
 * @see for `oig`: HHS OIG A-07-21-06102, excerpts and secondary descriptions read
 * @example
 * ```ts
 * import { auditCaseload, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', agencies: [] });
 * const audit = await auditCaseload([episode], { asOf: instant('2026-10-31T17:00:00Z'), method: 'statute' });
 * audit.duties['ive-report-missing-to-ncmec']?.all['not-owed']; // 1
 * ```
 */
export async function auditCaseload(
  episodes: Iterable<Episode> | AsyncIterable<Episode>,
  { asOf, policy = federal, method }: CaseloadOptions,
): Promise<CaseloadAudit> {
  const duties: Record<string, { readonly all: Counting; readonly federal: Counting }> = {};
  let count = 0;
  for await (const episode of episodes) {
    count += 1;
    const assessment = assess(episode, asOf, typeof policy === 'function' ? policy(episode) : policy);
    for (const duty of assessment.duties) {
      const counts = (duties[duty.id] ??= { all: noneYet(), federal: noneYet() });
      counts.all[countedAs(duty, duty.status, assessment, method)] += 1;
      if (duty.federal !== undefined) counts.federal[countedAs(duty, duty.federal, assessment, method)] += 1;
    }
  }
  return { method, episodes: count, duties };
}

type Counting = Record<DutyStatus, number>;

function noneYet(): Counting {
  return { 'not-owed': 0, waiting: 0, met: 0, 'met-late': 0, indeterminate: 0, moot: 0, overdue: 0, open: 0 };
}

function countedAs(duty: Duty, status: DutyStatus, { episode, asOf }: Assessment, method: CaseloadOptions['method']): DutyStatus {
  const isMade = status === 'met' || status === 'met-late' || (status === 'indeterminate' && !duty.outstanding);
  if (method === 'statute' || duty.act !== 'report-missing-child' || !isMade) return status;
  const { entries } = readLog(episode, asOf);
  const dayOf = (name: string): CalendarDate | undefined => {
    const entry = entries.find((other) => other.name === name);
    return entry === undefined ? undefined : singleDay(entry.event, episode.zone);
  };
  const start = startOf(duty);
  const [first] = duty.evidence.flatMap((name) => dayOf(name) ?? []).sort();
  const informed = duty.evidence.includes(start) ? undefined : dayOf(start);
  if (informed === undefined || first === undefined) return 'indeterminate';
  return daysOf(first) - daysOf(informed) >= 2 ? 'met-late' : 'met';
}

/** The event that started a duty stands last in its key; it may itself contain a slash. */
function startOf({ key, id, owedBy }: Duty): string {
  return key.slice(`${id}/${owedBy}/`.length);
}

function singleDay(timing: Timing, zone: string): CalendarDate | undefined {
  if ('on' in timing) return timing.on;
  return 'between' in timing || timing.at === 'unknown' ? undefined : localDate(timing.at, zone);
}
