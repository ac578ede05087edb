import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../src/text-guard/check.js';
import { redactPublicText } from '../../src/text-guard/redact.js';
import type { GuardResult } from '../../src/text-guard/types.js';
import { byRules } from './likeness/rules.js';
import { readCorpus } from './score/corpus.js';

const strictness: Readonly<Record<GuardResult['outcome'], number>> = { pass: 0, review: 1, block: 2 };
const how = (text: string): number => strictness[checkPublicText(text).outcome];

const samples = readCorpus(new URL('corpus/open.jsonl', import.meta.url));
const leaks = samples.filter(({ leak, direct, text }) => leak && direct && how(text) === 2).map(({ text }) => text);
const anyText = fc.oneof(
  fc.constantFrom(...samples.map(({ text }) => text)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'foster ca.reñ<>&%;\\u\n"\u200b\u0301о'), maxLength: 60 }),
);
const plainLeaks = samples.filter(({ leak, direct, axes }) => leak && direct && !('obf' in axes) && !('typo' in axes));

/** Short ones, whose last word may be the first of a name. */
const shortLeaks = [
  'DCFS has legal custody of the boy.',
  'The child was placed with a foster mother',
  'She is in custody',
  'her caseworker',
  'runaway from a group home',
  'He is a foster',
  'trafficked',
  'The girl and her dog were placed in a foster home',
];

describe('the guard', () => {
  it('never throws, points into the text as given and never between the halves of a sign', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { hits, outcome } = checkPublicText(text);
        expect(outcome === 'pass').toBe(hits.length === 0);
        for (const { start, end } of hits) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          for (const place of [start, end]) {
            expect(/^[\udc00-\udfff]/u.test(text.slice(place)) && /[\ud800-\udbff]$/u.test(text.slice(0, place))).toBe(false);
          }
        }
      }),
    );
  });

  it('repeats nothing of the text in its result', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...leaks), (text, leak) => {
        for (const { evidence } of checkPublicText(`${text}. ${leak}`).hits) expect(evidence).toMatch(/^[a-z0-9]+(?:\/[a-z0-9-]+)$/u);
      }),
    );
  });

  it('is at least as strict with two sentences together as with each alone', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        expect(how(`${first}.\n\n${second}`)).toBeGreaterThanOrEqual(Math.max(how(`${first}.`), how(second)));
      }),
    );
  });

  it('spells no word across paragraphs', () => {
    expect(how('She is in f.o.s.t.e.r.')).toBe(2);
    expect(how('She is in f.o.s.t.e.r.\n\nA red coat was found.')).toBe(2);
  });

  it('never passes what holds a blocked part, joined by a space', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaks), anyText, (leak, other) => {
        expect(how(`${leak} ${other}`)).toBeGreaterThan(0);
        expect(how(`${other} ${leak}`)).toBeGreaterThan(0);
      }),
    );
  });

  it('never passes a blocked part because of the word after it or before it', () => {
    const neighbors = [
      'for animals',
      'park',
      'band',
      'street',
      'twins',
      'page',
      'screen door',
      'officer',
      'period',
      'suspect',
      'el secuestrador',
    ];
    const parts = plainLeaks
      .filter(({ text }, at) => at % 8 === 0 && text.length < 160)
      .map(({ text }) => text.replace(/[.!?\s]+$/u, ''))
      .filter((text) => how(text) === 2);
    expect(parts.length).toBeGreaterThan(50);
    const joined = [...parts, ...shortLeaks].flatMap((part) => neighbors.flatMap((other) => [`${part} ${other}`, `${other} ${part}`]));
    expect(joined.filter((text) => how(text) === 0)).toEqual([]);
  });

  const disguises: Readonly<Record<string, (text: string) => string>> = {
    'upper case': (text) => text.toUpperCase(),
    'lower case': (text) => text.toLowerCase(),
    'full width': (text) => text.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
    'zero-width signs': (text) => [...text].join('\u200b'),
    'a soft hyphen in each word': (text) => text.replace(/\p{L}{3}/gu, (part) => `${part}\u00ad`),
    'combining marks': (text) => text.replace(/\p{L}/gu, (letter) => `${letter}\u0335`),
    'accents taken away': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    'other dashes': (text) => text.replaceAll('-', '\u2013'),
    'capitals by turns': (text) => [...text].map((sign, at) => (at % 3 === 1 ? sign.toUpperCase() : sign.toLowerCase())).join(''),
    'entities without a semicolon': (text) => text.replace(/[a-z](?=[g-z ])/gu, (letter) => `&#${String(letter.charCodeAt(0))}`),
    'escapes of escapes': (text) => text.replace(/[a-z]/gu, (letter) => `%25${letter.charCodeAt(0).toString(16)}`),
    'tags in each word': (text) => text.replace(/[a-z]{3}/gu, (part) => `${part}<bdi id="q"></bdi>`),
    'percent escapes': (text) => text.replace(/[a-z]/gu, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    'numeric entities': (text) => text.replace(/[a-z]/gu, (letter) => `&#${String(letter.charCodeAt(0))};`),
    'look-alikes': (text) => text.replace(/[aeo]/gu, (letter) => ({ a: '\u0430', e: '\u0435', o: '\u043e' })[letter] ?? letter),
  };

  it.each(Object.entries(disguises))('never passes a plain leak in %s', (_name, disguise) => {
    expect(plainLeaks.length).toBeGreaterThan(300);
    expect(plainLeaks.filter(({ text }) => how(disguise(text)) === 0).map(({ id }) => id)).toEqual([]);
  });

  it('tells one place once for each concept, by the strongest that is said there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { hits } = checkPublicText(text);
        const told = hits.filter(({ evidence }) => !evidence.startsWith('form/'));
        for (const [at, { concept, start }] of told.entries()) {
          expect(told.slice(0, at).filter((hit) => hit.concept === concept && hit.end > start)).toEqual([]);
        }
      }),
    );
    const { outcome, hits } = checkPublicText('missing-foster-teen-denver.html');
    expect(outcome).toBe('block');
    expect(hits).toEqual([{ start: 8, end: 19, concept: 'foster', evidence: 'foster/foster-care' }]);
  });

  it('reads the lines of a form one by one, and what stands on one line together', () => {
    for (const [between, outcome] of [
      [' ', 'review'],
      ['\n', 'review'],
      ['\nVehículo: ', 'pass'],
      ['</dd>\n<dt>Vehículo</dt>\n<dd>', 'pass'],
    ] as const) {
      expect(byRules(`Puede estar con: otra persona${between}auto deportivo 2026, placa 88421`).outcome, between).toBe(outcome);
    }
    expect(how('Placement: group home')).toBe(2);
    expect(how('<dt>Placement</dt><dd>group home</dd>')).toBe(2);
  });

  it('reads percent escapes of either alphabet, whole or cut off', () => {
    for (const [text, outcome] of [
      ['ni%C3%B1a', 'pass'],
      ['ni%F1a', 'pass'],
      ['ni%C3', 'pass'],
      ['ni%C3x', 'pass'],
      ['f%6Fster%20care', 'block'],
      ['ni%F1a%20en%20acogida', 'block'],
    ] as const) {
      const { hits, ...rest } = checkPublicText(text);
      expect(rest.outcome, text).toBe(outcome);
      expect(hits.every(({ end }) => end <= text.length)).toBe(true);
    }
  });

  it('judges the first 65,536 units and reviews what is longer', () => {
    const word = 'a calm day by the lake ';
    const long = word.repeat(Math.ceil(65_536 / word.length));
    expect(checkPublicText(long.slice(0, 65_535)).outcome).toBe('pass');
    expect(checkPublicText(long.slice(0, 65_536)).outcome).toBe('pass');
    expect(checkPublicText(`${long.slice(0, 65_536)}x`).outcome).toBe('review');
    expect(checkPublicText(`${long.slice(0, 65_500)}. In foster care.`).outcome).toBe('block');
    expect(checkPublicText(`${'x'.repeat(65_535)}\u{1f600}`).hits.every(({ start }) => start <= 65_535)).toBe(true);
  });

  it('goes to review where it cannot read: other scripts, mixed alphabets, control signs, half signs', () => {
    for (const text of ['Пропала девочка', '失踪した少女', 'طفلة مفقودة', 'p\u0430per', 'a\u0007b', 'x\ud800y']) {
      expect(checkPublicText(text).outcome).toBe('review');
    }
  });
});

describe('a hint', () => {
  it('cancels a single word within its piece and nothing longer', () => {
    const text = 'Parole Smith is 14.';
    expect(how(text)).toBeGreaterThan(0);
    expect(checkPublicText(text, [{ kind: 'person', text: 'Parole Smith' }]).outcome).toBe('pass');
    expect(checkPublicText('She is in foster care.', [{ kind: 'place', text: 'foster care' }]).outcome).toBe('block');
  });

  it('cancels two words that stand in two pieces with a sign between them, and never without one', () => {
    const hints = [
      { kind: 'person', text: 'Foster' },
      { kind: 'place', text: 'Care' },
    ] as const;
    expect(checkPublicText('Robin Foster (Care, Ohio)', hints).outcome).toBe('pass');
    expect(checkPublicText('Robin Foster Care, Ohio', hints).outcome).toBe('block');
    expect(checkPublicText('Robin Foster, care', hints).outcome).not.toBe('pass');
    expect(checkPublicText('Foster, Care', [{ kind: 'print', text: 'Foster, Care' }]).outcome).not.toBe('pass');
  });

  it('cancels a matter for review that begins or ends with a name, and never a status', () => {
    const police = 'Guardian Police Department';
    expect(checkPublicText(police).outcome).toBe('review');
    expect(checkPublicText(police, [{ kind: 'place', text: 'Guardian' }]).outcome).toBe('pass');
    expect(checkPublicText('Haven is in foster care', [{ kind: 'person', text: 'foster' }]).outcome).toBe('block');
  });

  it('never makes a text stricter', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('person', 'place', 'brand', 'print'), (text, kind) => {
        expect(strictness[checkPublicText(text, [{ kind, text }]).outcome]).toBeLessThanOrEqual(how(text));
      }),
    );
  });
});

describe('redactPublicText', () => {
  it('proposes a text that the guard lets through, and proposes it again unchanged', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const { proposed } = redactPublicText(texts.join(' '));
        expect(how(proposed)).toBe(0);
        expect(redactPublicText(proposed)).toEqual({ proposed, removed: 0, needsPerson: true });
      }),
    );
  });

  it('leaves out whole sentences and no mark', () => {
    expect(redactPublicText('She has brown hair. Her social worker called. She wore a red coat.')).toEqual({
      proposed: 'She has brown hair. She wore a red coat.',
      removed: 1,
      needsPerson: true,
    });
  });

  it('changes nothing of a text without a leak but white space at its end', () => {
    const clean = 'She has brown hair.\nShe wore a red coat!  Call 911.';
    expect(redactPublicText(clean)).toEqual({ proposed: clean, removed: 0, needsPerson: true });
  });

  it.each([
    ['He ran from a group\nhome on Elm Street in\nDayton on Friday. She wore red.', 'She wore red.'],
    ['Caseworker:\nJane Roe, 555-0101\n\nShe wore a red coat.', 'She wore a red coat.'],
    ['Her St. Louis caseworker called. She is tall.', 'She is tall.'],
    ['Mr. and Mrs. Hall, her foster parents. She is tall.', 'She is tall.'],
    ['1. She has brown hair.\n2. She lives in foster care.\n3. She wore red.', '1. She has brown hair.\n3. She wore red.'],
    ['Name: Jo\nCaseworker: Jane\nHeight: 5 ft', 'Name: Jo\nHeight: 5 ft'],
  ])('leaves no half of a sentence that is broken over lines or has full stops within: %j', (text, proposed) => {
    expect(redactPublicText(text)).toEqual({ proposed, removed: 1, needsPerson: true });
  });

  it('keeps the clean sentences of a text that is longer than what is judged at once', () => {
    const clean = 'She has brown hair and wore a red coat on Friday. '.repeat(150);
    const { proposed, removed } = redactPublicText(`${clean}Her caseworker called. `.repeat(10));
    expect(proposed).toBe(clean.repeat(10).trimEnd());
    expect(removed).toBe(10);
  });
});
