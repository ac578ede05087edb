// Whether a mutant is a program at all: what the compiler refuses, nobody can ship.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Asks the compiler about one mutant after another of the same files.
 *
 * @param root - the folder of the project
 * @returns whether the file of a mutant compiles with it
 */
export function compiler(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  const changed = new Map();
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => changed.get(file)?.version ?? '0',
    getScriptSnapshot: (file) => {
      const text = changed.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return ({ fileName, location: { start, end }, replacement }) => {
    const text = readFileSync(fileName, 'utf8');
    const place = ({ line, column }) => text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + column;
    version += 1;
    changed.set(fileName, { text: text.slice(0, place(start)) + replacement + text.slice(place(end)), version: String(version) });
    const compiles = [...service.getSyntacticDiagnostics(fileName), ...service.getSemanticDiagnostics(fileName)].length === 0;
    changed.delete(fileName);
    return compiles;
  };
}
