import type { Event } from '../../src/facts/event.js';
import { all, any, type Answer, is, not, yesIf } from './answer.js';
import { NOBODY_NAMED } from './definitions.js';
import { certainlyBefore, type Entry, onOneDay } from './log.js';
import { momentsIn, notBefore, type Reading, type Trigger, within, counts } from './triggers.js';
import { HOUR, type Moment, type Window } from './time.js';
import { agreed } from './answer.js';

export type Status = 'not-owed' | 'waiting' | 'met' | 'met-late' | 'indeterminate' | 'moot' | 'overdue' | 'open';

type Reported = Extract<Event, { kind: 'reported' }>;

/** One duty of the three: what is reported to whom. */
export interface Row {
  readonly id: 'ive-report-missing-to-law-enforcement' | 'ive-report-missing-to-ncmec' | 'ive-report-trafficking-victim';
  readonly to: 'law-enforcement' | 'ncmec';
  readonly about: 'missing' | 'trafficking-victim';
}

/** A way in which a report meets a duty, or may. */
interface Way extends Window {
  readonly meets: Answer;
  readonly events: readonly Entry[];
}

/** The reports that meet a duty, or may: when the first was made, and whether any certainly meets it. */
export interface Discharge extends Window {
  readonly meets: Answer;
  readonly evidence: readonly Entry[];
}

export function dischargeOf(row: Row, owner: string, trigger: Trigger, reading: Reading): Discharge {
  const ways = reading.log.flatMap((entry) => (entry.event.kind === 'reported' ? waysOf(entry, entry.event, row, owner, trigger, reading) : []));
  const certain = ways.filter(({ meets }) => meets === 'yes');
  return {
    meets: any('no', ...ways.map(({ meets }) => meets)),
    from: Math.min(...ways.map(({ from }) => from)),
    to: Math.min(...certain.map(({ to }) => to)),
    evidence: [],
  };
}

function waysOf(entry: Entry, report: Reported, row: Row, owner: string, trigger: Trigger, reading: Reading): readonly Way[] {
  const inTime = (one: Entry) => (row.about === 'missing' ? within(one, trigger.stretch) : notBefore(one, trigger));
  const given = any(is(report.outcome, 'received'), is(report.outcome, 'refused'));
  const about = report.about === null ? 'unknown' : yesIf(report.about.includes(row.about));
  const fit = all(is(report.to, row.to), about, given, inTime(entry));
  const made = all(fit, madeBy(entry, report, owner, reading));
  const confirmed = reading.log.flatMap((confirmation): readonly Way[] => {
    const { event } = confirmation;
    if (event.kind !== 'agency-confirmed-report') return [];
    const byOwner = event.agency === null ? 'unknown' : yesIf(counts(event.agency, owner, confirmation, reading));
    const ofThis = event.report === null ? 'unknown' : yesIf(entry.ids.includes(event.report));
    const meets = all(fit, byOwner, ofThis, row.about === 'missing' ? 'yes' : inTime(confirmation));
    return [{ meets, from: Math.max(entry.from, confirmation.from), to: Math.max(entry.to, confirmation.to), events: [entry, confirmation] }];
  });
  return [{ meets: made, from: entry.from, to: entry.to, events: [entry] }, ...confirmed].filter(({ meets }) => meets !== 'no');
}

function madeBy(entry: Entry, { agency, by, onBehalfOf }: Reported, owner: string, reading: Reading): Answer {
  const itself = agency === null ? (by === null ? 'unknown' : 'no') : yesIf(by === null && counts(agency, owner, entry, reading));
  const forIt = onBehalfOf === null ? 'no' : yesIf(counts(onBehalfOf, owner, entry, reading));
  return any(itself, forIt);
}

const LIMIT = 24 * HOUR;

export interface Outcome {
  readonly at: Moment | null;
  readonly latest: Moment | null;
  readonly status: Status;
  readonly outstanding: boolean;
}

export function outcomeOf(row: Row, trigger: Trigger, discharge: Discharge, reading: Reading): Outcome {
  if (trigger.owed === 'no') return { at: null, latest: null, status: 'not-owed', outstanding: false };
  const ends: Window = { from: trigger.from + LIMIT, to: trigger.to + LIMIT };
  const status = statusOf(row, trigger, discharge, ends, reading);
  return {
    at: Number.isFinite(ends.from) ? ends.from : null,
    latest: Number.isFinite(ends.to) ? ends.to : null,
    status,
    outstanding: status === 'open' || status === 'overdue' || (status === 'indeterminate' && discharge.meets !== 'yes'),
  };
}

function statusOf(row: Row, trigger: Trigger, discharge: Discharge, ends: Window, reading: Reading): Status {
  if (discharge.meets === 'yes') {
    if (discharge.to <= ends.from) return 'met';
    return discharge.from > ends.to ? 'met-late' : 'indeterminate';
  }
  if (discharge.meets === 'unknown') return 'indeterminate';
  const back = row.about === 'missing' && reading.readings.returnedBeforeReport === 'moot' ? backBefore(trigger, ends, reading) : 'no';
  if (back !== 'no') return back === 'yes' ? 'moot' : 'indeterminate';
  if (reading.asOf <= ends.from) return 'open';
  return reading.asOf > ends.to ? 'overdue' : 'indeterminate';
}

/** AMB-7: whether the child came back before the limit ended, with nothing reported to anyone. */
function backBefore(trigger: Trigger, ends: Window, reading: Reading): Answer {
  const returns = reading.log.filter(
    (entry) =>
      entry.event.kind === 'returned' &&
      (entry.event.to === 'authorised-care' || entry.event.to === null) &&
      notBefore(entry, trigger) !== 'no' &&
      within(entry, trigger.stretch) !== 'no',
  );
  const earliest = returns.filter((entry) => !returns.some((other) => certainlyBefore(other, entry)));
  const [back] = [...(earliest.length > 0 ? earliest : returns)].sort((one, other) => one.from - other.from || one.place - other.place);
  if (back?.event.kind !== 'returned') return 'no';
  const justBefore = momentsIn(back, reading).map((moment) => reading.factsAt(moment - 1, { notYet: back }));
  return all(
    notBefore(back, trigger),
    within(back, trigger.stretch),
    is(back.event.to, 'authorised-care'),
    back.to <= ends.from ? 'yes' : back.from > ends.to ? 'no' : 'unknown',
    not(agreed(justBefore.map(({ abducted }) => abducted))),
    not(agreed(justBefore.map(({ sexTraffickingVictim }) => sexTraffickingVictim))),
    ...reading.log.map((entry) => not(all(toldOfMissing(entry.event), by(entry, back)))),
  );
}

function toldOfMissing(event: Event): Answer {
  if (event.kind === 'police-received-report') return 'yes';
  if (event.kind !== 'reported') return 'no';
  const about = event.about === null ? 'unknown' : yesIf(event.about.includes('missing'));
  return all(about, any(is(event.outcome, 'received'), is(event.outcome, 'refused')));
}

function by(entry: Entry, moment: Entry): Answer {
  if (onOneDay(entry, moment)) return yesIf(entry.place < moment.place);
  return entry.to <= moment.from ? 'yes' : entry.from > moment.to ? 'no' : 'unknown';
}

/** Every body that owes the duties for itself; one row stands for it where the record names none. */
export function ownersOf(reading: Reading, listed: readonly { readonly id: string; readonly kind: string | null }[]): readonly string[] {
  const owners = listed.filter(({ kind }) => kind === null || kind === 'title-iv-e-state' || kind === 'title-iv-e-tribal').map(({ id }) => id);
  return owners.length === 0 ? [NOBODY_NAMED] : [...new Set(owners)];
}
