// What the tests of disclosure would notice: each mutant that Stryker makes of src/disclosure is tried in this process
// on the vectors and then on every test, until something fails. `node test/mutation/disclosure.mjs [file ...]`
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'node_modules/.cache/mutation');
const BATCH = 300;
const quiet = { debug() {}, info() {}, isDebugEnabled: () => false, warn: console.warn };
const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };

const asked = process.argv.slice(2);
const named = readdirSync(join(root, 'src/disclosure')).filter((file) => !file.startsWith('provisions'));
const files = named.filter((file) => asked.length === 0 || asked.includes(file)).map((file) => join(root, 'src/disclosure', file));
const instrumented = await new Instrumenter(quiet).instrument(
  files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
  options,
);
const contents = new Map(instrumented.files.map(({ name, content }) => [name, content]));

const mutated = {
  name: 'mutated',
  setup(bundler) {
    bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, 'test/mutation/vitest.mjs') }));
    bundler.onLoad({ filter: /src[/\\]disclosure[/\\]/ }, ({ path }) =>
      contents.has(path) ? { contents: contents.get(path), loader: 'ts' } : undefined,
    );
  },
};
// Files are looked up from where the tests stand, not from where they are bundled.
const define = { 'import.meta.url': JSON.stringify(new URL('checks.ts', import.meta.url).href) };
const common = {
  define,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  ignoreAnnotations: true,
  tsconfigRaw: '{}',
  logLevel: 'error',
};
mkdirSync(out, { recursive: true });
await build({ ...common, entryPoints: [join(root, 'test/mutation/cases.ts')], outfile: join(out, 'cases.mjs') });
await build({ ...common, entryPoints: [join(root, 'test/mutation/checks.ts')], outfile: join(out, 'checks.mjs'), plugins: [mutated] });

const ids = instrumented.mutants.map(({ id }) => id);
const killed = new Map();
for (let at = -1; at < ids.length; at = at === -1 ? 0 : at + BATCH) {
  // Nothing mutated comes first: a test that fails then would fail for every mutant.
  const batch = at === -1 ? [''] : ids.slice(at, at + BATCH);
  await new Promise((resolve) => {
    const child = fork(join(root, 'test/mutation/one-batch.mjs'), [out, ...batch]);
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), 300_000);
    };
    watch();
    child.on('message', ({ id, by }) => {
      watch();
      killed.set(id, by);
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  if (at === -1 && killed.get('') !== null) throw new Error(`nothing is mutated, and it fails: ${String(killed.get(''))}`);
  process.stdout.write(`${String(Math.min(ids.length, Math.max(0, at + BATCH)))} of ${String(ids.length)}\n`);
}

const survivors = instrumented.mutants.filter(({ id }) => killed.get(id) === null);
const untried = ids.filter((id) => !killed.has(id));
const lines = survivors.map(({ fileName, location, replacement, mutatorName }) => {
  const source = readFileSync(fileName, 'utf8').split('\n');
  const { start, end } = location;
  const was =
    start.line === end.line ? source[start.line]?.slice(start.column, end.column) : source[start.line]?.slice(start.column) + ' ...';
  return `${fileName.slice(root.length)}:${String(start.line + 1)}:${String(start.column)} ${mutatorName}: ${was ?? ''} -> ${replacement.split('\n')[0] ?? ''}`;
});
writeFileSync(join(out, 'survivors.txt'), `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
const score = (100 * (ids.length - survivors.length)) / ids.length;
console.log(
  `${String(ids.length)} mutants, ${String(survivors.length)} not noticed, ${String(untried.length)} stopped for taking too long: ${score.toFixed(2)}% noticed`,
);
