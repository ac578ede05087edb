import { factsAt } from '../facts/facts-at.js';
import { needed } from '../kernel/finding.js';
import { instantOf } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import * as advice from '../law/advice.js';
import { amberEvaluation } from '../law/amber-alert.js';
import { noAgeRemoval } from '../law/provisions/national-child-search-assistance-act.js';
import { missingPerson } from '../law/reportable-to-ncic.js';
import type { AdviceRow, FederalDutyId } from '../policy/duty-row.js';
import type { Advice, Assessment, Duty } from './assessment.js';
import { entriesOf, type EntryOf, type Log } from './log.js';

/** What else is worth doing. */
export function advise(log: Log, duties: readonly Duty[], findings: Assessment['findings']): readonly Advice[] {
  const isLeft = (id: FederalDutyId): boolean => duties.some((duty) => duty.id === id && duty.outstanding);
  const rows: readonly (readonly [AdviceRow, boolean])[] = [
    [advice.decideReasonableCause, duties.some((duty) => duty.outstanding && needed(duty.owed).includes('/reasonableCauseOfTrafficking'))],
    [advice.policeFirst, isLeft('ive-report-missing-to-law-enforcement') && isLeft('ive-report-missing-to-ncmec')],
    [advice.policeRefuse, wasTurnedDown(log, ['refused', 'deflected'])],
    [advice.otherPolice, wasTurnedDown(log, ['deflected']) && isLeft('ive-report-missing-to-law-enforcement')],
    [advice.removedForAge, isRemovedForAge(log)],
    [advice.askForAmberEvaluation, isAbductedChild(log)],
    [advice.repeatedlyMissing, (factsAt(log.episode, log.asOf).earlierEpisodes?.length ?? 0) > 0],
    [advice.providerKnewFirst, didProviderKnowFirst(log)],
    [advice.youngAdult, duties.some((duty) => isNotOwedForAge(duty))],
    [advice.confirmOthersReport, isLeft('ive-report-missing-to-law-enforcement') && entriesOf(log, 'reported').some(isOthers)],
    [advice.policeNotice, isLeft('ive-report-missing-to-ncmec') && entriesOf(log, 'reported').some(isPoliceNotice)],
    [advice.tellSendingAgency, log.episode.agencies?.some(({ role }) => role === 'receiving') ?? false],
    [advice.finalNote, didResponsibilityEndWhileMissing(log)],
    [advice.lawNotYet, duties.some((duty) => duty.id === 'ive-report-missing-to-ncmec' && isBeforeLaw(duty))],
    [advice.sayWhenInformed, isUnheardOf(duties, findings)],
    [advice.absentThoughKnown, isAbsentThoughKnown(log, findings)],
    [advice.orrCustody, log.episode.agencies?.some(({ kind }) => kind === 'orr') ?? false],
  ];
  return rows.filter(([, applies]) => applies).map(([row]) => row);
}

/** A child abducted and not back: what else the recommended criteria ask, the police alone can judge. */
function isAbductedChild({ episode, asOf }: Log): boolean {
  return factsAt(episode, asOf).abducted === 'yes' && amberEvaluation(episode, asOf).answer !== 'no';
}

/** 34 U.S.C. 41308(2): a person of any age, still missing, whose record went because of age and was not entered again. */
function isRemovedForAge(log: Log): boolean {
  const { episode, asOf } = log;
  const isForbidden = (latest: number): boolean => hasBegun(noAgeRemoval.interval.from, instantOf(latest) ?? asOf, episode.zone);
  const removed = entriesOf(log, 'ncic-removed').filter(({ event, to }) => event.ground === 'age' && isForbidden(to));
  const isStillOut = removed.some(({ to }) => !entriesOf(log, 'ncic-entered').some(({ from }) => from >= to));
  return isStillOut && missingPerson(episode, asOf).answer !== 'no';
}

function wasTurnedDown(log: Log, outcomes: readonly string[]): boolean {
  return entriesOf(log, 'reported').some(
    ({ event }) => event.to === 'law-enforcement' && event.outcome !== null && outcomes.includes(event.outcome),
  );
}

function didProviderKnowFirst(log: Log): boolean {
  const [provider] = entriesOf(log, 'provider-learned');
  const [agency] = entriesOf(log, 'agency-received-information');
  return provider !== undefined && (agency === undefined || provider.from < agency.from);
}

function isNotOwedForAge({ id, owed }: Duty): boolean {
  return id === 'ive-report-missing-to-ncmec' && mentions([owed], ['under-elected-age', 'child-or-youth']);
}

function mentions(findings: Duty['owed']['because'], ids: readonly string[]): boolean {
  return findings.some((finding) => finding.answer === 'no' && (ids.includes(finding.id) || mentions(finding.because, ids)));
}

function isOthers({ event }: EntryOf<'reported'>): boolean {
  return event.to === 'law-enforcement' && event.about?.includes('missing') === true && event.outcome === 'received';
}

function isPoliceNotice({ event }: EntryOf<'reported'>): boolean {
  return event.by === 'law-enforcement' && event.to === 'ncmec';
}

function didResponsibilityEndWhileMissing(log: Log): boolean {
  const [ended] = entriesOf(log, 'responsibility-ended');
  return ended !== undefined && !entriesOf(log, 'returned').some(({ from }) => from <= ended.from);
}

function isBeforeLaw({ owed, status }: Duty): boolean {
  return status === 'not-owed' && owed.because.some(({ id, answer }) => id === 'in-force' && answer === 'no');
}

/** Missing from the care of an agency for which nothing on the record starts the reports. */
function isUnheardOf(duties: readonly Duty[], findings: Assessment['findings']): boolean {
  const isMissing = findings['missing-or-abducted-from-care'].answer === 'yes';
  return isMissing && duties.some(({ id, status }) => id === 'ive-report-missing-to-ncmec' && status === 'waiting');
}

/** Seen in person, and not back: what made the whereabouts known is on the record. */
function isAbsentThoughKnown(log: Log, findings: Assessment['findings']): boolean {
  if (findings['absent-from-care'].answer !== 'yes' || entriesOf(log, 'located').length === 0) return false;
  const { whereaboutsUnknown } = factsAt(log.episode, log.asOf);
  return (typeof whereaboutsUnknown === 'string' ? whereaboutsUnknown : whereaboutsUnknown.toAgency) === 'no';
}
