import type { Episode } from '../../src/facts/episode.js';
import { assess, federal, type Assessment, type Duty, type Instant, type Readings } from '../../src/index.js';
import { type Question, question } from './generate.js';
import { NAMED } from './named.js';
import { oracle, type OracleAssessment, type OracleDuty } from './oracle.js';
import { smallest } from './reduce.js';
import type { Tally } from './tally.js';

/** What both implementations say of one duty, in the same words. */
type Said = OracleDuty;

/** As many disagreements as anybody would look at. */
const ENOUGH = 3;

/** Compares the two on the episodes of some seeds, and stops after a few disagreements, each shown on the smallest episode found. */
export function compare(firstSeed: number, episodes: number): Tally {
  const statuses: Record<string, number> = {};
  const disagreements: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + episodes; seed += 1) {
    const asked = question(seed);
    const { expected, different } = asking(asked);
    if (expected !== 'outside') {
      for (const { id, status } of expected.duties) statuses[`${id} ${status}`] = (statuses[`${id} ${status}`] ?? 0) + 1;
    }
    if (different.length > 0) disagreements.push(shown(seed, asked));
    if (disagreements.length === ENOUGH) break;
  }
  return { episodes, statuses, disagreements };
}

function shown(seed: number, asked: Question): string {
  const reduced = smallest(asked, (question) => asking(question).different.length > 0);
  return [`seed ${String(seed)}`, ...asking(reduced).different, JSON.stringify(reduced)].join('\n  ');
}

function asking({ episode, asOf, readings }: Question) {
  const expected = oracle(episode, asOf, readings);
  return { expected, different: differences(expected, said(episode, asOf, readings)) };
}

function said(episode: Episode, asOf: Instant, readings: Readings): Assessment | 'outside' {
  try {
    return assess(episode, asOf, { ...federal, readings: { ...federal.readings, ...readings } });
  } catch (error) {
    if (error instanceof Error && error.name === 'OutsideCoverageError') return 'outside';
    throw error;
  }
}

function differences(expected: OracleAssessment | 'outside', given: Assessment | 'outside'): readonly string[] {
  if (expected === 'outside' || given === 'outside') return differs('coverage', expected === 'outside', given === 'outside');
  return [...findings(expected.findings, given), ...duties(expected.duties, given.duties)];
}

function findings(expected: Readonly<Record<string, string>>, given: Assessment): readonly string[] {
  const answers: Readonly<Record<string, string>> = Object.fromEntries(Object.values(given.findings).map(({ id, answer }) => [id, answer]));
  return Object.keys(expected).flatMap((id) => differs(id, expected[id], answers[id]));
}

function duties(expected: readonly Said[], given: readonly Duty[]): readonly string[] {
  const said = new Map(given.map((duty) => [duty.key, sayingOf(duty)]));
  const repeated = said.size === given.length ? [] : ['two rows have the same key'];
  const unexpected = given
    .filter(({ key }) => !expected.some((duty) => duty.key === key))
    .map(({ key }) => `${key}: only the library has it`);
  const different = expected.flatMap((duty) => {
    const other = said.get(duty.key);
    if (other === undefined) return [`${duty.key}: only the oracle has it`];
    const compared = FIELDS.filter((field) => duty[field] !== null || field !== 'named');
    return compared.flatMap((field) => differs(`${duty.key} ${field}`, duty[field], other[field]));
  });
  return [...repeated, ...unexpected, ...different];
}

const FIELDS = [
  'id',
  'owedBy',
  'owed',
  'at',
  'latest',
  'reason',
  'status',
  'federal',
  'outstanding',
  'metAt',
  'evidence',
  'content',
  'named',
] as const;

/** The library leaves `latest` out where the due time is exact. */
function sayingOf(duty: Duty): Said {
  const { key, id, owedBy, owed, due, status, federal: byFederalLimits, outstanding, metAt, evidence, content, readings } = duty;
  return {
    key,
    id,
    owedBy,
    owed: owed.answer,
    at: due.at,
    latest: due.latest ?? due.at,
    reason: due.reason,
    status,
    federal: byFederalLimits ?? 'waiting',
    outstanding,
    metAt: metAt ?? null,
    evidence,
    content: Object.fromEntries(
      (content ?? []).map(({ item, state }) => [item, state] as const).sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    named: readings
      .map((reading) => reading.replace(/:.*/, ''))
      .filter((id) => NAMED.includes(id))
      .sort(),
  };
}

function differs(what: string, expected: unknown, given: unknown): readonly string[] {
  if (expected === given) return [];
  const [one, other] = [JSON.stringify(expected), JSON.stringify(given)];
  return one === other ? [] : [`${what}: oracle ${String(one)}, library ${String(other)}`];
}
