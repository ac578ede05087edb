import { factsAt } from '../facts/facts-at.js';
import type { Window } from '../kernel/deadline.js';
import type { Answer } from '../kernel/answer.js';
import { instantOf } from '../kernel/instant.js';
import type { Actor } from '../policy/policy.js';
import type { Readings } from '../policy/readings.js';
import { earliestFirst, entriesOf, type EntryOf, type Log } from './log.js';
import { isOwner } from './owner.js';

/** Information received, and the readings without which it might not count. */
export interface Receipt extends Window {
  /** The event, by id or place in the log. */
  readonly name: string;
  /** The readings on which it rests. */
  readonly readings: readonly string[];
}

/**
 * When the agency received information: through any of its own people and lines, whoever they are (AMB-2), or through a
 * provider to which it delegated placement and care (AMB-3). What it knows for other reasons is no receipt. Where the
 * delegation is unknown, the receipt lies between the provider's and the agency's own.
 */
export function receiptsOf(log: Log, owner: string, who: Actor, readings: Readings): readonly Receipt[] {
  const own = entriesOf(log, 'agency-received-information')
    .filter(({ event }) => isOwner(event.agency, owner, who) !== 'no')
    .map(({ name, from, to }): Receipt => ({ name, from, to, readings: [] }));
  const imputed = entriesOf(log, 'provider-learned').flatMap((entry): Receipt[] => {
    const counts = isImputed(entry, log, readings);
    if (counts === 'no') return [];
    const later = own.find((receipt) => receipt.from >= entry.from);
    const to = counts === 'yes' || later === undefined ? entry.to : later.to;
    return [{ name: entry.name, from: entry.from, to, readings: [`AMB-3:${readings.providerKnowledge}`] }];
  });
  return imputed.length === 0 ? own : [...own, ...imputed].sort(earliestFirst);
}

function isImputed(entry: EntryOf<'provider-learned'>, log: Log, readings: Readings): Answer {
  if (readings.providerKnowledge === 'always') return 'yes';
  const facts = factsAt(log.episode, instantOf(entry.from) ?? log.asOf);
  const provider = facts.agencies?.find((agency) => agency.id === entry.event.agency);
  if (provider?.kind !== 'private-provider') return 'no';
  return provider.responsibility === null ? 'unknown' : provider.responsibility === 'placement-and-care' ? 'yes' : 'no';
}
