import { SourceMap, type SourceMapPayload } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../health/source.js';
import { built } from './built.js';

interface Bundle {
  /** Its size, minified and compressed with brotli. */
  readonly bytes: number;
  /** The files of `src`, and the packages, of which code is left in it. */
  readonly parts: readonly string[];
}

/** What a consumer's bundler makes of an import of these names from the built package. */
async function bundleOf(names: readonly string[]): Promise<Bundle> {
  const contents = `import { ${names.join(', ')} } from ${JSON.stringify(built())};\nconsole.log(${names.join(', ')});`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'neutral', mainFields: ['module', 'main'] },
    ...{ write: false, metafile: true, sourcemap: 'external', outdir: root, logLevel: 'silent' },
  });
  const code = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
  const map = JSON.parse(outputFiles.find(({ path }) => path.endsWith('.map'))?.text ?? '{}') as SourceMapPayload;
  const output = Object.entries(metafile.outputs).find(([path]) => path.endsWith('.js'))?.[1];
  const packages = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return { bytes: brotliCompressSync(code).length, parts: [...new Set([...packages, ...filesIn(code, map)])].sort() };
}

/** The files of `src` to which a character of the code can be traced. */
function filesIn(code: string, payload: SourceMapPayload): readonly string[] {
  const map = new SourceMap(payload);
  return code.split('\n').flatMap((text, line) =>
    Array.from(text, (_, column) => {
      const entry = map.findEntry(line, column);
      return 'originalSource' in entry ? entry.originalSource.replace(/^.*?(?=src\/)/, '') : '';
    }).filter((file) => file.startsWith('src/')),
  );
}

/**
 * What a bundle may take: what it takes, rounded up to the next 32 bytes. To raise a figure is a decision, and its reasons
 * stand in docs/adr/0007-size-of-one-rule.md.
 */
const LIMITS = { missingChild: 4096, assess: 27_072 } as const;

const rules = /^src\/law\/(?!provisions|readings)/;
const duties = /^src\/law\/(?:title-iv-e|law-enforcement|ncmec|federal)\b/;
const schemas = /^(?:zod$|src\/schemas)/;
const words = /^src\/explain/;
const overlays = /^src\/policy\/(?!policy|readings|others)/;

const among = (parts: readonly string[], ...families: readonly RegExp[]): readonly string[] =>
  parts.filter((part) => families.some((family) => family.test(part)));

describe('a bundle of one family brings no other', () => {
  it('one rule: within its limit, and no package, no duty, no schema, no sentence', async () => {
    const { bytes, parts } = await bundleOf(['missingChild']);
    expect(parts).toContain('src/law/missing-child.ts');
    expect(parts.filter((part) => !/^src\/(?:kernel|facts|policy|law)\//.test(part))).toEqual([]);
    expect(among(parts, duties)).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(LIMITS.missingChild);
  });

  it('assess with federal law: within its limit, its date library included, and no schema, no sentence, no calendar', async () => {
    const { bytes, parts } = await bundleOf(['assess', 'federal']);
    expect(parts).toEqual(expect.arrayContaining(['src/law/federal.ts', 'date-fns-tz']));
    expect(among(parts, schemas, words, overlays)).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(LIMITS.assess);
  });

  it('the schemas: zod, and no rule, no sentence', async () => {
    const { parts } = await bundleOf(['parseEpisode']);
    expect(parts).toContain('zod');
    expect(among(parts, rules, words, /^src\/assess/)).toEqual([]);
  });

  it('the sentences: no schema, no duty', async () => {
    const { parts } = await bundleOf(['explain']);
    expect(among(parts, words)).not.toEqual([]);
    expect(among(parts, schemas, duties)).toEqual([]);
  });
});
