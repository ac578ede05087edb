import { isRecord, refuseUnless } from '../kernel/given.js';
import type { Answer } from '../kernel/answer.js';
import type { Provision } from '../kernel/citation.js';
import { allOf, anyOf, finding, noneOf, type Finding, type Ground } from '../kernel/finding.js';
import { calendarDate } from '../kernel/instant.js';

/**
 * Who gave permission to publish, with what authority. This tells who cares for the child, so it stays with the caller:
 * only the answer goes into a draft, as `guardianPermission`.
 */
export interface PublicationEvidence {
  /** Who gave it. A worker who signs for an agency is that agency. */
  readonly givenBy?: PermissionGiver;
  /** The giver's authority over the child is in force: rights not ended, appointment not run out. */
  readonly authorityInForce?: Answer;
  /** The permission is on record: by whom, when, by what authority. */
  readonly onRecord?: Answer;
  /** A court with jurisdiction over the child permits publication. */
  readonly courtPermits?: Answer;
  /** A court forbids it. */
  readonly courtForbids?: Answer;
  /** The jurisdiction publishes such a child only by order of a court. */
  readonly courtOrderRequired?: Answer;
}

/** Who may be asked for permission. */
export type PermissionGiver =
  | 'parent'
  | 'legal-guardian'
  | 'agency-with-legal-guardianship'
  | 'the-young-adult'
  | 'foster-parent'
  | 'kin-caregiver'
  | 'provider'
  | 'agency-without-legal-guardianship'
  | 'investigating-agency';

/** Whose permission counts. Whether a person of 18 to 20 decides alone differs by state and was not settled here, so it is open. */
const mayGive: Readonly<Record<PermissionGiver, Answer>> = {
  parent: 'yes',
  'legal-guardian': 'yes',
  'agency-with-legal-guardianship': 'yes',
  'the-young-adult': 'unknown',
  'foster-parent': 'no',
  'kin-caregiver': 'no',
  provider: 'no',
  'agency-without-legal-guardianship': 'no',
  'investigating-agency': 'no',
};

const FIRST_DAY_COVERED = /* @__PURE__ */ calendarDate('1984-10-12');
const EFFECTIVE = /* @__PURE__ */ calendarDate('2025-05-20');

const posterPage: Provision = /* @__PURE__ */ Object.freeze({
  id: 'ncmec-poster',
  citation: 'NCMEC, Missing Child Poster',
  kind: 'ncmec-practice',
  interval: /* @__PURE__ */ Object.freeze({ from: FIRST_DAY_COVERED, to: null }),
  since: 'unchecked',
  readThrough: FIRST_DAY_COVERED,
  copy: 'undated',
  evidence: 'X',
  caveat: 'practice, not law',
});

const caregiverMayNot: Provision = /* @__PURE__ */ Object.freeze({
  id: 'washington-consent',
  citation: 'Washington DCYF policy 4550',
  kind: 'guidance',
  interval: /* @__PURE__ */ Object.freeze({ from: EFFECTIVE, to: null }),
  readThrough: EFFECTIVE,
  evidence: 'X',
  caveat: 'law or policy of one state; elsewhere an example',
});

const promise: Ground = { law: [], basis: 'project-promise' };
const poster: Ground = { law: [posterPage] };

/** What is not one of the three answers is not known. */
function known(answer: unknown): Answer {
  return answer === 'yes' || answer === 'no' ? answer : 'unknown';
}

function giverMay(giver: unknown): Answer {
  const isKnown = (value: unknown): value is PermissionGiver => typeof value === 'string' && Object.hasOwn(mayGive, value);
  return isKnown(giver) ? mayGive[giver] : 'unknown';
}

/**
 * Whether publication of a child's notice is permitted: no court forbids it, and either a court permits it, or one who
 * may give permission has given it where no court's order is needed. The permission of a foster parent, of kin who
 * care for the child or of a provider is never enough.
 *
 * @param evidence - who gave permission, with what authority; what is left out is unknown
 * @returns the finding `publication-permitted`; only its answer belongs in a draft
 * @see NCMEC, Missing Child Poster: the agency that submits the photographs permits publication; read in an excerpt
 * @example
 * ```ts
 * import { mayPermitPublication } from 'missing-child-rules';
 * const given = { authorityInForce: 'yes', onRecord: 'yes', courtForbids: 'no', courtOrderRequired: 'no' } as const;
 * mayPermitPublication({ ...given, givenBy: 'legal-guardian' }).answer; // 'yes'
 * mayPermitPublication({ ...given, givenBy: 'foster-parent', courtPermits: 'no' }).answer; // 'no'
 * ```
 */
export function mayPermitPublication(evidence: PublicationEvidence): Finding {
  refuseUnless(['evidence', isRecord(evidence), 'an object of what is known']);
  const { givenBy, authorityInForce, onRecord, courtPermits, courtForbids, courtOrderRequired } = evidence;
  return allOf('publication-permitted', poster, [
    noneOf('no-court-forbids', promise, finding('court-forbids', promise, known(courtForbids), ['/courtForbids'])),
    anyOf('permission-or-order', poster, [
      finding('court-permits', promise, known(courtPermits), ['/courtPermits']),
      allOf('permission-of-one-who-may-give-it', poster, [
        noneOf('no-order-needed', promise, finding('order-needed', promise, known(courtOrderRequired), ['/courtOrderRequired'])),
        finding('may-give-permission', { law: [posterPage, caregiverMayNot] }, giverMay(givenBy), ['/givenBy']),
        finding('authority-in-force', poster, known(authorityInForce), ['/authorityInForce']),
        finding('permission-on-record', poster, known(onRecord), ['/onRecord']),
      ]),
    ]),
  ]);
}
