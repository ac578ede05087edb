import { agreed, all, any, type Answer, is, yesIf } from './answer.js';
import { isNobodys, NOBODY_NAMED, type Readings, responsibleFor, REWORDED } from './definitions.js';
import type { Event } from '../../src/facts/event.js';
import type { Facts } from './facts.js';
import { type Entry, hasHappened, type Start } from './log.js';
import type { FactsAt } from './moments.js';
import type { Row } from './rows.js';
import { localDay, type Moment, startOfDay, type Window } from './time.js';

/** An episode as it is read at one moment. */
export interface Reading {
  readonly zone: string;
  readonly asOf: Moment;
  readonly log: readonly Entry[];
  /** Every moment that the record knows. */
  readonly moments: readonly Moment[];
  readonly factsAt: FactsAt;
  /** Whether the record begins by saying that the child is an identified victim. */
  readonly isVictimFromTheStart: boolean;
  /** Whether the facts of the start say that the agency knows where the child is. */
  readonly isKnownAtStart: boolean;
  /** Whether the record says at all times which agencies there are, and no title IV-E agency can be among them or behind them. */
  readonly isNobodysAtAnyTime: boolean;
  readonly readings: Readings;
}

/** Whether an event lies in a stretch. */
export function within(entry: Window, stretch: Window): Answer {
  if (entry.to < stretch.from || entry.from > stretch.to) return 'no';
  return entry.from >= stretch.from && entry.to <= stretch.to ? 'yes' : 'unknown';
}

/** Whether an event lies not after another. */
export function notAfter(entry: Window, other: Window): Answer {
  return entry.to <= other.from ? 'yes' : entry.from > other.to ? 'no' : 'unknown';
}

/** The first moment of a window, its last, and every moment of the record and of the law between. */
export function momentsIn({ from, to }: Window, { moments, asOf }: Reading, law: readonly Moment[] = []): readonly Moment[] {
  if (from === to) return [from];
  const last = Math.min(to, asOf);
  const start = from === -Infinity ? Math.min(last, ...moments.map((moment) => moment - 1)) : from;
  const between = [...moments, ...law].filter((moment) => moment > start && moment < last);
  return [...new Set([start, ...between, last])];
}

/** The first day of the law that is encoded. */
export const FIRST_DAY = '1984-10-12';

/** The same moments for a question of law, which nobody can ask of an earlier day: facts may be known of one. */
export function momentsOfLawIn(window: Window, reading: Reading, law: readonly Moment[]): readonly Moment[] {
  const begin = startOfDay(FIRST_DAY, reading.zone);
  return [...new Set(momentsIn(window, reading, law).map((moment) => Math.max(moment, begin)))];
}

/** Whose act it was. Where the record names no agency that owes a duty, every one that is named counts. */
export function isOwners(agency: string | null, owner: string): Answer {
  return agency === null ? 'unknown' : yesIf(agency === owner || owner === NOBODY_NAMED);
}

/** Whether one body owes a duty by the law and the facts of its trigger. What the trigger itself changes is so at whichever moment it was. */
export function owed(row: Row, owner: string, start: Start, reading: Reading): Answer {
  const { zone, factsAt, readings } = reading;
  const since = row.since(readings);
  const answers = momentsOfLawIn(
    start,
    reading,
    [since, ...REWORDED].map((day) => startOfDay(day, zone)),
  ).map((moment) => {
    const today = localDay(moment, zone);
    const facts =
      start.entry.from < start.entry.to && start.isPerhapsEarlier !== true ? factsAt(moment, { happens: start.entry }) : factsAt(moment);
    const told = row.afterReport
      ? reading.log.map((entry) => all(toldOfMissing(entry.event), hasHappened(entry, moment, today)))
      : ['yes' as const];
    const now = { from: moment, to: moment };
    const about = any(row.about({ owner, facts, today, readings }), row.afterReport ? wasAbout(row, start, now, facts) : 'no');
    return all(yesIf(today >= since), about, any('no', ...told));
  });
  return agreed(answers);

  /** AMB-13, AMB-14: who was within the law when the agency was informed is so until the agency has no responsibility. */
  function wasAbout({ about }: Row, { entry }: Start, now: Window, factsNow: Facts): Answer {
    const informed = reading.log.filter(({ event, from }) => from <= now.to && mayInform(event, owner));
    const were = informed.map(({ from }): Answer => {
      if (from === -Infinity) return isNobodysChild(owner, now.to) ? 'no' : 'unknown';
      const then = from === now.from ? { happens: entry } : { notYet: entry };
      const facts = entry.from < entry.to ? factsAt(from, then) : factsAt(from);
      return about({ owner, facts, today: localDay(from, zone), readings });
    });
    const lasting = readings.responsibilityEnds === 'communication-ends' ? responsibleFor(owner, factsNow) : 'yes';
    return all(any('no', ...were), lasting);
  }

  /** Whether there was no title IV-E agency at any moment so far, so that at an unknown one there was none either. */
  function isNobodysChild(body: string, until: Moment): boolean {
    return body === NOBODY_NAMED && momentsIn({ from: -Infinity, to: until }, reading).every((moment) => isNobodys(factsAt(moment)));
  }
}

/** Whether an event may have informed the agency that the child is missing, or anybody else. */
function mayInform(event: Event, owner: string): boolean {
  const isReceipt = event.kind === 'agency-received-information' && isOwners(event.agency, owner) !== 'no';
  return isReceipt || toldOfMissing(event) !== 'no';
}

/** Whether an event told anybody that the child is missing. */
export function toldOfMissing(event: Event): Answer {
  if (event.kind === 'police-received-report') return 'yes';
  if (event.kind !== 'reported') return 'no';
  const about = event.about === null ? 'unknown' : yesIf(event.about.includes('missing'));
  return all(about, any(is(event.outcome, 'received'), is(event.outcome, 'refused')));
}

/** Whether an event is a recovery: the child is seen in person by agency or police, or comes back anywhere. */
export function isRecovery(event: Event): Answer {
  if (event.kind === 'returned') return 'yes';
  if (event.kind !== 'located') return 'no';
  return any(is(event.verifiedBy, 'agency-in-person'), is(event.verifiedBy, 'police-in-person'));
}

/** Located where somebody keeps it without authority a child is not recovered. */
export function isKept(entry: Entry, reading: Reading): boolean {
  const [earliest = entry.from] = momentsIn(entry, reading);
  return entry.event.kind === 'located' && reading.factsAt(earliest).abducted === 'yes';
}
