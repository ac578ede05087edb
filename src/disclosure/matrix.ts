import type { LegendId } from './legend.js';

/** The columns of the matrix. There is none for the media: media is public. */
export type BaseColumn =
  | 'law-enforcement'
  | 'ncmec'
  | 'legal-guardian'
  | 'parent'
  | 'guardian-ad-litem'
  | 'court'
  | 'jpo-sworn'
  | 'jpo-not-sworn'
  | 'service-provider'
  | 'current-caregiver'
  | 'public';

/** The rows of the matrix. */
export type BaseCategory = keyof typeof matrix;

type Row = Readonly<Record<BaseColumn, LegendId>>;

/** One row, in the order of the columns as they stand in the type above. */
function row(
  ...[police, ncmec, guardian, parent, litem, court, sworn, notSworn, provider, caregiver, everybody]: readonly [
    ...[LegendId, LegendId, LegendId, LegendId, LegendId, LegendId],
    ...[LegendId, LegendId, LegendId, LegendId, LegendId],
  ]
): Row {
  return {
    'law-enforcement': police,
    ncmec,
    'legal-guardian': guardian,
    parent,
    'guardian-ad-litem': litem,
    court,
    'jpo-sworn': sworn,
    'jpo-not-sworn': notSworn,
    'service-provider': provider,
    'current-caregiver': caregiver,
    public: everybody,
  };
}

/** The matrix: each cell names the entry of the legend that decides it. */
// prettier-ignore
export const matrix = {
  //                              police ncmec  guard. parent litem  court  sworn  not s. prov.  careg. public
  'identity':               row('A1',  'A1',  'A5',  'A4',  'C10', 'A4',  'A3',  'C12', 'C14', 'A7',  'C1'),
  'photo':                  row('A1',  'A1',  'A5',  'A4',  'C10', 'A4',  'A3',  'C12', 'C17', 'A7',  'C1'),
  'physical-description':   row('A1',  'A1',  'A5',  'A4',  'C10', 'A4',  'A3',  'C12', 'C17', 'A7',  'C1'),
  'last-seen':              row('A2',  'A1',  'A5',  'C7',  'C10', 'A4',  'A3',  'C12', 'C17', 'A7',  'C2'),
  'circumstances':          row('A1',  'A1',  'A5',  'C7',  'C10', 'A4',  'A3',  'C12', 'D6',  'A7',  'C3'),
  'placement':              row('A2',  'A2',  'A5',  'C8',  'C10', 'A4',  'C12', 'C12', 'C14', 'A7',  'D1'),
  'dependency-status':      row('A3',  'C22', 'A5',  'A4',  'C10', 'A4',  'C12', 'C12', 'D6',  'A7',  'D1'),
  'agency-involvement':     row('A3',  'C22', 'A5',  'A4',  'C10', 'A4',  'A3',  'C12', 'C14', 'A7',  'D1'),
  'caseworker-contact':     row('A1',  'C22', 'A5',  'A4',  'C10', 'A4',  'A3',  'C12', 'C14', 'A7',  'D1'),
  'trafficking-indicators': row('A1',  'A1',  'A5',  'C7',  'C10', 'C11', 'C12', 'C12', 'C15', 'C16', 'D2'),
  'medical-mental-health':  row('C21', 'C21', 'A5',  'C9',  'C10', 'C11', 'C12', 'C12', 'C14', 'C16', 'D4'),
  'safety-disability':      row('A1',  'A1',  'A5',  'A4',  'C10', 'A4',  'A3',  'C12', 'C14', 'C16', 'C4'),
  'juvenile-record':        row('C6',  'D9',  'C24', 'C8',  'C10', 'C11', 'C24', 'C24', 'D6',  'C16', 'D3'),
  'run-history':            row('A8',  'C22', 'A5',  'A4',  'C10', 'A4',  'A3',  'C12', 'D6',  'C16', 'D7'),
  'social-media':           row('A8',  'C22', 'A5',  'C7',  'C10', 'A4',  'C12', 'C12', 'D6',  'C16', 'D7'),
  'family-details':         row('A8',  'C22', 'A5',  'C23', 'C10', 'A4',  'C12', 'C12', 'D6',  'C16', 'C20'),
  'companion-vehicle':      row('A8',  'A1',  'A5',  'C19', 'C10', 'A4',  'C12', 'C12', 'C17', 'C19', 'C5'),
  'investigating-agency':   row('A8',  'A8',  'A5',  'A4',  'C10', 'A4',  'A3',  'A3',  'C17', 'A7',  'C1'),
  'system-identifiers':     row('A8',  'A8',  'A5',  'C18', 'C18', 'A4',  'C25', 'C18', 'D6',  'C18', 'C18'),
  'tips-leads':             row('A8',  'A8',  'C19', 'C19', 'D5',  'C11', 'C13', 'D5',  'D5',  'D5',  'D5'),
  'recovery-location':      row('A1',  'A1',  'A5',  'C7',  'C10', 'A4',  'A3',  'C12', 'C14', 'C16', 'D8'),

  // Derived from the rows above, which they never exceed.
  'endangerment-information':     row('A1',  'A1',  'A5',  'C9',  'C10', 'C11', 'C12', 'C12', 'C14', 'C16', 'D4'),
  'records-under-their-own-law':  row('C30', 'D6',  'C30', 'C30', 'C30', 'C30', 'C30', 'C30', 'C30', 'D6',  'D4'),
} as const satisfies Readonly<Record<string, Row>>;

/** From which row the added ones derive. */
export const derivedRows: Partial<Record<BaseCategory, BaseCategory>> = {
  'endangerment-information': 'safety-disability',
  'records-under-their-own-law': 'medical-mental-health',
};

/** Whether a word is a category of the matrix. */
export function isCategory(word: string): word is BaseCategory {
  return Object.hasOwn(matrix, word);
}
