import { inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal } from '../../src/kernel/audit.js';

const SECRET = 'the-secret';
const secrets = { because: [SECRET], nested: { deep: { deeper: SECRET } } };

/** Every way in which a value leaves a program without anybody meaning it to. */
const accidents: Readonly<Record<string, (value: unknown) => unknown>> = {
  'JSON.stringify': (value) => JSON.stringify(value),
  'JSON.stringify within a record': (value) => JSON.stringify({ list: [value] }),
  inspection: (value) => inspect(value),
  'inspection of all that is hidden': (value) => inspect(value, { showHidden: true, depth: null, getters: true, showProxy: true }),
  structuredClone: (value) => inspect(structuredClone(value), { showHidden: true, depth: null }),
  'a message to a worker': (value) => inspect(deserialize(serialize(value)), { showHidden: true, depth: null }),
  spreading: (value) => inspect({ ...(value as object) }, { showHidden: true, depth: null }),
  'Object.assign': (value) => inspect(Object.assign({}, value), { showHidden: true, depth: null }),
  'its own keys and their values': (value) =>
    inspect(
      Reflect.ownKeys(value as object).map((key) => [key, Reflect.get(value as object, key) as unknown]),
      { depth: null },
    ),
  'a text': (value) => String(value),
  'a template': (value) => `${value as string}`,
  'an error': (value) => inspect(new Error('failed', { cause: value }), { depth: null }).replace(/\n +at .*/g, ''),
};

describe('an audit', () => {
  it('gives its reasons to whoever asks for them', () => {
    expect(seal(secrets).reveal()).toBe(secrets);
  });

  it.each(Object.entries(accidents))('shows the same by %s, whatever is inside', (_, accident) => {
    expect(accident(seal(secrets))).not.toContain(SECRET);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(accident(seal(value))).toStrictEqual(accident(seal(null)));
      }),
    );
  });

  it('has one method and nothing hidden', () => {
    const audit = seal(secrets);
    expect(Reflect.ownKeys(audit)).toEqual(['audit']);
    expect(Reflect.ownKeys(Object.getPrototypeOf(audit) as object).filter((key) => key !== 'constructor')).toEqual(['reveal']);
    expect(structuredClone(audit)).toEqual({ audit: 'sealed' });
  });

  it('cannot be changed, so that nothing can be put beside the reasons', () => {
    expect(Object.isFrozen(seal(secrets))).toBe(true);
  });

  it('gives nothing through a copy', () => {
    expect({ ...seal(secrets) }).not.toHaveProperty('reveal');
    expect(structuredClone(seal(secrets))).not.toHaveProperty('reveal');
  });
});
