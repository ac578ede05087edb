// Properties are tried on few cases for each mutant: where they notice one at all, they do so soon.
import fc from 'fast-check';

const MOST = 50;

export default {
  ...fc,
  assert: (property, options) => fc.assert(property, { ...options, numRuns: Math.min(options?.numRuns ?? MOST, MOST), endOnFailure: true }),
};
