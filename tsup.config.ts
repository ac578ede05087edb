import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { assessmentJsonSchema } from './src/schemas/assessment.js';
import { calendarJsonSchema } from './src/schemas/calendar.js';
import { episodeJsonSchema } from './src/schemas/json-schema.js';
import { policyJsonSchema } from './src/schemas/policy.js';
import { disclosureRequestJsonSchema } from './src/schemas/request.js';

/** The package, and what those who test with it use. The second imports the first by its name, so that there is one of each class. */
const entries = { index: 'src/index.ts', 'testing/index': 'src/testing/index.ts' };

const common: Options = {
  tsconfig: 'tsconfig.build.json',
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  splitting: false,
  silent: true,
  external: ['missing-child-rules', 'fast-check', 'zod', /^date-fns(-tz)?(\/|$)/],
  // The declaration step of tsup 8 sets an option that TypeScript 6 calls deprecated.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
};

/** For programs in other languages: the cases on which the rules are tried, and the JSON Schemas of what goes in and comes out. */
function writeData(): Promise<void> {
  for (const folder of ['dist/vectors', 'dist/schemas']) mkdirSync(folder, { recursive: true });
  for (const file of readdirSync('test/vectors').filter((name) => name.endsWith('.json'))) {
    copyFileSync(`test/vectors/${file}`, `dist/vectors/${file}`);
  }
  copyFileSync('test/vectors/schema/vectors.schema.json', 'dist/schemas/vectors.json');
  const schemas = {
    episode: episodeJsonSchema(),
    assessment: assessmentJsonSchema(),
    policy: policyJsonSchema(),
    'disclosure-request': disclosureRequestJsonSchema(),
    calendar: calendarJsonSchema(),
  };
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  return Promise.resolve();
}

export default defineConfig([
  // File by file, as in src: with `sideEffects: false` a consumer's bundler leaves out every file that is not used.
  { ...common, format: 'esm', bundle: false, entry: ['src/**/*.ts'], onSuccess: writeData },
  { ...common, format: 'cjs', entry: entries },
  // In one file for Node, which leaves nothing out and takes longer to find two hundred files than to read one.
  { ...common, format: 'esm', entry: { index: 'src/index.ts' }, outExtension: () => ({ js: '.mjs' }), dts: false },
]);
