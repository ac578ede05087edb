import type { Provision } from '../kernel/citation.js';
import type { Manner } from './decision.js';
import type { Requirement } from './requirement.js';

/** What a cell rests on. Practice is called practice. */
export type CellBasis = 'statute' | 'regulation' | 'practice' | 'project-promise';

/** How far the sources bear a cell. */
export type Confidence = 'high' | 'medium' | 'low';

/** A manner that remains, unless something more is established. */
export interface RemainingManner {
  /** The manner. */
  readonly manner: Manner;
  /** What lifts it. */
  readonly unless?: Requirement;
}

/** What the cells of the matrix refer to: a decision with its conditions, its law and its reason. */
export interface LegendEntry {
  /** The decision and its reason, in one sentence. */
  readonly says: string;
  /** What must be established beyond the gates. */
  readonly requires: Requirement;
  /** In what manner it is then told. */
  readonly manners: readonly RemainingManner[];
  /** What it rests on. */
  readonly basis: CellBasis;
  /** Its sources. */
  readonly law: readonly [Provision, ...Provision[]];
  /** How far they bear it. */
  readonly confidence: Confidence;
  /** Whether nothing can open it: the promise of this library. */
  readonly promise?: true;
}
