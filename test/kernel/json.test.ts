import { describe, expect, it } from 'vitest';
import { canonical, isSame } from '../../src/kernel/json.js';

const bytes = (value: unknown): string => JSON.stringify(canonical(value));

describe('a value as JSON says it', () => {
  it('has its keys in code unit order at every level', () => {
    expect(bytes({ b: 1, a: [{ d: true, c: 'x' }], B: null, '10': 2 })).toBe('{"10":2,"B":null,"a":[{"c":"x","d":true}],"b":1}');
    expect(bytes({ z: 1, é: 2, y: 3 })).toBe('{"y":3,"z":1,"é":2}');
  });

  it('leaves out what is undefined, and keeps what is false, empty or null', () => {
    expect(bytes({ a: undefined, b: false, c: 0, d: '', e: null, f: [], g: {} })).toBe('{"b":false,"c":0,"d":"","e":null,"f":[],"g":{}}');
  });

  it('is null where JSON has no word', () => {
    expect([undefined, 1n, Symbol.iterator, bytes].map(canonical)).toEqual([null, null, null, null]);
  });
});

it('two values that say the same are the same, however their keys are ordered', () => {
  expect(isSame({ kind: 'reported', to: 'ncmec' }, { to: 'ncmec', kind: 'reported' })).toBe(true);
  expect(isSame({ kind: 'reported', to: 'ncmec' }, { kind: 'reported', to: 'police' })).toBe(false);
  expect(isSame('returned', { kind: 'returned' })).toBe(false);
});
