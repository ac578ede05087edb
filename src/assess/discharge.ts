import { gather } from '../kernel/gather.js';
import type { Event, EventOf, Outcome, Reported, Subject } from '../facts/event.js';
import { whereaboutsAfter } from '../facts/whereabouts-after.js';
import { all, any, type Answer } from '../kernel/answer.js';
import type { Window } from '../kernel/deadline.js';
import type { Deed, ReportDeed } from '../policy/moment.js';
import type { Actor, EpisodeDuty } from '../policy/duty-row.js';
import { entriesOf, type Entry, type EntryOf, type Log } from './log.js';
import { isOutside, isOwner, ownersOf } from './owner.js';

type Report = EntryOf<'reported'>;

/** What the record says of a duty's having been met. */
export interface Discharged {
  /** Whether it was. */
  readonly answer: Answer;
  /** When that was; where `answer` is unknown, when it may have been. */
  readonly window: Window;
  /** The events that meet it, or may: by id or place in the log. */
  readonly evidence: readonly string[];
  /** The facts that would settle it, as JSON Pointers. */
  readonly open: readonly string[];
}

const NEVER: Window = { from: Infinity, to: Infinity };

/**
 * Whether the deeds that a duty asks for are on record in a stretch of it: each of them. Where one is open, so is the
 * whole; the whole was done when the last of them was.
 */
export function dischargeOf(row: EpisodeDuty, span: Window, log: Log, owner: string): Discharged {
  const doers = [{ owner, who: row.who }, ...gather(row.orBy ?? [], (who) => ownersOf(who, log).map((other) => ({ owner: other, who })))];
  const [first, ...others] = row.discharge.map((deed) => doneIn(deed, span, log, doers));
  if (first === undefined) return NOT_DONE;
  return others.length === 0 ? first : together([first, ...others]);
}

/** Nothing on record. */
const NOT_DONE: Discharged = { answer: 'no', window: NEVER, evidence: [], open: [] };

function together(deeds: readonly Discharged[]): Discharged {
  return {
    answer: all(deeds.map(({ answer }) => answer)),
    window: { from: Math.max(...deeds.map(({ window }) => window.from)), to: Math.max(...deeds.map(({ window }) => window.to)) },
    evidence: [...new Set(gather(deeds, ({ evidence }) => evidence))],
    open: gather(deeds, ({ open }) => open),
  };
}

/** Who is to do a deed. */
export interface Doer {
  /** The body that owes it. */
  readonly owner: string;
  /** The kind of body. */
  readonly who: Actor;
}

/**
 * The first entry that shows the deed counts; of those that only may show it, and of the time of those known only roughly, the
 * record says what would settle it.
 */
function doneIn(deed: Deed, span: Window, log: Log, doers: readonly Doer[]): Discharged {
  const open: string[] = [];
  const rough: Entry[] = [];
  const evidence: string[] = [];
  let answer: Answer = 'no';
  let from = Infinity;
  let to = Infinity;
  for (const entry of log.entries) {
    const is = isWithin(entry, span);
    if (is === 'no') continue;
    const by = doers.map((doer) => showsDeed(deed, entry, log, doer));
    const shown = any(by);
    const doer = doers[by.indexOf(shown)];
    if (shown === 'no' || doer === undefined) continue;
    const shows = all([is, shown]);
    const { event } = entry;
    const made = event.kind === 'reported' ? madeAt({ ...entry, event }, log, doer) : entry;
    evidence.push(entry.name);
    from = Math.min(from, made.from);
    if (made.from !== made.to) rough.push(entry, ...(event.kind === 'reported' ? confirmationsOf({ ...entry, event }, log, doer) : []));
    if (shows === 'yes') to = Math.min(to, made.to);
    else open.push(...openFacts(entry, deed));
    answer = any([answer, shows]);
  }
  const times = rough.filter((entry) => entry.from !== entry.to && entry.from < to).map(({ pointer }) => `${pointer}/at`);
  return { answer, window: { from, to }, evidence, open: [...open, ...times] };
}

/** Whether an entry of the record shows a deed of the one who owes it. */
export function showsDeed(deed: Deed, entry: Entry, log: Log, doer: Doer): Answer {
  const { event } = entry;
  if (deed.kind === 'located-or-returned') return isRecovery(event);
  if (deed.kind === 'reported') return event.kind === 'reported' ? meetsDuty(deed, { ...entry, event }, log, doer) : 'no';
  if (deed.kind === 'documented') return event.kind === 'documented' ? all([same(event.what, deed.what), isDoers(event, doer)]) : 'no';
  return event.kind === deed.kind ? isDoers(event, doer) : 'no';
}

function isDoers(event: Event, { owner, who }: Doer): Answer {
  return 'agency' in event ? isOwner(event.agency, owner, who) : 'yes';
}

/** Whether what the record says is what is asked for. */
export function same(said: string | null, asked: string): Answer {
  return said === null ? 'unknown' : said === asked ? 'yes' : 'no';
}

/** A child seen in person by the agency or the police, or back wherever that is. */
export function isRecovery(event: Event): Answer {
  if (event.kind === 'returned') return 'yes';
  if (event.kind !== 'located') return 'no';
  return event.verifiedBy === null ? 'unknown' : whereaboutsAfter(event) === 'no' ? 'yes' : 'no';
}

/** A report whose time is known only roughly may belong to either side of a boundary. */
function isWithin(report: Window, span: Window): Answer {
  if (report.to < span.from || report.from > span.to) return 'no';
  return report.from >= span.from && report.to <= span.to ? 'yes' : 'unknown';
}

/**
 * A report counts when the one who owes it made it, or had it made on its behalf, or confirmed that somebody else had;
 * when it was about the right subject, to the right recipient; and when the information was given, whatever the recipient
 * then did with it (AMB-22 to AMB-24).
 */
function meetsDuty(deed: ReportDeed, report: Report, log: Log, doer: Doer): Answer {
  const { event } = report;
  const { channels } = deed;
  return all([
    same(event.to, deed.to),
    isAbout(event, deed.about),
    wasGiven(event.outcome),
    channels === undefined ? 'yes' : event.channel === null ? 'unknown' : channels.includes(event.channel) ? 'yes' : 'no',
    madeBy(report, log, doer),
  ]);
}

/** Whether a report was about a subject. */
export function isAbout({ about }: Reported, subject: Subject): Answer {
  return about === null ? 'unknown' : about.includes(subject) ? 'yes' : 'no';
}

/** Information that was given is reported, even to police who decline to act; who was turned away has reported nothing. */
export function wasGiven(outcome: Outcome | null): Answer {
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
function madeBy(report: Report, log: Log, doer: Doer): Answer {
  if (isOutside(doer.who)) return isOwn(report, doer);
  return any([isOwn(report, doer), confirmationOf(report, log, doer).answer]);
}

function isOwn({ event }: Report, { owner, who }: Doer): Answer {
  if (isOutside(who)) return event.by === who ? 'yes' : event.by === null && event.agency === null ? 'unknown' : 'no';
  const own = event.by === null ? isOwner(event.agency, owner, who) : 'no';
  return any([own, event.onBehalfOf === null ? 'no' : isOwner(event.onBehalfOf, owner, who)]);
}

/**
 * When a report was made by the one who owes it: what another reported counts from the moment the agency confirmed it, the
 * first time it may have, and at the latest the first time it certainly did.
 */
export function madeAt(report: Report, log: Log, doer: Doer): Window {
  const own = isOwn(report, doer);
  const { answer, window } = confirmationOf(report, log, doer);
  if (own === 'yes' || answer === 'no') return report;
  return { from: own === 'unknown' ? report.from : Math.max(report.from, window.from), to: Math.max(report.to, window.to) };
}

/** The agency's confirmation: when it may first have been given, and by when it certainly was, if it certainly was at all. */
function confirmationOf(report: Report, log: Log, doer: Doer): Pick<Discharged, 'answer' | 'window'> {
  const ways = confirmationsOf(report, log, doer).map(({ event, from, to }) => ({ is: confirms(event, report, doer), from, to }));
  const certain = ways.filter(({ is }) => is === 'yes');
  const last = certain.length === 0 ? ways : certain;
  const window = { from: Math.min(...ways.map(({ from }) => from)), to: Math.min(...last.map(({ to }) => to)) };
  return { answer: any(ways.map(({ is }) => is)), window };
}

function confirmationsOf(report: Report, log: Log, doer: Doer): readonly EntryOf<'agency-confirmed-report'>[] {
  const given = isOutside(doer.who) || isOwn(report, doer) === 'yes' ? [] : entriesOf(log, 'agency-confirmed-report');
  return given.filter(({ event }) => confirms(event, report, doer) !== 'no');
}

function confirms(event: EventOf<'agency-confirmed-report'>, report: Report, { owner, who }: Doer): Answer {
  const isOfReport = event.report === report.event.id || event.report === report.writtenAs;
  return all([event.report === null ? 'unknown' : isOfReport ? 'yes' : 'no', isOwner(event.agency, owner, who)]);
}

/** What the record leaves open about an entry that may show a deed. */
function openFacts({ event, pointer }: Entry, deed: Deed): readonly string[] {
  const isSomebodyElses = event.kind === 'reported' && event.by !== null;
  const isAsked = (fact: string): boolean => {
    if (fact === 'channel') return 'channels' in deed;
    return fact === 'agency' ? !isSomebodyElses : ASKED.includes(fact);
  };
  return Object.entries(event)
    .filter(([fact, value]) => value === null && isAsked(fact))
    .map(([fact]) => `${pointer}/${fact}`);
}

const ASKED: readonly string[] = ['to', 'about', 'outcome', 'what', 'verifiedBy'];
