import fc from 'fast-check';
import {
  absentFromCare,
  anyOf,
  calendarDate,
  duringHours,
  factsAt,
  finding,
  fosterCare,
  missingChild,
  missingOrAbductedFromCare,
  noneOf,
  underAge,
  type AddedDuty,
  type Calendar,
  type Deed,
  type EventKind,
  type Moment,
  type OwnLimit,
  type Predicate,
  type ProgrammeDuty,
  type Recurring,
  type Span,
} from 'missing-child-rules';
import { effective, manual, plain, recurring, sources, unitOf } from './units.js';

const kinds: readonly EventKind[] = [
  'agency-received-information',
  'agency-determined-missing',
  'last-seen',
  'absence-began',
  'first-suspected',
  'caregiver-discovered',
  'police-received-report',
  'trafficking-identified',
  'whereabouts-lost',
  'located',
  'returned',
  'agency-learned-of-return',
  'reported',
  'documented',
  'interviewed',
  'changed',
];

/**
 * Moments of an episode: events of every kind that starts a clock somewhere, deeds, a birthday, a time for which the child
 * is missing.
 *
 * @returns an arbitrary; it shrinks towards the receipt of information
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { moment } from 'missing-child-rules/testing';
 * fc.sample(moment(), 5).length; // 5
 * ```
 */
export function moment(): fc.Arbitrary<Moment> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...kinds) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Moment>(
        { kind: 'reported', about: 'missing', to: 'law-enforcement' },
        { kind: 'reported', about: 'missing', to: 'juvenile-court', channels: ['letter', 'form'] },
        { kind: 'documented', what: 'experiences' },
        { kind: 'located-or-returned' },
        { attainsAge: 18 },
        { missingForHours: 24, since: 'last-seen' },
      ),
    },
  );
}

const ground = { law: [manual({ from: calendarDate('2000-01-01'), to: null })], basis: 'overlay' } as const;

/** Missing before: a risk that counts where nobody knows. */
const missingBefore: Predicate = (episode, at) => {
  const { earlierEpisodes } = factsAt(episode, at);
  return finding('missing-before', ground, earlierEpisodes === null ? 'unknown' : earlierEpisodes.length > 0 ? 'yes' : 'no', [
    '/earlierEpisodes',
  ]);
};

/** Federal classes, wider ones, classes of age and risk, hours of an office, everybody, nobody. */
const rules = (office: Calendar): fc.Arbitrary<Predicate> =>
  fc.constantFrom<Predicate>(
    missingOrAbductedFromCare,
    missingChild,
    absentFromCare,
    fosterCare,
    underAge(13),
    missingBefore,
    duringHours(office),
    (...question) => noneOf('after-hours', ground, duringHours(office)(...question)),
    (...question) => anyOf('example-wider-class', ground, [missingOrAbductedFromCare(...question), absentFromCare(...question)]),
    () => finding('everybody', ground, 'yes'),
    () => finding('nobody', ground, 'no'),
  );

const deeds: readonly Deed[] = [
  { kind: 'reported', about: 'missing', to: 'law-enforcement' },
  { kind: 'reported', about: 'missing', to: 'juvenile-court', channels: ['phone'] },
  { kind: 'reported', about: 'recovery', to: 'ncmec' },
  { kind: 'documented', what: 'experiences' },
  { kind: 'screened' },
  { kind: 'interviewed' },
  { kind: 'located-or-returned' },
];

const endings: fc.Arbitrary<AddedDuty['endedBy']> = fc.oneof(
  fc.constantFrom('nothing' as const, 'return-before-report' as const, 'absence-or-responsibility' as const, 'recovery' as const),
  fc.array(moment(), { maxLength: 2 }),
);

const ownLimit = (length: fc.Arbitrary<Span>): fc.Arbitrary<OwnLimit> =>
  fc
    .tuple(moment(), fc.oneof<fc.Arbitrary<Span | Recurring>[]>(length, length, recurring), sources, effective)
    .map(([from, within, law, dated]) => ({ from, within, law, ...dated }));

/** Who owes it, and who else may do it: of what the title IV-E agency owes, nobody else. */
const actors = fc.constantFrom(
  { who: 'title-iv-e-agency' },
  { who: 'caseworker' },
  { who: 'caseworker', orBy: ['caregiver', 'private-provider'] },
  { who: 'caregiver', orBy: ['hotline'] },
  { who: 'private-provider' },
  { who: 'juvenile-probation' },
  { who: 'law-enforcement' },
);

const oneClock = ({ from, within }: OwnLimit): string => JSON.stringify([from, unitOf(within)]);

const recipients = ['parent', 'juvenile-court', 'attorney-for-child', 'tribe', 'school', 'law-enforcement', 'ncmec', 'example-unit'];

/** What an added duty rests on. */
interface Around {
  /** Its name. */
  readonly id: string;
  /** The office whose hours may count. */
  readonly office: Calendar;
  /** The lengths of its limits. */
  readonly length: fc.Arbitrary<Span>;
  /** Who is covered; default: any rule. */
  readonly when?: fc.Arbitrary<Predicate>;
}

/** Duties of an episode: of any actor, to anybody, from any moment, with limits, deeds, content and endings of every kind. */
export const addedDuty = ({ id, office, length, when = rules(office) }: Around): fc.Arbitrary<AddedDuty> =>
  fc
    .record({
      actor: actors,
      said: fc.record(
        {
          act: fc.constantFrom('tell', 'file', 'search', 'sign-release'),
          to: fc.constantFrom(...recipients),
          per: fc.constantFrom('episode' as const, 'event' as const),
          trigger: moment(),
          when,
          limits: fc.uniqueArray(ownLimit(length), { maxLength: 3, selector: oneClock }),
          discharge: fc.subarray([...deeds]),
          endedBy: endings,
          law: fc.oneof(sources, fc.array(sources, { minLength: 1, maxLength: 2 })),
        },
        plain,
      ),
      dated: effective,
      content: fc.option(fc.record({ items: fc.constantFrom(['dental-records'], ['shoeSize', 'photo']), law: sources, dated: effective })),
      after: fc.subarray(['ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec']),
    })
    .map(({ actor, said, dated, content, after }) => ({
      ...{ id, scope: 'episode', ...actor, ...said, ...dated },
      ...(content === null ? {} : { audience: 'closed', content: [{ items: content.items, law: content.law, ...content.dated }] }),
      ...(after.length === 0 ? {} : { after }),
    }));

/** A duty of the programme as a whole. */
export const programmeDuty = (id: string): fc.Arbitrary<ProgrammeDuty> =>
  sources.map((law) => ({ id, scope: 'programme', who: 'state', act: 'count', to: 'legislature', law: [law], cadence: 'every year' }));

/** Rules that do not answer, as JavaScript lets anybody write them. */
export const brokenRule: fc.Arbitrary<Predicate> = fc
  .constantFrom<unknown>(
    () => {
      throw new Error('a private value');
    },
    () => Promise.resolve(finding('later', ground, 'no')),
    () => Promise.reject(new Error('a private value')),
    () => true,
    () => undefined,
    () => ({ ...finding('maybe', ground, 'no'), answer: 'maybe' }),
  )
  .map((rule) => rule as Predicate);
