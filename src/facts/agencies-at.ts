import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Agency } from './agency.js';
import type { Episode } from './episode.js';
import type { Event } from './event.js';
import type { Facts } from './facts.js';
import { changesOf, valueAt } from './value-at.js';

/**
 * What is known of the agencies at a moment. The part of each is a fact of its own: what becomes of one says nothing about
 * another, whichever came first.
 */
export function agenciesAt(episode: Episode, at: Instant): Facts['agencies'] {
  const changes = changesOf(episode).filter(changesAgencies);
  if (changes.length === 0) return episode.agencies;
  const areListed = valueAt<Answer>(episode, at, episode.agencies === null ? 'unknown' : 'yes', listedAfter, (left, right) =>
    left === right ? left : 'unknown',
  );
  if (areListed !== 'yes') return null;
  const named = [
    ...(episode.agencies ?? []),
    ...changes.flatMap((event) => (event.kind === 'changed' ? (event.facts.agencies ?? []) : [])),
  ];
  return [...new Set(named.map(({ id }) => id))].flatMap((id) => {
    const start = episode.agencies?.find((agency) => agency.id === id) ?? null;
    return valueAt(episode, at, start, (event, agency) => agencyAfter(event, id, agency), shared) ?? [];
  });
}

function changesAgencies(event: Event): boolean {
  return event.kind === 'responsibility-began' || event.kind === 'responsibility-ended' || listedAfter(event) !== undefined;
}

function listedAfter(event: Event): Answer | undefined {
  if (event.kind !== 'changed' || event.facts.agencies === undefined) return undefined;
  return event.facts.agencies === null ? 'unknown' : 'yes';
}

/** What an event makes of one agency: `null` where it has no part in the case, `undefined` where it is left alone. */
function agencyAfter(event: Event, id: string, agency: Agency | null): Agency | null | undefined {
  if (event.kind === 'changed') {
    return event.facts.agencies === undefined ? undefined : (event.facts.agencies?.find((other) => other.id === id) ?? null);
  }
  if (event.kind !== 'responsibility-began' && event.kind !== 'responsibility-ended') return undefined;
  if (event.agency !== null && event.agency !== id) return undefined;
  if (agency === null) return null;
  // Which responsibility began is sometimes not on record: then what the facts say stands, unless they say there was none.
  const began = 'responsibility' in event ? event.responsibility : 'none';
  const after = { ...agency, responsibility: began ?? (agency.responsibility === 'none' ? null : agency.responsibility) };
  return event.agency === null ? shared(agency, after) : after;
}

/** An agency that only one of the two states names may have no part in the case: its responsibility there is none. */
function shared(left: Agency | null, right: Agency | null): Agency | null {
  const [one, other] = [left ?? right, right ?? left];
  if (one === null || other === null) return null;
  const [had, has] = [left, right].map((agency) => (agency === null ? 'none' : agency.responsibility));
  return {
    id: one.id,
    kind: one.kind === other.kind ? one.kind : null,
    responsibility: had === has ? (had ?? null) : null,
    role: one.role === other.role ? one.role : null,
    olderAgeElected: one.olderAgeElected === other.olderAgeElected ? one.olderAgeElected : null,
  };
}
