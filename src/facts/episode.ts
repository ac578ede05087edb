import type { LogEntry } from './event.js';
import type { Facts } from './facts.js';

/** One child, one time missing: the facts at its start, and the log of what happened. Made by `parseEpisode`. */
export interface Episode extends Facts {
  /** The IANA time zone in which local days and birthdays are counted. */
  readonly zone: string;
  /** What happened, in any order. */
  readonly events: readonly LogEntry[];
}
