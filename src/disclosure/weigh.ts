import { isRecord, refuseUnless } from '../kernel/given.js';
import type { DisclosureRecipient, DisclosureRequest, InformationCategory, RecipientRole } from '../facts/request.js';
import { columnOfRole, columnsOfRole, isRole, type Column } from './column.js';
import { afterCombining, combinedIn, type Combination } from './combinations.js';
import { ALLOW, DENY, join, meet, type Opening } from './decision.js';
import { knownIn, type DecidingFact } from './fact.js';
import { openingOf } from './judge.js';
import { isCategory, type BaseCategory } from './matrix.js';
import { overridesFor, reaches, type DisclosurePolicy } from './override.js';
import type { Question } from './question.js';
import type { Known } from './requirement.js';
import { requestGiven } from './request-given.js';
import { dayOf, type Setting } from './setting.js';

const NONE: readonly never[] = Object.freeze([]);

/** One category and one recipient, as far as the tables know them. */
export interface Weighed {
  /** The question. */
  readonly question: Question;
  /** The row; absent where the category derives from none. */
  readonly category?: BaseCategory;
  /** The columns that were read: for a juvenile probation officer or a guardian there can be several. */
  readonly columns: readonly Column[];
  /** The fact on which it turns which of them it is, where it is unknown. */
  readonly undecided?: DecidingFact;
  /** What stands around the question. */
  readonly setting: Setting;
  /** The facts. */
  readonly known: Known;
  /** The combinations that it is part of. */
  readonly combined: readonly Combination[];
  /** The answer. */
  readonly opening: Opening;
}

/** Every category for every recipient of the chain, in the order of the request. */
export function weigh(request: DisclosureRequest, policy: DisclosurePolicy): readonly (readonly Weighed[])[] {
  refuseUnless(requestGiven(request), ['policy', isRecord(policy), 'made with `federal`']);
  const rows = request.categories.map((name) => rowOf(name, policy));
  const present = rows.filter((row) => row !== undefined);
  return request.categories.map((category, index) =>
    request.recipients.map((who, place) => weighed({ request, place, category }, rows[index], who, present, policy)),
  );
}

/** The answer for one category along the whole chain: never more than its least open link. */
export function alongChain(links: readonly Weighed[]): Opening {
  return links.reduce((least, { opening }) => meet(least, opening), ALLOW);
}

function weighed(
  question: Question,
  row: BaseCategory | undefined,
  who: DisclosureRecipient,
  bundle: readonly BaseCategory[],
  policy: DisclosurePolicy,
): Weighed {
  const { request } = question;
  const role = roleOf(who.role, policy);
  const known = knownIn(question, who);
  const rules =
    row === undefined || policy.disclosureOverrides === undefined
      ? NONE
      : overridesFor(policy, request.jurisdiction, row, dayOf(request.asOf));
  const setting: Setting = {
    discloser: request.discloser.kind,
    earlierHolders: request.discloser.earlierHolders ?? NONE,
    asOf: request.asOf,
    overrides: (column) => (role === null ? NONE : rules.filter((rule) => reaches(rule, role, column))),
    publicOverrides: rules.filter((rule) => reaches(rule, 'public', 'public')),
  };
  const { own, asGuardian, undecided }: Columns = role === null ? NOBODY : columnsFor(role, known);
  const columns = [...own, ...asGuardian];
  const combined = bundle.length < 2 ? NONE : columns.flatMap((column) => combinedIn(bundle, column));
  const opening = row === undefined || role === null ? DENY : afterCombining(openingForRole(role, row, setting, known), row, combined);
  return {
    question,
    ...(row === undefined ? {} : { category: row }),
    columns,
    ...(undecided === undefined ? {} : { undecided }),
    setting,
    known,
    combined,
    opening,
  };
}

/** A recipient that derives from none is the public; one that is unknown is nobody. */
function roleOf(name: string | null, policy: DisclosurePolicy): RecipientRole | null {
  if (name === null) return null;
  return isRole(name) ? name : (derivedFrom(policy.addedRecipients, name) ?? 'public');
}

function rowOf(name: string, policy: DisclosurePolicy): InformationCategory | undefined {
  return isCategory(name) ? name : derivedFrom(policy.addedCategories, name);
}

function derivedFrom<Origin>(added: Readonly<Record<string, Origin>> | undefined, name: string): Origin | undefined {
  return added !== undefined && Object.hasOwn(added, name) ? added[name] : undefined;
}

/** How open one category is to one role. */
export function openingForRole(role: RecipientRole, row: BaseCategory, setting: Setting, known: Known): Opening {
  const { own, asGuardian } = columnsFor(role, known);
  const openings = own.map((column) => openingOf(column, row, setting, known)).reduce(meet);
  return asGuardian.map((column) => openingOf(column, row, setting, known)).reduce(join, openings);
}

const NOBODY: Columns = { own: NONE, asGuardian: NONE };

interface Columns {
  /** Of these the least open counts. */
  readonly own: readonly Column[];
  /** And of these and the others the most open: they hold beside each other. */
  readonly asGuardian: readonly Column[];
  /** The fact on which it turns which of its own it is, where it is unknown. */
  readonly undecided?: DecidingFact;
}

/** The columns of a role. Those of two roles turn on a fact of the recipient; while it is unknown, both are read. */
function columnsFor(role: RecipientRole, known: Known): Columns {
  if (role === 'juvenile-probation-officer') return columnsOfOfficer(known);
  return role === 'legal-guardian' ? columnsOfGuardian(known) : { own: [columnOfRole[role]], asGuardian: NONE };
}

/**
 * Sworn status selects the column of a juvenile probation officer. An agency that shares the guardianship is a guardian
 * too, through the officer to whom the child is assigned.
 */
function columnsOfOfficer(known: Known): Columns {
  const sworn = known('sworn');
  const isGuardian = known('shared-guardianship') === 'yes' && known('assigned-to-child') === 'yes';
  const asGuardian: readonly Column[] = isGuardian ? ['legal-guardian'] : NONE;
  if (sworn === 'unknown') return { own: columnsOfRole('juvenile-probation-officer'), asGuardian, undecided: 'sworn' };
  return { own: [sworn === 'yes' ? 'jpo-sworn' : 'jpo-not-sworn'], asGuardian };
}

/**
 * The column of the guardian is that of the agency which is one. A person who is the guardian may have taken or hurt the
 * child as a parent may, and "parent" includes the guardian (34 U.S.C. 11292(4)): such a guardian is told no more than a parent,
 * and so is one of whom it is unknown, or a private body.
 */
function columnsOfGuardian(known: Known): Columns {
  const isPublicBody = known('public-body');
  if (isPublicBody === 'yes') return { own: ['legal-guardian'], asGuardian: NONE };
  const own = columnsOfRole('legal-guardian');
  return { own, asGuardian: NONE, ...(isPublicBody === 'unknown' ? { undecided: 'public-body' } : {}) };
}
