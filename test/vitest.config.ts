import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  // The package's own name means its source here; test/package tries the built package as a stranger would.
  resolve: {
    alias: [
      { find: /^missing-child-rules$/, replacement: `${root}src/index.ts` },
      { find: /^missing-child-rules\/testing$/, replacement: `${root}src/testing/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    // The library holds no state, so files need no world of their own. One process start instead of one per file.
    isolate: false,
    // On two processors the default would leave one idle.
    maxWorkers: '100%',
    // A machine that is busy with something else must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/index.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'coverage',
    },
  },
});
