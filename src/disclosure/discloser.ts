import type { DiscloserKind } from '../facts/request.js';
import type { Provision } from '../kernel/citation.js';
import type { Column } from './column.js';
import type { BaseCategory } from './matrix.js';
import * as federal from './provisions-federal.js';
import type { Requirement } from './requirement.js';

/** One way in which a discloser with a law of its own may tell. */
export interface OwnWay {
  /** Whom; nobody is left out where it is absent, but the public is never among them. */
  readonly to?: readonly Column[];
  /** What; everything where it is absent. */
  readonly categories?: readonly BaseCategory[];
  /** What must be established. */
  readonly requires: Requirement;
  /** Its source. */
  readonly law: Provision;
}

/** A discloser whose own law stands before the matrix. */
export interface OwnLaw {
  /** The ways in which it may tell; there are no others. */
  readonly ways: readonly OwnWay[];
  /** Where it says that what it tells may not be passed on. */
  readonly onward?: Provision;
  /** What forbids it to tell otherwise. */
  readonly law: readonly [Provision, ...Provision[]];
}

const youngPersonAndGuardian: Requirement = { all: ['young-person-consent', 'non-abusing-guardian-consent'] };

/** The gates of those who disclose. The matrix itself assumes that a title IV-E agency or police disclose. */
export const ownLaws: Readonly<Partial<Record<DiscloserKind, OwnLaw>>> = {
  'health-provider': {
    ways: [
      {
        to: ['law-enforcement'],
        categories: ['identity', 'physical-description'],
        requires: 'police-request',
        law: federal.healthLocating,
      },
      { to: ['hospital', 'service-provider'], requires: 'relationship', law: federal.healthTreatment },
      { requires: { any: ['court-order', 'statute'] }, law: federal.healthMandates },
    ],
    law: [federal.healthDisclosures],
  },
  school: {
    ways: [
      { to: ['legal-guardian'], requires: 'relationship', law: federal.educationRecords },
      { to: ['law-enforcement', 'court', 'jpo-sworn', 'jpo-not-sworn', 'prosecutor'], requires: 'statute', law: federal.educationRecords },
      { requires: 'emergency', law: federal.educationRecords },
      { requires: { any: ['non-abusing-guardian-consent', 'court-order'] }, law: federal.educationConsent },
    ],
    onward: federal.educationOnward,
    law: [federal.educationRecords],
  },
  'substance-use-programme': {
    ways: [
      { to: ['hospital'], requires: 'emergency', law: federal.substanceUseEmergency },
      { requires: 'young-person-consent', law: federal.substanceUse },
      { to: ['court', 'law-enforcement', 'prosecutor'], requires: { all: ['court-order', 'subpoena'] }, law: federal.substanceUseOrder },
    ],
    onward: federal.substanceUse,
    law: [federal.substanceUse],
  },
  'runaway-programme': {
    ways: [{ requires: youngPersonAndGuardian, law: federal.runawayConfidentiality }],
    law: [federal.runawayConfidentiality],
  },
  'vawa-grantee': {
    ways: [{ requires: { any: [youngPersonAndGuardian, 'statute', 'court-order'] }, law: federal.vawaConfidentiality }],
    law: [federal.vawaConfidentiality],
  },
};

/** What the law of one holder asks before something is told to a recipient, and where it says so. */
export interface OwnDemand {
  /** What must be established. */
  readonly requires: Requirement;
  /** The law, and the ways in it that were looked at. */
  readonly law: readonly Provision[];
}

/** What the law of a discloser, or of one who held the information before, asks; nothing where it has no law of its own. */
export function demandOf(holder: DiscloserKind, column: Column, category: BaseCategory): OwnDemand | undefined {
  const own = ownLaws[holder];
  if (own === undefined) return undefined;
  const isOpen = ({ to, categories }: OwnWay): boolean => (to?.includes(column) ?? true) && (categories?.includes(category) ?? true);
  const open = column === 'public' ? [] : own.ways.filter(isOpen);
  const ways: Requirement = { any: open.map(({ requires }) => requires) };
  const law = [...own.law, ...open.map((way) => way.law)];
  return own.onward === undefined
    ? { requires: ways, law: [...new Set(law)] }
    : { requires: { all: [ways, 'not-passed-on'] }, law: [...new Set([...law, own.onward])] };
}
