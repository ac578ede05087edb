import { gather } from '../kernel/gather.js';
import type { Agency } from '../facts/agency.js';
import type { Episode } from '../facts/episode.js';
import { agencyPointer } from '../facts/agency-pointer.js';
import { factsAt } from '../facts/facts-at.js';
import type { Facts } from '../facts/facts.js';
import { corrected, placeOf } from '../facts/value-at.js';
import { allOf, anyOf, finding, type Finding, type Ground } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { has, isTitleIvE, mayActForTitleIvE, mayBeTitleIvE } from './agency-kinds.js';
import { placedByOthers, unlistedParty } from './agreement.js';
import { beforeItsDay } from './in-force.js';
import * as iv from './provisions/title-iv-e.js';

/** One agency of a case, and where it stands in the record. */
export interface Body {
  /** The agency. */
  readonly agency: Agency;
  /** Its place in the list of agencies. */
  readonly index: number;
  /** The facts of the moment. */
  readonly facts: Facts;
}

const LAW = { law: /* @__PURE__ */ Object.freeze([iv.reportableClass]) } as const;

/** Whether the body is a title IV-E agency. Of a tribe its part in the case tells. */
export function titleIvEAgency({ agency, index }: Body, law: Ground = LAW): Finding {
  const isTribal = agency.kind === 'title-iv-e-tribal';
  const kind = agencyPointer(index, 'kind');
  const facts = isTribal ? [kind, agencyPointer(index, 'role')] : [kind];
  return finding('title-iv-e-agency', isTribal ? { law: [iv.tribalAgency] } : law, isTitleIvE(agency), facts);
}

/** The agency's own responsibility, or that of another public agency with which it has an agreement. */
export function placementAndCare({ agency, index, facts }: Body, law: Ground = LAW): Finding {
  const own = finding('placement-and-care', law, has(agency, ['placement-and-care']), [agencyPointer(index, 'responsibility')]);
  if (facts.agencies === null || facts.agencies.length === 1) return own;
  const others = placedByOthers(facts.agencies, index);
  return others.length === 0 ? own : anyOf('placement-and-care', law, [own, ...others]);
}

/** Supervision at home, or services to former foster youth; whether the latter count for a tribe is open (679c(f)). */
export function supervisionOrServices({ agency, index }: Body): Finding {
  if (agency.kind === 'title-iv-e-tribal' && agency.responsibility === 'chafee-services') {
    return finding('supervision-or-services', { law: [iv.tribalChafee] }, 'unknown', [agencyPointer(index, 'responsibility')]);
  }
  return finding('supervision-or-services', LAW, has(agency, ['supervision', 'chafee-services']), [agencyPointer(index, 'responsibility')]);
}

/** Whether a title IV-E agency, or the one asked about, has placement and care responsibility, as the definition of foster care asks. */
export function placedByTitleIvE(law: Ground, episode: Episode, at: Instant, asked: string | undefined): Finding {
  return ofAnyAgency(['placement-and-care', 'placed-by-any-agency'], law, episode, at, asked, (body) =>
    allOf('placed-by-agency', law, [beforeTribalPlans(body.agency, episode, at) ?? titleIvEAgency(body, law), placementAndCare(body, law)]),
  );
}

/** From when tribes could have a plan is from memory: before, whether one had is unknown. */
function beforeTribalPlans(agency: Agency, episode: Episode, at: Instant): Finding | undefined {
  if (agency.kind !== 'title-iv-e-tribal') return undefined;
  return beforeItsDay('title-iv-e-agency', iv.tribalAgency, episode, at, isTitleIvE(agency) === 'no' ? 'no' : 'unknown');
}

/** Whether a title IV-E agency, or the one asked about, is responsible for placement and care, supervision or services. */
export function responsibleAgency(episode: Episode, at: Instant, asked: string | undefined): Finding {
  return ofAnyAgency(['still-responsible', 'still-responsible'], LAW, episode, at, asked, (body) =>
    allOf('still-responsible', LAW, [
      titleIvEAgency(body),
      anyOf('still-responsible', LAW, [placementAndCare(body), supervisionOrServices(body)]),
    ]),
  );
}

/**
 * Whether the record says at all times up to a moment which agencies there are, and none of them is or may be a title IV-E
 * agency, or act for one.
 */
export function isNobodysChild({ agencies, events, zone }: Episode, at: Instant): boolean {
  const lists = corrected(events).map((event) =>
    event?.kind === 'changed' && placeOf(event, at, zone) !== 'after' ? event.facts.agencies : undefined,
  );
  return [agencies, ...lists].every((list) => list !== null && !(list ?? []).some(isLinkedToTitleIvE));
}

function isLinkedToTitleIvE(agency: Agency): boolean {
  return mayBeTitleIvE(agency) || mayActForTitleIvE(agency);
}

/** A limb for each body asked about; of none, no. */
function ofAnyAgency(
  [limb, whole]: readonly [limb: string, whole: string],
  law: Ground,
  episode: Episode,
  at: Instant,
  asked: string | undefined,
  limbOf: (body: Body) => Finding,
): Finding {
  const facts = factsAt(episode, at);
  if (facts.agencies === null) return finding(limb, law, 'unknown', ['/agencies']);
  const limbs: Finding[] = gather(facts.agencies, (agency, index) => {
    const isAsked = asked === undefined ? mayBeTitleIvE(agency) : agency.id === asked;
    return isAsked ? [limbOf({ agency, index, facts })] : [];
  });
  if (asked === undefined) limbs.push(...unlistedParty(facts.agencies));
  return limbs.length === 0 ? finding(limb, law, 'no', ['/agencies']) : anyOf(whole, law, limbs);
}
