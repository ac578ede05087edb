import { REASONABLE_CAUSE } from '../assess/advise.js';
import type { Advice, Assessment, Duty } from '../assess/assessment.js';
import type { EntryOf } from '../assess/log.js';
import type { Instant } from '../kernel/instant.js';
import { contactOf, ncmecHotline } from '../law/contacts.js';
import type { Act, Contact } from '../policy/duty-row.js';
import { whenText } from './due-text.js';
import { bodyOf, dutyTitle, ownerOf } from './duty-lines.js';
import { lateText } from './found-as.js';
import type { Half } from './halves.js';
import { questionText } from './question.js';
import type { Speaker } from './speaker.js';
import type { Found, Words } from './words.js';

/** One thing to do next. */
export interface NextStep {
  /**
   * Whether it is something to do, something to find out, something to ask of another body that owes it, or advice (`advise`): worth doing,
   * and a duty of nobody. A screen that shows advice apart leaves these out.
   */
  readonly kind: 'act' | 'ask' | 'press' | 'advise';
  /** The duty's key, or the fact as a JSON Pointer: of a question, and of the decision on reasonable cause; of advice its `id`. */
  readonly about: string;
  /** Who owes it: the `id` of the agency, or the kind of body; `null` for a question and for advice. */
  readonly owedBy: string | null;
  /** What to do or to ask, in words; where the record has duties of several agencies, with the name of the one whose it is. */
  readonly text: string;
  /** When, in words and local time, and whether that time has passed, or may have; `null` for a question, for advice and for the decision on reasonable cause, of which the law names no time. */
  readonly when: string | null;
  /** The last moment in time, where there is one. */
  readonly dueAt: Instant | null;
  /** Whom to call: the National Center where one number serves everybody, others where the `contacts` handed in reach them. */
  readonly contact: Contact | null;
}

/** Something left to do, and what its words depend on. */
export interface Undone {
  /** The duty. */
  readonly duty: Duty;
  /** No clock runs: the record does not say when the agency heard of a child who is missing from its care. */
  readonly isUnheard: boolean;
  /** Reasonable cause is the only ground of telling the National Center, and it is open, or whether the child is a victim (AMB-1a). */
  readonly isForPerson: boolean;
  /** Of these, nobody has decided on reasonable cause. */
  readonly isUndecided: boolean;
  /** What of it is missing. */
  readonly half: Half;
  /** Its time may have passed: the record does not settle whether it has. */
  readonly mayBePast: boolean;
}

/** What an agency is to do itself. */
export function act(
  { duty, isUnheard, isForPerson, half, mayBePast }: Undone,
  late: keyof Words['late'] | undefined,
  isShared: boolean,
  by: Speaker,
): NextStep {
  const { phrases } = by.words;
  const when = whenLeft(duty, by);
  const text = lateText(duty, late, by.words) ?? halfText(duty, half, by);
  return {
    kind: 'act',
    about: duty.key,
    owedBy: duty.owedBy,
    text: named(isForPerson ? phrases.personDecides(text) : text, duty, isShared, by),
    when: isUnheard ? phrases.unheard : mayBePast ? phrases.mayBePast(when) : when,
    dueAt: duty.due.at,
    contact: contactIn(recipientOf(duty, half), by),
  };
}

/** When something left to do is due, or was. */
function whenLeft(duty: Duty, by: Speaker): string {
  const when = whenText(duty, by);
  return duty.status === 'overdue' ? by.words.phrases.overdue(when) : when;
}

/** What is left of a duty: the half that is missing, where the other is done. */
function halfText(duty: Duty, { missing, isInterviewed }: Half, by: Speaker): string {
  const text = missing === undefined ? dutyTitle(duty, by) : by.words.halves[missing];
  return isInterviewed ? by.words.phrases.interviewed(text) : text;
}

function named(text: string, duty: Duty, isShared: boolean, by: Speaker): string {
  return isShared ? by.words.phrases.byAgency(ownerOf(duty, by), text) : text;
}

/** To whom: where one of two recipients was told, the other. */
function recipientOf({ to }: Duty, { missing }: Half): string {
  if (missing === 'recovery-to-ncmec') return 'ncmec';
  return missing === 'recovery-to-law-enforcement' ? 'law-enforcement' : to;
}

function contactIn(body: string, { contacts = [] }: Speaker): Contact | null {
  return contactOf(body, contacts);
}

/** The decision on reasonable cause. */
export function decision({ duty }: Undone, isShared: boolean, by: Speaker): NextStep {
  const text = named(by.words.phrases.decideCause, duty, isShared, by);
  return { kind: 'act', about: REASONABLE_CAUSE, owedBy: duty.owedBy, text, when: null, dueAt: null, contact: null };
}

/** What a report left out. The report was made in time all the same, and no time is set for the rest. */
export function sendOn(duty: Duty, isShared: boolean, by: Speaker): NextStep {
  const { phrases, content } = by.words;
  const items = (duty.content ?? []).flatMap(({ item, state }) => (state === 'missing' ? [content.items[item] ?? item] : []));
  const text = named(phrases.sendOn(bodyOf(duty.to, by), items.join(', ')), duty, isShared, by);
  return { kind: 'act', about: duty.key, owedBy: duty.owedBy, text, when: phrases.noLimit, dueAt: null, contact: contactIn(duty.to, by) };
}

/** What another body owes and was confirmed not to have done: a silent record leaves nothing outstanding of it. */
export function press(duty: Duty, found: Found | undefined, by: Speaker): NextStep {
  const { press: ask, pressLate } = by.words.phrases;
  const say = found !== undefined && OF_THE_MISSING.includes(duty.act) ? pressLate : ask;
  const text = say(bodyOf(duty.owedBy, by), dutyTitle(duty, by));
  const contact = contactIn(duty.owedBy, by) ?? (HELPED.includes(duty.owedBy) ? ncmecHotline : null);
  return { kind: 'press', about: duty.key, owedBy: duty.owedBy, text, when: whenLeft(duty, by), dueAt: duty.due.at, contact };
}

/** What makes a child known as missing. */
const OF_THE_MISSING: readonly Act[] = ['enter-in-ncic', 'enter-in-namus', 'make-available-to-clearinghouse', 'notify-ncmec'];

/** The National Center helps where police do not act; with a caregiver or a court it does not. */
const HELPED: readonly string[] = ['law-enforcement', 'state', 'attorney-general', 'ncmec'];

/** A fact to ask for. */
export function question(fact: string, assessment: Assessment, by: Speaker): NextStep {
  return asked(fact, questionText(fact, assessment, by));
}

/** Whether a child of whom something was heard after it was back is missing again. */
export function missingAgain(by: Speaker): NextStep {
  return asked('/events', `${by.words.phrases.missingAgain} (/events)`);
}

/** Whether a child is missing who was lost again nobody knows when. */
export function lostAgain(fact: string, by: Speaker): NextStep {
  return asked(fact, `${by.words.phrases.lostAgain} (${fact})`);
}

/** Whether the times are right of what was not read: a mistake of the clock there would keep a duty waiting. */
export function timesToCheck({ disregarded, episode }: Assessment, by: Speaker): readonly NextStep[] {
  const [first] = disregarded;
  if (first === undefined) return [];
  const place = episode.events.findIndex(({ id }) => id === first);
  return [asked(place < 0 ? first : `/events/${String(place)}`, notRead(disregarded, by))];
}

/** The events that were not read, and what to ask about them. */
export function notRead(disregarded: readonly string[], by: Speaker): string {
  return `${by.words.phrases.notReadYet} (${disregarded.join(', ')})`;
}

/** Who has seen a death of which there is only a word. */
export function verification(fact: string, by: Speaker): NextStep {
  return asked(fact, `${by.words.phrases.verifyDeath} (${fact})`);
}

/** Of a record that police took out of a child who is missing as far as this one shows: why, or where that is written down, whether it was found. */
export function removal({ event, pointer }: EntryOf<'ncic-removed'>, { words: { phrases } }: Speaker): NextStep {
  const [fact, text] = event.ground === null ? [`${pointer}/ground`, phrases.whyRemoved] : [pointer, phrases.removedWhileMissing];
  return asked(fact, `${text} (${fact})`);
}

/** Why the National Center closed its case while the child may be missing. */
export function closure({ pointer }: EntryOf<'ncmec-case-closed'>, { words: { phrases } }: Speaker): NextStep {
  return { ...asked(pointer, `${phrases.caseClosed} (${pointer})`), contact: ncmecHotline };
}

/** To whom a report was made that meets nothing as it is written. */
export function recipient(fact: string, by: Speaker): NextStep {
  return asked(fact, `${by.words.phrases.reportedToWhom} (${fact})`);
}

/** What no law demands, and what would be lost on whoever shows the steps alone. */
export function advised({ id, text, contact }: Advice, { words }: Speaker): NextStep {
  const said = words.phrases.advised(words.advice[id] ?? text);
  return { kind: 'advise', about: id, owedBy: null, text: said, when: null, dueAt: null, contact: contact ?? null };
}

function asked(fact: string, text: string): NextStep {
  return { kind: 'ask', about: fact, owedBy: null, text, when: null, dueAt: null, contact: null };
}
