import type { Outcome } from '../facts/event.js';
import { all, any, type Answer } from '../kernel/answer.js';
import type { Window } from '../kernel/deadline.js';
import type { DutyRow } from '../policy/policy.js';
import { entriesOf, type Entry, type EntryOf, type Log } from './log.js';
import { isOwner } from './owner.js';

type Report = EntryOf<'reported'>;

/** What the record says of a duty's having been met. */
export interface Discharged {
  /** Whether it was. */
  readonly answer: Answer;
  /** When the first report that meets it was made; where `answer` is unknown, the first that may. */
  readonly window: Window;
  /** The reports that meet it, or may: by id or place in the log. */
  readonly evidence: readonly string[];
  /** The facts that would settle it, as JSON Pointers. */
  readonly open: readonly string[];
}

const NEVER: Window = { from: Infinity, to: Infinity };

/**
 * Whether the reports in a stretch of the record meet a duty. A report counts when the one who owes it made it, or had
 * it made on its behalf, or confirmed that somebody else had; when it was about the right subject, to the right
 * recipient; and when the information was given, whatever the recipient then did with it (AMB-22 to AMB-24).
 */
export function dischargeOf(row: DutyRow, span: Window, log: Log, owner: string): Discharged {
  const open: string[] = [];
  const evidence: string[] = [];
  let answer: Answer = 'no';
  let from = Infinity;
  let to = Infinity;
  for (const report of entriesOf(log, 'reported')) {
    const meets = all([isWithin(report, span), meetsDuty(report, row, log, owner)]);
    if (meets === 'no') continue;
    const made = madeAt(report, row, log, owner);
    evidence.push(report.name);
    from = Math.min(from, made.from);
    if (meets === 'yes') to = Math.min(to, made.to);
    else open.push(...openFacts(report));
    answer = any([answer, meets]);
  }
  return answer === 'no' ? { answer, window: NEVER, evidence, open } : { answer, window: { from, to }, evidence, open };
}

/** A report whose time is known only roughly may belong to either side of a boundary. */
function isWithin(report: Window, span: Window): Answer {
  if (report.to < span.from || report.from > span.to) return 'no';
  return report.from >= span.from && report.to <= span.to ? 'yes' : 'unknown';
}

function meetsDuty(report: Report, row: DutyRow, log: Log, owner: string): Answer {
  const { event } = report;
  return all([
    event.to === null ? 'unknown' : event.to === row.discharge.to ? 'yes' : 'no',
    event.about === null ? 'unknown' : event.about.includes(row.discharge.about) ? 'yes' : 'no',
    wasGiven(event.outcome),
    madeBy(report, row, log, owner),
  ]);
}

/** Information that was given is reported, even to police who decline to act; who was turned away has reported nothing. */
function wasGiven(outcome: Outcome | null): Answer {
  switch (outcome) {
    case null:
      return 'unknown';
    case 'received':
    case 'refused':
      return 'yes';
    case 'deflected':
    case 'unproven':
      return 'no';
  }
}

/** The statute says "the State agency": what others report counts only where the agency had it made or confirmed it. */
function madeBy(report: Report, row: DutyRow, log: Log, owner: string): Answer {
  return any([isOwn(report, row, owner), confirmationOf(report, row, log, owner) === undefined ? 'no' : 'yes']);
}

function isOwn({ event }: Report, row: DutyRow, owner: string): Answer {
  const own = event.by === null ? isOwner(event.agency, owner, row.who) : 'no';
  return any([own, event.onBehalfOf === null ? 'no' : isOwner(event.onBehalfOf, owner, row.who)]);
}

/** What another reported counts from the moment the agency confirmed it. */
function madeAt(report: Report, row: DutyRow, log: Log, owner: string): Window {
  const own = isOwn(report, row, owner);
  const confirmation = confirmationOf(report, row, log, owner);
  if (own === 'yes' || confirmation === undefined) return report;
  return { from: own === 'unknown' ? report.from : Math.max(report.from, confirmation.from), to: Math.max(report.to, confirmation.to) };
}

function confirmationOf(report: Report, row: DutyRow, log: Log, owner: string): Entry | undefined {
  return entriesOf(log, 'agency-confirmed-report').find(
    ({ event }) => event.report !== null && event.report === report.event.id && isOwner(event.agency, owner, row.who) === 'yes',
  );
}

function openFacts({ event, pointer }: Report): readonly string[] {
  return [
    ...(event.to === null ? [`${pointer}/to`] : []),
    ...(event.about === null ? [`${pointer}/about`] : []),
    ...(event.outcome === null ? [`${pointer}/outcome`] : []),
    ...(event.agency === null && event.by === null ? [`${pointer}/agency`] : []),
  ];
}
