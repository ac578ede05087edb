import fc from 'fast-check';
import { parseEpisode, type Policy } from 'missing-child-rules';
import { compared, isNoKinder, keepsLimits, pairsOf, type Compared, type Question } from './compare.js';
import { episodeInput, instantNear } from './episodes.js';
import { lessKnown } from './less-known.js';
import { answersAlways, isPlainData, neverTakesBack, saysTheSameTwice } from './rule-laws.js';
import { changedDuties, lesserContent, sharedNames, weakerReadings, withoutSource } from './table-laws.js';

/** A property that any policy must have, whatever is laid over federal law. */
export interface PolicyLaw {
  /** Its name, in kebab case. */
  readonly name: string;
  /** The same in a sentence. */
  readonly sentence: string;
  /** Tries it: returns where it holds, and throws with the smallest counterexample found where it does not. */
  readonly check: () => void;
}

/** How hard the laws are tried. */
export interface LawOptions {
  /** On how many episodes; default 100. */
  readonly numRuns?: number;
  /** Which: the same number draws the same episodes. Without it each run draws others. */
  readonly seed?: number;
}

const drawn = episodeInput().chain((input) => {
  const episode = parseEpisode(input);
  return fc.record({ input: fc.constant(input), episode: fc.constant(episode), asOf: instantNear(episode), less: lessKnown(input) });
});

type Drawn = Question & (typeof drawn extends fc.Arbitrary<infer Each> ? Each : never);

/**
 * The properties that any policy must have, each with its name, a sentence and a check: a policy adds to federal law and
 * takes nothing away, its rules answer whatever they are asked, and the same facts give the same answer. They run in any
 * test runner, in two lines. They hold by construction for what `withOverlay` made of overlays whose rules keep to their
 * contract; they fail for a rule that throws, that takes an answer back when it learns more, or that answers one question
 * in two ways, and for a policy that was put together by other means.
 *
 * @param policy - the policy
 * @param options - on how many episodes, and which
 * @returns the laws
 * @example
 * ```ts
 * import { federal } from 'missing-child-rules';
 * import { policyLaws } from 'missing-child-rules/testing';
 * const passed: string[] = [];
 * const test = (name: string, check: () => void) => (check(), passed.push(name)); // in place of your test runner's
 * for (const { name, check } of policyLaws(federal, { numRuns: 5 })) test(name, check);
 * passed[0]; // 'keeps-federal-duties'
 * policyLaws(federal)[0]?.sentence; // 'Every federal duty is there: whose it is and nobody else’s, what is to be done, to whom, and what starts and ends it.'
 * ```
 */
export function policyLaws(policy: Policy, options: LawOptions = {}): readonly PolicyLaw[] {
  const ofTable = (name: string, sentence: string, faulty: (policy: Policy) => readonly string[]): PolicyLaw => ({
    name,
    sentence,
    check: () => {
      const found = faulty(policy);
      if (found.length > 0) throw new Error(`${name}: this does not hold of ${found.join(', ')}`);
    },
  });
  const ofCases = (name: string, sentence: string, holds: (drawn: Drawn) => boolean): PolicyLaw => ({
    name,
    sentence,
    check: () => {
      fc.assert(fc.property(drawn, holds), { numRuns: 100, ...options });
    },
  });
  const besideFederal = (name: string, sentence: string, holds: (both: Compared) => boolean): PolicyLaw =>
    ofCases(name, sentence, (question) => {
      const both = compared(policy, question);
      return both === undefined || holds(both);
    });
  return [
    ofTable(
      'keeps-federal-duties',
      'Every federal duty is there: whose it is and nobody else’s, what is to be done, to whom, and what starts and ends it.',
      changedDuties,
    ),
    ofTable('keeps-federal-content', 'Every report holds at least what federal law asks for.', lesserContent),
    ofTable('keeps-readings', 'No reading of an open question is weaker than the one that is taken by default.', weakerReadings),
    ofTable('names-sources', 'Every duty and every limit names its source.', withoutSource),
    ofTable('names-duties-apart', 'No two duties have the same name.', sharedNames),
    besideFederal('keeps-federal-definitions', 'Every federal definition answers as it does without the policy.', ({ mine, floor }) =>
      same(mine.findings, floor.findings),
    ),
    besideFederal('keeps-federal-scope', 'Every federal duty is owed where it was, for the same reasons.', (both) =>
      pairsOf(both).every(([floor, own]) => same(own.owed, floor.owed)),
    ),
    besideFederal('keeps-federal-limits', 'Every federal limit is shown, and nothing is due later than by it.', (both) =>
      pairsOf(both).every(([floor, own]) => !same(own.owed, floor.owed) || keepsLimits(floor, own)),
    ),
    besideFederal('stands-no-better', 'By the same limits, no duty stands better than it does by federal law.', (both) =>
      pairsOf(both).every(([floor, own]) => !same(own.owed, floor.owed) || !keepsLimits(floor, own) || isNoKinder(floor, own)),
    ),
    ofCases('answers-always', 'Every rule answers with a finding, whatever it is asked.', (each) => answersAlways(policy, each)),
    ofCases('takes-nothing-back', 'To know more never reverses an answer that was settled.', ({ input, less, asOf }) =>
      neverTakesBack(policy, { more: input, less }, asOf),
    ),
    ofCases('says-the-same-twice', 'The same facts give the same answer.', ({ input, asOf }) => saysTheSameTwice(policy, input, asOf)),
    ofCases('is-plain-data', 'What comes out can be stored as JSON and read again.', (each) => isPlainData(policy, each)),
  ];
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
