import type { DisclosureRequest } from '../facts/request.js';
import { seal, type Audit } from '../kernel/audit.js';
import type { Provision } from '../kernel/citation.js';
import { needed, type Finding } from '../kernel/finding.js';
import { reasonsOf, type CellReasons } from './audit-cell.js';
import { decisionOf, matrixAlone, type DisclosureDecision } from './decide.js';
import type { HumanCause, Manner, Openness } from './decision.js';
import { pointerIn } from './fact.js';
import { meantCategory, meantRole } from './meant.js';
import { notesOf, type Note } from './notes.js';
import type { DisclosurePolicy, Override } from './override.js';
import { weigh, type Weighed } from './weigh.js';

/** Why one category is told, or not told, to one recipient. */
export interface AuditItem {
  /** The category, by the name that the request uses. */
  readonly category: string;
  /** The category that was probably meant, where neither the matrix nor the policy has that name: no such category is told to anybody. */
  readonly meantCategory: string | null;
  /** The role that was probably meant, where neither has the recipient's: whoever has an unknown role is told what the public is. */
  readonly meantRole: string | null;
  /** The recipient's place in the chain. */
  readonly recipient: number;
  /** The answer for this recipient. */
  readonly decision: Openness;
  /** In what manner. */
  readonly conditions: readonly Manner[];
  /** Whether it is the mandated report: a duty, where everything else is permitted at most. */
  readonly mandated: boolean;
  /** Each cell that was read, with its reasons; none where the tables know no such row or recipient. */
  readonly cells: readonly CellReasons[];
  /** The unknown facts that keep it shut, as JSON Pointers into the request. */
  readonly unknown: readonly string[];
  /** Why a person must decide, if one must. */
  readonly causes: readonly HumanCause[];
  /** The combinations in this bundle that narrow it. */
  readonly combinations: readonly {
    /** Its name. */
    readonly id: string;
    /** What it says. */
    readonly says: string;
    /** Its source. */
    readonly law: readonly Provision[];
  }[];
  /** The rules of the jurisdiction that were applied. */
  readonly overrides: readonly Override[];
  /** What else the authorised caller should know. */
  readonly notes: readonly Note[];
}

/** The reasons for a decision, for the authorised caller alone. */
export interface DisclosureAudit {
  /** The moment of the question. */
  readonly asOf: string;
  /** The policy. */
  readonly policy: string;
  /** The jurisdiction whose rules were applied, if it is known. */
  readonly jurisdiction: string | null;
  /** The decision, the same that {@link decideDisclosure} gives. */
  readonly decision: DisclosureDecision;
  /** The reasons, by category and recipient. */
  readonly items: readonly AuditItem[];
}

/**
 * The reasons for what {@link decideDisclosure} answers to the same request: which cell, which law, how sure, and which
 * unknown facts keep it shut. They are for the authorised caller alone, never for the requester.
 *
 * @param request - a checked request, from {@link parseDisclosureRequest}
 * @param policy - whose law; by itself the matrix
 * @returns the reasons, sealed against serialising them by accident
 * @throws {@link RulesError} named `InvalidFactsError` where an argument is not what the library makes of one
 * @example
 * ```ts
 * import { auditDisclosure, parseDisclosureRequest } from 'missing-child-rules';
 * const request = parseDisclosureRequest({
 *   asOf: '2026-11-21T15:00:00Z',
 *   categories: ['photo'],
 *   recipients: [{ role: 'law-enforcement', channel: 'published-desk' }],
 *   purpose: 'locate',
 *   discloser: { kind: 'title-iv-e-agency' },
 * });
 * const audit = auditDisclosure(request);
 * JSON.stringify(audit); // '{"audit":"sealed"}'
 * audit.reveal().items[0]?.mandated; // true
 * ```
 */
export function auditDisclosure(request: DisclosureRequest, policy: DisclosurePolicy = matrixAlone): Audit<DisclosureAudit> {
  const weighed = weigh(request, policy);
  return seal({
    asOf: request.asOf,
    policy: policy.id,
    jurisdiction: request.jurisdiction,
    decision: decisionOf(request, weighed),
    items: weighed.flat().map((each) => itemOf(each, policy)),
  });
}

function itemOf(weighed: Weighed, policy: DisclosurePolicy): AuditItem {
  const { question, combined, setting, columns } = weighed;
  const { decision, conditions } = weighed.opening;
  const cells = reasonsOf(weighed);
  const mandated = cells.some((cell) => cell.mandated);
  const overrides = [...new Set(columns.flatMap((column) => setting.overrides(column)))];
  return {
    category: question.category,
    meantCategory: meantCategory(question.category, policy),
    meantRole: meantRole(question.request.recipients[question.place]?.role, policy),
    recipient: question.place,
    decision,
    conditions,
    mandated,
    cells,
    unknown: decision === 'deny' ? unknownIn(weighed, cells) : NONE,
    causes: decision === 'needs-human' ? causesIn(cells, overrides) : NONE,
    combinations: combined.map(({ id, says, law }) => ({ id, says, law })),
    overrides: mandated ? NONE : overrides,
    notes: notesOf(weighed, columns),
  };
}

const NONE: readonly never[] = Object.freeze([]);

/** What the gates miss, and where several columns were read, what would leave one. */
function unknownIn({ question, undecided }: Weighed, cells: readonly CellReasons[]): readonly string[] {
  const missed = cells.flatMap(({ gates }) => gates.flatMap((gate: Finding) => needed(gate)));
  return [...new Set(undecided === undefined ? missed : [...missed, pointerIn(question)(undecided)])];
}

/** Where a person decides, a rule that closes is one that asks for a person: any other would have denied. */
function causesIn(cells: readonly CellReasons[], overrides: readonly Override[]): readonly HumanCause[] {
  const asked = overrides.some(({ effect }) => effect.kind === 'close');
  return [...new Set([...cells.flatMap(({ causes }) => causes), ...(asked ? (['jurisdiction-asks-for-a-person'] as const) : [])])];
}
