import type { Agency } from '../../src/facts/agency.js';
import { all, any, type Answer, is, not, yesIf } from './answer.js';
import type { Facts } from './facts.js';
import { type AgeReadings, dayOfAge } from './time.js';

/** The positions that the law leaves open. */
export interface Readings extends AgeReadings {
  readonly reportScope: 'narrow' | 'runaway-inclusive' | 'all-missing-from-care';
  readonly providerKnowledge: 'only-if-delegated' | 'always';
  readonly whoseKnowledge: 'agency-and-placement' | 'parent-as-well';
  readonly returnedBeforeReport: 'moot' | 'still-owed';
  readonly youthInCare: 'any-age' | 'elected-age-only';
}

/** The title IV-E agency of a child where nobody says which it is. */
export const NOBODY_NAMED = 'title-iv-e-agency';

/** DEF-1, DEF-2: until 2018-10-10 the legal custodian's knowledge counted, since then a parent's. */
export function missingChild(facts: Facts, today: string, readings: Readings): Answer {
  const { toLegalCustodian } = facts.whereaboutsUnknown;
  return all(under(18, facts, today, readings), today < '2018-10-11' ? toLegalCustodian : unknownToParent(facts));
}

/** An agency which holds legal guardianship is a legal guardian (AMB-4), and known to one is known. */
function unknownToParent({ whereaboutsUnknown: { toParent, toAgency }, legalGuardians }: Facts): Answer {
  return all(toParent, any(not(includes(legalGuardians, 'agency')), toAgency));
}

/** The definition, or an unemancipated youth of 18 to 20 under an agency's guardianship. */
export function missingChildOrYouth(facts: Facts, today: string, readings: Readings): Answer {
  const youth = all(
    not(under(18, facts, today, readings)),
    under(21, facts, today, readings),
    not(facts.child.emancipated),
    includes(facts.legalGuardians, 'agency'),
    facts.whereaboutsUnknown.toAgency,
  );
  return any(missingChild(facts, today, readings), youth);
}

/** DEF-3: under 21, since 2003-04-30. "Missing" is not defined, so to anyone responsible for the child. */
export function reportableToNcic(facts: Facts, today: string, readings: Readings): Answer {
  const { toAgency, toParent, toLegalCustodian } = facts.whereaboutsUnknown;
  const years = today < '2003-04-30' ? 18 : 21;
  return all(under(years, facts, today, readings), any(toAgency, toParent, toLegalCustodian));
}

export function sexTraffickingVictim(facts: Facts): Answer {
  return facts.sexTraffickingVictim;
}

/** DEF-5 for any title IV-E agency of the child. */
export function coveredByTitleIvE(facts: Facts, today: string, readings: Readings): Answer {
  if (facts.agencies === null) return coveredBy(NOBODY_NAMED, facts, today, readings);
  return any(...facts.agencies.map(({ id }) => coveredBy(id, facts, today, readings)));
}

export function missingOrAbductedFromCare(facts: Facts, today: string, readings: Readings): Answer {
  return all(coveredByTitleIvE(facts, today, readings), missingOrAbducted(facts, readings));
}

export function abductedFromCare(facts: Facts, today: string, readings: Readings): Answer {
  return all(coveredByTitleIvE(facts, today, readings), facts.abducted);
}

/** AMB-4, AMB-17: an abducted child is reported though everybody knows where it is. */
export function missingOrAbducted({ whereaboutsUnknown: { toAgency, toParent }, abducted }: Facts, readings: Readings): Answer {
  const unknown = readings.whoseKnowledge === 'parent-as-well' ? all(toAgency, toParent) : toAgency;
  return any(unknown, abducted);
}

const OF_AN_UNKNOWN_AGENCY: Agency = { id: NOBODY_NAMED, kind: null, responsibility: null, role: null, olderAgeElected: null };

/** DEF-5 for one agency. */
export function coveredBy(id: string, facts: Facts, today: string, readings: Readings): Answer {
  const { agencies } = facts;
  const agency = agencies === null ? OF_AN_UNKNOWN_AGENCY : agencies.find((one) => one.id === id);
  if (agency === undefined) return 'no';
  const others = (agencies ?? []).filter((one) => one !== agency);
  const cause = any(facts.reasonableCauseOfTrafficking, facts.sexTraffickingVictim);
  const beyondCare = any(is(agency.responsibility, 'supervision'), is(agency.responsibility, 'chafee-services'));
  return all(
    titleIvE(agency),
    any(
      all(
        any(is(agency.responsibility, 'placement-and-care'), ...others.map(placesUnderAgreement)),
        readings.youthInCare === 'elected-age-only' ? underElectedAge(agency, facts, today, readings) : 'yes',
        any(cause, withinReading(agency, facts, today, readings)),
      ),
      all(beyondCare, cause),
    ),
  );
}

function titleIvE({ kind }: Agency): Answer {
  return any(is(kind, 'title-iv-e-state'), is(kind, 'title-iv-e-tribal'));
}

function placesUnderAgreement({ kind, role, responsibility }: Agency): Answer {
  return all(not(is(kind, 'orr')), is(role, 'by-iv-e-agreement'), is(responsibility, 'placement-and-care'));
}

function withinReading(agency: Agency, facts: Facts, today: string, readings: Readings): Answer {
  switch (readings.reportScope) {
    case 'narrow':
      return 'no';
    case 'runaway-inclusive':
      return all(is(facts.circumstances, 'ran-away'), underElectedAge(agency, facts, today, readings));
    case 'all-missing-from-care':
      return 'yes';
  }
}

function underElectedAge({ olderAgeElected }: Agency, facts: Facts, today: string, readings: Readings): Answer {
  if (olderAgeElected !== null) return under(olderAgeElected, facts, today, readings);
  const under18 = under(18, facts, today, readings);
  const under21 = under(21, facts, today, readings);
  return under18 === 'yes' ? 'yes' : under21 === 'no' ? 'no' : 'unknown';
}

function includes<T>(list: readonly T[] | null, wanted: T): Answer {
  return list === null ? 'unknown' : yesIf(list.includes(wanted));
}

/** In until the instant, out from it; where only a range of birthdays is known, as far as both its ends agree. */
function under(years: number, { child: { birthDate, bornBetween } }: Facts, today: string, readings: Readings): Answer {
  const [earliest, latest] = birthDate === null ? (bornBetween ?? []) : [birthDate, birthDate];
  if (earliest === undefined || latest === undefined) return 'unknown';
  if (today < dayOfAge(earliest, years, readings)) return 'yes';
  return today < dayOfAge(latest, years, readings) ? 'unknown' : 'no';
}
