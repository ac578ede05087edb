import type { Episode } from '../facts/episode.js';
import type { Answer } from '../kernel/answer.js';
import type { Provision } from '../kernel/citation.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';

/**
 * Before its first day, counted where the child is, a law answers no, or unknown where that day is from memory; `undefined`
 * from then on.
 */
export function beforeItsDay<Id extends string>(
  id: Id,
  provision: Provision,
  episode: Episode,
  at: Instant,
  answer: Answer = 'no',
): Finding<Id> | undefined {
  if (hasBegun(provision.interval.from, at, episode.zone)) return undefined;
  const law = { law: [provision] };
  return allOf(id, law, [finding('in-force', law, answer)]);
}
