import { federal, withOverlay } from 'missing-child-rules';
import { policyLaws } from 'missing-child-rules/testing';
import { describe, expect, it, test } from 'vitest';
import { exampleState } from '../describe/policies.js';

// In vitest, as an agency writes it. In node:test the example package does: test/package/example-state.test.ts.
const policy = withOverlay(federal, exampleState());
for (const { name, check } of policyLaws(policy, { numRuns: 5 })) test(name, check);

/** What jest asks of a test: a name, and a function that takes nothing (else it waits for a callback) and returns nothing or a promise. */
function likeJest(ran: string[]): (name: unknown, fn: unknown) => void {
  return (name, fn) => {
    if (typeof name !== 'string' || name === '') throw new Error('a test has a name');
    if (typeof fn !== 'function' || fn.length > 0) throw new Error('it would wait for a callback');
    const returned: unknown = fn.call(undefined);
    if (returned !== undefined) throw new Error('a test returns nothing, or a promise');
    ran.push(name);
  };
}

describe('the laws of a policy in a runner like jest', () => {
  it('are each a test', () => {
    const ran: string[] = [];
    const runner = likeJest(ran);
    for (const { name, check } of policyLaws(policy, { numRuns: 3, seed: 1 })) runner(name, check);
    expect(ran).toEqual(policyLaws(policy).map(({ name }) => name));
  });

  it('fail where the policy does', () => {
    const weaker = { ...federal, duties: federal.duties.slice(1) };
    const runner = likeJest([]);
    expect(() => {
      for (const { name, check } of policyLaws(weaker, { numRuns: 3, seed: 1 })) runner(name, check);
    }).toThrow('keeps-federal-duties');
  });
});
