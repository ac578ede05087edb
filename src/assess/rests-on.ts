import type { Episode } from '../facts/episode.js';
import { factsAt } from '../facts/facts-at.js';
import { DECLINED, isDeclined } from '../facts/reported-at.js';
import { unseenBy } from '../facts/whereabouts-at.js';
import type { Window } from '../kernel/deadline.js';
import { present } from '../kernel/gather.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import { daysOf, daysSince, localDate } from '../kernel/local-date.js';
import { remembered } from '../kernel/remembered.js';
import { daysAttained } from '../law/age.js';
import { isOthers } from '../policy/others.js';
import type { Readings } from '../policy/readings.js';
import type { Content, DutyStatus } from './assessment.js';
import { isAbout, wasGiven, type Discharged } from './discharge.js';
import type { WorkedOut } from './due.js';
import { beginsIn, type Entry } from './log.js';
import { isOwner } from './owner.js';
import type { Search, Trigger } from './trigger.js';

/** A duty worked out, as far as readings turn on it. */
export interface Worked {
  readonly discharged: Discharged;
  readonly limits: readonly (WorkedOut & { readonly status: DutyStatus })[];
  readonly content: readonly Content[] | undefined;
  /** How the duty would stand by another limit. */
  readonly statusBy: (due: Window | undefined) => DutyStatus;
}

/** The readings on which the status, the due time or the content of a duty rests, beside those of what started and what ended it. */
export function restsOn(search: Search, trigger: Trigger, worked: Worked): readonly string[] {
  const { row, log, readings } = search;
  const { discharged, limits, content, statusBy } = worked;
  const named: string[] = [];
  if (!isOthers(row.who)) {
    for (const entry of log.entries) {
      // What came after the duty was certainly met decides nothing.
      if (entry.from > discharged.window.to || !beginsIn(trigger.span, entry)) continue;
      named.push(...readingOf(entry, search, trigger, discharged));
    }
  }
  for (const { limit, due, start, status } of limits) {
    if (!due.immediately || limit.policy !== 'federal') continue;
    // No number of hours is less than none: where that changes nothing, none does.
    if (statusBy(start) !== status) named.push('AMB-5:no-number');
    if (isWeekend(due.at, log.episode.zone) || isWeekend(due.latest, log.episode.zone)) named.push('AMB-6:elapsed');
  }
  if (isOutgrown(search, trigger)) named.push('AMB-13:at-the-trigger');
  const isBy2023 = row.content?.some(({ effective }) => effective === undefined) === true;
  if (content !== undefined && isBy2023) named.push(`AMB-21:${readings.amendmentOf2023From}`);
  return named;
}

/**
 * The reading by which an entry starts a duty of an agency, or shows its deed, and by which it does not: a determination starts
 * nothing (AMB-2), police who declined have their report (AMB-22), the National Center has one that was called in (AMB-23) by
 * no other than the agency (AMB-24).
 */
function readingOf({ event, name, from }: Entry, { row, owner }: Search, trigger: Trigger, { evidence }: Discharged): readonly string[] {
  const { kind } = event;
  if (kind === 'agency-determined-missing') {
    const isClock = row.trigger === 'agency-received-information' && row.limits.length > 0;
    return isClock && from > trigger.from && isOwner(event.agency, owner, row.who) !== 'no' ? ['AMB-2:first-receipt'] : NONE;
  }
  if (kind !== 'reported') return row.discharge[0]?.kind === 'located-or-returned' ? present([unseenBy(event)]) : NONE;
  const isAsked = row.discharge.some((deed) => deed.kind === 'reported' && deed.to === event.to && isAbout(event, deed.about) !== 'no');
  if (!isAsked) return NONE;
  const shows = evidence.includes(name);
  if (event.to === 'law-enforcement') return shows && isDeclined(event) ? [DECLINED] : NONE;
  if (event.to !== 'ncmec') return NONE;
  if (event.by === 'law-enforcement') return wasGiven(event.outcome) === 'no' ? NONE : ['AMB-24:does-not-count'];
  const isLeft = event.outcome === 'unproven' && event.by === null && isOwner(event.agency, owner, row.who) !== 'no';
  return shows || isLeft ? ['AMB-23:call-or-submission'] : NONE;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** AMB-6: days on which nobody works, as far as the calendar on the wall shows them. */
function isWeekend(at: Instant | null | undefined, zone: string): boolean {
  return at !== null && at !== undefined && (daysOf(localDate(at, zone)) + 3) % 7 > 4;
}

/** AMB-13: whether the same facts have another answer by the age that the child has now. */
function isOutgrown({ row, owner, log, readings }: Search, trigger: Trigger): boolean {
  const { asOf, episode } = log;
  const at = instantOf(Math.min(trigger.to, log.now)) ?? asOf;
  if (!hasComeOfAge(episode, at, asOf, readings)) return false;
  const then = stopped(episode, at, undefined, undefined);
  // Who had no part in the case by then owes nothing at either age.
  if (owner !== row.who && then.agencies?.some(({ id }) => id === owner) === false) return false;
  const [young, older] = [at, asOf].map((moment) => row.when(then, moment, readings, owner === row.who ? undefined : owner).answer);
  return young !== older;
}

/** Whether the child has since reached an age on which a federal duty may turn. Every duty that the same event starts asks it. */
const hasComeOfAge = /* @__PURE__ */ remembered((episode: Episode, at: Instant, asOf: Instant, readings: Readings): boolean => {
  const { child } = factsAt(episode, at);
  const isReached = (day: number): boolean => daysSince(day, asOf, episode.zone) >= 0 && daysSince(day, at, episode.zone) < 0;
  return AGES.some((age) => daysAttained(child, age, readings).some(isReached));
});

const AGES = [18, 19, 20, 21];

/** An episode in which nothing more happens than had by a moment. */
const stopped = /* @__PURE__ */ remembered((episode: Episode, at: Instant): Episode =>
  Object.freeze({ ...episode, ...factsAt(episode, at), events: [] }),
);
