import { describe, expect, it } from 'vitest';
import type { NoticeFields } from '../../src/public-notice/notice.js';
import { pageOf } from '../../src/public-notice/page.js';
import * as words from '../../src/public-notice/vocabulary.js';
import * as cases from '../../src/public-notice/vocabulary-case.js';
import { checkPublicText } from '../../src/text-guard/check.js';
import { fullDraft } from './drafts.js';

// Each line of a notice is judged by itself, so lines are looked at one by one: every code, and every two of one line.

const codes = <Code extends string>(vocabulary: Readonly<Record<Code, unknown>>): readonly Code[] => Object.keys(vocabulary) as Code[];
const orNone = <Code extends string>(vocabulary: Readonly<Record<Code, unknown>>): readonly (Code | null)[] => [null, ...codes(vocabulary)];
const lists = <Code extends string>(vocabulary: Readonly<Record<Code, unknown>>): readonly (readonly Code[])[] => [
  [],
  ...codes(vocabulary).flatMap((first, at) => [[first], ...codes(vocabulary).slice(at + 1).map((second) => [first, second])]), // prettier-ignore
];

type Choices<T> = { readonly [Key in keyof T]: readonly T[Key][] };

/** Every two values of every two fields, the other fields as they are. */
function inPairs<T extends object>(plain: T, choices: Choices<T>): readonly T[] {
  const fields = Object.keys(choices) as (keyof T)[];
  return fields.flatMap((one, at) =>
    fields
      .slice(at + 1)
      .flatMap((other) => choices[one].flatMap((left) => choices[other].map((right) => ({ ...plain, [one]: left, [other]: right })))),
  );
}

/** Every two of a list, each with one field changed: what ends the first stands before what begins the second. */
function sideBySide<T extends object>(plain: T, choices: Choices<T>): readonly (readonly T[])[] {
  const changed = (Object.keys(choices) as (keyof T)[]).flatMap((key) => choices[key].map((value) => ({ ...plain, [key]: value })));
  return changed.flatMap((first) => changed.map((second) => [first, second]));
}

const range = (from: number, to: number) => ({ from, to });
const plainMark: NoticeFields['marks'][number] = { kind: 'mole', place: 'arm', side: null, motif: null };
const markChoices: Choices<typeof plainMark> = {
  kind: codes(words.markKinds),
  place: codes(words.bodyPlaces),
  side: orNone(words.bodySides),
  motif: orNone(words.motifs),
};
const plainGarment: NoticeFields['clothing'][number] = { garment: 'hat', colors: [], pattern: null, print: null };
const garmentChoices: Choices<typeof plainGarment> = {
  garment: codes(words.garments),
  colors: [[], ...codes(words.colors).map((color) => [color])],
  pattern: orNone(words.patterns),
  print: [null, 'Qwx'],
};
const plainPerson: NonNullable<NoticeFields['companion']> = {
  ...{ sex: null, races: [], heightInches: null, weightPounds: null, hair: null, eyes: null, age: null },
};
const personChoices: Choices<typeof plainPerson> = {
  sex: orNone(words.sexes),
  races: lists(words.races),
  heightInches: [null, range(12, 12), range(60, 62)],
  weightPounds: [null, range(9, 9), range(110, 120)],
  hair: orNone(words.hairColors),
  eyes: orNone(words.eyeColors),
  age: [null, range(0, 0), range(20, 30)],
};
const plainVehicle: NonNullable<NoticeFields['vehicle']> = {
  ...{ color: null, year: null, make: null, model: null, body: 'suv', plate: null, plateState: null },
};
const vehicleChoices: Choices<typeof plainVehicle> = {
  color: orNone(words.colors),
  year: [null, 2015],
  make: orNone(words.vehicleMakes),
  model: [null, 'Qwx'],
  body: codes(words.vehicleBodies),
  plate: [null, 'QWX 1234'],
  plateState: orNone(cases.states),
};

const bare: NoticeFields = {
  ...fullDraft,
  ...{ looks: plainPerson, marks: [], clothing: [], publicCircumstances: [], companion: null, vehicle: null, photoId: null },
};

/** What changes in a notice, line by line. */
const changes: Readonly<Record<string, readonly Partial<NoticeFields>[]>> = {
  'a mark': inPairs(plainMark, markChoices).map((mark) => ({ marks: [mark] })),
  'two marks': sideBySide(plainMark, markChoices).map((marks) => ({ marks })),
  'a garment': inPairs(plainGarment, garmentChoices).map((garment) => ({ clothing: [garment] })),
  'two colors': lists(words.colors).map((colors) => ({ clothing: [{ ...plainGarment, colors }] })),
  'two garments': sideBySide(plainGarment, garmentChoices).map((clothing) => ({ clothing })),
  'looks, and a companion': inPairs(plainPerson, personChoices).map((person) => ({ looks: person, companion: person })),
  'a vehicle': inPairs(plainVehicle, vehicleChoices).map((vehicle) => ({ vehicle })),
  circumstances: lists(cases.circumstances).map((publicCircumstances) => ({ publicCircumstances })),
  'a place': inPairs(fullDraft.lastSeen, { city: ['Springfield'], state: codes(cases.states), landmark: orNone(cases.landmarks) }).map(
    (lastSeen) => ({ lastSeen }),
  ),
  'a case type': codes(cases.caseTypes).map((caseType) => ({ caseType })),
  'an issuer': codes(cases.issuers).map((issuer) => ({ issuer })),
  police: codes(cases.policeKinds).map((kind) => ({ investigatingAgency: { ...fullDraft.investigatingAgency, kind } })),
};

function linesOf(change: Partial<NoticeFields>): readonly string[] {
  return (['en', 'es'] as const).flatMap((language) => {
    const { heading, facts, appeal, contacts, imprint } = pageOf({ ...bare, ...change }, language);
    return [
      heading,
      ...facts.map(({ label, value }) => `${label}: ${value}`),
      appeal,
      ...contacts.map((parts) => parts.join(', ')),
      ...imprint,
    ];
  });
}

describe('every line of a notice passes the guard', () => {
  it.each(Object.entries(changes))('whatever is said of %s', (_what, some) => {
    const lines = new Set(some.flatMap(linesOf));
    expect(lines.size).toBeGreaterThan(10);
    expect([...lines].filter((line) => checkPublicText(line).outcome !== 'pass')).toEqual([]);
  });
});
