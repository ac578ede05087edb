import ts from 'typescript';
import { filesUnder, read } from './source.js';

const NAMES: readonly string[] = ['describe', 'it'];

/** `it`, `it.each(rows)` and `describe.each(rows)` alike. */
function rootOf(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee) ? rootOf(callee.expression) : '';
}

function titlesIn(node: ts.Node): readonly string[] {
  const found: string[] = [];
  node.forEachChild((child) => {
    if (ts.isCallExpression(child) && NAMES.includes(rootOf(child.expression))) {
      const [title] = child.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title)) found.push(title.text);
    }
    found.push(...titlesIn(child));
  });
  return found;
}

const files = new Map<string, readonly string[]>();

/** The titles of a file's tests and of their groups. */
function titlesOf(file: string): readonly string[] {
  const titles = files.get(file) ?? titlesIn(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022));
  files.set(file, titles);
  return titles;
}

const testFiles = filesUnder('test', '.test.ts');

/** Whether `file#title` names a test that there is, and only one. */
export function isTest(pointer: string): boolean {
  const [file, title] = partsOf(pointer);
  return testFiles.includes(file) && titlesOf(file).filter((each) => each === title).length === 1;
}

/** The file and the title of a pointer. */
export function partsOf(pointer: string): readonly [file: string, title: string] {
  const place = pointer.indexOf('#');
  return place === -1 ? [pointer, ''] : [pointer.slice(0, place), pointer.slice(place + 1)];
}
