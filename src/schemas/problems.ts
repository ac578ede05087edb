import type { core } from 'zod';
import type { Problem } from '../kernel/errors.js';
import type { ProblemCode } from '../kernel/problem-code.js';
import type { KnownKeys } from './known-keys.js';
import { isObject, isSaid } from './loose.js';
import { nearMiss } from '../kernel/near-miss.js';
import { whyUncopied } from './plain.js';
import { pointerTo, pointerToStranger, valueAt } from './pointer.js';

type Issue = core.$ZodIssue;

/** Every mistake, each once, by its place and by what belongs there. The record is asked what stands there, and no value of it is told. */
export function problemsOf(record: unknown, issues: readonly Issue[], known: KnownKeys): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const issue of issues) {
    for (const problem of told(record, issue, known)) problems.set(`${problem.path} ${problem.code}`, problem);
  }
  return [...problems.values()];
}

function told(record: unknown, issue: Issue, known: KnownKeys): readonly Problem[] {
  const value = valueAt(record, issue.path);
  const path = pointerTo(record, issue.path, known);
  if (typeof value === 'symbol') return [{ path, ...whyUncopied(value) }];
  if (issue.code === 'custom') return [{ path, code: codeOf(issue.params), expected: issue.message }];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(record, issue, key, known));
  if (issue.code === 'invalid_key') return [unknownItem(record, issue, known)];
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind' && typeof value === 'string') {
    return [{ path, code: 'unknown-kind', expected: hinted(issue.message, nearMiss(value, known.kinds(issue.path))) }];
  }
  // A list is tried as a list, an object as an object: what stands last in the union.
  const branch = issue.code === 'invalid_union' && (isObject(value) || Array.isArray(value)) ? issue.errors.at(-1) : undefined;
  if (branch !== undefined) return branch.flatMap((each) => told(record, { ...each, path: [...issue.path, ...each.path] }, known));
  return [unfit(path, value, issue)];
}

/** The mistakes that the schemas look for themselves carry their code. */
function codeOf({ code = 'wrong-type' }: { readonly code?: ProblemCode } = {}): ProblemCode {
  return code;
}

/** Another word than those that may stand here, or not even a word. */
function unfit(path: string, value: unknown, issue: Issue): Problem {
  const expected = issue.message;
  if (!isSaid(value) || isEmptyWhereOneIsAsked(issue)) return { path, code: 'missing', expected };
  const isAlike = issue.code === 'invalid_value' ? issue.values.some((each) => typeof each === typeof value) : typeof value === 'string';
  return { path, code: isAlike && issue.code !== 'invalid_type' ? 'not-one-of' : 'wrong-type', expected };
}

function isEmptyWhereOneIsAsked(issue: Issue): boolean {
  return issue.code === 'too_small' && issue.minimum === 1;
}

function unknownKey(record: unknown, { path }: Issue, key: string, known: KnownKeys): Problem {
  const { pointer, meant } = pointerToStranger(record, path, key, known);
  return { path: pointer, code: 'unknown-key', expected: hinted('a known fact', meant) };
}

function unknownItem(record: unknown, { path, issues, message }: core.$ZodIssueInvalidKey, known: KnownKeys): Problem {
  const { pointer } = pointerToStranger(record, path.slice(0, -1), String(path.at(-1)), known);
  return { path: pointer, code: 'not-a-word', expected: issues[0]?.message ?? message };
}

function hinted(expected: string, meant: string | undefined): string {
  return meant === undefined ? expected : `${expected}, did you mean \`${meant}\``;
}
