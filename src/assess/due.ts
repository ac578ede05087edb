import { gather, present } from '../kernel/gather.js';
import { dueWindow, isImmediate, type Window } from '../kernel/deadline.js';
import { instantOf } from '../kernel/instant.js';
import { isSame } from '../kernel/json.js';
import type { EpisodeDuty, Limit } from '../policy/duty-row.js';
import type { Moment } from '../policy/moment.js';
import type { Due } from './assessment.js';
import { timeOf } from './log.js';
import { momentsOf } from './moments.js';
import type { Search, Trigger } from './trigger.js';

/** One limit, worked out: where it ends, in milliseconds and as it is shown. */
export interface WorkedOut {
  /** The limit. */
  readonly limit: Limit;
  /** Where it ends; `undefined` where it names no number. */
  readonly window: Window | undefined;
  /** The same, as it is shown. */
  readonly due: Due;
  /** From where it runs. */
  readonly start: Start;
  /** For a recurring limit, each of its ends up to the first after now. */
  readonly times?: readonly Window[];
}

/** Where a clock begins. */
interface Start extends Window {
  /** What would settle it, as JSON Pointers; of the trigger itself that is asked with the duty. */
  readonly open?: readonly string[];
}

const UNKNOWN: Window = { from: -Infinity, to: Infinity };

/** Works one limit out, from its own clock. */
export function workOut(limit: Limit, search: Search, trigger: Trigger): WorkedOut {
  const start = isTrigger(limit, search.row) ? trigger : startOf(limit, search, trigger);
  if (start === undefined) return { limit, start: UNKNOWN, window: undefined, due: notRunning([limit]) };
  if ('hours' in limit.within || isImmediate(limit.within)) {
    const window = dueWindow(start, limit.within);
    return { limit, start, window, due: shown(isImmediate(limit.within), window, isPassed(window, trigger)) };
  }
  const times = limit.ends?.(start, search.log.episode.zone, search.log.now);
  if (times === undefined) return { limit, start, window: { from: start.from, to: Infinity }, due: NEEDS_CALENDAR };
  const [window] = times;
  const worked = { limit, start, window, due: shown(false, window, isPassed(window, trigger)) };
  return 'kind' in limit.within && limit.within.kind === 'recurring' ? { ...worked, times } : worked;
}

/** Clocks that do not run. That their start is not known matters only where a limit has a number. */
export function notRunning(limits: readonly Limit[]): Due {
  return {
    immediately: limits.some(({ within }) => isImmediate(within)),
    at: null,
    reason: limits.some(hasNumber) ? 'start-unknown' : 'no-limit',
  };
}

/** What nobody can work out is later than its start, and takes nothing from the other limits. */
const NEEDS_CALENDAR: Due = { immediately: false, at: null, reason: 'needs-calendar' };

/** Whether a limit had passed before the agency knew: no failure of the agency. */
export function isPassed(window: Window | undefined, trigger: Trigger): boolean {
  return window !== undefined && window.to < trigger.from;
}

/** A clock that runs from what started the duty runs from that very event, not from another of its kind. */
function isTrigger({ from }: Limit, { trigger }: EpisodeDuty): boolean {
  return isSame(from, trigger);
}

/** Whether a limit names a number, of hours or of whatever else. */
function hasNumber({ within }: Limit): boolean {
  return !isImmediate(within) || within.inNoCaseLaterThanHours !== undefined;
}

/**
 * The first such moment in the stretch of the record; for a duty that each trigger starts anew, the first after the trigger,
 * else the last before it. What may have happened without the agency’s knowing did so nobody knows when; what it would
 * have on record has not happened yet.
 */
function startOf({ from }: Limit, search: Search, { span, from: triggered }: Trigger): Start | undefined {
  const moments = momentsOf(from, search).filter((moment) => moment.from <= span.to);
  const own = search.row.per === 'event' ? (moments.find((moment) => moment.from >= triggered) ?? moments.at(-1)) : moments[0];
  if (own === undefined) return ELSEWHERE.includes(from) ? { ...UNKNOWN, open: ['/events'] } : undefined;
  const certain = moments.find((moment) => moment.is === 'yes' && moment.from >= own.from);
  const rough = moments.filter((moment) => moment.from >= own.from && moment.from !== moment.to);
  return { from: own.from, to: certain?.to ?? Infinity, open: gather(rough, ({ name }) => timeOf(name, search.log)) };
}

/** What happens before the agency knows of it, or on the record of somebody else. */
const ELSEWHERE: readonly Moment[] = [
  'last-seen',
  'absence-began',
  'first-suspected',
  'caregiver-discovered',
  'provider-learned',
  'police-received-report',
  'ncic-entered',
  'ncic-verified',
  'ncic-removed',
  'ncmec-case-opened',
  'ncmec-case-closed',
  'ncmec-case-reopened',
  'order-issued',
];

/** When something is due, as it is shown. */
export function shown(immediately: boolean, window: Window | undefined, isPassed: boolean): Due {
  if (window === undefined) return { immediately, at: null, reason: 'no-limit' };
  const at = instantOf(window.from) ?? null;
  const due: Due = { immediately, at, reason: at === null ? 'start-unknown' : 'limit' };
  const latest = window.to === window.from ? undefined : instantOf(window.to);
  const ranged = latest === undefined ? due : { ...due, latest };
  return isPassed ? { ...ranged, passedBeforeReceipt: true } : ranged;
}

/** The earliest of all limits governs; it lies no later than the earliest of their latest ends. */
export function governing(limits: readonly WorkedOut[]): Due {
  const known = limits.filter(({ due }) => due.reason !== 'needs-calendar');
  const immediately = limits.some(({ due }) => due.immediately);
  const windows = present(known.map(({ window }) => window));
  if (windows.length === 0) return { immediately, at: null, reason: limits.find(isOpen)?.due.reason ?? 'no-limit' };
  const window = earliestOf(windows);
  const isLate = known.some(({ due, window: own }) => due.passedBeforeReceipt === true && own?.from === window.from);
  return shown(immediately, window, isLate);
}

/** Whether a limit has an end that is not known yet. */
function isOpen({ due }: WorkedOut): boolean {
  return due.reason !== 'no-limit';
}

/** A limit whose start is unknown hides no other, unless it certainly ends before the others can. */
function earliestOf(windows: readonly Window[]): Window {
  const to = Math.min(...windows.map((window) => window.to));
  const from = Math.min(...windows.map((window) => window.from).filter(Number.isFinite));
  return { from: from <= to ? from : -Infinity, to };
}
