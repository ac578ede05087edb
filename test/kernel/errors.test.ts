import { describe, expect, it } from 'vitest';
import { RulesError, type Problem } from '../../src/kernel/errors.js';

const problems: readonly Problem[] = [
  { path: '', code: 'wrong-type', expected: 'an object' },
  { path: '/zone', code: 'not-a-zone', expected: 'an IANA time zone' },
];

describe('an error', () => {
  it('has its name, its problems, and each of them in its message by its path', () => {
    const error = new RulesError('InvalidFactsError', 'invalid episode', problems);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'InvalidFactsError', problems });
    expect(error.message).toBe('invalid episode: the input must be an object; `/zone` must be an IANA time zone');
  });

  it('without problems has its message alone', () => {
    const error = new RulesError('InvalidTimeError', 'not an instant');
    expect(error).toMatchObject({ name: 'InvalidTimeError', message: 'not an instant', problems: [] });
  });
});
