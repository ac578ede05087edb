import type { Assessment } from '../assess/assessment.js';
import type { LogEntry } from '../facts/event.js';
import { present } from '../kernel/gather.js';
import type { Words } from './words.js';

/**
 * The question that asks for a fact: by the last part of its pointer that is no number, with the event it is about, to whom that was and
 * on which day, or the agency.
 */
export function questionText(pointer: string, { episode }: Assessment, words: Words): string {
  const last = pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? pointer;
  const [, list, place] = pointer.split('/');
  const event = list === 'events' ? episode.events[Number(place)] : undefined;
  const agency = list === 'agencies' ? episode.agencies?.[Number(place)] : undefined;
  const about = [pointer, ...(event === undefined ? present([agency?.id]) : outlineOf(event))];
  return `${words.questions[last] ?? words.phrases.whatIs(last)} (${about.join(': ')})`;
}

function outlineOf(event: LogEntry): readonly string[] {
  const { kind, to, on }: { readonly kind: string; readonly to?: string | null; readonly on?: string } = { to: null, on: '', ...event };
  return [[kind, to, on].filter((part) => part !== null && part !== '').join(', ')];
}
