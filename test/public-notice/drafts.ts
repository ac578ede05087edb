import fc from 'fast-check';
import { exampleDraft } from '../../src/public-notice/draft.js';
import type { NoticeFields } from '../../src/public-notice/notice.js';
import type { PublicationApprovals } from '../../src/public-notice/approvals.js';
import * as words from '../../src/public-notice/vocabulary.js';
import * as cases from '../../src/public-notice/vocabulary-case.js';

/** A draft as a caller writes it. */
export interface Draft extends NoticeFields {
  readonly caseNumberPattern: string;
  readonly approvals: PublicationApprovals;
}

const codes = <Code extends string>(vocabulary: Readonly<Record<Code, unknown>>): fc.Arbitrary<Code> =>
  fc.constantFrom(...(Object.keys(vocabulary) as Code[]));

const several = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<readonly T[]> =>
  fc.oneof(fc.constant([]), fc.uniqueArray(one, { minLength: 1, maxLength: most }));

/** Given two times in three. */
const perhaps = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { freq: 3 });

const range = (first: number, last: number): fc.Arbitrary<{ readonly from: number; readonly to: number }> =>
  fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: first, max: last })).map(([one, other]) => ({
    from: Math.min(one, other),
    to: Math.max(one, other),
  }));

export const meaninglessId: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...'BCDFGHJKLMNPQRTVWXZ'), fc.constantFrom(...'2689')), { minLength: 5, maxLength: 5 })
  .map((pairs) => pairs.flat().join(''));

/** Names of real people, many of them also words of child welfare, courts or crime. */
export const surnames = [
  ...['Foster', 'Ward', 'Guardado', 'Court', 'House', 'Holmes', 'Booker', 'Justice', 'Judge', 'Parole', 'Bailey', 'Marshall'],
  ...['García', 'Núñez', "O'Brien", 'De La Cruz', 'Smith-Jones', 'van der Berg', 'McDonald', 'Nguyễn', 'Li', 'St. John'],
  ...[
    'Hooker',
    'Pimentel',
    'Trafton',
    'Custer',
    'Sheltered',
    'Keeper',
    'Statham',
    'Homer',
    'Case',
    'Casas',
    'Guerra',
    'Guardian',
    'Carpetos',
  ],
];
const firstNames = [
  'Alex',
  'Robin',
  'María',
  'José Luis',
  "Ja'Marcus",
  'Anne-Marie',
  'Zoë',
  'Foster',
  'Ward',
  'Justice',
  'Haven',
  'Promise',
];
const cities = [
  'Springfield',
  'Foster City',
  'St. Louis',
  'Winston-Salem',
  "Coeur d'Alene",
  'Truth or Consequences',
  'Las Vegas',
  'San José',
];
const policePlaces = [
  'Springfield',
  'Sangamon County',
  'Las Vegas Metropolitan',
  'Navajo Nation',
  'Foster City',
  'Illinois',
  'City of St. Paul',
  'Foster',
];
const prints = ['Michigan State', 'Care Bears', 'Lakers', 'Route 66', 'Dallas Cowboys', 'Chicago Bulls 23', 'Nike'];
const models = ['Civic', 'F-150', 'Model 3', 'Escape', 'CR-V', 'Grand Cherokee', '3500'];

const name = fc.record({
  first: fc.constantFrom(...firstNames),
  last: perhaps(fc.constantFrom(...surnames)),
  goesBy: perhaps(fc.constantFrom('Lex', 'Bobby')),
});

const looks = {
  sex: perhaps(codes(words.sexes)),
  races: several(codes(words.races), 3),
  heightInches: perhaps(range(12, 90)),
  weightPounds: perhaps(range(3, 600)),
  hair: perhaps(codes(words.hairColors)),
  eyes: perhaps(codes(words.eyeColors)),
};

const day = (from: string, to: string): fc.Arbitrary<NoticeFields['publishedOn']> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as NoticeFields['publishedOn']);

const yes: PublicationApprovals = {
  guardianPermission: 'yes',
  investigatingAgencyConsulted: 'yes',
  ncicEntered: 'yes',
  jurisdictionRule: 'yes',
  adultRule: 'yes',
  photoReviewed: 'yes',
};

const patterns = {
  '26-004512': '##-######',
  'A26-118': 'A##-###',
  '2026-00012345': '####-########',
  '26MP0077': '##AA####',
  '1234567': '#######',
};

/** A case type that the age allows. */
const agreed = (caseType: NoticeFields['caseType'], { from, to }: NoticeFields['age']): NoticeFields['caseType'] =>
  (caseType === 'critically-missing-young-adult' && to < 18) || (caseType === 'endangered-runaway' && (to === 0 || from > 17))
    ? 'family-abduction'
    : caseType;

/** Drafts that are ready: every field of its form, every approval `yes`, each optional field there more often than not. */
export const validDraft: fc.Arbitrary<Draft> = fc
  .record({
    publicId: meaninglessId,
    name,
    age: range(0, 20),
    looks: fc.record(looks),
    marks: several(
      fc.record({
        kind: codes(words.markKinds),
        place: codes(words.bodyPlaces),
        side: perhaps(codes(words.bodySides)),
        motif: perhaps(codes(words.motifs)),
      }),
      4,
    ),
    clothing: several(
      fc.record({
        garment: codes(words.garments),
        colors: several(codes(words.colors), 2),
        pattern: perhaps(codes(words.patterns)),
        print: perhaps(fc.constantFrom(...prints)),
      }),
      5,
    ),
    missingSince: day('1990-01-01', '2026-06-30'),
    lastSeen: fc.record({ city: fc.constantFrom(...cities), state: codes(cases.states), landmark: perhaps(codes(cases.landmarks)) }),
    caseType: codes(cases.caseTypes),
    publicCircumstances: several(codes(cases.circumstances), 4),
    companion: perhaps(fc.record({ ...looks, age: perhaps(range(0, 110)) })),
    vehicle: perhaps(
      fc.record({
        color: perhaps(codes(words.colors)),
        year: perhaps(fc.integer({ min: 1950, max: 2027 })),
        make: perhaps(codes(words.vehicleMakes)),
        model: perhaps(fc.constantFrom(...models)),
        body: codes(words.vehicleBodies),
        plate: perhaps(fc.constantFrom('ABC 1234', '7KLM204', 'XW-9921', '88421')),
        plateState: perhaps(codes(cases.states)),
      }),
    ),
    issuer: codes(cases.issuers),
    investigatingAgency: fc.record({
      place: fc.constantFrom(...policePlaces),
      kind: codes(cases.policeKinds),
      phone: fc.constantFrom('217-555-0142', '505-555-0199', '312-555-0100'),
      caseNumber: fc.constantFrom(...Object.keys(patterns)),
    }),
    ncmecNumber: perhaps(fc.constantFrom('1234567', '2000001', '99887766')),
    photoId: perhaps(meaninglessId),
    publishedOn: day('2026-07-01', '2026-12-31'),
    expiresOn: day('2027-01-01', '2027-03-31'),
    approvals: fc.constant(yes),
  })
  .map((draft) => ({
    ...draft,
    caseType: agreed(draft.caseType, draft.age),
    publicCircumstances: draft.age.to === 0 ? [] : draft.publicCircumstances,
    issuer: draft.ncmecNumber === null && draft.issuer === 'ncmec' ? 'investigating-agency' : draft.issuer,
    caseNumberPattern: patterns[draft.investigatingAgency.caseNumber as keyof typeof patterns],
  }));

/** One whole draft with every optional field, for tests that change one thing. */
export const fullDraft = exampleDraft as Draft;
