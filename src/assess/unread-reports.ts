import { gather } from '../kernel/gather.js';
import type { DutyRow } from '../policy/duty-row.js';
import { entriesOf, type Log } from './log.js';

/**
 * The reports to a recipient to whom no duty of the policy is to report, such as `police` for `law-enforcement`: they meet
 * nothing, and whoever wrote them down takes them to be made.
 */
export function unreadReports(log: Log, duties: readonly DutyRow[]): readonly string[] {
  return gather(entriesOf(log, 'reported'), ({ event: { to }, name }) => {
    const isRead = to === null || to === 'title-iv-e-agency' || duties.some((row) => asksForReportTo(to, row));
    return isRead ? [] : [`report-to-no-recipient:${name}`];
  });
}

function asksForReportTo(to: string, row: DutyRow): boolean {
  return row.scope === 'episode' && row.discharge.some((deed) => deed.kind === 'reported' && deed.to === to);
}
