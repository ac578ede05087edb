import type { Event, EventOf } from '../facts/event.js';
import { factsAt } from '../facts/facts-at.js';
import { gather } from '../kernel/gather.js';
import type { Actor } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import { earliestFirst, earliestMoment, entriesOf, type Log } from './log.js';
import { isOwner } from './owner.js';
import { asReceipt, imputationOf, receiptsOf, shownBy, type Learned, type Receipt } from './receipt.js';

/**
 * Each time the agency learned that the child is identified as a victim: on a disclosure, on a screening that says so, when
 * the record began to say so, with the first information on a child already so identified, or when it heard what others found.
 */
export function disclosuresOf(log: Log, owner: string, who: Actor, readings: Readings): readonly Receipt[] {
  const received = receiptsOf(log, owner, who, readings);
  const acts = entriesOf(log, 'reported')
    .filter(({ event }) => event.about?.includes('trafficking-victim') === true && isOwner(event.agency, owner, who) === 'yes')
    .map((entry): Receipt => ({ ...asReceipt(entry), open: ['/events'] }));
  const others = log.entries
    .filter((entry): entry is Learned => isIdentification(entry.event) && isOwner(entry.event.agency, owner, who) === 'no')
    .map((entry) => ({ ...asReceipt(entry), ...imputationOf(entry, log, readings) }));
  const disclosed = [
    ...log.entries.filter(({ event }) => isDisclosure(event, owner, who)).map(asReceipt),
    ...others.filter(({ counts }) => counts === 'yes'),
  ];
  const known = [...disclosed, ...received, ...acts].sort(earliestFirst);
  const heard = gather(others, ({ counts, ...other }): readonly Receipt[] => {
    const next = known.find(({ from }) => from >= other.from) ?? UNTOLD;
    if (counts === 'yes' || (counts === 'no' && disclosed.includes(next))) return [];
    const isTold = counts === 'no' && received.includes(next);
    const restsOn = [...next.readings, ...other.readings];
    if (isTold && other.to <= next.to) return [{ ...next, readings: restsOn }];
    const open = [...other.open, ...(next.open ?? [])];
    return [{ name: other.name, from: isTold ? next.from : other.from, to: Math.max(other.to, next.to), readings: restsOn, open }];
  });
  const isFirst = (first: Receipt): boolean =>
    factsAt(log.episode, earliestMoment(first, log)).sexTraffickingVictim === 'yes' &&
    !disclosed.some(({ from }) => from <= first.from) &&
    !others.some(({ to }) => to <= first.from);
  const starts = [...received.slice(0, 1).filter(isFirst), ...disclosed, ...heard].sort(earliestFirst);
  if (starts.length > 0) return [...new Map(starts.map((start) => [start.name, start])).values()];
  // An identified victim without the identification: where the agency reported one, it had happened by then; where the facts
  // say so, by now. Nobody knows when.
  if (acts.length > 0 || log.episode.sexTraffickingVictim !== 'yes') return shownBy(acts);
  return [{ ...UNTOLD, name: '/sexTraffickingVictim', from: -Infinity, to: log.now }];
}

/** What the record does not list: the agency was told at some time, if it was. */
const UNTOLD: Receipt = /* @__PURE__ */ Object.freeze({ name: '', from: Infinity, to: Infinity, readings: [], open: ['/events'] });

function isDisclosure(event: Event, owner: string, who: Actor): boolean {
  if (event.kind === 'changed') return event.facts.sexTraffickingVictim === 'yes';
  return isIdentification(event) && isOwner(event.agency, owner, who) !== 'no';
}

/** That the child is a victim, by the word of some agency or of nobody knows which. */
export function isIdentification(event: Event): event is EventOf<'trafficking-identified' | 'screened'> {
  return event.kind === 'trafficking-identified' || (event.kind === 'screened' && event.victim === 'yes');
}
