// As much of vitest as the tests that run on mutants use, without a runner: a test is a function in a list.
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { spyOn } from '@vitest/spy';
import * as chai from 'chai';

export const vi = { spyOn };

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign((value, message) => chai.expect(value, message), {
  objectContaining: chai.expect.objectContaining,
  arrayContaining: chai.expect.arrayContaining,
  stringContaining: chai.expect.stringContaining,
  stringMatching: chai.expect.stringMatching,
  not: chai.expect.not,
});

/** Every test that was declared, in order. */
export const tests = [];

const each = (declare) => (rows) => (title, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    declare(`${title} ${String(values[0])}`, () => body(...values));
  }
};

const declare = (title, body) => void tests.push({ title, body });
export const it = Object.assign(declare, { each: each(declare) });
const open = (_, body) => body();
export const describe = Object.assign(open, { each: each((_, body) => body()) });
export const afterAll = () => undefined;
