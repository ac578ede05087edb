import type { Assessment, Duty } from '../assess/assessment.js';
import { readLog } from '../assess/log.js';
import { isFoundDead } from '../assess/refusals.js';
import { factsAt } from '../facts/facts-at.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import type { Instant } from '../kernel/instant.js';
import { ncmecHotline } from '../law/contacts.js';
import { isOthers } from '../policy/others.js';
import type { Act, Contact } from '../policy/duty-row.js';
import type { Policy } from '../policy/policy.js';
import { bodyOf, dueText, dutyTitle, questionText, speaker, type Speaker } from './explain.js';
import type { Language } from './words.js';

/** One thing to do next. */
export interface NextStep {
  /** Whether it is something to do, something to find out, or something to ask of another body that owes it. */
  readonly kind: 'act' | 'ask' | 'press';
  /** The duty's key, or the fact as a JSON Pointer. */
  readonly about: string;
  /** Who owes it: the `id` of the agency, or the kind of body; `null` for a question. */
  readonly owedBy: string | null;
  /** What to do or to ask, in words; where several agencies have something to do, with the name of the one that has. */
  readonly text: string;
  /** When, in words and local time; `null` for a question. */
  readonly when: string | null;
  /** The last moment in time, where there is one. */
  readonly dueAt: Instant | null;
  /** Whom to call, where one number serves everybody. The number of the local police is for the caller to know. */
  readonly contact: Contact | null;
}

/**
 * What to do next, in order: what is due first comes first, and of two things due at the same moment the call to the
 * police (an order of practice, not of law). Then what others owe and were confirmed not to have done, to be asked of them.
 * Then the questions whose answers would settle what is open.
 *
 * A report that was not made stays owed when the child is found, alive or dead; but then nobody is asked for an entry of a
 * missing child: the step is to tell them of it late, and to write down why.
 *
 * @param assessment - the assessment
 * @param options - the language, default English, and the policy whose overlays name duties in words of their own
 * @returns the steps; empty where nothing is left
 * @example
 * ```ts
 * import { assess, instant, nextSteps, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
 *   whereaboutsUnknown: 'yes',
 *   events: [{ kind: 'agency-received-information', agency: 'example-county', at: '2026-10-31T10:00:00-05:00' }],
 * });
 * const [police, ncmec] = nextSteps(assess(episode, instant('2026-10-31T12:00:00-05:00')));
 * police?.when; // 'Due immediately, and in no case later than Sun 2026-11-01 09:00 CST'
 * ncmec?.contact?.phone; // '1-800-843-5678'
 * ```
 */
export function nextSteps(
  assessment: Assessment,
  { language = 'en', policy }: { readonly language?: Language; readonly policy?: Policy } = {},
): readonly NextStep[] {
  const by = speaker(language, assessment.episode.zone, policy);
  const found = foundAs(assessment);
  const left = assessment.duties.filter((duty) => duty.outstanding).sort(mostPressingFirst);
  const ids = assessment.episode.agencies?.map(({ id }) => id) ?? [];
  const isAnothers = ({ owedBy }: Duty): boolean => isOthers(owedBy) && !ids.includes(owedBy);
  const own = left.filter((duty) => !isAnothers(duty));
  const isShared = new Set(own.map(({ owedBy }) => owedBy)).size > 1;
  const acts = own.map((duty) => act(duty, found, isShared, by));
  const pressing = left.filter(isAnothers).map((duty) => press(duty, found, by));
  return [...acts, ...pressing, ...assessment.needs.map((fact) => question(fact, by))];
}

/** A stable sort: what is due at the same moment keeps the order of the table, police first. */
function mostPressingFirst(left: Duty, right: Duty): number {
  const [a, b] = [left.due.at ?? left.due.latest ?? '~', right.due.at ?? right.due.latest ?? '~'];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Whether the child is certainly not missing any more: found dead, or the whereabouts are known and nobody keeps the child
 * without authority.
 */
function foundAs({ episode: whole, asOf }: Assessment): 'found' | 'dead' | undefined {
  const { episode, entries } = readLog(whole, asOf);
  if (entries.some(({ event }) => isFoundDead(event))) return 'dead';
  const isKnown = whereaboutsUnknownTo(episode, asOf, 'toAgency') === 'no';
  return isKnown && factsAt(episode, asOf).abducted === 'no' ? 'found' : undefined;
}

function act(duty: Duty, found: 'found' | 'dead' | undefined, isShared: boolean, by: Speaker): NextStep {
  const { late, phrases } = by.words;
  const lateTexts: Readonly<Partial<Record<string, string>>> = found === undefined ? {} : late[found];
  const text = lateTexts[duty.id] ?? dutyTitle(duty, by);
  return {
    kind: 'act',
    about: duty.key,
    owedBy: duty.owedBy,
    text: isShared ? phrases.byAgency(bodyOf(duty.owedBy, by), text) : text,
    when: dueText(duty.due, by),
    dueAt: duty.due.at,
    contact: duty.to === 'ncmec' ? ncmecHotline : null,
  };
}

/** What another body owes and was confirmed not to have done: a silent record leaves nothing outstanding of it. */
function press(duty: Duty, found: 'found' | 'dead' | undefined, by: Speaker): NextStep {
  const { press: ask, pressLate } = by.words.phrases;
  const say = found !== undefined && OF_THE_MISSING.includes(duty.act) ? pressLate : ask;
  const text = say(bodyOf(duty.owedBy, by), dutyTitle(duty, by));
  const contact = HELPED.includes(duty.owedBy) ? ncmecHotline : null;
  return { kind: 'press', about: duty.key, owedBy: duty.owedBy, text, when: dueText(duty.due, by), dueAt: duty.due.at, contact };
}

/** What makes a child known as missing. */
const OF_THE_MISSING: readonly Act[] = ['enter-in-ncic', 'enter-in-namus', 'make-available-to-clearinghouse', 'notify-ncmec'];

/** The National Center helps where police do not act; with a caregiver or a court it does not. */
const HELPED: readonly string[] = ['law-enforcement', 'state', 'attorney-general', 'ncmec'];

function question(fact: string, by: Speaker): NextStep {
  return { kind: 'ask', about: fact, owedBy: null, text: questionText(fact, by), when: null, dueAt: null, contact: null };
}
