import { describe, expect, it } from 'vitest';
import { importsOf, sources } from './source.js';

/** Each room of `src`, and the rooms it may look into. Nothing calls back up. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  facts: ['kernel'],
  policy: ['kernel', 'facts'],
  law: ['kernel', 'facts', 'policy'],
  schemas: ['kernel', 'facts', 'policy'],
  assess: ['kernel', 'facts', 'policy', 'law'],
  explain: ['kernel', 'facts', 'policy', 'law', 'assess'],
  describe: ['kernel', 'facts', 'policy', 'law', 'assess', 'explain', 'disclosure'],
  review: ['kernel', 'facts', 'policy', 'describe'],
  caseload: ['kernel', 'facts', 'policy', 'law', 'assess'],
  summary: ['kernel', 'facts', 'policy', 'law', 'assess', 'explain', 'disclosure'],
  disclosure: ['kernel', 'facts', 'policy', 'law'],
  'text-guard': ['kernel'],
  'public-notice': ['kernel', 'text-guard'],
  // As a stranger would: by the name of the package.
  testing: [],
};

/** The packages that a room may use, and the one file that may use them. */
const mayUse: Readonly<Record<string, RegExp>> = {
  zod: /^src\/schemas(\.ts|\/)/,
  'date-fns-tz': /^src\/kernel\/time\.ts$/,
  'fast-check': /^src\/testing\//,
  'missing-child-rules': /^src\/testing\//,
};

const room = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '');
const isSource = (name: string): boolean => name.startsWith('src/');
const packageOf = (name: string): string => name.split('/')[0] ?? name;

describe('dependencies point one way', () => {
  it('each file looks only into the rooms below its own', () => {
    const upward = sources
      .filter((file) => file !== 'src/index.ts')
      .flatMap((file) => {
        const rooms = importsOf(file).filter(isSource).map(room);
        const allowed = [room(file), ...(mayImport[room(file)] ?? [])];
        return rooms.filter((other) => !allowed.includes(other)).map((other) => `${file}: ${other}`);
      });
    expect(upward).toEqual([]);
  });

  it('each room is known here', () => {
    const rooms = new Set(sources.filter((file) => file !== 'src/index.ts').map(room));
    expect([...rooms].filter((name) => !(name in mayImport))).toEqual([]);
  });

  it('each package is used only where it belongs', () => {
    const strangers = sources.flatMap((file) =>
      importsOf(file)
        .filter((name) => !isSource(name) && mayUse[packageOf(name)]?.test(file) !== true)
        .map((name) => `${file}: ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('there is no cycle of files', () => {
    const graph = new Map(sources.map((file) => [file, importsOf(file).filter(isSource)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('every import of a source file names a file that is there', () => {
    const broken = sources.flatMap((file) =>
      importsOf(file)
        .filter((name) => isSource(name) && !sources.includes(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(broken).toEqual([]);
  });
});
