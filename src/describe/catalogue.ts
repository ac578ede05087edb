import { refuseUnless } from '../kernel/given.js';
import type { CalendarDate } from '../kernel/instant.js';
import { coverage } from '../law/coverage.js';
import type { DutyRow, EpisodeDuty, Limit, ProgrammeDuty } from '../policy/duty-row.js';
import { isPolicy, type Policy } from '../policy/policy.js';
import { describeRule, type RuleDescription } from './rule.js';

/** A limit as plain data: its unit says what its clock does. */
export type DescribedLimit = Omit<Limit, 'ends'>;

/** A duty of an episode as plain data: what is a function in the table is here what that function says. */
export interface DescribedEpisodeDuty extends Omit<EpisodeDuty, 'when' | 'since' | 'limits' | 'turns'> {
  /** From which day it applies. */
  readonly since: CalendarDate;
  /** The rule that says who is covered. */
  readonly when: RuleDescription;
  /** Its limits. */
  readonly limits: readonly DescribedLimit[];
}

/** One duty of the catalogue. */
export type CatalogueEntry = DescribedEpisodeDuty | ProgrammeDuty;

/**
 * Every duty of a policy in one list, those of a programme as a whole among them: who owes it, what is to be done, to
 * whom, by when, what the report must hold, on which law it rests. Plain JSON.
 *
 * @param policy - the policy
 * @returns its duties, in the order of its table
 * @example
 * ```ts
 * import { catalogue, federal } from 'missing-child-rules';
 * const report = catalogue(federal).find(({ id }) => id === 'ive-report-missing-to-ncmec');
 * report?.to; // 'ncmec'
 * report?.law[0].citation; // '42 U.S.C. 671(a)(35)(B)'
 * catalogue(federal).find(({ id }) => id === 'ive-annual-victim-count')?.scope; // 'programme'
 * ```
 */
export function catalogue(policy: Policy): readonly CatalogueEntry[] {
  refuseUnless(['policy', isPolicy(policy), 'made with `federal`']);
  return policy.duties.map((row) => described(row, policy));
}

function described(row: DutyRow, policy: Policy): CatalogueEntry {
  if (row.scope === 'programme') return row;
  const { when, since, turns: _turns, ...said } = row;
  return {
    ...said,
    limits: row.limits.map(({ ends: _ends, ...limit }) => limit),
    since: since?.(policy.readings) ?? (row.effective ?? row.law[0].interval).from,
    when: describeRule(when, dayOf(policy), policy.readings),
  };
}

/** The day whose law is described: that of the policy, else the day on which the texts were last looked at. */
export function dayOf(policy: Policy): CalendarDate {
  return policy.lawOf ?? coverage.readOn;
}
