import type { Assessment, Duty } from '../assess/assessment.js';
import { ifHeardNow } from '../assess/unheard.js';
import type { Finding } from '../kernel/finding.js';
import { hasBegun } from '../kernel/local-date.js';
import { missingOrAbductedFromCare } from '../law/missing-from-care.js';
import { missingFromFosterCare } from '../law/missing-from-foster-care.js';

/**
 * Of an agency of which the record does not say that it heard: whether it would owe this if it heard now. Whom it is to report it
 * is also to look for, and to keep in touch about: after a transfer the agency before it does neither any more.
 */
export function ifBegunNow(duty: Duty, assessment: Assessment): Finding | undefined {
  const { episode, asOf, readings } = assessment;
  const report = ifHeardNow(duty, episode, asOf, readings);
  const isLaw = duty.owed.law.some(({ interval: { from } }) => hasBegun(from, asOf, episode.zone));
  if (report !== undefined || duty.status !== 'waiting' || !isLaw) return report;
  const by = duty.owedBy === 'title-iv-e-agency' ? undefined : duty.owedBy;
  if (duty.id === 'ive-ongoing-communication') return missingOrAbductedFromCare(episode, asOf, readings, by);
  return duty.id === 'ive-protocol-locate' ? missingFromFosterCare(episode, asOf, readings, by) : undefined;
}
