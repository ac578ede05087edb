import { describe, expect, it } from 'vitest';
import { guardOf } from '../../src/text-guard/guard.js';
import { exemptions } from '../../src/text-guard/lexicon/exemptions.js';
import { direct, indirect } from '../../src/text-guard/lexicon/lexicon.js';

const entries = [...direct, ...indirect];
const whole = guardOf(entries, exemptions);

describe('each entry of the lexicon', () => {
  it('has an id of its own', () => {
    const ids = [...entries, ...exemptions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(entries)('$id hits what it is for and nothing of what it is not', ({ id, hits, misses, ...rest }) => {
    const alone = guardOf([{ id, hits, misses, ...rest }], exemptions);
    const found = (text: string): boolean => alone(text).hits.some(({ evidence }) => evidence === id);
    const mistaken = (text: string): boolean => (rest.strength === 'status' ? alone(text).outcome === 'block' : found(text));
    expect(hits.length).toBeGreaterThan(0);
    expect(misses.length).toBeGreaterThan(0);
    expect(hits.filter((text) => !found(text))).toEqual([]);
    expect(misses.filter(mistaken)).toEqual([]);
  });

  it.each(entries)('$id means its own concept in the whole lexicon too', ({ hits, concept }) => {
    expect(hits.filter((text) => !whole(text).hits.some((hit) => hit.concept === concept))).toEqual([]);
  });

  it.each(exemptions)('$id lets pass what it covers and nothing else', ({ covers, leaves }) => {
    expect(covers.filter((text) => whole(text).outcome !== 'pass')).toEqual([]);
    expect(leaves.filter((text) => whole(text).outcome === 'pass')).toEqual([]);
  });
});
