import type { Event } from '../../src/facts/event.js';
import { all, any, type Answer, is, yesIf } from './answer.js';
import type { Seen } from './moments.js';
import { type Facts, GONE, makesKnown, toldApart, whereabouts } from './facts.js';
import { byStart, type Entry, first, isGoneAgain, type Start } from './log.js';
import { isKept, isOwners, isRecovery, momentsIn, owed, type Reading } from './reading.js';
import type { Row } from './rows.js';
import { type Moment, startOfDay, type Window } from './time.js';

/** From the earliest moment of what begins it to the moment before the next begins. */
export interface Stretch extends Window {
  readonly begin: Entry | null;
}

/** What starts a duty, and when. */
export interface Trigger extends Start {
  readonly owed: Answer;
  readonly stretch: Stretch;
}

/** What starts a duty of one body; none where it is not on the record. */
export function triggersOf(row: Row, owner: string, reading: Reading): readonly Trigger[] {
  if (row.starts === 'information') return stretchesOf(reading).flatMap((stretch) => triggerIn(stretch, row, owner, reading) ?? []);
  const starts = { disclosure: disclosures, recovery: recoveries, return: returns }[row.starts];
  const found = starts(owner, reading);
  const earliest = first(found);
  return found.map((start) => {
    const from = row.starts === 'disclosure' && start === earliest ? -Infinity : start.from;
    const stretch = { begin: start.entry, from, to: Infinity };
    return { ...start, stretch, owed: owed(row, owner, start, reading) };
  });
}

const known = new WeakMap<Reading, readonly Stretch[]>();

/** The stretches of the record: each time a child who had been found is missing or abducted again begins another. */
export function stretchesOf(reading: Reading): readonly Stretch[] {
  const stretches = known.get(reading) ?? stretchesIn(reading);
  known.set(reading, stretches);
  return stretches;
}

function stretchesIn(reading: Reading): readonly Stretch[] {
  const finds = reading.log.filter(({ event }) => makesKnown(event));
  const timed = reading.log.filter(({ from }) => Number.isFinite(from));
  const certain = byStart(timed).flatMap((begin) => {
    const from = missingAgainFrom(begin, finds, reading);
    return from === undefined ? [] : [{ begin, from }];
  });
  const untimed = reading.log.filter((entry) => entry.from === -Infinity && saysLostOrTaken(entry, reading));
  const [perhaps] = untimed.flatMap((begin) => {
    const from = lastLostFrom(begin, finds, reading);
    return from === undefined || certain.some((other) => other.from >= from) ? [] : [{ begin, from }];
  });
  const anew = byStart([...certain, ...(perhaps === undefined ? [] : [perhaps])].map((one) => ({ ...one, to: Infinity })));
  const begins = anew.filter(({ from }, index) => anew[index - 1]?.from !== from);
  const unknown = untimed.find((entry) => entry.event.kind === 'whereabouts-lost' && entry !== perhaps?.begin) ?? null;
  return [{ begin: unknown, from: -Infinity }, ...begins].map(({ begin, from }, index) => ({
    begin,
    from,
    to: (begins[index]?.from ?? Infinity) - 1,
  }));
}

/** From when, in its window, an event makes a child missing again who had been found. */
function missingAgainFrom(entry: Entry, finds: readonly Entry[], reading: Reading): Moment | undefined {
  const { event } = entry;
  const afterFinds = finds.map(({ from }) => from + 1);
  const moments = [...momentsIn(entry, reading, afterFinds)].sort((one, other) => one - other);
  const firstAt = (seen: Seen, holds: (facts: Facts) => boolean) => moments.find((moment) => holds(reading.factsAt(moment - 1, seen)));
  if (event.kind === 'whereabouts-lost') return firstAt({ notYet: entry }, mayBeKnown);
  if (isGoneAgain(entry, reading.log, reading.isKnownAtStart))
    return firstAt({ notYet: entry }, (facts) => mayBeKnown(facts) && facts.abducted !== 'yes');
  if (event.kind !== 'changed' || !finds.some(({ from }) => from < entry.to)) return undefined;
  const { whereaboutsUnknown: unknown, abducted } = event.facts;
  if (unknown !== undefined && toldApart(unknown).toAgency === 'yes') return firstAt({}, mayBeKnown);
  return abducted === 'yes' ? firstAt({}, (facts) => mayBeKnown(facts) && facts.abducted !== 'yes') : undefined;
}

function saysLostOrTaken(entry: Entry, { log, isKnownAtStart }: Reading): boolean {
  const { event } = entry;
  if (event.kind === 'whereabouts-lost' || (GONE.includes(event.kind) && isGoneAgain(entry, log, isKnownAtStart))) return true;
  if (event.kind !== 'changed') return false;
  const { whereaboutsUnknown: unknown, abducted } = event.facts;
  return abducted === 'yes' || (unknown !== undefined && toldApart(unknown).toAgency === 'yes');
}

/** From when a loss at an unknown time may lie that says nothing new of the time before the child was first found: from just after the last find. */
function lastLostFrom(entry: Entry, finds: readonly Entry[], reading: Reading): Moment | undefined {
  if (finds.length === 0 || finds.some(({ from }) => !Number.isFinite(from))) return undefined;
  const from = Math.max(...finds.map(({ to }) => to)) + 1;
  if (from > reading.asOf) return undefined;
  const { event } = entry;
  const unknown = event.kind === 'changed' ? event.facts.whereaboutsUnknown : 'yes';
  const isLoss = unknown !== undefined && toldApart(unknown).toAgency === 'yes';
  const before = reading.factsAt(Math.min(...finds.map((find) => find.from)) - 1);
  const isNews = isLoss ? before.whereaboutsUnknown.toAgency !== 'yes' : before.abducted !== 'yes';
  const after = reading.factsAt(from - 1);
  const isOfAbsence = !isLoss || GONE.includes(event.kind);
  return isNews || !mayBeKnown(after) || (isOfAbsence && after.abducted === 'yes') ? undefined : from;
}

function mayBeKnown({ whereaboutsUnknown }: Facts): boolean {
  return whereaboutsUnknown.toAgency !== 'yes';
}

/** Whether a stretch is the one in which an event is looked for as a trigger: that of its earliest moment. */
export function startsIn(stretch: Window): (start: Window) => boolean {
  return ({ from }) => from >= stretch.from && from <= stretch.to;
}

function startOf(entry: Entry): Start {
  return { entry, from: entry.from, to: entry.to };
}

/** Every receipt of information by an owner, its providers' among them (AMB-3). */
function receiptsOf(owner: string, reading: Reading): readonly Start[] {
  const own = reading.log
    .filter(({ event }) => event.kind === 'agency-received-information' && isOwners(event.agency, owner) !== 'no')
    .map(startOf);
  const providers = reading.log.flatMap((entry): readonly Start[] => {
    const { event } = entry;
    const isAnothers = event.kind === 'agency-received-information' && isOwners(event.agency, owner) === 'no';
    if (event.kind !== 'provider-learned' && !isAnothers) return [];
    const isReceipt = counts(entry, event.agency, reading);
    if (isReceipt === 'no') return [];
    const next = first(own.filter(({ from }) => from >= entry.from));
    return [{ ...startOf(entry), to: isReceipt === 'yes' || next === undefined ? entry.to : next.to }];
  });
  return [...own, ...providers];
}

/** What a provider is and does is asked at the earliest moment at which it may have learned. */
function counts(entry: Entry, provider: string | null, reading: Reading): Answer {
  const [earliest = entry.from] = momentsIn(entry, reading);
  const { agencies } = reading.factsAt(earliest);
  if (agencies === null) return 'unknown';
  const isAlways = yesIf(reading.readings.providerKnowledge === 'always');
  const delegated = agencies
    .filter(({ id }) => provider === null || id === provider)
    .map((body) => all(is(body.kind, 'private-provider'), any(isAlways, is(body.responsibility, 'placement-and-care'))));
  const answer = any('no', ...delegated);
  return provider === null && answer === 'yes' ? 'unknown' : answer;
}

/** What starts a duty about a missing child in one stretch of the record; `undefined` where nothing is listed. */
function triggerIn(stretch: Stretch, row: Row, owner: string, reading: Reading): Trigger | undefined {
  const judged = (start: Start) => ({ ...start, owed: owed(row, owner, start, reading) });
  const receipts = receiptsIn(owner, stretch, reading).map(judged);
  const receipt = first(receipts);
  if (receipt === undefined) return undefined;
  const lawBegins = startOfDay(row.since(reading.readings), reading.zone);
  const isContinuing = row.ends === 'with-absence-or-responsibility';
  const cameBeforeLaw = receipt.to < lawBegins;
  const changes = reading.log
    .filter(({ event }) => {
      if (event.kind === 'responsibility-began') return isOwners(event.agency, owner) !== 'no';
      return (event.kind === 'changed' || identifies(event, owner)) && (isContinuing || !cameBeforeLaw);
    })
    .filter((entry) => isOf(stretch, reading)(entry) && entry.from > receipt.from)
    .map((entry) => judged(startOf(entry)));
  const isAskedFromThen = isContinuing && cameBeforeLaw && lawBegins <= Math.min(stretch.to, reading.asOf);
  const candidates = [...receipts, ...(isAskedFromThen ? [judged(unlisted('law-begins', lawBegins, lawBegins))] : []), ...changes];
  const trigger = first(candidates.filter((start) => start.owed !== 'no')) ?? receipt;
  const to = Math.min(trigger.to, ...receipts.filter((start) => start.owed === 'yes').map((start) => start.to));
  return { ...judged({ ...trigger, to }), stretch };
}

/** The receipts in a stretch; for want of any the loss that begins it, or acts which show that the agency knew by then. */
function receiptsIn(owner: string, stretch: Stretch, reading: Reading): readonly Start[] {
  const isIn = startsIn(stretch);
  const received = receiptsOf(owner, reading).filter(isIn);
  if (received.length > 0) return received;
  const here = reading.log.filter(isOf(stretch, reading));
  const own = here.filter(({ event }) => {
    if (event.kind === 'agency-determined-missing' || event.kind === 'agency-confirmed-report')
      return isOwners(event.agency, owner) === 'yes';
    return isReportOf('missing', event, owner);
  });
  const { begin } = stretch;
  if (begin === null) return [earliestAct(own) ?? []].flat();
  const start = { ...startOf(begin), from: Math.max(begin.from, stretch.from), isPerhapsEarlier: begin.from < stretch.from };
  if (!isNoticed(begin.event, owner)) return [start];
  const told = here.filter(({ event }) => !isNoticed(event, owner) && saysLost(event));
  const back = first(here.filter((entry) => entry.from > begin.from && makesKnown(entry.event)).map(startOf));
  const { to } = earliestAct([...own, ...told]) ?? { to: back === undefined ? Infinity : back.from - 1 };
  return [{ ...start, to: Math.max(begin.to, to) }];
}

/** Whether an event belongs to a stretch: what begins one is no event of the stretch in which it may have happened already. */
function isOf(stretch: Stretch, reading: Reading): (entry: Entry) => boolean {
  const begins = stretchesOf(reading).flatMap(({ begin, from }) => (begin === null || from === stretch.from ? [] : [begin.ref]));
  return (entry) => startsIn(stretch)(entry) && !begins.includes(entry.ref);
}

/** What others may have seen before the agency heard of it. */
function isNoticed(event: Event, owner: string): boolean {
  if (event.kind === 'agency-determined-missing') return isOwners(event.agency, owner) === 'no';
  return event.kind === 'absence-began' || event.kind === 'caregiver-discovered';
}

/** What nobody at the agency writes down without knowing of it. */
function saysLost(event: Event): boolean {
  return whereabouts(event, toldApart('no')).some(({ toAgency }) => toAgency === 'yes');
}

/** What starts a duty without being an event of the record; it changes no fact. */
function unlisted(ref: string, from: Moment, to: Moment): Start {
  const entry: Entry = { event: { kind: 'sighted', at: 'unknown' }, ref, place: -1, ids: [], isOnlyByDay: false, from, to };
  return { entry, from, to };
}

/** That the child is a victim, on a screening or otherwise: known to the agency that says so. */
function identifies(event: Event, owner: string): boolean {
  if (event.kind === 'screened') return event.victim === 'yes' && isOwners(event.agency, owner) !== 'no';
  return event.kind === 'trafficking-identified' && isOwners(event.agency, owner) !== 'no';
}

function isReportOf(subject: 'missing' | 'trafficking-victim', event: Event, owner: string): boolean {
  return event.kind === 'reported' && isOwners(event.agency, owner) === 'yes' && event.about?.includes(subject) === true;
}

/** What an act shows happened nobody knows when, but by the first of all such acts. */
function earliestAct(acts: readonly Entry[]): Start | undefined {
  const act = first(acts.map(startOf));
  return act === undefined ? undefined : { entry: act.entry, from: -Infinity, to: Math.min(...acts.map(({ to }) => to)) };
}

/** What starts the report of an identified victim: each disclosure, the first receipt about a child known to be one, and what others found. */
function disclosures(owner: string, reading: Reading): readonly Start[] {
  const { log } = reading;
  const found = log.filter(({ event }) => saysVictim(event) && !identifies(event, owner));
  const imputed = found.map((entry) => ({ entry, isKnown: counts(entry, agencyOf(entry.event), reading) }));
  const known = [
    ...log.filter(({ event }) => (event.kind === 'changed' ? event.facts.sexTraffickingVictim === 'yes' : identifies(event, owner))),
    ...imputed.filter(({ isKnown }) => isKnown === 'yes').map(({ entry }) => entry),
  ].map(startOf);
  const receipts = receiptsOf(owner, reading);
  const reports = log.filter(({ event }) => isReportOf('trafficking-victim', event, owner));
  const starts = [...known];
  const receipt = first(receipts);
  if (receipt !== undefined && !known.some(({ from }) => from <= receipt.from) && !found.some(({ to }) => to <= receipt.from)) {
    const [earliest = receipt.from] = momentsIn(receipt, reading);
    if (reading.factsAt(earliest).sexTraffickingVictim === 'yes') starts.push(receipt);
  }
  for (const { entry, isKnown } of imputed) {
    const after = <One extends Window>(ones: readonly One[]) => first(ones.filter(({ from }) => from >= entry.from));
    const [disclosure, told, report] = [after(known), after(receipts), after(reports.map(startOf))];
    const begins = [disclosure, told, report].map((one) => one?.from ?? NaN).filter((from) => !Number.isNaN(from));
    const isEarliest = (one: Start | undefined) => one !== undefined && begins.every((from) => one.from <= from);
    const shown = [disclosure, told, report].find(isEarliest);
    const to = Math.max(entry.to, shown === undefined ? Infinity : shown.to);
    if (isKnown === 'unknown') starts.push({ entry, from: entry.from, to });
    if (isKnown !== 'no' || (shown !== undefined && shown === disclosure)) continue;
    if (shown !== undefined && shown === told) starts.push(entry.to > told.to ? { entry, from: told.from, to } : told);
    else starts.push({ entry, from: entry.from, to });
  }
  if (starts.length > 0) return starts.filter(({ entry }, place) => starts.findIndex((start) => start.entry.ref === entry.ref) === place);
  const act = earliestAct(reports);
  if (act !== undefined) return [act];
  return reading.isVictimFromTheStart ? [unlisted('/sexTraffickingVictim', -Infinity, reading.asOf)] : [];
}

function saysVictim(event: Event): boolean {
  return event.kind === 'trafficking-identified' || (event.kind === 'screened' && event.victim === 'yes');
}

function agencyOf(event: Event): string | null {
  return 'agency' in event ? event.agency : null;
}

/** Each return; where none is listed, the first time the agency learned of one. */
function returns(owner: string, { log }: Reading): readonly Start[] {
  const returned = log.filter(({ event }) => event.kind === 'returned').map(startOf);
  if (returned.length > 0) return returned;
  const learned = first(
    log.filter(({ event }) => event.kind === 'agency-learned-of-return' && isOwners(event.agency, owner) !== 'no').map(startOf),
  );
  return learned === undefined ? [] : [learned];
}

/** The first recovery of each stretch; where none is listed, the agency's learning of a return. */
function recoveries(owner: string, reading: Reading): readonly Start[] {
  const recovered = reading.log.filter((entry) => isRecovery(entry.event) !== 'no' && !isKept(entry, reading)).map(startOf);
  const starts = stretchesOf(reading).flatMap((stretch) => first(recovered.filter(startsIn(stretch))) ?? []);
  return starts.length === 0 ? returns(owner, reading) : starts;
}
