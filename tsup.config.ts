import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  tsconfig: 'tsconfig.build.json',
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: ['zod', /^date-fns(-tz)?(\/|$)/],
  treeshake: false,
  splitting: false,
  sourcemap: true,
  clean: true,
  // The declaration step of tsup 8 sets an option that TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
