import '../seed.js';
import { differencesOf } from '../disclosure/check.js';
import { cases } from './cases.js';
import { testsOf } from './tests-of.js';
import type { Test } from './vitest.mjs';

/** The quick ones come first; a page or a property is worth many vectors, in time too. */
const quick = [
  ...(await testsOf('texts', () => import('../disclosure/texts.test.js'))),
  ...(await testsOf('matrix', () => import('../disclosure/matrix.test.js'))),
  ...(await testsOf('on-file', () => import('../disclosure/on-file.test.js'))),
  ...(await testsOf('gates', () => import('../disclosure/gates.test.js'))),
  ...(await testsOf('audit', () => import('../disclosure/audit.test.js'))),
];
const slow = [
  ...(await testsOf('override', () => import('../disclosure/override.test.js'))),
  ...(await testsOf('promises', () => import('../disclosure/promises.test.js'))),
  ...(await testsOf('page', () => import('../disclosure/page.test.js'))),
];

const asked = cases.map(({ title, request, expect }): Test => ({
  title: `vectors: ${title}`,
  body: () => {
    const wrong = differencesOf(request, expect);
    if (wrong.length > 0) throw new Error(wrong.join(', '));
  },
}));

/** Every check: it throws where something is wrong. */
export const checks = [...quick, ...asked, ...slow];
