import type { Finding } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import { onceFor } from '../kernel/once-for.js';
import { pointerIn, type DecidingFact } from './fact.js';
import type { Gate } from './gates.js';
import type { Question } from './question.js';
import { factsOf, findingOf, type Known } from './requirement.js';

/** A gate that reads more facts than these has too many findings to keep. */
const MOST_FACTS = 5;

const keptOf = onceFor((gate: Gate): { readonly facts: readonly DecidingFact[]; readonly findings: Map<number, Finding> } => ({
  facts: factsOf(gate.requires),
  findings: new Map(),
}));

/**
 * What a gate says of a question, with the facts it read. Nearly every request asks about one recipient and meets the same
 * gates with the same answers: the findings of small gates are kept, frozen, instead of being made again.
 */
export function findingOfGate(gate: Gate, question: Question, known: Known): Finding {
  const { facts, findings } = keptOf(gate);
  if (question.place > 0 || facts.length > MOST_FACTS) return findingOf(gate, gate.requires, known, pointerIn(question));
  const key = facts.reduce((code, fact) => code * 3 + digits[known(fact)], 0);
  const found = findings.get(key);
  if (found !== undefined) return found;
  const finding = frozen(findingOf(gate, gate.requires, known, pointerIn(question)));
  findings.set(key, finding);
  return finding;
}

const digits = { yes: 0, no: 1, unknown: 2 } as const;
