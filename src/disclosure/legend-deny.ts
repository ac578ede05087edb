import type { LegendEntry } from './legend-entry.js';
import * as federal from './provisions-federal.js';
import * as other from './provisions-other.js';
import { NEVER } from './requirement.js';

const shut = { requires: NEVER, manners: [] } as const;

/** Nothing on file opens these; those that are the promise no jurisdiction opens either. */
export const denied = {
  D1: {
    ...shut,
    says: 'Whether a child is in care is never told to the public.',
    basis: 'project-promise',
    law: [other.projectPromise, other.ncmecNoStatus, federal.planConfidentiality, federal.safeguarding, federal.recordsConfidential],
    confidence: 'high',
    promise: true,
  },
  D2: {
    ...shut,
    says: 'Whether a child is thought to be trafficked is never told to the public.',
    basis: 'project-promise',
    law: [
      other.projectPromise,
      other.ncmecNoStatus,
      federal.victimsDignity,
      federal.sealedPapers,
      federal.traffickedPersons,
      other.pressPractice,
    ],
    confidence: 'high',
    promise: true,
  },
  D3: {
    ...shut,
    says: 'Whether a child has a juvenile record is never told to the public; an answer about it must not differ from the answer about any other child.',
    basis: 'project-promise',
    law: [other.projectPromise, federal.juvenileProceedings, other.recordsLawOfState, federal.criminalHistory],
    confidence: 'high',
    promise: true,
  },
  D4: {
    ...shut,
    says: 'Medical and other sensitive information is not for the public.',
    basis: 'practice',
    law: [other.ncmecNoStatus, federal.substanceUse, federal.healthDisclosures],
    confidence: 'high',
  },
  D5: {
    ...shut,
    says: 'A lead belongs to the investigation: it goes to the investigating agency, and analysis of it to law enforcement only.',
    basis: 'practice',
    law: [other.ncmecAnalysis, other.ncmecLeads],
    confidence: 'medium',
  },
  D6: {
    ...shut,
    says: 'The recipient has no need to know it.',
    basis: 'statute',
    law: [federal.planConfidentiality, federal.recordsConfidential],
    confidence: 'medium',
  },
  D7: {
    ...shut,
    says: 'Nobody needs it to recognise the child; it marks the child, or invites contact. Police may decide otherwise outside this library.',
    basis: 'practice',
    law: [other.fieldPractice],
    confidence: 'medium',
  },
  D8: {
    ...shut,
    says: 'At the end the notice is withdrawn, and nothing is said of where or how the child was found.',
    basis: 'practice',
    law: [other.fieldPractice, other.pressPractice],
    confidence: 'medium',
  },
  D9: {
    ...shut,
    says: 'Criminal history print-outs do not leave criminal justice agencies; facts about safety can be told without the record.',
    basis: 'regulation',
    law: [federal.criminalHistory, other.cjisPolicy],
    confidence: 'medium',
  },
  U: {
    ...shut,
    says: 'Nothing was read about this, so nothing is told.',
    basis: 'project-promise',
    law: [federal.planConfidentiality],
    confidence: 'low',
  },
} as const satisfies Readonly<Record<string, LegendEntry>>;
