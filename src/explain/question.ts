import type { Assessment, Duty } from '../assess/assessment.js';
import type { LogEntry } from '../facts/event.js';
import { present } from '../kernel/gather.js';
import { askedOf } from './asked-of.js';
import type { Speaker } from './speaker.js';

/**
 * The question that asks for a fact: by the last part of its pointer that is no number, with the event it is about, to whom that was and
 * on which day, or the agency; of what may have changed, with the moments for which it is asked.
 */
export function questionText(pointer: string, assessment: Assessment, by: Speaker): string {
  const { episode, duties } = assessment;
  const { questions, phrases } = by.words;
  const isOfVictim = pointer === '/events' && duties.some(isUntold);
  const last = isOfVictim ? 'identifications' : (pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? pointer);
  const [, list, place] = pointer.split('/');
  const event = list === 'events' ? episode.events[Number(place)] : undefined;
  const agency = list === 'agencies' ? episode.agencies?.[Number(place)] : undefined;
  const about = event === undefined ? agency?.id : outlineOf(event, duties);
  const moments = askedOf(pointer, assessment, by);
  const question = questions[last] ?? phrases.whatIs(last);
  const text = moments.length === 0 ? question : `${question} ${phrases.answerFor(moments.join('; '))}`;
  return `${text} (${present([pointer, about]).join(': ')})`;
}

/** The record does not say when the agency heard that the child is identified as a victim. */
function isUntold({ id, status }: Duty): boolean {
  return id === 'ive-report-trafficking-victim' && status === 'indeterminate';
}

/** An event in a few words. Of a recipient only those to whom something is owed: any other word is the caller’s own, and may name a person. */
function outlineOf(event: LogEntry, duties: readonly Duty[]): string {
  const isNamed = event.kind === 'returned' || (event.kind === 'reported' && duties.some(({ to }) => to === event.to));
  const [to, on] = [isNamed ? event.to : null, 'on' in event ? event.on : null];
  return [event.kind, to, on].filter((part) => part !== null).join(', ');
}
