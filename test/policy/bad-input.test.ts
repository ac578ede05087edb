import {
  assess,
  calendarDate,
  defineOverlay,
  describePolicy,
  duringHours,
  federal,
  finding,
  instant,
  RulesError,
  withOverlay,
  type Overlay,
  type OverlayDraft,
  type Predicate,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { always, at, duty, episodeOf, heard, ncmec, office, police, source, state } from './kinds/example.js';

const provenance = { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null };
const base = { id: 'example-state', jurisdiction: 'Example State', provenance };
const limit = { on: police, from: 'agency-received-information', within: { hours: 2 }, law: source } as const;

/** An overlay as plain JavaScript may write it. */
const fromJavaScript = (said: unknown): Overlay => defineOverlay(said as OverlayDraft);

/** The places and codes of everything that is wrong. */
function wrong(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof RulesError && error.name === 'OverlayError') return error.problems.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}

const written = (said: object): readonly string[] => wrong(() => fromJavaScript({ ...base, ...said }));
const laid = (...overlays: readonly Overlay[]): readonly string[] => wrong(() => withOverlay(federal, ...overlays));

const HOLES = ['/limits/0 NOT_AN_OBJECT', '/duties/0/law/0 NOT_AN_OBJECT'];

/** One report, written in two ways. */
const told = { kind: 'reported', about: 'missing', to: 'juvenile-court' } as const;
const toldAgain = { to: 'juvenile-court', about: 'missing', kind: 'reported' } as const;

describe('an overlay that nobody could mean', () => {
  it.each<[what: string, said: object, problems: readonly string[]]>([
    [
      'is nothing',
      { id: undefined, jurisdiction: undefined, provenance: undefined },
      ['/id NOT_AN_ID', '/jurisdiction NOT_A_TEXT', '/provenance NOT_AN_OBJECT'],
    ],
    ['takes a duty away', { without: [police] }, ['/without UNKNOWN_KEY']],
    ['gates a limit', { limits: [{ ...limit, when: always }] }, ['/limits/0/when UNKNOWN_KEY']],
    ['excepts from a limit', { limits: [{ ...limit, unless: always }] }, ['/limits/0/unless UNKNOWN_KEY']],
    ['suspends a duty', { suspends: [police] }, ['/suspends UNKNOWN_KEY']],
    ['puts a longer time in place of the federal one', { replaces: { [police]: { hours: 48 } } }, ['/replaces UNKNOWN_KEY']],
    ['defines a missing child anew', { findings: { 'missing-child': always } }, ['/findings UNKNOWN_KEY']],
    ['lets the police discharge a federal duty', { discharges: [{ on: ncmec, by: 'law-enforcement' }] }, ['/discharges UNKNOWN_KEY']],
    [
      'says when another limit ends',
      { limits: [{ ...limit, within: { hours: 8, insteadOf: 24 } }] },
      ['/limits/0/within/insteadOf UNKNOWN_KEY'],
    ],
    ['ends a federal duty with a limit', { limits: [{ ...limit, endedBy: 'nothing' }] }, ['/limits/0/endedBy UNKNOWN_KEY']],
    [
      'asks for other content instead',
      { content: [{ on: ncmec, items: ['photo'], law: source, instead: true }] },
      ['/content/0/instead UNKNOWN_KEY'],
    ],
    [
      'delays a duty by advice',
      { advice: [{ id: 'a', basis: 'overlay', text: 'Wait.', when: always, delays: police }] },
      ['/advice/0/delays UNKNOWN_KEY'],
    ],
    ['has an exception in a duty', { duties: [{ ...duty('a'), unless: always }] }, ['/duties/0/unless UNKNOWN_KEY']],
    ['turns a rule at moments of its own', { duties: [{ ...duty('a'), turns: () => [] }] }, ['/duties/0/turns UNKNOWN_KEY']],
    [
      'ends a duty with the responsibility',
      { readings: { responsibilityEnds: 'communication-ends' } },
      ['/readings/responsibilityEnds READING_WEAKENS'],
    ],
    ['flies the federal flag', { duties: [{ ...duty('a'), policy: 'federal' }] }, ['/duties/0/policy UNKNOWN_KEY']],
    [
      'flies it on a limit',
      { duties: [duty('a', { limits: [{ from: 'last-seen', within: { hours: 1 }, law: source, policy: 'federal' } as never] })] },
      ['/duties/0/limits/0/policy UNKNOWN_KEY'],
    ],
    ['puts a clock of its own in', { limits: [{ ...limit, ends: () => [] }] }, ['/limits/0/ends UNKNOWN_KEY']],
    ['has a negative span', { limits: [{ ...limit, within: { hours: -1 } }] }, ['/limits/0/within/hours NOT_A_LENGTH']],
    ['has a span that is no number', { limits: [{ ...limit, within: { hours: NaN } }] }, ['/limits/0/within/hours NOT_A_LENGTH']],
    [
      'has half a day',
      { limits: [{ ...limit, within: { calendarDays: 1.5, firstDay: 'counted' } }] },
      ['/limits/0/within/calendarDays NOT_A_LENGTH'],
    ],
    ...(['calendarDays', 'businessDays', 'courtDays'] as const).map((unit): [string, object, string[]] => [
      `would end ${unit} before they begin`,
      { limits: [{ ...limit, within: { [unit]: 0, firstDay: 'counted', ...(unit === 'calendarDays' ? {} : { calendar: 'office' }) } }] },
      [`/limits/0/within/${unit} NOT_A_LENGTH`],
    ]),
    ['leaves day 0 open', { limits: [{ ...limit, within: { calendarDays: 2 } }] }, ['/limits/0/within/firstDay NOT_ONE_OF']],
    [
      'names no calendar',
      { limits: [{ ...limit, within: { businessDays: 2, firstDay: 'counted' } }] },
      ['/limits/0/within/calendar NOT_A_TEXT'],
    ],
    ['mixes units', { limits: [{ ...limit, within: { hours: 2, businessHours: 2 } }] }, ['/limits/0/within/businessHours UNKNOWN_KEY']],
    ['has no unit', { limits: [{ ...limit, within: { minutes: 5 } }] }, ['/limits/0/within NOT_ONE_OF']],
    [
      'makes a federal report recur',
      { limits: [{ ...limit, within: { kind: 'recurring', every: { days: 7 } } }] },
      ['/limits/0/within NOT_ONE_OF'],
    ],
    [
      'recurs at once',
      { duties: [duty('a', { limits: [{ from: 'last-seen', within: { kind: 'recurring', every: { days: 0 } }, law: source }] })] },
      ['/duties/0/limits/0/within/every/days NOT_A_LENGTH'],
    ],
    ['runs from nowhere', { limits: [{ ...limit, from: 'friday' }] }, ['/limits/0/from NOT_ONE_OF']],
    ['runs from what only starts a duty', { limits: [{ ...limit, from: 'located-or-returned' }] }, ['/limits/0/from NOT_ONE_OF']],
    ['has holes in its lists', { limits: new Array(1), duties: [duty('a', { law: new Array(1) as never })] }, HOLES],
    ['rests on nothing', { limits: [{ ...limit, law: [] }] }, ['/limits/0/law NO_SOURCE']],
    [
      'ends before it begins',
      { limits: [{ ...limit, effective: { from: '2026-01-01', to: '2025-01-01' } }] },
      ['/limits/0/effective NOT_AN_INTERVAL'],
    ],
    [
      'has overlapping versions',
      { limits: [limit, { ...limit, within: { hours: 4 }, effective: { from: '2026-01-01', to: null } }] },
      ['/limits/1/effective INTERVALS_OVERLAP'],
    ],
    [
      'has overlapping versions in a duty',
      { duties: [duty('a', { limits: [limit, limit].map(({ on: _on, ...own }) => own) })] },
      ['/duties/0/limits/1/effective INTERVALS_OVERLAP'],
    ],
    [
      'has overlapping versions, their moment written in another order',
      { limits: [told, toldAgain].map((from) => ({ ...limit, from })) },
      ['/limits/1/effective INTERVALS_OVERLAP'],
    ],
    ['has one name for two duties', { duties: [duty('a'), duty('a')] }, ['/duties/1/id DUPLICATE_ID']],
    ['has one name for two calendars', { calendars: [office, office] }, ['/calendars/1/id DUPLICATE_ID']],
    [
      'lets another discharge the agency’s duty',
      { duties: [duty('a', { who: 'title-iv-e-agency', orBy: ['law-enforcement'], to: 'ncmec' })] },
      ['/duties/0/orBy DISCHARGED_BY_ANOTHER'],
    ],
    [
      'tells the public what is protected',
      { duties: [duty('a', { to: 'public', content: [{ items: ['fosterCareStatus'], law: source }] })] },
      ['/duties/0 DISCLOSES_PROTECTED_STATUS'],
    ],
    ...['newspapers', 'the-public', 'local-radio', 'neighbours'].map((to): [string, object, readonly string[]] => [
      `tells ${to} what is protected`,
      { duties: [duty('a', { to, content: [{ items: ['juvenileRecord'], law: source }] })] },
      ['/duties/0 DISCLOSES_PROTECTED_STATUS'],
    ]),
    ...['local-tv', 'facebook', 'citizens', 'general-population', 'amber-alert', 'court-watch'].flatMap(
      (to): [string, object, readonly string[]][] => [
        [
          `tells ${to}, of whom nobody says who stands behind it, what is protected`,
          { duties: [duty('a', { to, content: [{ items: ['foster-placement'], law: source }] })] },
          ['/duties/0 DISCLOSES_PROTECTED_STATUS'],
        ],
        [
          `tells ${to} of trafficking`,
          { duties: [duty('a', { to, discharge: [{ kind: 'reported', about: 'trafficking-victim', to }] })] },
          ['/duties/0 DISCLOSES_PROTECTED_STATUS'],
        ],
      ],
    ),
    ...[
      ...['publish-foster-care-status', 'tell-of-trafficking', 'name-the-court', 'publish-group-home', 'publish-dcfs', 'publish-csec'],
      ...['publish-pimp', 'publish-arrest', 'say-ran-from-facility', 'name-the-shelter'],
    ].map((act): [string, object, readonly string[]] => [
      `has the public told what is protected: ${act}`,
      { duties: [duty('a', { to: 'newspapers', act })] },
      ['/duties/0 DISCLOSES_PROTECTED_STATUS'],
    ]),
    ...[
      'media',
      'tv',
      'tv-station',
      'facebook',
      'internet',
      'blog',
      'journalists',
      'wire-service',
      'billboard',
      'prensa',
      'medios',
      'mailing-list',
      'local-paper',
    ].map((to): [string, object, readonly string[]] => [
      `declares ${to} closed`,
      { duties: [duty('a', { to, audience: 'closed', content: [{ items: ['foster-placement'], law: source }] })] },
      ['/duties/0 DISCLOSES_PROTECTED_STATUS'],
    ]),
    ['declares an audience that there is not', { duties: [{ ...duty('a'), audience: 'open' }] }, ['/duties/0/audience NOT_ONE_OF']],
    ...[
      ...[
        'prostitution',
        'mentalCondition',
        'probationOfficer',
        'caseworkerName',
        'shibboleth',
        'groupHomeName',
        'shelterCity',
        'facilityName',
      ],
      ...['cpsPhone', 'dcfsNumber', 'childWelfarePhone', 'pimpName', 'escortAdPhoto', 'arrestDate', 'bookingPhoto', 'ankleMonitorNumber'],
      ...['removalDate', 'adoptionDate', 'hivStatusDate', 'ssnNumber', 'runawayHistoryDates', 'homePhone', 'parentName', 'guardian-name'],
    ].map((item): [string, object, readonly string[]] => [
      `tells the public of ${item}`,
      { duties: [duty('a', { to: 'media', content: [{ items: ['photo', item], law: source }] })] },
      ['/duties/0 DISCLOSES_PROTECTED_STATUS'],
    ]),
    [
      'has a key too many, and lets another discharge the agency’s duty',
      { without: [police], duties: [duty('a', { who: 'title-iv-e-agency', orBy: ['law-enforcement'], to: 'ncmec' })] },
      ['/without UNKNOWN_KEY', '/duties/0/orBy DISCHARGED_BY_ANOTHER'],
    ],
    ['covers fewer', { readings: { reportScope: 'narrow' } }, ['/readings/reportScope READING_WEAKENS']],
    ['ends a duty sooner', { readings: { returnedBeforeReport: 'moot' } }, ['/readings/returnedBeforeReport READING_WEAKENS']],
    ['reads a question that there is not', { readings: { hurry: 'yes' } }, ['/readings/hurry UNKNOWN_KEY']],
    ['has a condition that is no function', { duties: [{ ...duty('a'), when: true }] }, ['/duties/0/when NOT_A_FUNCTION']],
    ['has a calendar without hours', { calendars: [{ ...office, hours: {} }] }, ['/calendars/0/hours NO_HOURS']],
    [
      'has a calendar that closes before it opens',
      { calendars: [{ ...office, hours: { monday: { opens: '17:00', closes: '08:00' } } }] },
      ['/calendars/0/hours/monday NOT_AN_INTERVAL'],
    ],
    [
      'has a calendar that never ends',
      { calendars: [{ ...office, covers: { from: '2026-01-01', to: null } }] },
      ['/calendars/0/covers/to NOT_A_DAY'],
    ],
    ['has a calendar in no zone', { calendars: [{ ...office, zone: '+05:00' }] }, ['/calendars/0/zone NOT_A_ZONE']],
    ['has a list for an object', { limits: {}, words: [] }, ['/limits NOT_A_LIST', '/words NOT_AN_OBJECT']],
  ])('%s', (_, said, problems) => {
    expect(written(said)).toEqual(problems);
  });

  it('says all that is wrong with it at once, and repeats none of it', () => {
    const said = {
      without: 'secret',
      limits: [{ ...limit, within: { hours: 'secret' }, when: 'secret' }],
      duties: [{ ...duty('a'), to: 'Secret' }],
    };
    expect(written(said)).toEqual([
      '/without UNKNOWN_KEY',
      '/limits/0/when UNKNOWN_KEY',
      '/limits/0/within/hours NOT_A_LENGTH',
      '/duties/0/to NOT_AN_ID',
    ]);
    expect(() => fromJavaScript({ ...base, ...said })).not.toThrow(/secret/i);
  });

  it.each<[what: string, said: unknown]>([
    ['nothing', null],
    ['a text', 'overlay'],
    [
      'a getter that throws',
      Object.defineProperty({ ...base }, 'limits', {
        enumerable: true,
        get: () => {
          throw new Error('private');
        },
      }),
    ],
    [
      'itself',
      (() => {
        const circle: Record<string, unknown> = { ...base };
        circle['recorded'] = [circle];
        return circle;
      })(),
    ],
    ['a prototype', JSON.parse('{"__proto__": {"limits": []}}')],
  ])('is %s', (_, said) => {
    expect(wrong(() => fromJavaScript(said)).length).toBeGreaterThan(0);
    expect(wrong(() => withOverlay(federal, said as Overlay)).length).toBeGreaterThan(0);
  });

  it('does not change after it was checked', () => {
    const within = { hours: 2 };
    const overlay = fromJavaScript({ ...base, limits: [{ ...limit, within }] });
    within.hours = -1;
    expect(overlay.limits[0]?.within).toEqual({ hours: 2 });
    expect(Object.isFrozen(overlay.limits[0]?.law)).toBe(true);
  });

  it('leaves out what is undefined, so that all that comes out is plain JSON', () => {
    const silent = { effective: undefined, interpretation: undefined };
    const overlay = fromJavaScript({
      ...base,
      limits: [{ ...limit, ...silent, law: { ...source, formerly: undefined } }],
      duties: [{ ...duty('a'), content: undefined, after: undefined, effective: undefined }],
    });
    const policy = withOverlay(federal, overlay);
    for (const said of [describePolicy(policy), assess(episodeOf([heard]), instant(at('05-04', '12:00')), policy)]) {
      expect(JSON.parse(JSON.stringify(said))).toStrictEqual(said);
    }
  });

  it('may have the public told what a notice about any child says', () => {
    const items = ['name', 'photo', 'eyeColor', 'lastSeenCity', 'clothing', 'investigatingAgency', 'caseNumber'];
    expect(written({ duties: [duty('a', { to: 'media', content: [{ items, law: source }] })] })).toEqual([]);
  });

  it.each<[to: string, audience: { audience?: 'closed' }]>([
    ['juvenile-court', {}],
    ['ombudsman', { audience: 'closed' }],
    ['school', { audience: 'closed' }],
  ])('may have the %s told what is protected', (to, audience) => {
    const told = { to, ...audience, content: [{ items: ['foster-placement', 'trafficking-risk'], law: source }] };
    expect(written({ duties: [duty('a', told)] })).toEqual([]);
    // A county may add the same to the duty of its state.
    const more = state({ content: [{ on: 'a', items: ['foster-placement'], law: source }] }, 'example-county');
    expect(laid(state({ duties: [duty('a', { to, ...audience })] }), more)).toEqual([]);
  });

  it('is checked as well where nobody defined it', () => {
    const forged = { ...state({}), limits: [{ ...limit, within: { hours: -1 } }] } as Overlay;
    expect(laid(forged)).toEqual(['/0/limits/0/within/hours NOT_A_LENGTH']);
  });

  it('is told the units there are: that a limit recurs, only on a duty of its own', () => {
    const within = { minutes: 5 };
    const said = { duties: [{ ...duty('a'), limits: [{ from: 'last-seen', within, law: source }] }], limits: [{ ...limit, within }] };
    const expected = new Map<string, string>();
    try {
      fromJavaScript({ ...base, ...said });
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      for (const problem of error.problems) expected.set(problem.path, problem.expected);
    }
    expect(expected.get('/duties/0/limits/0/within')).toMatch(/hours.*calendarDays.*recurring/);
    expect(expected.get('/limits/0/within')).toMatch(/hours.*calendarDays(?!.*recurring)/);
  });
});

describe('a policy', () => {
  it.each([
    ['federal law', federal],
    ['federal law with an overlay', withOverlay(federal, state({ limits: [limit], duties: [duty('a')] }))],
  ])('%s cannot be changed by plain JavaScript', (_, { duties, readings, findings, layers }) => {
    for (const part of [duties, readings, findings, layers]) expect(() => Object.assign(part, { length: 0 })).toThrow(TypeError);
    for (const row of duties) {
      expect(() => Object.assign(row, { scope: 'programme' })).toThrow(TypeError);
      if (row.scope === 'episode') expect(() => Object.assign(row.limits, { length: 0 })).toThrow(TypeError);
    }
  });
});

describe('overlays that do not go together', () => {
  const county = (said: Partial<OverlayDraft>): Overlay => state(said, 'example-county');

  it.each([
    ['fosterCareStatus', ['/1/content/0/items DISCLOSES_PROTECTED_STATUS']],
    ...[
      'photo',
      'recentPhotograph',
      'eye-color',
      'lastSeenCity',
      'directionOfTravel',
      'investigatingAgencyPhone',
      'vehicleLicensePlate',
    ].map((item): [string, readonly string[]] => [item, []]),
  ])('a county cannot have a state’s duty tell the public what is protected: %s', (item, problems) => {
    const told = state({ duties: [duty('example-notice', { to: 'local-tv' })] });
    const more = county({ content: [{ on: 'example-notice', items: [item], law: source }] });
    expect(laid(told, more)).toEqual(problems);
    expect(wrong(() => withOverlay(withOverlay(federal, told), more))).toEqual(problems.map((each) => each.replace('/1', '/0')));
  });

  it('what is wrong with one does not hide what is wrong with another', () => {
    const forged = { ...state({}), duties: [duty('a', { who: 'title-iv-e-agency', orBy: ['law-enforcement'], to: 'ncmec' })] } as Overlay;
    const lost = county({ limits: [{ ...limit, on: 'example-lost' }] });
    expect(laid(forged, lost)).toEqual(['/0/duties/0/orBy DISCHARGED_BY_ANOTHER', '/1/limits/0/on UNKNOWN_ID']);
  });

  it.each([null, undefined, {}, [], 'federal'])('no overlay is laid over what is no policy: %j', (no) => {
    expect(wrong(() => withOverlay(no as never, state({})))).toEqual([' NOT_A_POLICY']);
  });

  it('no hours are taken from what is no calendar', () => {
    expect(wrong(() => duringHours({ id: 'x' } as never))).toContain('/zone NOT_A_ZONE');
  });

  it.each<[what: string, overlays: readonly Overlay[], problems: readonly string[]]>([
    ...[police, 'report-missing-child', 'law-enforcement', 'title-iv-e-agency'].map((name): [string, Overlay[], readonly string[]] => [
      `other words for what federal law names: ${name}`,
      [state({ words: { [name]: { en: 'Nothing to do before 48 hours' } } })],
      [`/0/words/${name} RENAMES_FEDERAL`],
    ]),
    [
      'other words for what federal law names, over another layer',
      [state({ duties: [duty('a')] }), county({ words: { 'ive-report-missing-to-ncmec': { en: 'x' }, a: { en: 'y' } } })],
      ['/1/words/ive-report-missing-to-ncmec RENAMES_FEDERAL'],
    ],
    ['words for a duty of its own', [state({ duties: [duty('a')], words: { a: { en: 'Tell the court' } } })], []],
    ['a duty under a federal name', [state({ duties: [duty(police)] })], ['/0/duties/0/id DUPLICATE_ID']],
    [
      'a duty under the name of another layer’s',
      [state({ duties: [duty('a')] }), county({ duties: [duty('a')] })],
      ['/1/duties/0/id DUPLICATE_ID'],
    ],
    [
      'content of a duty that there is not',
      [state({ content: [{ on: 'none', items: ['x'], law: source }] })],
      ['/0/content/0/on UNKNOWN_ID'],
    ],
    ['an order after a duty that there is not', [state({ duties: [duty('a', { after: ['none'] })] })], ['/0/duties/0/after/0 UNKNOWN_ID']],
    [
      'a recorded text on a duty that there is not',
      [state({ recorded: [{ text: 'x', law: source, readOn: calendarDate('2026-11-01'), on: 'none' }] })],
      ['/0/recorded/0/on UNKNOWN_ID'],
    ],
    [
      'two duties each after the other',
      [state({ duties: [duty('a', { after: ['b'] }), duty('b', { after: ['a'] })] })],
      ['/0/duties/0/after CYCLIC_ORDER', '/0/duties/1/after CYCLIC_ORDER'],
    ],
    [
      'a circle through two layers',
      [state({ duties: [duty('a', { after: ['b'] })] }), county({ duties: [duty('b', { after: ['a'] })] })],
      ['/0/duties/0/after CYCLIC_ORDER', '/1/duties/0/after CYCLIC_ORDER'],
    ],
    [
      'what federal law wants told, withheld',
      [state({ withheld: [{ to: 'ncmec', item: 'photo', law: source }] })],
      ['/0/withheld/0/item WITHHOLDS_FEDERAL_CONTENT'],
    ],
  ])('%s', (_, overlays, problems) => {
    expect(laid(...overlays)).toEqual(problems);
  });

  it('a county laid before the state that it refers to is told to be laid in the same call', () => {
    const limits = [{ on: 'example-court', from: 'agency-received-information', within: { hours: 4 }, law: source }] as const;
    const [state_, county_] = [state({ duties: [duty('example-court')] }), county({ limits })];
    expect(laid(county_)).toEqual(['/0/limits/0/on UNKNOWN_ID']);
    expect(() => withOverlay(federal, county_)).toThrow('laid in the same call');
    expect(laid(county_, state_)).toEqual([]);
    expect(wrong(() => withOverlay(withOverlay(federal, state_), county_))).toEqual([]);
  });

  it('a stricter state does not break its county, in whatever order they are laid', () => {
    const strict = state({
      duties: [duty('example-court')],
      limits: [{ on: police, from: 'agency-received-information', within: { hours: 1 }, law: source }],
    });
    const other = county({
      limits: [
        { on: 'example-court', from: 'agency-received-information', within: { hours: 4 }, law: source },
        { on: police, from: 'agency-received-information', within: { hours: 2 }, law: source },
      ],
    });
    expect(laid(strict, other)).toEqual([]);
    expect(laid(other, strict)).toEqual([]);
  });
});

const SECRET = 'the child’s name';

/** A getter that answers once. */
const secondTime = (): (() => string) => {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked > 1) throw new Error(SECRET);
    return 'Example';
  };
};

describe('a condition that fails', () => {
  const failing: readonly (readonly [what: string, when: unknown, code: string])[] = [
    [
      'throws',
      () => {
        throw new Error(SECRET);
      },
      'rule-threw',
    ],
    ['promises', () => Promise.resolve(finding('a', { law: [] }, 'no')), 'rule-returned-a-promise'],
    ['promises and breaks it', () => Promise.reject(new Error(SECRET)), 'rule-returned-a-promise'],
    ['says yes', () => true, 'rule-returned-no-finding'],
    ['says nothing', () => undefined, 'rule-returned-no-finding'],
    ['says no in a finding of its own making', () => ({ answer: 'no' }), 'rule-returned-no-finding'],
    ['answers in another word', () => ({ ...finding('a', { law: [] }, 'no'), answer: 'maybe' }), 'rule-returned-no-finding'],
    ['adds to a finding', () => ({ ...finding('a', { law: [] }, 'no'), note: SECRET }), 'rule-returned-no-finding'],
    [
      'hides a getter that throws',
      () =>
        Object.defineProperty({ ...finding('a', { law: [] }, 'no') }, 'answer', {
          enumerable: true,
          get: () => {
            throw new Error(SECRET);
          },
        }),
      'rule-threw',
    ],
    ['adds to a source', () => finding('a', { law: [{ ...source, note: () => SECRET } as never] }, 'no'), 'rule-returned-no-finding'],
    [
      'reasons in a circle',
      () => {
        const circle = { ...finding('a', { law: [] }, 'no'), because: [] as unknown[] };
        circle.because.push(circle);
        return circle;
      },
      'rule-returned-no-finding',
    ],
  ];
  const asked = episodeOf([heard]);
  const asOf = instant(at('05-04', '12:00'));

  it.each(failing)('%s: the overlay’s fault, and nothing else changes', (_, when, code) => {
    const limits = [{ from: 'agency-received-information', within: { hours: 1 }, law: source }] as const;
    const overlay = state({ duties: [duty('example-faulty', { when: when as Predicate, limits }), duty('example-sound')] });
    const { duties, faults } = assess(asked, asOf, withOverlay(federal, overlay));
    expect(faults).toEqual([{ policy: 'example-state', rule: 'example-faulty', code }]);
    expect(duties.find(({ id }) => id === 'example-faulty')).toMatchObject({
      owed: { answer: 'unknown' },
      status: 'overdue',
      outstanding: true,
    });
    expect(duties.find(({ id }) => id === 'example-sound')).toMatchObject({ owed: { answer: 'yes' } });
    expect(duties.filter(({ policy }) => policy === undefined)).toEqual(assess(asked, asOf).duties);
    expect(JSON.stringify({ duties, faults })).not.toContain(SECRET);
  });

  it('cannot change or throw once it has answered', () => {
    const kept = { ...finding('a', { law: [] }, 'yes') };
    const toJSON = (): never => {
      throw new Error(SECRET);
    };
    const when: Predicate = () => Object.defineProperty(kept, 'toJSON', { value: toJSON, configurable: true });
    const { duties, faults } = assess(asked, asOf, withOverlay(federal, state({ duties: [duty('example-sound', { when })] })));
    Object.assign(kept, { answer: 'no' });
    expect(faults).toEqual([]);
    const own = duties.find(({ id }) => id === 'example-sound');
    expect(own?.owed.because.find(({ id }) => id === 'a')?.answer).toBe('yes');
    expect(() => JSON.stringify(own)).not.toThrow();
  });

  it.each([
    ['a getter in its source', (law: object) => Object.defineProperty({ ...law }, 'formerly', { enumerable: true, get: secondTime() })],
    ['a prototype of its source', (law: object) => Object.assign(Object.create({ toJSON: () => SECRET }), law) as object],
    ['days of its source', (law: object) => ({ ...law, interval: { ...source.interval, toJSON: () => SECRET } })],
  ])('cannot tell anything by %s', (_, changed) => {
    const when: Predicate = () => finding('a', { law: [changed(source) as typeof source] }, 'yes');
    const assessed = assess(asked, asOf, withOverlay(federal, state({ duties: [duty('example-sound', { when })] })));
    expect(JSON.stringify(assessed)).not.toContain(SECRET);
  });

  it('fails also where only one of several moments makes it', () => {
    const when: Predicate = (_, moment) => {
      if (moment > asOf) throw new Error(SECRET);
      return finding('a', { law: [] }, 'unknown');
    };
    const rough = episodeOf([
      { kind: 'agency-received-information', agency: 'county', between: [at('05-04', '10:00'), at('05-04', '14:00')] },
    ]);
    const overlay = state({ duties: [duty('example-faulty', { when })] });
    expect(assess(rough, instant(at('05-04', '15:00')), withOverlay(federal, overlay)).faults).toEqual([
      { policy: 'example-state', rule: 'example-faulty', code: 'rule-threw' },
    ]);
  });

  it('fails in advice too, which is then given', () => {
    const nothing: unknown = () => null;
    const advice = [{ id: 'example-advice', basis: 'overlay', text: 'Ask.', when: nothing as Predicate }] as const;
    const { faults, advice: given } = assess(asked, asOf, withOverlay(federal, state({ advice })));
    expect(faults).toEqual([{ policy: 'example-state', rule: 'example-advice', code: 'rule-returned-no-finding' }]);
    expect(given.map(({ id }) => id)).toContain('example-advice');
  });

  it('cannot change how federal law is read', () => {
    const meddling: Predicate = (_, __, readings) => {
      if (readings !== undefined) Object.assign(readings, { reportScope: 'narrow' });
      return finding('a', { law: [] }, 'yes');
    };
    const { duties, faults } = assess(asked, asOf, withOverlay(federal, state({ duties: [duty('example-faulty', { when: meddling })] })));
    expect(faults).toHaveLength(1);
    expect(duties.find(({ id }) => id === ncmec)).toEqual(assess(asked, asOf).duties.find(({ id }) => id === ncmec));
  });
});
