import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importsOf, sources } from '../health/source.js';
import { noticeLimits } from '../../src/public-notice/limits.js';
import { HELD, type PublicNotice } from '../../src/public-notice/notice.js';
import { publicHints, publicSlug, withdrawal } from '../../src/public-notice/render.js';
import { checkPublicText } from '../../src/text-guard/check.js';
import { auditPublicNotice, toPublicNotice } from '../../src/public-notice/to-public-notice.js';
import * as words from '../../src/public-notice/vocabulary.js';
import * as cases from '../../src/public-notice/vocabulary-case.js';
import { fullDraft, validDraft } from './drafts.js';
import { wordsOf } from './observe.js';

function noticeOf(draft: unknown): PublicNotice {
  const result = toPublicNotice(draft);
  if (result.status === 'held') throw new Error(JSON.stringify(auditPublicNotice(draft).reveal()));
  return result.notice;
}

const ready = validDraft.map((draft) => ({ draft, notice: noticeOf(draft) }));
const notice = noticeOf(fullDraft);
const allOf = (one: PublicNotice): string => `${JSON.stringify(one)}\n${Object.values(wordsOf(one)).join('\n')}`;
const isHeld = (change: object): boolean => toPublicNotice({ ...fullDraft, ...change }) === HELD;
const limits = noticeLimits.map(({ id }) => id);

/** Facts laid beside the public fields change nothing at all. */
function expectNoEffect(facts: Readonly<Record<string, unknown>>): void {
  const within = { ...fullDraft, ...facts, name: { ...fullDraft.name, ...facts }, lastSeen: { ...fullDraft.lastSeen, ...facts } };
  const everywhere = { ...within, companion: { ...fullDraft.companion, ...facts }, approvals: { ...fullDraft.approvals, ...facts } };
  expect(allOf(noticeOf(everywhere))).toBe(allOf(notice));
}

const vocabularies = Object.entries({ ...words, ...cases });
const labels = (text: string): readonly string[] => text.split('\n').flatMap((line) => /^([^:,]+): /.exec(line)?.[1] ?? []);

const channels: Readonly<Record<number, readonly [title: string, test: () => void]>> = {
  1: [
    'a named home, ranch, center or unit: where a child was last seen has a city, a state and a kind of place, and no name',
    () => {
      expect(Object.keys(notice.lastSeen)).toEqual(['city', 'state', 'landmark']);
      expectNoEffect({ placement: 'group-home', facility: 'Maple Ranch', unit: 'B', missingFrom: 'Maple House' });
      expect(isHeld({ lastSeen: { city: 'Maple Group Home', state: 'IL' } })).toBe(true);
    },
  ],
  2: [
    'an address, a block or coordinates: not a field, and not a city',
    () => {
      expectNoEffect({ address: '1200 Maple Street', coordinates: [39.78, -89.65], block: '1200', exif: { GPSLatitude: 39.78 } });
      for (const city of ['1200 Maple Street', '1200 Block', '39.7817', 'Apt. 4B'])
        expect(isHeld({ lastSeen: { city, state: 'IL' } })).toBe(true);
    },
  ],
  3: [
    'the same address on several notices: children from one place and from many have one wording',
    () => {
      const wordings = ['1 Maple Street', '1 Maple Street', '9 Oak Street'].map((address) => {
        const draft = { ...fullDraft, address, lastSeen: { ...fullDraft.lastSeen, address } };
        return allOf(noticeOf(draft));
      });
      expect(new Set(wordings).size).toBe(1);
      expect(limits).toContain('many-notices');
    },
  ],
  4: [
    'a contact line: the investigating police, and NCMEC where it has a number; no hotline, no extension, no address',
    () => {
      expectNoEffect({ contact: 'County Human Services', email: 'intake@example.org', hotline: '800-555-0100' });
      const agency = fullDraft.investigatingAgency;
      for (const phone of ['800-555-0142', '888-555-0142', '833-555-0142', '217-555-0142 ext. 5', 'intake@example.org']) {
        expect(isHeld({ investigatingAgency: { ...agency, phone } })).toBe(true);
      }
      for (const kind of ['child-welfare', 'probation', 'title-iv-e-state', 'orr'])
        expect(isHeld({ investigatingAgency: { ...agency, kind } })).toBe(true);
    },
  ],
  5: ['who reported, who is guardian, what the source is: not fields', () => { expectNoEffect({ reporter: 'agency', guardian: 'agency', source: 'caregiver', relation: 'ward' }); }], // prettier-ignore
  6: [
    'a docket or agency prefix in the case number',
    () => {
      for (const prefix of [
        'JV',
        'JD',
        'JDL',
        'JA',
        'DP',
        'DEP',
        'HT',
        'CPS',
        'DCF',
        'DHS',
        'JUV',
        'CHIPS',
        'FC',
        'GAL',
        'FCS',
        'FOS',
        'CIN',
        'CRA',
        'GH',
        'AWL',
        'SVU',
        'VIC',
      ]) {
        const investigatingAgency = { ...fullDraft.investigatingAgency, caseNumber: `${prefix}-26-0045` };
        expect(isHeld({ investigatingAgency, caseNumberPattern: `${'A'.repeat(prefix.length)}-##-####` })).toBe(true);
      }
      expectNoEffect({ docket: 'JV-26-0045', agencyCaseNumber: 'CPS-1' });
    },
  ],
  7: [
    'status words, jargon, statutes, hotlines: every rendering passes the guard, for children named Foster or Ward too',
    () => {
      fc.assert(
        fc.property(ready, ({ notice: one }) => {
          const hints = publicHints(one);
          for (const [name, text] of Object.entries(wordsOf(one))) {
            const { outcome, hits } = checkPublicText(text, hints);
            expect([outcome, ...hits.map(({ start, end, evidence }) => `${evidence}: ${text.slice(start, end)}`)], name).toEqual(['pass']);
          }
        }),
        { numRuns: 300 },
      );
    },
  ],
  8: [
    'a routine or an arrangement told without a keyword: no narrative, only closed codes',
    () => {
      expectNoEffect({
        narrative: 'left after the evening head count',
        circumstances: 'ran-away',
        notes: 'shares a room with five others',
      });
      for (const code of ['left after lights out', 'left-after-curfew', 'refused-to-return'])
        expect(isHeld({ publicCircumstances: [code] })).toBe(true);
    },
  ],
  9: [
    'facts that together tell: a companion has looks and no relation, a landmark is never lodging',
    () => {
      expect(Object.keys(notice.companion ?? {})).toEqual(['sex', 'races', 'heightInches', 'weightPounds', 'hair', 'eyes', 'age']);
      expectNoEffect({ relationship: 'boyfriend', lodging: 'hotel', paysFor: 'phone' });
      for (const landmark of ['hotel', 'motel', 'shelter', 'hospital', 'court', 'police-station', 'group-home']) {
        expect(isHeld({ lastSeen: { ...fullDraft.lastSeen, landmark } })).toBe(true);
      }
    },
  ],
  10: [
    'a mark with its meaning or its owner: kind, place, side and a plain motif',
    () => {
      const mark = { kind: 'tattoo', place: 'neck', side: null, motif: null } as const;
      const told = { ...mark, meaning: 'property of', owner: 'Sam', text: 'Sam’s' };
      expect(allOf(noticeOf({ ...fullDraft, marks: [told] }))).toBe(allOf(noticeOf({ ...fullDraft, marks: [mark] })));
      for (const motif of ['crown', 'bar-code', 'dollar-sign', 'name', 'Sam']) expect(isHeld({ marks: [{ ...mark, motif }] })).toBe(true);
    },
  ],
  11: [
    'a field that is there or not: every notice has the same keys, and no label stands without words',
    () => {
      fc.assert(
        fc.property(ready, ({ notice: one }) => {
          expect(Object.keys(one)).toEqual(Object.keys(notice));
          expect(Object.keys(one.looks)).toEqual(Object.keys(notice.looks));
          expect(wordsOf(one)['text-en']).not.toMatch(/^(?!If you).*: *$|null|undefined|unknown|n\/a/m);
        }),
        { numRuns: 200 },
      );
    },
  ],
  12: [
    'marks of redaction: there are none',
    () => {
      fc.assert(fc.property(ready, ({ notice: one }) => { expect(allOf(one)).not.toMatch(/redact|withheld|removed|omitted|█|\*\*\*|xxx|\[.{0,20}:\s*\]/i); }), { numRuns: 200 }); // prettier-ignore
    },
  ],
  13: [
    'the order of fields and sentences: one order for every child, whatever the order of the draft',
    () => {
      const order = labels(wordsOf(notice)['text-en'] ?? '').slice(2);
      fc.assert(
        fc.property(ready, ({ draft, notice: one }) => {
          const places = labels(wordsOf({ ...one })['text-en'] ?? '').map((label) => order.indexOf(label));
          const known = places.filter((place) => place >= 0);
          expect(known).toEqual([...known].sort((left, right) => left - right));
          const reversed = Object.fromEntries(Object.entries(draft).reverse());
          expect(allOf(noticeOf(reversed))).toBe(allOf(one));
        }),
        { numRuns: 200 },
      );
    },
  ],
  14: [
    'length and white space: nothing is cut, and spaces are written in one way',
    () => {
      expect(allOf(noticeOf({ ...fullDraft, name: { ...fullDraft.name, first: '  Robin ' } }))).toBe(allOf(notice));
      expect(isHeld({ name: { first: `A${'a'.repeat(70)}` } })).toBe(true);
    },
  ],
  15: [
    'names of codes: none tells',
    () => {
      const codes = vocabularies.flatMap(([, vocabulary]) => Object.keys(vocabulary));
      expect(codes.length).toBeGreaterThan(200);
      for (const code of codes) {
        expect(code).not.toMatch(/care\b|custody|placement|ward|csec|traffick|juvenile|probation|welfare|dependen/i);
        expect(checkPublicText(code)).toMatchObject({ outcome: 'pass' });
      }
    },
  ],
  16: [
    'keys, classes, ids, comments and data attributes: the keys are these, and the page has none of the rest',
    () => {
      const keys = (value: unknown): readonly string[] =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, each]) => [...(Array.isArray(value) ? [] : [key]), ...keys(each)])
          : [];
      for (const key of new Set(keys(notice))) {
        expect(key).not.toMatch(/care|custody|placement|guardian|ward|traffick|juvenile|approval/i);
        expect(checkPublicText(key)).toMatchObject({ outcome: 'pass' });
      }
      expect(checkPublicText(JSON.stringify(notice), publicHints(notice))).toMatchObject({ outcome: 'pass' });
      expect(wordsOf(notice)['html-en']).not.toMatch(/\sclass=|\sid=|<!--|\sdata-/);
    },
  ],
  17: [
    'names of files and addresses: from the public id alone, and that has a meaningless alphabet',
    () => {
      fc.assert(
        fc.property(ready, ({ draft }) => {
          const [here, there] = [noticeOf({ ...draft, publicId: notice.publicId }), notice];
          for (const name of ['slug', 'file-text-en', 'file-html-es']) expect(wordsOf(here)[name]).toBe(wordsOf(there)[name]);
          expect(publicSlug(here)).toMatch(/^missing-(?:[bcdfghjklmnpqrtvwxz][2689]){5}$/);
        }),
        { numRuns: 100 },
      );
      for (const publicId of ['DCFS2026AB', 'FC26004512', 'foster-1', 'K8R2M9X6T', 'K8R2M9X6T0']) expect(isHeld({ publicId })).toBe(true);
    },
  ],
  18: [
    'alternative text and picture: from public fields; a person has looked; the pixels are a limit that is told',
    () => {
      expectNoEffect({ caption: 'at intake', altText: 'in front of Maple House', imageFile: 'maple-house-intake.jpg' });
      expect(isHeld({ approvals: { ...fullDraft.approvals, photoReviewed: 'unknown' } })).toBe(true);
      expect(isHeld({ photoId: 'maple-house-intake.jpg' })).toBe(true);
      expect(limits).toContain('pixels');
    },
  ],
  19: [
    'errors: nothing throws, and a reason is a public path, a code and what that path always takes',
    () => {
      const forms = new Map<string, string | undefined>();
      fc.assert(
        fc.property(fc.anything(), fc.constantFrom(...Object.keys(fullDraft)), (value, key) => {
          for (const reason of auditPublicNotice({ ...fullDraft, [key]: value, inFosterCare: true }).reveal().reasons) {
            expect(Object.keys(reason).filter((part) => !['path', 'code', 'expected', 'hits'].includes(part))).toEqual([]);
            expect(reason.path).toMatch(/^(?:\/[a-zA-Z]+|\/\d+)*$/);
            const place = `${reason.path} ${reason.code}`;
            expect(reason.expected).toBe(forms.has(place) ? forms.get(place) : reason.expected);
            forms.set(place, reason.expected);
          }
        }),
        { numRuns: 300 },
      );
    },
  ],
  20: [
    'logs: the sealed reasons print the same for every draft',
    () => {
      const shown = [{}, fullDraft, { inFosterCare: true }].map((draft) =>
        JSON.stringify([auditPublicNotice(draft), { ...auditPublicNotice(draft) }]),
      );
      expect(new Set(shown).size).toBe(1);
    },
  ],
  21: [
    'times: days only, and only of going missing, publishing and expiring',
    () => {
      expectNoEffect({ reportedAt: '2026-10-31T10:00:00Z', agencyReceivedAt: '2026-10-31T09:00:00Z' });
      expect(isHeld({ publishedOn: '2026-11-02T09:30:00Z' })).toBe(true);
      fc.assert(fc.property(ready, ({ notice: one }) => { expect(allOf(one)).not.toMatch(/\d\d:\d\d/); }), { numRuns: 100 }); // prettier-ignore
    },
  ],
  23: ['case types: NCMEC’s five', () => { expect(Object.keys(cases.caseTypes)).toHaveLength(5); expect(isHeld({ caseType: 'missing-from-care' })).toBe(true); }], // prettier-ignore
  24: [
    'ages 18 to 20: one rule for everyone',
    () => {
      for (const to of [17, 18, 20]) {
        const unknown = { age: { from: 15, to }, approvals: { ...fullDraft.approvals, adultRule: 'unknown' } };
        expect(isHeld(unknown)).toBe(to >= 18);
        expect(isHeld({ ...unknown, inFosterCare: true, guardian: 'agency' })).toBe(to >= 18);
      }
    },
  ],
  26: [
    'the issuer: police, NCMEC or the state’s clearinghouse; there is no word for another',
    () => {
      expect(Object.keys(cases.issuers)).toEqual(['investigating-agency', 'ncmec', 'state-clearinghouse']);
      for (const issuer of ['child-welfare-agency', 'juvenile-court', 'Example County', { kind: 'agency' }])
        expect(isHeld({ issuer })).toBe(true);
    },
  ],
  27: [
    'photo credit, consent line, statute: not fields, and approvals leave no trace',
    () => {
      expectNoEffect({ photoCredit: 'County', consent: 'by order of the court', givenBy: 'agency', statute: '39.202(4)' });
      expect(allOf(notice)).not.toMatch(/permission|approv|consent|court/i);
    },
  ],
  28: ['no comment: one constant for all', () => { expect(toPublicNotice({ inFosterCare: true })).toBe(toPublicNotice({ name: 'Alex' })); }], // prettier-ignore
  29: [
    'versions: a second version is a notice of its own, with nothing of the first',
    () => {
      fc.assert(
        fc.property(ready, ready, (one, other) => {
          const { caseNumberPattern, approvals } = other.draft;
          expect(allOf(noticeOf({ ...one.notice, ...other.notice, caseNumberPattern, approvals }))).toBe(allOf(other.notice));
        }),
        { numRuns: 50 },
      );
    },
  ],
  30: [
    'the end: one constant, without cause, place, company or joy',
    () => {
      for (const text of Object.values(withdrawal)) expect(checkPublicText(text)).toMatchObject({ outcome: 'pass' });
      expect(Object.values(withdrawal).join(' ')).not.toMatch(/found|safe|home|thank|encontr|salv|casa|gracias/i);
    },
  ],
  31: [
    'joins with other records: no middle name, no birth date; the rest is a limit that is told',
    () => {
      expectNoEffect({ middle: 'Lee', middleName: 'Lee', birthDate: '2011-02-28', dateOfBirth: '2011-02-28', school: 'Maple High' });
      expect(allOf(notice)).not.toContain('2011');
      expect(limits).toContain('other-records');
    },
  ],
  32: [
    'translation: every code has words in both languages, each passes the guard, and the review is said to be pending',
    () => {
      const pairs = vocabularies
        .flatMap(([, vocabulary]) => Object.values<unknown>(vocabulary))
        .filter((entry) => Array.isArray(entry)) as string[][];
      expect(pairs.length).toBeGreaterThan(200);
      for (const pair of pairs) {
        expect(pair).toHaveLength(2);
        for (const word of pair) expect(checkPublicText(word), word).toMatchObject({ outcome: 'pass' });
      }
      expect(limits).toContain('spanish-review');
    },
  ],
  33: [
    'lines added by the caller: a notice is frozen, what only looks like one is refused, and the rest is told',
    () => {
      expect(Object.isFrozen(notice)).toBe(true);
      expect(() => wordsOf({ ...notice, lastSeen: { ...notice.lastSeen, city: 'the group home on Maple' } })).toThrow(
        expect.objectContaining({ name: 'InvalidFactsError' }),
      );
      expect(limits).toContain('added-text');
    },
  ],
  34: [
    'prototypes, getters, symbols and extra keys: neither read nor copied',
    () => {
      const strange = Object.assign(Object.create({ inFosterCare: true }) as object, fullDraft, {
        [Symbol('ward')]: true,
        __proto__: null,
      });
      Object.defineProperty(strange, 'placement', { get: () => { throw new Error('read'); }, enumerable: true }); // prettier-ignore
      expect(allOf(noticeOf(strange))).toBe(allOf(notice));
      expect(Object.getPrototypeOf(notice)).toBe(Object.prototype);
      expect(Object.getOwnPropertySymbols(notice)).toEqual([]);
    },
  ],
  35: [
    'the order of sets: lists of codes come in the order of the vocabulary',
    () => {
      const reversed = { ...fullDraft, looks: { ...fullDraft.looks, races: [...fullDraft.looks.races].reverse() } };
      expect(allOf(noticeOf(reversed))).toBe(allOf(notice));
    },
  ],
};

/** Channels that a projection cannot close, and what is done instead. */
const outOfReach: Readonly<Record<number, string>> = {
  22: 'Whether and when a notice appears is decided by people. The decision of this library reads nothing protected (see the trace in the test of non-interference); the rest is the limit `many-notices`.',
  25: 'Race, language and the style of a photograph are weak signals that remain. They are published for every child alike.',
};

describe('leak channel', () => {
  it.each(Object.entries(channels).map(([number, [title, test]]) => [number, title, test] as const))('%s, %s', (_number, _title, test) => {
    test();
  });

  it('1 to 35 each has a test or a reason', () => {
    const numbers = [...Object.keys(channels), ...Object.keys(outOfReach)].map(Number).sort((left, right) => left - right);
    expect(numbers).toEqual(Array.from({ length: 35 }, (_, place) => place + 1));
  });
});

describe('what is projected', () => {
  it('knows neither facts nor disclosure nor whose permission it was', () => {
    const room = sources.filter((file) => file.startsWith('src/public-notice/'));
    expect(room.length).toBeGreaterThan(10);
    for (const file of room) {
      const strangers = importsOf(file).filter(
        (name) => !/^src\/(?:kernel|text-guard|public-notice)\//.test(name) || name.endsWith('/permission.ts'),
      );
      expect(strangers, file).toEqual([]);
    }
  });
});
