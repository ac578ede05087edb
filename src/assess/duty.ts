import { gather, present } from '../kernel/gather.js';
import type { Window } from '../kernel/deadline.js';
import { hasBegun } from '../kernel/local-date.js';
import { DECLINED, isDeclined } from '../facts/reported-at.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import type { EpisodeDuty, Limit } from '../policy/duty-row.js';
import { isOthers } from '../policy/others.js';
import type { Readings } from '../policy/readings.js';
import { needed, type Finding } from '../kernel/finding.js';
import type { Due, DueBy, Duty, DutyStatus } from './assessment.js';
import { mayActForTitleIvE } from '../law/agency-kinds.js';
import { contentOf } from './content.js';
import type { Discharged } from './discharge.js';
import { governing, isPassed, notRunning, shown, workOut, type WorkedOut } from './due.js';
import { ENDING_FIRST, endingOf, NO_END, type Ending } from './ending.js';
import { owedAt, unlisted, type NamedWindow } from './judge.js';
import { earliestMoment, timeOf, type Log } from './log.js';
import { pending, timesOf, type Time } from './occurrences.js';
import { doneIn, statusFor } from './others.js';
import type { Receipt } from './receipt.js';
import { restsOn } from './rests-on.js';
import { endedInTime, gravest } from './status.js';
import { triggersOf, unseen, type Search, type Trigger } from './trigger.js';
import { unanswered, withTimes } from './unanswered.js';

/** A duty, and the facts that would settle what is open about it. */
export interface DutyAndNeeds {
  /** The duty. */
  readonly duty: Duty;
  /** JSON Pointers into the episode; none for a duty of others, whose facts are not the agency's to find. */
  readonly open: readonly string[];
}

/** Every duty of one kind that one body owes. */
export function dutiesOf(search: Search): readonly DutyAndNeeds[] {
  const triggers = triggersOf(search);
  return triggers.length === 0 ? [untriggered(search)] : triggers.map((trigger) => triggered(search, trigger));
}

function triggered(search: Search, trigger: Trigger): DutyAndNeeds {
  const { row, owner, log, readings } = search;
  const { owed } = trigger;
  if (owed.answer === 'no') return { duty: idle(search, trigger, owed, 'not-owed'), open: NONE };
  const isOther = isOthers(row.who);
  const discharged = doneIn(row, trigger.span, log, owner);
  const ended = endingOf(search, trigger, ENDING_FIRST);
  const ending = endsLater(readings) ? endingOf(search, trigger, readings) : ended;
  const statusBy = statusFor(row, discharged, ending, trigger.span, log);
  const withoutLimit = statusBy(undefined);
  const limits = inForceAt(row, trigger, search).map((limit): Standing => {
    const worked = workOut(limit, search, trigger);
    if (worked.times !== undefined) return recurring(worked, timesOf(worked, search, trigger, ending), trigger);
    return { ...worked, status: statusBy(worked.window), each: NONE };
  });
  const times = gather(limits, ({ each }) => each);
  const by = limits.map(({ limit, due, status }) => dueBy(limit, due, status));
  const status = by.length === 0 ? withoutLimit : gravest(by.map((limit) => limit.status));
  const duty = dutyOf(search, trigger, owed, status, withBy(governing(limits), by));
  const metAt = times.length === 0 ? metAtOf(discharged) : undefined;
  if (metAt !== undefined) duty.metAt = metAt;
  if (times.length > 0) duty.occurrences = present(times.map(({ shown }) => shown));
  const content = row.content === undefined ? undefined : contentOf(row.content, discharged.evidence, log, readings);
  if (content !== undefined) duty.content = content;
  const federal = by.filter(({ policy }) => policy === 'federal').map((limit) => limit.status);
  if (row.policy === undefined) duty.federal = federal.length === 0 ? withoutLimit : gravest(federal);
  duty.outstanding = [status, ...times.map((each) => each.status)].some((each) => isOutstanding(each, discharged, isOther));
  duty.evidence = discharged.evidence;
  const windows = limits.length === 0 ? [undefined] : limits.map(({ window }) => window);
  const isDecisive = (one: Ending, other: Ending): boolean =>
    discharged.answer === 'no' && windows.some((window) => endedInTime(window, one) !== endedInTime(window, other));
  const heeded = row.endedBy === 'return-before-report' ? log.entries.filter(({ event }) => !isDeclined(event)) : log.entries;
  const isTold =
    heeded.length < log.entries.length && isDecisive(endingOf({ ...search, log: { ...log, entries: heeded } }, trigger, readings), ending);
  duty.readings = [
    ...new Set([
      ...trigger.readings,
      ...(isDecisive(ended, NO_END) ? endingReadings(row, readings) : NONE),
      ...(isTold ? [DECLINED] : NONE),
      ...restsOn(search, trigger, { discharged, limits, content, statusBy }),
    ]),
  ];
  if (isOther) return { duty, open: NONE };
  const asked = [
    ...needed(owed),
    ...(status === 'indeterminate' ? [...startOf(trigger, log), ...openOf(limits), ...discharged.open, ...ending.open] : NONE),
  ];
  const judged = judgedIn(row, trigger);
  return { duty, open: withTimes(unanswered(asked, judged, log), judged, log) };
}

/** Whether a recovery is to be told of turns on what was so when somebody was informed, too. */
function judgedIn({ trigger }: EpisodeDuty, { from, to }: Window): Window {
  return { from: trigger === 'located-or-returned' ? -Infinity : from, to };
}

/** What would settle when a duty started. */
function startOf({ name, from, to, open = NONE }: Trigger, log: Log): readonly string[] {
  return from === to || open.length > 0 ? open : timeOf(name, log);
}

/** What would settle from where the limits run that leave a duty open. */
function openOf(limits: readonly Standing[]): readonly string[] {
  return gather(limits, ({ status, start }) => (status === 'indeterminate' ? (start.open ?? NONE) : NONE));
}

/** A limit, and how the duty stands by it alone. */
interface Standing extends WorkedOut {
  readonly status: DutyStatus;
  /** Of a recurring limit. */
  readonly each: readonly Time[];
}

/** A recurring limit stands as the gravest of its times, and is due at the first that is still to be done. */
function recurring(worked: WorkedOut, times: readonly Time[], trigger: Trigger): Standing {
  const window = pending(times)?.window;
  const status = gravest(times.map((time) => time.status));
  return { ...worked, window, due: shown(false, window, isPassed(window, trigger)), status, each: times };
}

/**
 * The duty of a trigger that the record does not list. Without any body that could owe it, it is not owed. Of a child who is
 * missing from the agency's care it is to be asked when the agency heard of it; of one who may be, first what would settle that.
 */
function untriggered(search: Search): DutyAndNeeds {
  const { row, owner, log, readings } = search;
  const isNobodys = row.policy === undefined && owner === 'title-iv-e-agency' && areAgenciesKnown(log);
  const awaited = unseen({ name: 'awaited', from: log.now, to: log.now }, row.trigger === 'located-or-returned' ? log.entries : NONE);
  const owed = isNobodys ? owedAt(row, awaited, log, readings, owner) : unlisted(row);
  const duty = idle(search, awaited, owed, owed.answer === 'no' ? 'not-owed' : 'waiting');
  if (row.trigger !== 'agency-received-information') return { duty, open: NONE };
  const ifHeard = owedAt(row, awaited, log, readings, owner);
  return { duty, open: unanswered(needed(ifHeard.answer === 'yes' ? owed : ifHeard), awaited, log) };
}

/** Whether the record says at all times which agencies there are, and none of them acts for one that it does not name. */
function areAgenciesKnown({ episode, entries }: Log): boolean {
  const lists = [episode.agencies, ...gather(entries, ({ event }) => (event.kind === 'changed' ? [event.facts.agencies] : NONE))];
  return lists.every((list) => list !== null && !(list ?? []).some(mayActForTitleIvE));
}

/** A duty whose clocks do not run, with each policy's limits of that day; before and after its law, with all of them. */
function idle(search: Search, trigger: Receipt, owed: Finding, status: 'not-owed' | 'waiting'): Duty {
  const inForce = inForceAt(search.row, trigger, search);
  const limits = search.row.limits.filter((limit) => inForce.includes(limit) || !inForce.some(({ policy }) => policy === limit.policy));
  const by = limits.map((limit) => dueBy(limit, notRunning([limit]), status));
  const duty = dutyOf(search, trigger, owed, status, withBy(notRunning(limits), by));
  duty.readings = [...new Set(trigger.readings)];
  return duty;
}

/** A result on its way. It is written out field by field: spreading made a whole assessment several times slower. */
type Draft<Result> = { -readonly [Field in keyof Result]: Result[Field] };

function dutyOf({ row, owner, log }: Search, trigger: NamedWindow, owed: Finding, status: DutyStatus, due: Duty['due']): Draft<Duty> {
  const duty: Draft<Duty> = {
    key: `${row.id}/${owner}/${trigger.name}`,
    id: row.id,
    owedBy: owner,
    who: row.who,
    act: row.act,
    to: row.to,
    owed,
    due,
    status,
    outstanding: false,
    evidence: NONE,
    readings: NONE,
  };
  if (status !== 'waiting') duty.judgedAt = instantOf(Math.min(trigger.to, log.now)) ?? log.asOf;
  if (row.policy === undefined) duty.federal = status;
  else duty.policy = row.policy;
  if (row.after !== undefined) duty.after = row.after;
  if (row.withheld !== undefined) duty.withheld = row.withheld;
  return duty;
}

function dueBy({ policy, law, interpretation }: Limit, due: Due, status: DutyStatus): DueBy {
  const by: Draft<DueBy> = { immediately: due.immediately, at: due.at, reason: due.reason, policy, law, status };
  if (interpretation !== undefined) by.interpretation = interpretation;
  return withWindow(by, due);
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
function inForceAt(row: EpisodeDuty, trigger: Window, { log }: Search): readonly Limit[] {
  const { zone } = log.episode;
  const first = earliestMoment(trigger, log);
  const last = instantOf(Math.min(trigger.to, log.now));
  return row.limits.filter(({ effective: { from, to } }) => {
    const isBegun = last === undefined || hasBegun(from, last, zone);
    return isBegun && (to === null || !hasBegun(to, first, zone));
  });
}

/** Of a duty of others that the record leaves open, nobody can say that anything is left to do. */
function isOutstanding(status: DutyStatus, discharged: Discharged, isOther: boolean): boolean {
  return status === 'open' || status === 'overdue' || (status === 'indeterminate' && !isOther && discharged.answer !== 'yes');
}

function endsLater({ returnedBeforeReport, responsibilityEnds }: Readings): boolean {
  return returnedBeforeReport !== ENDING_FIRST.returnedBeforeReport || responsibilityEnds !== ENDING_FIRST.responsibilityEnds;
}

function endingReadings({ endedBy }: EpisodeDuty, { returnedBeforeReport, responsibilityEnds }: Readings): readonly string[] {
  if (endedBy === 'return-before-report') return [`AMB-7:${returnedBeforeReport}`];
  return endedBy === 'absence-or-responsibility' ? [`AMB-14:${responsibilityEnds}`] : NONE;
}

/** The one instant at which it was met, if the record has it. */
function metAtOf({ answer, window }: Discharged): Instant | undefined {
  return answer === 'yes' && window.from === window.to ? instantOf(window.from) : undefined;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
