import type { Answer } from '../kernel/answer.js';
import type { Basis, Provision } from '../kernel/citation.js';
import { finding, type Finding } from '../kernel/finding.js';
import type { Predicate } from './predicate.js';
import { isRecord } from '../kernel/given.js';

/**
 * A rule of an overlay that cannot take the rest of an assessment down with it. Where it throws, or returns a promise or
 * anything else that is no finding, its answer is unknown, under a name that says which of these it was. What it threw is
 * not kept: it may hold a private value. What it returned is read once, into a finding of our own, so that it cannot throw
 * or change later.
 */
export function guarded(rule: Predicate): Predicate {
  return (...question) => {
    try {
      const given: unknown = rule(...question);
      if (isPromise(given)) return failed('rule-returned-a-promise');
      return findingFrom(given, 0) ?? failed('rule-returned-no-finding');
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

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];
const BASES: readonly Basis[] = ['statute', 'regulation', 'guidance', 'ncmec-practice', 'project-promise', 'overlay'];

/** Deeper than any rule reasons. */
const DEEPEST = 40;

/** A finding of our own, of what a rule returned: each part of it is read once. `undefined` where it is no finding. */
function findingFrom(given: unknown, depth: number): Finding | undefined {
  if (!isRecord(given) || depth > DEEPEST || Object.keys(given).length !== 7) return undefined;
  const { id, answer: answered, basis: based } = given;
  const [answer, basis] = [ANSWERS.find((known) => known === answered), BASES.find((known) => known === based)];
  if (typeof id !== 'string' || answer === undefined || basis === undefined) return undefined;
  const [facts, readings, law] = [
    eachOf(given['facts'], textFrom),
    eachOf(given['readings'], textFrom),
    eachOf(given['law'], provisionFrom),
  ];
  const because = eachOf(given['because'], (limb) => findingFrom(limb, depth + 1));
  if (facts === undefined || readings === undefined || law === undefined || because === undefined) return undefined;
  return { id, answer, basis, law, facts, readings, because };
}

/** A list of our own; `undefined` where it is none, or something in it is not what it should be. */
function eachOf<Item>(given: unknown, read: (item: unknown) => Item | undefined): readonly Item[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const items: Item[] = [];
  for (const each of given) {
    const item = read(each);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function textFrom(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined;
}

function provisionFrom(given: unknown): Provision | undefined {
  if (!isRecord(given) || !isRecord(given['interval'])) return undefined;
  const copy = { ...given, interval: { ...given['interval'] } };
  return isProvision(copy) ? copy : undefined;
}

function areTexts(given: unknown): boolean {
  return Array.isArray(given) && given.every((each) => typeof each === 'string');
}

function isProvision(given: unknown): given is Provision {
  if (!isRecord(given) || !isRecord(given['interval'])) return false;
  if (Reflect.ownKeys(given['interval']).length !== 2) return false;
  const { id, citation, kind, readThrough, evidence, interval } = given;
  return (
    BASES.some((known) => known === kind) &&
    areTexts([id, citation, readThrough, evidence, interval['from'], interval['to'] ?? '']) &&
    Object.keys(given).every((key) => key === 'interval' || typeof (given[key] ?? '') === 'string')
  );
}
