import { factsAt } from '../facts/facts-at.js';
import type { Facts } from '../facts/facts.js';
import type { Window } from '../kernel/deadline.js';
import { momentsIn } from './judge.js';
import type { Log } from './log.js';

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

/** A word or a number answers; a list may not be whole, and of several answers or days one may be what is asked for. */
function isOpen(pointer: string, facts: Facts): boolean {
  const path = pointer.split('/').slice(1);
  const value = path.reduce<unknown>((held, part) => Reflect.get(new Object(held), part), facts);
  return typeof value === 'string' ? value === 'unknown' : typeof value !== 'number';
}
