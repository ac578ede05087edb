import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, sources } from '../health/source.js';

/** The built package, refused if it is older than the source it was built from. */
export function built(file = 'index.js'): string {
  const path = join(root, 'dist', file);
  const changed = Math.max(...sources.map((source) => statSync(join(root, source)).mtimeMs));
  if (!existsSync(path) || statSync(path).mtimeMs < changed) throw new Error('dist is missing or older than src: npm run build');
  return path;
}
