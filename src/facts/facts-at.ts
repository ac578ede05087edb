import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Agency, Responsibility } from './agency.js';
import { blurred } from './blurred.js';
import type { Episode } from './episode.js';
import type { Event, EventKind, EventOf, VerifiedBy } from './event.js';
import type { Facts } from './facts.js';
import { corrected, inOrder, placeOf } from './log.js';

interface History {
  readonly start: Facts;
  readonly changes: readonly Change[];
}

const histories = new WeakMap<Episode, History>();

/**
 * The facts of a moment: those of the episode's start, with every change that had happened by then. Where a change may
 * or may not have happened by then, the facts in which the two differ are unknown.
 *
 * A child who was seen in person by the agency or the police is located: the whereabouts are no longer unknown, until
 * they are lost again. A sighting, a message or a telephone call changes nothing (reading AMB-17).
 *
 * @param episode - the episode
 * @param at - the moment
 * @returns the facts of that moment
 * @example
 * ```ts
 * import { factsAt, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   whereaboutsUnknown: 'yes',
 *   events: [{ kind: 'located', at: '2026-05-04T12:00:00-05:00', verifiedBy: 'police-in-person' }],
 * });
 * factsAt(episode, instant('2026-05-04T11:59:59-05:00')).whereaboutsUnknown; // 'yes'
 * factsAt(episode, instant('2026-05-04T12:00:00-05:00')).whereaboutsUnknown; // 'no'
 * ```
 */
export function factsAt(episode: Episode, at: Instant): Facts {
  const { start, changes } = historyOf(episode);
  let facts = start;
  for (const event of changes) {
    const place = placeOf(event, at, episode.zone);
    if (place === 'after') continue;
    const changed = changedBy(event, facts);
    facts = place === 'before' && isCertain(event) ? changed : blurred(facts, changed);
  }
  return facts;
}

/** Remembered for frozen episodes only, which is what `parseEpisode` makes: others could change under our hands. */
function historyOf(episode: Episode): History {
  const known = histories.get(episode);
  if (known !== undefined) return known;
  const { zone, events, ...start } = episode;
  const history = { start, changes: inOrder(corrected(events).filter(isChange), zone) };
  if (Object.isFrozen(episode) && Object.isFrozen(events)) histories.set(episode, history);
  return history;
}

/** The events that change the facts. */
type Change = EventOf<
  | 'changed'
  | 'located'
  | 'whereabouts-lost'
  | 'returned'
  | 'responsibility-began'
  | 'responsibility-ended'
  | 'trafficking-identified'
  | 'screened'
>;

const CHANGES: readonly EventKind[] = [
  'changed',
  'whereabouts-lost',
  'returned',
  'responsibility-began',
  'responsibility-ended',
  'trafficking-identified',
];

function isChange(event: Event | null): event is Change {
  if (event === null) return false;
  if (event.kind === 'screened') return event.victim === 'yes';
  if (event.kind === 'located') return event.verifiedBy === null || SEEN.includes(event.verifiedBy);
  return CHANGES.includes(event.kind);
}

/** Only a person of the agency or the police makes the whereabouts known (AMB-17). */
const SEEN: readonly VerifiedBy[] = ['agency-in-person', 'police-in-person'];

/** A child whom nobody is known to have seen is only perhaps located. */
function isCertain(event: Change): boolean {
  return event.kind !== 'located' || event.verifiedBy !== null;
}

function changedBy(event: Change, facts: Facts): Facts {
  switch (event.kind) {
    case 'changed':
      return { ...facts, ...event.facts };
    case 'located':
      return { ...facts, whereaboutsUnknown: 'no' };
    case 'whereabouts-lost':
      return { ...facts, whereaboutsUnknown: 'yes' };
    case 'returned':
      return { ...facts, whereaboutsUnknown: 'no', abducted: abductedAfterReturn(event.to, facts.abducted) };
    case 'responsibility-began':
      return withResponsibility(facts, event.agency, event.responsibility);
    case 'responsibility-ended':
      return withResponsibility(facts, event.agency, 'none');
    case 'trafficking-identified':
    case 'screened':
      return { ...facts, sexTraffickingVictim: 'yes', reasonableCauseOfTrafficking: 'yes' };
  }
}

function abductedAfterReturn(to: string | null, abducted: Answer): Answer {
  if (to === 'authorised-care') return 'no';
  return to === null && abducted === 'yes' ? 'unknown' : abducted;
}

/** Which responsibility began is sometimes not on record: then what the facts say stands, unless they say there was none. */
function withResponsibility(facts: Facts, id: string | null, began: Responsibility | null): Facts {
  if (facts.agencies === null) return facts;
  const agencies = facts.agencies.map((agency): Agency => {
    if (id === null) return { ...agency, responsibility: agency.responsibility === began ? began : null };
    if (agency.id !== id) return agency;
    return { ...agency, responsibility: began ?? (agency.responsibility === 'none' ? null : agency.responsibility) };
  });
  return { ...facts, agencies };
}
