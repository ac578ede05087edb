import type { Json } from '../kernel/json.js';
import { readings } from '../law/reading-catalogue.js';
import type { CatalogueEntry, DescribedLimit } from './catalogue.js';
import type { RuleDescription } from './rule.js';
import { bodyText, deedText, lawText, limbText, limitText } from './words.js';

/** Another reading of an open question. */
export function reading(key: string, before: string, after: string): string {
  const question = readings.find((row) => row.key === key);
  const asked = question === undefined ? '' : ` (${question.id}: ${question.question})`;
  return `The reading \`${key}\`${asked} is \`${after}\` instead of \`${before}\`.`;
}

/** A duty came or went. */
export function duty(before: CatalogueEntry | undefined, after: CatalogueEntry | undefined): string {
  const entry = after ?? before;
  if (entry === undefined) return '';
  if (after === undefined) return `The duty \`${entry.id}\` is gone: ${deedText(entry)}.`;
  return `New duty \`${entry.id}\` of ${bodyText(entry.who)}: ${deedText(entry)}; ${timeText(entry)}. [${lawText(entry.law)}]`;
}

function timeText(entry: CatalogueEntry): string {
  if (entry.scope === 'programme') return entry.cadence;
  return entry.limits.length === 0 ? 'the text sets no time' : entry.limits.map(limitText).join('; also ');
}

/** A limit went, while others came. */
export function limitGone(id: string, gone: DescribedLimit, come: readonly DescribedLimit[]): string {
  return `The duty \`${id}\` is no longer due ${toldApart(gone, come)}.`;
}

/** A limit came, while others went. */
export function limitCome(id: string, come: DescribedLimit, gone: readonly DescribedLimit[]): string {
  return `The duty \`${id}\` is due ${toldApart(come, gone)}.`;
}

/** Where another reads the same, also what tells the two apart: the days on which it is in force, and how its text was read. */
function toldApart(limit: DescribedLimit, others: readonly DescribedLimit[]): string {
  const said = saidOf(limit);
  if (!others.some((other) => saidOf(other) === said)) return said;
  const { effective, interpretation, law } = limit;
  const days = `in force from ${effective.from}${effective.to === null ? '' : ` until before ${effective.to}`}`;
  const chosen = interpretation === undefined ? '' : `, read as: ${interpretation.chosen} (${interpretation.by}, ${interpretation.on})`;
  return `${said}, ${days}${chosen}, by its source as read through ${law.map(({ readThrough }) => readThrough).join(' and ')}`;
}

function saidOf(limit: DescribedLimit): string {
  return `${limitText(limit)} [${limit.policy}: ${lawText(limit.law)}]`;
}

/** A definition has begun to apply, or no longer does. */
export function definition(id: string, before: RuleDescription | undefined, after: RuleDescription | undefined): string {
  const { law = [] } = after ?? before ?? {};
  return `The definition \`${id}\` ${after === undefined ? 'does not apply any more' : 'has begun to apply'}. [${lawText(law)}]`;
}

/** A definition rests on other law, or asks for something else. */
export function definitionField(id: string, field: string, before: Json, after: Json): string {
  switch (field) {
    case 'law':
      return law(`The definition \`${id}\``, before, after);
    case 'limbs':
      return limbs(`The definition \`${id}\``, texts(before), texts(after));
    default:
      return changed(`the definition \`${id}\``, field, before, after);
  }
}

function limbs(subject: string, before: readonly string[], after: readonly string[]): string {
  const asked = (names: readonly string[]): string => names.map(limbText).join(' ');
  const [come, gone] = [asked(without(after, before)), asked(without(before, after))];
  if (come === '' && gone === '') return `${subject} asks the same in another order.`;
  const first = come === '' ? [] : [`${subject} now asks: ${come}`];
  return [...first, ...(gone === '' ? [] : [`${come === '' ? subject : 'It'} no longer asks: ${gone}`])].join(' ');
}

function law(subject: string, before: Json, after: Json): string {
  const [was, is] = [citations(before), citations(after)];
  const [come, gone] = [without(is, was).join('; '), without(was, is).join('; ')];
  if (come === '' && gone === '') return `${subject} rests on the same law, of which something else is said.`;
  if (come === '') return `${subject} no longer rests on ${gone}.`;
  return `${subject} now rests on ${come}${gone === '' ? ' as well' : `, no longer on ${gone}`}.`;
}

function without(these: readonly string[], those: readonly string[]): readonly string[] {
  return these.filter((each) => !those.includes(each));
}

/** Something else about a duty is another. */
export function dutyField(id: string, field: string, before: Json, after: Json): string {
  switch (field) {
    case 'law':
      return law(`The duty \`${id}\``, before, after);
    case 'when':
      return `The duty \`${id}\` covers other children: it asks the rule \`${named(after)}\`${named(after) === named(before) ? ', which has changed' : ` instead of \`${named(before)}\``}.`;
    case 'content':
      return `The duty \`${id}\` asks for ${contentText(after)} in the report; before, ${contentText(before)}.`;
    default:
      return changed(`the duty \`${id}\``, field, before, after);
  }
}

function changed(subject: string, field: string, before: Json, after: Json): string {
  return `In ${subject}, \`${field}\` is ${plain(after)} instead of ${plain(before)}.`;
}

function plain(value: Json): string {
  return value === null ? 'absent' : typeof value === 'string' ? `\`${value}\`` : JSON.stringify(value);
}

function contentText(value: Json): string {
  const items = list(value).flatMap((required) => texts(part(required, 'items')));
  return items.length === 0 ? 'nothing in particular' : items.map((item) => `\`${item}\``).join(', ');
}

function citations(value: Json): readonly string[] {
  return list(value)
    .map((each) => part(each, 'citation'))
    .filter((each) => typeof each === 'string');
}

function named(value: Json): string {
  const id = part(value, 'id');
  return typeof id === 'string' ? id : '';
}

function texts(value: Json): readonly string[] {
  return list(value).filter((each) => typeof each === 'string');
}

function list(value: Json): readonly Json[] {
  return isList(value) ? value : [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function part(value: Json, key: string): Json {
  return typeof value === 'object' && value !== null && !isList(value) ? (new Map(Object.entries(value)).get(key) ?? null) : null;
}
