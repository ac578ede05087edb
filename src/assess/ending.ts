import { factsAt } from '../facts/facts-at.js';
import { all, any, not, type Answer } from '../kernel/answer.js';
import type { Window } from '../kernel/deadline.js';
import { instantOf } from '../kernel/instant.js';
import type { DutyRow } from '../policy/policy.js';
import type { Readings } from '../policy/readings.js';
import { entriesOf, type Entry, type Log } from './log.js';
import type { Trigger } from './trigger.js';

/** Whether a duty that was not met ended, and when. */
export interface Ending {
  /** Whether it did. */
  readonly answer: Answer;
  /** When. */
  readonly window: Window;
  /** The facts that would settle it, as JSON Pointers. */
  readonly open: readonly string[];
}

const NO_END: Ending = { answer: 'no', window: { from: Infinity, to: Infinity }, open: [] };

/**
 * AMB-7. The statute states no exception for a child who is back before the report. Its purpose, an entry in NCIC, is
 * then spent; but only for a child who came back alive to authorised care, was not abducted and is not an identified
 * trafficking victim, and only while nobody had been told.
 */
export function endingOf(row: DutyRow, trigger: Trigger, log: Log, readings: Readings): Ending {
  if (!row.endsOnReturn || readings.returnedBeforeReport === 'still-owed') return NO_END;
  const returned = entriesOf(log, 'returned').find(
    ({ event, from }) => (event.to === 'authorised-care' || event.to === null) && from >= trigger.from && from <= trigger.span.to,
  );
  if (returned === undefined) return NO_END;
  const before = factsAt(log.episode, instantOf(returned.from - 1) ?? log.asOf);
  const conditions: readonly (readonly [Answer, string])[] = [
    [returned.event.to === null ? 'unknown' : 'yes', `${returned.pointer}/to`],
    [not(before.abducted), '/abducted'],
    [not(before.sexTraffickingVictim), '/sexTraffickingVictim'],
    [not(wasAnyoneTold(returned, log)), ''],
  ];
  const answer = all(conditions.map(([condition]) => condition));
  const open =
    answer === 'unknown' ? conditions.flatMap(([condition, fact]) => (condition === 'unknown' && fact !== '' ? [fact] : [])) : [];
  return { answer, window: returned, open };
}

/** A report to anyone, by anyone, or the police's own word that they have one. */
function wasAnyoneTold(returned: Entry, log: Log): Answer {
  const told = log.entries.map((entry): Answer => {
    const { event } = entry;
    if (entry.from > returned.to) return 'no';
    const isBefore: Answer = entry.to <= returned.from ? 'yes' : 'unknown';
    if (event.kind === 'police-received-report') return isBefore;
    if (event.kind !== 'reported' || event.outcome === 'deflected' || event.outcome === 'unproven') return 'no';
    const isAboutMissing = event.about === null ? 'unknown' : event.about.includes('missing') ? 'yes' : 'no';
    return all([isBefore, isAboutMissing, event.outcome === null ? 'unknown' : 'yes']);
  });
  return any(told);
}
