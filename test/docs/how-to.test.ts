import { execSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { federal } from 'missing-child-rules';
import { policyLaws } from 'missing-child-rules/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, root } from '../health/source.js';
import { built } from '../package/built.js';

const page = read('docs/how-to/write-a-state-overlay.md');
const blocksOf = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code ?? '');

/** The files that the page has its reader write: each says its name in its first line. */
const files = blocksOf('js').map((code) => [/^\/\/ (\S+)\n/.exec(code)?.[1] ?? 'unnamed', code] as const);
const [start = '', test = ''] = blocksOf('sh');

const project = mkdtempSync(join(tmpdir(), 'a-reader-'));
// What the test runner sets for itself is not for the reader's tools.
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
const run = (commands: string): { readonly status: number | null; readonly out: string } => {
  const { status, stdout } = spawnSync('sh', ['-e', '-c', commands], { cwd: project, env, encoding: 'utf8' });
  return { status, out: stdout };
};

beforeAll(() => {
  built();
  const pack = `npm pack --silent --ignore-scripts --pack-destination ${project}`;
  const tarball = execSync(pack, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  // The package as it would be published, instead of the one that was.
  const commands = start.replace('install missing-child-rules', `install --prefer-offline --no-audit --no-fund ./${tarball}`);
  expect(commands).not.toBe(start);
  expect(run(commands).status).toBe(0);
  for (const [name, code] of files) writeFileSync(join(project, name), code);
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('what the how-to page has its reader do', () => {
  it('is to write a policy and its tests', () => {
    expect(files.map(([name]) => name)).toEqual(['policy.js', 'policy.test.js']);
    expect(readFileSync(join(project, 'package.json'), 'utf8')).toMatch(/"type": "module"/);
  });

  it('passes: every law of the reader’s own policy, the review, and the case of the manual', () => {
    const { status, out } = run(`${test.trim()} --silent -- --test-reporter=tap`);
    for (const { name } of policyLaws(federal)) expect(out).toMatch(new RegExp(`^ok \\d+ - ${name}$`, 'm'));
    expect(out).toMatch(/^ok \d+ - the overlay is reviewed without a warning$/m);
    expect(out).toMatch(/^ok \d+ - manual, example 1: /m);
    expect({ status, failed: /^# fail (\d+)$/m.exec(out)?.[1] }).toEqual({ status: 0, failed: '0' });
  }, 60_000);

  it('fails in the review and in the case of the manual where the limit is 48 hours, as the page says', () => {
    const [name, code] = files[0] ?? ['policy.js', ''];
    writeFileSync(join(project, name), code.replace('hours: 2 ', 'hours: 48 '));
    const { status, out } = run('node --test --test-reporter=tap --test-name-pattern="reviewed|manual"');
    writeFileSync(join(project, name), code);
    expect(status).not.toBe(0);
    expect([...out.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, failed]) => failed)).toEqual([
      'the overlay is reviewed without a warning',
      'manual, example 1: the agency hears at ten, the police are told by noon',
    ]);
    expect(out).toContain('NEVER_STRICTER');
  });
});
