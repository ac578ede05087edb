import { gather } from '../kernel/gather.js';
import type { Finding } from '../kernel/finding.js';
import type { Duty, Fault } from './assessment.js';

/** The rules of overlays that failed, each once: a rule that failed stands in the finding in its own place. */
export function faultsOf(duties: readonly Duty[]): readonly Fault[] {
  const faults = gather(duties, ({ id, policy, owed }) =>
    policy === undefined ? [] : failuresIn(owed).map((code) => ({ policy, rule: id, code })),
  );
  return faults.filter((fault, place) => faults.findIndex(({ rule, code }) => rule === fault.rule && code === fault.code) === place);
}

/** The name under which a rule failed. */
export function failuresIn({ id, because }: Finding): readonly string[] {
  return FAILURES.includes(id) ? [id] : gather(because, failuresIn);
}

const FAILURES: readonly string[] = ['rule-threw', 'rule-returned-a-promise', 'rule-returned-no-finding'];
