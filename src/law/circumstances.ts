import type { Circumstances } from '../facts/facts.js';
import type { Answer } from '../kernel/answer.js';
import { finding, type Finding, type Ground } from '../kernel/finding.js';

const KNOWN: readonly string[] = [
  'ran-away',
  'family-abduction',
  'nonfamily-abduction',
  'wandered-or-lost',
  'displaced-by-disaster',
  'other',
] satisfies readonly Circumstances[];

/** Whether the child is away for one of these reasons. A word of somebody's own may mean any of them. */
export function awayFor(id: string, ground: Ground, circumstances: Circumstances | null, ...reasons: readonly string[]): Finding {
  return finding(id, ground, isAwayFor(circumstances, reasons), ['/circumstances']);
}

/** The same as a bare answer. */
export function isAwayFor(circumstances: Circumstances | null, reasons: readonly string[]): Answer {
  if (circumstances === null || !KNOWN.includes(circumstances)) return 'unknown';
  return reasons.includes(circumstances) ? 'yes' : 'no';
}
