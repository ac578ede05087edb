import type { RecipientRole } from '../facts/request.js';
import type { Provision } from '../kernel/citation.js';
import type { FurtherColumn } from './further-recipients.js';
import { mayPublish } from './legend-conditional.js';
import type { BaseColumn } from './matrix.js';
import * as federal from './provisions-federal.js';
import * as other from './provisions-other.js';
import { ALWAYS, type Requirement } from './requirement.js';

/** A recipient as the tables know it. */
export type Column = BaseColumn | FurtherColumn;

/** What a column takes for granted of its recipient, and what therefore has to be established before any of its cells. */
export interface Standing {
  /** Who the recipient must be shown to be. */
  readonly requires: Requirement;
  /** Where the column says so. */
  readonly law: readonly [Provision, ...Provision[]];
}

const harmless: readonly Requirement[] = [{ not: 'no-contact-order' }, { not: 'suspected' }];
const tied: Standing = { requires: 'relationship', law: [federal.planConfidentiality] };
const parental: Standing = { requires: { all: ['relationship', 'rights-intact', ...harmless] }, law: [federal.subjectsOfRecords] };
const nothing: Standing = { requires: ALWAYS, law: [federal.planConfidentiality] };

/** What each column takes for granted. */
export const standings: Readonly<Record<Column, Standing>> = {
  // The agency itself, by the desk that it publishes, or an officer of it who has this child.
  'law-enforcement': { requires: { any: ['published-channel', 'assigned-to-child'] }, law: [federal.entryAndLiaison] },
  ncmec: nothing,
  // An agency that shares the guardianship is a guardian, through the person to whom the child is assigned.
  'legal-guardian': {
    requires: { any: ['relationship', { all: ['shared-guardianship', 'assigned-to-child'] }] },
    law: [federal.planConfidentiality, other.ncmecSharedGuardianship],
  },
  parent: parental,
  'guardian-ad-litem': { requires: 'appointment', law: [federal.representativeOfChild] },
  court: tied,
  'jpo-sworn': { requires: 'assigned-to-child', law: [federal.governmentNeed] },
  'jpo-not-sworn': { requires: 'assigned-to-child', law: [federal.governmentNeed] },
  'service-provider': nothing,
  'current-caregiver': { requires: { all: ['relationship', ...harmless] }, law: [other.fieldPractice] },
  public: { requires: mayPublish, law: [other.ncmecPoster, other.floridaRelease, other.washingtonConsent] },
  casa: { requires: 'appointment', law: [federal.representativeOfChild] },
  tribe: tied,
  'indian-custodian': parental,
  'icpc-state': { requires: 'relationship', law: [other.compactStates] },
  'state-clearinghouse': nothing,
  prosecutor: { requires: 'assigned-to-child', law: [federal.planProceedings] },
  hospital: nothing,
  school: nothing,
  'agency-attorney': tied,
  kin: { requires: { all: ['relationship', ...harmless] }, law: [federal.planConfidentiality] },
  'young-person': { requires: 'relationship', law: [federal.subjectsOfRecords] },
};

/** The column of every role but that of a juvenile probation officer, whose sworn status selects it. */
export const columnOfRole: Readonly<Record<Exclude<RecipientRole, 'juvenile-probation-officer'>, Column>> = {
  'law-enforcement': 'law-enforcement',
  ncmec: 'ncmec',
  'legal-guardian': 'legal-guardian',
  parent: 'parent',
  'guardian-ad-litem': 'guardian-ad-litem',
  'attorney-for-child': 'guardian-ad-litem',
  casa: 'casa',
  court: 'court',
  'service-provider': 'service-provider',
  'current-caregiver': 'current-caregiver',
  media: 'public',
  public: 'public',
  tribe: 'tribe',
  'indian-custodian': 'indian-custodian',
  'icpc-state': 'icpc-state',
  'state-clearinghouse': 'state-clearinghouse',
  prosecutor: 'prosecutor',
  hospital: 'hospital',
  school: 'school',
  'agency-attorney': 'agency-attorney',
  kin: 'kin',
  'young-person': 'young-person',
};

/** The agencies that publish a number, a portal or a desk: who answers there is the agency. */
export const reachedByPublishedChannel: readonly Column[] = ['law-enforcement', 'ncmec', 'state-clearinghouse'];

/** Recipients for whom a claimed emergency is put before a person. For the public nothing is urgent enough. */
export const heardInEmergency: readonly Column[] = [
  ...(['law-enforcement', 'ncmec', 'legal-guardian', 'court', 'service-provider', 'current-caregiver'] as const),
  ...(['hospital', 'prosecutor', 'icpc-state', 'state-clearinghouse'] as const),
];

/** The columns in which a role can stand; none for a word that is no role. */
export function columnsOfRole(role: RecipientRole): readonly Column[] {
  if (role === 'juvenile-probation-officer') return ['jpo-sworn', 'jpo-not-sworn'];
  if (role === 'legal-guardian') return ['legal-guardian', 'parent'];
  return Object.hasOwn(columnOfRole, role) ? [columnOfRole[role]] : [];
}

/** Whether a word is a role of the tables. */
export function isRole(word: string): word is RecipientRole {
  return word === 'juvenile-probation-officer' || Object.hasOwn(columnOfRole, word);
}
