import type { Answer } from '../kernel/answer.js';
import type { Agency } from './agency.js';
import type { Child } from './child.js';
import type { Facts, UnknownTo } from './facts.js';

/** What can be said where either of two states of the facts may hold: what they share; the rest is unknown. */
export function blurred(left: Facts, right: Facts): Facts {
  return {
    child: child(left.child, right.child),
    agencies: agencies(left.agencies, right.agencies),
    placement: either(left.placement, right.placement),
    legalGuardians: either(left.legalGuardians, right.legalGuardians),
    whereaboutsUnknown: whereabouts(left.whereaboutsUnknown, right.whereaboutsUnknown),
    abducted: answer(left.abducted, right.abducted),
    circumstances: either(left.circumstances, right.circumstances),
    reasonableCauseOfTrafficking: answer(left.reasonableCauseOfTrafficking, right.reasonableCauseOfTrafficking),
    sexTraffickingVictim: answer(left.sexTraffickingVictim, right.sexTraffickingVictim),
    earlierEpisodes: either(left.earlierEpisodes, right.earlierEpisodes),
  };
}

function answer(left: Answer, right: Answer): Answer {
  return left === right ? left : 'unknown';
}

function either<T>(left: T | null, right: T | null): T | null {
  return left === right || JSON.stringify(left) === JSON.stringify(right) ? left : null;
}

function child(left: Child, right: Child): Child {
  if (left === right) return left;
  return {
    birthDate: either(left.birthDate, right.birthDate),
    bornBetween: either(left.bornBetween, right.bornBetween),
    emancipated: answer(left.emancipated, right.emancipated),
    tribes: either(left.tribes, right.tribes),
  };
}

function whereabouts(left: Answer | UnknownTo, right: Answer | UnknownTo): Answer | UnknownTo {
  if (typeof left === 'string' && typeof right === 'string') return answer(left, right);
  const [a, b] = [apart(left), apart(right)];
  return {
    toAgency: answer(a.toAgency, b.toAgency),
    toParent: answer(a.toParent, b.toParent),
    toLegalCustodian: answer(a.toLegalCustodian, b.toLegalCustodian),
  };
}

/** One answer for everybody, told apart. */
function apart(unknown: Answer | UnknownTo): UnknownTo {
  return typeof unknown === 'string' ? { toAgency: unknown, toParent: unknown, toLegalCustodian: unknown } : unknown;
}

/** An agency that only one of the two states names may have no part in the case: its responsibility is unknown. */
function agencies(left: Facts['agencies'], right: Facts['agencies']): Facts['agencies'] {
  if (left === right) return left;
  if (left === null || right === null) return null;
  const added = right.filter((agency) => !left.some((other) => other.id === agency.id));
  return [
    ...left.map((agency) => {
      const other = right.find((candidate) => candidate.id === agency.id);
      return other === undefined ? doubtful(agency) : common(agency, other);
    }),
    ...added.map(doubtful),
  ];
}

function doubtful(agency: Agency): Agency {
  return agency.responsibility === 'none' ? agency : { ...agency, responsibility: null };
}

function common(left: Agency, right: Agency): Agency {
  return {
    id: left.id,
    kind: either(left.kind, right.kind),
    responsibility: either(left.responsibility, right.responsibility),
    role: either(left.role, right.role),
    olderAgeElected: either(left.olderAgeElected, right.olderAgeElected),
  };
}
