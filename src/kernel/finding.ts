import { gather } from './gather.js';
import { not, type Answer } from './answer.js';
import type { Basis, Provision } from './citation.js';

/** One rule applied to one episode at one moment: its answer, its law, and why. Plain data; sentences are made from it. */
export interface Finding<Id extends string = string> {
  /** The rule, in kebab case. Findings of different definitions differ by type: one cannot stand for another. */
  readonly id: Id;
  /** What the rule answers. */
  readonly answer: Answer;
  /** What the answer rests on. */
  readonly basis: Basis;
  /** The provisions applied. */
  readonly law: readonly Provision[];
  /** The facts that were read, as JSON Pointers into the episode. */
  readonly facts: readonly string[];
  /** The readings without which the answer might differ, such as `AMB-11:anniversary`. */
  readonly readings: readonly string[];
  /** The limbs, in the order of the law. */
  readonly because: readonly Finding[];
}

/** Where a rule stands: its provisions, and what its answer rests on if not on the first of them. */
export interface Ground {
  /** The provisions applied. */
  readonly law: readonly Provision[];
  /** What the answer rests on. Default: the kind of the first provision. */
  readonly basis?: Basis | undefined;
  /** The readings without which the answer might differ. */
  readonly readings?: readonly string[] | undefined;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

function basisOf(ground: Ground): Basis {
  return ground.basis ?? ground.law[0]?.kind ?? 'project-promise';
}

/** A limb: answered from facts alone. */
export function finding<Id extends string>(id: Id, ground: Ground, answer: Answer, facts: readonly string[] = NONE): Finding<Id> {
  return { id, answer, basis: basisOf(ground), law: ground.law, facts, readings: ground.readings ?? NONE, because: NONE };
}

/** A rule that holds where every limb holds. All limbs are kept, also where one decides. */
export function allOf<Id extends string>(id: Id, ground: Ground, limbs: readonly Finding[]): Finding<Id> {
  return joined(id, ground, settled(limbs, 'no'), limbs);
}

/** A rule that holds where at least one limb holds. All limbs are kept, also where one decides. */
export function anyOf<Id extends string>(id: Id, ground: Ground, limbs: readonly Finding[]): Finding<Id> {
  return joined(id, ground, settled(limbs, 'yes'), limbs);
}

/** A rule that holds where its one limb does not. */
export function noneOf<Id extends string>(id: Id, ground: Ground, limb: Finding): Finding<Id> {
  return { ...joined(id, ground, limb.answer, [limb]), answer: not(limb.answer) };
}

/** "All of" is settled by a no and "any of" by a yes, and an unknown before it does not hide it. */
function settled(limbs: readonly Finding[], settling: 'yes' | 'no'): Answer {
  let answer: Answer = not(settling);
  for (const limb of limbs) {
    if (limb.answer === settling) return settling;
    if (limb.answer === 'unknown') answer = 'unknown';
  }
  return answer;
}

/** Every fact that was read; but of a settled answer only the readings of the limbs that settled it: it rests on no other. */
function joined<Id extends string>(id: Id, ground: Ground, answer: Answer, limbs: readonly Finding[]): Finding<Id> {
  const facts: string[] = [];
  const readings: string[] = [];
  add(ground.readings ?? NONE, readings);
  for (const limb of limbs) {
    add(limb.facts, facts);
    if (answer === 'unknown' || limb.answer === answer) add(limb.readings, readings);
  }
  return { id, answer, basis: basisOf(ground), law: ground.law, facts, readings, because: limbs };
}

/** Joining lists is most of the work of a rule. It is counted through by hand: with an iterator each rule took a quarter longer. */
function add(items: readonly string[], list: string[]): void {
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- see above
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place];
    if (item !== undefined && !list.includes(item)) list.push(item);
  }
}

/** The limbs that decided: those whose answer is the rule’s own, or, where none is (a negation), all of them. */
export function determining(rule: Finding): readonly Finding[] {
  const deciding = rule.because.filter((limb) => limb.answer === rule.answer);
  return deciding.length === 0 ? rule.because : deciding;
}

/** The facts to ask for next: those of the limbs that keep the rule open. */
export function needed(rule: Finding): readonly string[] {
  if (rule.answer !== 'unknown') return NONE;
  if (rule.because.length === 0) return rule.facts;
  return [...new Set(gather(determining(rule), needed))];
}
