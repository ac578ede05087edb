/**
 * Mutation testing of the rules: every small change of the kernel, the law and the assessment must fail a test, by unit
 * tests and vectors alone. The second implementation does not help here: it is tried against the rules elsewhere.
 *
 * One file alone: `npm run mutate:rules -- --mutate src/assess/due.ts`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './test/stryker-prose.mjs'],
  ignorers: ['prose'],
  // Sentences for readers are no rules; what names them (ids, citations, readings) is.
  mutate: ['src/{kernel,law,assess}/**/*.ts', '!src/law/{advice,reading-catalogue}.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 60_000,
  ignorePatterns: ['coverage', 'dist', 'docs', '.github', 'test/bench', 'test/text-guard', 'test/public-notice'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: '.stryker-tmp/mutation.json' },
  thresholds: { high: 100, low: 95, break: 95 },
};
