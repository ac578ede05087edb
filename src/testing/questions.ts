import fc from 'fast-check';
import {
  assess,
  federal,
  withOverlay,
  type Answer,
  type Assessment,
  type BodyFacts,
  type Policy,
  type PublicationEvidence,
} from 'missing-child-rules';
import { episode, instantNear } from './episodes.js';
import { overlay } from './overlays.js';
import { readings } from './readings.js';

/**
 * Policies: federal law under any readings that are offered, with up to two overlays.
 *
 * @returns an arbitrary; it shrinks towards federal law
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { policy } from 'missing-child-rules/testing';
 * fc.sample(policy(), 20).every(({ id }) => id.startsWith('federal')); // true
 * ```
 */
export function policy(): fc.Arbitrary<Policy> {
  const layers = fc.tuple(overlay('example-state'), overlay('example-county')).chain((both) => fc.subarray(both));
  return fc.tuple(readings(), layers).map(([chosen, laid]) => withOverlay({ ...federal, readings: chosen }, ...laid));
}

/**
 * Assessments: of any episode at a moment near it, under any policy. What is made of one (explanations, next steps, timelines,
 * records, summaries) is a map of this.
 *
 * @returns an arbitrary; it shrinks like its episode and its policy
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { nextSteps } from 'missing-child-rules';
 * import { assessment } from 'missing-child-rules/testing';
 * fc.sample(assessment().map((each) => nextSteps(each)), 5).every(Array.isArray); // true
 * ```
 */
export function assessment(): fc.Arbitrary<Assessment> {
  return fc
    .tuple(
      episode().chain((each) => fc.tuple(fc.constant(each), instantNear(each))),
      policy(),
    )
    .map(([[each, asOf], law]) => assess(each, asOf, law));
}

const said = fc.constantFrom<Answer>('no', 'yes', 'unknown');

/**
 * Facts about a body of which it is asked whether it is a criminal justice agency.
 *
 * @returns an arbitrary; it shrinks towards no facts
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { criminalJusticeAgency } from 'missing-child-rules';
 * import { bodyFacts } from 'missing-child-rules/testing';
 * fc.sample(bodyFacts(), 20).every((facts) => ['yes', 'no', 'unknown'].includes(criminalJusticeAgency(facts).answer)); // true
 * ```
 */
export function bodyFacts(): fc.Arbitrary<BodyFacts> {
  return fc.record(
    { court: said, governmental: said, administersCriminalJustice: said, substantialBudget: said },
    { requiredKeys: [], noNullPrototype: true },
  );
}

const givers = [
  'parent',
  'legal-guardian',
  'agency-with-legal-guardianship',
  'the-young-adult',
  'foster-parent',
  'kin-caregiver',
  'provider',
  'agency-without-legal-guardianship',
  'investigating-agency',
] as const;

/**
 * What is known of a permission to publish.
 *
 * @returns an arbitrary; it shrinks towards nothing
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { mayPermitPublication } from 'missing-child-rules';
 * import { publicationEvidence } from 'missing-child-rules/testing';
 * fc.sample(publicationEvidence(), 20).every((evidence) => ['yes', 'no', 'unknown'].includes(mayPermitPublication(evidence).answer)); // true
 * ```
 */
export function publicationEvidence(): fc.Arbitrary<PublicationEvidence> {
  return fc.record(
    {
      givenBy: fc.constantFrom(...givers),
      ...{ authorityInForce: said, onRecord: said, courtPermits: said, courtForbids: said, courtOrderRequired: said },
    },
    { requiredKeys: [], noNullPrototype: true },
  );
}

const phrases = fc.constantFrom(
  'Missing since Monday',
  'last seen near the library',
  'in foster care',
  'a runaway from a group home',
  'in a red hoodie',
  'call 1-800-843-5678',
  'ran away',
  'María',
);

/**
 * Texts as somebody may want to publish them: of words that say nothing and words that tell of care, of letters in disguise, of
 * anything at all.
 *
 * @returns an arbitrary; it shrinks towards the empty text
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { checkPublicText } from 'missing-child-rules';
 * import { publicText } from 'missing-child-rules/testing';
 * fc.sample(publicText(), 20).every((text) => ['pass', 'review', 'block'].includes(checkPublicText(text).outcome)); // true
 * ```
 */
export function publicText(): fc.Arbitrary<string> {
  const sentence = fc.array(phrases, { maxLength: 4 }).map((parts) => parts.join(', '));
  const disguised = sentence.map((text) => text.replaceAll('o', '\u03bf').replaceAll(' ', '\u200b '));
  return fc.oneof(
    { weight: 3, arbitrary: sentence },
    { weight: 1, arbitrary: disguised },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
}
