import type { Due, Duty, DutyStatus } from '../assess/assessment.js';
import type { Provision } from '../kernel/citation.js';
import { isOthers } from '../policy/others.js';
import { dueText, governingText, saysNothingNew } from './due-text.js';
import { readingLine, reasonedLines, sourcesOf, uniqueSources } from './finding-lines.js';
import { lateText } from './found-as.js';
import { citationsText, citing, sourceLines } from './sources.js';
import { labelOf, time, type Speaker } from './speaker.js';

/** A duty: what, who, when, how it stands, and why. */
export function dutyLines(duty: Duty, by: Speaker): readonly string[] {
  const then = citing(duty.judgedAt, by);
  return [...dutySentences(duty, then), ...sourceLines(dutySources(duty), then)];
}

/** The same without its sources. */
export function dutySentences(duty: Duty, by: Speaker): readonly string[] {
  const { phrases } = by.words;
  const readings = [...new Set([...duty.readings, ...duty.owed.readings])];
  return [
    `${dutyTitle(duty, by)}. ${phrases.owedBy(ownerOf(duty, by))}.`,
    `  ${phrases.status(statusText(duty, by))}.`,
    ...(isRunning(duty) && !saysNothingNew(duty) ? [`  ${governingText(duty, by)}.`] : []),
    ...(isRunning(duty) ? limitLines(duty, by) : []),
    ...(duty.metAt === undefined ? [] : [`  ${phrases.metAt(time(duty.metAt, by))}.`]),
    ...provisoLines(duty, by),
    ...contentLines(duty, by),
    ...(duty.status === 'waiting' ? [] : reasonedLines(duty.owed, by).map((line) => `  ${line}`)),
    ...readings.map((reading) => readingLine(reading, by)),
  ];
}

/** What a duty and its limits rest on. */
export function dutySources({ owed, due }: Duty): readonly Provision[] {
  return uniqueSources([...sourcesOf([owed]), ...due.by.flatMap(({ law }) => law)]);
}

/** The reason why an item could not be had is the record's own and stays in the data. */
function contentLines({ content = [] }: Duty, { words }: Speaker): readonly string[] {
  const { heading, items, states } = words.content;
  if (content.length === 0) return [];
  if (content.every(({ state }) => state === 'unknown')) return [`  ${heading}: ${states.unknown}.`];
  return [`  ${heading}: ${content.map(({ item, state }) => `${items[item] ?? item}: ${states[state]}`).join('; ')}.`];
}

/** What the record cannot show of what was done, or may have been. */
function provisoLines({ id, status, evidence }: Duty, { words }: Speaker): readonly string[] {
  const provisos: Readonly<Partial<Record<string, string>>> = words.provisos;
  const proviso = status === 'not-owed' || evidence.length === 0 ? undefined : provisos[id];
  return proviso === undefined ? [] : [`  ${proviso}.`];
}

/** How a duty stands, as a whole; of one that the child's being found leaves to be done, that too. */
export function statusText(duty: Duty, by: Speaker): string {
  const text = standing(duty, duty.status, duty.due, by);
  const { found, words } = by;
  return found === undefined || leftText(duty, by) === undefined ? text : `${text}; ${words.stillOwed[found]}`;
}

/** What is still to be done of a duty although the child is found. */
function leftText(duty: Duty, { found, words }: Speaker): string | undefined {
  return duty.outstanding ? lateText(duty, found, words) : undefined;
}

/** Whether something was in time is a question only where the text sets a time; that it was immediate is never said. */
function standing(duty: Duty, status: DutyStatus, due: Due, { words: { phrases, statuses } }: Speaker): string {
  if (status === 'met' && due.reason === 'no-limit') return due.immediately ? phrases.metImmediately : phrases.metWithoutLimit;
  if (status === 'met' && !due.immediately) return phrases.metInTime;
  if (status !== 'moot' || (duty.due.reason !== 'no-limit' && duty.due.immediately)) return statuses[status];
  if (duty.policy !== undefined) return phrases.overlaidEnded;
  return isOthers(duty.who) ? phrases.searchEnded : phrases.continuingEnded;
}

function isRunning({ status }: Duty): boolean {
  return status !== 'not-owed' && status !== 'waiting';
}

/** What a duty asks for, in the words of an overlay for the duty or for its act where it has some; one without any words goes by its name. */
export function dutyTitle(duty: Duty, by: Speaker): string {
  const { id, act, owed } = duty;
  const known: Readonly<Record<string, string>> = by.words.duties;
  const [text, ...others] = owed.law;
  const earlier = text === undefined || others.length > 0 ? undefined : by.words.earlierDuties[text.id];
  return leftText(duty, by) ?? labelOf(id, by) ?? labelOf(act, by) ?? earlier ?? known[id] ?? id;
}

/** Who owes it: a kind of body in words. An agency goes by its id, which may be a word for another body: `state`. */
export function ownerOf(duty: Duty, by: Speaker): string {
  return duty.owedBy === duty.who ? bodyOf(duty.who, by) : (labelOf(duty.owedBy, by) ?? duty.owedBy);
}

/** A kind of body in words. */
export function bodyOf(owedBy: string, by: Speaker): string {
  return labelOf(owedBy, by) ?? by.words.bodies[owedBy] ?? owedBy;
}

function limitLines(duty: Duty, by: Speaker): readonly string[] {
  const { due } = duty;
  if (due.by.length < 2) return [];
  return due.by.map((limit) => {
    const citations = citationsText(limit.law, by);
    return `    ${by.words.phrases.limitOf(limit.policy)}: ${dueText(limit, by)}; ${standing(duty, limit.status, limit, by)} [${citations}].`;
  });
}
