import type { Episode } from '../facts/episode.js';
import type { Provision } from '../kernel/citation.js';
import type { Finding } from '../kernel/finding.js';
import { instant, type CalendarDate } from '../kernel/instant.js';
import type { Predicate } from '../policy/predicate.js';
import type { Readings } from '../policy/readings.js';

/** What a rule consists of on a day: its name, its law, its limbs. */
export interface RuleDescription {
  /** Its name. */
  readonly id: string;
  /** Every provision that it or one of its limbs applies. */
  readonly law: readonly Provision[];
  /** Its limbs and theirs, by name, in the order of the law. `in-force` is the limb of a law that has not begun. */
  readonly limbs: readonly string[];
}

/** An episode of which nothing is known: a rule asked about it shows every limb, since none is decided. */
const nothingKnown: Episode = {
  zone: 'UTC',
  child: { birthDate: null, bornBetween: null, emancipated: 'unknown', tribes: null },
  agencies: [{ id: 'agency', kind: null, responsibility: null, role: null, olderAgeElected: null }],
  placement: null,
  legalGuardians: null,
  whereaboutsUnknown: 'unknown',
  abducted: 'unknown',
  circumstances: null,
  reasonableCauseOfTrafficking: 'unknown',
  sexTraffickingVictim: 'unknown',
  earlierEpisodes: null,
  events: [],
};

/** A rule by what it says of an episode of which nothing is known. Its function is no data; its finding is. */
export function describeRule(rule: Predicate, on: CalendarDate, readings: Readings): RuleDescription {
  const found = rule(nothingKnown, instant(`${on}T12:00:00Z`), readings);
  const limbs = limbsOf(found);
  const law = new Map([found, ...limbs].flatMap((finding) => finding.law).map((provision) => [provision.id, provision]));
  return { id: found.id, law: [...law.values()], limbs: [...new Set(limbs.map(({ id }) => id))] };
}

function limbsOf({ because }: Finding): readonly Finding[] {
  return because.flatMap((limb) => [limb, ...limbsOf(limb)]);
}
