import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD } from '../../src/public-notice/notice.js';
import { publicHints } from '../../src/public-notice/render.js';
import { toPublicNotice } from '../../src/public-notice/to-public-notice.js';
import { landmarks } from '../../src/public-notice/vocabulary-case.js';
import { checkPublicText } from '../../src/text-guard/check.js';
import type { Draft } from './drafts.js';
import { fullDraft } from './drafts.js';
import { wordsOf } from './observe.js';

const lastSeen = (city: string): object => ({ lastSeen: { ...fullDraft.lastSeen, city } });
const print = (text: string): object => ({ clothing: [{ garment: 'hat', print: text }] });
const vehicle = (change: object): object => ({ vehicle: { ...fullDraft.vehicle, ...change } });
const agency = (change: Partial<Draft['investigatingAgency']>): object => ({
  investigatingAgency: { ...fullDraft.investigatingAgency, ...change },
});
const numbered = (caseNumber: string): object => ({
  ...agency({ caseNumber }),
  caseNumberPattern: caseNumber.replace(/\d/g, '#').replace(/[A-Z]/g, 'A'),
});
const fields: Readonly<Record<string, (text: string) => object>> = {
  city: lastSeen,
  print,
  model: (model) => vehicle({ model }),
  plate: (plate) => vehicle({ plate }),
  number: numbered,
  'police of': (place) => agency({ place, kind: 'police-department' }),
};

const result = (change: object): ReturnType<typeof toPublicNotice> => toPublicNotice({ ...fullDraft, ...change });

/** What the guard says of every finished text of a draft that is ready; nothing where it is held. */
function outcomes(change: object): readonly string[] {
  const made = result(change);
  if (made.status === 'held') return [];
  const hints = publicHints(made.notice);
  return Object.values(wordsOf(made.notice)).map((text) => checkPublicText(text, hints).outcome);
}

const rows = (field: string, texts: string): readonly (readonly [string, string])[] => texts.split(', ').map((text) => [field, text]);

describe('a status is held, whoever vouches for it', () => {
  it.each([
    ...rows(
      'city',
      'Fosster Care, Groop Home, FosterCare Kid, State Cust0dy, CPS, DCF, Placement, Custody, Wardship, Orphanage, Reformatory',
    ),
    ...rows('print', 'FosterCare, F0ster Care, Sex Traficked, State Cust0dy, Gr0up Home, CPS, CSEC, Trafficked, Pimp, Cust0dy, Tr4fficked'),
    ...rows(
      'print',
      'Foster Love, Fostering Hope, Team Foster, Foster Closet, FosterLove, F0ster Love, Together We Foster, Foster Youth Rock',
    ),
    ...rows('model', 'FosterCare, S3x Trafficked, CSEC'),
    ...rows('plate', 'CSEC 26, PIMP 1'),
    ...rows('number', 'FOSTER-12, WARD-1, DEPENDENCY 12, GROUPHOME-1, TRAFFICKING-26, CHILDWELFARE 1, CSEC 26, DCYF-1, CYFD-1'),
    ...rows('number', 'C-P-S-1, JDEP-1, PLACEMENT-1, FOS-TER-1, W4RD-1, CPSPD-1, JV-26-1, DCS 26, DCF26-1'),
    ...rows('police of', 'DCF, Family Court, Vice, Juvenile Court, Los Angeles County Probation, Dependency, Youth, Child Welfare'),
  ])('%s %s', (field, text) => {
    expect(result(fields[field]?.(text) ?? {})).toBe(HELD);
  });

  it.each([
    ['Fosster', 'Care'],
    ['Groop', 'Home'],
    ['Foster', 'Kid'],
    ['Alex', 'Fostercare'],
    ['Alex', 'Trafficked'],
    ['CPS', 'Alex'],
  ])('as a name, %s %s', (first, last) => {
    expect(result({ name: { first, last } })).toBe(HELD);
  });

  it.each<readonly [string, Draft['investigatingAgency']['kind'], string]>([
    // The words of the kind are added to the place: with them in both, the name would be printed twice.
    ['Springfield Police Department', 'police-department', 'held'],
    ['Springfield PD', 'police-department', 'held'],
    ['Springfield Police', 'police', 'held'],
    ['Cook County Sheriff’s Office', 'sheriffs-office', 'held'],
    ['Cook County Sheriff', 'sheriffs-department', 'held'],
    ['Illinois State Police', 'state-police', 'held'],
    ['Cook County Sheriff’s', 'police', 'ready'],
    ['Bureau County', 'sheriffs-office', 'ready'],
    ['Illinois', 'state-police', 'ready'],
    ['Los Angeles County Probation', 'department-of-public-safety', 'held'],
    ['Los Angeles County', 'department-of-public-safety', 'ready'],
    ['Dependency', 'bureau-of-investigation', 'held'],
    ['Georgia', 'bureau-of-investigation', 'ready'],
  ])('as an agency, %s, %s', (place, kind, status) => {
    expect(result(agency({ place, kind })).status).toBe(status);
  });
});

describe('a name, a place and a number that people use is ready, and so is every text of it', () => {
  it.each([
    ...rows(
      'city',
      'Foster, Ward, Foster City, Hooker, Mena, Parole, New City, New Town, Saint Johns, Johns Island, Kailua Kona, Shelter Island, Orr, Lake Lure',
    ),
    ...rows('print', 'Escort, Foster, Justice, Care Bears, Foster Farms, Foster City, J Foster 12, Foster 7, Foster The People'),
    ...rows('model', 'Escort, Foster'),
    ...rows('plate', 'DCF 001, CPS 123, CPS123, 123 DHS, 7KLM204, ABC 1234'),
    ...rows('number', 'CP-26-100, IV-26-1, DC26001, DL26-1, 26MP0077, A26-118, 26-CR-004, BCSO24OFF001'),
    ...rows('police of', 'Foster City, Foster, Social Circle, Washington Court House, Chaffee County, Saint Johns'),
  ])('%s %s', (field, text) => {
    const found = outcomes(fields[field]?.(text) ?? {});
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((outcome) => outcome !== 'pass')).toEqual([]);
  });

  it.each(['Homer', 'Holmes', 'Carter', 'Kidd', 'Shields'])('a child named Foster %s, which is no slip of the keyboard', (last) => {
    expect(new Set(outcomes({ name: { first: 'Foster', last } }))).toEqual(new Set(['pass']));
  });

  it.each(['Hooker', 'Naik', 'Connaughton', 'Johns', 'Mena', 'Traficante', 'Rape'])('a child named %s', (last) => {
    expect(new Set(outcomes({ name: { first: 'Alex', last } }))).toEqual(new Set(['pass']));
  });
});

it.each(['Appomattox Court House', 'Washington Court House', 'Cape May Court House', 'Springfield'])(
  'a child last seen in %s near any kind of place has texts that pass',
  (city) => {
    for (const landmark of Object.keys(landmarks)) {
      expect(new Set(outcomes({ lastSeen: { city, state: 'VA', landmark } })), landmark).toEqual(new Set(['pass']));
    }
  },
);

it('a case number of police carries no more letters than spell nothing', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(
      letters.filter((text) => !/(?:PD|SO|SD|SP)$/.test(text)),
      (text) => {
        expect(result(numbered(`${text}-26`))).toBe(HELD);
        expect(result(numbered(`${text.slice(0, 1)}-${text.slice(1)}-26`))).toBe(HELD);
      },
    ),
    { numRuns: 100 },
  );
});

describe('names, places and models as people write them', () => {
  const words = (texts: string): readonly string[] => texts.split(' | ');

  it.each(
    words('Kaʻimi | al-Hassan | dela Cruz | delos Santos | ten Boom | af Klint | deShawn | Adébáyọ̀ | Ṣẹ́gun | Smith, Jr. | Smith III'),
  )('last name %s', (last) => {
    expect(new Set(outcomes({ name: { first: 'Jo-ann', last } }))).toEqual(new Set(['pass']));
  });

  it.each([
    ...words('Kāneʻohe | Līhuʻe | Hawaiʻi Kai | ʻEwa Beach | ʻAulani | Manchester-by-the-Sea | Carmel-by-the-Sea').map((text) => [
      'city',
      text,
    ]),
    ...words('Saint Mary-of-the-Woods | Lac qui Parle County').map((text) => ['city', text]),
    ...words('Explorer Sport Trac | ID.4 | e-Golf | Range Rover Sport | Police Interceptor').map((text) => ['model', text]),
    ['police of', 'U.S. Park'],
  ] as [string, string][])('%s %s', (field, text) => {
    expect(new Set(outcomes(fields[field]?.(text) ?? {}))).toEqual(new Set(['pass']));
  });

  it.each([
    ...words('Dept Of Corrections | DOC | Property Of County | Transitional Living | Independent Living | Gotcha Day | Royal Family Kids'),
    ...words('Comfort Cases | Glen Mills | Devereux | Rite Of Passage | Safe Place | Haven House | Cal Farley’s'),
  ])('an institution or a programme is no print: %s', (text) => {
    expect(result({ clothing: [{ garment: 'hoodie', colors: ['red'], print: text.replace('’', "'") }] })).toBe(HELD);
  });

  it.each(words('Hope Solo | House Of Cards | Living Colour | Family Guy | Job Corps | Polaris | Cleveland Guardians | Safe And Sound'))(
    'what has a word of theirs is: %s',
    (print) => {
      expect(result({ clothing: [{ garment: 'hoodie', colors: ['red'], print }] }).status).toBe('ready');
    },
  );

  it.each(
    words(
      'Carehome | Methodist Home | Masonic Home | Baptist Home | Odd Fellows Home | Boys Haven | Boysville | Cal Farley | Big Oak Ranch',
    ),
  )('a home for children is no city: %s', (city) => {
    expect(result(lastSeen(city))).toBe(HELD);
  });

  it.each(words('Mountain Home | Sweet Home | Pleasant Home | Agency | Boyce | Haven | Independence'))(
    'a city may be called so: %s',
    (city) => {
      expect(result(lastSeen(city)).status).toBe('ready');
    },
  );

  it.each(['Boys Town', 'Boys Ranch', 'Boystown', 'Boysranch', 'Girlstown', 'Mooseheart'])(
    '%s is a municipality and a care institution: held',
    (city) => {
      expect(result(lastSeen(city))).toBe(HELD);
    },
  );
});

it.each(['911', '211', '811', '988', '900', '800', '822', '833', '888', '889'])('area code %s is nobody’s office', (area) => {
  expect(result(agency({ phone: `${area}-555-0142` }))).toBe(HELD);
  expect(result(agency({ phone: '217-555-0142' })).status).toBe('ready');
});

describe('age', () => {
  const without = { ...fullDraft.approvals, adultRule: 'unknown' };
  const ageOf = (to: number, missingSince: string, more: object = {}): string =>
    result({ age: { from: to, to }, missingSince, publishedOn: '2026-11-02', approvals: without, ...more }).status;

  it('asks the rule for adults by the whole years since the child went missing', () => {
    expect(['2025-11-03', '2025-11-02', '2025-11-01', '2023-01-10'].map((day) => ageOf(17, day))).toEqual([
      'ready',
      'held',
      'held',
      'held',
    ]);
    expect(['2023-11-03', '2023-11-02'].map((day) => ageOf(15, day))).toEqual(['ready', 'held']);
    expect(ageOf(17, '2023-01-10', { approvals: fullDraft.approvals })).toBe('ready');
  });

  it('agrees with the type of the case and the circumstances', () => {
    const young = { caseType: 'critically-missing-young-adult', approvals: fullDraft.approvals };
    expect([5, 17, 18, 20].map((age) => ageOf(age, '2026-10-30', young))).toEqual(['held', 'held', 'ready', 'ready']);
    expect([0, 1].map((age) => ageOf(age, '2026-10-30'))).toEqual(['held', 'ready']);
    const taken = { caseType: 'family-abduction', publicCircumstances: ['left-in-a-vehicle'] };
    expect(ageOf(0, '2026-10-30', taken)).toBe('ready');
    expect(ageOf(0, '2026-10-30', { ...taken, publicCircumstances: ['left-on-foot'] })).toBe('held');
  });
});
