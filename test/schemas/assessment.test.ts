import { assess, federal, instant, parseEpisode, withOverlay, type Assessment, type Duty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessmentJsonSchema } from '../../src/schemas/assessment.js';
import { describes } from '../support/json-schema.js';
import { overlayOf } from '../vectors/overlay-of.js';
import { type Vector, vectors } from '../vectors/vectors.js';

const schema = assessmentJsonSchema();

function assessed({ episode, asOf, readings, overlays = [] }: Vector): Assessment {
  const policy = withOverlay({ ...federal, readings: { ...federal.readings, ...readings } }, ...overlays.map(overlayOf));
  return assess(parseEpisode(episode), instant(asOf), policy);
}

const answered = vectors.filter(({ expect: { error } }) => error === undefined);
const [assessment] = answered.map(assessed).filter(({ duties }) => duties.some(({ due }) => due.by.length > 0));
const [duty] = assessment?.duties.filter(({ due }) => due.by.length > 0) ?? [];

describe('the JSON Schema of an assessment', () => {
  it('describes what is assessed, however it is stored', () => {
    const strangers = answered.filter((vector) => !describes(schema, JSON.parse(JSON.stringify(assessed(vector)))));
    expect(strangers.map(({ id }) => id)).toEqual([]);
    expect(answered.length).toBeGreaterThan(50);
  });

  const withDuty = (changed: object): object => ({ ...assessment, duties: [{ ...duty, ...changed }] });
  const without = (key: keyof Assessment): object => Object.fromEntries(Object.entries(assessment ?? {}).filter(([name]) => name !== key));
  const owed: Duty['owed'] | undefined = duty?.owed;

  it.each<[what: string, value: object]>([
    ['without its duties', without('duties')],
    ['without its episode', without('episode')],
    ['with an episode that has no zone', { ...assessment, episode: {} }],
    ['with what it does not know', { ...assessment, verdict: 'fine' }],
    ['at a moment with an offset', { ...assessment, asOf: '2026-10-31T10:00:00.000-05:00' }],
    ['with a definition too few', { ...assessment, findings: {} }],
    ['with a duty that stands otherwise', withDuty({ status: 'late' })],
    ['with a duty due on a day', withDuty({ due: { ...duty?.due, at: '2026-10-31' } })],
    ['with a duty whose limits are not shown', withDuty({ due: { ...duty?.due, by: undefined } })],
    ['with an answer in other words, deep within', withDuty({ owed: { ...owed, because: [{ ...owed, answer: 'maybe' }] } })],
    ['with law of an unknown kind', withDuty({ owed: { ...owed, law: owed?.law.map((each) => ({ ...each, kind: 'rumour' })) } })],
  ])('describes none %s', (_, value) => {
    expect(describes(schema, JSON.parse(JSON.stringify(value)))).toBe(false);
  });

  it('names each part once, and refers to no other', () => {
    const parts = Object.keys(schema['$defs'] ?? {});
    const named = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !parts.includes(name))).toEqual([]);
    expect(parts).toEqual(expect.arrayContaining(['duty', 'finding', 'provision', 'status']));
  });
});
