import { openness, type Opening } from '../../src/disclosure/decision.js';

/** Whether one answer is at most as open as another. More manners are less open. */
export function isAtMost(lower: Opening, upper: Opening): boolean {
  if (lower.decision !== 'allow-if' || upper.decision !== 'allow-if')
    return openness.indexOf(lower.decision) <= openness.indexOf(upper.decision);
  return upper.conditions.every((manner) => lower.conditions.includes(manner));
}
