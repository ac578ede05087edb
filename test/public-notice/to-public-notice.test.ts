import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD, type PublicNotice } from '../../src/public-notice/notice.js';
import { auditPublicNotice, parsePublicNotice, toPublicNotice } from '../../src/public-notice/to-public-notice.js';
import type { Reason } from '../../src/public-notice/reader.js';
import { fullDraft, surnames, validDraft, type Draft } from './drafts.js';
import { wordsOf } from './observe.js';

const reasonsOf = (draft: unknown): readonly Reason[] => auditPublicNotice(draft).reveal().reasons;

function noticeOf(draft: unknown): PublicNotice {
  const result = toPublicNotice(draft);
  if (result.status === 'held') throw new Error(JSON.stringify(reasonsOf(draft)));
  return result.notice;
}

/** The draft with one value put in at a path. */
function withValue(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, put);
  return copy;
}
const put = (path: string, value: unknown): unknown => withValue(fullDraft, path.split('/').slice(1), value);

describe('a draft is ready', () => {
  it('whenever every field has its form and every approval is yes', () => {
    fc.assert(
      fc.property(validDraft, (draft) => {
        expect(reasonsOf(draft)).toEqual([]);
        expect(toPublicNotice(draft).status).toBe('ready');
      }),
      { numRuns: 1000 },
    );
  });

  it.each(surnames)('for a child named %s too', (last) => {
    expect(toPublicNotice(put('/name', { first: 'Alex', last })).status).toBe('ready');
    expect(toPublicNotice(put('/name', { first: 'Robin', goesBy: last })).status).toBe('ready');
  });

  it('with nothing but what every notice needs', () => {
    const { publicId, name, age, missingSince, lastSeen, caseType, issuer, investigatingAgency, publishedOn, expiresOn } = fullDraft;
    const { caseNumberPattern, approvals } = fullDraft;
    const required = { publicId, name: { first: name.first }, age, looks: {}, missingSince, caseType, issuer, publishedOn, expiresOn };
    const draft = {
      ...required,
      lastSeen: { city: lastSeen.city, state: lastSeen.state },
      investigatingAgency,
      caseNumberPattern,
      approvals,
    };
    expect(Object.keys(noticeOf(draft))).toEqual(Object.keys(noticeOf(fullDraft)));
    for (const key of Object.keys(draft))
      expect(reasonsOf({ ...draft, [key]: undefined })).toContainEqual({
        path: `/${key}`,
        code: 'missing',
        expected: expect.any(String) as unknown,
      });
  });

  it('and absent, undefined and null are the same nothing', () => {
    const absent = { ...fullDraft } as Partial<Record<keyof Draft, unknown>>;
    delete absent.vehicle;
    const json = JSON.stringify(noticeOf(absent));
    expect(JSON.stringify(noticeOf({ ...fullDraft, vehicle: undefined }))).toBe(json);
    expect(JSON.stringify(noticeOf({ ...fullDraft, vehicle: null }))).toBe(json);
  });
});

describe('a draft is held', () => {
  const approvals = ['guardianPermission', 'investigatingAgencyConsulted', 'ncicEntered', 'jurisdictionRule', 'photoReviewed'];
  const answers = ['no', 'unknown', undefined, null, true, 'YES', ['yes'], { yes: 'yes' }];

  it.each(approvals)('unless %s is yes, with the one constant', (approval) => {
    for (const answer of answers) {
      const draft = put(`/approvals/${approval}`, answer);
      expect(toPublicNotice(draft)).toBe(HELD);
      expect(reasonsOf(draft)).toEqual([{ path: `/approvals/${approval}`, code: 'not-approved' }]);
    }
  });

  it.each([
    [17, 'ready'],
    [18, 'held'],
    [19, 'held'],
  ])('at %i without the answer that the rule for adults is met: %s', (to, status) => {
    const draft = withValue(put('/age', { from: 15, to }), ['approvals', 'adultRule'], 'unknown');
    expect(toPublicNotice(draft).status).toBe(status);
    expect(toPublicNotice(put('/age', { from: 15, to })).status).toBe('ready');
  });

  it('where the photograph was not looked at, and not where there is none', () => {
    const unseen = withValue(fullDraft, ['approvals', 'photoReviewed'], 'unknown');
    expect(toPublicNotice(unseen)).toBe(HELD);
    expect(toPublicNotice(withValue(unseen, ['photoId'], null)).status).toBe('ready');
  });

  it.each([
    ['/publicId', 'K7R2M9X6T2', 'malformed', 'a digit that passes for a letter'],
    ['/publicId', 'DCFS2M9X6T', 'malformed', 'letters that meet'],
    ['/publicId', 'K8R2M9X6', 'malformed', 'too short'],
    ['/publicId', 'K8R2M9X6T2K8', 'malformed', 'too long'],
    ['/photoId', 'grouphome.jpg', 'malformed', 'a file name'],
    ['/name/first', 'robin', 'malformed', 'no capital'],
    ['/name/first', 'Robin who ran from the home', 'malformed', 'a sentence'],
    ['/name/first', 'Robin\u200bExample', 'malformed', 'an invisible character'],
    ['/name/first', 'R\u043ebin', 'malformed', 'a letter of another alphabet'],
    ['/name/first', 'Ward of the State', 'malformed', 'an English particle'],
    ['/name/first', 'Robin (ward)', 'malformed', 'brackets'],
    ['/name/first', 'One Two Three Four Five', 'malformed', 'more than four words'],
    ['/age', { from: 16, to: 15 }, 'contradiction', 'the wrong way round'],
    ['/age/to', 21, 'malformed', 'over 20'],
    ['/age/from', 14.5, 'malformed', 'not whole'],
    ['/age/from', -1, 'malformed', 'negative'],
    ['/age/from', '15', 'malformed', 'text'],
    ['/caseType', 'missing-from-care', 'malformed', 'not one of NCMEC’s types'],
    ['/caseType', 'toString', 'malformed', 'a name that every object has'],
    ['/lastSeen/landmark', 'hospital', 'malformed', 'where people are treated'],
    ['/lastSeen/city', 'sunrise group home', 'malformed', 'not a name'],
    ['/lastSeen/city', '1200 Maple Street', 'malformed', 'an address'],
    ['/lastSeen/city', 'Maple Group Home', 'guard-block', 'a name with what a notice must not tell'],
    ['/publicCircumstances/0', 'ran-from-placement', 'malformed', 'no such code'],
    ['/clothing/0/garment', 'jumpsuit', 'malformed', 'issued by institutions'],
    ['/clothing/0/print', 'Foster Home', 'guard-block', 'what a notice must not tell'],
    ['/clothing/0/print', 'property of the county', 'malformed', 'a sentence'],
    ['/marks/0/motif', 'crown', 'malformed', 'taught as a sign'],
    ['/vehicle/model', 'van of his boyfriend', 'malformed', 'a sentence'],
    ['/vehicle/plate', 'abc', 'malformed', 'small letters'],
    ['/issuer', 'child-welfare-agency', 'malformed', 'not an issuer'],
    ['/investigatingAgency/kind', 'human-services', 'malformed', 'not police'],
    ['/investigatingAgency/phone', '800-555-0142', 'malformed', 'toll-free'],
    ['/investigatingAgency/phone', '217-555-0142 x12', 'malformed', 'an extension'],
    ['/investigatingAgency/caseNumber', 'JV-26-0045', 'malformed', 'a docket'],
    ['/ncmecNumber', '12345', 'malformed', 'five digits'],
    ['/missingSince', '2026-02-30', 'malformed', 'no such day'],
    ['/missingSince', '2026-10-30T21:00:00Z', 'malformed', 'a time of day'],
  ])('for %s = %o: %s (%s)', (path, value, code, _why) => {
    const draft = put(path, value);
    expect(toPublicNotice(draft)).toBe(HELD);
    expect(reasonsOf(draft).map((reason) => [reason.path, reason.code, reason.hits !== undefined])).toEqual([
      [path, code, code.startsWith('guard')],
    ]);
  });

  it('where first and last name say together what neither says alone', () => {
    expect(reasonsOf(put('/name', { first: 'Foster', last: 'Child' }))).toMatchObject([{ path: '/name', code: 'guard-block' }]);
  });

  it('where two fields cannot both be right', () => {
    expect(reasonsOf(put('/publishedOn', '2026-10-29'))).toEqual([{ path: '/publishedOn', code: 'contradiction' }]);
    expect(reasonsOf(put('/publishedOn', '2026-10-30'))).toEqual([]);
    expect(reasonsOf(put('/publishedOn', '2026-10-31'))).toEqual([]);
    expect(reasonsOf(put('/expiresOn', '2026-11-01'))).toEqual([{ path: '/expiresOn', code: 'contradiction' }]);
    expect(reasonsOf(withValue(put('/issuer', 'ncmec'), ['ncmecNumber'], null))).toEqual([{ path: '/issuer', code: 'contradiction' }]);
    expect(reasonsOf(put('/caseNumberPattern', '##-#####'))).toEqual([{ path: '/caseNumberPattern', code: 'contradiction' }]);
    expect(reasonsOf(put('/caseNumberPattern', 'CPS-######'))).toMatchObject([{ path: '/caseNumberPattern', code: 'malformed' }]);
  });

  it('for every fault at once, also where others stand before it', () => {
    const draft = {
      ...fullDraft,
      publicId: '',
      age: { from: 18, to: 18 },
      publishedOn: '2026-10-01',
      caseNumberPattern: '#',
      approvals: {},
    };
    expect(reasonsOf(draft).map(({ path }) => path)).toEqual(
      ['/publicId', '/caseType', '/publishedOn', '/caseNumberPattern'].concat(
        [...approvals.slice(0, 4), 'adultRule', 'photoReviewed'].map((key) => `/approvals/${key}`),
      ),
    );
  });

  it('for every fault at once, in the order of the notice', () => {
    const reasons = reasonsOf({});
    expect(reasons.map(({ code }) => code)).toEqual(reasons.map(() => 'missing'));
    expect(reasons.map(({ path }) => path)).toEqual(
      [
        'publicId',
        'name',
        'age',
        'looks',
        'missingSince',
        'lastSeen',
        'caseType',
        'issuer',
        'investigatingAgency',
        'publishedOn',
        'expiresOn',
      ]
        .concat('caseNumberPattern', 'approvals')
        .map((key) => `/${key}`),
    );
  });

  it('and the reasons never hold a value of the draft', () => {
    const draft = put('/lastSeen/city', 'sunrise group home');
    expect(JSON.stringify(reasonsOf(draft))).not.toMatch(/sunrise|home/i);
  });
});

describe('reasons', () => {
  it('say what a field takes, in a text of its own that is the same whatever stood there', () => {
    const expectedAt = (path: string, value: unknown): unknown =>
      reasonsOf(put(path, value)).find((reason) => reason.path === path)?.expected;
    expect(expectedAt('/publicId', 'A-1')).toBe('five times a letter of BCDFGHJKLMNPQRTVWXZ and a digit of 2689, drawn at random');
    expect(expectedAt('/missingSince', 'yesterday')).toBe('a day of the calendar as YYYY-MM-DD');
    expect(expectedAt('/looks/hair', 'auburn')).toBe('a code of the type `NoticeHairColor`');
    expect(expectedAt('/ncmecNumber', '12345')).toBe(expectedAt('/ncmecNumber', 'Springfield group home'));
    expect(expectedAt('/approvals/ncicEntered', 'no')).toBeUndefined();
    expect(reasonsOf(put('/name', { first: 'Foster', last: 'Child' }))[0]).not.toHaveProperty('expected');
  });

  it('say it of every field that is absent or of another form, down to the last, and hold no word of the draft', () => {
    const leaves = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? { private: 'zq zq' }
        : Array.isArray(value)
          ? value.map(leaves)
          : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, leaves(each)]));
    const wholes = Object.keys(fullDraft).map((key) => reasonsOf({ ...fullDraft, [key]: 'zq zq' }));
    const reasons = [reasonsOf('zq'), reasonsOf({}), reasonsOf(leaves(fullDraft)), ...wholes].flat();
    const told = reasons.filter(({ code }) => code === 'missing' || code === 'malformed');
    expect(told.length).toBeGreaterThan(60);
    expect(told.filter(({ expected }) => expected === undefined)).toEqual([]);
    expect(JSON.stringify(reasons)).not.toContain('zq');
  });

  it('are there exactly when the draft is not ready', () => {
    fc.assert(
      fc.property(
        validDraft,
        fc.constantFrom<keyof Draft>('name', 'age', 'looks', 'approvals', 'vehicle'),
        fc.anything(),
        (draft, key, value) => {
          for (const each of [draft, { ...draft, [key]: value }]) {
            const { status, reasons } = auditPublicNotice(each).reveal();
            expect(status).toBe(toPublicNotice(each).status);
            expect(reasons.length === 0).toBe(status === 'ready');
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('come out by reveal and by nothing else', () => {
    const [one, other] = [auditPublicNotice({}), auditPublicNotice(fullDraft)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect({ ...one }).toEqual({ ...other });
    expect(structuredClone({ ...one })).toEqual(structuredClone({ ...other }));
  });
});

describe('hostile drafts', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = new Proxy({}, { get: () => { throw new Error('no'); }, ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
  const endless: object = new Proxy({}, { get: () => endless });
  const hostile: readonly unknown[] = [
    ...[undefined, null, 0, NaN, '', 'draft', true, 1n, Symbol('draft'), () => fullDraft, [], [fullDraft], new Map(), new Date(0)],
    ...[
      revoked.proxy,
      throwing,
      endless,
      Object.create(null) as object,
      new Proxy([], {}),
      new String('x'),
      { length: Infinity },
      new Uint8Array(8),
    ],
  ];

  it.each(hostile.map((each, place) => [place, each] as const))('number %i is held, and so is a draft with it in any place', (_, each) => {
    expect(toPublicNotice(each)).toBe(HELD);
    expect(parsePublicNotice(each)).toBe(HELD);
    const nothing = each === undefined || each === null;
    for (const key of Object.keys(fullDraft)) {
      expect(() => toPublicNotice({ ...fullDraft, [key]: each })).not.toThrow();
      if (!nothing && key !== 'looks')
        expect(auditPublicNotice({ ...fullDraft, [key]: each }).reveal().reasons.length === 0).toBe(
          toPublicNotice({ ...fullDraft, [key]: each }).status === 'ready',
        );
    }
  });

  it('a getter that throws on a public key holds the draft, and says so without what it threw', () => {
    const draft = { ...fullDraft, get vehicle(): never { throw new Error('placement'); } }; // prettier-ignore
    expect(toPublicNotice(draft)).toBe(HELD);
    expect(reasonsOf(draft)).toEqual([{ path: '/vehicle', code: 'unreadable' }]);
  });

  it('a getter that answers differently each time is asked once', () => {
    let asked = 0;
    const draft = { ...fullDraft, get ncmecNumber() { asked += 1; return asked === 1 ? '1234567' : 'group home'; } }; // prettier-ignore
    expect(noticeOf(draft).ncmecNumber).toBe('1234567');
    expect(asked).toBe(1);
  });

  it('any value at all is answered', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
        (value) => {
          expect(toPublicNotice(value)).toBe(HELD);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a long list or a long text costs no more reads than a short one', () => {
    let reads = 0;
    const long = new Proxy([], { get: (_, key) => ((reads += 1), key === 'length' ? 1e9 : 'x') });
    expect(toPublicNotice({ ...fullDraft, clothing: long })).toBe(HELD);
    expect(reads).toBe(1);
    expect(toPublicNotice(put('/name/first', `A${'a'.repeat(5e6)}`))).toBe(HELD);
  });
});

describe('a notice', () => {
  it('is deeply frozen, plain, and shares nothing with the draft', () => {
    const inputs = new Set<unknown>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      inputs.add(value);
      Object.values(value).forEach(collect);
    };
    collect(fullDraft);
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      expect(inputs.has(value)).toBe(false);
      Object.values(value).forEach(check);
    };
    check(toPublicNotice(fullDraft));
  });

  it('is the same when it is made again, from itself, and from its JSON', () => {
    fc.assert(
      fc.property(validDraft, (draft) => {
        const json = JSON.stringify(toPublicNotice(draft));
        const notice = noticeOf(draft);
        const { caseNumberPattern, approvals } = draft;
        expect(JSON.stringify(toPublicNotice(draft))).toBe(json);
        expect(JSON.stringify(toPublicNotice({ ...notice, caseNumberPattern, approvals }))).toBe(json);
        expect(JSON.stringify(parsePublicNotice(JSON.parse(JSON.stringify(notice))))).toBe(json);
        expect(JSON.stringify(parsePublicNotice(notice))).toBe(json);
      }),
      { numRuns: 300 },
    );
  });

  it('stored and changed since is held', () => {
    const stored = JSON.parse(JSON.stringify(noticeOf(fullDraft))) as Record<string, unknown>;
    expect(parsePublicNotice({ ...stored, lastSeen: { city: 'the group home on Maple', state: 'IL' } })).toBe(HELD);
    expect(parsePublicNotice({ ...stored, note: 'left the group home' })).toEqual(toPublicNotice(fullDraft));
  });

  it('is no draft, whose approvals would not be asked for', () => {
    expect(toPublicNotice(fullDraft)).not.toBe(HELD);
    for (const given of [fullDraft, { ...fullDraft, approvals: {} }, { ...fullDraft, caseNumberPattern: undefined }]) {
      expect(parsePublicNotice(given)).toBe(HELD);
    }
    expect(parsePublicNotice({ ...fullDraft, approvals: undefined })).toBe(HELD);
    expect(parsePublicNotice({ ...fullDraft, approvals: undefined, caseNumberPattern: undefined })).toEqual(toPublicNotice(fullDraft));
  });

  it.each([
    [{ from: 17, to: 17 }, []],
    [{ from: 17, to: 18 }, []],
    [{ from: 18, to: 18 }, [{ path: '/caseType', code: 'contradiction' }]],
    [{ from: 20, to: 20 }, [{ path: '/caseType', code: 'contradiction' }]],
  ])('of a runaway of the age %j: %j, since a grown one can only be under guardianship', (age, reasons) => {
    expect(reasonsOf({ ...fullDraft, caseType: 'endangered-runaway', age })).toEqual(reasons);
    expect(reasonsOf({ ...fullDraft, caseType: 'family-abduction', age })).toEqual([]);
  });

  it('writes text in one way and lists in one order, so that how the caller wrote them says nothing', () => {
    const other = {
      ...fullDraft,
      name: { first: ' Robin ', last: 'Exa\u006dple', goesBy: 'Bobby' },
      publicCircumstances: [...fullDraft.publicCircumstances].reverse(),
    };
    expect(noticeOf(other)).toEqual(noticeOf(fullDraft));
    expect(noticeOf(put('/name/first', 'Zoe\u0308')).name.first).toBe('Zo\u00eb');
  });
});

describe('changing one public field', () => {
  const changes: readonly (readonly [path: string, value: unknown])[] = [
    ['/publicId', 'M9R2M9X6T2'],
    ['/name/first', 'Alex'],
    ['/name/last', 'Foster'],
    ['/name/goesBy', null],
    ['/age/from', 14],
    ['/age/to', 17],
    ['/looks/sex', 'male'],
    ['/looks/races', ['white']],
    ['/looks/heightInches/from', 61],
    ['/looks/heightInches/to', 65],
    ['/looks/weightPounds/from', 111],
    ['/looks/weightPounds/to', 121],
    ['/looks/hair', 'black'],
    ['/looks/eyes', null],
    ['/marks', []],
    ['/marks/0/kind', 'scar'],
    ['/marks/0/place', 'wrist'],
    ['/marks/0/side', 'right'],
    ['/marks/0/motif', null],
    ['/clothing/0/garment', 'jeans'],
    ['/clothing/0/colors', ['black']],
    ['/clothing/0/pattern', null],
    ['/clothing/0/print', 'Care Bears'],
    ['/missingSince', '2026-10-29'],
    ['/lastSeen/city', 'Foster City'],
    ['/lastSeen/state', 'MO'],
    ['/lastSeen/landmark', null],
    ['/caseType', 'family-abduction'],
    ['/publicCircumstances', ['may-go-to-water']],
    ['/companion', null],
    ['/companion/sex', 'female'],
    ['/companion/races', []],
    ['/companion/heightInches/to', 74],
    ['/companion/weightPounds', null],
    ['/companion/hair', 'none'],
    ['/companion/eyes', 'gray'],
    ['/companion/heightInches/from', 69],
    ['/companion/age/from', 19],
    ['/companion/age/to', 31],
    ['/vehicle', null],
    ['/vehicle/color', 'red'],
    ['/vehicle/year', 2016],
    ['/vehicle/make', 'honda'],
    ['/vehicle/model', 'Focus'],
    ['/vehicle/body', 'van'],
    ['/vehicle/plate', 'ABC 1235'],
    ['/vehicle/plateState', 'IL'],
    ['/issuer', 'ncmec'],
    ['/investigatingAgency/place', 'Decatur'],
    ['/investigatingAgency/kind', 'sheriffs-office'],
    ['/investigatingAgency/phone', '217-555-0143'],
    ['/investigatingAgency/caseNumber', '26-004513'],
    ['/ncmecNumber', '1234568'],
    ['/photoId', 'B2C6D8F9G6'],
    ['/publishedOn', '2026-11-03'],
    ['/expiresOn', '2026-12-03'],
  ];

  it.each(changes)('%s changes the notice and every rendering', (path, value) => {
    const [before, after] = [noticeOf(fullDraft), noticeOf(put(path, value))];
    expect(after).not.toEqual(before);
    const [words, changed] = [wordsOf(before), wordsOf(after)];
    for (const name of ['text-en', 'text-es', 'html-en', 'html-es']) expect(changed[name]).not.toBe(words[name]);
  });

  it('was tried on every field', () => {
    const leaves = (value: unknown, path = ''): readonly string[] =>
      Array.isArray(value) && typeof value[0] !== 'object'
        ? [path]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}/${key}`))
          : [path];
    const tried = changes.map(([path]) => path);
    const missed = leaves(noticeOf(fullDraft)).filter(
      (path) => !tried.some((each) => path === each || (each.split('/').length > 2 && path.startsWith(`${each}/`))),
    );
    expect(missed).toEqual([]);
  });
});
