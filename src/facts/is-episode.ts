import { isRecord } from '../kernel/given.js';

const ANSWER = /^(yes|no|unknown)$/;
const TIME = /^(.{23}Z|unknown)$/;
const WORD = /^[a-z-]+$/;

/** How the words and times that decide are written, by the fact that holds them. */
const FORMS: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ['emancipated', ANSWER],
  ['whereaboutsUnknown', ANSWER],
  ['toAgency', ANSWER],
  ['toParent', ANSWER],
  ['toLegalCustodian', ANSWER],
  ['abducted', ANSWER],
  ['reasonableCauseOfTrafficking', ANSWER],
  ['sexTraffickingVictim', ANSWER],
  ['victim', ANSWER],
  ['at', TIME],
  ['between', TIME],
  ['kind', WORD],
  ['responsibility', WORD],
  ['legalGuardians', WORD],
]);

/** What is never left out. */
const FACTS = [
  'whereaboutsUnknown',
  'abducted',
  'reasonableCauseOfTrafficking',
  'sexTraffickingVictim',
  'child',
  'agencies',
  'legalGuardians',
  'earlierEpisodes',
  'events',
];
const FACTS_OF_CHILD = ['emancipated'];
const FACTS_OF_AGENCY = ['responsibility', 'role'];

/** The episodes that had the form, and that nobody can change. */
const known = /* @__PURE__ */ new WeakSet();

/**
 * Whether a value has the form that `parseEpisode` gives, as a stored episode has that comes back as plain JSON. A record that
 * was never parsed leaves out what it does not say, and holds what no rule reads: a misspelt yes would count as a no.
 */
export function isEpisode(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const isMade = known.has(value) || isRead(value, '');
  if (isMade && Object.isFrozen(value)) known.add(value);
  return isMade;
}

/** What a report held is in words of its own. A list is tried item by item. */
function isRead(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.every((each) => isRead(each, key));
  if (!isRecord(value)) return FORMS.get(key)?.test(String(value)) ?? true;
  const needed = key === '' ? FACTS : key === 'child' ? FACTS_OF_CHILD : key === 'agencies' ? FACTS_OF_AGENCY : [];
  return key === 'content' || (needed.every((fact) => fact in value) && Object.keys(value).every((fact) => isRead(value[fact], fact)));
}
