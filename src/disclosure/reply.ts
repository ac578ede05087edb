import { isRecord, refuseUnless } from '../kernel/given.js';
import type { CategoryDecision, DisclosureDecision } from './decide.js';
import { openness } from './decision.js';

/** What a requester may be shown. */
export type DisclosureReply =
  | {
      /** Nothing is told, and nothing of why. */
      readonly answer: 'no-information';
      /** The sentence to say or show. */
      readonly text: {
        /** In English. */
        readonly en: string;
        /** In Spanish. */
        readonly es: string;
      };
    }
  | {
      /** Something is told. */
      readonly answer: 'information';
      /** What, in what manner, and with what obligations. */
      readonly categories: readonly CategoryDecision[];
    };

/**
 * The one answer where nothing is told. It is the same whatever the reason, and whether or not there is anything to
 * tell (42 CFR 2.13(c)(2) and 18 U.S.C. 5038(a) ask this of their own records). It also says what is open to
 * everybody, sworn or not: to report.
 */
const NO_INFORMATION: DisclosureReply = Object.freeze({
  answer: 'no-information',
  text: Object.freeze({
    en: 'We can neither give nor confirm information about any person. Anyone may report a missing child to the police and to the National Center for Missing & Exploited Children at 1-800-843-5678.',
    es: 'No podemos dar ni confirmar información sobre ninguna persona. Cualquiera puede denunciar la desaparición de un menor a la policía y al National Center for Missing & Exploited Children, 1-800-843-5678.',
  }),
});

/**
 * What the requester may be shown of a decision: for `deny` and `needs-human` one constant.
 *
 * @param decision - what {@link decideDisclosure} returned
 * @returns the reply
 * @example
 * ```ts
 * import { decideDisclosure, parseDisclosureRequest, replyToRequester } from 'missing-child-rules';
 * const request = parseDisclosureRequest({
 *   asOf: '2026-11-21T15:00:00Z',
 *   categories: ['dependency-status'],
 *   recipients: [{ role: 'media' }],
 * });
 * replyToRequester(decideDisclosure(request)).answer; // 'no-information'
 * ```
 */
export function replyToRequester(decision: DisclosureDecision): DisclosureReply {
  refuseUnless(['decision', isDecision(decision), 'made with `decideDisclosure`']);
  const { decision: answer, categories } = decision;
  switch (answer) {
    case 'deny':
    case 'needs-human':
      return NO_INFORMATION;
    case 'allow-if':
    case 'allow':
      return { answer: 'information', categories };
  }
}

const DECISIONS: readonly unknown[] = openness;

function isDecision(value: unknown): boolean {
  return isRecord(value) && DECISIONS.includes(value['decision']) && Array.isArray(value['categories']);
}
