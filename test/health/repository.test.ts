import { describe, expect, it } from 'vitest';
import { version } from '../../src/kernel/version.js';
import { read, tracked } from './source.js';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

const layout = [
  ...['.changeset', '.ci', '.github', 'docs', 'src', 'test'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'NOTICE', 'README.md', 'SECURITY.md'],
  ...['package-lock.json', 'package.json', 'tsconfig.build.json', 'tsconfig.json', 'tsup.config.ts'],
  ...['.editorconfig', '.gitattributes', '.gitignore', '.nvmrc'],
];

const topLevel = [...new Set(tracked().map((file) => file.split('/')[0] ?? file))];

describe('the repository', () => {
  it('keeps to its layout: nothing new at the top level', () => {
    expect(topLevel.filter((name) => !layout.includes(name))).toEqual([]);
  });

  it('gives its version in package.json and in the code alike', () => {
    expect(version).toBe(manifest.version);
  });

  it('needs three packages at run time and no more', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['date-fns', 'date-fns-tz', 'zod']);
  });

  it('names no host of a registry in its lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  });

  it('is licensed under Apache-2.0, in the manifest and in full', () => {
    expect(manifest.license).toBe('Apache-2.0');
    expect(read('LICENSE')).toMatch(/Apache License\s+Version 2\.0, January 2004/);
  });

  it('tells a newcomer two commands, each of which does all set-up', () => {
    const readme = read('README.md');
    expect(readme).toContain('npm ci && npm run demo');
    expect(readme).toContain('npm ci && npm test');
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  });
});

describe.each(['README.md', 'NOTICE'])('%s says what this is and what it is not', (file) => {
  const text = read(file).replace(/[\s>*]+/g, ' ');
  it.each([
    ['software, not legal advice', /not legal advice/i],
    ['results depend on the facts supplied', /facts (?:that are )?supplied/i],
    ['and on law read on the dates shown', /read on the dates? shown/i],
    ['and on named interpretations that no authority has confirmed', /no authority has confirmed/i],
    ['not a finding of compliance or fault', /not a finding of compliance or (?:of )?fault/i],
    ['never a reason to delay a report', /never a reason to delay a report/i],
    ['not affiliated with or endorsed by anybody', /not affiliated with,? or endorsed by,? NCMEC, HHS, the FBI or any state/i],
    ['never attach real records to an issue', /never attach real records to an issue/i],
  ])('%s', (_, words) => {
    expect(text).toMatch(words);
  });
});
