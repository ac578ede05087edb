import ts from 'typescript';
import { filesUnder, read, sources } from '../health/source.js';

/** One TypeScript block of a page or of a doc comment. */
export interface Block {
  /** Where it stands, as `file:line`. */
  readonly name: string;
  /** Its code, as a reader would copy it. */
  readonly code: string;
  /** What the ```` ```text ```` block right after it says that it prints. */
  readonly prints: string | undefined;
}

const fence = /^```ts\n([\s\S]*?)^```$(?:\s*^```text\n([\s\S]*?)^```$)?/gm;

function blocksIn(file: string, text: string, firstLine: number): readonly Block[] {
  return [...text.matchAll(fence)].map((match) => ({
    name: `${file}:${String(firstLine + text.slice(0, match.index).split('\n').length - 1)}`,
    code: match[1] ?? '',
    prints: match[2],
  }));
}

/** The blocks of a Markdown page. */
export function blocksOfPage(file: string): readonly Block[] {
  return blocksIn(file, read(file), 1);
}

/** The blocks in the doc comments of a source file. */
export function blocksOfSource(file: string): readonly Block[] {
  const text = read(file);
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    blocksIn(file, comment[0].replace(/^[ \t]*\* ?/gm, ''), text.slice(0, comment.index).split('\n').length),
  );
}

/** Every block that the documentation shows. */
export const blocks: readonly Block[] = [
  ...blocksOfPage('README.md'),
  ...filesUnder('docs', '.md')
    .filter((file) => !/^docs\/api(-report)?\//.test(file))
    .flatMap(blocksOfPage),
  ...sources.flatMap(blocksOfSource),
];

/** What a trailing comment promises of its statement. */
function promised(expression: string, comment: string, line: number): string {
  const thrown = /^throws (\w+)$/.exec(comment)?.[1];
  if (thrown !== undefined) return `throws(() => (${expression}), '${thrown}', ${String(line)});`;
  if (expression.startsWith('console.log(')) return `prints(() => (${expression}), ${JSON.stringify(comment)}, ${String(line)});`;
  return `equals(() => (${expression}), () => (${comment}), ${String(line)});`;
}

/**
 * The code with each promise turned into a check: `expression; // value` is an equality, `expression; // throws Name`
 * an error of that name, and `console.log(…); // text` a line that is printed. A trailing comment that is neither is
 * a mistake; prose goes on a line of its own.
 */
export function executable(code: string): { readonly script: string; readonly checks: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let script = code;
  let checks = 0;
  for (const statement of file.statements.filter(ts.isExpressionStatement).reverse()) {
    const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    if (comment === undefined) continue;
    const start = statement.getStart(file);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    const check = promised(statement.expression.getText(file), code.slice(comment.pos + 2, comment.end).trim(), line);
    script = script.slice(0, start) + check + script.slice(statement.end);
    checks += 1;
  }
  return { script: ts.transpile(script, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS }), checks };
}
