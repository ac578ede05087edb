import type { Agency } from '../facts/agency.js';
import type { Answer } from '../kernel/answer.js';
import type { Actor } from '../policy/policy.js';
import type { Log } from './log.js';

/**
 * The bodies that may owe a duty of this kind: each title IV-E agency of the record, one of unknown kind included. Where
 * the record names none, the kind of body stands for it, so that the duty and its answer are still shown.
 */
export function ownersOf(who: Actor, log: Log): readonly string[] {
  if (who !== 'title-iv-e-agency') return [who];
  const ids = new Set(
    agenciesOf(log)
      .filter(mayOwe)
      .map((agency) => agency.id),
  );
  return ids.size === 0 ? [who] : [...ids];
}

/** Every agency that the episode names at any time. */
function agenciesOf({ episode, entries }: Log): readonly Agency[] {
  const changed = entries.flatMap(({ event }) => (event.kind === 'changed' ? (event.facts.agencies ?? []) : []));
  return [...(episode.agencies ?? []), ...changed];
}

function mayOwe({ kind }: Agency): boolean {
  return kind === null || kind === 'title-iv-e-state' || kind === 'title-iv-e-tribal';
}

/**
 * Whether an event's agency is the one that owes the duty. An event that names no agency may be anybody's. Where the
 * record names nobody who owes the duty, every agency that an event names counts.
 */
export function isOwner(agency: string | null, owner: string, who: Actor): Answer {
  if (agency === null) return 'unknown';
  return owner === who || agency === owner ? 'yes' : 'no';
}
