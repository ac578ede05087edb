import { auditDisclosure } from '../../src/disclosure/audit.js';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import type { DisclosureRequest } from '../../src/facts/request.js';
import type { Expected } from './generate.js';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is answered otherwise than a vector says, by name. */
export function differencesOf(request: DisclosureRequest, expected: Expected): readonly string[] {
  const found = decideDisclosure(request);
  const { decision, items } = auditDisclosure(request).reveal();
  const { legend, obligations, causes, unknown, mandated, notes } = expected;
  const asExpected: Readonly<Record<string, boolean>> = {
    decision: found.decision === expected.decision,
    conditions: same([...found.conditions].sort(), [...expected.conditions].sort()),
    audit: same(decision, found),
    legend: legend === undefined || items.some(({ cells }) => cells.some((cell) => cell.legend === legend)),
    obligations: obligations === undefined || same(found.obligations, obligations),
    causes:
      causes === undefined ||
      same(
        items.flatMap((item) => item.causes),
        causes,
      ),
    unknown:
      unknown === undefined ||
      same(
        items.flatMap((item) => item.unknown),
        unknown,
      ),
    mandated: mandated === undefined || items.every((item) => item.mandated === mandated),
    notes: notes === undefined || same(items[0]?.notes, notes),
  };
  return Object.keys(asExpected).filter((name) => asExpected[name] !== true);
}
