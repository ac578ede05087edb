import fc from 'fast-check';
import {
  calendarDate,
  type InformationCategory,
  type Override,
  type OverrideEffect,
  type Provision,
  type RecipientRole,
  type Requirement,
} from 'missing-child-rules';
import { intervals, plain } from './units.js';

const categories = [
  ...(['identity', 'photo', 'physical-description', 'last-seen', 'circumstances', 'placement', 'dependency-status'] as const),
  ...(['agency-involvement', 'caseworker-contact', 'trafficking-indicators', 'medical-mental-health', 'safety-disability'] as const),
  ...(['juvenile-record', 'run-history', 'social-media', 'family-details', 'companion-vehicle', 'investigating-agency'] as const),
  ...(['system-identifiers', 'tips-leads', 'recovery-location', 'endangerment-information', 'records-under-their-own-law'] as const),
] satisfies readonly InformationCategory[];

/** Nothing opens what is never told to these. */
const everybody = ['media', 'public'] as const satisfies readonly RecipientRole[];

const roles = [
  ...(['law-enforcement', 'ncmec', 'legal-guardian', 'parent', 'guardian-ad-litem', 'attorney-for-child', 'casa', 'court'] as const),
  ...(['juvenile-probation-officer', 'service-provider', 'current-caregiver', 'tribe', 'indian-custodian', 'icpc-state'] as const),
  ...(['state-clearinghouse', 'prosecutor', 'hospital', 'school', 'agency-attorney', 'kin', 'young-person'] as const),
] satisfies readonly RecipientRole[];

const requires = fc.constantFrom<Requirement[]>(
  'court-order',
  'relationship',
  'named-on-file',
  { not: 'suspected' },
  { all: [] },
  { any: [] },
);
const manners = fc.subarray(['coarse-location', 'functional-words', 'under-seal', 'only-what-care-needs'] as const);

const closing: fc.Arbitrary<OverrideEffect> = fc.oneof(
  fc.record({ kind: fc.constant('close'), to: fc.constantFrom('deny', 'needs-human') } as const, plain),
  fc.record({ kind: fc.constant('narrow'), requires, manners } as const, plain),
);
const opening: fc.Arbitrary<OverrideEffect> = fc.record({ kind: fc.constant('open'), requires, manners } as const, plain);

/** To whom, and what is done: whatever opens is not told to everybody. */
const rules = fc.oneof(
  fc.record({ to: fc.constantFrom(...roles, ...everybody), effect: closing }, plain),
  fc.record({ to: fc.constantFrom(...roles), effect: opening }, plain),
);

const statute: fc.Arbitrary<Provision> = intervals.map((interval) => ({
  id: 'example-act',
  citation: 'Example Code 1-2-3',
  kind: 'statute',
  interval,
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
}));

/**
 * Rules of a jurisdiction about who may be told what, each of which `withDisclosureOverrides` accepts.
 *
 * @returns an arbitrary; it shrinks towards a rule that tells nobody
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { federal, withDisclosureOverrides } from 'missing-child-rules';
 * import { disclosureOverride } from 'missing-child-rules/testing';
 * fc.sample(disclosureOverride(), 20).every((rule) => withDisclosureOverrides(federal, rule).disclosureOverrides.length === 1); // true
 * ```
 */
export function disclosureOverride(): fc.Arbitrary<Override> {
  return fc
    .record(
      {
        id: fc.constantFrom('example-rule', 'example-other-rule'),
        jurisdiction: fc.constantFrom('US-TX', 'US-CA', 'US-ZZ'),
        category: fc.constantFrom(...categories),
        rule: rules,
        law: statute,
        reviewedBy: fc.constantFrom('the example office', 'an example attorney'),
      },
      plain,
    )
    .map(({ rule, law, reviewedBy, ...said }) => ({
      ...said,
      ...rule,
      law,
      effective: law.interval,
      provenance: { source: 'Example Code, official edition', readOn: calendarDate('2026-11-01'), reviewedBy },
    }));
}
