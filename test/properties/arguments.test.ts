import * as library from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

const { assess, calendarDate, exampleDraft, federal, instant, toPublicNotice } = library;

type Library = typeof library;
type FunctionName = { [Name in keyof Library]: Library[Name] extends (...given: never[]) => unknown ? Name : never }[keyof Library];

const at = instant('2026-11-01T18:00:00Z');
const day = calendarDate('2026-11-01');
const readings = library.defaultReadings;
const agency = 'example-county';
const episode = library.parseEpisode({
  zone: 'America/Chicago',
  child: { birthDate: '2011-02-28' },
  agencies: [{ id: agency, kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
  placement: 'group-home',
  whereaboutsUnknown: 'yes',
  events: [
    { kind: 'agency-received-information', agency, at: '2026-10-31T10:00:00-05:00' },
    { kind: 'reported', agency, to: 'law-enforcement', about: ['missing'], outcome: 'refused', at: '2026-10-31T11:00:00-05:00' },
  ],
});
const assessment = assess(episode, at);
const request = library.parseDisclosureRequest({
  asOf: '2026-11-01T12:00:00-05:00',
  categories: ['photo'],
  recipients: [{ role: 'parent' }],
});
const source: library.Provision = {
  id: 'example-act',
  citation: 'Example Code 1-2-3',
  kind: 'statute',
  interval: { from: calendarDate('2020-01-01'), to: null },
  readThrough: day,
  evidence: 'T',
};
const provenance = { source: 'Example State Manual 1.2', readOn: day };
const overlay = library.defineOverlay({
  id: 'example-state',
  jurisdiction: 'Example State',
  provenance: { ...provenance, confirmedBy: null },
});
const closing: library.Override = {
  id: 'example-no-photo',
  jurisdiction: 'US-ZZ',
  category: 'photo',
  to: 'service-provider',
  effect: { kind: 'close', to: 'deny' },
  law: source,
  effective: source.interval,
  provenance: { ...provenance, reviewedBy: null },
};
const office = library.parseCalendar({
  ...{ id: 'example-office', zone: 'America/Chicago', hours: { monday: { opens: '08:00', closes: '17:00' } }, holidays: [] },
  covers: { from: '2026-01-01', to: '2027-01-01' },
});
const [service, contact] = [library.ncmecServices[0], library.nationalContacts[0]];
const result = toPublicNotice(exampleDraft);
if (result.status !== 'ready' || service === undefined || contact === undefined)
  throw new Error('the examples are no longer what they were');
const { notice } = result;
const ground = { law: [source] };
const limb = library.finding('example', ground, 'unknown', ['/agencies']);
const english = { language: 'en' } as const;
const hints = [{ kind: 'person', text: 'Foster' }] as const;

/** For every function of the library, arguments that it answers, the optional ones too. What is missing here does not compile. */
const valid: { readonly [Name in FunctionName]: Readonly<Required<Parameters<Library[Name]>>> } = {
  abductedFromCare: [episode, at, readings, agency],
  absentFromCare: [episode, at, readings, agency],
  afcarsElements: [episode, at],
  all: [['yes']],
  allOf: ['example', ground, [limb]],
  amberEvaluation: [episode, at, readings],
  any: [['yes']],
  anyOf: ['example', ground, [limb]],
  assess: [episode, at, federal],
  auditCaseload: [[episode], { asOf: at, method: 'oig', policy: federal }],
  auditDisclosure: [request, federal],
  auditPublicNotice: [exampleDraft],
  calendarDate: ['2026-11-01'],
  caseSummary: [assessment, request, english],
  catalogue: [federal],
  checkPublicText: ['Last seen near a bus stop.', hints],
  citationOn: [source, day],
  contactsWith: [contact] as never,
  coveredByTitleIvE: [episode, at, readings, agency],
  criminalJusticeAgency: [{ court: 'yes' }],
  decideDisclosure: [request, federal],
  decisionRecord: [assessment],
  defineOverlay: [{ id: 'example-state', jurisdiction: 'Example State', provenance: { ...provenance, confirmedBy: null } }],
  describePolicy: [federal],
  determining: [limb],
  diffPolicies: [federal, federal, [{ name: 'example', episode, asOf: at }]],
  disclosureRequestJsonSchema: [],
  duringHours: [office, [source]],
  endangeredRunaway: [episode, at, readings],
  episodeJsonSchema: [],
  explain: [assessment, { ...english, zone: 'America/Chicago', policy: federal, at }],
  factsAt: [episode, at],
  finding: ['example', ground, 'yes', ['/agencies']],
  fosterCare: [episode, at, readings, agency],
  fosterFacility: [episode, at, readings],
  instant: ['2026-11-01T18:00:00Z'],
  lawAsOf: [day],
  localDate: [at, 'America/Chicago'],
  localTime: [at, 'America/Chicago', 'en'],
  mayPermitPublication: [{ givenBy: 'parent' }],
  missingChild: [episode, at, readings],
  missingChildOrYouth: [episode, at, readings],
  missingFromFosterFacility: [episode, at, readings],
  missingOrAbductedFromCare: [episode, at, readings, agency],
  missingUnemancipatedYouth: [episode, at, readings],
  ncmecCaseTypes: [episode, at, readings],
  ncmecReporters: [episode, at],
  ncmecServiceAvailable: [service, { 'police-report': 'yes' }],
  needed: [limb],
  nextSteps: [assessment, { ...english, policy: federal }],
  noneOf: ['example', ground, limb],
  not: ['yes'],
  parseCalendar: [office],
  parseDisclosureRequest: [request],
  parseEpisode: [episode],
  parsePublicNotice: [notice],
  photographOfPrevious180Days: [day, day],
  policeReportComplete: [{ 'recent-photograph': 'included' }, day],
  provision: ['example-act'],
  publicAltText: [notice, 'en'],
  publicFileName: [notice, { ...english, format: 'text' }],
  publicHashtags: [notice, 'en'],
  publicHints: [notice],
  publicSlug: [notice],
  publicSubject: [notice, 'en'],
  redactPublicText: ['Last seen near a bus stop.', hints],
  refusalAnswers: [assessment, english],
  renderPublicNotice: [notice, { ...english, format: 'html' }],
  replyToRequester: [library.decideDisclosure(request)],
  reportableToNcic: [episode, at, readings],
  reportContent: [episode, 'ncmec', english],
  reviewOverlay: [federal, overlay],
  safeParseDisclosureRequest: [request],
  safeParseEpisode: [episode],
  sexTraffickingVictim: [episode, at],
  timeline: [assessment],
  toPublicNotice: [exampleDraft],
  traffickingVictimCoveredByTitleIvE: [episode, at, readings, agency],
  underAge: [13, [source]],
  withDisclosureOverrides: [federal, closing],
  withOverlay: [federal, overlay],
  zonedInstant: ['2026-11-01T10:00:00', 'America/Chicago', { skipped: 'later', repeated: 'earlier' }],
};

type Call = (...given: readonly unknown[]) => unknown;

const functions: ReadonlyMap<string, Call> = new Map(
  Object.entries(library).flatMap(([name, value]) => {
    // What is made with `new` throws whatever the language does where it is called without.
    if (typeof value !== 'function' || value === library.RulesError) return [];
    return [[name, (...given: readonly unknown[]): unknown => Reflect.apply(value, undefined, given)] as const];
  }),
);

const junk: readonly (readonly [what: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['zero', 0],
  ['an empty text', ''],
  ['an empty list', []],
  ['an empty object', {}],
  ['a function', (): never => expect.fail('what is given is not called')],
];

/** Whatever was thrown, also by what was promised; `undefined` where something came back. */
async function thrownBy(call: Call, given: readonly unknown[]): Promise<unknown> {
  try {
    await call(...given);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('what is no argument, in the place of each argument', () => {
  const cases: readonly (readonly [name: string, given: readonly unknown[]])[] = Object.entries(valid);

  it('is tried on every function of the library', () => {
    expect(cases.map(([name]) => name).sort()).toEqual([...functions.keys()].sort());
  });

  it.each(cases)('%s answers, or says in an error of the library what was expected', async (name, given) => {
    const call = functions.get(name) ?? expect.fail();
    expect(await thrownBy(call, given)).toBeUndefined();
    for (const place of given.keys()) {
      for (const [what, value] of junk) {
        const error = await thrownBy(call, given.with(place, value));
        if (error !== undefined) expect(error, `${what} at ${String(place)}`).toBeInstanceOf(library.RulesError);
      }
    }
  });
});

describe('a reading that nobody offers', () => {
  const calls = Object.entries<readonly unknown[]>(valid).filter(([, given]) => given.includes(readings));
  const wrong = Object.keys(readings).flatMap((key) => [
    [key, 'left out', Object.fromEntries(Object.entries(readings).filter(([other]) => other !== key))] as const,
    [key, 'misspelt', { ...readings, [key]: 'agency and placement' }] as const,
  ]);

  it.each(wrong)('of %s, %s, is refused by every definition, and taken for no other', async (_key, _how, other) => {
    for (const [name, given] of calls) {
      const error = await thrownBy(functions.get(name) ?? expect.fail(), given.with(given.indexOf(readings), other));
      expect(error, name).toMatchObject({ name: 'InvalidFactsError', problems: [{ path: '/readings' }] });
    }
  });

  it('is refused again where it was put among readings that were taken', () => {
    const changed: Record<string, unknown> = { ...readings };
    const ask = (): unknown => functions.get('missingChild')?.(episode, at, changed);
    expect(ask).not.toThrow();
    changed['ageAttained'] = 'some day';
    expect(ask).toThrow(expect.objectContaining({ name: 'InvalidFactsError' }));
  });
});

describe('a zone that nobody names', () => {
  it('is not the one of the host', async () => {
    expect(await thrownBy(functions.get('localDate') ?? expect.fail(), [at, undefined])).toMatchObject({ name: 'InvalidTimeError' });
    expect(await thrownBy(functions.get('localDate') ?? expect.fail(), [at])).toMatchObject({ name: 'InvalidTimeError' });
  });
});

describe('a request that asks nothing, or is of nobody', () => {
  const calls: readonly (readonly [name: string, given: (request: unknown) => readonly unknown[]])[] = [
    ['decideDisclosure', (asked) => [asked]],
    ['auditDisclosure', (asked) => [asked]],
    ['caseSummary', (asked) => [assessment, asked]],
  ];

  it.each(calls)('%s refuses it: nothing would stand against it', async (name, given) => {
    for (const part of ['recipients', 'categories']) {
      const error = await thrownBy(functions.get(name) ?? expect.fail(), given({ ...request, [part]: [] }));
      expect(error, part).toMatchObject({ name: 'InvalidFactsError', problems: [{ path: '/request' }] });
    }
  });
});

describe('a language that nothing is written in', () => {
  const french = { language: 'fr' };
  const calls: readonly (readonly [name: string, given: readonly unknown[]])[] = [
    ['explain', [assessment, french]],
    ['nextSteps', [assessment, french]],
    ['refusalAnswers', [assessment, french]],
    ['reportContent', [episode, 'ncmec', french]],
    ['caseSummary', [assessment, request, french]],
  ];

  it.each(calls)('%s says so by the name of the argument', async (name, given) => {
    const error = await thrownBy(functions.get(name) ?? expect.fail(), given);
    expect(error).toMatchObject({ name: 'InvalidFactsError', problems: [{ path: '/options' }] });
  });

  it('is not one that was left undefined', async () => {
    const left = { language: undefined };
    for (const [name, given] of calls) {
      if (name === 'explain') continue;
      expect(await thrownBy(functions.get(name) ?? expect.fail(), given.with(-1, left)), name).toBeUndefined();
    }
  });
});

describe('a fact that is no answer', () => {
  const poster = library.ncmecServices.find(({ id }) => id === 'poster') ?? expect.fail();
  const calls: readonly (readonly [name: string, path: string, given: (fact: unknown) => readonly unknown[], right: unknown])[] = [
    ['criminalJusticeAgency', '/body/court', (court) => [{ court }], 'yes'],
    ['criminalJusticeAgency', '/body/substantialBudget', (substantialBudget) => [{ substantialBudget }], 'no'],
    ['ncmecServiceAvailable', '/known/police-report', (fact) => [poster, { 'police-report': fact }], 'unknown'],
    ['policeReportComplete', '/fields/name', (name) => [{ name }, day], 'included'],
    ['policeReportComplete', '/fields/recent-photograph', (fact) => [{ 'recent-photograph': fact }, day], 'unavailable'],
  ];

  it.each(calls)('%s names the fact at %s, and takes a word, null and nothing', async (name, path, given, right) => {
    const call = functions.get(name) ?? expect.fail();
    for (const fact of [true, 0, '', 'maybe', ['yes'], {}]) {
      expect(await thrownBy(call, given(fact))).toMatchObject({ name: 'InvalidFactsError', problems: [{ path }] });
    }
    for (const fact of [right, null, undefined]) expect(await thrownBy(call, given(fact))).toBeUndefined();
  });
});

describe('a hint that vouches for nothing', () => {
  const wrong: readonly unknown[] = [{ text: 'Parole Smith' }, { kind: 'child', text: 'Parole Smith' }, { kind: 'person' }, {}, 'x', null];
  const misfits: readonly unknown[] = [
    ...wrong,
    undefined,
    { kind: ['person'], text: 'Parole Smith' },
    { kind: 'person', text: ['Parole Smith'] },
  ];

  it('is refused by its place, and does not open the guard', async () => {
    const check = functions.get('checkPublicText') ?? expect.fail();
    const [right] = hints;
    for (const hint of misfits) {
      expect(await thrownBy(check, ['Parole Smith is 14.', [right, hint]])).toMatchObject({
        name: 'InvalidFactsError',
        problems: [{ path: '/hints/1' }],
      });
    }
    expect(library.checkPublicText('Parole Smith is 14.', [{ kind: 'person', text: 'Parole Smith' }]).outcome).toBe('pass');
    expect(library.checkPublicText('Parole Smith is 14.').outcome).not.toBe('pass');
  });
});

describe('what looks like an argument and is none', () => {
  const example = { name: 'example', episode, asOf: at };
  const settled = library.missingChild(episode, at);
  const stored: unknown = JSON.parse(JSON.stringify(federal));
  const calls: readonly (readonly [name: string, path: string, given: readonly unknown[]])[] = [
    ['zonedInstant', '/choice', ['2026-11-01T10:00:00', 'America/Chicago']],
    ['describePolicy', '/policy', [stored]],
    ['assess', '/policy', [episode, at, stored]],
    ['catalogue', '/policy', [stored]],
    ['explain', '/options/at', [settled, { ...english, at: 'nope' }]],
    ['explain', '/options/policy', [settled, { ...english, policy: stored }]],
    ['diffPolicies', '/examples/1', [federal, federal, [example, { ...example, asOf: 'nope' }]]],
    ['diffPolicies', '/examples/0', [federal, federal, [{ ...example, name: undefined }]]],
    ['decisionRecord', '/assessment', [{}]],
    ['auditCaseload', '/options/method', [[], { asOf: at, method: 'x' }]],
    ['auditCaseload', '/options/asOf', [[], { asOf: 'nope', method: 'oig' }]],
    ['auditCaseload', '/options/policy', [[], { asOf: at, method: 'oig', policy: stored }]],
    ['replyToRequester', '/decision', [{}]],
    ['replyToRequester', '/decision', [{ decision: 'perhaps', categories: [] }]],
    ['underAge', '/years', [-3]],
    ['underAge', '/years', [12.5]],
    ['contactsWith', '/local/1', [contact, {}]],
    ['contactsWith', '/local/0', [{ ...contact, phone: '' }]],
    ['redactPublicText', '/hints/0', ['', [3]]],
    ['checkPublicText', '/hints/0', ['', [3]]],
    ['allOf', '/limbs', ['example', ground]],
    ['allOf', '/limbs', ['example', ground, limb]],
    ['anyOf', '/limbs', ['example', ground, [library.missingChild]]],
    ['noneOf', '/limb', ['example', ground, [limb]]],
    ['finding', '/answer', ['example', ground, 'nope']],
    ['finding', '/facts', ['example', ground, 'yes', '/agencies']],
    ['determining', '/rule', [{ ...limb, because: undefined }]],
    ['needed', '/rule', [library.missingChild]],
    // The word has a "no" in it, which would settle the whole.
    ['all', '/answers', ['unknown']],
    ['any', '/answers', [['yes', 'nope']]],
  ];

  it.each(calls)('%s names %s', async (name, path, given) => {
    const error = await thrownBy(functions.get(name) ?? expect.fail(), given);
    expect(error).toMatchObject({ name: 'InvalidFactsError', problems: [{ path }] });
    expect(error instanceof Error ? error.message : 'nope').not.toMatch(/nope|-3|perhaps/);
  });

  it('is said of an overlay in words, where the whole of it is none', () => {
    const sentences = (base: unknown, draft?: unknown): readonly unknown[] => {
      const notes = (functions.get('reviewOverlay') ?? expect.fail())(base, draft);
      return Array.isArray(notes) ? notes.map((note: library.OverlayNote) => note.sentence) : [];
    };
    expect(sentences(federal)).toEqual(['The overlay `overlay` cannot be laid: it must be an object.']);
    expect(sentences({}, overlay)).toEqual([
      'The overlay `example-state` cannot be laid: what is beneath must be a policy to lay the overlays over, such as federal law.',
    ]);
  });
});
