import { isRecord, refuseUnless, type Given } from '../kernel/given.js';
import { frozen } from '../kernel/frozen.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { Recipient } from '../facts/event.js';
import type { Contact } from '../policy/duty-row.js';

/** The National Center's hotline, day and night: 1-800-THE-LOST. As published by the National Center; read 2026-11-21. */
export const ncmecHotline: Contact = /* @__PURE__ */ Object.freeze({
  name: 'National Center for Missing & Exploited Children',
  phone: '1-800-843-5678',
});

/** A contact with what it is for, where it was read and when. Numbers change: look at the day. */
export interface DatedContact extends Contact {
  /** Its name in the directory. An agency's own must differ. */
  readonly id: string;
  /** What it is for. */
  readonly for: string;
  /**
   * Which bodies one reaches there, such as `law-enforcement`: by it `nextSteps` knows whose number to give. Whoever reaches none
   * is in no step.
   */
  readonly reaches?: readonly Recipient[];
  /** Its address on the web, where it has one. */
  readonly url?: string;
  /** Where it was read. */
  readonly source: string;
  /** On which day. */
  readonly readOn: CalendarDate;
}

const readOn = '2026-11-21' as CalendarDate;

/** The national contacts. Neither discharges a duty by being called about something else. */
export const nationalContacts: readonly DatedContact[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'ncmec-hotline',
      ...ncmecHotline,
      for: 'reports of missing children, and leads, at any hour',
      source: 'NCMEC, Children Missing from Care, questions and answers for social service agencies',
      readOn,
    },
    {
      id: 'cybertipline',
      name: 'CyberTipline of the National Center',
      phone: '1-800-843-5678',
      url: 'https://report.cybertip.org',
      for: 'reports of the sexual exploitation of children; no report of a missing child, and nothing for a public notice',
      source: 'NCMEC, CyberTipline',
      readOn,
    },
  ]))();

/**
 * The national contacts with those of an agency after them: its police, its hotline, its clearinghouse. Handed to `nextSteps`, they
 * stand in the steps that call on the bodies they reach.
 *
 * @param local - the agency's own
 * @returns all of them; a local one never takes the place of a national one
 * @example
 * ```ts
 * import { calendarDate, contactsWith } from 'missing-child-rules';
 * const desk = {
 *   id: 'example-police',
 *   name: 'Example City Police, missing persons desk',
 *   phone: '555-0100',
 *   for: 'reports of missing children',
 *   reaches: ['law-enforcement'],
 *   source: 'Example County Manual',
 *   readOn: calendarDate('2026-11-01'),
 * };
 * contactsWith(desk).map(({ id }) => id); // ['ncmec-hotline', 'cybertipline', 'example-police']
 * ```
 */
export function contactsWith(...local: readonly DatedContact[]): readonly DatedContact[] {
  refuseUnless(...contactsGiven('local', local));
  const taken = nationalContacts.map(({ id }) => id);
  return [...nationalContacts, ...local.filter(({ id }) => !taken.includes(id))];
}

/** Arguments that must be contacts. Somebody in haste reads them out and calls them, so that none may come without its words. */
export function contactsGiven(name: string, contacts: unknown): readonly Given[] {
  if (!Array.isArray(contacts)) return [[name, false, 'a list of contacts']];
  const must = `an object with the texts ${TEXTS.map((key) => `\`${key}\``).join(', ')}, and where it has \`reaches\`, a list of texts`;
  return contacts.map((contact: unknown, place) => [`${name}/${String(place)}`, isContact(contact), must]);
}

const TEXTS: readonly string[] = ['id', 'name', 'phone', 'for', 'source', 'readOn'];

function isContact(contact: unknown): boolean {
  if (!isRecord(contact)) return false;
  const { reaches = [] } = contact;
  const isList = Array.isArray(reaches) && reaches.every((body) => typeof body === 'string');
  return isList && TEXTS.every((key) => typeof contact[key] === 'string' && contact[key] !== '');
}

/** Whom to call of a body: the National Center by its own number, whatever a directory says, others by the first that reaches them. */
export function contactOf(body: string, directory: readonly DatedContact[]): Contact | null {
  const found = body === 'ncmec' ? ncmecHotline : directory.find(({ reaches = [] }) => reaches.includes(body));
  return found === undefined ? null : { name: found.name, phone: found.phone };
}
