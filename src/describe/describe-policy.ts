import type { DisclosurePolicy } from '../disclosure/override.js';
import { refuseUnless } from '../kernel/given.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { FederalFindingId } from '../policy/duty-row.js';
import { isPolicy, type Policy } from '../policy/policy.js';
import type { Readings } from '../policy/readings.js';
import { catalogue, dayOf, type CatalogueEntry } from './catalogue.js';
import { describeLayers, type DescribedLayer } from './layer.js';
import { describeRule, type RuleDescription } from './rule.js';

/** A policy as plain data: all that it says, and none of its functions. */
export interface PolicyDescription {
  /** Its name. */
  readonly id: string;
  /** The day whose law is described. */
  readonly lawOf: CalendarDate;
  /** The overlays, in the order in which they were laid. */
  readonly layers: readonly DescribedLayer[];
  /** The readings of open questions. */
  readonly readings: Readings;
  /** The definitions, by name. */
  readonly definitions: Readonly<Record<FederalFindingId, RuleDescription>>;
  /** Every duty. */
  readonly duties: readonly CatalogueEntry[];
  /** What it says of who may be told what, beside the matrix. */
  readonly disclosure: Required<Omit<DisclosurePolicy, 'id'>>;
}

/**
 * A policy as plain JSON: its overlays with what they record, withhold, advise and name, readings, definitions, duties and the rules of jurisdictions on disclosure, to store, print or compare. The package holds
 * its JSON Schema as `schemas/policy.json`.
 *
 * @param policy - the policy
 * @returns what it says
 * @example
 * ```ts
 * import { describePolicy, federal } from 'missing-child-rules';
 * const said = describePolicy(federal);
 * said.id; // 'federal'
 * said.definitions['missing-child'].limbs; // ['under-18', 'whereabouts-unknown-to-parent']
 * JSON.stringify(said).includes('42 U.S.C. 671(a)(35)(B)'); // true
 * ```
 */
export function describePolicy(policy: Policy & DisclosurePolicy): PolicyDescription {
  refuseUnless(['policy', isPolicy(policy), 'made with `federal`']);
  const { id, readings, findings, disclosureOverrides = [], addedRecipients = {}, addedCategories = {} } = policy;
  const day = dayOf(policy);
  const said = (name: FederalFindingId): RuleDescription => describeRule(findings[name], day, readings);
  return {
    id,
    lawOf: day,
    layers: describeLayers(policy, day),
    readings,
    definitions: {
      'missing-child': said('missing-child'),
      'missing-child-or-youth': said('missing-child-or-youth'),
      'endangered-runaway': said('endangered-runaway'),
      'reportable-to-ncic': said('reportable-to-ncic'),
      'covered-by-title-iv-e': said('covered-by-title-iv-e'),
      'missing-or-abducted-from-care': said('missing-or-abducted-from-care'),
      'abducted-from-care': said('abducted-from-care'),
      'absent-from-care': said('absent-from-care'),
      'foster-care': said('foster-care'),
      'sex-trafficking-victim': said('sex-trafficking-victim'),
    },
    duties: catalogue(policy),
    disclosure: { disclosureOverrides, addedRecipients, addedCategories },
  };
}
