import { finding, type Finding } from '../kernel/finding.js';
import type { Predicate } from './predicate.js';
import { isRecord } from './shape.js';

/**
 * A rule of an overlay that cannot take the rest of an assessment down with it. Where it throws, or returns a promise or
 * anything else that is no finding, its answer is unknown, under a name that says which of these it was. What it threw is
 * not kept: it may hold a private value.
 */
export function guarded(rule: Predicate): Predicate {
  return (...question) => {
    try {
      const given: unknown = rule(...question);
      if (isPromise(given)) return failed('rule-returned-a-promise');
      return isFinding(given, 0) ? given : failed('rule-returned-no-finding');
    } catch {
      return failed('rule-threw');
    }
  };
}

type Failure = 'rule-threw' | 'rule-returned-a-promise' | 'rule-returned-no-finding';

function failed(id: Failure): Finding {
  return finding(id, { law: [], basis: 'overlay' }, 'unknown');
}

/** A promise that nobody waits for must not bring the process down when it fails. */
function isPromise(given: unknown): boolean {
  if (given instanceof Promise) given.catch(() => undefined);
  return isRecord(given) && typeof given['then'] === 'function';
}

const ANSWERS: readonly unknown[] = ['yes', 'no', 'unknown'];
const BASES: readonly unknown[] = ['statute', 'regulation', 'guidance', 'ncmec-practice', 'project-promise', 'overlay'];

/** Deeper than any rule reasons. */
const DEEPEST = 40;

function isFinding(given: unknown, depth: number): given is Finding {
  if (!isRecord(given) || depth > DEEPEST || Object.keys(given).length !== 7) return false;
  const { id, answer, basis, law, facts, readings, because } = given;
  const isSaid = typeof id === 'string' && ANSWERS.includes(answer) && BASES.includes(basis) && areTexts(facts) && areTexts(readings);
  if (!isSaid || !Array.isArray(law) || !Array.isArray(because)) return false;
  return law.every(isProvision) && because.every((limb) => isFinding(limb, depth + 1));
}

function areTexts(given: unknown): boolean {
  return Array.isArray(given) && given.every((each) => typeof each === 'string');
}

function isProvision(given: unknown): boolean {
  if (!isRecord(given) || !isRecord(given['interval'])) return false;
  const { id, citation, kind, readThrough, evidence, interval } = given;
  return BASES.includes(kind) && areTexts([id, citation, readThrough, evidence, interval['from'], interval['to'] ?? '']);
}
