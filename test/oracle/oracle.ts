import { toldApart } from './facts.js';
import type { Agency } from '../../src/facts/agency.js';
import type { ContentState } from '../../src/facts/event.js';
import type { Episode } from '../../src/facts/episode.js';
import type { Answer } from './answer.js';
import { contentOf } from './content.js';
import * as definitions from './definitions.js';
import { dischargeOf } from './discharge.js';
import { readLog } from './log.js';
import { namedBy, unseenBefore } from './named.js';
import { momentsOf } from './moments.js';
import { othersDuties } from './others.js';
import { FIRST_DAY, type Reading } from './reading.js';
import { type Row, ROWS } from './rows.js';
import { outcomeOf, type Status } from './status.js';
import { instantOf, localDay, type Moment, momentOf, startOfDay } from './time.js';
import { type Trigger, triggersOf } from './triggers.js';

/** What the oracle says of one duty. */
export interface OracleDuty {
  readonly key: string;
  readonly id: string;
  readonly owedBy: string;
  readonly owed: Answer;
  readonly at: string | null;
  readonly latest: string | null;
  readonly reason: string;
  readonly status: Status;
  readonly federal: Status;
  readonly outstanding: boolean;
  readonly metAt: string | null;
  readonly evidence: readonly string[];
  readonly content: Readonly<Record<string, ContentState>>;
  /** The readings without an alternative on which its status or due time rests, by number; `null` where they are not worked out. */
  readonly named: readonly string[] | null;
}

/** What the oracle says of one episode. */
export interface OracleAssessment {
  readonly findings: Readonly<Record<string, Answer>>;
  readonly duties: readonly OracleDuty[];
}

/** "outside" where anything lies certainly before the law that is encoded. */
export function oracle(episode: Episode, asOf: string, readings: definitions.Readings): OracleAssessment | 'outside' {
  const moment = momentOf(asOf);
  const log = readLog(episode, moment);
  const begin = startOfDay(FIRST_DAY, episode.zone);
  if (moment < begin || log.some(({ to }) => to < begin)) return 'outside';
  const moments = log.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  const isVictimFromTheStart = episode.sexTraffickingVictim === 'yes';
  const isKnownAtStart = toldApart(episode.whereaboutsUnknown).toAgency === 'no';
  const changed = log.flatMap(({ event }) =>
    event.kind === 'changed' && event.facts.agencies !== undefined ? [event.facts.agencies] : [],
  );
  const isNobodysAtAnyTime = [episode.agencies, ...changed].every((agencies) => definitions.isNobodys({ agencies }));
  const reading: Reading = {
    zone: episode.zone,
    asOf: moment,
    log,
    moments,
    factsAt: momentsOf(episode, log),
    isVictimFromTheStart,
    isKnownAtStart,
    isNobodysAtAnyTime,
    readings,
  };
  const listed = log.flatMap(({ event }) => (event.kind === 'changed' ? (event.facts.agencies ?? []) : []));
  const owners = ownersAmong([...(episode.agencies ?? []), ...listed]);
  return {
    findings: findingsAt(moment, reading),
    duties: [...ROWS.flatMap((row) => owners.flatMap((owner) => dutiesOf(row, owner, reading))), ...othersDuties(reading)],
  };
}

/** Every body that owes the duties for itself; one row stands for it where the record names none, or only parties to an agreement. */
function ownersAmong(bodies: readonly Agency[]): readonly string[] {
  const kinds: readonly Agency['kind'][] = ['title-iv-e-state', 'title-iv-e-tribal', null];
  const owners = bodies.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const isNamed = bodies.some((body) => kinds.includes(body.kind) && definitions.titleIvE(body) !== 'no');
  return [...new Set(owners), ...(isNamed ? [] : [definitions.NOBODY_NAMED])];
}

function findingsAt(moment: Moment, { zone, factsAt, readings }: Reading): Readonly<Record<string, Answer>> {
  const facts = factsAt(moment);
  const today = localDay(moment, zone);
  return {
    'missing-child': definitions.missingChild(facts, today, readings),
    'missing-child-or-youth': definitions.missingChildOrYouth(facts, today, readings),
    'endangered-runaway': definitions.endangeredRunaway(facts, today, readings),
    'reportable-to-ncic': definitions.reportableToNcic(facts, today, readings),
    'covered-by-title-iv-e': definitions.coveredByTitleIvE(facts, today, readings),
    'missing-or-abducted-from-care': definitions.missingOrAbductedFromCare(facts, today, readings),
    'abducted-from-care': definitions.abductedFromCare(facts, today, readings),
    'absent-from-care': definitions.absentFromCare(facts, today, readings),
    'foster-care': definitions.fosterCare(facts, today),
    'sex-trafficking-victim': definitions.sexTraffickingVictim(facts, today),
  };
}

function dutiesOf(row: Row, owner: string, reading: Reading): readonly OracleDuty[] {
  const triggers = triggersOf(row, owner, reading);
  return triggers.length === 0 ? [awaited(row, owner, reading)] : triggers.map((trigger) => dutyOf(row, owner, trigger, reading));
}

function awaited(row: Row, owner: string, reading: Reading): OracleDuty {
  const isNobodys = owner === definitions.NOBODY_NAMED && reading.isNobodysAtAnyTime;
  const status = isNobodys ? 'not-owed' : 'waiting';
  return {
    key: `${row.id}/${owner}/awaited`,
    id: row.id,
    owedBy: owner,
    owed: isNobodys ? 'no' : 'unknown',
    at: null,
    latest: null,
    reason: row.hours === null ? 'no-limit' : 'start-unknown',
    status,
    federal: status,
    outstanding: false,
    metAt: null,
    evidence: [],
    content: {},
    named: unseenBefore(row, null, reading),
  };
}

function dutyOf(row: Row, owner: string, trigger: Trigger, reading: Reading): OracleDuty {
  const discharge = dischargeOf(row, owner, trigger, reading);
  const { at, latest, reason, status, outstanding } = outcomeOf(row, owner, trigger, discharge, reading);
  const exact = discharge.meets === 'yes' && discharge.from === discharge.to && Number.isFinite(discharge.to);
  return {
    key: `${row.id}/${owner}/${trigger.entry.ref}`,
    id: row.id,
    owedBy: owner,
    owed: trigger.owed,
    at: at === null ? null : instantOf(at),
    latest: latest === null ? null : instantOf(latest),
    reason,
    status,
    federal: status,
    outstanding,
    metAt: exact && status !== 'not-owed' ? instantOf(discharge.to) : null,
    evidence: status === 'not-owed' ? [] : discharge.evidence.map(({ ref }) => ref),
    content: row.hasContent && status !== 'not-owed' ? contentOf(discharge.evidence, reading) : {},
    named: status === 'not-owed' ? unseenBefore(row, trigger, reading) : namedBy(row, owner, trigger, discharge, reading),
  };
}
