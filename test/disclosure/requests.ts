import { parseDisclosureRequest } from '../../src/schemas/request.js';
import type { DisclosureRequest } from '../../src/facts/request.js';

/** Something said of a request, by JSON Pointer; `/onFile/-` adds a legal basis. */
export type Said = Readonly<Record<string, unknown>>;

/** A request in which every common gate is open, and nothing else is known. */
export const plain: Said = {
  '/asOf': '2026-11-21T15:00:00.000Z',
  '/jurisdiction': 'US-ZZ',
  '/purpose': 'protect',
  '/discloser/kind': 'title-iv-e-agency',
  '/discloser/earlierHolders': [],
  '/onFile': [],
  '/child/ageBand': 'under-18',
  '/child/reasonableCauseIsOnlyGround': 'no',
  '/recipients/0/identityVerified': 'yes',
  '/recipients/0/conflictOfInterest': 'no',
  '/recipients/0/channel': 'other',
};

type Json = Record<string, unknown> | unknown[];

/** A request of what is said, later over earlier. */
export function inputOf(...saids: readonly Said[]): Record<string, unknown> {
  const input: Record<string, unknown> = { recipients: [{}] };
  for (const [pointer, value] of saids.flatMap((said) => Object.entries(said))) put(input, pointer.split('/').slice(1), value);
  return input;
}

function put(owner: Json, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (Array.isArray(owner)) {
    if (key === '-') owner.push(value);
    else if (rest.length === 0) owner[Number(key)] = value;
    else put((owner[Number(key)] ??= {}) as Json, rest, value);
  } else if (rest.length === 0) owner[key] = Array.isArray(value) ? [...(value as unknown[])] : value;
  else put((owner[key] ??= {}) as Json, rest, value);
}

/** The same, checked. */
export function requestOf(...saids: readonly Said[]): DisclosureRequest {
  return parseDisclosureRequest(inputOf(...saids));
}

/** A legal basis that is in force and reaches everybody who is not the public. */
export function basis(kind: string, more: object = {}): Said {
  return { '/onFile/-': { kind, covers: 'all', to: 'all', from: '2026-01-01T00:00:00.000Z', until: 'open', ...more } };
}

/** One who asks for one category. The guardian of the tables is the agency which is one. */
export function asking(role: string, category: string): Said {
  const agency: Said = role === 'legal-guardian' ? { '/recipients/0/agencyKind': 'child-welfare' } : {};
  return { '/recipients/0/role': role, '/categories': [category], ...agency };
}
