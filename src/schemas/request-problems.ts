import type { core } from 'zod';
import type { Problem } from '../kernel/errors.js';
import type { ProblemCode } from './codes.js';
import { isObject, isSaid } from './loose.js';
import { nearMiss } from './near-miss.js';
import { whyUncopied } from './plain.js';
import { valueAt, type Steps } from './pointer.js';
import { basisShape, childShape, discloserShape, recipientShape, searchShape } from './request-shape.js';

type Issue = core.$ZodIssue;

const requestKeys = ['asOf', 'jurisdiction', 'categories', 'recipients', 'purpose', 'discloser', 'onFile', 'child', 'search'];

/** What an object may hold, by the key it stands under. */
const keysUnder = /* @__PURE__ */ (() =>
  new Map<PropertyKey | undefined, readonly string[]>([
    [undefined, requestKeys],
    ['recipients', Object.keys(recipientShape)],
    ['onFile', Object.keys(basisShape)],
    ['discloser', Object.keys(discloserShape)],
    ['child', Object.keys(childShape)],
    ['search', Object.keys(searchShape)],
  ]))();

/** Every mistake of a request, each once. What stands in the request is asked, and never told. */
export function problemsOfRequest(record: unknown, issues: readonly Issue[]): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const problem of issues.flatMap((issue) => told(record, issue))) problems.set(`${problem.path} ${problem.code}`, problem);
  return [...problems.values()];
}

interface Coded extends Problem {
  readonly code: ProblemCode;
}

function told(record: unknown, issue: Issue): readonly Problem[] {
  const value = valueAt(record, issue.path);
  const path = issue.path.map((step) => `/${String(step)}`).join('');
  if (typeof value === 'symbol') return [{ path, ...whyUncopied(value) }];
  if (issue.code === 'custom') return [{ path, code: String(issue.params?.['code']), expected: issue.message }];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(value, issue.path, path, key));
  const branch = issue.code === 'invalid_union' && Array.isArray(value) ? issue.errors.at(-1) : undefined;
  if (branch !== undefined) return branch.flatMap((each) => told(record, { ...each, path: [...issue.path, ...each.path] }));
  return [{ path, code: codeOf(value, issue), expected: issue.message } satisfies Coded];
}

function codeOf(value: unknown, issue: Issue): ProblemCode {
  if (!isSaid(value)) return 'missing';
  if (issue.code === 'too_small') return 'missing';
  return typeof value === 'string' && issue.code !== 'invalid_type' ? 'not-one-of' : 'wrong-type';
}

/** An unknown key may itself be private: it is named only where it is a slip away from one that belongs there. */
function unknownKey(owner: unknown, steps: Steps, path: string, key: string): Coded {
  const meant = nearMiss(key, keysUnder.get(steps.findLast((step) => typeof step === 'string')) ?? []);
  const position = isObject(owner) ? Object.keys(owner).indexOf(key) : 0;
  const last = meant === undefined ? `*${String(position)}` : key.replaceAll('~', '~0').replaceAll('/', '~1');
  return {
    path: `${path}/${last}`,
    code: 'unknown-key',
    expected: meant === undefined ? 'a known fact' : `a known fact, did you mean \`${meant}\``,
  };
}
