import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../src/disclosure/audit.js';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import { parseDisclosureRequest } from '../../src/schemas/request.js';
import { generated, type DisclosureVector } from './generate.js';

function check({ title, request, expect: expected }: DisclosureVector): void {
  const parsed = parseDisclosureRequest(request);
  const found = decideDisclosure(parsed);
  const audit = auditDisclosure(parsed).reveal();
  expect({ decision: found.decision, conditions: [...found.conditions].sort() }, title).toEqual({ decision: expected.decision, conditions: [...expected.conditions].sort() });
  expect(audit.decision, title).toEqual(found);
  if (expected.legend !== undefined) expect(audit.items[0]?.cells.map(({ legend }) => legend), title).toContain(expected.legend);
}

describe('R41 R42 cells, their conditions met, unmet and unknown', () => {
  it.each([...generated()])('to %s', (_, cases) => {
    for (const each of cases) check(each);
  });
});
