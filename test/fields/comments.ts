import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../health/source.js';

const files = ['episode', 'event', 'facts', 'child', 'agency', 'request'].map((name) => join(root, 'src/facts', `${name}.ts`));
const program = ts.createProgram(files, { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext });
const checker = program.getTypeChecker();

/** What is written above a property or a type, in one line. */
function comment(symbol: ts.Symbol): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim();
}

function declared(name: string): ts.Type {
  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const found = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
    if (found) return checker.getDeclaredTypeOfSymbol(found);
  }
  throw new Error(`no type ${name}`);
}

const parts = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);
const commentsOf = (type: ts.Type): readonly (readonly [string, string])[] =>
  checker.getPropertiesOfType(type).map((property) => [property.name, comment(property)]);

/** The sentence of each property of a type, as its comment has it; of a union, of each of its members. */
export function sentencesOf(name: string): ReadonlyMap<string, string> {
  return new Map(
    parts(declared(name)).flatMap((type) => (type.flags & ts.TypeFlags.Object || type.isIntersection() ? commentsOf(type) : [])),
  );
}

/** The sentence of each property of each kind of event. */
export const sentencesOfEvents: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const kinds = new Map<string, Map<string, string>>();
  for (const member of parts(declared('LogEntry'))) {
    const kind = checker.getPropertyOfType(member, 'kind');
    for (const each of kind === undefined ? [] : parts(checker.getTypeOfSymbol(kind))) {
      if (!each.isStringLiteral()) continue;
      const said = kinds.get(each.value) ?? new Map<string, string>();
      for (const [name, sentence] of commentsOf(member)) said.set(name, sentence);
      kinds.set(each.value, said);
    }
  }
  return kinds;
})();
