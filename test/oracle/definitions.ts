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

/** 42 U.S.C. 671(a)(34)(A) and (35)(B). */
export const IN_FORCE_SINCE = '2016-09-29';

/** The title IV-E agency of a child where nobody says which it is. */
export const NOBODY_NAMED = 'title-iv-e-agency';

/** DEF-1, DEF-2: until 2018-10-10 the legal custodian's knowledge counted, since then a parent's. */
export function missingChild(facts: Facts, today: string, readings: Readings): Answer {
  const { toLegalCustodian, toParent } = facts.whereaboutsUnknown;
  return all(under(18, facts, today, readings), today < '2018-10-11' ? toLegalCustodian : toParent);
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

/** DEF-3: under 21, since 2003-04-30. "Missing" is not defined, so to the parent or to the agency. */
export function reportableToNcic(facts: Facts, today: string, readings: Readings): Answer {
  const { toAgency, toParent } = facts.whereaboutsUnknown;
  const years = today < '2003-04-30' ? 18 : 21;
  return all(under(years, facts, today, readings), any(toAgency, toParent));
}

export function sexTraffickingVictim(facts: Facts): Answer {
  return facts.sexTraffickingVictim;
}

/** DEF-5 for any title IV-E agency of the child. */
export function coveredByTitleIvE(facts: Facts, today: string, readings: Readings): Answer {
  if (facts.agencies === null) return 'unknown';
  return any(...facts.agencies.map(({ id }) => coveredBy(id, facts, today, readings)));
}

export function missingOrAbductedFromCare(facts: Facts, today: string, readings: Readings): Answer {
  return all(yesIf(today >= IN_FORCE_SINCE), coveredByTitleIvE(facts, today, readings), missingOrAbducted(facts, readings));
}

export function abductedFromCare(facts: Facts, today: string, readings: Readings): Answer {
  return all(yesIf(today >= IN_FORCE_SINCE), coveredByTitleIvE(facts, today, readings), facts.abducted);
}

/** AMB-4, AMB-17: an abducted child is reported though everybody knows where it is. */
export function missingOrAbducted({ whereaboutsUnknown: { toAgency, toParent }, abducted }: Facts, readings: Readings): Answer {
  const unknown = readings.whoseKnowledge === 'parent-as-well' ? all(toAgency, toParent) : toAgency;
  return any(unknown, abducted);
}

/** DEF-5 for one agency. */
export function coveredBy(id: string, facts: Facts, today: string, readings: Readings): Answer {
  const { agencies } = facts;
  if (agencies === null) return 'unknown';
  const agency = agencies.find((one) => one.id === id);
  if (agency === undefined) return 'no';
  const others = agencies.filter((one) => one !== agency);
  const cause = any(facts.reasonableCauseOfTrafficking, facts.sexTraffickingVictim);
  const beyondCare = any(is(agency.responsibility, 'supervision'), all(is(agency.responsibility, 'chafee-services'), chafee(agency)));
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

/** T-1: part E applies to a tribal agency as to a State, but whether the limb on Chafee services does is open. */
function chafee({ kind }: Agency): Answer {
  return kind === 'title-iv-e-tribal' ? 'unknown' : 'yes';
}

function placesUnderAgreement({ role, responsibility }: Agency): Answer {
  return all(is(role, 'by-iv-e-agreement'), is(responsibility, 'placement-and-care'));
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
