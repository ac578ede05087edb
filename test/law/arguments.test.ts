import * as library from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

const { calendarDate, instant } = library;
const at = instant('2026-11-01T18:00:00Z');
const day = calendarDate('2026-11-01');
const episode = library.parseEpisode({ zone: 'America/Chicago' });
const [row, service, contact] = [library.provisions[0], library.ncmecServices[0], library.nationalContacts[0]];
const ground = { law: [] };
const limb = library.finding('example', { law: [], basis: 'statute' }, 'yes');
const junk: readonly unknown[] = [undefined, null, 0, 'unknown', [], {}];

const ID = 'a name in kebab case';
const GROUND = 'the law of the rule, such as `{ law: [provision] }`';
const FINDING = 'a finding, such as a rule returns';
const LIMBS = `a list of limbs, each ${FINDING}`;
const ANSWERS = 'a list, each of it `yes`, `no` or `unknown`';
const WORDS = '`yes`, `no`, `unknown`';
const CONTACT = 'an object with the texts `id`, `name`, `phone`, `for`, `source`, `readOn`, and where it has `reaches`, a list of texts';

const call = (name: keyof typeof library, given: readonly unknown[]): unknown =>
  Reflect.apply(library[name] as () => unknown, undefined, given);

/** What is said of arguments of which some are none: of each of these, by its name, and of no other. */
const said = (name: keyof typeof library, given: readonly unknown[]): readonly (readonly [string, string])[] => {
  try {
    call(name, given);
    return [];
  } catch (error) {
    if (!(error instanceof library.RulesError) || error.name !== 'InvalidFactsError') throw error;
    return error.problems.map(({ path, expected }) => [path, expected]);
  }
};

describe('what an argument must be', () => {
  it.each<readonly [keyof typeof library, readonly unknown[], readonly (readonly [string, string])[]]>([
    ['all', ['unknown'], [['/answers', ANSWERS]]],
    ['all', [['yes', 'maybe']], [['/answers', ANSWERS]]],
    ['any', [undefined], [['/answers', ANSWERS]]],
    ['any', [[undefined, 'yes']], [['/answers', ANSWERS]]],
    ['all', [['yes', 'no', 'unknown']], []],
    ['finding', ['example', ground, 'maybe'], [['/answer', '`yes`, `no` or `unknown`']]],
    ['finding', ['example', ground, 'yes', '/agencies'], [['/facts', 'a list of JSON Pointers']]],
    ['finding', ['example', ground, 'yes', ['/agencies', 1]], [['/facts', 'a list of JSON Pointers']]],
    [
      'finding',
      [1, null, 'no'],
      [
        ['/id', ID],
        ['/ground', GROUND],
      ],
    ],
    ['finding', ['example', { law: [], readings: 'AMB-1' }, 'no'], [['/ground', GROUND]]],
    ['allOf', ['example', ground, limb], [['/limbs', LIMBS]]],
    ['allOf', ['example', ground, [limb, {}]], [['/limbs', LIMBS]]],
    [
      'anyOf',
      [1, {}, [null]],
      [
        ['/id', ID],
        ['/ground', GROUND],
        ['/limbs', LIMBS],
      ],
    ],
    ['noneOf', ['example', ground, [limb]], [['/limb', FINDING]]],
    ['determining', [{ ...limb, because: undefined }], [['/rule', FINDING]]],
    ['needed', [{ ...limb, answer: 'maybe' }], [['/rule', FINDING]]],
    ['citationOn', [{ citation: 1 }, day], [['/row', 'a provision, such as one of `provisions`']]],
    ['citationOn', [undefined, day], [['/row', 'a provision, such as one of `provisions`']]],
    ['criminalJusticeAgency', ['court'], [['/body', 'an object of answers']]],
    [
      'criminalJusticeAgency',
      [{ court: 'maybe', governmental: 1 }],
      [
        ['/body/court', WORDS],
        ['/body/governmental', WORDS],
      ],
    ],
    [
      'criminalJusticeAgency',
      [{ administersCriminalJustice: 0, substantialBudget: 'x' }],
      [
        ['/body/administersCriminalJustice', WORDS],
        ['/body/substantialBudget', WORDS],
      ],
    ],
    [
      'ncmecServiceAvailable',
      [{}, 'x'],
      [
        ['/service', 'one of `ncmecServices`'],
        ['/known', 'an object of answers'],
      ],
    ],
    ['ncmecServiceAvailable', [undefined, {}], [['/service', 'one of `ncmecServices`']]],
    ['ncmecServiceAvailable', [{ id: 'x', needs: ['police-report'] }, { 'police-report': 1 }], [['/known/police-report', WORDS]]],
    ['policeReportComplete', ['x', day], [['/fields', 'an object of what the entry held']]],
    ['photographOfPrevious180Days', ['x', day], [['/takenOn', '`null`, or made with `calendarDate`']]],
    ['photographOfPrevious180Days', [null, day], []],
    ['localTime', [at, 'America/Chicago', 'fr'], [['/language', '`en` or `es`']]],
    [
      'zonedInstant',
      ['2026-11-01T12:00:00', 'America/Chicago'],
      [['/choice', 'an object that says what is meant by `skipped` and by `repeated` times']],
    ],
    ['contactsWith', [contact, { ...contact, phone: '' }], [['/local/1', CONTACT]]],
    ['contactsWith', [{ ...contact, phone: 1 }], [['/local/0', CONTACT]]],
    ['contactsWith', [{ ...contact, reaches: 'police' }], [['/local/0', CONTACT]]],
    ['contactsWith', [{ ...contact, reaches: ['police', 1] }], [['/local/0', CONTACT]]],
    ['contactsWith', [{ ...contact, reaches: ['police'] }], []],
    ['contactsWith', [null], [['/local/0', CONTACT]]],
  ])('%s of %j', (name, given, expected) => {
    expect(said(name, given)).toEqual(expected);
  });

  it.each(['name', 'recent-photograph'] as const)('of the entry of police, `%s` is one of the states of an item', (field) => {
    if (said('policeReportComplete', [{ [field]: 'included' }, day]).length > 0) expect.fail();
    const [problem] = said('policeReportComplete', [{ [field]: 'maybe' }, day]);
    expect(problem?.[0]).toBe(`/fields/${field}`);
    expect(problem?.[1]).toContain('`unavailable`');
  });

  it('no definition is asked of what is no episode, or at what is no moment', () => {
    for (const given of junk) {
      expect(said('missingChild', [given, at])).toEqual([['/episode', 'made with `parseEpisode`']]);
      expect(said('missingChild', [episode, given])).toEqual([['/at', 'made with `instant`']]);
      if (given !== undefined)
        expect(said('missingChild', [given, given, given])).toEqual([
          ['/episode', 'made with `parseEpisode`'],
          ['/at', 'made with `instant`'],
          ['/readings', 'a reading of each open question, as `defaultReadings` has'],
        ]);
    }
  });

  it('readings are looked at again unless nobody can change them, and wrong ones each time', () => {
    const of = (given: unknown): readonly string[] => said('missingChild', [episode, at, given]).map(([path]) => path);
    const changed: Record<string, unknown> = { ...library.defaultReadings };
    expect(of(changed)).toEqual([]);
    changed['ageAttained'] = 'some day';
    const kept = Object.freeze({ ...changed });
    for (const wrong of [changed, changed, kept, kept]) expect(of(wrong)).toEqual(['/readings']);
    for (const day of ['2023-01-05', 'x2023-01-05', '2023-01-05x']) {
      expect(of({ ...library.defaultReadings, amendmentOf2023From: day })).toEqual(day.length === 10 ? [] : ['/readings']);
    }
  });

  it.each([0, -1, 1.5, '12', null])('an age is a whole number of years, above 0: %j is none', (years) => {
    expect(said('underAge', [years, [row]])).toEqual([['/years', 'a whole number of years, above 0']]);
    expect(said('underAge', [1, [row]])).toEqual([]);
  });

  it('each of these is answered where it is what it must be', () => {
    expect(said('citationOn', [row, day])).toEqual([]);
    expect(said('ncmecServiceAvailable', [service, {}])).toEqual([]);
    expect(said('missingChild', [episode, at])).toEqual([]);
  });
});
