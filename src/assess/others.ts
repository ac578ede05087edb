import { gather } from '../kernel/gather.js';
import type { Window } from '../kernel/deadline.js';
import type { DutyRow, EpisodeDuty } from '../policy/duty-row.js';
import type { DutyStatus } from './assessment.js';
import { isOthers } from '../policy/others.js';
import { dischargeOf, type Discharged } from './discharge.js';
import type { Ending } from './ending.js';
import { entriesOf, type EntryOf, type Log } from './log.js';
import { statusBy } from './status.js';

/** What the record shows to have been done in a stretch; of a duty of others also what was confirmed of it. */
export function doneIn(row: EpisodeDuty, span: Window, log: Log, owner: string): Discharged {
  const deeds = dischargeOf(row, span, log, owner);
  return isOthers(row.who) ? confirmedOf(row, deeds, span, log) : deeds;
}

/** How a duty stands by each of its limits; without one, by what was done alone. */
export function statusFor(
  row: EpisodeDuty,
  discharged: Discharged,
  ending: Ending,
  span: Window,
  log: Log,
): (due: Window | undefined) => DutyStatus {
  if (!isOthers(row.who)) return (due) => statusBy(due, discharged, ending, log.now);
  const lastWord = notDoneBy(row, span, log);
  return (due) => statusOfOthers(due, discharged, ending, log.now, lastWord);
}

/** What the record says of a duty of others, beside the deed itself: that it was done by a moment, and after another. */
function confirmedOf(row: EpisodeDuty, shown: Discharged, span: Window, log: Log): Discharged {
  if (shown.answer === 'yes') return shown;
  const done = wordsOn(row, 'confirmed-done', span, log);
  if (done.length === 0) return shown;
  const to = Math.min(...done.map((word) => word.to));
  const from = Math.max(-Infinity, ...gather(wordsOn(row, 'confirmed-not-done', span, log), (word) => (word.from < to ? [word.from] : [])));
  return { ...shown, answer: 'yes', window: { from, to }, evidence: [...shown.evidence, ...done.map(({ name }) => name)] };
}

/**
 * How a duty of others stands by one limit. A silent record decides nothing. Whoever confirmed that it was not done
 * spoke of that moment: what came after is as open as before, unless the limit had ended by then.
 */
function statusOfOthers(due: Window | undefined, discharged: Discharged, ending: Ending, now: number, notDoneBy: number): DutyStatus {
  const then = statusBy(due, discharged, ending, notDoneBy);
  if (then !== 'open') return then;
  const isUnheard = notDoneBy === -Infinity || (due !== undefined && now > due.from);
  return isUnheard ? 'indeterminate' : 'open';
}

/** The last moment at which a duty was certainly not yet done, as somebody confirmed; before all time where nobody did. */
function notDoneBy(row: EpisodeDuty, span: Window, log: Log): number {
  return Math.max(-Infinity, ...wordsOn(row, 'confirmed-not-done', span, log).map(({ from }) => from));
}

type Word = 'confirmed-done' | 'confirmed-not-done';

function wordsOn({ id, impliedBy }: EpisodeDuty, kind: Word, span: Window, log: Log): readonly EntryOf<Word>[] {
  const saying = [id, ...(impliedBy?.[kind] ?? [])];
  return entriesOf(log, kind).filter(({ event, from, to }) => saying.includes(event.duty ?? '') && from >= span.from && to <= span.to);
}

/** The words that count for nothing: on no duty of the policy, on one of a programme, or on one of the agency, whose deeds are to be listed. */
export function idleWords({ entries }: Log, duties: readonly DutyRow[]): readonly string[] {
  return gather(entries, ({ event, name }) => {
    const isIdle = 'duty' in event && !duties.some(({ id, scope, who }) => id === event.duty && scope === 'episode' && isOthers(who));
    return isIdle ? [`word-on-no-duty:${name}`] : [];
  });
}
