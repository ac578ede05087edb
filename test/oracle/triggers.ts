import type { Event } from '../../src/facts/event.js';
import { agreed, all, type Answer, yesIf } from './answer.js';
import { coveredBy, missingOrAbducted, NOBODY_NAMED, type Readings } from './definitions.js';
import { certainlyBefore, type Entry, onOneDay } from './log.js';
import type { FactsAt } from './moments.js';
import { localDay, type Moment, type Window } from './time.js';

/** An episode as it is read at one moment. */
export interface Reading {
  readonly zone: string;
  readonly asOf: Moment;
  readonly log: readonly Entry[];
  readonly factsAt: FactsAt;
  readonly readings: Readings;
}

/** From one loss of the child's whereabouts to the moment before the next. */
export interface Stretch extends Window {
  readonly begin: Entry | null;
  readonly end: Entry | null;
}

/** What starts a duty, and when. */
export interface Trigger extends Window {
  readonly entry: Entry;
  readonly owed: Answer;
  readonly stretch: Stretch;
}

interface Start extends Window {
  readonly entry: Entry;
}

type Subject = 'missing' | 'victim';

const IN_FORCE_SINCE = '2016-09-29';

export function stretchesOf({ log, factsAt }: Reading): readonly Stretch[] {
  const moments = new Map<Moment, Entry>();
  for (const entry of log) {
    const { event, from } = entry;
    if (event.kind !== 'whereabouts-lost' || !('at' in event) || event.at === 'unknown' || moments.has(from)) continue;
    if (factsAt(from - 1).whereaboutsUnknown.toAgency !== 'yes') moments.set(from, entry);
  }
  const begins = [null, ...[...moments.values()].sort((one, other) => one.from - other.from)];
  return begins.map((begin, index) => {
    const end = begins[index + 1] ?? null;
    return { begin, end, from: begin?.from ?? -Infinity, to: end === null ? Infinity : end.from - 1 };
  });
}

/** Whether an event lies at or after another, whose time may be narrower than its own entry says. */
export function notBefore(entry: Entry, start: Start): Answer {
  if (entry === start.entry) return 'yes';
  if (onOneDay(entry, start.entry)) return yesIf(entry.place > start.entry.place);
  return entry.from >= start.to ? 'yes' : entry.to < start.from ? 'no' : 'unknown';
}

export function within(entry: Entry, { begin, end }: Stretch): Answer {
  const begun = begin === null ? 'yes' : notBefore(entry, { ...begin, entry: begin });
  const ended = end === null ? 'no' : notBefore(entry, { ...end, entry: end });
  return all(begun, ended === 'unknown' ? 'unknown' : ended === 'yes' ? 'no' : 'yes');
}

/** The start, its end, and every moment of the record between. */
export function momentsIn({ from, to }: Window, { log, asOf }: Reading): readonly Moment[] {
  const known = log.flatMap((entry) => [entry.from, entry.to]).filter((moment) => Number.isFinite(moment));
  const last = to === Infinity ? Math.max(asOf, from) : to;
  const first = from === -Infinity ? Math.min(last, ...known) : from;
  return [...new Set([first, ...known.filter((moment) => moment > first && moment < last), last])];
}

/** Whether one owner owes a duty by the law and the facts of its trigger. */
export function owed(owner: string, subject: Subject, start: Start, reading: Reading, known = true): Answer {
  const { zone, factsAt, readings } = reading;
  const answers = momentsIn(start, reading).map((moment) => {
    const today = localDay(moment, zone);
    const facts = factsAt(moment, known ? { happened: start.entry } : {});
    return all(
      yesIf(today >= IN_FORCE_SINCE),
      coveredBy(owner, facts, today, readings),
      subject === 'missing' ? missingOrAbducted(facts, readings) : facts.sexTraffickingVictim,
    );
  });
  return agreed(answers);
}

/** An act by no named agency may be anybody's; where no agency is known, every one that is named counts. */
export function counts(agency: string | null, owner: string, entry: Entry, { factsAt, asOf }: Reading): boolean {
  if (agency === null || agency === owner) return true;
  return owner === NOBODY_NAMED && factsAt(entry.to === Infinity ? asOf : entry.to).agencies === null;
}

function ofOwner(kinds: readonly Event['kind'][], owner: string, reading: Reading): readonly Entry[] {
  return reading.log.filter(
    (entry) => kinds.includes(entry.event.kind) && 'agency' in entry.event && counts(entry.event.agency, owner, entry, reading),
  );
}

function first<One extends Start>(starts: readonly One[]): One | undefined {
  const earliest = starts.filter(({ entry }) => !starts.some((other) => certainlyBefore(other.entry, entry)));
  return [...(earliest.length > 0 ? earliest : starts)].sort(
    (one, other) => compare(one.from, other.from) || compare(one.to, other.to) || one.entry.place - other.entry.place,
  )[0];
}

function compare(one: Moment, other: Moment): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function startOf(entry: Entry): Start {
  return { entry, from: entry.from, to: entry.to };
}

/** Every receipt of information by an owner, its providers' among them (AMB-3). */
function receiptsOf(owner: string, reading: Reading): readonly Start[] {
  const own = ofOwner(['agency-received-information'], owner, reading).map(startOf);
  const providers = reading.log.flatMap((entry): readonly Start[] => {
    if (entry.event.kind !== 'provider-learned') return [];
    const { agency } = entry.event;
    const delegated = reading.readings.providerKnowledge === 'always' ? 'yes' : agreed(momentsIn(entry, reading).map((moment) => placedWith(agency, moment, reading)));
    if (delegated === 'no') return [];
    if (delegated === 'yes') return [startOf(entry)];
    const next = first(own.filter((receipt) => !certainlyBefore(receipt.entry, entry)));
    return [{ entry, from: entry.from, to: Math.max(entry.to, next?.to ?? entry.to) }];
  });
  return [...own, ...providers];
}

function placedWith(provider: string | null, moment: Moment, { factsAt }: Reading): Answer {
  const { agencies } = factsAt(moment);
  if (agencies === null || provider === null) return 'unknown';
  const listed = agencies.find(({ id }) => id === provider);
  if (listed === undefined) return 'no';
  return listed.responsibility === null ? 'unknown' : yesIf(listed.responsibility === 'placement-and-care');
}

function clipped(start: Start, { from, to }: Window): Start {
  return { entry: start.entry, from: Math.max(start.from, from), to: Math.min(start.to, to) };
}

/** What starts the reports of a missing child in one stretch of the record; `undefined` where nothing is listed. */
export function triggerOfMissing(owner: string, stretch: Stretch, reading: Reading): Trigger | undefined {
  const inStretch = (entry: Entry) => within(entry, stretch) !== 'no';
  const received = receiptsOf(owner, reading)
    .filter(({ entry }) => inStretch(entry))
    .map((start) => clipped(start, stretch));
  const receipts = received.length === 0 && stretch.begin !== null ? [startOf(stretch.begin)] : received;
  const receipt = first(receipts);
  if (receipt === undefined) return triggerByActs(owner, stretch, reading);

  const changes = reading.log
    .filter(({ event }) => event.kind === 'changed' || (event.kind === 'responsibility-began' && (event.agency === owner || event.agency === null)))
    .filter((entry) => inStretch(entry) && !certainlyBefore(entry, receipt.entry) && entry.to >= receipt.from)
    .map((entry) => clipped(clipped(startOf(entry), stretch), { from: receipt.from, to: Infinity }));
  const judged = [...receipts, ...changes].map((start) => ({ ...start, owed: owed(owner, 'missing', start, reading) }));
  const trigger = first(judged.filter((start) => start.owed !== 'no')) ?? first(judged);
  if (trigger === undefined) return undefined;
  const to = Math.min(trigger.to, ...judged.filter((start) => start.owed === 'yes').map((start) => start.to));
  const narrowed = { ...trigger, to: Math.max(trigger.from, to) };
  return { ...narrowed, stretch, owed: owed(owner, 'missing', narrowed, reading) };
}

/** No receipt is listed, but what the agency did shows that it knew by then. */
function triggerByActs(owner: string, stretch: Stretch, reading: Reading): Trigger | undefined {
  const acts = reading.log.filter((entry) => {
    const { event } = entry;
    if (within(entry, stretch) === 'no') return false;
    if (event.kind === 'reported') {
      return event.agency !== null && counts(event.agency, owner, entry, reading) && (event.about?.includes('missing') ?? false);
    }
    return (event.kind === 'agency-determined-missing' || event.kind === 'agency-confirmed-report') && counts(event.agency, owner, entry, reading);
  });
  const act = first(acts.map(startOf));
  if (act === undefined) return undefined;
  const start = { entry: act.entry, from: -Infinity, to: Math.min(stretch.to, ...acts.map(({ to }) => to)) };
  return { ...start, stretch, owed: owed(owner, 'missing', start, reading, false) };
}

const WHOLE: Stretch = { begin: null, end: null, from: -Infinity, to: Infinity };

/** What starts the report of an identified victim: each disclosure, and the first receipt about a child known to be one. */
export function triggersOfVictim(owner: string, reading: Reading): readonly Trigger[] {
  const disclosures = ofOwner(['trafficking-identified', 'screened'], owner, reading)
    .filter(({ event }) => event.kind !== 'screened' || event.victim === 'yes')
    .map(startOf);
  const receipt = first(receiptsOf(owner, reading));
  const starts = [...disclosures];
  if (receipt !== undefined && !disclosures.some((disclosure) => notBefore(receipt.entry, disclosure) === 'yes')) {
    const identified = momentsIn(receipt, reading).map((moment) => reading.factsAt(moment).sexTraffickingVictim);
    if (agreed(identified) === 'yes') starts.push(receipt);
  }
  return starts.map((start) => ({ ...start, stretch: WHOLE, owed: owed(owner, 'victim', start, reading) }));
}
