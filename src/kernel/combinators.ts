import { all as allAnswers, any as anyAnswer, type Answer } from './answer.js';
import {
  allOf as allLimbs,
  anyOf as anyLimb,
  determining as determiningOf,
  finding as findingOf,
  needed as neededOf,
  noneOf as noLimb,
  type Finding,
  type Ground,
} from './finding.js';
import { isRecord, refuseUnless, type Given } from './given.js';

// The combinators as they are exported: what is handed in is looked at first. The rules of this library, which run thousands of
// times in one assessment and whose arguments the compiler checks, call those that do not look.

/**
 * `no` if any answer is no; otherwise `unknown` if any is unknown; otherwise `yes`. Of nothing: `yes`.
 *
 * @param answers - the answers to join
 * @returns the conjunction
 * @throws a `RulesError` named `InvalidFactsError` where they are no answers in a list
 * @example
 * ```ts
 * import { all } from 'missing-child-rules';
 * all(['yes', 'yes']); // 'yes'
 * ```
 */
export function all(answers: readonly Answer[]): Answer {
  refuseUnless(answersIn('answers', answers));
  return allAnswers(answers);
}

/**
 * `yes` if any answer is yes; otherwise `unknown` if any is unknown; otherwise `no`. Of nothing: `no`.
 *
 * @param answers - the answers to join
 * @returns the disjunction
 * @throws a `RulesError` named `InvalidFactsError` where they are no answers in a list
 * @example
 * ```ts
 * import { any } from 'missing-child-rules';
 * any(['no', 'unknown']); // 'unknown'
 * ```
 */
export function any(answers: readonly Answer[]): Answer {
  refuseUnless(answersIn('answers', answers));
  return anyAnswer(answers);
}

/**
 * A limb: answered from facts alone.
 *
 * @param id - the limb's name, in kebab case
 * @param ground - its law
 * @param answer - what the facts say
 * @param facts - the facts read, as JSON Pointers
 * @returns the finding
 * @throws a `RulesError` named `InvalidFactsError` where an argument is not what it takes
 * @example
 * ```ts
 * import { finding } from 'missing-child-rules';
 * finding('whereabouts-unknown', { law: [], basis: 'statute' }, 'yes', ['/whereaboutsUnknown']).answer; // 'yes'
 * ```
 */
export function finding<Id extends string>(id: Id, ground: Ground, answer: Answer, facts: readonly string[] = NONE): Finding<Id> {
  const areTexts = Array.isArray(facts) && facts.every((fact) => typeof fact === 'string');
  refuseUnless(...named(id, ground), ['answer', isAnswer(answer), ANSWER], ['facts', areTexts, 'a list of JSON Pointers']);
  return findingOf(id, ground, answer, facts);
}

/**
 * A rule that holds where every limb holds. All limbs are kept, also where one decides.
 *
 * @param id - the rule's name, in kebab case
 * @param ground - its law
 * @param limbs - its limbs, in the order of the law
 * @returns the finding
 * @throws a `RulesError` named `InvalidFactsError` where an argument is not what it takes, such as limbs that stand in no list
 * @example
 * ```ts
 * import { allOf, finding } from 'missing-child-rules';
 * const ground = { law: [], basis: 'statute' } as const;
 * allOf('both', ground, [finding('a', ground, 'yes'), finding('b', ground, 'unknown')]).answer; // 'unknown'
 * ```
 */
export function allOf<Id extends string>(id: Id, ground: Ground, limbs: readonly Finding[]): Finding<Id> {
  refuseUnless(...named(id, ground), findingsIn(limbs));
  return allLimbs(id, ground, limbs);
}

/**
 * A rule that holds where at least one limb holds. All limbs are kept, also where one decides.
 *
 * @param id - the rule's name, in kebab case
 * @param ground - its law
 * @param limbs - its limbs, in the order of the law
 * @returns the finding
 * @throws a `RulesError` named `InvalidFactsError` where an argument is not what it takes, such as limbs that stand in no list
 * @example
 * ```ts
 * import { anyOf, finding } from 'missing-child-rules';
 * const ground = { law: [], basis: 'statute' } as const;
 * anyOf('either', ground, [finding('a', ground, 'yes'), finding('b', ground, 'unknown')]).answer; // 'yes'
 * ```
 */
export function anyOf<Id extends string>(id: Id, ground: Ground, limbs: readonly Finding[]): Finding<Id> {
  refuseUnless(...named(id, ground), findingsIn(limbs));
  return anyLimb(id, ground, limbs);
}

/**
 * A rule that holds where its one limb does not.
 *
 * @param id - the rule's name, in kebab case
 * @param ground - its law
 * @param limb - what must not hold
 * @returns the finding
 * @throws a `RulesError` named `InvalidFactsError` where an argument is not what it takes
 * @example
 * ```ts
 * import { finding, noneOf } from 'missing-child-rules';
 * const ground = { law: [], basis: 'statute' } as const;
 * noneOf('unless', ground, finding('a', ground, 'yes')).answer; // 'no'
 * ```
 */
export function noneOf<Id extends string>(id: Id, ground: Ground, limb: Finding): Finding<Id> {
  refuseUnless(...named(id, ground), ['limb', isFinding(limb), FINDING]);
  return noLimb(id, ground, limb);
}

/**
 * The limbs that decided: those whose answer is the rule's own, or, where none is (a negation), all of them.
 * For "all of" these are the noes if any, else the unknowns, else everything; for "any of" the reverse.
 *
 * @param rule - a finding
 * @returns its deciding limbs, one level down
 * @throws a `RulesError` named `InvalidFactsError` where it is no finding
 * @example
 * ```ts
 * import { allOf, determining, finding } from 'missing-child-rules';
 * const ground = { law: [], basis: 'statute' } as const;
 * const rule = allOf('both', ground, [finding('a', ground, 'no'), finding('b', ground, 'unknown')]);
 * determining(rule).map((limb) => limb.id); // ['a']
 * ```
 */
export function determining(rule: Finding): readonly Finding[] {
  refuseUnless(['rule', isFinding(rule), FINDING]);
  return determiningOf(rule);
}

/**
 * The facts to ask for next: those of the limbs that keep the rule open. Empty where the rule is settled.
 *
 * @param rule - a finding
 * @returns JSON Pointers into the episode, each once
 * @throws a `RulesError` named `InvalidFactsError` where it is no finding
 * @example
 * ```ts
 * import { finding, needed } from 'missing-child-rules';
 * needed(finding('a', { law: [], basis: 'statute' }, 'unknown', ['/child/birthDate'])); // ['/child/birthDate']
 * ```
 */
export function needed(rule: Finding): readonly string[] {
  refuseUnless(['rule', isFinding(rule), FINDING]);
  return neededOf(rule);
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const ANSWER = '`yes`, `no` or `unknown`';
const FINDING = 'a finding, such as a rule returns';
const LISTS: readonly (keyof Finding)[] = ['law', 'facts', 'readings', 'because'];

function isAnswer(given: unknown): given is Answer {
  return given === 'yes' || given === 'no' || given === 'unknown';
}

/** A text is no list, though it has parts: in `unknown` there is a `no`. */
function answersIn(name: string, given: unknown): Given {
  return [name, Array.isArray(given) && given.every(isAnswer), `a list, each of it ${ANSWER}`];
}

function named(id: unknown, ground: unknown): readonly Given[] {
  const isGround = isRecord(ground) && Array.isArray(ground['law']) && Array.isArray(ground['readings'] ?? NONE);
  return [
    ['id', typeof id === 'string', 'a name in kebab case'],
    ['ground', isGround, 'the law of the rule, such as `{ law: [provision] }`'],
  ];
}

function findingsIn(limbs: unknown): Given {
  return ['limbs', Array.isArray(limbs) && limbs.every(isFinding), `a list of limbs, each ${FINDING}`];
}

function isFinding(given: unknown): boolean {
  return isRecord(given) && isAnswer(given['answer']) && LISTS.every((list) => Array.isArray(given[list]));
}
