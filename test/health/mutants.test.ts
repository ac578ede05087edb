import { expect, it } from 'vitest';
import { filesUnder, read } from './source.js';

/** Tests that the runner for mutants cannot run, or that are of sentences alone. */
const LEFT_OUT = ['caseload/audit-caseload', 'kernel/time-differential', 'law/advice', 'law/documents'];

it('every test of the rules is tried on their mutants, but for those that are left out by name', () => {
  const list = read('test/mutation/rules-checks.ts');
  const files = ['assess', 'caseload', 'facts', 'kernel', 'law', 'policy']
    .flatMap((folder) => filesUnder(`test/${folder}`, '.test.ts'))
    .map((file) => file.replace(/^test\/|\.test\.ts$/g, ''));
  expect(files.filter((file) => !list.includes(`import('../${file}.test.js')`))).toEqual(LEFT_OUT);
});
