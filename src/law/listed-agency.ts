import type { Agency } from '../facts/agency.js';
import type { Episode } from '../facts/episode.js';
import type { Event } from '../facts/event.js';
import { refuseUnless } from '../kernel/given.js';

/**
 * Refuses to answer for an agency that the record names at no time: a slip in its id would be a "no". Where it is not known which agencies
 * there are, any may be one of them.
 */
export function refuseUnlisted(episode: Episode, agency: string | undefined): void {
  if (agency === undefined || isListed(episode.agencies, agency)) return;
  const lists = episode.events.flatMap((entry) => listsIn(entry.kind === 'corrected' ? entry.with : entry));
  const isNamed = lists.some((list) => isListed(list, agency));
  refuseUnless(['agency', isNamed, 'the `id` of an agency of the episode']);
}

function listsIn(event: Event | null): readonly (readonly Agency[] | null)[] {
  return event?.kind === 'changed' && event.facts.agencies !== undefined ? [event.facts.agencies] : [];
}

function isListed(list: readonly Agency[] | null, agency: string): boolean {
  return list === null || list.some(({ id }) => id === agency);
}
