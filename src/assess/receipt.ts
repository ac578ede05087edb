import { gather } from '../kernel/gather.js';
import type { Agency } from '../facts/agency.js';
import { agencyPointer } from '../facts/agency-pointer.js';
import type { ByAgency } from '../facts/event.js';
import { factsAt } from '../facts/facts-at.js';
import { all, any, type Answer } from '../kernel/answer.js';
import type { Actor } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import type { NamedWindow } from './judge.js';
import { earliestFirst, earliestMoment, entriesOf, type Entry, type Log } from './log.js';
import { isOwner } from './owner.js';

/** Information received, and the readings without which it might not count. */
export interface Receipt extends NamedWindow {
  /** The readings on which it rests. */
  readonly readings: readonly string[];
  /** The facts that would settle when it was, beside the time of the event itself, as JSON Pointers. */
  readonly open?: readonly string[];
}

/**
 * When the agency received information: through any of its own people and lines, whoever they are (AMB-2), or through a
 * provider to which it delegated placement and care (AMB-3). What it knows for other reasons is no receipt. Where the
 * delegation is unknown, the receipt lies between the provider's and the agency's own.
 */
export function receiptsOf(log: Log, owner: string, who: Actor, readings: Readings): readonly Receipt[] {
  const own = entriesOf(log, 'agency-received-information')
    .filter(({ event }) => isOwner(event.agency, owner, who) !== 'no')
    .map(asReceipt);
  const learned = log.entries.filter((entry): entry is Learned => isNews(entry, owner, who)).filter((entry) => mayBePrivate(entry, log));
  const imputed = gather(learned, (entry): Receipt[] => {
    const { counts, ...imputation } = imputationOf(entry, log, readings);
    if (counts === 'no') return [];
    const later = counts === 'yes' ? entry : (own.find(({ from }) => from >= entry.from) ?? entry);
    return [{ ...asReceipt(entry), ...imputation, to: later.to }];
  });
  const isKnownBefore = (receipt: Receipt): boolean => learned.some((entry) => entry.from < receipt.from);
  const heard = own.map((receipt) => (isKnownBefore(receipt) ? { ...receipt, readings: amb3(readings) } : receipt));
  return [...heard, ...imputed].sort(earliestFirst);
}

/** An event as what starts a duty. */
export function asReceipt({ name, from, to }: NamedWindow): Receipt {
  return { name, from, to, readings: [] };
}

/** What came after shows that something had happened by the first of it, nobody knows when. */
export function shownBy(acts: readonly NamedWindow[]): readonly Receipt[] {
  const [first] = acts;
  if (first === undefined) return [];
  return [{ name: first.name, from: -Infinity, to: Math.min(...acts.map(({ to }) => to)), readings: [], open: ['/events'] }];
}

/** What a provider learned or found, also where it is written down as information that the provider received. */
export type Learned = Entry & { /** What happened. */ readonly event: ByAgency };

function isNews({ event }: Entry, owner: string, who: Actor): boolean {
  if (event.kind === 'provider-learned') return true;
  return event.kind === 'agency-received-information' && isOwner(event.agency, owner, who) === 'no';
}

/** Whether the agency knows what others know, on which reading that rests, and what would settle it. */
export function imputationOf(entry: Learned, log: Log, readings: Readings): Imputation {
  const counts = isImputed(entry, log, readings);
  return { counts, readings: mayBePrivate(entry, log) ? amb3(readings) : [], open: counts === 'unknown' ? openOf(entry, log) : [] };
}

/** What the knowledge of others is to an agency. */
interface Imputation extends Required<Pick<Receipt, 'readings' | 'open'>> {
  readonly counts: Answer;
}

function amb3({ providerKnowledge }: Readings): readonly string[] {
  return [`AMB-3:${providerKnowledge}`];
}

/** The bodies that may be the provider, as they were when it learned: the one named, or any of those listed. */
function providersOf(entry: Learned, log: Log): readonly Agency[] | null {
  const { agencies } = factsAt(log.episode, earliestMoment(entry, log));
  const { agency: name } = entry.event;
  return name === null || agencies === null ? agencies : agencies.filter(({ id }) => id === name);
}

function mayBePrivate(entry: Learned, log: Log): boolean {
  return providersOf(entry, log)?.some(({ kind }) => kind === null || kind === 'private-provider') ?? true;
}

function isImputed(entry: Learned, log: Log, readings: Readings): Answer {
  const providers = providersOf(entry, log);
  if (providers === null) return 'unknown';
  const answer = any(providers.map((provider) => isDelegated(provider, readings)));
  return entry.event.agency === null && answer === 'yes' ? 'unknown' : answer;
}

function isDelegated({ kind, responsibility }: Agency, { providerKnowledge }: Readings): Answer {
  const isPrivate: Answer = kind === null ? 'unknown' : kind === 'private-provider' ? 'yes' : 'no';
  const counts: Answer = responsibility === null ? 'unknown' : responsibility === 'placement-and-care' ? 'yes' : 'no';
  return all([isPrivate, providerKnowledge === 'always' ? 'yes' : counts]);
}

/** What would settle whether a provider's knowledge is the agency's. */
function openOf(entry: Learned, log: Log): readonly string[] {
  const { agencies } = factsAt(log.episode, earliestMoment(entry, log));
  if (agencies === null) return ['/agencies'];
  const { agency: name } = entry.event;
  if (name === null) return [`${entry.pointer}/agency`];
  return agencies.flatMap(({ id, kind, responsibility }, place) => {
    if (id !== name) return [];
    return [
      ...(kind === null ? [agencyPointer(place, 'kind')] : []),
      ...(responsibility === null ? [agencyPointer(place, 'responsibility')] : []),
    ];
  });
}
