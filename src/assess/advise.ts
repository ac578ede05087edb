import { factsAt } from '../facts/facts-at.js';
import { needed } from '../kernel/finding.js';
import * as advice from '../law/advice.js';
import type { AdviceRow } from '../policy/policy.js';
import type { Advice, Duty } from './assessment.js';
import { entriesOf, type Log } from './log.js';

/** What else is worth doing. */
export function advise(log: Log, duties: readonly Duty[]): readonly Advice[] {
  const rows: readonly (readonly [AdviceRow, boolean])[] = [
    [advice.decideReasonableCause, duties.some((duty) => duty.outstanding && needed(duty.owed).includes('/reasonableCauseOfTrafficking'))],
    [advice.policeFirst, duties.some((duty) => duty.id === 'ive-report-missing-to-ncmec' && duty.outstanding)],
    [advice.policeRefuse, wasTurnedDown(log, ['refused', 'deflected'])],
    [advice.otherPolice, wasTurnedDown(log, ['deflected'])],
    [advice.repeatedlyMissing, (factsAt(log.episode, log.asOf).earlierEpisodes?.length ?? 0) > 0],
    [advice.providerKnewFirst, didProviderKnowFirst(log)],
    [advice.youngAdult, duties.some((duty) => isNotOwedForAge(duty))],
  ];
  return rows.filter(([, applies]) => applies).map(([row]) => row);
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
  return id === 'ive-report-missing-to-ncmec' && owed.answer === 'no' && mentions(owed.because, ['under-elected-age', 'child-or-youth']);
}

function mentions(findings: Duty['owed']['because'], ids: readonly string[]): boolean {
  return findings.some((finding) => finding.answer === 'no' && (ids.includes(finding.id) || mentions(finding.because, ids)));
}
