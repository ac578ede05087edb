import type { InformationCategory, RecipientRole } from '../../src/facts/request.js';

/** The matrix as the sources were summarised, written down apart from the code: rows, and columns in the order of the heading. */
const heading = 'LE NCMEC GUARD PARENT GAL COURT JPO-S JPO-N PROV FP MEDIA PUBLIC'.split(' ');

const rows = `
identity                A1  A1  A5  A4  C10 A4  A3  C12 C14 A7  C1  C1
photo                   A1  A1  A5  A4  C10 A4  A3  C12 C17 A7  C1  C1
physical-description    A1  A1  A5  A4  C10 A4  A3  C12 C17 A7  C1  C1
last-seen               A2  A1  A5  C7  C10 A4  A3  C12 C17 A7  C2  C2
circumstances           A1  A1  A5  C7  C10 A4  A3  C12 D6  A7  C3  C3
placement               A2  A2  A5  C8  C10 A4  C12 C12 C14 A7  D1  D1
dependency-status       A3  C22 A5  A4  C10 A4  C12 C12 D6  A7  D1  D1
agency-involvement      A3  C22 A5  A4  C10 A4  A3  C12 C14 A7  D1  D1
caseworker-contact      A1  C22 A5  A4  C10 A4  A3  C12 C14 A7  D1  D1
trafficking-indicators  A1  A1  A5  C7  C10 C11 C12 C12 C15 C16 D2  D2
medical-mental-health   C21 C21 A5  C9  C10 C11 C12 C12 C14 C16 D4  D4
safety-disability       A1  A1  A5  A4  C10 A4  A3  C12 C14 C16 C4  C4
juvenile-record         C6  D9  C24 C8  C10 C11 C24 C24 D6  C16 D3  D3
run-history             A8  C22 A5  A4  C10 A4  A3  C12 D6  C16 D7  D7
social-media            A8  C22 A5  C7  C10 A4  C12 C12 D6  C16 D7  D7
family-details          A8  C22 A5  C23 C10 A4  C12 C12 D6  C16 C20 C20
companion-vehicle       A8  A1  A5  C19 C10 A4  C12 C12 C17 C19 C5  C5
investigating-agency    A8  A8  A5  A4  C10 A4  A3  A3  C17 A7  C1  C1
system-identifiers      A8  A8  A5  C18 C18 A4  C25 C18 D6  C18 C18 C18
tips-leads              A8  A8  C19 C19 D5  C11 C13 D5  D5  D5  D5  D5
recovery-location       A1  A1  A5  C7  C10 A4  A3  C12 C14 C16 D8  D8
`;

/** The columns by the names that the code gives them. */
export const columns = {
  LE: 'law-enforcement',
  NCMEC: 'ncmec',
  GUARD: 'legal-guardian',
  PARENT: 'parent',
  GAL: 'guardian-ad-litem',
  COURT: 'court',
  'JPO-S': 'jpo-sworn',
  'JPO-N': 'jpo-not-sworn',
  PROV: 'service-provider',
  FP: 'current-caregiver',
  MEDIA: 'public',
  PUBLIC: 'public',
} as const;

/** A column of the matrix as it is headed. */
export type Heading = keyof typeof columns;

/** One cell as it stands in the matrix. */
export interface DossierCell {
  readonly category: InformationCategory;
  readonly heading: Heading;
  readonly id: string;
}

/** All 252 cells. */
export const dossier: readonly DossierCell[] = rows
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [category = '', ...ids] = line.trim().split(/\s+/);
    return ids.map((id, at) => ({ category: category as InformationCategory, heading: heading[at] as Heading, id }));
  });

/** The role under which each column is asked. */
export const roleOf: Readonly<Record<Heading, RecipientRole>> = {
  LE: 'law-enforcement',
  NCMEC: 'ncmec',
  GUARD: 'legal-guardian',
  PARENT: 'parent',
  GAL: 'guardian-ad-litem',
  COURT: 'court',
  'JPO-S': 'juvenile-probation-officer',
  'JPO-N': 'juvenile-probation-officer',
  PROV: 'service-provider',
  FP: 'current-caregiver',
  MEDIA: 'media',
  PUBLIC: 'public',
};

/** The cells whose sources are weak. */
export function isLowConfidence({ category, heading: column }: DossierCell): boolean {
  const weak: Partial<Record<Heading, readonly string[]>> = {
    PARENT: ['trafficking-indicators', 'medical-mental-health', 'placement'],
    'JPO-S': ['tips-leads'],
    FP: ['juvenile-record'],
    PROV: ['trafficking-indicators'],
    PUBLIC: ['social-media', 'safety-disability', 'system-identifiers'],
    MEDIA: ['social-media', 'safety-disability', 'system-identifiers'],
  };
  return column === 'JPO-N' ? category !== 'identity' : weak[column]?.includes(category) === true;
}

/** The manner that each entry of the legend leaves open, once its facts are established. */
export const manners: Readonly<Record<string, string>> = {
  C2: 'coarse-location',
  C3: 'closed-template',
  C4: 'functional-words',
  C11: 'under-seal',
  C14: 'only-what-the-service-needs',
  C16: 'only-what-care-needs',
  C17: 'only-as-published',
  C18: 'case-numbers-only',
  C20: 'without-birth-or-foster-family',
  C21: 'endangerment-only',
  C22: 'needed-to-locate-only',
  C23: 'own-details-only',
  C24: 'without-criminal-history-print-outs',
  C25: 'case-numbers-only',
  C29: 'own-details-only',
};
