// What the tests of disclosure would notice: each mutant that Stryker makes of src/disclosure, the tables included, is
// tried on every check until one of them fails. `npm run mutate:disclosure [-- file ...]`
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';
import { strykerPlugins } from '../stryker-prose.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, '.stryker-tmp/disclosure');
/** Modules that were loaded are never forgotten: a new process after so many. */
const BATCH = 200;
/** No check needs a hundredth of this: a mutant that does runs for ever. */
const TOO_LONG = 120_000;
const LEAST = 95;

const asked = process.argv.slice(2);
const files = readdirSync(join(root, 'src/disclosure'))
  .filter((file) => asked.length === 0 || asked.includes(file))
  .map((file) => join(root, 'src/disclosure', file));
const quiet = { debug() {}, info() {}, isDebugEnabled: () => false, warn: console.warn };
const { mutants, files: mutated } = await new Instrumenter(quiet).instrument(
  files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
  { plugins: null, excludedMutations: [], ignorers: strykerPlugins.map(({ value }) => value), noHeader: false },
);
// Sentences for readers are no rules.
const tried = mutants.filter(({ status }) => status !== 'Ignored');
await bundle(new Map(mutated.map(({ name, content }) => [name, content])));

const noticed = new Map();
// Nothing mutated comes first: a check that fails then would fail for every mutant.
await attempt(['']);
if (noticed.get('') !== null) throw new Error(`nothing is mutated, and it fails: ${String(noticed.get(''))}`);
const left = tried.map(({ id }) => id);
while (left.length > 0) {
  const batch = left.slice(0, BATCH);
  const done = await attempt(batch);
  if (done < batch.length) noticed.set(batch[done], 'it runs for ever');
  left.splice(0, Math.min(done + 1, batch.length));
  process.stderr.write(`${String(tried.length - left.length)} of ${String(tried.length)}\n`);
}
report();

/** The checks with every mutant in them, asleep; and what no mutant is in: the vectors and the schemas. */
async function bundle(contents) {
  const common = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    ignoreAnnotations: true,
    tsconfigRaw: '{}',
    logLevel: 'error',
    // Files are looked up from where the tests stand, not from where they are bundled.
    define: { 'import.meta.url': JSON.stringify(new URL('checks.ts', import.meta.url).href) },
  };
  const plugin = {
    name: 'mutated',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(vitest|fast-check)$/ }, ({ path, importer }) =>
        importer.startsWith(join(root, 'test/mutation')) ? undefined : { path: join(root, `test/mutation/${path}.mjs`) },
      );
      onResolve({ filter: /\/schemas\/request[a-z-]*\.js$/ }, () => ({ path: './schemas.mjs', external: true }));
      onLoad({ filter: /src[/\\]disclosure[/\\]/ }, ({ path }) =>
        contents.has(path) ? { contents: contents.get(path), loader: 'ts' } : undefined,
      );
    },
  };
  const from = (name, more) =>
    build({ ...common, ...more, entryPoints: [join(root, `test/mutation/${name}.ts`)], outfile: join(out, `${name}.mjs`) });
  mkdirSync(out, { recursive: true });
  await Promise.all([from('cases'), from('schemas'), from('checks', { plugins: [plugin] })]);
}

/** Tries some mutants in a process of their own, and says how many it came through. */
async function attempt(ids) {
  let done = 0;
  await new Promise((resolve) => {
    const child = fork(join(root, 'test/mutation/one-batch.mjs'), [out, ...ids]);
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), TOO_LONG);
    };
    watch();
    child.on('message', ({ id, by }) => {
      watch();
      done += 1;
      noticed.set(id, by);
      if (by === null && id !== '') console.log(sayOf(mutants.find((mutant) => mutant.id === id)));
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return done;
}

function sayOf({ fileName, location: { start, end }, replacement, mutatorName }) {
  const source = readFileSync(fileName, 'utf8').split('\n');
  const was = source[start.line].slice(start.column, start.line === end.line ? end.column : undefined);
  const place = `${fileName.slice(root.length)}:${String(start.line + 1)}:${String(start.column)}`;
  return `${place} ${mutatorName}: ${was} -> ${replacement.split('\n')[0]}`;
}

function report() {
  const survivors = tried.filter(({ id }) => noticed.get(id) === null);
  const kinds = new Map();
  for (const { id } of tried) {
    const kind = noticed.get(id)?.replace(/:.*/s, '') ?? 'nothing';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const score = (100 * (tried.length - survivors.length)) / tried.length;
  console.log([...kinds].map(([kind, count]) => `${String(count).padStart(6)} noticed by ${kind}`).join('\n'));
  console.log(`${String(tried.length)} mutants, ${String(survivors.length)} not noticed: ${score.toFixed(2)}% noticed`);
  if (score < LEAST) process.exitCode = 1;
}
