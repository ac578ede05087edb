import { gather } from '../kernel/gather.js';
import type { AdviceRow } from '../policy/duty-row.js';
import type { Policy } from '../policy/policy.js';
import type { Fault } from './assessment.js';
import { failuresIn } from './faults.js';
import type { Log } from './log.js';

/** Advice that an overlay gives, and what failed about it. */
export interface Given {
  /** The advice. */
  readonly row: AdviceRow;
  /** The rule that failed: its answer is unknown, and the advice is given. */
  readonly faults: readonly Fault[];
}

/** What overlays advise, unless it is certainly of no use. */
export function addedAdvice({ episode, asOf }: Log, { advice = [], readings }: Policy): readonly Given[] {
  return gather(advice, ({ policy, row, when }) => {
    const finding = when(episode, asOf, readings);
    const faults = failuresIn(finding).map((code) => ({ policy, rule: row.id, code }));
    return finding.answer === 'no' ? [] : [{ row, faults }];
  });
}
