import { not, type Answer } from '../kernel/answer.js';
import { allOf, anyOf, finding, noneOf, type Finding, type Ground } from '../kernel/finding.js';
import type { DecidingFact } from './fact.js';

/** What must be established, as data. A cell or a gate can read only the facts that it names here. */
export type Requirement =
  | DecidingFact
  | {
      /** The fact must not be so. */
      readonly not: DecidingFact;
    }
  | {
      /** Each of these must be established. */
      readonly all: readonly Requirement[];
    }
  | {
      /** At least one of these must be established. */
      readonly any: readonly Requirement[];
    };

/** Asks for nothing. */
export const ALWAYS: Requirement = { all: [] };

/** Nothing on file can meet it. */
export const NEVER: Requirement = { any: [] };

/** What is known of a fact. */
export type Known = (fact: DecidingFact) => Answer;

/** Whether the requirement is met. */
export function holds(requirement: Requirement, known: Known): Answer {
  if (typeof requirement === 'string') return known(requirement);
  if ('not' in requirement) return not(known(requirement.not));
  return 'all' in requirement ? inTurn(requirement.all, 'no', known) : inTurn(requirement.any, 'yes', known);
}

/** Strong Kleene logic without lists: "all" is settled by a no and "any" by a yes, and an unknown before it does not hide it. */
function inTurn(limbs: readonly Requirement[], settling: Answer, known: Known): Answer {
  let joined: Answer = not(settling);
  for (const limb of limbs) {
    const answer = holds(limb, known);
    if (answer === settling) return settling;
    if (answer === 'unknown') joined = 'unknown';
  }
  return joined;
}

/** A requirement under its name, with its law. */
export interface Rule extends Ground {
  /** Its name. */
  readonly id: string;
}

/** The same with its reasons, under the name of the rule, its limbs under those of their facts; `pointer` says where a fact stands. */
export function findingOf(rule: Rule, requirement: Requirement, known: Known, pointer: (fact: DecidingFact) => string): Finding {
  if (typeof requirement === 'string') return finding(rule.id, rule, known(requirement), [pointer(requirement)]);
  const limb = (part: Requirement): Finding => findingOf(typeof part === 'string' ? { ...rule, id: part } : rule, part, known, pointer);
  if ('not' in requirement) return noneOf(rule.id, rule, limb(requirement.not));
  return 'all' in requirement ? allOf(rule.id, rule, requirement.all.map(limb)) : anyOf(rule.id, rule, requirement.any.map(limb));
}

/** The facts that a requirement names, each once. */
export function factsOf(requirement: Requirement): readonly DecidingFact[] {
  if (typeof requirement === 'string') return [requirement];
  if ('not' in requirement) return [requirement.not];
  return [...new Set(('all' in requirement ? requirement.all : requirement.any).flatMap(factsOf))];
}
