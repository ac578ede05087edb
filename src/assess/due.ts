import { dueWindow, type Window } from '../kernel/deadline.js';
import { instantOf } from '../kernel/instant.js';
import type { EpisodeDuty, Limit } from '../policy/policy.js';
import type { Due } from './assessment.js';
import type { Log } from './log.js';
import { isOwner } from './owner.js';
import type { Trigger } from './trigger.js';

/** One limit, worked out: where it ends, in milliseconds and as it is shown. */
export interface WorkedOut {
  /** The limit. */
  readonly limit: Limit;
  /** Where it ends; `undefined` where it names no number. */
  readonly window: Window | undefined;
  /** The same, as it is shown. */
  readonly due: Due;
}

const UNKNOWN: Window = { from: -Infinity, to: Infinity };

/** Works one limit out, from its own clock. */
export function workOut(limit: Limit, row: EpisodeDuty, trigger: Trigger, log: Log, owner: string): WorkedOut {
  const start = limit.from === row.trigger ? trigger : startOf(limit, row, trigger, log, owner);
  const window = dueWindow(start, limit.within);
  return { limit, window, due: shown(isImmediate(limit), window, window !== undefined && window.to < trigger.from) };
}

/** Whether the law says "immediately". */
export function isImmediate(limit: Limit): boolean {
  return 'kind' in limit.within;
}

/** The first event of the kind in the stretch of the record. One that is not on record happened nobody knows when. */
function startOf({ from }: Limit, row: EpisodeDuty, { span }: Trigger, log: Log, owner: string): Window {
  const start = log.entries.find(
    (entry) =>
      entry.event.kind === from &&
      entry.from <= span.to &&
      !('agency' in entry.event && isOwner(entry.event.agency, owner, row.who) === 'no'),
  );
  return start ?? UNKNOWN;
}

function shown(immediately: boolean, window: Window | undefined, isPassed: boolean): Due {
  if (window === undefined) return { immediately, at: null, reason: 'no-limit' };
  const at = instantOf(window.from) ?? null;
  const due: Due = { immediately, at, reason: at === null ? 'start-unknown' : 'limit' };
  const latest = window.to === window.from ? undefined : instantOf(window.to);
  const ranged = latest === undefined ? due : { ...due, latest };
  return isPassed ? { ...ranged, passedBeforeReceipt: true } : ranged;
}

/** The earliest of all limits governs; it lies no later than the earliest of their latest ends. */
export function governing(limits: readonly WorkedOut[]): Due {
  const [only, ...others] = limits;
  if (only !== undefined && others.length === 0) return only.due;
  const windows = limits.flatMap(({ window }) => window ?? []);
  const window = windows.length === 0 ? undefined : earliestOf(windows);
  const isPassed = limits.some(({ due, window: own }) => due.passedBeforeReceipt === true && own?.from === window?.from);
  return shown(
    limits.some(({ due }) => due.immediately),
    window,
    isPassed,
  );
}

/** A limit whose start is unknown hides no other, unless it certainly ends before the others can. */
function earliestOf(windows: readonly Window[]): Window {
  const to = Math.min(...windows.map((window) => window.to));
  const from = Math.min(...windows.map((window) => window.from).filter(Number.isFinite));
  return { from: from <= to ? from : -Infinity, to };
}
