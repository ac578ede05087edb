import { isRecord } from '../kernel/given.js';

/** The facts with an answer that are never left out. */
const ANSWERS = ['whereaboutsUnknown', 'abducted', 'reasonableCauseOfTrafficking', 'sexTraffickingVictim'];

/** What is never left out: of the record, of the child, of an agency. */
const NEEDED: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['', [...ANSWERS, 'child', 'agencies', 'legalGuardians', 'earlierEpisodes', 'events']],
  ['child', ['birthDate', 'bornBetween', 'emancipated']],
  ['agencies', ['kind', 'responsibility', 'role']],
]);

/** How the words and times that decide are written, by the fact that holds them. */
const FORMS: readonly (readonly [readonly string[], RegExp])[] = [
  [[...ANSWERS, 'toAgency', 'toParent', 'toLegalCustodian', 'emancipated', 'victim'], /^(yes|no|unknown)$/],
  [['at', 'between'], /^(.{23}Z|unknown)$/],
  [['kind', 'responsibility', 'legalGuardians'], /^[a-z-]+$/],
];

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
  if (!isRecord(value)) return FORMS.every(([facts, form]) => !facts.includes(key) || form.test(String(value)));
  const isWhole = NEEDED.get(key)?.every((fact) => fact in value) ?? true;
  return key === 'content' || (isWhole && Object.keys(value).every((fact) => isRead(value[fact], fact)));
}
