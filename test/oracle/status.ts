import { all, any, type Answer, is, not, yesIf } from './answer.js';
import { placesFor } from './definitions.js';
import type { Discharge } from './discharge.js';
import { first } from './log.js';
import { isOwners, isRecovery, notAfter, type Reading, toldOfMissing } from './reading.js';
import type { Row } from './rows.js';
import { HOUR, type Moment, type Window } from './time.js';
import type { Trigger } from './triggers.js';

export type Status = 'not-owed' | 'waiting' | 'met' | 'met-late' | 'indeterminate' | 'moot' | 'overdue' | 'open';

export interface Outcome {
  readonly at: Moment | null;
  readonly latest: Moment | null;
  readonly reason: 'limit' | 'no-limit' | 'start-unknown';
  readonly status: Status;
  readonly outstanding: boolean;
}

export function outcomeOf(row: Row, owner: string, trigger: Trigger, discharge: Discharge, reading: Reading): Outcome {
  if (trigger.owed === 'no') {
    return { at: null, latest: null, reason: row.hours === null ? 'no-limit' : 'start-unknown', status: 'not-owed', outstanding: false };
  }
  const ends = endsOf(row, trigger);
  const status = statusOf(row, owner, trigger, discharge, ends, reading);
  const outstanding = status === 'open' || status === 'overdue' || (status === 'indeterminate' && discharge.meets !== 'yes');
  if (ends === null) return { at: null, latest: null, reason: 'no-limit', status, outstanding };
  const at = Number.isFinite(ends.from) ? ends.from : null;
  return { at, latest: Number.isFinite(ends.to) ? ends.to : at, reason: at === null ? 'start-unknown' : 'limit', status, outstanding };
}

function endsOf({ hours }: Row, { from, to }: Trigger): Window | null {
  return hours === null ? null : { from: from + hours * HOUR, to: to + hours * HOUR };
}

/** Section 10: whether the child was back before the limit ended, with nothing reported to anyone. */
export function isBackBefore(row: Row, trigger: Trigger, reading: Reading): Answer {
  const ends = endsOf(row, trigger);
  return reading.readings.returnedBeforeReport === 'moot' && ends !== null ? backBefore(trigger, ends, reading) : 'no';
}

function statusOf(row: Row, owner: string, trigger: Trigger, discharge: Discharge, ends: Window | null, reading: Reading): Status {
  if (discharge.meets === 'yes') {
    if (ends === null || discharge.to <= ends.from) return 'met';
    return discharge.from > ends.to ? 'met-late' : 'indeterminate';
  }
  if (discharge.meets === 'unknown') return 'indeterminate';
  const ended = hasEnded(row, owner, trigger, reading);
  if (ended !== 'no') return ended === 'yes' ? 'moot' : 'indeterminate';
  if (ends === null || reading.asOf <= ends.from) return 'open';
  return reading.asOf > ends.to ? 'overdue' : 'indeterminate';
}

function hasEnded(row: Row, owner: string, trigger: Trigger, reading: Reading): Answer {
  switch (row.ends) {
    case 'never':
      return 'no';
    case 'back-before-report':
      return isBackBefore(row, trigger, reading);
    case 'with-absence-or-responsibility':
      return isOver(owner, trigger, reading);
  }
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

/** AMB-14: a continuing duty ends with a return to authorised care, with death, or with the agency's responsibility. */
function isOver(owner: string, trigger: Trigger, reading: Reading): Answer {
  const { dead: isDead } = reading.factsAt(reading.asOf);
  const ends = reading.log.map((entry): Answer => {
    const { event } = entry;
    if (event.kind === 'located') return all(yesIf(event.condition === 'deceased'), isRecovery(event), isDead, notAfter(trigger, entry));
    if (event.kind !== 'returned') return 'no';
    return all(is(event.to, 'authorised-care'), notAfter(trigger, entry));
  });
  const released = reading.readings.responsibilityEnds === 'communication-ends' ? isReleased(owner, trigger, reading) : 'no';
  return any(released, ...ends);
}

/** What ended or changed since the trigger left the agency without responsibility, and it has none again. */
function isReleased(owner: string, trigger: Trigger, { log, factsAt, asOf }: Reading): Answer {
  const mayHaveEnded = log.some(({ event, to }) => {
    const isEnd = event.kind === 'responsibility-ended' && isOwners(event.agency, owner) !== 'no';
    return (isEnd || (event.kind === 'changed' && event.facts.agencies !== undefined)) && to >= trigger.from;
  });
  if (!mayHaveEnded) return 'no';
  const { agencies } = factsAt(asOf);
  if (agencies === null) return 'unknown';
  const agency = agencies.find(({ id }) => id === owner);
  return agency === undefined ? 'yes' : all(is(agency.responsibility, 'none'), not(placesFor(agency, agencies)));
}
