import {
  allOf,
  assess,
  federal,
  missingChildOrYouth,
  missingOrAbductedFromCare,
  type Duty,
  type DutyRow,
  type Episode,
  type Finding,
  type Policy,
} from 'missing-child-rules';
import { encoded, type Case } from './cases.js';
import { assessByHand, type HandDuty } from './hand-assess.js';
import type { Trace } from './hand-written.js';
import { asOf } from './population.js';

// What the library answers where hand-written functions answer too, in the words of both, so that the two can be compared.

const reports = federal.duties.flatMap((row) => (row.scope === 'episode' && row.act === 'report-missing-child' ? [row] : []));

interface Report {
  readonly to: string;
  readonly due: number;
  readonly isOverdue: boolean;
  readonly row: (typeof reports)[number];
}

/** The small rule's answer with its findings. */
export interface Found {
  readonly missing: Finding;
  readonly owed: Finding;
  readonly reports: readonly Report[];
}

/** The small rule as a user of the library puts it together. */
export function found(given: Case): Found {
  const missing = missingChildOrYouth(given.episode, given.at);
  const owed = allOf('report-owed', reports[0]!, [missing, missingOrAbductedFromCare(given.episode, given.at)]);
  const dues = reports.map((row): Report => {
    const { within } = row.limits[0]!;
    const hours = 'inNoCaseLaterThanHours' in within ? (within.inNoCaseLaterThanHours ?? Infinity) : Infinity;
    const due = given.received + hours * 3_600_000;
    const made = row.to === 'ncmec' ? given.ncmecAt : given.lawEnforcementAt;
    return { to: row.to, due, isOverdue: owed.answer === 'yes' && given.now > due && made === null, row };
  });
  return { missing, owed, reports: dues };
}

/** The answer without its findings. */
export function codeOfFound({ missing, owed, reports: [police, ncmec] }: Found): number {
  return encoded(missing.answer === 'yes', owed.answer === 'yes', police?.isOverdue === true, ncmec?.isOverdue === true);
}

/** A finding in the words of the hand-written trace, limb by limb. */
export const saidOf = ({ id, answer, law, facts, because }: Finding): Trace => ({
  rule: id,
  answer,
  citations: law.map(({ citation }) => citation),
  facts: because.length === 0 ? facts : [],
  limbs: because.map(saidOf),
});

/** The agency's duties that have hours: those that are written out by hand too. */
const isTimed = (row: DutyRow): boolean => row.scope === 'episode' && row.who === 'title-iv-e-agency' && row.limits.length > 0;

/** Federal law with these duties only. */
export const timed: Policy = { ...federal, duties: federal.duties.filter(isTimed) };

type Standing = readonly [string, string | null, string, readonly string[], string];
const standingOf = ({ id, due, status, evidence, owed }: Duty): Standing => [id, due.at, status, evidence, owed.answer];
const standingByHand = ({ id, due, status, evidence, owed }: HandDuty): Standing => [id, due, status, evidence, owed.answer];

/** How the timed duties of an episode stand, by the library and by hand. */
export function standings(episode: Episode): { readonly byLibrary: readonly Standing[]; readonly byHand: readonly Standing[] } {
  return {
    byLibrary: assess(episode, asOf, timed).duties.map(standingOf),
    byHand: assessByHand(episode, asOf).map(standingByHand),
  };
}
