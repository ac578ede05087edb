import type { Agency } from '../../src/facts/agency.js';
import type { Child } from '../../src/facts/child.js';
import type { Event } from '../../src/facts/event.js';
import type { Facts as Given, UnknownTo } from '../../src/facts/facts.js';
import type { Answer } from './answer.js';

/** The facts that any rule here asks for, with the whereabouts told apart. */
export interface Facts extends Pick<
  Given,
  | 'child'
  | 'agencies'
  | 'placement'
  | 'legalGuardians'
  | 'abducted'
  | 'circumstances'
  | 'reasonableCauseOfTrafficking'
  | 'sexTraffickingVictim'
> {
  readonly whereaboutsUnknown: UnknownTo;
  /** Whether the child is away from care: from the start of the episode until back in authorised care, and when lost again. */
  readonly away: Answer;
  /** Whether agency or police saw the child dead, and nothing since shows that it was another. */
  readonly dead: Answer;
}

/** What an event may make of a fact: one value, two where nobody knows which, none where it leaves the fact alone. */
export type Change<Value> = (event: Event, before: Value) => readonly Value[];

/** What is known of a fact where either of two values may hold. */
export type Shared<Value> = (one: Value, other: Value) => Value;

export function toldApart(answer: Given['whereaboutsUnknown']): UnknownTo {
  return typeof answer === 'string' ? { toAgency: answer, toParent: answer, toLegalCustodian: answer } : answer;
}

/** The kinds that say a child is gone. What the start of the record tells of is no change; that comes before these are asked. */
export const GONE: readonly string[] = ['absence-began', 'caregiver-discovered', 'agency-determined-missing'];

/** The kinds that say that a child is back, or is not missing, without a word on who saw it. */
const MAY_BE_BACK: readonly string[] = ['agency-learned-of-return', 'determined-not-missing'];

export const whereabouts: Change<UnknownTo> = (event, before) => {
  if (GONE.includes(event.kind)) return [toldApart('yes')];
  if (event.kind === 'changed') return event.facts.whereaboutsUnknown === undefined ? [] : [toldApart(event.facts.whereaboutsUnknown)];
  if (event.kind === 'whereabouts-lost') return [toldApart('yes')];
  if (event.kind === 'returned') return [toldApart('no')];
  if (MAY_BE_BACK.includes(event.kind)) return [before, toldApart('no')];
  if (event.kind !== 'located') return [];
  if (event.verifiedBy === null) return [before, toldApart('no')];
  return event.verifiedBy === 'agency-in-person' || event.verifiedBy === 'police-in-person' ? [toldApart('no')] : [];
};

export const abducted: Change<Answer> = (event, before) => {
  if (event.kind === 'changed') return event.facts.abducted === undefined ? [] : [event.facts.abducted];
  if (event.kind !== 'returned') return [];
  if (event.to === 'authorised-care') return ['no'];
  return event.to === null && before === 'yes' ? ['unknown'] : [];
};

export const away: Change<Answer> = (event, before) => {
  if (event.kind === 'whereabouts-lost' || GONE.includes(event.kind)) return ['yes'];
  if (event.kind === 'changed') {
    const { whereaboutsUnknown: unknown, abducted: taken } = event.facts;
    const said = [unknown === undefined ? 'no' : toldApart(unknown).toAgency, taken];
    if (said.includes('yes')) return ['yes'];
    return said.includes('unknown') && before !== 'yes' ? [before, 'yes'] : [];
  }
  if (event.kind !== 'returned') return [];
  if (event.to === null) return before === 'no' ? [] : [before, 'no'];
  return event.to === 'authorised-care' ? ['no'] : [];
};

/** A death counts where agency or police saw it; to be seen alive, or to be missing again, undoes it. */
export const dead: Change<Answer> = (event, before) => {
  if (event.kind === 'located') {
    if (event.condition === null || !HAVE_SEEN.includes(event.verifiedBy)) return [];
    const seen = event.condition === 'deceased' ? 'yes' : 'no';
    return event.verifiedBy === null ? [before, seen] : [seen];
  }
  if (event.kind === 'returned' || MAY_BE_BACK.includes(event.kind)) return [];
  const [unknown] = whereabouts(event, toldApart('unknown')).map(({ toAgency }) => toAgency);
  if (unknown === 'yes') return ['no'];
  return unknown === 'unknown' && before !== 'no' ? [before, 'no'] : [];
};

/** What the record has of a child who was found, or may have been. */
export function makesKnown(event: Event): boolean {
  return whereabouts(event, toldApart('yes')).some(({ toAgency }) => toAgency === 'no');
}

const HAVE_SEEN: readonly (string | null)[] = ['agency-in-person', 'police-in-person', null];

/** Identification as a victim makes both the fact and the reasonable cause a yes. */
export function identification(fact: 'reasonableCauseOfTrafficking' | 'sexTraffickingVictim'): Change<Answer> {
  return (event) => {
    if (event.kind === 'trafficking-identified' || (event.kind === 'screened' && event.victim === 'yes')) return ['yes'];
    const told = event.kind === 'changed' ? event.facts[fact] : undefined;
    return told === undefined ? [] : [told];
  };
}

/** A fact that only a change of facts changes. */
export function told<Fact extends 'child' | 'placement' | 'legalGuardians' | 'circumstances'>(fact: Fact): Change<Given[Fact]> {
  return (event) => {
    const value = event.kind === 'changed' ? (event.facts as Given)[fact] : undefined;
    return value === undefined ? [] : [value];
  };
}

/** Whether it is known which bodies have a part in the case. */
export const isListKnown: Change<Answer> = (event) =>
  event.kind !== 'changed' || event.facts.agencies === undefined ? [] : [event.facts.agencies === null ? 'unknown' : 'yes'];

/** What is known of one body: its part in the case is a fact of its own. `null` where it is not named. */
export function body(id: string): Change<Agency | null> {
  return (event, before) => {
    if (event.kind === 'changed') {
      return event.facts.agencies === undefined ? [] : [(event.facts.agencies ?? []).find((agency) => agency.id === id) ?? null];
    }
    if (event.kind !== 'responsibility-began' && event.kind !== 'responsibility-ended') return [];
    if (event.agency !== null && event.agency !== id) return [];
    if (before === null) return [before];
    const began = 'responsibility' in event ? event.responsibility : 'none';
    const after = { ...before, responsibility: began ?? (before.responsibility === 'none' ? null : before.responsibility) };
    return event.agency === null ? [before, after] : [after];
  };
}

export const sharedAnswer: Shared<Answer> = (one, other) => (one === other ? one : 'unknown');

export const sharedWhereabouts: Shared<UnknownTo> = (one, other) => ({
  toAgency: sharedAnswer(one.toAgency, other.toAgency),
  toParent: sharedAnswer(one.toParent, other.toParent),
  toLegalCustodian: sharedAnswer(one.toLegalCustodian, other.toLegalCustodian),
});

export function sharedOrNull<Value>(one: Value | null, other: Value | null): Value | null {
  return JSON.stringify(one) === JSON.stringify(other) ? one : null;
}

export const sharedChild: Shared<Child> = (one, other) => ({
  birthDate: sharedOrNull(one.birthDate, other.birthDate),
  bornBetween: sharedOrNull(one.bornBetween, other.bornBetween),
  emancipated: sharedAnswer(one.emancipated, other.emancipated),
  tribes: null,
});

/** A body that is perhaps not named perhaps has no responsibility. */
export const sharedBody: Shared<Agency | null> = (one, other) => {
  const [left, right] = [one ?? other, other ?? one];
  if (left === null || right === null) return null;
  const [had, has] = [one?.responsibility, other?.responsibility].map((responsibility) =>
    responsibility === undefined ? 'none' : responsibility,
  );
  return {
    id: left.id,
    kind: sharedOrNull(left.kind, right.kind),
    role: sharedOrNull(left.role, right.role),
    olderAgeElected: sharedOrNull(left.olderAgeElected, right.olderAgeElected),
    responsibility: had === has ? (had ?? null) : null,
  };
};
