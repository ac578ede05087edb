import type { Provision } from '../kernel/citation.js';
import { reportContent, reportMissing, reportTraffickingVictim } from '../law/provisions/title-iv-e.js';
import type { Column } from './column.js';
import { reasonableCause, type Gate } from './gates.js';
import type { BaseCategory } from './matrix.js';
import type { Requirement } from './requirement.js';
import { dayOf, type Setting } from './setting.js';

/** What the report of a missing or abducted child, or of a trafficking victim, is made of. */
const content: readonly BaseCategory[] = [
  'identity',
  'photo',
  'physical-description',
  'last-seen',
  'circumstances',
  'trafficking-indicators',
  'safety-disability',
  'endangerment-information',
  'companion-vehicle',
  'recovery-location',
];

/** What the report must hold, and what must be told of a recovery, only since the amendment of 2023. */
const sinceAmended: readonly BaseCategory[] = ['photo', 'endangerment-information', 'recovery-location'];

/** Police also need to know whom to ask. To NCMEC that is permitted, not mandated. */
const mandated: Partial<Record<Column, readonly BaseCategory[]>> = {
  'law-enforcement': [...content, 'caseworker-contact'],
  ncmec: content,
};

/** The law of the report. */
export const reportLaw: readonly [Provision, ...Provision[]] = [reportMissing, reportContent, reportTraffickingVictim];

/** The agency that was chosen to be told is reached where it publishes that it can be reached: whoever answers there is the agency. */
export const reachesTheAgency: Requirement = { all: ['published-channel', 'purpose-permitted'] };

/**
 * Rule 0: whether this is content of the report that a title IV-E agency must make to police and to NCMEC. Nothing else
 * is asked: not who takes it, whether sworn, on duty or assigned, nor whether the duty is certain. What came from a
 * substance-use programme keeps the law of that programme.
 */
export function isReportContent(column: Column, category: BaseCategory, { discloser, earlierHolders, asOf }: Setting): boolean {
  const { interval } = sinceAmended.includes(category) ? reportContent : reportMissing;
  const isOwed = dayOf(asOf) >= interval.from;
  const isReporter = discloser === 'title-iv-e-agency' && !earlierHolders.includes('substance-use-programme');
  return isOwed && isReporter && mandated[column]?.includes(category) === true;
}

/** The one gate of the report; only a settled answer shuts it, for unknown keeps a duty alive. */
export function gatesOfReport(column: Column): readonly Gate[] {
  return column === 'ncmec' ? toNcmec : toPolice;
}

const toPolice: readonly Gate[] = [];
const toNcmec: readonly Gate[] = [reasonableCause];
