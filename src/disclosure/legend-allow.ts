import { reportContent, reportMissing, reportTraffickingVictim } from '../law/provisions/title-iv-e.js';
import type { LegendEntry } from './legend-entry.js';
import * as federal from './provisions-federal.js';
import * as other from './provisions-other.js';
import { ALWAYS } from './requirement.js';

const nothingMore = { requires: ALWAYS, manners: [] } as const;

/** Where the gates are passed, nothing more is asked. */
export const allowed = {
  A1: {
    ...nothingMore,
    says: 'It is content of the report that a title IV-E agency must make: a photo, physical features, endangerment information, circumstances and recovery.',
    basis: 'statute',
    law: [reportMissing, reportContent, reportTraffickingVictim],
    confidence: 'high',
  },
  A2: {
    ...nothingMore,
    says: 'Police enter it and stay in touch about it: the last known contact, and that a child is missing from a foster family home or child care institution.',
    basis: 'statute',
    law: [federal.entryAndLiaison],
    confidence: 'high',
  },
  A3: {
    ...nothingMore,
    says: 'A government body needs it to protect the child.',
    basis: 'statute',
    law: [federal.governmentNeed],
    confidence: 'high',
  },
  A4: {
    ...nothingMore,
    says: 'The recipient is the subject, a party, or stands for the child; some states require the notice.',
    basis: 'statute',
    law: [federal.subjectsOfRecords, federal.representativeOfChild, other.texasNotice],
    confidence: 'medium',
  },
  A5: {
    ...nothingMore,
    says: 'The guardian holds it already, or needs it for care and recovery.',
    basis: 'practice',
    law: [other.fieldPractice],
    confidence: 'medium',
  },
  A6: {
    ...nothingMore,
    says: 'It is on every public poster, the same for every child.',
    basis: 'practice',
    law: [other.ncmecPoster],
    confidence: 'medium',
  },
  A7: {
    ...nothingMore,
    says: 'The current caregiver knows it already, or needs it for care. That is never a right to publish it.',
    basis: 'practice',
    law: [other.fieldPractice],
    confidence: 'medium',
  },
  A8: {
    ...nothingMore,
    says: 'It is part of an ordinary investigation of a missing child.',
    basis: 'practice',
    law: [other.fieldPractice, other.ncmecLeads],
    confidence: 'medium',
  },
  A9: {
    ...nothingMore,
    says: 'It serves an investigation, prosecution or proceeding connected with the plan.',
    basis: 'statute',
    law: [federal.planProceedings],
    confidence: 'medium',
  },
  A10: {
    ...nothingMore,
    says: 'The report of a missing child is made available to the clearinghouse of the state.',
    basis: 'statute',
    law: [federal.clearinghouseAccess],
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, LegendEntry>>;
