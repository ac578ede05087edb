import type { InformationCategory, RecipientRole } from '../facts/request.js';
import type { Interval, Provision } from '../kernel/citation.js';
import { RulesError, type Problem } from '../kernel/errors.js';
import type { ProblemCode } from '../kernel/problem-code.js';
import type { CalendarDate } from '../kernel/instant.js';
import { isRecord } from '../kernel/given.js';
import { baseOf, cellOf } from './cell.js';
import { columnsOfRole, type Column } from './column.js';
import type { Manner } from './decision.js';
import { derivedRows, isCategory } from './matrix.js';
import { copied } from '../policy/shape.js';
import { overrideShape } from './override-shape.js';
import type { Requirement } from './requirement.js';

/** What the law of a jurisdiction does to a cell. */
export type OverrideEffect =
  | {
      /** It may be told also where something is established; only a statute or a regulation can say so. */
      readonly kind: 'open';
      /** What must be established. */
      readonly requires: Requirement;
      /** In which manners. */
      readonly manners: readonly Manner[];
    }
  | {
      /** It may be told only where something is established too. */
      readonly kind: 'narrow';
      /** What must be established too. */
      readonly requires: Requirement;
      /** In which manners only. */
      readonly manners: readonly Manner[];
    }
  | {
      /** It may not be told, or not without a person. */
      readonly kind: 'close';
      /** To nobody, or to whom a person decides. */
      readonly to: 'deny' | 'needs-human';
    };

/** One rule of one jurisdiction, laid over a cell. */
export interface Override {
  /** Its name, in kebab case. */
  readonly id: string;
  /** Where it holds, as an ISO 3166-2 code. */
  readonly jurisdiction: string;
  /** The information; what derives from it is narrowed and closed with it. */
  readonly category: InformationCategory;
  /** The recipient; the media are the public here too. Who derives from it is narrowed and closed with it. */
  readonly to: RecipientRole;
  /** What it does. */
  readonly effect: OverrideEffect;
  /** Its source. */
  readonly law: Provision;
  /** When it is in force. */
  readonly effective: Interval;
  /** Where it comes from. */
  readonly provenance: {
    /** Where it was read. */
    readonly source: string;
    /** On which day. */
    readonly readOn: CalendarDate;
    /** Who reviewed it; `null` while nobody has. */
    readonly reviewedBy: string | null;
  };
}

/** What a policy says about disclosure. Every policy is one: what it does not say, the matrix says. */
export interface DisclosurePolicy {
  /** Its name. */
  readonly id: string;
  /** The rules of jurisdictions. */
  readonly disclosureOverrides?: readonly Override[];
  /** Recipients that are not in the tables, each by the role it derives from. One that derives from none is the public. */
  readonly addedRecipients?: Readonly<Record<string, RecipientRole>>;
  /** Information that is not in the tables, each by the category it derives from. What derives from none is told nobody. */
  readonly addedCategories?: Readonly<Record<string, InformationCategory>>;
}

/**
 * Lays rules of jurisdictions over a policy. They may always close; they open only by a statute or a regulation that
 * somebody reviewed; and nothing opens what the library promises never to tell the public.
 *
 * @param base - the policy beneath
 * @param overrides - the rules
 * @returns the policy with the rules
 * @throws {@link RulesError} named `OverlayError`, with every problem
 * @example
 * ```ts
 * import { calendarDate, federal, withDisclosureOverrides } from 'missing-child-rules';
 * const law = {
 *   id: 'example-act',
 *   citation: 'Example Code 1-2-3',
 *   kind: 'statute',
 *   interval: { from: calendarDate('2020-01-01'), to: null },
 *   readThrough: calendarDate('2026-11-01'),
 *   evidence: 'T',
 * } as const;
 * const policy = withDisclosureOverrides(federal, {
 *   id: 'example-no-photo-to-providers',
 *   jurisdiction: 'US-ZZ',
 *   category: 'photo',
 *   to: 'service-provider',
 *   effect: { kind: 'close', to: 'deny' },
 *   law,
 *   effective: law.interval,
 *   provenance: { source: 'Example Code, official edition', readOn: calendarDate('2026-11-01'), reviewedBy: null },
 * });
 * policy.disclosureOverrides?.length; // 1
 * ```
 */
export function withDisclosureOverrides<Base extends DisclosurePolicy>(
  base: Base,
  ...overrides: readonly Override[]
): Base & Required<Pick<DisclosurePolicy, 'disclosureOverrides'>> {
  if (!isRecord(base)) throw new RulesError('OverlayError', 'these rules can be laid over a policy only');
  const before = base.disclosureOverrides ?? [];
  const laid: Override[] = [];
  const problems: Problem[] = [];
  for (const [place, given] of overrides.entries()) {
    const override = copied(given, `/${String(place)}`, problems);
    if (!isOverride(override, place, problems)) continue;
    problems.push(...misfits(override, place, [...before, ...laid]));
    laid.push(override);
  }
  if (problems.length > 0) throw new RulesError('OverlayError', 'these rules cannot be laid over the policy', problems);
  return { ...base, disclosureOverrides: Object.freeze([...before, ...laid]) };
}

function isOverride(copy: unknown, place: number, problems: Problem[]): copy is Override {
  const before = problems.length;
  overrideShape(copy, `/${String(place)}`, problems);
  return problems.length === before;
}

/** The rules of a jurisdiction for a category, whoever is told, that are in force at a moment. */
export function overridesFor(
  policy: DisclosurePolicy,
  jurisdiction: string | null,
  category: InformationCategory,
  day: string,
): readonly Override[] {
  return (policy.disclosureOverrides ?? []).filter(
    (override) =>
      override.jurisdiction === jurisdiction &&
      (override.category === category || (override.effect.kind !== 'open' && override.category === derivedRows[category])) &&
      override.effective.from <= day &&
      (override.effective.to === null || day < override.effective.to),
  );
}

/** Whether a rule is about a recipient, read in a column. What is narrowed or closed stays so for all who derive from its recipient. */
export function reaches({ to, effect }: Override, role: RecipientRole, column: Column): boolean {
  const named = asOneRole(to);
  if (named === asOneRole(role)) return true;
  return effect.kind !== 'open' && (named === column || named === baseOf(column));
}

/** There is one rule for the media and the public. */
function asOneRole(role: RecipientRole): RecipientRole {
  return role === 'media' ? 'public' : role;
}

/** What a rule of the right form may still not say. */
function misfits({ id, effect, law, to, category, provenance }: Override, place: number, others: readonly Override[]): readonly Problem[] {
  const problem = (key: string, code: ProblemCode, expected: string): Problem => ({ path: `/${String(place)}/${key}`, code, expected });
  const isOpening = effect.kind === 'open';
  const found: Problem[] = [];
  if (others.some((other) => isRecord(other) && other.id === id))
    found.push(problem('id', 'DUPLICATE_ID', 'a name that no other rule has'));
  if (!isCategory(category)) return [...found, problem('category', 'UNKNOWN_ID', 'a category of the matrix')];
  const columns = columnsOfRole(to);
  if (columns.length === 0) return [...found, problem('to', 'UNKNOWN_ID', 'a recipient of the tables')];
  if (isOpening && law.kind !== 'statute' && law.kind !== 'regulation')
    found.push(problem('law', 'NOT_LAW', 'a statute or a regulation, since it opens'));
  if (isOpening && provenance.reviewedBy === null)
    found.push(problem('provenance/reviewedBy', 'UNCONFIRMED', 'who reviewed it, since it opens'));
  if (isOpening && columns.some((column) => cellOf(column, category).entry.promise === true)) {
    found.push(
      problem('effect', 'DISCLOSES_PROTECTED_STATUS', 'no opening: status of care, justice or trafficking is never told to the public'),
    );
  }
  return found;
}
