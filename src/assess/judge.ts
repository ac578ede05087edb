import type { Window } from '../kernel/deadline.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import type { DutyRow } from '../policy/policy.js';
import type { Readings } from '../policy/readings.js';
import type { Log } from './log.js';

/** Whether a duty is owed, judged by the facts and the law of its trigger. */
export function owedAt(row: DutyRow, trigger: Window, log: Log, readings: Readings, owner: string): Finding {
  const judged = momentsOf(trigger, log).map((at) =>
    allOf(row.id, row, [inForce(row, at, log), row.when(log.episode, at, readings, owner)]),
  );
  const [first, ...others] = judged;
  if (first === undefined || others.every((other) => other.answer === first.answer)) return first ?? unlisted(row);
  return { ...first, answer: 'unknown', because: judged };
}

/** The duty of a trigger that is not on the record: open, whatever else is known. */
export function unlisted(row: DutyRow): Finding {
  return allOf(row.id, row, [finding('trigger-on-record', row, 'unknown', ['/events'])]);
}

/** The law applied is that of the trigger; its days are counted where the child is. */
function inForce(row: DutyRow, at: Instant, log: Log): Finding {
  const { from, to } = row.law[0].interval;
  const { zone } = log.episode;
  const isInForce = hasBegun(from, at, zone) && (to === null || !hasBegun(to, at, zone));
  return finding('in-force', row, isInForce ? 'yes' : 'no', []);
}

/** Where the trigger's time is known only roughly, each moment in it at which the facts may differ. */
function momentsOf(trigger: Window, log: Log): readonly Instant[] {
  if (trigger.from === trigger.to) return [instantOf(trigger.from) ?? log.asOf];
  const first = Number.isFinite(trigger.from)
    ? trigger.from
    : Math.min(trigger.to, log.now, ...log.entries.map((entry) => entry.from).filter(Number.isFinite));
  const last = Math.min(trigger.to, log.now);
  const between = log.entries.flatMap(({ from, to }) => [from, to]).filter((at) => at > first && at < last);
  return [...new Set([first, ...between, last])].flatMap((at) => instantOf(at) ?? []);
}
