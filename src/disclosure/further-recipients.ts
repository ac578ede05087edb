import type { LegendId } from './legend.js';
import type { BaseCategory, BaseColumn } from './matrix.js';

/** The recipients of the second table. */
export type FurtherColumn =
  | 'casa'
  | 'tribe'
  | 'indian-custodian'
  | 'icpc-state'
  | 'state-clearinghouse'
  | 'prosecutor'
  | 'hospital'
  | 'school'
  | 'agency-attorney'
  | 'kin'
  | 'young-person';

/** A recipient of the second table: never told more than the column it derives from. */
export interface FurtherRecipient {
  /** The column it derives from. */
  readonly derivedFrom: BaseColumn;
  /** What was found for it. */
  readonly cells: Partial<Record<BaseCategory, LegendId>>;
  /** Everything else: `U` where nothing was read. */
  readonly rest: LegendId;
}

type Cells = FurtherRecipient['cells'];

function same(id: LegendId, ...categories: readonly BaseCategory[]): Cells {
  return Object.fromEntries(categories.map((category) => [category, id]));
}

const description = ['identity', 'photo', 'physical-description'] as const;

/** The second table. */
export const furtherRecipients: Readonly<Record<FurtherColumn, FurtherRecipient>> = {
  // An appointed advocate is not counsel: what is most private only if the appointment names it.
  casa: {
    derivedFrom: 'guardian-ad-litem',
    cells: {
      ...same('C28', 'trafficking-indicators', 'medical-mental-health', 'juvenile-record', 'endangerment-information'),
      'system-identifiers': 'C18',
      'tips-leads': 'D5',
      'records-under-their-own-law': 'C30',
    },
    rest: 'C10',
  },
  tribe: {
    derivedFrom: 'legal-guardian',
    cells: same(
      'C26',
      ...description,
      'last-seen',
      'circumstances',
      'dependency-status',
      'agency-involvement',
      'caseworker-contact',
      'investigating-agency',
    ),
    rest: 'U',
  },
  'indian-custodian': {
    derivedFrom: 'parent',
    cells: same('C27', ...description, 'last-seen', 'circumstances', 'caseworker-contact', 'investigating-agency'),
    rest: 'U',
  },
  'icpc-state': {
    derivedFrom: 'legal-guardian',
    cells: {
      ...same(
        'C12',
        ...description,
        'last-seen',
        'circumstances',
        'placement',
        'dependency-status',
        'agency-involvement',
        'caseworker-contact',
      ),
      ...same('C12', 'trafficking-indicators', 'medical-mental-health', 'safety-disability', 'endangerment-information', 'run-history'),
      ...same('C12', 'social-media', 'family-details', 'companion-vehicle', 'investigating-agency', 'recovery-location'),
      'juvenile-record': 'C24',
      'system-identifiers': 'C18',
      'records-under-their-own-law': 'C30',
    },
    rest: 'U',
  },
  'state-clearinghouse': {
    derivedFrom: 'ncmec',
    cells: same('A10', ...description, 'last-seen', 'circumstances', 'companion-vehicle', 'investigating-agency', 'system-identifiers'),
    rest: 'U',
  },
  prosecutor: {
    derivedFrom: 'law-enforcement',
    cells: {
      ...same(
        'A9',
        ...description,
        'last-seen',
        'circumstances',
        'placement',
        'dependency-status',
        'agency-involvement',
        'caseworker-contact',
      ),
      ...same('A9', 'trafficking-indicators', 'safety-disability', 'companion-vehicle', 'investigating-agency', 'recovery-location'),
      'juvenile-record': 'C6',
      'records-under-their-own-law': 'C30',
    },
    rest: 'U',
  },
  hospital: {
    derivedFrom: 'service-provider',
    cells: {
      ...same(
        'C14',
        'identity',
        'medical-mental-health',
        'endangerment-information',
        'safety-disability',
        'agency-involvement',
        'caseworker-contact',
      ),
      ...same('C17', 'photo', 'physical-description', 'last-seen', 'companion-vehicle', 'investigating-agency'),
      'trafficking-indicators': 'C15',
      'tips-leads': 'D5',
      'records-under-their-own-law': 'C30',
    },
    rest: 'U',
  },
  school: {
    derivedFrom: 'service-provider',
    cells: {
      ...same('C17', 'photo', 'physical-description', 'last-seen', 'companion-vehicle', 'investigating-agency'),
      'tips-leads': 'D5',
    },
    rest: 'U',
  },
  'agency-attorney': {
    derivedFrom: 'legal-guardian',
    cells: { 'juvenile-record': 'C24', 'tips-leads': 'C19', 'records-under-their-own-law': 'C30' },
    rest: 'A5',
  },
  kin: {
    derivedFrom: 'public',
    cells: {
      ...same('C17', ...description, 'last-seen', 'circumstances', 'companion-vehicle', 'investigating-agency'),
      'tips-leads': 'D5',
    },
    rest: 'D6',
  },
  // The subject of the records: their own information, not a lead and not what others told about themselves.
  'young-person': {
    derivedFrom: 'legal-guardian',
    cells: {
      ...same('C29', 'family-details', 'companion-vehicle'),
      'juvenile-record': 'U',
      'system-identifiers': 'C18',
      'tips-leads': 'D5',
      'records-under-their-own-law': 'C30',
    },
    rest: 'A4',
  },
};
