import { factsAt } from '../facts/facts-at.js';
import type { Facts } from '../facts/facts.js';
import { changesOf } from '../facts/value-at.js';
import { unknownToAgencyAfter } from '../facts/whereabouts-after.js';
import type { Window } from '../kernel/deadline.js';
import { gather } from '../kernel/gather.js';
import { isIdentification } from './disclosures.js';
import { momentsIn } from './judge.js';
import type { Entry, Log } from './log.js';

/**
 * Of the facts that would settle something, those that the record does not have for the moments judged. What it has is not asked
 * again: where a question stays open all the same, it is the law that does not say, as of a child placed in a hospital.
 */
export function unanswered(asked: readonly string[], judged: Window, log: Log): readonly string[] {
  if (asked.length === 0) return asked;
  const then = momentsIn(judged, [], log).map((at) => factsAt(log.episode, at));
  const times = log.entries.filter(({ from, to }) => from === to).map(({ pointer }) => `${pointer}/at`);
  return asked.filter((pointer) => !times.includes(pointer) && then.some((facts) => isOpen(pointer, facts)));
}

/** Before each of these facts the times, known only roughly, of what changed it at a moment judged: the fact may be on the record, and its time not. */
export function withTimes(open: readonly string[], judged: Window, log: Log): readonly string[] {
  const rough = open.length === 0 ? [] : log.entries.filter(({ from, to }) => from !== to && from <= judged.to && to >= judged.from);
  return gather(open, (fact) => [...rough.filter((entry) => mayChange(fact, entry, log)).map(({ pointer }) => `${pointer}/at`), fact]);
}

function mayChange(fact: string, { event }: Entry, { episode }: Log): boolean {
  const [, name = '', place, part] = fact.split('/');
  if (event.kind === 'changed') return name in event.facts;
  if (name === 'whereaboutsUnknown') return unknownToAgencyAfter(event) !== undefined && changesOf(episode).includes(event);
  if (name === 'abducted') return event.kind === 'returned';
  if (part !== 'responsibility') return VICTIM.includes(name) && isIdentification(event);
  const isItsPart = event.kind === 'responsibility-began' || event.kind === 'responsibility-ended';
  return isItsPart && [null, episode.agencies?.[Number(place)]?.id].includes(event.agency);
}

const VICTIM: readonly string[] = ['sexTraffickingVictim', 'reasonableCauseOfTrafficking'];

/** A word or a number answers; a list may not be whole, and of several answers or days one may be what is asked for. */
function isOpen(pointer: string, facts: Facts): boolean {
  const path = pointer.split('/').slice(1);
  const value = path.reduce<unknown>((held, part) => Reflect.get(new Object(held), part), facts);
  return typeof value === 'string' ? value === 'unknown' : typeof value !== 'number';
}
