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
  readonly responsibilityEnds: 'communication-ends' | 'communication-continues';
  readonly amendmentOf2023From: string;
}

/** 42 U.S.C. 671(a)(34)(A) and (35)(B). */
export const IN_FORCE_SINCE = '2016-09-29';

/** The days from which the definitions below read otherwise than before. */
export const REWORDED = [
  ...['2000-03-27', '2003-04-30', '2006-07-27', '2009-10-01', '2014-09-29', '2015-09-29'],
  ...[IN_FORCE_SINCE, '2018-10-11'],
];

/** The title IV-E agency of a child where nobody says which it is. */
export const NOBODY_NAMED = 'title-iv-e-agency';

/**
 * DEF-1, DEF-2: until 2018-10-10 the legal custodian's knowledge counted, since then a parent's. Until a day of 2006 that is from
 * memory it was also asked whether the child was removed without consent, or was likely abused or sexually exploited.
 */
export function missingChild(facts: Facts, today: string, readings: Readings): Answer {
  const { toLegalCustodian, toParent } = facts.whereaboutsUnknown;
  const isShown = [facts.abducted, facts.reasonableCauseOfTrafficking, facts.sexTraffickingVictim].includes('yes');
  return all(
    under(18, facts, today, readings),
    today < '2018-10-11' ? toLegalCustodian : all(toParent, unknownToGuardian(facts)),
    today >= '2006-07-27' || isShown ? 'yes' : 'unknown',
  );
}

/** DEF-2 with AMB-4: an agency that holds the guardianship is a guardian, and what it knows a guardian knows. */
function unknownToGuardian({ legalGuardians, whereaboutsUnknown }: Facts): Answer {
  return any(not(includes(legalGuardians, 'agency')), whereaboutsUnknown.toAgency);
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

/** DEF-3: under 18 since 1990-11-29, under 21 since 2003-04-30. "Missing" is not defined, so to the parent or to the agency. */
export function reportableToNcic(facts: Facts, today: string, readings: Readings): Answer {
  const { toAgency, toParent } = facts.whereaboutsUnknown;
  const years = today < '2003-04-30' ? 18 : 21;
  return all(yesIf(today >= '1990-11-29'), under(years, facts, today, readings), any(toAgency, toParent));
}

/** DEF-6, since 2014-09-29. */
export function sexTraffickingVictim(facts: Facts, today: string): Answer {
  return all(yesIf(today >= '2014-09-29'), facts.sexTraffickingVictim);
}

/** NCMEC's case type: under 18, missing, and run away. */
export function endangeredRunaway(facts: Facts, today: string, readings: Readings): Answer {
  return all(under(18, facts, today, readings), ranAway(facts), facts.whereaboutsUnknown.toAgency);
}

/** A word that is none of the public vocabulary says neither that the child ran away nor that it did not. */
function ranAway({ circumstances }: Facts): Answer {
  const known: readonly Facts['circumstances'][] = [
    'ran-away',
    'family-abduction',
    'nonfamily-abduction',
    'wandered-or-lost',
    'displaced-by-disaster',
    'other',
  ];
  return known.includes(circumstances) ? is(circumstances, 'ran-away') : 'unknown';
}

/** DEF-7 for any title IV-E agency of the child. */
export function fosterCare({ placement, agencies }: Facts, today: string): Answer {
  if (today < REGULATION_SINCE) return 'unknown';
  const placed =
    agencies === null ? 'unknown' : any(placedByUnlisted(agencies), ...agencies.map((one) => placedThen(one, agencies, today)));
  return all(inPlaceOfParents(placement), placed);
}

/** By our notes the regulation reads so since then, and tribes can have a plan since then: both from memory. */
const REGULATION_SINCE = '2000-03-27';
const TRIBAL_PLANS_SINCE = '2009-10-01';

function placedThen(agency: Agency, agencies: readonly Agency[], today: string): Answer {
  const isEarlyTribe = agency.kind === 'title-iv-e-tribal' && today < TRIBAL_PLANS_SINCE;
  return isEarlyTribe ? all(titleIvE(agency) === 'no' ? 'no' : 'unknown', placesFor(agency, agencies)) : placedBy(agency.id, agencies);
}

/** DEF-7 for one agency. */
export function fosterCareOf(id: string, facts: Facts, today: string): Answer {
  if (id === NOBODY_NAMED) return fosterCare(facts, today);
  const { placement, agencies } = facts;
  return all(inPlaceOfParents(placement), agencies === null ? 'unknown' : placedBy(id, agencies));
}

/** 45 CFR 1355.20(a) names homes, facilities and pre-adoptive homes; of what is neither named nor the parents' home it does not say. */
function inPlaceOfParents(placement: Facts['placement']): Answer {
  switch (placement) {
    case 'foster-family-home':
    case 'kin':
    case 'group-home':
    case 'institution':
    case 'shelter':
    case 'respite':
    case 'pre-adoptive':
    case 'supervised-independent-living':
      return 'yes';
    case 'in-home':
    case 'own-residence':
      return 'no';
    case 'trial-home-visit':
    case 'detention':
    case 'hospital':
    case null:
    default:
      return 'unknown';
  }
}

/** 42 U.S.C. 671(a)(35)(A)(ii) and (iii): a child (DEF-4) in foster care, and not back in authorised care. */
export function absentFromCare(facts: Facts, today: string, readings: Readings): Answer {
  return all(yesIf(today >= '2015-09-29'), fosterCare(facts, today), under(21, facts, today, readings), facts.away);
}

/** DEF-5 for any title IV-E agency of the child. */
export function coveredByTitleIvE(facts: Facts, today: string, readings: Readings): Answer {
  if (today < '2014-09-29') return 'no';
  if (facts.agencies === null) return 'unknown';
  return any(
    all(placedByUnlisted(facts.agencies), under(21, facts, today, readings)),
    ...facts.agencies.map(({ id }) => coveredBy(id, facts, today, readings)),
  );
}

export function missingOrAbductedFromCare(facts: Facts, today: string, readings: Readings): Answer {
  return all(yesIf(today >= IN_FORCE_SINCE), coveredByTitleIvE(facts, today, readings), missingOrAbducted(facts, readings));
}

export function abductedFromCare(facts: Facts, today: string, readings: Readings): Answer {
  return all(yesIf(today >= IN_FORCE_SINCE), coveredByTitleIvE(facts, today, readings), facts.abducted);
}

/** AMB-4, AMB-17: an abducted child is reported though everybody knows where it is. */
export function missingOrAbducted(facts: Facts, readings: Readings): Answer {
  return any(unknownToAgency(facts, readings), facts.abducted);
}

/** AMB-4: to whom the whereabouts must be unknown for title IV-E. */
export function unknownToAgency({ whereaboutsUnknown: { toAgency, toParent } }: Facts, readings: Readings): Answer {
  return readings.whoseKnowledge === 'parent-as-well' ? all(toAgency, toParent) : toAgency;
}

/** DEF-5 for one agency. By DEF-4 no age after 21 can be elected, so "child or youth" ends there by any reading (AMB-18). */
export function coveredBy(id: string, facts: Facts, today: string, readings: Readings): Answer {
  const { agencies } = facts;
  if (agencies === null) return 'unknown';
  if (id === NOBODY_NAMED) return coveredByTitleIvE(facts, today, readings);
  const agency = agencies.find((one) => one.id === id);
  if (agency === undefined || today < '2014-09-29') return 'no';
  const cause = any(facts.reasonableCauseOfTrafficking, facts.sexTraffickingVictim);
  const beyondCare = any(is(agency.responsibility, 'supervision'), all(is(agency.responsibility, 'chafee-services'), chafee(agency)));
  return all(
    titleIvE(agency),
    any(
      all(
        placesFor(agency, agencies),
        readings.youthInCare === 'elected-age-only' ? underElectedAge(agency, facts, today, readings) : under(21, facts, today, readings),
        any(cause, withinReading(agency, facts, today, readings)),
      ),
      all(beyondCare, cause),
    ),
  );
}

/** Whether a title IV-E agency is responsible in any way: for placement and care, supervision, or services. */
export function responsibleFor(id: string, { agencies }: Pick<Facts, 'agencies'>): Answer {
  if (agencies === null) return 'unknown';
  if (id === NOBODY_NAMED) return any(placedByUnlisted(agencies), ...agencies.map((one) => responsibleFor(one.id, { agencies })));
  const agency = agencies.find((one) => one.id === id);
  if (agency === undefined) return 'no';
  const services = all(is(agency.responsibility, 'chafee-services'), chafee(agency));
  return all(titleIvE(agency), any(placesFor(agency, agencies), is(agency.responsibility, 'supervision'), services));
}

/** Whether there is surely no title IV-E agency, named or not. */
export function isNobodys({ agencies }: Pick<Facts, 'agencies'>): boolean {
  return (
    agencies !== null &&
    !agencies.some((one) => titleIvE(one) !== 'no' || mayHaveAgreement(one) !== 'no' || one.kind === 'private-provider')
  );
}

/** Whether a title IV-E agency has placement and care responsibility, itself or by an agreement. */
function placedBy(id: string, agencies: readonly Agency[]): Answer {
  const agency = agencies.find((one) => one.id === id);
  return agency === undefined ? 'no' : all(titleIvE(agency), placesFor(agency, agencies));
}

/**
 * 42 U.S.C. 672(a)(2)(B)(ii): its own responsibility, or that of another public agency with which it has an agreement. Where
 * the agreement can be with several, it is with the one that has placement and care on the record.
 */
export function placesFor(agency: Agency, agencies: readonly Agency[]): Answer {
  const others = agencies.filter((one) => one !== agency);
  return any(
    isResponsible(agency),
    ...others.map((other) => {
      const rivals = others.filter((one) => one !== other && titleIvE(one) !== 'no');
      const isAnothers = rivals.some((one) => all(titleIvE(one), isResponsible(one)) === 'yes');
      return all(placesUnderAgreement(other), rivals.length === 0 ? 'yes' : isAnothers ? 'no' : 'unknown');
    }),
  );
}

/** An agreement is with some title IV-E agency, and delegated care is some such agency's, though the record names none (AMB-3, T-3). */
function placedByUnlisted(agencies: readonly Agency[]): Answer {
  if (agencies.some((one) => titleIvE(one) !== 'no')) return 'no';
  const isFederal = agencies.some(({ kind }) => kind === 'orr');
  const delegated = agencies.map((one) => (one.kind === 'private-provider' && !isFederal ? isResponsible(one) : 'no'));
  return all(any('no', ...agencies.map(placesUnderAgreement), ...delegated), 'unknown');
}

function isResponsible({ responsibility }: Agency): Answer {
  return is(responsibility, 'placement-and-care');
}

/** T-1: a tribe whose plan is approved is one; a tribe that has only an agreement with one is not. */
export function titleIvE({ kind, role }: Agency): Answer {
  return any(is(kind, 'title-iv-e-state'), all(is(kind, 'title-iv-e-tribal'), not(is(role, 'by-iv-e-agreement'))));
}

/** T-1: part E applies to a tribal agency as to a State, but whether the limb on Chafee services does is open. */
function chafee({ kind }: Agency): Answer {
  return kind === 'title-iv-e-tribal' ? 'unknown' : 'yes';
}

function placesUnderAgreement(agency: Agency): Answer {
  return all(mayHaveAgreement(agency), isResponsible(agency));
}

/** "Any other public agency": no private body, no federal custodian (T-3), and not the State agency itself. */
function mayHaveAgreement({ kind, role }: Agency): Answer {
  return all(not(any(is(kind, 'private-provider'), is(kind, 'orr'), is(kind, 'title-iv-e-state'))), is(role, 'by-iv-e-agreement'));
}

function withinReading(agency: Agency, facts: Facts, today: string, readings: Readings): Answer {
  switch (readings.reportScope) {
    case 'narrow':
      return 'no';
    case 'runaway-inclusive':
      return all(ranAway(facts), underElectedAge(agency, facts, today, readings));
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
export function under(years: number, { child: { birthDate, bornBetween } }: Facts, today: string, readings: Readings): Answer {
  const [earliest, latest] = birthDate === null ? (bornBetween ?? []) : [birthDate, birthDate];
  if (earliest === undefined || latest === undefined) return 'unknown';
  if (today < dayOfAge(earliest, years, readings)) return 'yes';
  return today < dayOfAge(latest, years, readings) ? 'unknown' : 'no';
}
