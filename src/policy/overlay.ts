import type { EventKind } from '../facts/event.js';
import type { Interval, Provision } from '../kernel/citation.js';
import type { Within } from '../kernel/deadline.js';
import { RulesError, type Problem } from '../kernel/errors.js';
import type { DutyId, Layer, Limit, Policy } from './policy.js';

/** A limit which an overlay adds to a duty of the policy beneath it. The earliest of all limits governs. */
export interface AddedLimit {
  /** The duty. */
  readonly on: DutyId;
  /** The event from which it runs. */
  readonly from: EventKind;
  /** How long. */
  readonly within: Within;
  /** Its source. */
  readonly law: Provision | readonly Provision[];
  /** When it is in force; default: the interval of its source. */
  readonly effective?: Interval;
}

/** What a state, county, tribe or agency adds to the policy beneath it. There is no way to take anything away. */
export interface Overlay extends Layer {
  /** Limits on duties that exist. */
  readonly limits: readonly AddedLimit[];
}

/** The overlay as it is written: what it does not use may be left out. */
export type OverlayDraft = Layer & Partial<Omit<Overlay, keyof Layer>>;

/**
 * Writes down an overlay. It is checked against a policy by {@link withOverlay}.
 *
 * @param draft - the overlay
 * @returns the overlay, complete and frozen
 * @throws {@link RulesError} named `OverlayError` where the overlay says something that an overlay cannot say
 * @example
 * ```ts
 * import { calendarDate, defineOverlay } from 'missing-child-rules';
 * const overlay = defineOverlay({
 *   id: 'example-state',
 *   jurisdiction: 'Example State',
 *   provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null },
 * });
 * overlay.limits; // []
 * ```
 */
export function defineOverlay(draft: OverlayDraft): Overlay {
  const strangers = Object.keys(draft).filter((key) => !KEYS.includes(key));
  if (strangers.length > 0) {
    const problems = strangers.map((key) => ({ path: `/${key}`, code: 'UNKNOWN_KEY', expected: `one of ${KEYS.join(', ')}` }));
    throw new RulesError('OverlayError', 'the overlay says something that an overlay cannot say', problems);
  }
  const { id, jurisdiction, provenance, limits = [] } = draft;
  return Object.freeze({ id, jurisdiction, provenance: Object.freeze({ ...provenance }), limits: Object.freeze(limits.map(frozenLimit)) });
}

const KEYS: readonly string[] = ['id', 'jurisdiction', 'provenance', 'limits'];

/** A copy, so that nobody can change a limit after it was checked. */
function frozenLimit(limit: AddedLimit): AddedLimit {
  const { law, within } = limit;
  return Object.freeze({ ...limit, within: Object.freeze({ ...within }), law: isList(law) ? Object.freeze([...law]) : law });
}

/**
 * Lays overlays over a policy. The base is not changed, its duties and limits are all kept, and the order of the
 * overlays does not change an answer.
 *
 * @param base - the policy beneath
 * @param overlays - what is added
 * @returns the policy with what was added
 * @throws {@link RulesError} named `OverlayError` with every problem: an overlay laid twice, an unknown duty, a limit without a length
 * @example
 * ```ts
 * import { calendarDate, defineOverlay, federal, withOverlay } from 'missing-child-rules';
 * const overlay = defineOverlay({
 *   id: 'example-state',
 *   jurisdiction: 'Example State',
 *   provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null },
 * });
 * withOverlay(federal, overlay).id; // 'federal + example-state'
 * ```
 */
export function withOverlay(base: Policy, ...overlays: readonly Overlay[]): Policy {
  const problems = overlays.flatMap((overlay, place) => problemsOf(overlay, place, base, overlays));
  if (problems.length > 0) throw new RulesError('OverlayError', 'the overlay cannot be laid over this policy', problems);
  const limits = overlays.flatMap(limitsOf);
  return {
    ...base,
    id: [base.id, ...overlays.map(({ id }) => id)].join(' + '),
    layers: [...base.layers, ...overlays.map(({ id, jurisdiction, provenance }) => ({ id, jurisdiction, provenance }))],
    duties: base.duties.map((row) => {
      const added = limits.filter(({ on }) => on === row.id).map(({ limit }) => limit);
      return added.length === 0 || row.scope === 'programme' ? row : { ...row, limits: [...row.limits, ...added] };
    }),
  };
}

function limitsOf({ id: policy, limits }: Overlay): readonly { readonly on: DutyId; readonly limit: Limit }[] {
  return limits.flatMap(({ on, from, within, law, effective }) => {
    const sources = isList(law) ? law : [law];
    const interval = effective ?? sources[0]?.interval;
    return interval === undefined ? [] : [{ on, limit: { policy, from, within, law: sources, effective: interval } }];
  });
}

function isList(law: Provision | readonly Provision[]): law is readonly Provision[] {
  return Array.isArray(law);
}

function problemsOf(overlay: Overlay, place: number, base: Policy, overlays: readonly Overlay[]): readonly Problem[] {
  const isTaken = ['federal', ...base.layers.map(({ id }) => id), ...overlays.slice(0, place).map(({ id }) => id)].includes(overlay.id);
  const taken: readonly Problem[] = isTaken
    ? [{ path: `/${String(place)}/id`, code: 'DUPLICATE_ID', expected: 'a name that no other layer of the policy has' }]
    : [];
  const wrong = overlay.limits.flatMap((limit, index) => {
    const path = `/${String(place)}/limits/${String(index)}`;
    const hours = 'hours' in limit.within ? limit.within.hours : limit.within.inNoCaseLaterThanHours;
    return [
      ...(base.duties.some(({ id, scope }) => id === limit.on && scope === 'episode')
        ? []
        : [{ path: `${path}/on`, code: 'UNKNOWN_ID', expected: 'the id of a duty in an episode of the policy beneath' }]),
      ...(isList(limit.law) && limit.law.length === 0 ? [{ path: `${path}/law`, code: 'NO_SOURCE', expected: 'at least one source' }] : []),
      ...(hours === undefined || (Number.isFinite(hours) && hours >= 0)
        ? []
        : [{ path: `${path}/within`, code: 'NOT_A_LENGTH', expected: 'a number of hours, zero or more' }]),
    ];
  });
  return [...taken, ...wrong];
}
