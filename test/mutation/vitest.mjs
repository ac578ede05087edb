// As much of vitest as the tests of disclosure use, without a runner: a test is a function in a list.
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign((value, message) => chai.expect(value, message), {
  objectContaining: chai.expect.objectContaining,
  arrayContaining: chai.expect.arrayContaining,
  stringContaining: chai.expect.stringContaining,
});

/** Every test that was declared, in order. */
export const tests = [];

const each = (declare) => (rows) => (_, body) => {
  for (const row of rows) declare(_, () => body(...(Array.isArray(row) ? row : [row])));
};

export const it = Object.assign((title, body) => void tests.push({ title, body }), {
  each: each((title, body) => tests.push({ title, body })),
});
export const describe = Object.assign((_, body) => body(), { each: each((_, body) => body()) });
export const afterAll = () => undefined;
