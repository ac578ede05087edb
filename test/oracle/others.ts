import type { Event } from '../../src/facts/event.js';
import { agreed, all, any, type Answer, is, not, yesIf } from './answer.js';
import { contentOfEntry } from './content.js';
import { fosterCare, reportableToNcic, REWORDED } from './definitions.js';
import { byStart, type Entry, first, type Start } from './log.js';
import type { OracleDuty } from './oracle.js';
import { isKept, isRecovery, momentsOfLawIn, notAfter, type Reading, toldOfMissing, within } from './reading.js';
import type { Status } from './status.js';
import { endOfDaysAfter, HOUR, instantOf, localDay, type Moment, startOfDay, type Window } from './time.js';
import { startsIn, type Stretch, stretchesOf, type Trigger } from './triggers.js';

/** How long others have: from a day on, "immediately" without a number, some hours, or some days after the day of the start. */
interface Limit {
  readonly from: string;
  readonly until: string;
  readonly within: 'immediately' | { readonly hours: number } | { readonly days: number };
}

/** One duty of police, a State or the Attorney General. */
interface Row {
  readonly id: string;
  readonly owner: 'law-enforcement' | 'state' | 'attorney-general';
  readonly starts: 'report-received' | 'record-entered';
  readonly since: string;
  /** The day of the text that was read, where its first day was not checked: before it nobody knows whether it was the law. */
  readonly knownSince: string;
  /** 34 U.S.C. 40506(c)(3): reports made "before, on, or after" the first day are covered. */
  readonly coversEarlier: boolean;
  readonly limits: readonly Limit[];
  readonly about: 'ncic' | 'namus' | 'foster-facility' | 'anyone';
  readonly deed: 'entered' | 'verified' | 'told-ncmec' | null;
  readonly endsWithRecovery: boolean;
}

const ENTRY: readonly Limit[] = [
  { from: '1990-11-29', until: '2006-07-27', within: 'immediately' },
  { from: '2006-07-27', until: '9999-12-31', within: { hours: 2 } },
];
const VERIFICATION: readonly Limit[] = [
  { from: '1990-11-29', until: '2015-05-29', within: { days: 60 } },
  { from: '2015-05-29', until: '9999-12-31', within: { days: 30 } },
];
const PLAIN = {
  starts: 'report-received',
  since: '1990-11-29',
  knownSince: '',
  coversEarlier: false,
  limits: [],
  about: 'ncic',
  deed: null,
  endsWithRecovery: false,
} as const;

/** L-1 to L-13, as far as they are about one child. */
export const ROWS: readonly Row[] = [
  { ...PLAIN, id: 'le-report-under-21-to-ncic', owner: 'law-enforcement', deed: 'entered' },
  { ...PLAIN, id: 'state-entry-within-2-hours', owner: 'state', limits: ENTRY, deed: 'entered' },
  { ...PLAIN, id: 'le-report-to-namus', owner: 'law-enforcement', since: '2022-12-27', coversEarlier: true, about: 'namus' },
  { ...PLAIN, id: 'le-make-available-to-clearinghouse', owner: 'state', limits: ENTRY },
  {
    ...PLAIN,
    id: 'le-verify-and-update-30-days',
    owner: 'law-enforcement',
    starts: 'record-entered',
    limits: VERIFICATION,
    deed: 'verified',
    endsWithRecovery: true,
  },
  { ...PLAIN, id: 'le-search', owner: 'law-enforcement', endsWithRecovery: true },
  {
    ...PLAIN,
    id: 'le-notify-ncmec-foster-child',
    owner: 'law-enforcement',
    since: '2015-05-29',
    about: 'foster-facility',
    deed: 'told-ncmec',
  },
  { ...PLAIN, id: 'le-liaison', owner: 'law-enforcement', endsWithRecovery: true },
  { ...PLAIN, id: 'le-ncic-terminal-contractor', owner: 'law-enforcement', since: '2015-05-29', endsWithRecovery: true },
  {
    ...PLAIN,
    id: 'le-confirm-entry-to-guardian',
    owner: 'attorney-general',
    starts: 'record-entered',
    since: '1984-10-12',
    knownSince: '2023-04-20',
    about: 'anyone',
  },
];

/** What the record says of the duties of others. Its silence about them decides nothing. */
export function othersDuties(reading: Reading): readonly OracleDuty[] {
  return ROWS.flatMap((row) => {
    const triggers = stretchesOf(reading).flatMap((stretch) => triggerIn(stretch, row, reading) ?? []);
    return triggers.length === 0
      ? [idle(row, 'awaited', 'unknown', 'waiting', { from: reading.asOf, to: reading.asOf }, reading)]
      : triggers.map((trigger) => dutyOf(row, trigger, reading));
  });
}

/** Without a running clock the reason is that of the limits in force then; where none is, of all. */
function idle(row: Row, startedBy: string, owed: Answer, status: 'not-owed' | 'waiting', then: Window, reading: Reading): OracleDuty {
  const { id, owner } = row;
  const inForce = limitsIn(row, then, reading);
  const hasNumber = (inForce.length === 0 ? row.limits : inForce).some((limit) => limit.within !== 'immediately');
  const reason = hasNumber ? 'start-unknown' : 'no-limit';
  const unmet = { at: null, latest: null, reason, outstanding: false, metAt: null, evidence: [], content: {}, named: null } as const;
  return { key: `${id}/${owner}/${startedBy}`, id, owedBy: owner, owed, status, federal: status, ...unmet };
}

/** The limits in force at any moment of a window. */
function limitsIn({ limits }: Row, { from, to }: Window, { zone, asOf }: Reading): readonly Limit[] {
  const last = Math.min(to, asOf);
  return limits.filter((limit) => startOfDay(limit.from, zone) <= last && startOfDay(limit.until, zone) > from);
}

function dutyOf(row: Row, trigger: Trigger, reading: Reading): OracleDuty {
  if (trigger.owed === 'no') return idle(row, trigger.entry.ref, 'no', 'not-owed', trigger, reading);
  const { id, owner } = row;
  const shown = shownIn(row, trigger, reading);
  const ends = endsOf(row, trigger, reading);
  const status = gravest((ends.length === 0 ? [null] : ends).map((end) => statusBy(end, shown, row, trigger, reading)));
  const numbered = ends.filter((end) => end !== null);
  const latest = Math.min(...numbered.map(({ to }) => to));
  const at = Math.min(...numbered.map(({ from }) => from).filter(Number.isFinite));
  const isKnown = Number.isFinite(at) && at <= latest;
  return {
    key: `${id}/${owner}/${trigger.entry.ref}`,
    id,
    owedBy: owner,
    owed: trigger.owed,
    at: isKnown ? instantOf(at) : null,
    latest: Number.isFinite(latest) ? instantOf(latest) : null,
    reason: numbered.length === 0 ? 'no-limit' : isKnown ? 'limit' : 'start-unknown',
    status,
    federal: status,
    outstanding: status === 'open' || status === 'overdue',
    metAt: shown.meets === 'yes' && shown.from === shown.to && Number.isFinite(shown.to) ? instantOf(shown.to) : null,
    evidence: shown.evidence.map(({ ref }) => ref),
    content: id === 'state-entry-within-2-hours' ? contentOfEntry(shown.evidence, reading) : {},
    named: null,
  };
}

function triggerIn(stretch: Stretch, row: Row, reading: Reading): Trigger | undefined {
  const judged = (start: Start) => ({ ...start, owed: owed(row, start, reading) });
  const receipts = receiptsIn(row, stretch, reading).map(judged);
  const trigger = first(receipts.filter((start) => start.owed !== 'no')) ?? first(receipts);
  if (trigger === undefined) return undefined;
  const to = Math.min(trigger.to, ...receipts.filter((start) => start.owed === 'yes').map((start) => start.to));
  return { ...judged({ entry: trigger.entry, from: trigger.from, to }), stretch };
}

/** Receipts of the report, or entries of the record; for want of any what shows that there was one by then. */
function receiptsIn({ starts }: Row, stretch: Stretch, { log }: Reading): readonly Start[] {
  const isReport = starts === 'report-received';
  const inStretch = log.filter(startsIn(stretch));
  const listed = inStretch
    .map((entry) => ({ entry, is: isReport ? reachedPolice(entry.event) : yesIf(entry.event.kind === 'ncic-entered') }))
    .filter((one) => one.is !== 'no');
  if (listed.length > 0) {
    const certain = listed.filter((one) => one.is === 'yes').map(({ entry }) => entry);
    return listed.map((one) => {
      const next = first(certain.filter(({ from }) => from >= one.entry.from));
      return { entry: one.entry, from: one.entry.from, to: (one.is === 'unknown' ? (next ?? one.entry) : one.entry).to };
    });
  }
  const shows = inStretch.filter(({ event }) => event.kind === (isReport ? 'ncic-entered' : 'ncic-verified'));
  const entry = first(shows);
  return entry === undefined ? [] : [{ entry, from: -Infinity, to: Math.min(...shows.map(({ to }) => to)) }];
}

function reachedPolice(event: Event): Answer {
  return event.kind === 'reported' ? all(is(event.to, 'law-enforcement'), toldOfMissing(event)) : toldOfMissing(event);
}

function owed({ since, knownSince, coversEarlier, limits, about }: Row, start: Start, reading: Reading): Answer {
  const { zone, factsAt, readings, asOf } = reading;
  const turns = [since, ...REWORDED, ...limits.map(({ from }) => from)].map((day) => startOfDay(day, zone));
  const answers = momentsOfLawIn(start, reading, turns).map((moment) => {
    const today = localDay(moment, zone);
    const facts = start.entry.from < start.entry.to ? factsAt(moment, { happens: start.entry }) : factsAt(moment);
    const ncic = reportableToNcic(facts, today, readings);
    const { toAgency, toParent } = facts.whereaboutsUnknown;
    const isMeant = {
      ncic: () => ncic,
      namus: () => all(ncic, 'unknown'),
      anyone: () => any(toAgency, toParent),
      'foster-facility': () => all(ncic, not(is(facts.placement, 'detention')), fosterCare(facts, today)),
    };
    const lawOf = coversEarlier ? localDay(asOf, zone) : today;
    return all(yesIf(lawOf >= since), lawOf >= knownSince ? 'yes' : 'unknown', isMeant[about]());
  });
  return agreed(answers);
}

/** Where each limit ends that was in force at any moment of the trigger; `null` where it has no number. */
function endsOf(row: Row, { from, to }: Trigger, reading: Reading): readonly (Window | null)[] {
  return limitsIn(row, { from, to }, reading).map(({ within: limit }) => {
    if (limit === 'immediately') return null;
    const after = (start: Moment) => ('hours' in limit ? start + limit.hours * HOUR : endOfDaysAfter(start, limit.days, reading.zone));
    return { from: Number.isFinite(from) ? after(from) : from, to: Number.isFinite(to) ? after(to) : to };
  });
}

interface Shown extends Window {
  readonly meets: Answer;
  readonly evidence: readonly Entry[];
}

/** The deed, whoever did it, or somebody's word that it was done. */
function shownIn({ id, deed }: Row, { stretch }: Trigger, { log }: Reading): Shown {
  const deeds = byStart(log)
    .map((entry) => ({ entry, is: all(isDeed(deed, entry.event), within(entry, stretch)) }))
    .filter((one) => one.is !== 'no');
  const certain = deeds.filter((one) => one.is === 'yes').map(({ entry }) => entry);
  const evidence = deeds.map(({ entry }) => entry);
  if (certain.length > 0) {
    return { meets: 'yes', from: Math.min(...evidence.map(({ from }) => from)), to: Math.min(...certain.map(({ to }) => to)), evidence };
  }
  const done = saidDone(id, stretch, log);
  if (done.length === 0) return { meets: evidence.length > 0 ? 'unknown' : 'no', from: Infinity, to: Infinity, evidence };
  const to = Math.min(...done.map((word) => word.to));
  const undone = saidUndone(id, stretch, log).flatMap(({ from }) => (from < to ? [from] : []));
  return { meets: 'yes', from: Math.max(-Infinity, ...undone), to, evidence: [...evidence, ...done] };
}

function isDeed(deed: Row['deed'], event: Event): Answer {
  if (deed === 'entered') return yesIf(event.kind === 'ncic-entered');
  if (deed === 'verified') return yesIf(event.kind === 'ncic-verified');
  if (deed === null || event.kind !== 'reported') return 'no';
  const byPolice = event.by === null ? (event.agency === null ? 'unknown' : 'no') : yesIf(event.by === 'law-enforcement');
  return all(byPolice, is(event.to, 'ncmec'), toldOfMissing(event));
}

const [TO_NCIC, TO_BOTH_SYSTEMS] = ['le-report-under-21-to-ncic', 'state-entry-within-2-hours'];

/** Where somebody confirmed in a stretch that a duty was done: of an entry in NCIC, by either of its names. */
function saidDone(id: string, stretch: Stretch, log: readonly Entry[]): readonly Entry[] {
  const names = id === TO_NCIC || id === TO_BOTH_SYSTEMS ? [TO_NCIC, TO_BOTH_SYSTEMS] : [id];
  return byStart(log).filter((entry) => {
    const { event } = entry;
    return event.kind === 'confirmed-done' && names.some((name) => name === event.duty) && within(entry, stretch) === 'yes';
  });
}

/** Where somebody confirmed that it was not done: nobody has entered in both systems what is not in one of them. */
function saidUndone(id: string, stretch: Stretch, log: readonly Entry[]): readonly Entry[] {
  return byStart(log).filter((entry) => {
    const { event } = entry;
    if (event.kind !== 'confirmed-not-done' || within(entry, stretch) !== 'yes') return false;
    return event.duty === id || (event.duty === TO_NCIC && id === TO_BOTH_SYSTEMS);
  });
}

function statusBy(end: Window | null, shown: Shown, row: Row, trigger: Trigger, reading: Reading): Status {
  if (shown.meets === 'yes') {
    if (end === null || shown.to <= end.from) return 'met';
    return shown.from > end.to ? 'met-late' : 'indeterminate';
  }
  if (shown.meets === 'unknown') return 'indeterminate';
  const ended = row.endsWithRecovery ? recovered(end, trigger, reading) : 'no';
  if (ended !== 'no') return ended === 'yes' ? 'moot' : 'indeterminate';
  const undone = saidUndone(row.id, trigger.stretch, reading.log);
  const then = Math.max(-Infinity, ...undone.map(({ from }) => from));
  if (then === -Infinity) return 'indeterminate';
  if (end !== null && then > end.from) return then > end.to ? 'overdue' : 'indeterminate';
  return end !== null && reading.asOf > end.from ? 'indeterminate' : 'open';
}

/** Whether the child was recovered since the trigger, in its stretch and before the limit ended. */
function recovered(end: Window | null, trigger: Trigger, reading: Reading): Answer {
  const recoveries = reading.log.map((entry) => {
    if (isKept(entry, reading)) return 'no';
    const isBeforeNext = entry.from > trigger.stretch.to ? 'no' : entry.to <= trigger.stretch.to ? 'yes' : 'unknown';
    return all(isRecovery(entry.event), notAfter(trigger, entry), isBeforeNext, end === null ? 'yes' : notAfter(entry, end));
  });
  return any('no', ...recoveries);
}

const GRAVEST: readonly Status[] = ['overdue', 'met-late', 'indeterminate', 'open', 'met', 'moot'];

function gravest(statuses: readonly Status[]): Status {
  return GRAVEST.find((status) => statuses.includes(status)) ?? 'open';
}
