import { en } from '../explain/en.js';
import { citationsText, unsettled } from '../explain/sources.js';
import type { EventKind } from '../facts/event.js';
import type { Interval, Provision } from '../kernel/citation.js';
import { isImmediate, type FirstDay, type Within } from '../kernel/deadline.js';
import { instant, type CalendarDate } from '../kernel/instant.js';
import type { Moment, TriggerKind } from '../policy/moment.js';
import type { CatalogueEntry, DescribedLimit } from './catalogue.js';

/** What an event is, as it reads within a sentence. */
export const events: Readonly<Record<EventKind, string>> = {
  'last-seen': 'the child was last seen',
  'absence-began': 'the absence began',
  'first-suspected': 'somebody first suspected that the child is missing',
  'caregiver-discovered': 'the caregiver discovered the absence',
  'provider-learned': 'the provider learned of it',
  'agency-received-information': 'the agency received the information',
  'agency-determined-missing': 'the agency determined that the child is missing',
  'determined-not-missing': 'the child was determined not to be missing',
  reported: 'a report was made',
  'agency-confirmed-report': 'the agency confirmed a report',
  'police-received-report': 'the police received the report',
  'ncic-entered': 'the record was entered in NCIC',
  'ncic-verified': 'the NCIC record was verified',
  'ncic-removed': 'the record was removed from NCIC',
  'ncmec-case-opened': 'the National Center opened a case',
  'ncmec-case-closed': 'the National Center closed its case',
  'ncmec-case-reopened': 'the National Center reopened its case',
  'order-issued': 'a court issued an order',
  sighted: 'the child was sighted',
  located: 'the child was located',
  'whereabouts-lost': 'the whereabouts were lost again',
  returned: 'the child came back',
  'agency-learned-of-return': 'the agency learned of the return',
  'responsibility-began': 'the agency’s responsibility began',
  'responsibility-ended': 'the agency’s responsibility ended',
  'trafficking-identified': 'the child was identified as a sex trafficking victim',
  screened: 'the child was screened',
  interviewed: 'the child was interviewed',
  documented: 'it was written down',
  'confirmed-done': 'it was confirmed that something was done',
  'confirmed-not-done': 'it was confirmed that something was not done',
  changed: 'the facts changed',
  corrected: 'the record was corrected',
};

/** What a duty asks for, as it reads within a sentence. One without words of its own goes by its act and recipient. */
export function deedText({ id, act, to }: CatalogueEntry): string {
  const known: Readonly<Record<string, string>> = en.duties;
  const text = known[id] ?? `${spaced(act)} (to: ${spaced(to)})`;
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** A name in kebab case, with spaces. */
export function spaced(name: string): string {
  return name === 'title-iv-e-agency' ? 'title IV-E agency' : name.replaceAll('-', ' ');
}

/** Who owes a duty, as it reads within a sentence. */
export function bodyText(who: string): string {
  return en.bodies[who] ?? `the ${spaced(who)}`;
}

/** When something is due under one limit. */
export function limitText({ from, within }: DescribedLimit): string {
  return lengthText(within, momentText(from));
}

/** A moment, as it reads after "after". */
export function momentText(moment: Moment | TriggerKind): string {
  if (moment === 'located-or-returned') return 'the child was located or came back';
  if (typeof moment === 'string') return events[moment];
  if ('attainsAge' in moment) return `the child reached the age of ${String(moment.attainsAge)}`;
  if ('missingForHours' in moment)
    return `the child had been missing for ${hoursText(moment.missingForHours)}, counted from when ${events[moment.since]}`;
  if (moment.kind === 'reported') return `the report to ${spaced(moment.to)} was made`;
  if (moment.kind === 'documented') return `${spaced(moment.what)} was written down`;
  return momentText(moment.kind);
}

function lengthText(within: Within, event: string): string {
  if (isImmediate(within)) {
    const bound = within.inNoCaseLaterThanHours;
    return bound === undefined ? `immediately after ${event}` : `immediately, and in no case later than ${hoursText(bound)} after ${event}`;
  }
  return `${spanText(within)} after ${event}`;
}

function spanText(within: Exclude<Within, { readonly kind: 'immediately' }>): string {
  if ('hours' in within) return `within ${hoursText(within.hours)}`;
  if ('calendarDays' in within) return `within ${countedText(within.calendarDays, 'calendar', within.firstDay)}`;
  if ('businessDays' in within) return `within ${countedText(within.businessDays, 'business', within.firstDay)}`;
  if ('courtDays' in within) return `within ${countedText(within.courtDays, 'court', within.firstDay)}`;
  if ('businessHours' in within) return `within ${countText(within.businessHours, 'business hour')}`;
  if ('hoursExcludingWeekendsAndHolidays' in within) {
    return `within ${hoursText(within.hoursExcludingWeekendsAndHolidays)}, weekends and holidays excluded,`;
  }
  switch (within.kind) {
    case 'next-business-day':
      return 'on the next business day';
    case 'end-of-business-day':
      return 'by the end of the business day';
    case 'recurring': {
      const { every, forDays } = within;
      const step = 'days' in every ? countText(every.days, 'day') : countText(every.months, 'month');
      return `every ${step}${forDays === undefined ? '' : `, for ${countText(forDays, 'day')},`}`;
    }
  }
}

function countedText(count: number, kind: string, firstDay: FirstDay): string {
  return `${countText(count, `${kind} day`)}, the first day ${firstDay === 'counted' ? 'counted' : 'not counted'},`;
}

function hoursText(hours: number): string {
  return countText(hours, 'hour');
}

function countText(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${String(count)} ${thing}s`;
}

/** On which days something is in force. */
export function daysText({ from, to }: Interval): string {
  return `in force from ${from}${to === null ? '' : ` until before ${to}`}`;
}

/** A limb as it reads where it holds. */
export function limbText(id: string): string {
  return en.findings[id]?.yes ?? `${id}.`;
}

/** The citations of some law as codified on a day, each with its place of today where that is another, and with what is not settled about it. */
export function lawText(law: readonly Provision[], on: CalendarDate): string {
  return law.map((provision) => provisionText(provision, on)).join('; ');
}

function provisionText(provision: Provision, on: CalendarDate): string {
  const { evidence } = provision;
  const open = unsettled(provision, en);
  const place = citationsText([provision], { words: en, zone: 'UTC', at: instant(`${on}T12:00:00Z`) });
  return `${place}${evidence === 'T' ? '' : `, ${en.evidence[evidence]}`}${open.length === 0 ? '' : ` (${open.join('; ')})`}`;
}
