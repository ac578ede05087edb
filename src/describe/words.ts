import { en } from '../explain/en.js';
import type { EventKind } from '../facts/event.js';
import type { Provision } from '../kernel/citation.js';
import type { Within } from '../kernel/deadline.js';
import type { Limit } from '../policy/policy.js';
import type { CatalogueEntry } from './catalogue.js';

const events: Readonly<Record<EventKind, string>> = {
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

/** When something is due under one limit. */
export function limitText({ from, within }: Limit): string {
  return lengthText(within, events[from]);
}

function lengthText(within: Within, event: string): string {
  if ('hours' in within) return `within ${hoursText(within.hours)} after ${event}`;
  const bound = within.inNoCaseLaterThanHours;
  return bound === undefined ? `immediately after ${event}` : `immediately, and in no case later than ${hoursText(bound)} after ${event}`;
}

function hoursText(hours: number): string {
  return hours === 1 ? '1 hour' : `${String(hours)} hours`;
}

/** A limb as it reads where it holds. */
export function limbText(id: string): string {
  return en.findings[id]?.yes ?? `${id}.`;
}

/** The citations of some law, each with what is not settled about it. */
export function lawText(law: readonly Provision[]): string {
  return law.map(({ citation, evidence }) => (evidence === 'T' ? citation : `${citation}, ${en.evidence[evidence]}`)).join('; ');
}
