import type { Agency } from '../facts/agency.js';
import { factsAt } from '../facts/facts-at.js';
import type { Window } from '../kernel/deadline.js';
import { all, type Answer } from '../kernel/answer.js';
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
  const reading = [`AMB-3:${readings.providerKnowledge}`];
  const own = entriesOf(log, 'agency-received-information')
    .filter(({ event }) => isOwner(event.agency, owner, who) !== 'no')
    .map(({ name, from, to }): Receipt => ({ name, from, to, readings: NONE }));
  const learned = entriesOf(log, 'provider-learned').filter((entry) => mayBePrivate(entry, log));
  if (learned.length === 0) return own;
  const imputed = learned.flatMap((entry): Receipt[] => {
    const counts = isImputed(entry, log, readings);
    if (counts === 'no') return [];
    const later = own.find((receipt) => receipt.from >= entry.from);
    const to = counts === 'yes' || later === undefined ? entry.to : later.to;
    return [{ name: entry.name, from: entry.from, to, readings: reading }];
  });
  const isKnownBefore = (receipt: Receipt): boolean => learned.some((entry) => entry.from < receipt.from);
  return [...own.map((receipt) => (isKnownBefore(receipt) ? { ...receipt, readings: reading } : receipt)), ...imputed].sort(earliestFirst);
}

const NONE: readonly never[] = [];

/** What a provider is and does is asked of the moment at which it learned. One that nobody names may be any of those listed. */
function providerOf({ event, from }: EntryOf<'provider-learned'>, log: Log): Pick<Agency, 'kind' | 'responsibility'> | undefined {
  const { agencies } = factsAt(log.episode, instantOf(from) ?? log.asOf);
  if (agencies === null) return UNDESCRIBED;
  if (event.agency !== null) return agencies.find((agency) => agency.id === event.agency);
  return agencies.some(({ kind }) => kind === null || kind === 'private-provider') ? UNDESCRIBED : undefined;
}

const UNDESCRIBED = { kind: null, responsibility: null };

function mayBePrivate(entry: EntryOf<'provider-learned'>, log: Log): boolean {
  const provider = providerOf(entry, log);
  return provider !== undefined && (provider.kind === null || provider.kind === 'private-provider');
}

function isImputed(entry: EntryOf<'provider-learned'>, log: Log, { providerKnowledge }: Readings): Answer {
  const provider = providerOf(entry, log);
  const isPrivate: Answer = provider?.kind === 'private-provider' ? 'yes' : 'unknown';
  if (providerKnowledge === 'always') return isPrivate;
  const responsibility = provider?.responsibility ?? null;
  return all([isPrivate, responsibility === null ? 'unknown' : responsibility === 'placement-and-care' ? 'yes' : 'no']);
}
