import { hasBegun } from '../kernel/local-date.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import type { EpisodeDuty, Limit } from '../policy/policy.js';
import type { Readings } from '../policy/readings.js';
import type { Finding } from '../kernel/finding.js';
import type { Due, DueBy, Duty, DutyStatus } from './assessment.js';
import { contentOf } from './content.js';
import { dischargeOf, type Discharged } from './discharge.js';
import { governing, isImmediate, workOut } from './due.js';
import { endingOf, NO_END } from './ending.js';
import { owedAt, unlisted } from './judge.js';
import type { Log } from './log.js';
import { endedInTime, gravest, statusBy } from './status.js';
import { triggersOf, type Search, type Trigger } from './trigger.js';

/** A duty, and the facts that would settle what is open about it. */
export interface DutyAndNeeds {
  /** The duty. */
  readonly duty: Duty;
  /** JSON Pointers into the episode. */
  readonly open: readonly string[];
}

/** Every duty of one kind that one body owes. */
export function dutiesOf(search: Search): readonly DutyAndNeeds[] {
  const triggers = triggersOf(search);
  return triggers.length === 0 ? [{ duty: untriggered(search), open: [] }] : triggers.map((trigger) => triggered(search, trigger));
}

function triggered(search: Search, trigger: Trigger): DutyAndNeeds {
  const { row, owner, log, readings } = search;
  const { owed } = trigger;
  if (owed.answer === 'no') return { duty: idle(search, trigger.name, owed, 'not-owed', trigger.readings), open: NONE };
  const discharged = dischargeOf(row, trigger.span, log, owner);
  const ended = endingOf(search, trigger);
  const ending = row.endedBy === 'return-before-report' && readings.returnedBeforeReport === 'still-owed' ? NO_END : ended;
  const limits = inForceAt(row, trigger, search).map((limit) => workOut(limit, row, trigger, log, owner));
  const by = limits.map((worked) => dueBy(worked.limit, worked.due, statusBy(worked.window, discharged, ending, log.now)));
  const withoutLimit = statusBy(undefined, discharged, ending, log.now);
  const status = by.length === 0 ? withoutLimit : gravest(by.map((limit) => limit.status));
  const duty = dutyOf(search, trigger.name, owed, status, withBy(governing(limits), by));
  const metAt = metAtOf(discharged);
  if (metAt !== undefined) duty.metAt = metAt;
  const content = row.content === undefined ? undefined : contentOf(row.content.items, discharged.evidence, log, readings);
  if (content !== undefined) duty.content = content;
  const federal = by.filter(({ policy }) => policy === 'federal').map((limit) => limit.status);
  duty.federal = federal.length === 0 ? withoutLimit : gravest(federal);
  duty.outstanding = isOutstanding(status, discharged);
  duty.evidence = discharged.evidence;
  const windows = limits.length === 0 ? [undefined] : limits.map(({ window }) => window);
  const isReturnDecisive = discharged.answer === 'no' && windows.some((window) => endedInTime(window, ended) !== 'no');
  duty.readings = isReturnDecisive ? [...trigger.readings, endingReading(row, readings)] : trigger.readings;
  return { duty, open: status === 'indeterminate' ? [...discharged.open, ...ending.open] : NONE };
}

/** The duty of a trigger that the record does not list. Without any body that could owe it, it is not owed. */
function untriggered(search: Search): Duty {
  const { row, owner, log, readings } = search;
  const isNobodys = owner === row.who && areAgenciesKnown(log);
  const owed = isNobodys ? owedAt(row, { name: 'awaited', from: log.now, to: log.now }, log, readings, owner) : unlisted(row);
  return idle(search, 'awaited', owed, owed.answer === 'no' ? 'not-owed' : 'waiting', NONE);
}

/** Whether the record says at all times which agencies there are. */
function areAgenciesKnown({ episode, entries }: Log): boolean {
  return episode.agencies !== null && entries.every(({ event }) => event.kind !== 'changed' || event.facts.agencies !== null);
}

/** A duty whose clocks do not run. */
function idle(search: Search, startedBy: string, owed: Finding, status: 'not-owed' | 'waiting', restsOn: readonly string[]): Duty {
  const { limits } = search.row;
  const by = limits.map((limit) => dueBy(limit, notRunning(isImmediate(limit)), status));
  const duty = dutyOf(search, startedBy, owed, status, withBy(notRunning(limits.some(isImmediate)), by));
  duty.readings = restsOn;
  return duty;
}

function notRunning(immediately: boolean): Due {
  return { immediately, at: null, reason: 'start-unknown' };
}

/** A result on its way. It is written out field by field: spreading made a whole assessment several times slower. */
type Draft<Result> = { -readonly [Field in keyof Result]: Result[Field] };

function dutyOf({ row, owner }: Search, startedBy: string, owed: Finding, status: DutyStatus, due: Duty['due']): Draft<Duty> {
  return {
    key: `${row.id}/${owner}/${startedBy}`,
    id: row.id,
    owedBy: owner,
    act: row.act,
    to: row.to,
    owed,
    due,
    status,
    federal: status,
    outstanding: false,
    evidence: NONE,
    readings: NONE,
  };
}

function dueBy({ policy, law }: Limit, due: Due, status: DutyStatus): DueBy {
  return withWindow({ immediately: due.immediately, at: due.at, reason: due.reason, policy, law, status }, due);
}

function withBy(due: Due, by: readonly DueBy[]): Duty['due'] {
  return withWindow({ immediately: due.immediately, at: due.at, reason: due.reason, by }, due);
}

function withWindow<Result extends Due>(draft: Draft<Result>, { latest, passedBeforeReceipt }: Due): Result {
  if (latest !== undefined) draft.latest = latest;
  if (passedBeforeReceipt !== undefined) draft.passedBeforeReceipt = passedBeforeReceipt;
  return draft;
}

/** The limits in force at the trigger; where its time is known only roughly, at any moment of it. */
function inForceAt(row: EpisodeDuty, trigger: Trigger, { log }: Search): readonly Limit[] {
  const { zone } = log.episode;
  const first = instantOf(trigger.from);
  const last = instantOf(Math.min(trigger.to, log.now));
  return row.limits.filter(({ effective: { from, to } }) => {
    const isBegun = last === undefined || hasBegun(from, last, zone);
    return isBegun && (to === null || first === undefined || !hasBegun(to, first, zone));
  });
}

function isOutstanding(status: DutyStatus, discharged: Discharged): boolean {
  return status === 'open' || status === 'overdue' || (status === 'indeterminate' && discharged.answer !== 'yes');
}

function endingReading({ endedBy }: EpisodeDuty, { returnedBeforeReport, responsibilityEnds }: Readings): string {
  return endedBy === 'return-before-report' ? `AMB-7:${returnedBeforeReport}` : `AMB-14:${responsibilityEnds}`;
}

/** The one instant at which it was met, if the record has it. */
function metAtOf({ answer, window }: Discharged): Instant | undefined {
  return answer === 'yes' && window.from === window.to ? instantOf(window.from) : undefined;
}

const NONE: readonly never[] = [];
