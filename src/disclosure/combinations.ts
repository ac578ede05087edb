import type { Provision } from '../kernel/citation.js';
import type { Column } from './column.js';
import { allowIf, DENY, meet, type Opening } from './decision.js';
import type { BaseCategory } from './matrix.js';
import * as federal from './provisions-federal.js';
import * as other from './provisions-other.js';

/** Pieces that are each harmless and together identify, or tell what each alone does not. */
export interface Combination {
  /** Its name. */
  readonly id: string;
  /** The pieces. */
  readonly together: readonly [BaseCategory, BaseCategory, ...BaseCategory[]];
  /** For whom. */
  readonly to: readonly Column[];
  /** What becomes of each of the pieces. */
  readonly then: Opening;
  /** Why. */
  readonly says: string;
  /** Its sources. */
  readonly law: readonly [Provision, ...Provision[]];
}

const strangers: readonly Column[] = ['public', 'kin', 'school', 'service-provider', 'hospital'];
const mayNotKnowThePlacement: readonly Column[] = ['parent', 'indian-custodian', 'tribe'];

/** Every combination that is looked for. It can only close: what one piece may not tell, two may not. */
export const combinations: readonly Combination[] = [
  {
    id: 'place-and-way-of-life',
    together: ['last-seen', 'circumstances'],
    to: ['public', 'kin'],
    then: allowIf(['checked-together']),
    says: 'Where a child was last seen and how the child went can together show a kind of home: both are read together before they are told.',
    law: [other.jigsaw, federal.vawaConfidentiality],
  },
  {
    id: 'place-and-needs',
    together: ['last-seen', 'safety-disability'],
    to: strangers,
    then: allowIf(['checked-together']),
    says: 'A place and a need can together point to a specialised home.',
    law: [other.jigsaw, federal.vawaConfidentiality],
  },
  {
    id: 'company-and-family',
    together: ['companion-vehicle', 'family-details'],
    to: ['public', 'kin'],
    then: allowIf(['checked-together', 'without-birth-or-foster-family']),
    says: 'A companion and a family together can show which family is meant.',
    law: [other.jigsaw],
  },
  {
    id: 'place-and-placement',
    together: ['last-seen', 'placement'],
    to: mayNotKnowThePlacement,
    then: allowIf(['coarse-location', 'checked-together']),
    says: 'Beside the placement, an exact place last seen tells where the caregivers live.',
    law: [other.jigsaw, federal.planConfidentiality],
  },
  {
    id: 'numbers-and-agency',
    together: ['system-identifiers', 'agency-involvement'],
    to: strangers,
    then: DENY,
    says: 'A case number beside an agency leads to the file.',
    law: [other.jigsaw, federal.safeguarding],
  },
  {
    id: 'lead-and-place',
    together: ['tips-leads', 'recovery-location'],
    to: ['parent'],
    then: DENY,
    says: 'A lead beside the place of a recovery shows who gave it.',
    law: [other.jigsaw, other.ncmecLeads],
  },
];

/** The combinations that a bundle makes for one recipient. */
export function combinedIn(categories: readonly BaseCategory[], column: Column): readonly Combination[] {
  return combinations.filter(({ together, to }) => to.includes(column) && together.every((piece) => categories.includes(piece)));
}

/** What is left of one piece in its bundle. */
export function afterCombining(opening: Opening, category: BaseCategory, found: readonly Combination[]): Opening {
  return found.filter(({ together }) => together.includes(category)).reduce((left, { then }) => meet(left, then), opening);
}
