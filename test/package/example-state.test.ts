import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyLaws } from 'missing-child-rules/testing';
import { federal } from 'missing-child-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../health/source.js';
import { built } from './built.js';

const project = mkdtempSync(join(tmpdir(), 'an-agency-'));
// What the test runner sets for itself is not for the agency's tools.
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'Pacific/Auckland' };
const run = (cwd: string, command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  built();
  cpSync(join(root, 'docs/examples/example-state'), project, { recursive: true });
  const tarball = run(root, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', project).trim();
  run(project, 'npm', 'install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball}`);
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('the example of a state, with the package installed as an agency would', () => {
  it('passes its own tests: every law, the review, and the cases of its manual', () => {
    const told = run(project, 'npm', 'test', '--silent', '--', '--test-reporter=tap');
    for (const { name } of policyLaws(federal)) expect(told).toMatch(new RegExp(`^ok \\d+ - ${name}$`, 'm'));
    expect(told).toMatch(/^# fail 0$/m);
    expect(told).toMatch(new RegExp(`^# pass ${String(policyLaws(federal).length + 3)}$`, 'm'));
  });

  it('fails its own test of the review where a limit has no effect, and says which', () => {
    const policy = readFileSync(join(project, 'policy.js'), 'utf8');
    const idle = policy.replace('within: { hours: 2 }', 'within: { hours: 48 }');
    expect(idle).not.toBe(policy);
    writeFileSync(join(project, 'policy.js'), idle);
    const found = spawnSync('node', ['--test', '--test-name-pattern', 'reviewed', '--test-reporter', 'tap'], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    writeFileSync(join(project, 'policy.js'), policy);
    expect(found.status).not.toBe(0);
    expect(found.stdout).toMatch(/^not ok \d+ - the overlay is reviewed without a warning$/m);
    expect(found.stdout).toContain('NEVER_STRICTER');
  });

  it('has the testing entry in both kinds of module', () => {
    const count = "policyLaws(federal).length + '/' + typeof episodeInput";
    const asModule = `import { federal } from 'missing-child-rules'; import { policyLaws, episodeInput } from 'missing-child-rules/testing'; console.log(${count})`;
    const asScript = `const { federal } = require('missing-child-rules'); const { policyLaws, episodeInput } = require('missing-child-rules/testing'); console.log(${count})`;
    const expected = `${String(policyLaws(federal).length)}/function\n`;
    expect(run(project, 'node', '--input-type=module', '-e', asModule)).toBe(expected);
    expect(run(project, 'node', '--input-type=commonjs', '-e', asScript)).toBe(expected);
  });
});
