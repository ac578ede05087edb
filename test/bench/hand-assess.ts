import type { Answer, Episode, Event, EventOf, Instant } from 'missing-child-rules';
import type { Trace } from './hand-written.js';

// The duties of a title IV-E agency, written out by hand for the records of population.ts and for no others: one agency,
// a known birth date, no corrections. Each duty carries its reasons.

/** A duty as the hand-written functions tell it. */
export interface HandDuty {
  readonly id: string;
  readonly startedBy: string | null;
  readonly due: string | null;
  readonly status: string;
  readonly evidence: readonly string[];
  readonly owed: Trace;
}

interface Dated {
  readonly event: Event;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CLASS = '42 U.S.C. 671(a)(9)(C)(i)(I)';
const REPORT = '42 U.S.C. 671(a)(35)(B)';
const VICTIM = '42 U.S.C. 671(a)(34)(A)';

const clocks = new Map<string, Intl.DateTimeFormat>();

function offset(at: number, zone: string): number {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    clocks.set(zone, clock);
  }
  const [, month, day, year, hour, minute, second] = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)/.exec(clock.format(at)) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - at;
}

/** No zone of these records changes its clocks at midnight. */
function midnight(days: number, zone: string): number {
  const guess = days * DAY - offset(days * DAY, zone);
  return days * DAY - offset(guess, zone);
}

function dated(event: Event, place: number, zone: string): Dated {
  const name = event.id ?? `/events/${String(place)}`;
  if ('on' in event) {
    const days = Date.parse(event.on) / DAY;
    return { event, name, from: midnight(days, zone), to: midnight(days + 1, zone) - 1 };
  }
  const at = 'at' in event ? Date.parse(event.at) : NaN;
  return { event, name, from: at, to: at };
}

function fact(rule: string, answer: Answer, citations: readonly string[], facts: readonly string[]): Trace {
  return { rule, answer, citations, facts, limbs: [] };
}

function joined(rule: string, isAll: boolean, citations: readonly string[], limbs: readonly Trace[]): Trace {
  const settling = isAll ? 'no' : 'yes';
  let answer: Answer = isAll ? 'yes' : 'no';
  const facts: string[] = [];
  for (const limb of limbs) {
    if (answer !== settling && limb.answer !== answer && (limb.answer === settling || limb.answer === 'unknown')) answer = limb.answer;
    for (const read of limb.facts) if (!facts.includes(read)) facts.push(read);
  }
  return { rule, answer, citations, facts, limbs };
}

function coveredBy({ agencies, reasonableCauseOfTrafficking, sexTraffickingVictim }: Episode, isVictim: boolean): Trace {
  const agency = agencies![0]!;
  const has = (responsibility: string): Answer => (agency.responsibility === responsibility ? 'yes' : 'no');
  const cause = isVictim || sexTraffickingVictim === 'yes' ? 'yes' : reasonableCauseOfTrafficking;
  const reasonableCause = fact(
    'reasonable-cause-of-trafficking',
    cause,
    [CLASS],
    ['/reasonableCauseOfTrafficking', '/sexTraffickingVictim'],
  );
  return joined(
    'covered-by-agency',
    true,
    [CLASS],
    [
      fact('title-iv-e-agency', 'yes', [CLASS], ['/agencies/0/kind']),
      joined(
        'responsible-and-within-class',
        false,
        [CLASS],
        [
          joined(
            'in-agency-care',
            true,
            [CLASS],
            [
              fact('placement-and-care', has('placement-and-care'), [CLASS], ['/agencies/0/responsibility']),
              fact('child-or-youth', 'yes', [CLASS], []),
              joined('within-class', false, [CLASS], [reasonableCause, fact('every-child-missing-from-care', 'yes', [CLASS], [])]),
            ],
          ),
          joined(
            'supervised-or-served',
            true,
            [CLASS],
            [fact('supervision-or-services', has('supervision'), [CLASS], ['/agencies/0/responsibility']), reasonableCause],
          ),
        ],
      ),
    ],
  );
}

/** Judged at each moment of the trigger's day at which the record changes; where the answers differ, it is unknown. */
function owedOn(id: string, episode: Episode, log: readonly Dated[], { from, to }: Dated, now: number): Trace {
  const first = owedMissing(id, episode, log, from);
  if (from === to) return first;
  const last = Math.min(to, now);
  const changes = log.flatMap((entry) => [entry.from, entry.to]).filter((at) => at > from && at < last);
  const others = [...new Set([...changes, last])].map((at) => owedMissing(id, episode, log, at));
  return others.every(({ answer }) => answer === first.answer) ? first : { ...first, answer: 'unknown', limbs: [first, ...others] };
}

/** What the log says of a fact at a moment: the last change by then. */
function stateAt(log: readonly Dated[], at: number): { readonly isUnknown: boolean; readonly isVictim: boolean } {
  let isUnknown = true;
  let isVictim = false;
  for (const { event, from } of log) {
    if (from > at) break;
    if (event.kind === 'returned') isUnknown = false;
    else if (event.kind === 'whereabouts-lost') isUnknown = true;
    else if (event.kind === 'trafficking-identified') isVictim = true;
  }
  return { isUnknown, isVictim };
}

function owedMissing(id: string, episode: Episode, log: readonly Dated[], at: number): Trace {
  const { isUnknown, isVictim } = stateAt(log, at);
  return joined(
    id,
    true,
    [REPORT],
    [
      fact('in-force', 'yes', [REPORT], []),
      joined(
        'missing-or-abducted-from-care',
        true,
        [REPORT],
        [
          coveredBy(episode, isVictim),
          joined(
            'missing-or-abducted',
            false,
            [REPORT],
            [
              fact('whereabouts-unknown-to-agency', isUnknown ? 'yes' : 'no', [REPORT], ['/whereaboutsUnknown']),
              fact('abducted', episode.abducted, [REPORT], ['/abducted']),
            ],
          ),
        ],
      ),
    ],
  );
}

function isReport(entry: Dated): entry is Dated & { readonly event: EventOf<'reported'> } {
  return entry.event.kind === 'reported';
}

/** Whether the reports in a stretch of the log meet a duty, and how the duty then stands. */
function standing(
  log: readonly Dated[],
  to: string,
  about: 'missing' | 'trafficking-victim',
  trigger: Dated,
  span: readonly [number, number],
  now: number,
): { readonly status: string; readonly evidence: readonly string[] } {
  const evidence: string[] = [];
  let [isMet, isMaybe, from, last] = [false, false, Infinity, Infinity];
  for (const entry of log) {
    if (!isReport(entry) || entry.to < span[0] || entry.from > span[1]) continue;
    const { event } = entry;
    const isGiven = event.outcome === 'received' || event.outcome === 'refused';
    if (event.to !== to || !isGiven || event.about?.includes(about) !== true) continue;
    const isWithin = entry.from >= span[0] && entry.to <= span[1];
    evidence.push(entry.name);
    from = Math.min(from, entry.from);
    if (isWithin) [isMet, last] = [true, Math.min(last, entry.to)];
    else isMaybe = true;
  }
  const due = [trigger.from + DAY, trigger.to + DAY] as const;
  if (isMet) return { status: last <= due[0] ? 'met' : from > due[1] ? 'met-late' : 'indeterminate', evidence };
  if (isMaybe) return { status: 'indeterminate', evidence };
  const ended = about === 'missing' ? endedInTime(log, trigger, span[1], due) : 'no';
  if (ended !== 'no') return { status: ended === 'yes' ? 'moot' : 'indeterminate', evidence };
  return { status: now <= due[0] ? 'open' : now > due[1] ? 'overdue' : 'indeterminate', evidence };
}

/** A child who is back after the information and before the report is due, and of whom nobody had been told. */
function endedInTime(log: readonly Dated[], trigger: Dated, end: number, due: readonly [number, number]): Answer {
  const back = log.find(({ event, from, to }) => event.kind === 'returned' && to >= trigger.from && from <= end);
  if (back === undefined || back.from > due[1] || stateAt(log, back.from - 1).isVictim) return 'no';
  let told: Answer = back.from < trigger.to ? 'unknown' : 'no';
  for (const entry of log) {
    if (!isReport(entry) || entry.from > back.to || entry.event.about?.includes('missing') !== true) continue;
    if (entry.event.outcome === 'deflected' || entry.event.outcome === 'unproven') continue;
    if (entry.to <= back.from) return 'no';
    told = 'unknown';
  }
  return told === 'unknown' || back.to > due[0] ? 'unknown' : 'yes';
}

/** A duty whose trigger is not on the record. */
function waiting(id: string, citation: string): HandDuty {
  const owed = joined(id, true, [citation], [fact('trigger-on-record', 'unknown', [citation], ['/events'])]);
  return { id, startedBy: null, due: null, status: 'waiting', evidence: [], owed };
}

/** Every duty of one record. */
export function assessByHand(episode: Episode, asOf: Instant): readonly HandDuty[] {
  const now = Date.parse(asOf);
  const log = episode.events
    .flatMap((event, place) => (event.kind === 'corrected' ? [] : [dated(event, place, episode.zone)]))
    .filter(({ from }) => from <= now)
    .sort((a, b) => a.from - b.from);
  const starts = [-Infinity, ...log.filter(({ event }) => event.kind === 'whereabouts-lost').map(({ from }) => from)];
  const duties: HandDuty[] = [];
  for (const to of ['law-enforcement', 'ncmec']) {
    const id = `ive-report-missing-to-${to}`;
    starts.forEach((start, place) => {
      const span = [start, (starts[place + 1] ?? Infinity) - 1] as const;
      const isWithin = ({ from }: Dated): boolean => from >= span[0] && from <= span[1];
      const receipts = log.filter((entry) => entry.event.kind === 'agency-received-information' && isWithin(entry));
      const fallback = log.find((entry) => entry.event.kind === 'whereabouts-lost' && entry.from === start);
      const known = receipts.length > 0 ? receipts : fallback === undefined ? [] : [fallback];
      // Who learns afterwards that a child under its supervision is a victim owes the reports from then on.
      const identified = log.filter((entry) => entry.event.kind === 'trafficking-identified' && isWithin(entry));
      const later = identified.filter(({ from }) => known.some((entry) => entry.from <= from));
      const judged = [...known, ...later]
        .sort((a, b) => a.from - b.from)
        .map((trigger) => ({
          trigger,
          owed: owedOn(id, episode, log, trigger, now),
        }));
      const found = judged.find(({ owed }) => owed.answer !== 'no') ?? judged[0];
      if (found === undefined) return;
      const { trigger, owed } = found;
      if (owed.answer === 'no') duties.push({ id, startedBy: trigger.name, due: null, status: 'not-owed', evidence: [], owed });
      else {
        const due = new Date(trigger.from + DAY).toISOString();
        duties.push({ id, startedBy: trigger.name, due, ...standing(log, to, 'missing', trigger, span, now), owed });
      }
    });
    if (!duties.some((duty) => duty.id === id)) duties.push(waiting(id, REPORT));
  }
  const id = 'ive-report-trafficking-victim';
  const disclosures = log.filter(({ event }) => event.kind === 'trafficking-identified');
  for (const trigger of disclosures) {
    const owed = joined(
      id,
      true,
      [VICTIM],
      [
        fact('in-force', 'yes', [VICTIM], []),
        joined(
          'trafficking-victim-covered-by-title-iv-e',
          true,
          [VICTIM],
          [coveredBy(episode, true), fact('sex-trafficking-victim', 'yes', ['42 U.S.C. 675(9)'], ['/sexTraffickingVictim'])],
        ),
      ],
    );
    if (owed.answer === 'no') duties.push({ id, startedBy: trigger.name, due: null, status: 'not-owed', evidence: [], owed });
    else {
      // These records have one disclosure at most, and whatever stands before the first may have met it.
      const { status, evidence } = standing(log, 'law-enforcement', 'trafficking-victim', trigger, [-Infinity, Infinity], now);
      duties.push({ id, startedBy: trigger.name, due: new Date(trigger.from + DAY).toISOString(), status, evidence, owed });
    }
  }
  if (disclosures.length === 0) duties.push(waiting(id, VICTIM));
  return duties;
}
