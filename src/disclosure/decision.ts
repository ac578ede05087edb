/** How something is to be told where it may be told only in that manner. */
export type Manner =
  | 'coarse-location'
  | 'closed-template'
  | 'functional-words'
  | 'under-seal'
  | 'only-what-the-service-needs'
  | 'only-what-care-needs'
  | 'only-as-published'
  | 'case-numbers-only'
  | 'without-criminal-history-print-outs'
  | 'endangerment-only'
  | 'needed-to-locate-only'
  | 'own-details-only'
  | 'without-birth-or-foster-family'
  | 'checked-together';

/** What whoever tells, or is told, has to do. */
export type Obligation = 'no-redisclosure-notice' | 'log' | 'minimum-necessary' | 'expiry' | 'ask-not-to-publish-status' | 'route-leads';

/** Every reason for which a person must decide. There is no other. */
export const humanCauses = /* @__PURE__ */ Object.freeze([
  'reasonable-cause-is-the-only-ground',
  'young-adult-has-not-consented',
  'emergency',
  'jurisdiction-asks-for-a-person',
] as const);

/** A reason for which a person must decide. */
export type HumanCause = (typeof humanCauses)[number];

/** The answers, from shut to open. */
export const openness = /* @__PURE__ */ Object.freeze(['deny', 'needs-human', 'allow-if', 'allow'] as const);

/** An answer to the question whether something may be told. */
export type Openness = (typeof openness)[number];

/** An answer, and the manners that remain where it is `allow-if`. */
export interface Opening {
  /** The answer. */
  readonly decision: Openness;
  /** The manners; none unless the answer is `allow-if`. */
  readonly conditions: readonly Manner[];
}

const NONE: readonly never[] = Object.freeze([]);

/** Nothing is told. */
export const DENY: Opening = { decision: 'deny', conditions: NONE };

/** A person must decide. */
export const NEEDS_HUMAN: Opening = { decision: 'needs-human', conditions: NONE };

/** It may be told. */
export const ALLOW: Opening = { decision: 'allow', conditions: NONE };

/** It may be told in these manners; without any it simply may. */
export function allowIf(conditions: readonly Manner[]): Opening {
  return conditions.length === 0 ? ALLOW : { decision: 'allow-if', conditions };
}

/** What both allow: the less open answer, and every manner of either. */
export function meet(left: Opening, right: Opening): Opening {
  if (left.decision === 'allow-if' && right.decision === 'allow-if') return allowIf(unionOf(left.conditions, right.conditions));
  return rank(left) <= rank(right) ? left : right;
}

/** What either allows. Of two sets of manners that cannot be compared, the first. */
export function join(left: Opening, right: Opening): Opening {
  if (left.decision === 'allow-if' && right.decision === 'allow-if') return isWithin(right.conditions, left.conditions) ? right : left;
  return rank(left) >= rank(right) ? left : right;
}

/** The items of both, each once, in order. */
export function unionOf<Item>(left: readonly Item[], right: readonly Item[]): readonly Item[] {
  if (left.length === 0) return right;
  const added = right.filter((item) => !left.includes(item));
  return added.length === 0 ? left : [...left, ...added];
}

function isWithin(few: readonly Manner[], many: readonly Manner[]): boolean {
  return few.every((manner) => many.includes(manner));
}

const ranks: Readonly<Record<Openness, number>> = { deny: 0, 'needs-human': 1, 'allow-if': 2, allow: 3 };

function rank({ decision }: Opening): number {
  return ranks[decision];
}
