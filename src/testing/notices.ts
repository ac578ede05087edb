import fc from 'fast-check';
import { exampleDraft, type PublicNoticeDraft } from 'missing-child-rules';

/** Fields that a draft may leave out. */
const optional = ['marks', 'clothing', 'publicCircumstances', 'companion', 'vehicle', 'photoId'] as const;

const ages = fc.tuple(fc.integer({ min: 1, max: 17 }), fc.nat(2)).map(([from, more]) => ({ from, to: Math.min(from + more, 17) }));

const states = fc.constantFrom('IL' as const, 'TX' as const, 'CA' as const, 'NM' as const);

const meaninglessId = fc
  .array(fc.tuple(fc.constantFrom(...'BCDFGHJKLMNPQRTVWXZ'), fc.constantFrom(...'2689')), { minLength: 5, maxLength: 5 })
  .map((pairs) => pairs.flat().join(''));

/**
 * Drafts of a public notice: ready by construction, of fictional children, with some of the optional fields left out.
 *
 * @returns an arbitrary; it shrinks towards the example draft
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { toPublicNotice } from 'missing-child-rules';
 * import { noticeDraft } from 'missing-child-rules/testing';
 * fc.sample(noticeDraft(), 20).every((draft) => toPublicNotice(draft).status === 'ready'); // true
 * ```
 */
export function noticeDraft(): fc.Arbitrary<PublicNoticeDraft> {
  return fc
    .record({
      publicId: meaninglessId,
      first: fc.constantFrom('Robin', 'María', 'Zoë', 'José Luis'),
      last: fc.constantFrom('Example', 'García', "O'Brien", 'Smith-Jones'),
      age: ages,
      state: states,
      leftOut: fc.subarray([...optional]),
    })
    .map(({ publicId, first, last, age, state, leftOut }) => {
      const { lastSeen } = exampleDraft;
      const draft = { ...exampleDraft, publicId, name: { first, last }, age, lastSeen: { ...lastSeen, state } };
      for (const key of leftOut) delete draft[key];
      return draft;
    });
}
