import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concepts, parseCorpus, type Sample } from '../score/corpus.js';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const key = ({ text }: Sample): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

// Failures name ids, never texts: one of the corpora is sealed.
const ids = (samples: readonly Sample[], wrong: (sample: Sample) => boolean): readonly string[] =>
  samples.filter(wrong).map(({ id }) => id);

const sealed = parseCorpus(read('sealed.jsonl'));
const open = parseCorpus(read('open.jsonl'));

it('the sealed corpus is the one that was sealed', () => {
  expect(read('sealed.sha256')).toBe(`${createHash('sha256').update(read('sealed.jsonl')).digest('hex')}  sealed.jsonl\n`);
});

it('no text and no id is in both corpora', () => {
  const known = new Set(sealed.flatMap((sample) => [sample.id, key(sample)]));
  expect(ids(open, (sample) => known.has(sample.id) || known.has(key(sample)))).toEqual([]);
});

describe.each([
  { name: 'sealed', samples: sealed, leaks: 300, clean: 600 },
  { name: 'open', samples: open, leaks: 600, clean: 1200 },
])('the $name corpus', ({ samples, leaks, clean }) => {
  const byId = new Map(samples.map((sample) => [sample.id, sample]));
  const twinOf = ({ twin }: Sample): Sample | undefined => (twin === undefined ? undefined : byId.get(twin));

  it('has as many texts as promised, each once', () => {
    expect(samples.filter(({ leak }) => leak).length).toBeGreaterThanOrEqual(leaks);
    expect(samples.filter(({ leak }) => !leak).length).toBeGreaterThanOrEqual(clean);
    expect(byId.size).toBe(samples.length);
    expect(new Set(samples.map(key)).size).toBe(samples.length);
  });

  it('says of each leak what it reveals and how, and of each clean text what it resembles', () => {
    const wrong = ({ leak, concepts: of, axes, direct, channel, text, lang }: Sample): boolean =>
      text.trim() === '' ||
      channel === '' ||
      !['en', 'es', 'mixed'].includes(lang) ||
      of.some((concept) => !concepts.includes(concept)) ||
      (leak
        ? of.length === 0 || !['kind', 'stance', 'speaker'].every((name) => name in axes)
        : of.length > 0 || direct || !('family' in axes));
    expect(ids(samples, wrong)).toEqual([]);
  });

  it('gives each leak a clean twin that knows it, and each near collision its leak', () => {
    expect(ids(samples, (sample) => sample.leak && (twinOf(sample)?.leak !== false || twinOf(sample)?.twin !== sample.id))).toEqual([]);
    expect(ids(samples, (sample) => !sample.leak && sample.twin !== undefined && twinOf(sample)?.leak !== true)).toEqual([]);
  });

  it('holds every concept in both languages, direct and not', () => {
    const held = new Set(samples.flatMap(({ concepts: of, lang, direct }) => of.map((concept) => `${concept} ${lang} ${String(direct)}`)));
    const wanted = concepts.flatMap((concept) => ['en', 'es'].flatMap((lang) => [`${concept} ${lang} true`, `${concept} ${lang} false`]));
    expect(wanted.filter((one) => !held.has(one))).toEqual([]);
  });
});
