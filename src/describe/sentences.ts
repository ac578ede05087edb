import type { Provision } from '../kernel/citation.js';
import { isImmediate } from '../kernel/deadline.js';
import type { CalendarDate } from '../kernel/instant.js';
import { readings } from '../law/reading-catalogue.js';
import { asks } from './asks.js';
import type { CatalogueEntry, DescribedLimit } from './catalogue.js';
import { contentText, fieldText } from './field-words.js';
import type { RuleDescription } from './rule.js';
import { bodyText, daysText, deedText, lawText, limbText, limitText } from './words.js';

/** The two days whose law is compared: each side is cited as codified on its own. */
export interface Days {
  /** Of the one. */
  readonly was: CalendarDate;
  /** Of the other. */
  readonly is: CalendarDate;
}

/** Another reading of an open question. */
export function reading(key: string, before: string, after: string): string {
  const question = readings.find((row) => row.key === key);
  const asked = question === undefined ? '' : ` (${question.id}: ${question.question})`;
  return `The reading \`${key}\`${asked} is \`${after}\` instead of \`${before}\`.`;
}

/** A duty came or went. */
export function duty(before: CatalogueEntry | undefined, after: CatalogueEntry | undefined, { is }: Days): string {
  const entry = after ?? before;
  if (entry === undefined) return '';
  if (after === undefined) return `The duty \`${entry.id}\` is gone: ${askedText(entry)}.`;
  return `New duty \`${entry.id}\` of ${bodyText(entry.who)}: ${askedText(entry)}; ${timeText(entry)}. [${lawText(entry.law, is)}]`;
}

/** The words of a duty are those of the law in force; of an earlier version its own. */
function askedText(entry: CatalogueEntry): string {
  const said = askedBy(entry.law);
  return said.length === 0 || entry.law.some(({ interval }) => interval.to === null) ? deedText(entry) : said.join('; ');
}

function askedBy(law: readonly Provision[]): readonly string[] {
  return law.flatMap(({ id }) => asks[id] ?? []);
}

function timeText(entry: CatalogueEntry): string {
  if (entry.scope === 'programme') return entry.cadence;
  if (entry.limits.length === 0) return 'the text sets no time';
  return entry.limits.map((limit) => `${limitText(limit)}${isFederal(limit) ? '' : `, ${daysText(limit.effective)}`}`).join('; also ');
}

/** A limit of a duty went, while others came. */
export function limitGone({ id }: CatalogueEntry, gone: DescribedLimit, come: readonly DescribedLimit[], { was }: Days): string {
  return isFederal(gone)
    ? `The duty \`${id}\` is no longer due ${toldApart(gone, come, was)}.`
    : `The overlay \`${gone.policy}\` no longer lays a limit on the duty \`${id}\`: ${toldApart(gone, come, was)}.`;
}

/** A limit of a duty came, while others went. One that was laid over others is not by itself when the duty is due. */
export function limitCome(entry: CatalogueEntry, come: DescribedLimit, gone: readonly DescribedLimit[], { is }: Days): string {
  const { id } = entry;
  if (isFederal(come)) return `The duty \`${id}\` is due ${toldApart(come, gone, is)}.`;
  return `The overlay \`${come.policy}\` lays a limit on the duty \`${id}\`: ${toldApart(come, gone, is)}.${governingText(entry)}`;
}

function governingText(entry: CatalogueEntry): string {
  if (entry.scope === 'programme' || entry.limits.length < 2) return '';
  const isWithFederal = entry.limits.some((limit) => isFederal(limit) && hasNumber(limit));
  return ` The earliest limit governs${isWithFederal ? ': where this one ends later than the federal time, the federal time does' : ''}.`;
}

function isFederal({ policy }: DescribedLimit): boolean {
  return policy === 'federal';
}

function hasNumber({ within }: DescribedLimit): boolean {
  return !isImmediate(within) || within.inNoCaseLaterThanHours !== undefined;
}

/** Of a limit that was laid always its days; and where another reads the same, what tells the two apart. */
function toldApart(limit: DescribedLimit, others: readonly DescribedLimit[], on: CalendarDate): string {
  const said = saidOf(limit, on);
  const { effective, interpretation, law } = limit;
  if (!others.some((other) => saidOf(other, on) === said)) return isFederal(limit) ? said : `${said}, ${daysText(effective)}`;
  const chosen = interpretation === undefined ? '' : `, read as: ${interpretation.chosen} (${interpretation.by}, ${interpretation.on})`;
  return `${said}, ${daysText(effective)}${chosen}, by its source as read through ${law.map(({ readThrough }) => readThrough).join(' and ')}`;
}

function saidOf(limit: DescribedLimit, on: CalendarDate): string {
  return `${limitText(limit)} [${isFederal(limit) ? 'federal: ' : ''}${lawText(limit.law, on)}]`;
}

/** Of law of which something can be told, that with which a definition began: it may rest on older law too. */
function newest(law: readonly Provision[]): readonly Provision[] {
  const told = law.filter(({ id }) => id in asks);
  const last = told
    .map(({ interval }) => interval.from)
    .sort()
    .at(-1);
  return told.filter(({ interval }) => interval.from === last);
}

/** A definition has begun to apply, or no longer does. */
export function definition(id: string, before: RuleDescription | undefined, after: RuleDescription | undefined, { was, is }: Days): string {
  const { law: rests = [] } = after ?? before ?? {};
  const asked = after === undefined ? [] : askedBy(newest(rests));
  const told = asked.length === 0 ? '' : ` It asks: ${asked.join('; ')}.`;
  return `The definition \`${id}\` ${after === undefined ? 'does not apply any more' : 'has begun to apply'}. [${lawText(rests, after === undefined ? was : is)}]${told}`;
}

/** A definition rests on other law, or asks for something else. */
export function definitionField(before: RuleDescription, after: RuleDescription, field: string, days: Days): string {
  const subject = `The definition \`${after.id}\``;
  switch (field) {
    case 'law':
      return law(subject, before.law, after.law, days);
    case 'limbs':
      return limbs(subject, before.limbs, after.limbs);
    default:
      return `In the definition \`${after.id}\`, \`${field}\` is another.`;
  }
}

function limbs(subject: string, before: readonly string[], after: readonly string[]): string {
  const asked = (names: readonly string[]): string => names.map(limbText).join(' ');
  const [come, gone] = [asked(without(after, before)), asked(without(before, after))];
  if (come === '' && gone === '') return `${subject} asks the same in another order.`;
  const first = come === '' ? [] : [`${subject} now asks: ${come}`];
  return [...first, ...(gone === '' ? [] : [`${come === '' ? subject : 'It'} no longer asks: ${gone}`])].join(' ');
}

function law(subject: string, before: readonly Provision[], after: readonly Provision[], { was, is }: Days): string {
  const come = lawText(notCited(after, before), is);
  const gone = lawText(notCited(before, after), was);
  if (come === '' && gone === '') return `${subject} rests on the same law, of which something else is said.`;
  const told = `${toldOf(gone === '' ? 'Added' : 'Now', after, before)}${toldOf(come === '' ? 'Gone' : 'Before', before, after)}`;
  if (come === '') return `${subject} no longer rests on ${gone}.${told}`;
  return `${subject} now rests on ${come}${gone === '' ? ' as well' : `, no longer on ${gone}`}.${told}`;
}

function notCited(these: readonly Provision[], those: readonly Provision[]): readonly Provision[] {
  return these.filter(({ citation }) => !those.some((other) => other.citation === citation));
}

/** What the provisions of one side ask that the other does not rest on. */
function toldOf(label: string, these: readonly Provision[], those: readonly Provision[]): string {
  const asked = askedBy(these.filter(({ id }) => !those.some((other) => other.id === id)));
  return asked.length === 0 ? '' : ` ${label}: ${asked.join('; ')}.`;
}

function without(these: readonly string[], those: readonly string[]): readonly string[] {
  return these.filter((each) => !those.includes(each));
}

/** Something else about a duty is another. */
export function dutyField(before: CatalogueEntry, after: CatalogueEntry, field: string, days: Days): string {
  const { id } = after;
  switch (field) {
    case 'law':
      return law(`The duty \`${id}\``, before.law, after.law, days);
    case 'when':
      return `The duty \`${id}\` covers other children: it asks the rule \`${ruleOf(after)}\`${ruleOf(after) === ruleOf(before) ? ', which has changed' : ` instead of \`${ruleOf(before)}\``}.`;
    case 'content':
      return content(id, before, after);
    default:
      return changed(`the duty \`${id}\``, field, fieldText(before, field), fieldText(after, field));
  }
}

function changed(subject: string, field: string, before: string, after: string): string {
  return before === after ? `In ${subject}, \`${field}\` is another.` : `In ${subject}, \`${field}\` is ${after} instead of ${before}.`;
}

function content(id: string, before: CatalogueEntry, after: CatalogueEntry): string {
  const [was, is] = [contentText(before), contentText(after)];
  const how = was === is ? 'the same, by another source or on other days' : was;
  return `The duty \`${id}\` asks for ${is} in the report; before, ${how}.${toldOf('Now', contentLaw(after), contentLaw(before))}`;
}

function contentLaw(entry: CatalogueEntry): readonly Provision[] {
  return entry.scope === 'programme' ? [] : (entry.content ?? []).map((asked) => asked.law);
}

function ruleOf(entry: CatalogueEntry): string {
  return entry.scope === 'programme' ? '' : entry.when.id;
}
