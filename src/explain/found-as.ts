import type { Duty } from '../assess/assessment.js';
import type { Log } from '../assess/log.js';
import { factsAt } from '../facts/facts-at.js';
import { foundDead } from '../facts/found-dead.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import type { Found, Words } from './words.js';

/**
 * Whether the child is certainly not missing any more: found dead, or the whereabouts are known and nobody keeps the child
 * without authority.
 */
export function foundAs({ episode, asOf }: Log): Found | undefined {
  if (foundDead(episode, asOf) === 'yes') return 'dead';
  const isKnown = whereaboutsUnknownTo(episode, asOf, 'toAgency') === 'no';
  return isKnown && factsAt(episode, asOf).abducted === 'no' ? 'found' : undefined;
}

/** What is left of a duty in other words than its own: once the child is found, or once a later absence was reported. */
export function lateText({ id }: Duty, late: keyof Words['late'] | undefined, words: Words): string | undefined {
  const texts: Readonly<Partial<Record<string, string>>> = late === undefined ? {} : words.late[late];
  return texts[id];
}
