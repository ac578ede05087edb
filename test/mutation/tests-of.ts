import { tests, type Test } from './vitest.mjs';

/** The tests of one file under their own names. */
export async function testsOf(file: string, load: () => Promise<unknown>): Promise<readonly Test[]> {
  const before = tests.length;
  await load();
  return tests.slice(before).map(({ title, body }) => ({ title: `${file}: ${title}`, body }));
}
