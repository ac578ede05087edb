// Mutation testing in one process after another: each mutant that Stryker makes of some folders, the tables included, is
// tried on every check until one of them fails; what no check notices, the compiler may still refuse.
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';
import { compiler } from './compiles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Modules that were loaded are never forgotten: a new process after so many. */
const BATCH = 200;
/** No check needs a hundredth of this: a mutant that does runs for ever. */
const TOO_LONG = 120_000;
const LEAST = 95;
/** Which mutant is awake. A mutant that is come by so often that no check can mean it runs for ever. */
const HEADER = `const stryker = globalThis.__stryker__;
function stryMutAct_9fa48(id) {
  stryker.seen?.add(id);
  if (id !== stryker.awake) return false;
  if ((stryker.met += 1) > stryker.most) throw new Error('it runs for ever');
  return true;
}
function stryCov_9fa48() {}
`;

/** What keeps something for all modules, without its memory. */
const FORGETFUL = {
  'src/kernel/kept.ts': 'export const kept = (of) => of;',
  'src/kernel/once-for.ts': 'export const onceFor = (make) => make;',
  'src/kernel/remembered.ts': 'export const isKeepable = () => false; export const remembered = (rule) => rule;',
};

/** The properties that hold sentences for readers. */
const PROSE = new Set(['cadence', 'caveat', 'message', 'question', 'says', 'text', 'why']);

/** A text of several words that a capital begins and a stop ends. */
const SENTENCE = /^\p{Lu}.* .*[.?]$/su;

/** Leaves sentences for readers alone: notes on a provision, why a reading is the default, and the messages of errors. */
const prose = {
  shouldIgnore({ node, parent }) {
    if (node.type === 'ObjectProperty' && PROSE.has(node.key.name)) return 'a text for readers';
    if (node.type === 'StringLiteral' && SENTENCE.test(node.value)) return 'a sentence for readers';
    const isMessage = parent?.type === 'NewExpression' && /Error$/.test(parent.callee.name) && parent.arguments[1] === node;
    return isMessage ? 'the message of an error' : undefined;
  },
};

/**
 * Tries the mutants of the folders, those of the files alone that are named on the command line, says which of them no
 * check noticed, and fails where fewer than 95 of 100 were.
 *
 * A mutant of what is put together when a module is loaded gets a module of its own. So does one of a module that keeps
 * something: what was kept for one mutant must not be seen by the next. All others share one module without memory.
 *
 * @param name - what is tried: where it is built
 * @param folders - the folders that are mutated
 * @param checks - the module of this folder whose `checks` are tried
 * @param outside - the modules of this folder that are loaded once for all mutants, with the imports that they stand for
 * @param keepers - the files that keep something of their own, which depends on no other file
 */
export async function mutate({ name, folders, checks, outside, keepers = [] }) {
  const out = join(root, '.stryker-tmp', name);
  const asked = process.argv.slice(2);
  const files = folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.ts') && (asked.length === 0 || asked.some((part) => file.includes(part))))
    .map((file) => join(root, file));
  const quiet = { debug() {}, info() {}, isDebugEnabled: () => false, warn: console.warn };
  const { mutants, files: mutated } = await new Instrumenter(quiet).instrument(
    files.map((file) => ({ name: file, mutate: true, content: readFileSync(file, 'utf8') })),
    { plugins: null, excludedMutations: [], ignorers: [prose], noHeader: true },
  );
  const tried = mutants.filter(({ status }) => status !== 'Ignored');
  const contents = new Map(mutated.map(({ name: file, content }) => [file, HEADER + content]));
  const forgetful = new Map([...contents, ...Object.entries(FORGETFUL).map(([file, text]) => [join(root, file), text])]);
  mkdirSync(out, { recursive: true });
  await Promise.all([
    ...Object.keys(outside).map((module) => bundle(module, join(out, `${module}.mjs`), {}, new Map())),
    bundle(checks, join(out, 'alone.mjs'), outside, contents),
    bundle(checks, join(out, 'shared.mjs'), outside, forgetful),
  ]);

  const keeping = new Set([...Object.keys(FORGETFUL), ...keepers].map((file) => join(root, file)));
  const alone = tried.filter(({ fileName }) => keeping.has(fileName)).map(({ id }) => id);
  await attempt(out, ['survey', ...alone], ({ failed }) => {
    if (failed !== undefined) throw new Error(`nothing is mutated, and it fails: ${failed}`);
  });
  const compiles = compiler(root);
  const noticed = new Map();
  // Those that share a module are the quickest, so they come first.
  const apart = new Set(JSON.parse(readFileSync(join(out, 'survey.json'), 'utf8')).alone);
  const left = [false, true].flatMap((last) => tried.map(({ id }) => id).filter((id) => apart.has(id) === last));
  let stopped;
  while (left.length > 0) {
    const batch = left.slice(0, BATCH);
    const { done, isTooLong } = await attempt(out, ['try', ...batch], ({ id, by }) => {
      const mutant = mutants.find((one) => one.id === id);
      const isRefused = by === null && !compiles(mutant);
      noticed.set(id, isRefused ? 'the compiler' : by);
      if (by === null && !isRefused) console.log(sayOf(mutant));
    });
    left.splice(0, done);
    if (done === batch.length) stopped = undefined;
    // A process that ended otherwise may have been ended from outside: where it stopped is tried once more.
    else if (isTooLong || stopped === left[0]) noticed.set(left.shift(), isTooLong ? 'it runs for ever' : 'it ends the process');
    else stopped = left[0];
    process.stderr.write(`${String(tried.length - left.length)} of ${String(tried.length)}\n`);
  }
  report(tried, noticed, folders);
}

/** One module with all that it imports, the mutants asleep in it. */
async function bundle(module, outfile, outside, contents) {
  const plugin = {
    name: 'mutated',
    setup({ onResolve, onLoad }) {
      for (const [stand, filter] of Object.entries(outside)) onResolve({ filter }, () => ({ path: `./${stand}.mjs`, external: true }));
      onResolve({ filter: /^(vitest|fast-check)$/ }, ({ path, importer }) =>
        importer.startsWith(join(root, 'test/mutation')) ? undefined : { path: join(root, `test/mutation/${path}.mjs`) },
      );
      onResolve({ filter: /^missing-child-rules(\/testing)?$/ }, ({ path }) => ({
        path: join(root, path.endsWith('testing') ? 'src/testing/index.ts' : 'src/index.ts'),
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => (contents.has(path) ? { contents: contents.get(path), loader: 'ts' } : undefined));
    },
  };
  await build({
    entryPoints: [join(root, `test/mutation/${module}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    tsconfigRaw: '{}',
    logLevel: 'error',
    // Files are looked up from where the tests stand, not from where they are bundled.
    define: { 'import.meta.url': JSON.stringify(new URL('mutate.mjs', import.meta.url).href) },
    plugins: [plugin],
  });
}

/** Tries some mutants in a process of their own, and says how many it came through, and whether the next took too long. */
async function attempt(out, ids, say) {
  let done = 0;
  let isTooLong = false;
  await new Promise((resolve) => {
    const child = fork(join(root, 'test/mutation/one-batch.mjs'), [out, ...ids]);
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isTooLong = true;
        child.kill('SIGKILL');
      }, TOO_LONG);
    };
    watch();
    child.on('message', (message) => {
      watch();
      done += 1;
      say(message);
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return { done, isTooLong };
}

function sayOf({ fileName, location: { start, end }, replacement, mutatorName }) {
  const source = readFileSync(fileName, 'utf8').split('\n');
  const was = source[start.line].slice(start.column, start.line === end.line ? end.column : undefined);
  const place = `${fileName.slice(root.length)}:${String(start.line + 1)}:${String(start.column)}`;
  return `${place} ${mutatorName}: ${was} -> ${replacement.split('\n')[0]}`;
}

/** What noticed the mutants, and how many were noticed in each folder. */
function report(tried, noticed, folders) {
  const kinds = new Map();
  for (const { id } of tried) {
    const kind = noticed.get(id)?.replace(/:.*/s, '') ?? 'nothing';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  console.log([...kinds].map(([kind, count]) => `${String(count).padStart(6)} noticed by ${kind}`).join('\n'));
  for (const folder of folders) {
    const here = tried.filter(({ fileName }) => fileName.startsWith(join(root, folder)));
    if (here.length === 0) continue;
    const survivors = here.filter(({ id }) => noticed.get(id) === null);
    const score = (100 * (here.length - survivors.length)) / here.length;
    console.log(`${folder}: ${String(here.length)} mutants, ${String(survivors.length)} not noticed: ${score.toFixed(2)}% noticed`);
    if (score < LEAST) process.exitCode = 1;
  }
}
