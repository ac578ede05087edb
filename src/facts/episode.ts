import { has } from '../kernel/given.js';
import type { LogEntry } from './event.js';
import type { Facts } from './facts.js';

/** One child, one time missing: the facts at its start, and the log of what happened. Made by `parseEpisode`. */
export interface Episode extends Facts {
  /** The IANA time zone in which local days and birthdays are counted. */
  readonly zone: string;
  /** What happened, in any order. */
  readonly events: readonly LogEntry[];
}

/**
 * Whether a value has the outline of an episode. No more is asked, since stored episodes come back as plain JSON; but a record
 * that was never parsed lacks what it does not say.
 */
export function isEpisode(value: unknown): boolean {
  return has(value, 'legalGuardians') && has(value, 'events');
}
