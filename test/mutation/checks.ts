import '../seed.js';
import { differencesOf } from '../disclosure/check.js';
import type { cases } from './cases.js';
import { tests, type Test } from './vitest.mjs';

/** The tests of one file under their own names. */
async function testsOf(file: string, load: () => Promise<unknown>): Promise<readonly Test[]> {
  const before = tests.length;
  await load();
  return tests.slice(before).map(({ title, body }) => ({ title: `${file}: ${title}`, body }));
}

/** The quick ones come first; a page or a property is worth many vectors, in time too. */
const quick = [
  ...(await testsOf('texts', () => import('../disclosure/texts.test.js'))),
  ...(await testsOf('matrix', () => import('../disclosure/matrix.test.js'))),
  ...(await testsOf('on-file', () => import('../disclosure/on-file.test.js'))),
  ...(await testsOf('fact', () => import('../disclosure/fact.test.js'))),
  ...(await testsOf('disclosers', () => import('../disclosure/disclosers.test.js'))),
  ...(await testsOf('gates', () => import('../disclosure/gates.test.js'))),
  ...(await testsOf('audit', () => import('../disclosure/audit.test.js'))),
];
const slow = [
  ...(await testsOf('override', () => import('../disclosure/override.test.js'))),
  ...(await testsOf('promises', () => import('../disclosure/promises.test.js'))),
  ...(await testsOf('page', () => import('../disclosure/page.test.js'))),
];

/** Every check: it throws where something is wrong. */
export function checksWith(vectors: typeof cases): readonly Test[] {
  const asked = vectors.map(({ title, request, expect }): Test => ({
    title: `vectors: ${title}`,
    body: () => {
      const wrong = differencesOf(request, expect);
      if (wrong.length > 0) throw new Error(wrong.join(', '));
    },
  }));
  return [...quick, ...asked, ...slow];
}
