import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '../health/source.js';
import { blocks } from './blocks.js';

const config = ts.getParsedCommandLineOfConfigFile(
  join(root, 'tsconfig.json'),
  { noUnusedLocals: false },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  },
);
const entries = ['src/index.ts', 'src/testing/index.ts'].map((file) => join(root, file));

/** As an ES module, like the package: what it imports then has the types of its ES modules. */
const asModule = { languageVersion: ts.ScriptTarget.ES2022, impliedNodeFormat: ts.ModuleKind.ESNext } as const;

/** A program of every block, each a file of its own that exists only here, and of the entries. */
function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const options = config?.options ?? {};
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, ...rest) => {
      const code = files.get(name);
      return code === undefined ? disk.getSourceFile(name, ...rest) : ts.createSourceFile(name, code, asModule, true);
    },
  };
  return ts.createProgram([...entries, ...files.keys()], options, host);
}

const files = new Map(blocks.map(({ code }, at) => [join(root, 'test/docs', `block-${String(at)}.ts`), `${code}\nexport {};\n`]));
const program = programOf(files);

it('every TypeScript block of the documentation type-checks', () => {
  const mistakes = [...files.keys()].flatMap((name, at) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${blocks[at]?.name ?? name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
  expect(mistakes).toEqual([]);
});

it('every exported function shows an example', () => {
  const checker = program.getTypeChecker();
  const functions = entries
    .flatMap((entry) => program.getSourceFile(entry) ?? [])
    .flatMap((file) => checker.getSymbolAtLocation(file) ?? [])
    .flatMap((module) => checker.getExportsOfModule(module))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Function);
  const bare = functions.filter((symbol) => !symbol.getJsDocTags(checker).some(({ name }) => name === 'example'));
  expect(functions).not.toEqual([]);
  expect(bare.map(({ name }) => name)).toEqual([]);
});
