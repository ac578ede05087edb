import type { Agency, Responsibility } from './agency.js';
import type { Event } from './event.js';
import type { Facts } from './facts.js';

type Agencies = Facts['agencies'];

/** What an event makes of the agencies and of what they are responsible for. */
export function agenciesAfter(event: Event, agencies: Agencies): Agencies | undefined {
  if (event.kind === 'changed') return event.facts.agencies;
  if (agencies === null) return undefined;
  if (event.kind === 'responsibility-began') return withResponsibility(agencies, event.agency, event.responsibility);
  return event.kind === 'responsibility-ended' ? withResponsibility(agencies, event.agency, 'none') : undefined;
}

/** Which responsibility began is sometimes not on record: then what the facts say stands, unless they say there was none. */
function withResponsibility(agencies: readonly Agency[], id: string | null, began: Responsibility | null): readonly Agency[] {
  return agencies.map((agency) => {
    const after = { ...agency, responsibility: began ?? (agency.responsibility === 'none' ? null : agency.responsibility) };
    if (id === null) return common(agency, after);
    return agency.id === id ? after : agency;
  });
}

/** An agency that only one of the two states names may have no part in the case: its responsibility is unknown. */
export function sharedAgencies(left: Agencies, right: Agencies): Agencies {
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
    kind: left.kind === right.kind ? left.kind : null,
    responsibility: left.responsibility === right.responsibility ? left.responsibility : null,
    role: left.role === right.role ? left.role : null,
    olderAgeElected: left.olderAgeElected === right.olderAgeElected ? left.olderAgeElected : null,
  };
}
