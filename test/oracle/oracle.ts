import type { Episode } from '../../src/facts/episode.js';
import type { Answer } from './answer.js';
import * as definitions from './definitions.js';
import { readLog } from './log.js';
import { momentsOf } from './moments.js';
import { dischargeOf, outcomeOf, ownersOf, type Row, type Status } from './status.js';
import { instantOf, localDay, type Moment, momentOf } from './time.js';
import { type Reading, stretchesOf, type Trigger, triggerOfMissing, triggersOfVictim } from './triggers.js';

/** What the oracle says of one duty. */
export interface OracleDuty {
  readonly key: string;
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
}

/** What the oracle says of one episode. */
export interface OracleAssessment {
  readonly findings: Readonly<Record<string, Answer>>;
  readonly duties: readonly OracleDuty[];
}

const ROWS: readonly Row[] = [
  { id: 'ive-report-missing-to-law-enforcement', to: 'law-enforcement', about: 'missing' },
  { id: 'ive-report-missing-to-ncmec', to: 'ncmec', about: 'missing' },
  { id: 'ive-report-trafficking-victim', to: 'law-enforcement', about: 'trafficking-victim' },
];

export function oracle(episode: Episode, asOf: string, readings: definitions.Readings): OracleAssessment {
  const moment = momentOf(asOf);
  const log = readLog(episode, moment);
  const reading: Reading = { zone: episode.zone, asOf: moment, log, factsAt: momentsOf(episode, log), readings };
  const listed = log.flatMap(({ event }) => (event.kind === 'changed' ? (event.facts.agencies ?? []) : []));
  const owners = ownersOf(reading, [...(episode.agencies ?? []), ...listed]);
  return {
    findings: findingsAt(moment, reading),
    duties: ROWS.flatMap((row) => owners.flatMap((owner) => dutiesOf(row, owner, reading))),
  };
}

function findingsAt(moment: Moment, { zone, factsAt, readings }: Reading): Readonly<Record<string, Answer>> {
  const facts = factsAt(moment);
  const today = localDay(moment, zone);
  return {
    'missing-child': definitions.missingChild(facts, today, readings),
    'missing-child-or-youth': definitions.missingChildOrYouth(facts, today, readings),
    'reportable-to-ncic': definitions.reportableToNcic(facts, today, readings),
    'covered-by-title-iv-e': definitions.coveredByTitleIvE(facts, today, readings),
    'missing-or-abducted-from-care': definitions.missingOrAbductedFromCare(facts, today, readings),
    'abducted-from-care': definitions.abductedFromCare(facts, today, readings),
    'sex-trafficking-victim': definitions.sexTraffickingVictim(facts),
  };
}

function dutiesOf(row: Row, owner: string, reading: Reading): readonly OracleDuty[] {
  if (row.about === 'missing') {
    return stretchesOf(reading).map((stretch) => dutyOf(row, owner, triggerOfMissing(owner, stretch, reading), reading));
  }
  const triggers = triggersOfVictim(owner, reading);
  return triggers.length === 0
    ? [dutyOf(row, owner, undefined, reading)]
    : triggers.map((trigger) => dutyOf(row, owner, trigger, reading));
}

function dutyOf(row: Row, owner: string, trigger: Trigger | undefined, reading: Reading): OracleDuty {
  if (trigger === undefined) {
    const nobodys = owner === definitions.NOBODY_NAMED && reading.factsAt(reading.asOf).agencies !== null;
    const status = nobodys ? 'not-owed' : 'waiting';
    return {
      key: `${row.id}/${owner}/awaited`,
      owedBy: owner,
      owed: nobodys ? 'no' : 'unknown',
      at: null,
      latest: null,
      reason: nobodys ? 'no-limit' : 'start-unknown',
      status,
      federal: status,
      outstanding: false,
      metAt: null,
      evidence: [],
    };
  }
  const discharge = dischargeOf(row, owner, trigger, reading);
  const { at, latest, status, outstanding } = outcomeOf(row, trigger, discharge, reading);
  const exact = discharge.meets === 'yes' && discharge.from === discharge.to && Number.isFinite(discharge.to);
  return {
    key: `${row.id}/${owner}/${trigger.entry.ref}`,
    owedBy: owner,
    owed: trigger.owed,
    at: at === null ? null : instantOf(at),
    latest: latest === null ? null : instantOf(latest),
    reason: status === 'not-owed' ? 'no-limit' : at === null ? 'start-unknown' : 'limit',
    status,
    federal: status,
    outstanding,
    metAt: exact && status !== 'not-owed' ? instantOf(discharge.to) : null,
    evidence: discharge.evidence.map(({ ref }) => ref),
  };
}
