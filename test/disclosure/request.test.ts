import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { RulesError } from '../../src/kernel/errors.js';
import {
  disclosureRequestJsonSchema,
  disclosureRequestSchema,
  parseDisclosureRequest,
  safeParseDisclosureRequest,
} from '../../src/schemas/request.js';
import { filesUnder, read } from '../health/source.js';
import { input } from './draws.js';

const least = { asOf: '2026-11-21T10:00:00-05:00', categories: ['photo'], recipients: [{}] };

function problems(said: unknown): readonly string[] {
  try {
    parseDisclosureRequest(said);
    return [];
  } catch (error) {
    return error instanceof RulesError && error.name === 'InvalidFactsError'
      ? error.problems.map(({ path, code }) => `${path} ${code}`)
      : ['another error'];
  }
}

describe('R40 a request', () => {
  it('may leave out all but the moment, what and who: the rest is unknown', () => {
    const request = parseDisclosureRequest(least);
    expect(request).toMatchObject({ asOf: '2026-11-21T15:00:00.000Z', jurisdiction: null, purpose: null, onFile: null });
    expect(request.discloser).toEqual({ kind: null, earlierHolders: null, policeRequest: 'unknown' });
    expect(Object.values(request.child).every((value) => value === null || value === 'unknown')).toBe(true);
    expect(Object.values(request.search).every((value) => value === 'unknown')).toBe(true);
    expect(Object.values(request.recipients[0]!).every((value) => value === null || value === 'unknown')).toBe(true);
  });

  it('is read without throwing, whatever is given: what is told is what would be thrown', () => {
    fc.assert(
      fc.property(fc.oneof(input, fc.anything({ withBigInt: true, withSparseArray: true })), (said) => {
        const parsed = safeParseDisclosureRequest(said);
        if (parsed.ok) expect(parsed.request).toEqual(parseDisclosureRequest(said));
        else expect(parsed.error.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(problems(said));
        expect(parsed.ok || parsed.error.problems.length > 0).toBe(true);
      }),
    );
    expect(safeParseDisclosureRequest({ ...least, recipients: [{ sworn: 'maybe' }] })).toMatchObject({
      ok: false,
      error: { name: 'InvalidFactsError', problems: [{ path: '/recipients/0/sworn', code: 'not-one-of' }] },
    });
  });

  it.each(['jurisdiction', 'purpose', 'discloser', 'onFile', 'child', 'search'])('says the same with %s null as without it', (part) => {
    expect(parseDisclosureRequest({ ...least, [part]: null })).toEqual(parseDisclosureRequest(least));
    expect(parseDisclosureRequest({ ...least, [part]: undefined })).toEqual(parseDisclosureRequest(least));
  });

  it('is frozen, shares nothing with the input, and parses to its equal, also after a journey through JSON', () => {
    fc.assert(
      fc.property(input, (said) => {
        const request = parseDisclosureRequest(said);
        expect(parseDisclosureRequest(request)).toEqual(request);
        expect(parseDisclosureRequest(JSON.parse(JSON.stringify(request)))).toEqual(request);
        expect(
          [request, request.recipients, request.recipients[0], request.child, request.discloser].every((part) => Object.isFrozen(part)),
        ).toBe(true);
      }),
    );
  });

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, [' not-plain-data']],
    ['a text', 'x', [' wrong-type']],
    ['an empty object', {}, ['/asOf missing', '/categories missing', '/recipients missing']],
    ['a moment without an offset', { ...least, asOf: '2026-11-21T10:00:00' }, ['/asOf not-an-instant']],
    ['no category', { ...least, categories: [] }, ['/categories missing']],
    ['no recipient', { ...least, recipients: [] }, ['/recipients missing']],
    ['a word that is no word', { ...least, categories: ['A Photo'] }, ['/categories/0 not-a-word']],
    ['an answer of another kind', { ...least, recipients: [{ sworn: true }] }, ['/recipients/0/sworn wrong-type']],
    ['an answer that is none', { ...least, recipients: [{ sworn: 'maybe' }] }, ['/recipients/0/sworn not-one-of']],
    ['a purpose of no list', { ...least, purpose: 'gossip' }, ['/purpose not-one-of']],
    ['a jurisdiction by name', { ...least, jurisdiction: 'Texas' }, ['/jurisdiction not-a-word']],
    ['a jurisdiction without its country', { ...least, jurisdiction: 'TX' }, ['/jurisdiction not-a-word']],
    ['a country', { ...least, jurisdiction: 'US' }, ['/jurisdiction not-a-word']],
    ['a recipient of such a place', { ...least, recipients: [{ jurisdiction: 'TX' }] }, ['/recipients/0/jurisdiction not-a-word']],
    ['a slip in a key', { ...least, recipients: [{ swron: 'yes' }] }, ['/recipients/0/swron unknown-key']],
    ['a key of no kind', { ...least, recipients: [{ role: null, janeDoeBorn2011: 'yes' }] }, ['/recipients/0/*1 unknown-key']],
    ['a slip at the top', { ...least, purpos: 'locate' }, ['/purpos unknown-key']],
    ['a basis without its kind', { ...least, onFile: [{}] }, ['/onFile/0/kind missing']],
    ['an unreadable end', { ...least, onFile: [{ kind: 'consent', until: 'soon' }] }, ['/onFile/0/until not-an-instant']],
    ['a scope of another kind', { ...least, onFile: [{ kind: 'consent', covers: 7 }] }, ['/onFile/0/covers wrong-type']],
    [
      'a scope with a mistake in it',
      { ...least, onFile: [{ kind: 'consent', covers: ['photo', 'A B'] }] },
      ['/onFile/0/covers/1 not-a-word'],
    ],
    [
      'an earlier holder of no list',
      { ...least, discloser: { earlierHolders: ['neighbour'] } },
      ['/discloser/earlierHolders/0 not-one-of'],
    ],
    [
      'many at once',
      { ...least, asOf: 1, purpose: 7, child: { ageBand: 'old' }, search: { ncicEntry: 'perhaps' } },
      ['/asOf wrong-type', '/purpose wrong-type', '/child/ageBand not-one-of', '/search/ncicEntry not-one-of'],
    ],
  ])('told of %s', (_, said, found) => {
    expect(problems(said)).toEqual(found);
  });

  it('told of a mistake, repeats nothing of what stands there', () => {
    const secret = 'zzsecretzz';
    const places = [
      { asOf: secret },
      { [secret]: 1 },
      { recipients: [{ [secret]: secret, sworn: secret, role: `${secret} X` }] },
      { child: { ageBand: secret } },
      { onFile: [{ kind: secret, until: secret }] },
      { onFile: secret },
    ];
    for (const place of places) {
      expect(() => parseDisclosureRequest({ ...least, ...place })).toThrow(expect.objectContaining({ name: 'InvalidFactsError' }));
      try {
        parseDisclosureRequest({ ...least, ...place });
      } catch (error) {
        expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(secret);
      }
    }
  });
});

describe('the schema', () => {
  it('accepts what the parser accepts', () => {
    fc.assert(
      fc.property(input, (said) => {
        expect(disclosureRequestSchema.safeParse(said).success).toBe(true);
      }),
    );
  });

  const written = disclosureRequestJsonSchema();
  const reader = z.fromJSONSchema(written);

  it('is written as JSON Schema, with every key of the input', () => {
    expect(written['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(written['title']).toBe('Disclosure request');
    expect(written['required']).toEqual(['asOf', 'categories', 'recipients']);
    expect(JSON.stringify(written)).toContain('earlierHolders');
    expect(written['additionalProperties']).toBe(false);
  });

  it('as JSON Schema accepts whatever the parser accepts, and every vector', () => {
    fc.assert(
      fc.property(input, (said) => {
        expect(reader.safeParse(JSON.parse(JSON.stringify(said))).success).toBe(true);
      }),
    );
    for (const file of filesUnder('test/vectors/disclosure', '.json')) {
      const { cases } = JSON.parse(read(file)) as { readonly cases: readonly { readonly request: unknown }[] };
      for (const { request } of cases) expect(reader.safeParse(request).success, file).toBe(true);
    }
  });

  it.each<[string, object]>([
    ['a key that it does not know', { sworn: 'yes' }],
    ['a purpose of no list', { purpose: 'gossip' }],
    ['an answer that is none', { recipients: [{ sworn: 'maybe' }] }],
    ['no recipient', { recipients: [] }],
    ['no category', { categories: [] }],
    ['a jurisdiction by name', { jurisdiction: 'Texas' }],
    ['a legal basis without its kind', { onFile: [{ by: 'parent' }] }],
  ])('as JSON Schema refuses %s', (_, more) => {
    expect(reader.safeParse(least).success).toBe(true);
    expect(reader.safeParse({ ...least, ...more }).success).toBe(false);
  });
});
