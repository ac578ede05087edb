import { hasBegun } from '../kernel/local-date.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import type { DutyRow, Limit } from '../policy/policy.js';
import type { Finding } from '../kernel/finding.js';
import type { Duty, DutyStatus } from './assessment.js';
import { dischargeOf, type Discharged } from './discharge.js';
import { governing, isImmediate, workOut } from './due.js';
import { endingOf } from './ending.js';
import { owedAt, unlisted } from './judge.js';
import { gravest, statusBy } from './status.js';
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
  if (owed.answer === 'no') return { duty: idle(search, trigger.name, owed, 'not-owed', trigger.readings), open: [] };
  const discharged = dischargeOf(row, trigger.span, log, owner);
  const ending = endingOf(row, trigger, log, readings);
  const limits = inForceAt(row, trigger, search).map((limit) => workOut(limit, row, trigger, log, owner));
  const by = limits.map(({ limit, window, due }) => ({
    ...due,
    policy: limit.policy,
    law: limit.law,
    status: statusBy(window, discharged, ending, log.now),
  }));
  const status = gravest(by.map((limit) => limit.status));
  const duty: Duty = {
    ...head(search, trigger.name),
    owed,
    due: { ...governing(limits), by },
    status,
    federal: gravest(by.filter(({ policy }) => policy === 'federal').map((limit) => limit.status)),
    outstanding: isOutstanding(status, discharged),
    evidence: discharged.evidence,
    readings: status === 'moot' ? [...trigger.readings, `AMB-7:${readings.returnedBeforeReport}`] : trigger.readings,
  };
  const metAt = metAtOf(discharged);
  return {
    duty: metAt === undefined ? duty : { ...duty, metAt },
    open: status === 'indeterminate' ? [...discharged.open, ...ending.open] : NONE,
  };
}

/** The duty of a trigger that the record does not list. Without any body that could owe it, it is not owed. */
function untriggered(search: Search): Duty {
  const { row, owner, log, readings } = search;
  const owed = owner === row.who ? owedAt(row, { from: log.now, to: log.now }, log, readings, owner) : unlisted(row);
  return idle(search, 'awaited', owed, owed.answer === 'no' ? 'not-owed' : 'waiting', []);
}

/** A duty whose clocks do not run. */
function idle(search: Search, startedBy: string, owed: Finding, status: 'not-owed' | 'waiting', restsOn: readonly string[]): Duty {
  const by = search.row.limits.map((limit) => ({
    immediately: isImmediate(limit),
    at: null,
    reason: 'start-unknown' as const,
    policy: limit.policy,
    law: limit.law,
    status,
  }));
  return {
    ...head(search, startedBy),
    owed,
    due: { immediately: by.some((limit) => limit.immediately), at: null, reason: 'start-unknown', by },
    status,
    federal: status,
    outstanding: false,
    evidence: [],
    readings: restsOn,
  };
}

function head({ row, owner }: Search, startedBy: string): Pick<Duty, 'key' | 'id' | 'owedBy' | 'act' | 'to'> {
  return { key: `${row.id}/${owner}/${startedBy}`, id: row.id, owedBy: owner, act: row.act, to: row.to };
}

/** The limits in force at the trigger. Where its time is unknown, none is left out. */
function inForceAt(row: DutyRow, trigger: Trigger, { log }: Search): readonly Limit[] {
  const at = instantOf(trigger.from);
  if (at === undefined) return row.limits;
  const { zone } = log.episode;
  return row.limits.filter(({ effective: { from, to } }) => hasBegun(from, at, zone) && (to === null || !hasBegun(to, at, zone)));
}

function isOutstanding(status: DutyStatus, discharged: Discharged): boolean {
  return status === 'open' || status === 'overdue' || (status === 'indeterminate' && discharged.answer !== 'yes');
}

/** The one instant at which it was met, if the record has it. */
function metAtOf({ answer, window }: Discharged): Instant | undefined {
  return answer === 'yes' && window.from === window.to ? instantOf(window.from) : undefined;
}

const NONE: readonly never[] = [];
