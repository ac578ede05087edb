import { frozen } from '../kernel/frozen.js';
import type { DisclosureRecipient } from '../facts/request.js';
import type { Answer } from '../kernel/answer.js';

/** What was read of juvenile probation officers in one jurisdiction. */
export interface SwornRow {
  /** The jurisdiction, as an ISO 3166-2 code. */
  readonly jurisdiction: string;
  /** Whether they are sworn there, as far as the sources go. */
  readonly sworn: 'yes' | 'no' | 'while-on-duty' | 'depends-on-the-question';
  /** The sources, and when they were made. */
  readonly source: string;
  /** What else matters. */
  readonly note: string;
}

/**
 * Juvenile probation officers, by jurisdiction: all that was read. Anywhere else it is unknown. The table never makes
 * anybody sworn; it only contradicts a statement that the sources do not bear out.
 */
export const swornJuvenileProbationOfficers: readonly SwornRow[] = /* @__PURE__ */ frozen([
  {
    jurisdiction: 'US-CA',
    sworn: 'while-on-duty',
    source:
      'Cal. Penal Code 830.5; Cal. Attorney General Opinion 89-203 (1989); survey of the American Probation and Parole Association (2006)',
    note: 'limited peace officers during duty hours; the powers do not extend to the time off duty',
  },
  {
    jurisdiction: 'US-NY',
    sworn: 'yes',
    source: 'N.Y. Criminal Procedure Law 2.10(24), as quoted in an Attorney General opinion',
    note: 'peace officers at all times, but with powers that vary',
  },
  {
    jurisdiction: 'US-AZ',
    sworn: 'depends-on-the-question',
    source: 'survey of the American Probation and Parole Association (2006); Ariz. Attorney General Opinion I07-012',
    note: 'a peace officer’s authority while carrying out duties, yet not a law enforcement officer for the federal law on carrying weapons',
  },
  {
    jurisdiction: 'US-TX',
    sworn: 'no',
    source: 'survey of the American Probation and Parole Association (2006)',
    note: 'may take a juvenile into custody, and a later law lets some carry firearms; neither makes a peace officer',
  },
  {
    jurisdiction: 'US-SD',
    sworn: 'no',
    source: 'survey of the American Probation and Parole Association (2006)',
    note: 'not peace officers, though they can arrest',
  },
]);

/**
 * Whether a recipient is sworn, as far as it is verified: it must be stated, with a source and a jurisdiction. For a
 * juvenile probation officer a statement that the table does not bear out is no longer established; it is not turned
 * into its opposite, and where the table is silent the statement stands.
 */
export function verifiedSworn(who: DisclosureRecipient): Answer {
  if (who.sworn !== 'yes') return who.sworn;
  if (who.swornSource === null || who.jurisdiction === null) return 'unknown';
  if (who.role !== 'juvenile-probation-officer') return 'yes';
  const row = swornJuvenileProbationOfficers.find(({ jurisdiction }) => jurisdiction === who.jurisdiction);
  switch (row?.sworn) {
    case 'yes':
    case undefined:
      return 'yes';
    case 'while-on-duty':
      return who.onDuty === 'yes' ? 'yes' : 'unknown';
    case 'no':
    case 'depends-on-the-question':
      return 'unknown';
  }
}
