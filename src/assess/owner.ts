import { gather } from '../kernel/gather.js';
import type { Agency, AgencyKind } from '../facts/agency.js';
import type { Reporter } from '../facts/event.js';
import type { Answer } from '../kernel/answer.js';
import { onceFor } from '../kernel/once-for.js';
import type { Actor } from '../policy/duty-row.js';
import type { Log } from './log.js';

/**
 * The bodies that may owe a duty of this kind: each agency of the kind in the record, one of unknown kind included. Where
 * the record names none, the kind of body stands for it, so that the duty and its answer are still shown; so also where it
 * names only tribes that place children under an agreement: the title IV-E agency on the other side is then not listed.
 */
export function ownersOf(who: Actor, log: Log): readonly string[] {
  const kinds = KINDS[who];
  if (kinds === undefined) return [who];
  const bodies = agenciesOf(log).filter(({ kind }) => kind === null || kinds.includes(kind));
  const ids = new Set(bodies.map(({ id }) => id));
  const isListed = bodies.some(({ kind, role }) => kind !== 'title-iv-e-tribal' || role !== 'by-iv-e-agreement');
  return isListed ? [...ids] : [...ids, who];
}

/** The kinds of agency that an actor stands for. Any other actor stands for itself: a person, a unit, a court. */
const KINDS: Readonly<Partial<Record<string, readonly AgencyKind[]>>> = {
  'title-iv-e-agency': ['title-iv-e-state', 'title-iv-e-tribal'],
  'title-iv-e-state': ['title-iv-e-state'],
  'title-iv-e-tribal': ['title-iv-e-tribal'],
  'juvenile-probation': ['juvenile-probation'],
  'private-provider': ['private-provider'],
};

/** Those who are none of the agencies and report for themselves. The agencies’ record is not theirs. */
export function isOutside(who: Actor): boolean {
  return OUTSIDE.includes(who);
}

const OUTSIDE: readonly string[] = ['caregiver', 'parent', 'law-enforcement', 'court', 'other'] satisfies readonly Reporter[];

/** Every agency that the episode names at any time. */
const agenciesOf = /* @__PURE__ */ onceFor(({ episode, entries }: Log): readonly Agency[] => {
  const changed = gather(entries, ({ event }) => (event.kind === 'changed' ? (event.facts.agencies ?? []) : []));
  return [...(episode.agencies ?? []), ...changed];
});

/**
 * Whether an event's agency is the one that owes the duty. An event that names no agency may be anybody's. Where the
 * record names nobody who owes the duty, every agency that an event names counts.
 */
export function isOwner(agency: string | null, owner: string, who: Actor): Answer {
  if (agency === null) return 'unknown';
  return owner === who || agency === owner ? 'yes' : 'no';
}
