import type { Episode } from '../../src/facts/episode.js';
import { assess, federal, type Assessment, type Duty, type Instant, type Readings } from '../../src/index.js';
import { question } from './generate.js';
import { oracle, type OracleAssessment, type OracleDuty } from './oracle.js';

/** What both implementations say of one duty, in the same words. */
type Said = OracleDuty;

/** How far the comparison has come. */
export interface Tally {
  /** Episodes compared. */
  readonly episodes: number;
  /** How often each status was given, each time by both. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What the two disagreed about, in words that lead back to the episode. */
  readonly disagreements: readonly string[];
}

/** Compares the two on the episodes of some seeds, and stops after a few disagreements. Fewer are compared than there are seeds. */
export function compare(firstSeed: number, seeds: number, atMost: number): Tally {
  const statuses: Record<string, number> = {};
  const disagreements: string[] = [];
  let episodes = 0;
  for (let seed = firstSeed; seed < firstSeed + seeds && episodes < atMost && disagreements.length < 5; seed += 1) {
    const { episode, asOf, readings } = question(seed);
    episodes += 1;
    const expected = oracle(episode, asOf, readings);
    const different = differences(expected, said(episode, asOf, readings));
    if (expected !== 'outside') for (const { status } of expected.duties) statuses[status] = (statuses[status] ?? 0) + 1;
    if (different.length > 0) {
      disagreements.push([`seed ${String(seed)}`, ...different, JSON.stringify({ asOf, readings, episode })].join('\n  '));
    }
  }
  return { episodes, statuses, disagreements };
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
    return FIELDS.flatMap((field) => differs(`${duty.key} ${field}`, duty[field], other[field]));
  });
  return [...repeated, ...unexpected, ...different];
}

const FIELDS = ['owedBy', 'owed', 'at', 'latest', 'reason', 'status', 'federal', 'outstanding', 'metAt', 'evidence', 'content'] as const;

/** The library leaves `latest` out where the due time is exact. */
function sayingOf(duty: Duty): Said {
  const { key, owedBy, owed, due, status, federal: byFederalLimits, outstanding, metAt, evidence, content } = duty;
  return {
    key,
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
  };
}

function differs(what: string, expected: unknown, given: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(given)];
  return one === other ? [] : [`${what}: oracle ${String(one)}, library ${String(other)}`];
}
