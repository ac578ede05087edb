import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../../', import.meta.url);
const pathOf = (file) => fileURLToPath(new URL(file, root));

/** A module of this repository, bundled from its source, by its path from the root. */
export async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [pathOf(path)],
    alias: { 'missing-child-rules': pathOf('src/index.ts') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
