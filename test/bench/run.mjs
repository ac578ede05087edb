// Each benchmark in a process of its own, on the built package. `npm run bench -- rule` runs one of them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url));
const asked = process.argv.slice(2);

const builtPackage = {
  name: 'built-package',
  setup(bundler) {
    const path = new URL('../../dist/index.js', import.meta.url).href;
    bundler.onResolve({ filter: /^missing-child-rules$/ }, () => ({ path, external: true }));
  },
};

const names = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => asked.length === 0 || asked.includes(name));

await build({
  entryPoints: names.map((name) => `${here}${name}.bench.ts`),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', tsconfigRaw: '{}', plugins: [builtPackage], logLevel: 'error' },
});

console.log(
  `Node ${process.versions.node}, ${platform()} ${arch()}, ${String(cpus().length)} x ${cpus()[0]?.model ?? 'unknown processor'}`,
);
for (const name of names) {
  console.log(`\n## ${name}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${out}${name}.bench.mjs`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
