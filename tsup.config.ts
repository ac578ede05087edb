import { defineConfig, type Options } from 'tsup';

const common: Options = {
  tsconfig: 'tsconfig.build.json',
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  splitting: false,
  silent: true,
  // The declaration step of tsup 8 sets an option that TypeScript 6 calls deprecated.
  dts: { entry: { index: 'src/index.ts' }, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  // File by file, as in src: with `sideEffects: false` a consumer's bundler leaves out every file that is not used.
  { ...common, format: 'esm', bundle: false, entry: ['src/**/*.ts'] },
  { ...common, format: 'cjs', entry: { index: 'src/index.ts' }, external: ['zod', /^date-fns(-tz)?(\/|$)/] },
]);
