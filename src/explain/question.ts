import type { Assessment } from '../assess/assessment.js';
import type { Words } from './words.js';

/** The question that asks for a fact: by the last part of its pointer that is no number, with the event or agency it is about. */
export function questionText(pointer: string, { episode }: Assessment, words: Words): string {
  const last = pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? pointer;
  const [, list, place] = pointer.split('/');
  const about =
    list === 'events' ? episode.events[Number(place)]?.kind : list === 'agencies' ? episode.agencies?.[Number(place)]?.id : undefined;
  return `${words.questions[last] ?? words.phrases.whatIs(last)} (${pointer}${about === undefined ? '' : `: ${about}`})`;
}
