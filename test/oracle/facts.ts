import type { Agency, Responsibility } from '../../src/facts/agency.js';
import type { Child } from '../../src/facts/child.js';
import type { Event } from '../../src/facts/event.js';
import type { Facts as Given, UnknownTo } from '../../src/facts/facts.js';
import { agreed } from './answer.js';

/** The facts that any rule here asks for, with the whereabouts told apart. */
export interface Facts extends Pick<
  Given,
  'child' | 'agencies' | 'legalGuardians' | 'abducted' | 'circumstances' | 'reasonableCauseOfTrafficking' | 'sexTraffickingVictim'
> {
  readonly whereaboutsUnknown: UnknownTo;
}

export function factsOf(given: Given): Facts {
  const { child, agencies, legalGuardians, abducted, circumstances, reasonableCauseOfTrafficking, sexTraffickingVictim } = given;
  const whereaboutsUnknown = toldApart(given.whereaboutsUnknown);
  return {
    child,
    agencies,
    legalGuardians,
    abducted,
    circumstances,
    reasonableCauseOfTrafficking,
    sexTraffickingVictim,
    whereaboutsUnknown,
  };
}

function toldApart(answer: Given['whereaboutsUnknown']): UnknownTo {
  return typeof answer === 'string' ? { toAgency: answer, toParent: answer, toLegalCustodian: answer } : answer;
}

/** Everything that may be so once an event has happened. More than one where the event does not say. */
export function after(event: Event, facts: Facts): readonly Facts[] {
  switch (event.kind) {
    case 'changed': {
      const { whereaboutsUnknown, ...others } = event.facts;
      const changed = { ...facts, ...others };
      return [whereaboutsUnknown === undefined ? changed : { ...changed, whereaboutsUnknown: toldApart(whereaboutsUnknown) }];
    }
    case 'located': {
      const known = { ...facts, whereaboutsUnknown: toldApart('no') };
      if (event.verifiedBy === null) return [facts, known];
      return event.verifiedBy === 'agency-in-person' || event.verifiedBy === 'police-in-person' ? [known] : [facts];
    }
    case 'whereabouts-lost':
      return [{ ...facts, whereaboutsUnknown: toldApart('yes') }];
    case 'returned': {
      const known = { ...facts, whereaboutsUnknown: toldApart('no') };
      if (event.to === 'authorised-care') return [{ ...known, abducted: 'no' }];
      return [event.to === null && facts.abducted === 'yes' ? { ...known, abducted: 'unknown' } : known];
    }
    case 'responsibility-began':
      return responsibilityOf(event.agency, facts, (had) => event.responsibility ?? (had === 'none' ? null : had));
    case 'responsibility-ended':
      return responsibilityOf(event.agency, facts, () => 'none');
    case 'trafficking-identified':
      return [{ ...facts, sexTraffickingVictim: 'yes', reasonableCauseOfTrafficking: 'yes' }];
    case 'screened':
      return event.victim === 'yes' ? [{ ...facts, sexTraffickingVictim: 'yes', reasonableCauseOfTrafficking: 'yes' }] : [facts];
    default:
      return [facts];
  }
}

type Had = Responsibility | null;

/** Where the log does not say whose responsibility it was, it may have been anybody's of the list. */
function responsibilityOf(id: string | null, facts: Facts, becomes: (had: Had) => Had): readonly Facts[] {
  const { agencies } = facts;
  if (agencies === null) return [facts];
  const whose = id === null ? agencies.map((agency) => agency.id) : [id];
  const possible = whose.map((one) => ({
    ...facts,
    agencies: agencies.map((agency) => (agency.id === one ? { ...agency, responsibility: becomes(agency.responsibility) } : agency)),
  }));
  return id === null ? [facts, ...possible] : possible;
}

export function changesFacts(event: Event): boolean {
  const kinds: readonly Event['kind'][] = [
    'changed',
    'located',
    'whereabouts-lost',
    'returned',
    'responsibility-began',
    'responsibility-ended',
    'trafficking-identified',
    'screened',
  ];
  return kinds.includes(event.kind);
}

/** The facts in which what may be so agrees; the others are unknown. */
export function merged(states: readonly Facts[]): Facts {
  const [first] = states;
  if (first === undefined) throw new Error('at least one state is possible');
  if (states.length === 1) return first;
  const one = <T>(pick: (facts: Facts) => T): T | null => same(states.map(pick));
  const answer = (pick: (facts: Facts) => 'yes' | 'no' | 'unknown') => agreed(states.map(pick));
  return {
    child: mergedChild(states.map(({ child }) => child)),
    agencies: mergedAgencies(states.map(({ agencies }) => agencies)),
    legalGuardians: one(({ legalGuardians }) => legalGuardians),
    abducted: answer(({ abducted }) => abducted),
    circumstances: one(({ circumstances }) => circumstances),
    reasonableCauseOfTrafficking: answer((facts) => facts.reasonableCauseOfTrafficking),
    sexTraffickingVictim: answer((facts) => facts.sexTraffickingVictim),
    whereaboutsUnknown: {
      toAgency: answer((facts) => facts.whereaboutsUnknown.toAgency),
      toParent: answer((facts) => facts.whereaboutsUnknown.toParent),
      toLegalCustodian: answer((facts) => facts.whereaboutsUnknown.toLegalCustodian),
    },
  };
}

function same<T>(values: readonly T[]): T | null {
  const [first] = values;
  const text = JSON.stringify(first);
  return first !== undefined && values.every((value) => JSON.stringify(value) === text) ? first : null;
}

function mergedChild(children: readonly Child[]): Child {
  const born = same(children.map(({ birthDate, bornBetween }) => ({ birthDate, bornBetween })));
  return {
    birthDate: born?.birthDate ?? null,
    bornBetween: born?.bornBetween ?? null,
    emancipated: agreed(children.map(({ emancipated }) => emancipated)),
    tribes: null,
  };
}

function mergedAgencies(lists: readonly Given['agencies'][]): Given['agencies'] {
  const known = lists.filter((list) => list !== null);
  if (known.length < lists.length) return null;
  const ids = new Set(known.flatMap((list) => list.map(({ id }) => id)));
  return [...ids].map((id): Agency => {
    const listings = known.map((list) => list.find((agency) => agency.id === id));
    const named = listings.filter((agency) => agency !== undefined);
    return {
      id,
      kind: same(named.map(({ kind }) => kind)),
      role: same(named.map(({ role }) => role)),
      olderAgeElected: same(named.map(({ olderAgeElected }) => olderAgeElected)),
      responsibility: named.length < listings.length ? null : same(named.map(({ responsibility }) => responsibility)),
    };
  });
}
