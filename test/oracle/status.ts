import type { Event } from '../../src/facts/event.js';
import { all, any, type Answer, is, not, yesIf } from './answer.js';
import { byStart, type Entry, first } from './log.js';
import { HOUR, type Moment, type Window } from './time.js';
import { isOwners, type Reading, type Trigger, within } from './triggers.js';

export type Status = 'not-owed' | 'waiting' | 'met' | 'met-late' | 'indeterminate' | 'moot' | 'overdue' | 'open';

type Reported = Extract<Event, { kind: 'reported' }>;

/** One duty of the three: what is reported to whom. */
export interface Row {
  readonly id: 'ive-report-missing-to-law-enforcement' | 'ive-report-missing-to-ncmec' | 'ive-report-trafficking-victim';
  readonly to: 'law-enforcement' | 'ncmec';
  readonly about: 'missing' | 'trafficking-victim';
}

/** The reports that meet a duty, or may: when the first was made, and whether any certainly meets it. */
export interface Discharge extends Window {
  readonly meets: Answer;
  readonly evidence: readonly Entry[];
}

interface Way extends Window {
  readonly entry: Entry;
  readonly meets: Answer;
}

export function dischargeOf(row: Row, owner: string, trigger: Trigger, reading: Reading): Discharge {
  const ways = reading.log
    .flatMap((entry) => (entry.event.kind === 'reported' ? waysOf(entry, entry.event, row, owner, trigger, reading) : []))
    .filter(({ meets }) => meets !== 'no');
  const certain = ways.filter(({ meets }) => meets === 'yes');
  const reports = new Set(byStart(ways.map(({ entry }) => entry)));
  return {
    meets: any('no', ...ways.map(({ meets }) => meets)),
    from: Math.min(...ways.map(({ from }) => from)),
    to: Math.min(...certain.map(({ to }) => to)),
    evidence: [...reports],
  };
}

/** One way for each hand by which a report may be the owner's: its own, or its confirmation of what another reported. */
function waysOf(entry: Entry, report: Reported, row: Row, owner: string, trigger: Trigger, { log }: Reading): readonly Way[] {
  const fit = all(
    is(report.to, row.to),
    report.about === null ? 'unknown' : yesIf(report.about.includes(row.about)),
    any(is(report.outcome, 'received'), is(report.outcome, 'refused')),
    within(entry, trigger.stretch),
  );
  const confirmed = log.flatMap((confirmation): readonly Way[] => {
    const { event } = confirmation;
    if (event.kind !== 'agency-confirmed-report') return [];
    const ofThis = event.report === null ? 'unknown' : yesIf(entry.ids.includes(event.report));
    const meets = all(fit, isOwners(event.agency, owner), ofThis);
    return [{ entry, meets, from: Math.max(entry.from, confirmation.from), to: Math.max(entry.to, confirmation.to) }];
  });
  return [{ entry, meets: all(fit, madeBy(report, owner)), from: entry.from, to: entry.to }, ...confirmed];
}

function madeBy({ agency, by, onBehalfOf }: Reported, owner: string): Answer {
  const itself = by === null ? isOwners(agency, owner) : 'no';
  return any(itself, onBehalfOf === null ? 'no' : isOwners(onBehalfOf, owner));
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
  const back = first(
    reading.log
      .filter(({ event }) => event.kind === 'returned' && (event.to === 'authorised-care' || event.to === null))
      .filter(({ from, to }) => to >= trigger.from && from <= trigger.stretch.to),
  );
  if (back?.event.kind !== 'returned') return 'no';
  const before = Math.max(back.from - 1, trigger.from);
  const { abducted, sexTraffickingVictim } = reading.factsAt(before === -Infinity ? reading.asOf : before);
  return all(
    back.from >= trigger.to ? 'yes' : 'unknown',
    is(back.event.to, 'authorised-care'),
    back.to <= ends.from ? 'yes' : back.from > ends.to ? 'no' : 'unknown',
    not(abducted),
    not(sexTraffickingVictim),
    ...reading.log.map((entry) => not(all(toldOfMissing(entry.event), notAfter(entry, back)))),
  );
}

function toldOfMissing(event: Event): Answer {
  if (event.kind === 'police-received-report') return 'yes';
  if (event.kind !== 'reported') return 'no';
  const about = event.about === null ? 'unknown' : yesIf(event.about.includes('missing'));
  return all(about, any(is(event.outcome, 'received'), is(event.outcome, 'refused')));
}

function notAfter(entry: Entry, other: Entry): Answer {
  return entry.to <= other.from ? 'yes' : entry.from > other.to ? 'no' : 'unknown';
}
