import { Temporal } from 'temporal-polyfill';
import type { Agency } from '../../src/facts/agency.js';
import type { Facts } from '../../src/facts/facts.js';
import type { CalendarDate } from '../../src/kernel/instant.js';
import type { Draws, Setting } from './draws.js';

export function agencyList(draw: Draws): readonly Agency[] | null {
  if (draw.chance(0.06)) return null;
  const bodies: Agency[] = [];
  const add = (id: string, kinds: readonly Agency['kind'][], likely: number) => {
    if (draw.chance(likely)) bodies.push(agency(draw, id, kinds));
  };
  add('county', ['title-iv-e-state', 'title-iv-e-state', 'title-iv-e-state', null], 0.92);
  add('tribe', ['title-iv-e-tribal', 'title-iv-e-state', null], 0.2);
  add('provider', ['private-provider', 'private-provider', null], 0.35);
  add('probation', ['juvenile-probation', 'orr', null], 0.15);
  return bodies;
}

function agency(draw: Draws, id: string, kinds: readonly Agency['kind'][]): Agency {
  return {
    id,
    kind: draw.from(kinds),
    responsibility: draw.from([
      'placement-and-care',
      'placement-and-care',
      'placement-and-care',
      'supervision',
      'chafee-services',
      'none',
      null,
    ]),
    role: draw.from(['sole', 'sending', 'receiving', 'by-iv-e-agreement', null]),
    olderAgeElected: draw.from([18, 19, 20, 21, null]),
  };
}

const PLACEMENTS: readonly Facts['placement'][] = [
  'foster-family-home',
  'foster-family-home',
  'foster-family-home',
  'kin',
  'kin',
  'group-home',
  'institution',
  'shelter',
  'respite',
  'trial-home-visit',
  'pre-adoptive',
  'supervised-independent-living',
  'in-home',
  'own-residence',
  'detention',
  'hospital',
  'tent',
  null,
];

type Answered = Facts['abducted'];

export function startingFacts({ draw, birth }: Setting): Omit<Facts, 'agencies'> {
  return {
    child: child(draw, birth),
    placement: draw.from(PLACEMENTS),
    legalGuardians: draw.from([['agency'], ['parent'], ['agency', 'parent'], [], null] as const),
    whereaboutsUnknown: draw.chance(0.7) ? 'yes' : whereabouts(draw),
    abducted: answer(draw, ['no', 'no', 'no', 'unknown', 'yes']),
    circumstances: draw.from(['ran-away', 'ran-away', 'other', 'at-a-festival', null]),
    reasonableCauseOfTrafficking: answer(draw, ['no', 'yes', 'unknown']),
    sexTraffickingVictim: answer(draw, ['no', 'no', 'yes', 'unknown']),
    earlierEpisodes: draw.from([[], null]),
  };
}

function child(draw: Draws, birth: string): Facts['child'] {
  const date = (days: number) => Temporal.PlainDate.from(birth).add({ days }).toString() as CalendarDate;
  const emancipated = answer(draw, ['no', 'no', 'yes', 'unknown']);
  const tribes = draw.from([[], null, ['Example Band']]);
  if (draw.chance(0.8)) return { birthDate: date(0), bornBetween: null, emancipated, tribes };
  if (draw.chance(0.3)) return { birthDate: null, bornBetween: null, emancipated, tribes };
  return { birthDate: null, bornBetween: [date(-draw.from([0, 1, 400])), date(draw.from([0, 1, 2]))], emancipated, tribes };
}

export function answer(draw: Draws, of: readonly Answered[] = ['yes', 'no', 'unknown']): Answered {
  return draw.from(of);
}

function whereabouts(draw: Draws): Facts['whereaboutsUnknown'] {
  if (draw.chance(0.4)) return answer(draw);
  return { toAgency: answer(draw), toParent: answer(draw), toLegalCustodian: answer(draw) };
}

export function change(setting: Setting): Partial<Facts> {
  const { draw } = setting;
  const facts: Partial<Facts> = { ...startingFacts(setting), agencies: setting.agencies.length === 0 ? [] : changedAgencies(setting) };
  const kept = Object.entries(facts).filter(() => draw.chance(0.25));
  return Object.fromEntries(kept);
}

/** The same bodies otherwise; seldom another, or nobody knows. */
function changedAgencies({ draw, agencies }: Setting): Facts['agencies'] {
  if (draw.chance(0.1)) return null;
  const ids = draw.chance(0.8) ? agencies : agencies.slice(1);
  return ids.map((id) => agency(draw, id, id === 'provider' ? ['private-provider'] : ['title-iv-e-state', 'title-iv-e-tribal', null]));
}
