import type { Agency } from '../facts/agency.js';
import { factsAt } from '../facts/facts-at.js';
import { foundDead } from '../facts/found-dead.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { needed } from '../kernel/finding.js';
import { instantOf, millisOf, type Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import * as advice from '../law/advice.js';
import { amberEvaluation } from '../law/amber-alert.js';
import { entryWithinTwoHours, ncicUnder21, noAgeRemoval } from '../law/provisions/national-child-search-assistance-act.js';
import { missingPerson, reportableToNcic } from '../law/reportable-to-ncic.js';
import type { AdviceRow, FederalDutyId } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import type { Advice, Assessment, Duty } from './assessment.js';
import { beginsIn, earliestMoment, entriesOf, sinceCoverage, type EntryOf, type Log } from './log.js';
import { isOwner } from './owner.js';
import { policeReceipts } from './police.js';
import { refusalsOf, type Refusal } from './refusals.js';
import { spellsOf } from './spells.js';
import { ifHeardNow, MISSING_REPORTS } from './unheard.js';

/** What else is worth doing. */
export function advise(
  log: Log,
  duties: readonly Duty[],
  findings: Assessment['findings'],
  readings: Readings,
  needs: readonly string[],
): readonly Advice[] {
  const { agencies } = factsAt(log.episode, log.asOf);
  const refused = refusalsOf(log).filter((refusal) => isStillRefused(refusal, log, readings));
  const isLeft = (id: FederalDutyId): boolean => duties.some((duty) => duty.id === id && duty.outstanding);
  const isUnheardOf = duties.some((duty) => ifHeardNow(duty, log.episode, log.asOf, readings)?.answer === 'yes');
  const isForAge = duties.some(isNotOwedForAge);
  const isTooEarly = duties.some((duty) => duty.id === 'ive-report-missing-to-ncmec' && isBeforeLaw(duty));
  const isOrr = agencies?.some(({ kind, responsibility }) => kind === 'orr' && responsibility !== 'none') ?? false;
  const isAnswered = isUnheardOf || isForAge || isTooEarly || isOrr || duties.some(isReportOwed);
  const rows: readonly (readonly [AdviceRow, boolean])[] = [
    [
      advice.decideReasonableCause,
      needs.includes(REASONABLE_CAUSE) && duties.some((duty) => duty.outstanding && needed(duty.owed).includes(REASONABLE_CAUSE)),
    ],
    [advice.policeFirst, isToBeFound(log) && isLeft('ive-report-missing-to-law-enforcement') && isLeft('ive-report-missing-to-ncmec')],
    [advice.policeRefuse, refused.length > 0],
    [advice.otherPolice, refused.some(isTurnedAway) && isLeft('ive-report-missing-to-law-enforcement')],
    [advice.removedForAge, isRemovedForAge(log)],
    [advice.askForAmberEvaluation, isPerhapsAbducted(log)],
    [advice.repeatedlyMissing, (factsAt(log.episode, log.asOf).earlierEpisodes?.length ?? 0) > 0],
    [advice.providerKnewFirst, didProviderKnowFirst(log)],
    [advice.youngAdult, isForAge],
    [advice.confirmOthersReport, didOthersReport(log, duties)],
    [advice.policeNotice, isLeft('ive-report-missing-to-ncmec') && entriesOf(log, 'reported').some(isPoliceNotice)],
    [advice.tellSendingAgency, isSenderUntold(log, agencies ?? [])],
    [advice.finalNote, didResponsibilityEndWhileMissing(log, duties)],
    [advice.lawNotYet, isTooEarly],
    [advice.sayWhenInformed, isUnheardOf],
    [advice.policeTakeReports, isPlainlyMissing(log, findings) && isUntold(log) && !isAnswered],
    [advice.absentThoughKnown, isAbsentThoughKnown(log, findings)],
    [advice.orrCustody, isOrr],
  ];
  return rows.filter(([, applies]) => applies).map(([row]) => row);
}

/** The fact on which AMB-1a turns. Once it is decided, either way, nobody is asked again, though whether the child is a victim may still be open. */
export const REASONABLE_CAUSE = '/reasonableCauseOfTrafficking';

/**
 * A child abducted and not back, or away for that reason as far as anybody knows: what else the recommended criteria ask,
 * the police alone can judge.
 */
function isPerhapsAbducted(log: Log): boolean {
  const { episode, asOf } = log;
  const { abducted, circumstances } = factsAt(episode, asOf);
  const isTold = circumstances !== null && ABDUCTIONS.includes(circumstances);
  const isOne = abducted === 'yes' || (abducted === 'unknown' && isTold && isMissingAt(asOf, log));
  return isOne && foundDead(episode, asOf) !== 'yes' && amberEvaluation(episode, asOf).answer !== 'no';
}

const ABDUCTIONS: readonly string[] = ['family-abduction', 'nonfamily-abduction'];

/** As far as the record shows, not found, dead or alive, by a moment. */
function isMissingAt(at: Instant, { episode }: Log): boolean {
  return foundDead(episode, at) !== 'yes' && whereaboutsUnknownTo(episode, at, 'toAgency') !== 'no';
}

/** 34 U.S.C. 41308(2): a person of any age, still missing, whose record went because of age and was not entered again. */
function isRemovedForAge(log: Log): boolean {
  const { episode, asOf } = log;
  const isForbidden = (latest: number): boolean => hasBegun(noAgeRemoval.interval.from, instantOf(latest) ?? asOf, episode.zone);
  const removed = entriesOf(log, 'ncic-removed').filter(({ event, to }) => event.ground === 'age' && isForbidden(to));
  const isStillOut = removed.some(({ to }) => !entriesOf(log, 'ncic-entered').some(({ from }) => from >= to));
  return isStillOut && missingPerson(episode, asOf).answer !== 'no';
}

/**
 * A report of a missing child that is still refused: the Act binds police on reports of those it covers, and its two hours
 * since 2006. Once police have taken the report, or the child is found, there is nothing left to insist on.
 */
function isStillRefused({ entry, subject, resolvedBy }: Refusal, log: Log, readings: Readings): boolean {
  const { episode, asOf } = log;
  if (subject !== 'missing' || resolvedBy !== undefined) return false;
  const earliest = instantOf(sinceCoverage(millisOf(earliestMoment(entry, log)), episode.zone)) ?? asOf;
  const isPolicesToTake = reportableToNcic(episode, earliest, readings).answer !== 'no';
  return isPolicesToTake && hasBegun(entryWithinTwoHours.interval.from, asOf, episode.zone);
}

function isTurnedAway({ entry }: Refusal): boolean {
  return entry.event.outcome === 'deflected';
}

/** Who knew first, only a record says that has both: of an agency that is not known to have heard, nobody can say that it heard late. */
function didProviderKnowFirst(log: Log): boolean {
  const [provider] = entriesOf(log, 'provider-learned');
  const [agency] = entriesOf(log, 'agency-received-information');
  return provider !== undefined && agency !== undefined && provider.to < agency.from;
}

function isNotOwedForAge({ id, owed }: Duty): boolean {
  return id === 'ive-report-missing-to-ncmec' && mentions([owed], ['under-elected-age', 'child-or-youth']);
}

function mentions(findings: Duty['owed']['because'], ids: readonly string[]): boolean {
  return findings.some((finding) => finding.answer === 'no' && (ids.includes(finding.id) || mentions(finding.because, ids)));
}

/** Who told is on record, it is none of those that still owe the report, and it was of the child’s last being missing. */
function didOthersReport(log: Log, duties: readonly Duty[]): boolean {
  const left = duties.filter(({ id, outstanding }) => id === 'ive-report-missing-to-law-enforcement' && outstanding);
  const now = spellsOf(log).at(-1);
  return entriesOf(log, 'reported').some((entry) => {
    const { to, about, outcome, agency, by } = entry.event;
    const isReport = to === 'law-enforcement' && about?.includes('missing') === true && outcome === 'received';
    const isAnothers = left.some(({ owedBy }) => by !== null || (agency !== null && agency !== owedBy));
    return isReport && isAnothers && now !== undefined && beginsIn(now, entry);
  });
}

/** Not certainly found: dead, or at a place that is known and where nobody keeps the child without authority. */
function isToBeFound({ episode, asOf }: Log): boolean {
  const isKnown = whereaboutsUnknownTo(episode, asOf, 'toAgency') === 'no' && factsAt(episode, asOf).abducted === 'no';
  return !isKnown && foundDead(episode, asOf) !== 'yes';
}

function isPoliceNotice({ event }: EntryOf<'reported'>): boolean {
  return event.by === 'law-enforcement' && event.to === 'ncmec';
}

/** T-2: an agency that receives the child knows, and the record does not show that the one which sent the child does. */
function isSenderUntold(log: Log, agencies: readonly Agency[]): boolean {
  if (!agencies.some(({ role }) => role === 'receiving')) return false;
  const senders = agencies.filter(({ role }) => role === 'sending').map(({ id }) => id);
  const now = spellsOf(log).at(-1);
  const isTold = entriesOf(log, 'agency-received-information').some(
    (entry) => entry.event.agency !== null && senders.includes(entry.event.agency) && (now === undefined || beginsIn(now, entry)),
  );
  return !isTold;
}

/** AMB-14: of an agency that owed the report of a child who was still missing when its part ended, and has none again. */
function didResponsibilityEndWhileMissing(log: Log, duties: readonly Duty[]): boolean {
  const owed = duties.filter((duty) => duty.id === 'ive-report-missing-to-ncmec' && duty.owed.answer !== 'no' && duty.status !== 'waiting');
  return entriesOf(log, 'responsibility-ended').some(
    (ended) => isMissingAt(earliestMoment(ended, log), log) && owed.some((duty) => isEndOf(ended, duty, log)),
  );
}

function isEndOf({ event, to }: EntryOf<'responsibility-ended'>, { key, id, owedBy }: Duty, { entries, episode, asOf }: Log): boolean {
  const started = entries.find(({ name }) => key === `${id}/${owedBy}/${name}`);
  const since = factsAt(episode, asOf).agencies?.find((agency) => agency.id === owedBy)?.responsibility ?? 'none';
  return since === 'none' && isOwner(event.agency, owedBy, 'title-iv-e-agency') !== 'no' && (started === undefined || started.from <= to);
}

function isBeforeLaw({ owed, status }: Duty): boolean {
  return status === 'not-owed' && owed.because.some(({ id, answer }) => id === 'in-force' && answer === 'no');
}

function isReportOwed({ id, status }: Duty): boolean {
  return MISSING_REPORTS.includes(id) && status !== 'not-owed' && status !== 'waiting';
}

/** One whose whereabouts are certainly unknown, and of whom police may have to take a report. */
function isPlainlyMissing({ episode, asOf }: Log, findings: Assessment['findings']): boolean {
  const isMissing = missingPerson(episode, asOf).answer === 'yes' && findings['reportable-to-ncic'].answer !== 'no';
  const isSince2003 = hasBegun(ncicUnder21.interval.from, asOf, episode.zone);
  return isMissing && isSince2003 && foundDead(episode, asOf) !== 'yes';
}

/** The police have no report of the child’s last being missing, as far as the record shows. */
function isUntold(log: Log): boolean {
  const now = spellsOf(log).at(-1);
  return now !== undefined && policeReceipts(log, 'police-received-report', now).length === 0;
}

/** Seen in person, and not back: what made the whereabouts known is on the record. */
function isAbsentThoughKnown(log: Log, findings: Assessment['findings']): boolean {
  const isAbsent = findings['absent-from-care'].answer === 'yes' && entriesOf(log, 'located').length > 0;
  return isAbsent && whereaboutsUnknownTo(log.episode, log.asOf, 'toAgency') === 'no' && foundDead(log.episode, log.asOf) !== 'yes';
}
