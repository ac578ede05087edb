import { isRecord, refuseUnless } from './kernel/given.js';
import { assess } from './assess/assess.js';
import type { Assessment, Duty, DutyStatus } from './assess/assessment.js';
import { madeAt } from './assess/discharge.js';
import { entriesOf, readLog } from './assess/log.js';
import type { Episode } from './facts/episode.js';
import type { Window } from './kernel/deadline.js';
import { instantOf, isInstant, type CalendarDate, type Instant } from './kernel/instant.js';
import { daysOf, localDate } from './kernel/local-date.js';
import { federal } from './law/federal.js';
import { isPolicy, type Policy } from './policy/policy.js';

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
   * What somebody else reported counts from the day on which the agency confirmed it. That is no test of the 24 hours, and leaves every other status as it is.
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
  options: CaseloadOptions,
): Promise<CaseloadAudit> {
  const isList = isRecord(episodes) || Array.isArray(episodes);
  refuseUnless(
    ['episodes', isList && (Symbol.iterator in episodes || Symbol.asyncIterator in episodes), 'a list or a stream of episodes'],
    ['options', isRecord(options), 'an object with a moment and a method'],
  );
  const { asOf, policy = federal, method } = options;
  refuseUnless(
    ['options/asOf', isInstant(asOf), 'made with `instant`'],
    ['options/policy', typeof policy === 'function' || isPolicy(policy), 'made with `federal`, or a function that gives one'],
    ['options/method', METHODS.includes(method), '`statute` or `oig`'],
  );
  const duties: Record<string, { readonly all: Counting; readonly federal: Counting }> = {};
  let count = 0;
  for await (const episode of episodes) {
    count += 1;
    const applied = typeof policy === 'function' ? policy(episode) : policy;
    const assessment = assess(episode, asOf, applied);
    for (const duty of assessment.duties) {
      const counts = (duties[duty.id] ??= { all: noneYet(), federal: noneYet() });
      counts.all[countedAs(duty, duty.status, assessment, method)] += 1;
      if (duty.federal !== undefined) counts.federal[countedAs(duty, duty.federal, assessment, method)] += 1;
    }
  }
  return { method, episodes: count, duties };
}

const METHODS: readonly unknown[] = ['statute', 'oig'] satisfies readonly CaseloadOptions['method'][];

type Counting = Record<DutyStatus, number>;

function noneYet(): Counting {
  return { 'not-owed': 0, waiting: 0, met: 0, 'met-late': 0, indeterminate: 0, moot: 0, overdue: 0, open: 0 };
}

function countedAs(duty: Duty, status: DutyStatus, { episode, asOf }: Assessment, method: CaseloadOptions['method']): DutyStatus {
  const isMade = status === 'met' || status === 'met-late' || (status === 'indeterminate' && !duty.outstanding);
  if (method === 'statute' || duty.act !== 'report-missing-child' || !isMade) return status;
  const log = readLog(episode, asOf);
  const start = startOf(duty);
  const entry = log.entries.find(({ name }) => name === start);
  const informed = entry === undefined || duty.evidence.includes(start) ? undefined : singleDay(entry, episode.zone);
  const doer = { owner: duty.owedBy, who: duty.who };
  const reports = entriesOf(log, 'reported').filter(({ name }) => duty.evidence.includes(name));
  const [first] = reports.flatMap((report) => singleDay(madeAt(report, log, doer), episode.zone) ?? []).sort();
  if (informed === undefined || first === undefined) return 'indeterminate';
  return daysOf(first) - daysOf(informed) >= 2 ? 'met-late' : 'met';
}

/** The event that started a duty stands last in its key; it may itself contain a slash. */
function startOf({ key, id, owedBy }: Duty): string {
  return key.slice(`${id}/${owedBy}/`.length);
}

/** The local day on which something happened, where it is one. */
function singleDay({ from, to }: Window, zone: string): CalendarDate | undefined {
  const [first, last] = [instantOf(from), instantOf(to)];
  if (first === undefined || last === undefined) return undefined;
  const day = localDate(first, zone);
  return localDate(last, zone) === day ? day : undefined;
}
