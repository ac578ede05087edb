import type { Episode } from '../facts/episode.js';
import type { Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { missingOrAbductedFromCare } from '../law/missing-from-care.js';
import type { DutyId } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import type { Duty } from './assessment.js';

/** The two reports of a missing child. */
export const MISSING_REPORTS: readonly DutyId[] = ['ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec'];

/** Of an agency for which nothing on the record starts the report of a missing child: whether it would owe it if it heard now. */
export function ifHeardNow({ id, owedBy, status }: Duty, episode: Episode, asOf: Instant, readings: Readings): Finding | undefined {
  if (status !== 'waiting' || !MISSING_REPORTS.includes(id)) return undefined;
  return missingOrAbductedFromCare(episode, asOf, readings, owedBy === 'title-iv-e-agency' ? undefined : owedBy);
}
