import fc from 'fast-check';
import { agencyIds, answer, dateOf, DAY, mostly, name, perhaps, saying, someFacts } from './facts.js';
import type { Said } from './records.js';

const MINUTE = 60_000;

/** How far from the moment around which things happen: often exactly a day, or a millisecond beside it. */
export const distance = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1, -1, DAY, DAY - 1, DAY + 1, DAY - 60 * MINUTE, DAY + 60 * MINUTE, 2 * DAY) },
  { weight: 5, arbitrary: fc.integer({ min: -48 * 60, max: 96 * 60 }).map((minutes) => minutes * MINUTE) },
  { weight: 1, arbitrary: fc.integer({ min: -8, max: 200 }).map((days) => days * DAY) },
);

/** One moment has many spellings. */
const spelling = fc.constantFrom('Z', '-05:00', '-06:00', '+10:00', '-09:30');

function spelled(moment: number, offset: string): string {
  if (offset === 'Z') return new Date(moment).toISOString();
  const minutes = Number(offset.slice(0, 3)) * 60 + Math.sign(Number(offset.slice(0, 3))) * Number(offset.slice(4));
  return new Date(moment + minutes * MINUTE).toISOString().replace('Z', offset);
}

const moment = (at: number): fc.Arbitrary<string> => fc.tuple(distance, spelling).map(([away, offset]) => spelled(at + away, offset));

/** When something happened, as a caller may write it. */
export interface Place {
  /** The instant, or `unknown`. */
  readonly at?: string | null;
  /** The local day. */
  readonly on?: string | null;
  /** The first and the last instant. */
  readonly between?: readonly string[] | null;
}

/** When: mostly an instant; else a day, a range, or nobody knows. */
export const place = (at: number): fc.Arbitrary<Place> =>
  fc.oneof(
    { weight: 8, arbitrary: moment(at).map((time) => ({ at: time })) },
    { weight: 2, arbitrary: distance.map((away) => ({ on: dateOf(at + away) })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(distance, fc.integer({ min: 0, max: 3000 }), spelling)
        .map(([away, minutes, offset]) => ({ between: [spelled(at + away, offset), spelled(at + away + minutes * MINUTE, 'Z')] })),
    },
    { weight: 1, arbitrary: fc.constantFrom({}, { at: 'unknown' }, { at: null, on: null, between: null }) },
  );

const says = (kind: string, said: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}): fc.Arbitrary<{ readonly kind: string } & Said> =>
  saying(said).map((given) => ({ kind, ...given }));
const agency = perhaps(mostly(...agencyIds));
const reference = perhaps(name);
const byAgency = { agency };

const reported = says('reported', {
  agency,
  onBehalfOf: agency,
  by: perhaps(fc.constantFrom('caregiver', 'parent', 'law-enforcement', 'court', 'other')),
  to: perhaps(fc.constantFrom('law-enforcement', 'ncmec', 'title-iv-e-agency', 'tribal-council')),
  about: perhaps(fc.subarray(['missing', 'trafficking-victim', 'recovery'])),
  channel: perhaps(fc.constantFrom('phone', 'portal', 'desk')),
  outcome: perhaps(fc.constantFrom('received', 'refused', 'deflected', 'unproven')),
  ground: perhaps(fc.constantFrom('waiting-period', 'not-our-jurisdiction')),
  reference,
  content: perhaps(content('photo', 'physicalFeatures', 'endangerment', 'dental-records')),
});

function content(...items: readonly string[]): fc.Arbitrary<unknown> {
  const state = fc.constantFrom('included', 'unavailable', 'missing', 'unknown', null);
  return fc.dictionary(fc.constantFrom(...items), state, { maxKeys: 3, noNullPrototype: true });
}

/** Something that happened, without its time. A confirmed report is named by a number that stands for one of the log. */
export const happening = (at: number): fc.Arbitrary<{ readonly kind: string } & Said> =>
  fc.oneof(
    { weight: 6, arbitrary: reported },
    {
      weight: 5,
      arbitrary: fc
        .constantFrom(
          'last-seen',
          'absence-began',
          'first-suspected',
          'caregiver-discovered',
          'ncic-verified',
          'ncmec-case-closed',
          'ncmec-case-reopened',
          'sighted',
          'whereabouts-lost',
        )
        .chain((kind) => says(kind)),
    },
    {
      weight: 5,
      arbitrary: fc
        .constantFrom(
          'provider-learned',
          'agency-determined-missing',
          'determined-not-missing',
          'agency-learned-of-return',
          'responsibility-ended',
          'trafficking-identified',
          'interviewed',
        )
        .chain((kind) => says(kind, byAgency)),
    },
    {
      weight: 3,
      arbitrary: says('agency-received-information', { ...byAgency, receivedBy: perhaps(fc.constantFrom('hotline', 'caseworker')) }),
    },
    { weight: 1, arbitrary: says('agency-confirmed-report', { ...byAgency, report: fc.nat(5) }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('police-received-report', 'ncmec-case-opened').chain((kind) => says(kind, { reference })),
    },
    { weight: 1, arbitrary: says('ncic-entered', { reference, content: perhaps(content('name', 'category', 'recent-photograph')) }) },
    { weight: 1, arbitrary: says('ncic-removed', { ground: perhaps(fc.constantFrom('located', 'age')) }) },
    { weight: 1, arbitrary: says('order-issued', { order: perhaps(fc.constantFrom('pick-up', 'custody', 'to-report', 'to-appear')) }) },
    {
      weight: 2,
      arbitrary: says('located', {
        verifiedBy: perhaps(
          fc.constantFrom('agency-in-person', 'police-in-person', 'other-in-person', 'by-telephone', 'by-message', 'not-verified'),
        ),
        condition: perhaps(fc.constantFrom('alive', 'deceased')),
        refusesReturn: answer,
      }),
    },
    {
      weight: 2,
      arbitrary: says('returned', { to: perhaps(fc.constantFrom('authorised-care', 'parent', 'detention', 'hospital', 'elsewhere')) }),
    },
    {
      weight: 1,
      arbitrary: says('responsibility-began', {
        ...byAgency,
        responsibility: perhaps(fc.constantFrom('placement-and-care', 'supervision', 'none')),
      }),
    },
    { weight: 1, arbitrary: says('screened', { ...byAgency, victim: answer }) },
    { weight: 1, arbitrary: says('documented', { ...byAgency, what: perhaps(fc.constantFrom('primary-factors', 'experiences')) }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('confirmed-done', 'confirmed-not-done').chain((kind) =>
        says(kind, {
          duty: perhaps(fc.constantFrom('ive-report-missing-to-ncmec', 'state-entry-within-2-hours', 'le-search')),
          by: perhaps(name),
        }),
      ),
    },
    { weight: 2, arbitrary: someFacts(at).map((changed) => ({ kind: 'changed', facts: changed })) },
  );
