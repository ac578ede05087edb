import type { DisclosureRequest, InformationCategory } from '../facts/request.js';
import { ALLOW, meet, unionOf, type Manner, type Obligation, type Opening, type Openness } from './decision.js';
import { obligationsOf } from './obligations.js';
import type { DisclosurePolicy } from './override.js';
import { alongChain, weigh, type Weighed } from './weigh.js';

/** The answer for one category. It gives no reasons: a reason can itself tell what must not be told. */
export interface CategoryDecision {
  /** The category, by the name that the request uses. */
  readonly category: InformationCategory | (string & {});
  /** The answer. */
  readonly decision: Openness;
  /** In what manner, where the answer is `allow-if`. */
  readonly conditions: readonly Manner[];
  /** What has to be done where something is told. */
  readonly obligations: readonly Obligation[];
}

/** The answer to a request: for each category, and for all of it together. */
export interface DisclosureDecision {
  /** The answer for everything together: that of the category which is least open. */
  readonly decision: Openness;
  /** Every manner that remains for any category. */
  readonly conditions: readonly Manner[];
  /** Everything that has to be done. */
  readonly obligations: readonly Obligation[];
  /** The answer for each category, in the order of the request. */
  readonly categories: readonly CategoryDecision[];
}

/** The matrix, with no jurisdiction laid over it. */
export const matrixAlone: DisclosurePolicy = { id: 'federal' };

/**
 * Who may be told what. The mandated report of a title IV-E agency to police and to NCMEC is always allowed; beyond it,
 * whatever is not established is not told. Of a chain of recipients the least open link decides.
 *
 * @param request - a checked request, from {@link parseDisclosureRequest}
 * @param policy - whose law; by itself the matrix
 * @returns the answer, without reasons; they are in {@link auditDisclosure}
 * @throws {@link RulesError} named `InvalidFactsError` where an argument is not what the library makes of one
 * @example
 * ```ts
 * import { decideDisclosure, parseDisclosureRequest } from 'missing-child-rules';
 * const request = parseDisclosureRequest({
 *   asOf: '2026-11-21T15:00:00Z',
 *   categories: ['photo'],
 *   recipients: [{ role: 'law-enforcement', channel: 'published-desk' }],
 *   purpose: 'locate',
 *   discloser: { kind: 'title-iv-e-agency' },
 * });
 * decideDisclosure(request).decision; // 'allow'
 * ```
 */
export function decideDisclosure(request: DisclosureRequest, policy: DisclosurePolicy = matrixAlone): DisclosureDecision {
  return decisionOf(request, weigh(request, policy));
}

/** The answers without their reasons. */
export function decisionOf(request: DisclosureRequest, weighed: readonly (readonly Weighed[])[]): DisclosureDecision {
  const categories = weighed.map((links, index): CategoryDecision => {
    const opening = alongChain(links);
    const { decision, conditions } = opening;
    return { category: request.categories[index] ?? '', decision, conditions, obligations: obligationsOf(opening, links) };
  });
  return together(categories);
}

function together(categories: readonly CategoryDecision[]): DisclosureDecision {
  const { decision, conditions } = categories.reduce<Opening>(meet, ALLOW);
  const isTold = decision === 'allow' || decision === 'allow-if';
  const obligations = isTold ? categories.reduce<readonly Obligation[]>((all, each) => unionOf(all, each.obligations), NONE) : NONE;
  return { decision, conditions, obligations, categories };
}

const NONE: readonly never[] = Object.freeze([]);
