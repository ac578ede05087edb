import { RulesError, type Problem } from '../kernel/errors.js';
import type { Exactly } from './exactly.js';
import { ownProblems } from './own-problems.js';
import { overlayShape } from './overlay-shape.js';
import type { Overlay, OverlayDraft } from './overlay.js';
import { copied } from './shape.js';

/**
 * Writes down an overlay: what it says is checked, copied and frozen. Whether it fits a policy is checked by
 * `withOverlay`.
 *
 * @param draft - the overlay
 * @returns the overlay, complete and frozen
 * @throws {@link RulesError} named `OverlayError` with every problem, where the overlay says something that an overlay cannot say
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
export function defineOverlay<const Draft extends OverlayDraft>(draft: Draft & Exactly<Draft, OverlayDraft>): Overlay {
  const { overlay, problems } = checked(draft);
  if (problems.length > 0 || overlay === undefined)
    throw new RulesError('OverlayError', 'the overlay says something that an overlay cannot say', problems);
  return overlay;
}

/** An overlay that was read, and what is wrong with it. */
export interface Checked {
  /** The overlay; `undefined` where it is none. */
  readonly overlay: Overlay | undefined;
  /** What is wrong. */
  readonly problems: readonly Problem[];
}

/** The overlays that were checked, so that laying one over many policies checks it once. */
const made = /* @__PURE__ */ new WeakSet<object>();

/** An overlay read once, checked and copied, whoever wrote it. */
export function checked(draft: OverlayDraft): Checked {
  if (isMade(draft)) return { overlay: draft, problems: [] };
  const problems: Problem[] = [];
  const copy = copied(draft, '', problems);
  if (problems.length > 0 || !isDraft(copy, problems)) return { overlay: undefined, problems };
  const overlay = whole(copy);
  const all = [...problems, ...ownProblems(overlay)];
  if (all.length === 0) made.add(overlay);
  return { overlay, problems: all };
}

function isMade(draft: OverlayDraft): draft is Overlay {
  return made.has(draft);
}

function isDraft(copy: unknown, problems: Problem[]): copy is OverlayDraft {
  overlayShape(copy, '', problems);
  // A key too many leaves the rest as it should be, so what else is wrong is looked for too.
  return problems.every(({ code }) => code === 'UNKNOWN_KEY');
}

function whole(draft: OverlayDraft): Overlay {
  const { id, jurisdiction, provenance, limits = NONE, duties = NONE, content = NONE, withheld = NONE } = draft;
  const { recorded = NONE, advice = NONE, readings = {}, words = {}, calendars = NONE } = draft;
  return Object.freeze({
    ...{ id, jurisdiction, provenance, limits, duties, content, withheld, recorded, advice, calendars },
    ...{ readings: Object.freeze(readings), words: Object.freeze(words) },
  });
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
