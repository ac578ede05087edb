import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOfPage } from '../docs/blocks.js';
import { read, root } from '../health/source.js';
import { assessmentJsonSchema } from '../../src/schemas/assessment.js';
import { calendarJsonSchema } from '../../src/schemas/calendar.js';
import { episodeJsonSchema } from '../../src/schemas/json-schema.js';
import { policyJsonSchema } from '../../src/schemas/policy.js';
import { disclosureRequestJsonSchema } from '../../src/schemas/request.js';
import { vectorFiles } from '../vectors/vectors.js';
import { built } from './built.js';

/** The block which the README shows to those who install the package: the one after the install command. */
const block = blocksOfPage('README.md').find(({ code }) => code.includes("from 'missing-child-rules'"));
const code = block?.code ?? '';

/** What the package holds as data, by its name in it, and what must be in there. */
const data: Readonly<Record<string, unknown>> = {
  'schemas/assessment.json': assessmentJsonSchema(),
  'schemas/calendar.json': calendarJsonSchema(),
  'schemas/disclosure-request.json': disclosureRequestJsonSchema(),
  'schemas/episode.json': episodeJsonSchema(),
  'schemas/policy.json': policyJsonSchema(),
  'schemas/vectors.json': JSON.parse(read('test/vectors/schema/vectors.schema.json')) as unknown,
  ...Object.fromEntries(vectorFiles.map(({ file }) => [file.replace('test/', ''), JSON.parse(read(file)) as unknown])),
};
const imported = Object.keys(data).map((name) => `missing-child-rules/${name}`);

const project = mkdtempSync(join(tmpdir(), 'a-consumer-'));
const inProject = (file: string): string => join(project, file);
// What the test runner sets for itself is not for the consumer's tools.
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'Pacific/Auckland' };
const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: project, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] });

function packed(): string {
  built();
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', project];
  return execFileSync('npm', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

beforeAll(() => {
  const tarball = packed();
  writeFileSync(inProject('package.json'), '{ "name": "a-consumer", "private": true }\n');
  run('npm', 'install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball}`);
  writeFileSync(inProject('consumer.ts'), code);
  writeFileSync(inProject('consumer.mts'), code);
  for (const [file, module] of [
    ['consumer.mjs', ts.ModuleKind.ESNext],
    ['consumer.cjs', ts.ModuleKind.CommonJS],
  ] as const) {
    writeFileSync(inProject(file), ts.transpile(code, { target: ts.ScriptTarget.ES2022, module }));
  }
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** What TypeScript says of files in the consumer's project and of the declarations that came with the package. */
function mistakes(files: readonly string[], module: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind): readonly string[] {
  const options: ts.CompilerOptions = {
    ...{ module, moduleResolution, strict: true, exactOptionalPropertyTypes: true, noEmit: true },
    ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: [] },
  };
  const program = ts.createProgram(files.map(inProject), options);
  const ours = program.getSourceFiles().filter(({ fileName }) => /\/(?:consumer\.m?ts|missing-child-rules\/.*)$/.test(fileName));
  if (ours.length < 2 * files.length) return ['the declarations of the package were not found'];
  const found = [
    program.getOptionsDiagnostics(),
    ours.map((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  return found.flat(2).map(({ messageText, file: source }) => {
    return `${source?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('the package, packed and installed in an empty project', () => {
  it('has a block in the README for those who install it', () => {
    expect(code).toContain("from 'missing-child-rules'");
  });

  it('runs that block as an ES module', () => {
    const printed = run('node', 'consumer.mjs');
    expect(printed).not.toBe('');
    if (block?.prints !== undefined) expect(printed).toBe(block.prints);
  });

  it('prints the same as CommonJS', () => {
    expect(run('node', 'consumer.cjs')).toBe(run('node', 'consumer.mjs'));
  });

  it.each([
    [
      'nodenext, as an ES module and as CommonJS',
      ['consumer.mts', 'consumer.ts'],
      ts.ModuleKind.NodeNext,
      ts.ModuleResolutionKind.NodeNext,
    ],
    ['bundler', ['consumer.ts'], ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('type-checks it under %s', (_, files, module, resolution) => {
    expect(mistakes(files, module, resolution)).toEqual([]);
  });

  it('carries what a user needs and nothing of how it is made', () => {
    const files = readdirSync(inProject('node_modules/missing-child-rules'), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.cjs']));
    const wanted =
      /^(?:dist(?:\/|$)|docs$|docs\/(?:[^/]*\.md|(?:adr|how-to)(?:\/[^/]*\.md)?)$|LICENSE$|NOTICE$|[A-Z]*\.md$|package\.json$)/;
    expect(files.filter((file) => !wanted.test(file.replaceAll('\\', '/')))).toEqual([]);
  });

  it('has every page that its README points to', () => {
    const text = readFileSync(inProject('node_modules/missing-child-rules/README.md'), 'utf8');
    const pages = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, page = '']) => page);
    expect(pages).toContain('docs/concepts.md');
    expect(pages.filter((page) => !existsSync(inProject(`node_modules/missing-child-rules/${page}`)))).toEqual([]);
  });

  it('holds the vectors and the schemas, and no data besides', () => {
    const files = readdirSync(inProject('node_modules/missing-child-rules'), { recursive: true, encoding: 'utf8' });
    const held = files.filter((file) => file.endsWith('.json') && file !== 'package.json').map((file) => file.replaceAll('\\', '/'));
    expect(held.sort()).toEqual(
      Object.keys(data)
        .map((name) => `dist/${name}`)
        .sort(),
    );
  });

  it.each([
    ['ES module', 'data.mjs', imported.map((name, at) => `import data${String(at)} from '${name}' with { type: 'json' };`).join('\n')],
    ['CommonJS', 'data.cjs', imported.map((name, at) => `const data${String(at)} = require('${name}');`).join('\n')],
  ])('gives them to an importing %s as they are here', (_, file, imports) => {
    writeFileSync(inProject(file), `${imports}\nconsole.log(JSON.stringify([${imported.map((__, at) => `data${String(at)}`).join()}]));\n`);
    expect(JSON.parse(run('node', file))).toEqual(Object.values(data));
  });

  it('brings three packages along and no more', () => {
    const installed = readdirSync(inProject('node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed.sort()).toEqual(['date-fns', 'date-fns-tz', 'missing-child-rules', 'zod']);
  });
});
