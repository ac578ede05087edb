import { gather, present } from '../kernel/gather.js';
import type { Episode } from '../facts/episode.js';
import type { EventKind } from '../facts/event.js';
import { isEpisode } from '../facts/is-episode.js';
import { changesOf } from '../facts/value-at.js';
import { ABSENCES, unknownToAgencyAfter, UNSEEN } from '../facts/whereabouts-after.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import type { Finding } from '../kernel/finding.js';
import { refuseUnless } from '../kernel/given.js';
import { isInstant, millisOf, type Instant } from '../kernel/instant.js';
import { DAY, daysOf } from '../kernel/local-date.js';
import { startOfDay } from '../kernel/time.js';
import { version } from '../kernel/version.js';
import { coverage } from '../law/coverage.js';
import { outsideCoverage } from '../law/outside-coverage.js';
import { federal } from '../law/federal.js';
import type { FederalFindingId } from '../policy/duty-row.js';
import { isPolicy, type Policy } from '../policy/policy.js';
import { addedAdvice } from './added-advice.js';
import { advise } from './advise.js';
import type { Assessment } from './assessment.js';
import { isRecovery } from './discharge.js';
import { dutiesOf, type DutyAndNeeds } from './duty.js';
import { faultsOf } from './faults.js';
import { isKnownBefore } from './known-before.js';
import { entriesOf, readLog, type Log } from './log.js';
import { idleWords } from './others.js';
import { ownersOf } from './owner.js';
import { isLaterThanRead } from './read-through.js';
import { spellsOf } from './spells.js';
import { isRecovered } from './trigger.js';
import { unreadReports } from './unread-reports.js';

/**
 * Every duty of one episode at one moment: whether it is owed and why, to whom, by when, and how it stands on the record
 * supplied. Facts are judged at the event that starts a duty; `asOf` only says what counts as now.
 *
 * @param episode - the episode, as `parseEpisode` makes it
 * @param asOf - the moment that counts as now; events after it are not read
 * @param policy - the law to apply; default: federal law
 * @returns the assessment: plain JSON
 * @throws {@link RulesError} named `OutsideCoverageError` where `asOf` or an event lies before the law that is encoded
 * @example
 * ```ts
 * import { assess, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
 *   whereaboutsUnknown: 'yes',
 *   events: [{ kind: 'agency-received-information', agency: 'example-county', at: '2026-10-31T10:00:00-05:00' }],
 * });
 * const { duties } = assess(episode, instant('2026-10-31T12:00:00-05:00'));
 * duties.find((duty) => duty.id === 'ive-report-missing-to-ncmec')?.due.at; // '2026-11-01T15:00:00.000Z'
 * ```
 */
export function assess(episode: Episode, asOf: Instant, policy: Policy = federal): Assessment {
  refuseUnless(
    ['episode', isEpisode(episode), 'made with `parseEpisode`'],
    ['asOf', isInstant(asOf), 'made with `instant`'],
    ['policy', isPolicy(policy), 'made with `federal`'],
  );
  const log = readLog(episode, asOf);
  refuseBeforeCoverage(log);
  const { readings } = policy;
  const found = gather(
    gather(policy.duties, (row) => (row.scope === 'episode' ? [row] : [])),
    (row) => gather(ownersOf(row.who, log), (owner) => dutiesOf({ row, owner, log, readings })),
  );
  const duties = found.map(({ duty }) => duty);
  const added = addedAdvice(log, policy);
  const findings = findingsAt(log, policy);
  const isInformedAfter = isInformedAfterRecovery(log);
  const needs = needsOf(found);
  return {
    asOf,
    policy: policy.id,
    library: version,
    coverage: coverage.readThrough,
    unconfirmed: policy.layers.filter(({ provenance }) => provenance.confirmedBy === null).map(({ id }) => id),
    readings,
    episode,
    findings,
    duties,
    advice: [...advise(log, duties, findings, readings, needs), ...added.map(({ row }) => row)],
    needs: [...new Set([...needs, ...(isInformedAfter ? ['/events'] : []), ...foundOrGone(log)])],
    disregarded: log.disregarded,
    faults: [...faultsOf(duties), ...gather(added, ({ faults }) => faults)],
    notices: [
      ...(isLaterThanRead(findings, duties, log) ? ['later-than-the-law-was-read'] : []),
      ...(isInformedAfter ? ['information-after-return'] : []),
      ...(isKnownBefore(log) ? ['act-before-information'] : []),
      ...idleWords(log, policy.duties),
      ...unreadReports(log, policy.duties, duties),
    ],
  };
}

/** A time before the encoded law gets no answer, rather than the answer of a later law. */
function refuseBeforeCoverage({ episode, entries, now }: Log): void {
  const earliest = entries.reduce((least, { to }) => Math.min(least, to), now);
  const isFarAfter = earliest > (daysOf(coverage.from) + 2) * DAY;
  if (isFarAfter || earliest >= startOfDay(coverage.from, episode.zone)) return;
  throw outsideCoverage();
}

function findingsAt({ episode, asOf }: Log, { findings, readings }: Policy): Readonly<Record<FederalFindingId, Finding>> {
  const judge = (id: FederalFindingId): Finding => findings[id](episode, asOf, readings);
  return {
    'missing-child': judge('missing-child'),
    'missing-child-or-youth': judge('missing-child-or-youth'),
    'endangered-runaway': judge('endangered-runaway'),
    'reportable-to-ncic': judge('reportable-to-ncic'),
    'covered-by-title-iv-e': judge('covered-by-title-iv-e'),
    'missing-or-abducted-from-care': judge('missing-or-abducted-from-care'),
    'abducted-from-care': judge('abducted-from-care'),
    'absent-from-care': judge('absent-from-care'),
    'foster-care': judge('foster-care'),
    'sex-trafficking-victim': judge('sex-trafficking-victim'),
  };
}

function needsOf(found: readonly DutyAndNeeds[]): readonly string[] {
  const pressing = found.filter(({ open }) => open.length > 0).sort((a, b) => dueAt(a) - dueAt(b));
  return [...new Set(gather(pressing, ({ open }) => open))];
}

/** What is due at no known time comes last. */
function dueAt({ duty: { due } }: DutyAndNeeds): number {
  return due.at === null ? Infinity : millisOf(due.at);
}

/** Where nobody can say whether the child was found or gone last, when that was; of one who is said to be found, who has seen it. */
function foundOrGone({ episode, asOf, entries }: Log): readonly string[] {
  if (whereaboutsUnknownTo(episode, asOf, 'toAgency') !== 'unknown') return [];
  const changes = changesOf(episode);
  const isSaid = changes.some(({ kind }) => UNSEEN.includes(kind));
  const rough = entries.filter(
    ({ event, from, to }) => from !== to && changes.includes(event) && unknownToAgencyAfter(event) !== undefined,
  );
  return [...(isSaid ? ['/whereaboutsUnknown'] : []), ...rough.map(({ pointer }) => `${pointer}/at`)];
}

/**
 * Information after a recovery is about a new absence: a new episode, or at least `whereabouts-lost` (AMB-16, AMB-17). An absence
 * that was only discovered or determined later does not say since when the child was gone.
 */
function isInformedAfterRecovery(log: Log): boolean {
  const recovered = log.entries.filter((entry) => isRecovery(entry.event) === 'yes' && isRecovered(entry, log));
  const heard = log.entries.filter(({ event }) => HEARD.includes(event.kind));
  const losses = [...gather(spellsOf(log), ({ lost }) => present([lost])), ...entriesOf(log, 'whereabouts-lost')];
  return heard.some((news, place) => {
    const last = recovered.findLast(({ to }) => to < news.from);
    // The first information may tell of a location before it.
    const isAfter = last !== undefined && (place > 0 || last.event.kind === 'returned');
    return isAfter && !losses.some(({ event, from }) => from >= last.from && (from <= news.from || !ABSENCES.includes(event.kind)));
  });
}

/** What may be of the time before, or of another absence. */
const HEARD: readonly string[] = ['agency-received-information', 'provider-learned', 'first-suspected'] satisfies readonly EventKind[];
