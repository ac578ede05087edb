import { gather } from '../kernel/gather.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { all, type Answer } from '../kernel/answer.js';
import { instantOf } from '../kernel/instant.js';
import { startOfDay } from '../kernel/time.js';
import { attainedOn } from '../law/age.js';
import type { AgeAttained, Deed, MissingFor, Moment } from '../policy/moment.js';
import type { Readings } from '../policy/readings.js';
import { isAbout, isRecovery, same, wasGiven } from './discharge.js';
import { entriesOf, type Entry, type Log } from './log.js';
import { isOwner } from './owner.js';
import type { Receipt } from './receipt.js';

const HOUR = 3_600_000;

/** Who asks for a moment, and of which record. */
export interface Asking {
  /** The kind of body whose duty it is. */
  readonly row: { readonly who: string };
  /** The body. */
  readonly owner: string;
  /** The record. */
  readonly log: Log;
  /** The readings. */
  readonly readings: Readings;
}

/** A moment of the record, and whether it certainly is the one asked for. */
export interface Found extends Receipt {
  /** `unknown` where the record leaves something open about it. */
  readonly is: Answer;
}

/** Each time that a moment comes in a record, earliest first. */
export function momentsOf(moment: Moment, asking: Asking): readonly Found[] {
  if (typeof moment === 'string') return found(asking.log, (entry) => isOfKind(moment, entry, asking));
  if ('attainsAge' in moment) return birthdayOf(moment, asking);
  if ('missingForHours' in moment) return lasting(moment, asking);
  return found(asking.log, (entry) => isDeed(moment, entry));
}

function found(log: Log, is: (entry: Entry) => Answer): readonly Found[] {
  return gather(log.entries, (entry) => {
    const answer = is(entry);
    return answer === 'no' ? [] : [{ name: entry.name, from: entry.from, to: entry.to, readings: [], is: answer }];
  });
}

/** An event of the kind; of those that an agency does, not another agency's. */
function isOfKind(kind: string, { event }: Entry, { owner, row }: Asking): Answer {
  if (event.kind !== kind) return 'no';
  return 'agency' in event && isOwner(event.agency, owner, row.who) === 'no' ? 'no' : 'yes';
}

/** A deed as a start or an end: whoever did it. */
function isDeed(deed: Deed, { event }: Entry): Answer {
  if (deed.kind === 'located-or-returned') return isRecovery(event);
  if (deed.kind === 'documented') return event.kind === 'documented' ? same(event.what, deed.what) : 'no';
  if (deed.kind !== 'reported') return event.kind === deed.kind ? 'yes' : 'no';
  if (event.kind !== 'reported') return 'no';
  return all([same(event.to, deed.to), isAbout(event, deed.about), wasGiven(event.outcome)]);
}

/** The birthday, if the child was still missing on it. */
function birthdayOf({ attainsAge }: AgeAttained, { log, readings }: Asking): readonly Found[] {
  const { child, zone } = log.episode;
  const [from, to] = attainedOn(child, attainsAge, readings).map((day) => startOfDay(day, zone));
  if (from === undefined || to === undefined || from > log.now || isFound(from, log)) return [];
  return [{ from, to, name: `age-${String(attainsAge)}`, readings: [], is: 'yes' }];
}

/** The end of so many hours since the first event of a kind, if the child was still missing then. */
function lasting({ missingForHours, since }: MissingFor, { log }: Asking): readonly Found[] {
  const [start] = entriesOf(log, since);
  if (start === undefined) return [];
  const [from, to] = [start.from + missingForHours * HOUR, start.to + missingForHours * HOUR];
  if (from > log.now || isFound(from, log)) return [];
  return [{ from, to, name: `missing-for-${String(missingForHours)}-hours`, readings: [], is: 'yes' }];
}

/** Whether the child's whereabouts were known at a moment. */
function isFound(moment: number, { episode }: Log): boolean {
  const at = instantOf(moment);
  return at !== undefined && whereaboutsUnknownTo(episode, at, 'toAgency') === 'no';
}
