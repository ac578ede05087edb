import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The top of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file, named from the top of the repository. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Every file under a folder whose name ends so, named from the top of the repository, in order. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** What belongs to the repository: what git knows of, or everything where there is no git. */
export function tracked(): readonly string[] {
  if (!existsSync(join(root, '.git'))) {
    return filesUnder('.', '').filter((file) => !/^(?:node_modules|dist|coverage)\//.test(file) && lstatSync(join(root, file)).isFile());
  }
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  return files.filter((file) => existsSync(join(root, file)));
}

/** Every source file. */
export const sources: readonly string[] = filesUnder('src', '.ts');

/** What a source file imports or re-exports: packages by name, files of `src` by path. */
export function importsOf(file: string): readonly string[] {
  return ts
    .preProcessFile(read(file), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(dirname(file), fileName).replace(/\.js$/, '.ts') : fileName,
    );
}

/** The code of a source file without its comments and types. */
export function codeOf(file: string): string {
  return ts.transpile(read(file), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true });
}
