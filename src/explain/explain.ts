import type { Assessment, Due, Duty, DutyStatus } from '../assess/assessment.js';
import { readLog } from '../assess/log.js';
import { factsAt } from '../facts/facts-at.js';
import type { Provision } from '../kernel/citation.js';
import { determining, type Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { localTime } from '../kernel/time.js';
import type { Label } from '../policy/overlay.js';
import { isOthers } from '../policy/others.js';
import type { Policy } from '../policy/policy.js';
import { questionText } from './question.js';
import { en } from './en.js';
import { es } from './es.js';
import { citationsText, citing, sourceLines } from './sources.js';
import type { Language, Words } from './words.js';

/** How to explain. */
export interface ExplainOptions {
  /** The language. */
  readonly language: Language;
  /** The IANA zone in which times are shown. Default: the episode's own for an assessment, else UTC. */
  readonly zone?: string;
  /** The policy whose overlays name duties, bodies and rules in words of their own. */
  readonly policy?: Policy;
  /** The moment at which a finding was judged: its law is cited as codified then. A duty and an assessment hold theirs; without it, as codified today. */
  readonly at?: Instant;
}

/** What a writer of sentences works with. */
export interface Speaker {
  /** The words of the language. */
  readonly words: Words;
  /** The language. */
  readonly language: Language;
  /** The zone in which times are shown. */
  readonly zone: string;
  /** The words of overlays, by the name of what they stand for. */
  readonly labels: Readonly<Partial<Record<string, Label>>>;
  /** The agencies of the moment, in order, where there are several: what is said of one names it. */
  readonly agencies: readonly string[];
  /** The moment whose citations are used, where it is known. */
  readonly at?: Instant;
}

/** The speaker of a language in a zone, in the words of a policy. */
export function speaker(language: Language, zone: string, policy?: Policy): Speaker {
  const labels = Object.fromEntries((policy?.layers ?? []).flatMap((layer) => Object.entries(layer.words)));
  return { words: language === 'en' ? en : es, language, zone, labels, agencies: [] };
}

/** What an overlay calls something; where no Spanish was written, in English. */
function labelOf(name: string, { labels, language }: Speaker): string | undefined {
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return language === 'es' ? (label?.es ?? label?.en) : label?.en;
}

/**
 * A finding, a duty or a whole assessment in sentences, with its citations: made from the data alone, so a value that was
 * stored as JSON is explained in the same words. A minute is rounded down, so no due time is shown later than it is.
 *
 * @param value - what to explain
 * @param options - the language, and the zone in which times are shown
 * @returns lines of text
 * @example
 * ```ts
 * import { explain, instant, missingChild, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2011-02-28', emancipated: 'no' }, whereaboutsUnknown: 'yes' });
 * const text = explain(missingChild(episode, instant('2026-10-31T15:00:00Z')), { language: 'en' });
 * text.startsWith('This is a missing child as federal law defines one. [34 U.S.C. 11292(1)'); // true
 * ```
 */
export function explain(value: Finding | Duty | Assessment, { language, zone, policy, at }: ExplainOptions): string {
  if ('duties' in value) return assessmentLines(value, speaker(language, zone ?? value.episode.zone, policy)).join('\n');
  const by = speaker(language, zone ?? 'UTC', policy);
  return ('owed' in value ? dutyLines(value, by) : findingLines(value, citing(at, by))).join('\n');
}

/** A finding: its answer, the facts that decided it, what it rests on. */
export function findingLines(finding: Finding, by: Speaker): readonly string[] {
  return [
    ...reasonedLines(finding, by),
    ...finding.readings.map((reading) => readingLine(reading, by)),
    ...sourceLines(uniqueSources([finding, ...reasonsOf(finding)]), by),
  ];
}

/** The answer, and beneath it what decided it: the last reasons, without the steps between. */
function reasonedLines(finding: Finding, by: Speaker): readonly string[] {
  const reasons = reasonsOf(finding).map((reason) => `  - ${sentence(reason, by)}${cited(reason, by)}`);
  return [`${sentence(finding, by)}${cited(finding, by)}`, ...new Set(reasons)];
}

/** The limbs that decided, followed down to those that were answered from facts alone. */
function reasonsOf(finding: Finding): readonly Finding[] {
  return determining(finding).flatMap((limb) => (limb.because.length === 0 ? [limb] : reasonsOf(limb)));
}

function sentence(finding: Finding, by: Speaker): string {
  const { words } = by;
  const said = words.findings[finding.id] ?? (finding.id in words.duties ? words.findings['duty-owed'] : undefined);
  const text = said?.[finding.answer] ?? `${labelOf(finding.id, by) ?? finding.id}: ${finding.answer}.`;
  const agency = agencyOf(finding, by);
  return agency === undefined ? text : words.phrases.ofAgency(agency, text);
}

/** The one agency of whose facts alone a finding speaks. */
function agencyOf({ facts }: Finding, { agencies }: Speaker): string | undefined {
  const [place, ...others] = new Set(facts.flatMap((fact) => /^\/agencies\/(\d+)\//.exec(fact)?.[1] ?? []));
  return place === undefined || others.length > 0 ? undefined : agencies[Number(place)];
}

function cited({ law, basis }: Finding, by: Speaker): string {
  const remark = basis === 'statute' ? '' : by.words.bases[basis];
  const parts = [citationsText(law, by), remark].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
}

function uniqueSources(findings: readonly Finding[]): readonly Provision[] {
  return [...new Map(findings.flatMap(({ law }) => law).map((provision) => [provision.id, provision])).values()];
}

function readingLine(reading: string, { words }: Speaker): string {
  return `  ${words.phrases.restsOn(readingText(reading, words))}.`;
}

function readingText(reading: string, words: Words): string {
  const [number = reading, chosen = ''] = reading.split(':');
  const question = words.readings[number];
  return question === undefined ? reading : `${number}, ${question}: ${words.readingValues[reading] ?? chosen}`;
}

/** A duty: what, who, when, how it stands, and why. */
export function dutyLines(duty: Duty, by: Speaker): readonly string[] {
  const then = citing(duty.judgedAt, by);
  return [...dutySentences(duty, then), ...sourceLines(sourcesOf(duty), then)];
}

function dutySentences(duty: Duty, by: Speaker): readonly string[] {
  const { phrases } = by.words;
  const readings = [...new Set([...duty.readings, ...duty.owed.readings])];
  return [
    `${dutyTitle(duty, by)}. ${phrases.owedBy(bodyOf(duty.owedBy, by))}.`,
    `  ${phrases.status(statusText(duty, by))}.`,
    ...(isRunning(duty) ? [`  ${governingText(duty, by)}.`, ...limitLines(duty, by)] : []),
    ...(duty.metAt === undefined ? [] : [`  ${phrases.metAt(time(duty.metAt, by))}.`]),
    ...provisoLines(duty, by),
    ...contentLines(duty, by),
    ...(duty.status === 'waiting' ? [] : reasonedLines(duty.owed, by).map((line) => `  ${line}`)),
    ...readings.map((reading) => readingLine(reading, by)),
  ];
}

function sourcesOf({ owed, due }: Duty): readonly Provision[] {
  const limits = due.by.flatMap(({ law }) => law);
  return [...new Map([...uniqueSources([owed, ...reasonsOf(owed)]), ...limits].map((provision) => [provision.id, provision])).values()];
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

/** How a duty stands, as a whole. */
export function statusText(duty: Duty, by: Speaker): string {
  return standing(duty, duty.status, duty.due, by);
}

/** Whether something was in time is a question only where the text sets a time; that it was immediate is never said. */
function standing(duty: Duty, status: DutyStatus, due: Due, { words: { phrases, statuses } }: Speaker): string {
  if (status === 'met' && due.reason === 'no-limit') return due.immediately ? phrases.metImmediately : phrases.metWithoutLimit;
  if (status === 'met' && !due.immediately) return phrases.metInTime;
  if (status !== 'moot' || (duty.due.reason !== 'no-limit' && duty.due.immediately)) return statuses[status];
  if (duty.policy !== undefined) return phrases.overlaidEnded;
  return isOthers(duty.owedBy) ? phrases.searchEnded : phrases.continuingEnded;
}

function isRunning({ status }: Duty): boolean {
  return status !== 'not-owed' && status !== 'waiting';
}

/** What a duty asks for, in the words of an overlay where it has some; one without any words goes by its name. */
export function dutyTitle({ id, owed }: Duty, by: Speaker): string {
  const known: Readonly<Record<string, string>> = by.words.duties;
  const [text, ...others] = owed.law;
  const earlier = text === undefined || others.length > 0 ? undefined : by.words.earlierDuties[text.id];
  return labelOf(id, by) ?? earlier ?? known[id] ?? id;
}

/** Who owes it: a kind of body in words, an agency of the record by its id. */
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

/** When a duty is due: by the limit that comes first. A limit that is no federal one does not speak the federal words. */
function governingText({ due }: Duty, by: Speaker): string {
  return dueText(due.by.find(({ at, reason }) => at === due.at && reason === due.reason) ?? due, by);
}

/** When a duty is due by each of its limits, and whose they are. */
export function whenText({ due }: Duty, by: Speaker): string {
  if (due.by.length < 2) return dueText(due, by);
  return due.by.map((limit) => `${dueText(limit, by)} (${limit.policy})`).join('; ');
}

/** When something is due. */
function dueText(due: Due, by: Speaker): string {
  const { phrases } = by.words;
  const passed = due.passedBeforeReceipt === true ? `; ${phrases.passedBeforeReceipt}` : '';
  switch (due.reason) {
    case 'no-limit':
      return due.immediately ? phrases.immediately : phrases.noLimit;
    case 'start-unknown':
      return due.latest === undefined ? phrases.startUnknown : phrases.atTheLatest(time(due.latest, by));
    case 'needs-calendar':
      return phrases.needsCalendar;
    case 'limit': {
      const at = due.at === null ? '' : time(due.at, by);
      const latest = due.latest === undefined ? undefined : time(due.latest, by);
      if (due.immediately) return `${phrases.immediatelyAndBy(latest === undefined ? at : phrases.between(at, latest))}${passed}`;
      return `${latest === undefined ? phrases.by(at) : phrases.byBetween(at, latest)}${passed}`;
    }
  }
}

function time(at: Instant, { zone, language }: Speaker): string {
  return localTime(at, zone, language);
}

function assessmentLines(assessment: Assessment, by: Speaker): readonly string[] {
  const { words } = by;
  const { phrases } = words;
  const findings = Object.values(assessment.findings);
  const named = factsAt(readLog(assessment.episode, assessment.asOf).episode, assessment.asOf).agencies?.map(({ id }) => id) ?? [];
  const now = { ...citing(assessment.asOf, by), agencies: named.length > 1 ? named : [] };
  const then = ({ judgedAt }: Duty): Speaker => citing(judgedAt ?? assessment.asOf, by);
  const sources = uniqueSources(findings.flatMap((finding) => [finding, ...reasonsOf(finding)]));
  const cited = [...assessment.duties.flatMap((duty) => sourceLines(sourcesOf(duty), then(duty))), ...sourceLines(sources, now)];
  return [
    phrases.disclaimer,
    '',
    `${phrases.assessment(time(assessment.asOf, by), assessment.policy)}.`,
    ...assessment.unconfirmed.map((overlay) => `${phrases.unconfirmed(overlay)}.`),
    ...assessment.duties.flatMap((duty) => ['', ...dutySentences(duty, then(duty))]),
    '',
    `${phrases.definitions}:`,
    ...findings.flatMap((finding) => reasonedLines(finding, now).map((line) => `  ${line}`)),
    ...section(
      phrases.advice,
      assessment.advice.map(({ id, text }) => words.advice[id] ?? text),
    ),
    ...section(
      phrases.needs,
      assessment.needs.map((fact) => questionText(fact, assessment, by.words)),
    ),
    ...section(
      phrases.notices,
      assessment.notices.map((notice) => noticeText(notice, by)),
    ),
    '',
    ...new Set(cited.map((line) => line.trimStart())),
  ];
}

/** What is about one event ends with its name. */
function noticeText(notice: string, { words }: Speaker): string {
  const [code = '', ...event] = notice.split(':');
  const text = words.notices[code];
  if (text === undefined || event.length === 0) return text ?? notice;
  return `${text} (${event.join(':')})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  - ${line}`)];
}
