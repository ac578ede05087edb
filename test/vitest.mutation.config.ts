import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** Unit tests and vectors alone, for mutation testing: nothing slow, and not the second implementation. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/{kernel,facts,law,assess,caseload,policy,explain}/**/*.test.ts'],
    exclude: ['test/kernel/time-differential.test.ts', 'test/explain/words.test.ts'],
  },
});
