import { gather } from '../kernel/gather.js';
import { factsAt } from '../facts/facts-at.js';
import { foundDead } from '../facts/found-dead.js';
import { toldMissing } from '../facts/reported-at.js';
import { all, any, not, type Answer } from '../kernel/answer.js';
import type { Window } from '../kernel/deadline.js';
import { instantOf } from '../kernel/instant.js';
import { has } from '../law/agency-kinds.js';
import { placedByOthers } from '../law/agreement.js';
import type { Moment } from '../policy/moment.js';
import type { Readings } from '../policy/readings.js';
import { earliestFirst, entriesOf, type Entry, type EntryOf, type Log } from './log.js';
import { isRecovery } from './discharge.js';
import { momentsOf } from './moments.js';
import { isOwner } from './owner.js';
import { isRecovered, type Search, type Trigger } from './trigger.js';

/** Whether a duty that was not met ended, and when. */
export interface Ending {
  /** Whether it did. */
  readonly answer: Answer;
  /** When. */
  readonly window: Window;
  /** The facts that would settle it, as JSON Pointers. */
  readonly open: readonly string[];
}

/** A duty that nothing ends but doing it. */
export const NO_END: Ending = { answer: 'no', window: { from: Infinity, to: Infinity }, open: [] };

/** The readings that say what ends a duty. */
type Endings = Pick<Readings, 'returnedBeforeReport' | 'responsibilityEnds'>;

/** The readings by which a duty ends first. */
export const ENDING_FIRST: Endings = { returnedBeforeReport: 'moot', responsibilityEnds: 'communication-ends' };

/** Whether, and when, a duty ended that was not met. */
export function endingOf(search: Search, trigger: Trigger, endings: Endings): Ending {
  const { endedBy } = search.row;
  switch (endedBy) {
    case 'nothing':
      return NO_END;
    case 'return-before-report':
      return endings.returnedBeforeReport === 'moot' ? returnBeforeReport(trigger, search.log) : NO_END;
    case 'absence-or-responsibility':
      return absenceOrResponsibility(search, trigger, endings);
    case 'recovery':
      return recovery(trigger, search.log);
    default:
      return firstOf(endedBy, search, trigger);
  }
}

/** Whoever searches for a child has nothing more to search for once it is located in person, or is back anywhere. */
function recovery(trigger: Trigger, log: Log): Ending {
  return anyOf(
    log.entries.map((entry) => {
      const isEnd = isRecovered(entry, log) ? isRecovery(entry.event) : 'no';
      const open = isEnd === 'unknown' ? `${entry.pointer}/verifiedBy` : `${entry.pointer}/at`;
      return { answer: all([isEnd, isAfter(entry, trigger)]), window: entry, open };
    }),
  );
}

/** The moments that an overlay names, and nothing else, no lapse of time either. */
function firstOf(moments: readonly Moment[], search: Search, trigger: Trigger): Ending {
  const ends = gather(moments, (moment) => momentsOf(moment, search)).filter(({ name, to }) => name !== trigger.name && to >= trigger.from);
  const [first] = ends.sort(earliestFirst);
  return first === undefined ? NO_END : { answer: first.is, window: first, open: [] };
}

/** The first return, from the trigger on, to authorised care or to a place not on record. */
export function returnAfter(trigger: Pick<Trigger, 'from' | 'span'>, log: Log): EntryOf<'returned'> | undefined {
  return entriesOf(log, 'returned').find(
    ({ event, from, to }) => (event.to === 'authorised-care' || event.to === null) && to >= trigger.from && from <= trigger.span.to,
  );
}

/**
 * AMB-7. The statute states no exception for a child who is back before the report. Its purpose, an entry in NCIC, is
 * then spent; but only for a child who came back alive to authorised care, was not abducted and is not an identified
 * trafficking victim, and only while nobody had been told.
 */
function returnBeforeReport(trigger: Trigger, log: Log): Ending {
  const returned = returnAfter(trigger, log);
  if (returned === undefined) return NO_END;
  const before = factsAt(log.episode, instantOf(Math.max(returned.from - 1, trigger.from)) ?? log.asOf);
  const told = toldBy(returned, log);
  const conditions: readonly (readonly [Answer, ...string[]])[] = [
    [returned.event.to === null ? 'unknown' : 'yes', `${returned.pointer}/to`],
    [returned.from < trigger.to ? 'unknown' : 'yes', `${returned.pointer}/at`],
    [not(before.abducted), '/abducted'],
    [not(before.sexTraffickingVictim), '/sexTraffickingVictim'],
    [not(any(told.map(({ is }) => is))), ...gather(told, ({ is, entry }) => (is === 'unknown' ? timeOf(entry) : []))],
  ];
  const answer = all(conditions.map(([condition]) => condition));
  const facts = gather(conditions, ([condition, ...open]) => (condition === 'unknown' ? open : []));
  return { answer, window: returned, open: answer === 'no' ? [] : [...facts, ...timeOf(returned)] };
}

/** One way in which a continuing duty may have ended. */
interface Way {
  readonly answer: Answer;
  readonly window: Window;
  readonly open: string;
}

/** AMB-14. A continuing duty ends with the absence, by return or death, and with the responsibility of the one who owes it. */
function absenceOrResponsibility(search: Search, trigger: Trigger, { responsibilityEnds }: Endings): Ending {
  const absence = search.log.entries.map((entry) => absenceOver(entry, trigger, search.log));
  return anyOf(responsibilityEnds === 'communication-ends' ? [...absence, responsibilityOver(search, trigger)] : absence);
}

/** One certain end is enough, whatever else may have been one. */
function anyOf(candidates: readonly Way[]): Ending {
  const ways = candidates.filter(({ answer }) => answer !== 'no');
  const answer = any(ways.map((way) => way.answer));
  const certain = ways.filter((way) => way.answer === 'yes');
  const window = { from: Math.min(...ways.map((way) => way.window.from)), to: Math.min(...certain.map((way) => way.window.to)) };
  return { answer, window, open: answer === 'unknown' ? ways.map(({ open }) => open) : [] };
}

/** Whether something came from the trigger on. */
function isSince(entry: Window, { from, to }: Trigger): Answer {
  return entry.to < from ? 'no' : entry.from >= to ? 'yes' : 'unknown';
}

/** Whether something came from the trigger on, and in its stretch of the record. */
function isAfter(entry: Window, trigger: Trigger): Answer {
  const { span } = trigger;
  return all([isSince(entry, trigger), entry.from > span.to ? 'no' : entry.to <= span.to ? 'yes' : 'unknown']);
}

/** A child who was located and lost again has not been back: the next return, or a death, ends every stretch of the record before it. */
function absenceOver(entry: Entry, trigger: Trigger, log: Log): Way {
  const { event, pointer } = entry;
  if (event.kind === 'located') {
    const isDeath = event.condition === 'deceased' ? isRecovery(event) : 'no';
    if (isDeath === 'no') return { answer: 'no', window: entry, open: pointer };
    const isNoError = foundDead(log.episode, log.asOf);
    return {
      answer: all([isDeath, isNoError, isSince(entry, trigger)]),
      window: entry,
      open: isDeath === 'unknown' ? `${pointer}/verifiedBy` : `${pointer}/at`,
    };
  }
  if (event.kind !== 'returned') return { answer: 'no', window: entry, open: pointer };
  const isToCare: Answer = event.to === null ? 'unknown' : event.to === 'authorised-care' ? 'yes' : 'no';
  return {
    answer: all([isToCare, isSince(entry, trigger)]),
    window: entry,
    open: isToCare === 'unknown' ? `${pointer}/to` : `${pointer}/at`,
  };
}

/** An agency that had responsibility at the trigger may have lost it since, and may have it again. */
function responsibilityOver({ owner, row, log }: Search, trigger: Trigger): Way {
  const changes = log.entries.filter(({ event, to }) => {
    const isRelease = event.kind === 'responsibility-ended' && isOwner(event.agency, owner, row.who) !== 'no';
    return to >= trigger.from && (isRelease || (event.kind === 'changed' && event.facts.agencies !== undefined));
  });
  const window = { from: Math.min(...changes.map(({ from }) => from)), to: Math.max(...changes.map(({ to }) => to)) };
  return { answer: changes.length > 0 ? isWithoutResponsibility(owner, log) : 'no', window, open: '/agencies' };
}

/** Placement and care that another public agency has under an agreement is the agency's own (42 U.S.C. 672(a)(2)(B)). */
function isWithoutResponsibility(owner: string, log: Log): Answer {
  const { agencies } = factsAt(log.episode, log.asOf);
  if (agencies === null) return 'unknown';
  const place = agencies.findIndex(({ id }) => id === owner);
  const agency = agencies[place];
  if (agency === undefined) return 'yes';
  return all([has(agency, ['none']), ...placedByOthers(agencies, place).map(({ answer }) => not(answer))]);
}

/** What told anyone by then, by whomever, or the police's own word that they have a report. */
function toldBy(returned: Entry, log: Log): readonly { readonly is: Answer; readonly entry: Entry }[] {
  return log.entries.map((entry) => {
    const isBefore: Answer = entry.from > returned.to ? 'no' : entry.to <= returned.from ? 'yes' : 'unknown';
    return { is: all([isBefore, toldMissing(entry.event)]), entry };
  });
}

/** The time of an event that is known only roughly. */
function timeOf({ from, to, pointer }: Entry): readonly string[] {
  return from === to ? [] : [`${pointer}/at`];
}
