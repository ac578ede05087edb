import { auditDisclosure } from '../../src/disclosure/audit.js';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import '../disclosure/matrix.test.js';
import '../disclosure/override.test.js';
import '../disclosure/on-file.test.js';
import '../disclosure/page.test.js';
import type { cases } from './cases.js';
import { tests } from './vitest.mjs';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What fails first: a vector, or a test; null where nothing does. */
export function failing(vectors: typeof cases): string | null {
  for (const { title, request, expect } of vectors) {
    const { decision, conditions, obligations } = decideDisclosure(request);
    const { items } = auditDisclosure(request).reveal();
    const isRight =
      decision === expect.decision &&
      same([...conditions].sort(), [...expect.conditions].sort()) &&
      (expect.obligations === undefined || same(obligations, expect.obligations)) &&
      (expect.legend === undefined || items.some(({ cells }) => cells.some(({ legend }) => legend === expect.legend)));
    if (!isRight) return title;
  }
  for (const { title, body } of tests) {
    try {
      body();
    } catch {
      return title;
    }
  }
  return null;
}
