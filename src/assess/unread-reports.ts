import { gather } from '../kernel/gather.js';
import type { DutyRow } from '../policy/duty-row.js';
import type { ReportDeed } from '../policy/moment.js';
import { isOthers } from '../policy/others.js';
import type { Duty, DutyStatus } from './assessment.js';
import { entriesOf, type EntryOf, type Log } from './log.js';

/**
 * The reports to a recipient to whom no duty of the policy is to report, such as `police` for `law-enforcement`, where a report
 * is owed, or may be, that each would meet under another word: whoever wrote them down takes it to be made. Beside reports that
 * were made in time one to a court is no mistake.
 */
export function unreadReports(log: Log, rows: readonly DutyRow[], duties: readonly Duty[]): readonly string[] {
  return gather(entriesOf(log, 'reported'), ({ event, name }) => {
    const { to } = event;
    const isRead = to === null || to === 'title-iv-e-agency' || rows.some((row) => isMetBy(row, (deed) => deed.to === to));
    return isRead || !isReportLeft(event, rows, duties) ? [] : [`report-to-no-recipient:${name}`];
  });
}

/** Nobody’s report meets a duty of another body, and a report of one thing no duty to report another. */
function isReportLeft({ about, by }: Report, rows: readonly DutyRow[], duties: readonly Duty[]): boolean {
  const asked = rows.filter((row) => {
    const isTheirs = row.who === by || !isOthers(row.who);
    return isTheirs && isMetBy(row, (deed) => about === null || about.includes(deed.about));
  });
  return duties.some(({ id, status }) => !SETTLED.includes(status) && asked.some((row) => row.id === id));
}

type Report = EntryOf<'reported'>['event'];

/** Late is not settled: under the right word the unread report may have been in time. */
const SETTLED: readonly DutyStatus[] = ['met', 'moot', 'not-owed'];

function isMetBy(row: DutyRow, asks: (deed: ReportDeed) => boolean): boolean {
  return row.scope === 'episode' && row.discharge.some((deed) => deed.kind === 'reported' && asks(deed));
}
