import { describe, expect, it } from 'vitest';
import { read, tracked } from './source.js';

interface Foreign {
  readonly what: string;
  readonly pattern: RegExp;
  /** With a dot in the middle, which is taken out: this page must not find itself. So are the brackets in the patterns. */
  readonly examples: readonly string[];
}

/** What a stranger could not follow: places on somebody's machine, and talk of who asked for a change. */
const foreign: readonly Foreign[] = [
  {
    what: 'a folder of one machine',
    pattern: /(?<![\w.}*-])\/(?:[w]ork|[t]mp|[h]ome|[r]oot)\/|[f]ile:\/\//,
    examples: ['/w·ork/main', '(/t·mp/out)', '/h·ome/somebody', '/r·oot/.npmrc', 'f·ile:///etc'],
  },
  { what: 'a folder outside the repository', pattern: /\.\.\/[s]hared\b/, examples: ['../s·hared/law'] },
  {
    what: 'how the work was shared out',
    pattern: /(?<![/-])\b[h]elpers?\b|\b[s]ub-?agents?\b|\b[f]arm-|\b[w]orkplace/i,
    examples: ['the h·elper says', 'a s·ubagent', 's·ub-agents', 'the f·arm-registry', 'w·orkplace'],
  },
  {
    what: 'a tracker that is not here',
    pattern: /\b[i]ssues? (?:#|no\. ?)?\d/i,
    examples: ['see i·ssue 2', 'I·ssues #14', 'i·ssue no. 3'],
  },
];

describe('every file speaks of this project only', () => {
  const texts = tracked()
    .map((file) => ({ file, text: read(file) }))
    .filter(({ file, text }) => !text.includes('\0') && !/corpus\/|page\.browser/.test(file));

  it.each(foreign)('and never names $what', ({ pattern }) => {
    const found = texts.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${String(at + 1)}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it.each(foreign)('which it would find: $what', ({ pattern, examples }) => {
    expect(examples.filter((example) => !pattern.test(example.replace('·', '')))).toEqual([]);
  });

  it('and looks at every kind of file', () => {
    expect(texts.map(({ file }) => file)).toEqual(expect.arrayContaining(['.ci/run', 'README.md', 'package-lock.json', 'src/index.ts']));
  });
});
