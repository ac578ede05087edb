import { Temporal } from 'temporal-polyfill';
import type { Event } from '../../src/facts/event.js';
import type { Discharge } from './discharge.js';
import type { Entry } from './log.js';
import { isOwners, type Reading } from './reading.js';
import type { Row } from './rows.js';
import { isBackBefore, outcomeOf } from './status.js';
import { dayOfAge, localDay, type Moment } from './time.js';
import { startsIn, stretchesOf, type Trigger } from './triggers.js';

/** The readings without an alternative which a duty names itself. */
export const NAMED: readonly string[] = ['2', '5', '6', '13', '15', '16', '17', '22', '23', '24'].map((number) => `AMB-${number}`);

/** Section 13: the readings on which a duty of an agency rests, of those without an alternative that can be chosen. */
export function namedBy(row: Row, owner: string, trigger: Trigger, discharge: Discharge, reading: Reading): readonly string[] {
  const { zone, log } = reading;
  const { at, latest, status } = outcomeOf(row, owner, trigger, discharge, reading);
  const isWeekend = (end: Moment | null): boolean => end !== null && Temporal.PlainDate.from(localDay(end, zone)).dayOfWeek > 5;
  const metBy = discharge.meets === 'yes' ? discharge.to : Infinity;
  const before = log.filter(startsIn(trigger.stretch)).filter(({ from }) => from <= metBy);
  const isClock = row.starts === 'information' && row.hours !== null;
  const named = new Set(before.flatMap((entry) => deedReading(row, entry, owner, discharge)));
  const isDetermined = before.some(
    ({ event, from }) => event.kind === 'agency-determined-missing' && from > trigger.from && isOwners(event.agency, owner) !== 'no',
  );
  if (isClock && isDetermined) named.add('AMB-2');
  // Any number of hours lies between none and the outer bound.
  if (row.hours !== null && outcomeOf({ ...row, hours: 0 }, owner, trigger, discharge, reading).status !== status) named.add('AMB-5');
  if (row.hours !== null && (isWeekend(at) || isWeekend(latest))) named.add('AMB-6');
  if (isOutgrown(row, owner, trigger, reading)) named.add('AMB-13');
  // A change that begins a stretch came before any information in it.
  const isLater = !trigger.entry.ref.startsWith('law-') && trigger.entry.ref !== trigger.stretch.begin?.ref;
  if (row.starts === 'information' && isLater && CHANGES.includes(trigger.entry.event.kind)) named.add('AMB-15');
  if (isToldByDeclined(row, trigger, discharge, reading)) named.add('AMB-22');
  return [...named, ...unseenBefore(row, trigger, reading)].sort();
}

/** AMB-16, AMB-17: what the record had of the child up to its recovery, or to now, that was none by these readings. */
export function unseenBefore({ starts }: Row, trigger: Trigger | null, reading: Reading): readonly string[] {
  if (starts !== 'recovery') return [];
  const isOfRecovery = trigger !== null && trigger.entry.event.kind !== 'agency-learned-of-return';
  const stretch = isOfRecovery ? stretchesOf(reading).find((each) => startsIn(each)(trigger)) : undefined;
  const before = reading.log.filter(({ from }) => trigger === null || from <= trigger.to);
  const here = stretch === undefined ? before : before.filter(startsIn(stretch));
  return [...new Set(here.flatMap(({ event }) => unseenReading(event)))].sort();
}

/** AMB-22: whether the child's return would otherwise have ended the duty, or might have. */
function isToldByDeclined(row: Row, trigger: Trigger, { meets }: Discharge, reading: Reading): boolean {
  const log = reading.log.filter(
    ({ event }) => !(event.kind === 'reported' && event.to === 'law-enforcement' && event.outcome === 'refused'),
  );
  if (row.ends !== 'back-before-report' || meets !== 'no' || trigger.owed === 'no') return false;
  return isBackBefore(row, trigger, { ...reading, log }) !== isBackBefore(row, trigger, reading);
}

const CHANGES: readonly string[] = ['changed', 'responsibility-began', 'trafficking-identified', 'screened'];

/** AMB-13: what the trigger's facts would answer of a child as old as it is now. */
function isOutgrown(row: Row, owner: string, trigger: Trigger, { asOf, zone, factsAt, readings }: Reading): boolean {
  const at = Math.min(trigger.to, asOf);
  const facts = factsAt(at);
  const { birthDate, bornBetween } = facts.child;
  const births = birthDate === null ? (bornBetween ?? []) : [birthDate];
  const [then, now] = [localDay(at, zone), localDay(asOf, zone)];
  const days = births.flatMap((birth) => [18, 19, 20, 21].map((age) => dayOfAge(birth, age, readings)));
  if (row.afterReport || !days.some((day) => then < day && day <= now)) return false;
  return row.about({ owner, facts, today: then, readings }) !== row.about({ owner, facts, today: now, readings });
}

/** By which reading something that was done, or not quite, counts or does not. */
function deedReading(row: Row, { event, ref }: Entry, owner: string, { evidence }: Discharge): readonly string[] {
  if (row.deeds.includes('recover')) return unseenReading(event);
  if (event.kind !== 'reported') return [];
  const isAsked = row.deeds.some(
    (deed) => typeof deed === 'object' && 'report' in deed && deed.to === event.to && event.about?.includes(deed.report) !== false,
  );
  if (!isAsked) return [];
  const isEvidence = evidence.some((entry) => entry.ref === ref);
  if (event.to === 'law-enforcement') return isEvidence && event.outcome === 'refused' ? ['AMB-22'] : [];
  const isGiven = event.outcome !== 'deflected' && event.outcome !== 'unproven';
  if (event.by === 'law-enforcement') return isGiven ? ['AMB-24'] : [];
  const isUnproven = event.outcome === 'unproven' && event.by === null && isOwners(event.agency, owner) !== 'no';
  return isEvidence || isUnproven ? ['AMB-23'] : [];
}

/** By which reading a sighting, or a location that nobody of agency or police verified in person, makes nothing known. */
function unseenReading(event: Event): readonly string[] {
  if (event.kind === 'sighted') return ['AMB-16'];
  if (event.kind !== 'located') return [];
  return event.verifiedBy === 'agency-in-person' || event.verifiedBy === 'police-in-person' ? [] : ['AMB-17'];
}
