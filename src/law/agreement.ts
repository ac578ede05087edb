import { agencyPointer } from '../facts/agency-pointer.js';
import type { Agency } from '../facts/agency.js';
import { all } from '../kernel/answer.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import { gather } from '../kernel/gather.js';
import { has, isTitleIvE, isUnderAgreement, mayBeTitleIvE } from './agency-kinds.js';
import * as iv from './provisions/title-iv-e.js';

const AGREEMENT = { law: /* @__PURE__ */ Object.freeze([iv.placementAgreement]) } as const;
const DELEGATION = { law: /* @__PURE__ */ Object.freeze([iv.reportableClass]), basis: 'project-promise' } as const;

/** Whether other public agencies placed the child under an agreement with the agency asked about. */
export function placedByOthers(agencies: readonly Agency[], asked: number): readonly Finding[] {
  return gather(agencies, (other, place) => {
    if (place === asked || isUnderAgreement(other) === 'no') return [];
    const placed = placedByAgreement(other, place);
    const party = partyToTheAgreement(agencies, asked, place);
    return party === undefined ? [placed] : [allOf('placed-by-agreement', AGREEMENT, [placed, party])];
  });
}

function placedByAgreement(other: Agency, place: number): Finding {
  const answer = all([isUnderAgreement(other), has(other, ['placement-and-care'])]);
  const facts = other.kind === null ? [agencyPointer(place, 'kind')] : [];
  return finding('placed-by-agreement', AGREEMENT, answer, [
    ...facts,
    agencyPointer(place, 'role'),
    agencyPointer(place, 'responsibility'),
  ]);
}

/**
 * With which title IV-E agency the agreement is, where it can be with several: with the one that the record says is itself
 * responsible for placement and care; otherwise nobody knows.
 */
function partyToTheAgreement(agencies: readonly Agency[], asked: number, placing: number): Finding | undefined {
  const rivals = gather(agencies, (agency, place) =>
    place !== asked && place !== placing && mayBeTitleIvE(agency) ? [{ agency, place }] : [],
  );
  if (rivals.length === 0) return undefined;
  const isAnothers = rivals.some(({ agency }) => all([isTitleIvE(agency), has(agency, ['placement-and-care'])]) === 'yes');
  const facts = [asked, ...rivals.map(({ place }) => place)].map((place) => agencyPointer(place, 'responsibility'));
  return finding('party-to-the-agreement', AGREEMENT, isAnothers ? 'no' : 'unknown', facts);
}

/**
 * An agreement has a title IV-E agency on its other side, and delegated care one that delegated it (AMB-3), also where the record
 * names none: nobody knows which. What the Office of Refugee Resettlement has is a federal custodian's to delegate.
 */
export function unlistedParty(agencies: readonly Agency[]): readonly Finding[] {
  if (agencies.some(mayBeTitleIvE)) return [];
  const isFederal = agencies.some(({ kind }) => kind === 'orr');
  const party = finding('party-to-the-agreement', AGREEMENT, 'unknown', ['/agencies']);
  const delegating = finding('delegating-agency', DELEGATION, 'unknown', ['/agencies']);
  return gather(agencies, (agency, place): Finding[] => {
    if (agency.kind === 'private-provider' && !isFederal)
      return [allOf('delegated-care', DELEGATION, [delegatedTo(agency, place), delegating])];
    return isUnderAgreement(agency) === 'no' ? [] : [allOf('placed-by-agreement', AGREEMENT, [placedByAgreement(agency, place), party])];
  });
}

function delegatedTo(agency: Agency, place: number): Finding {
  return finding('delegated-care', DELEGATION, has(agency, ['placement-and-care']), [agencyPointer(place, 'responsibility')]);
}
