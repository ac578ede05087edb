import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParseEpisode } from '../../src/schemas/episode.js';
import { episodeJsonSchema } from '../../src/schemas/json-schema.js';
import { episode, episodeInput } from 'missing-child-rules/testing';
import { describes } from '../support/json-schema.js';

const schema = episodeJsonSchema();
const isDescribed = (said: object): boolean => describes(schema, { zone: 'America/Chicago', ...said });
const isAccepted = (said: object): boolean => safeParseEpisode({ zone: 'America/Chicago', ...said }).ok;

describe('the JSON Schema of an episode', () => {
  it('is plain JSON of draft 2020-12, made anew for each caller', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(episodeJsonSchema()).toEqual(schema);
    expect(episodeJsonSchema()).not.toBe(schema);
  });

  it('describes what is accepted, as written and as parsed', () => {
    fc.assert(
      fc.property(episodeInput(), (input) => {
        expect(describes(schema, input)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(episode(), (parsed) => {
        expect(describes(schema, parsed)).toBe(true);
      }),
    );
  });

  it.each<[what: string, said: object]>([
    ['an unknown fact', { birthDate: '2011-02-28' }],
    ['an answer in other words', { abducted: 'maybe' }],
    ['an answer as a boolean', { abducted: true }],
    ['an unknown fact of a child', { child: { name: 'Example' } }],
    ['a time for a date', { child: { birthDate: '2011-02-28T00:00:00Z' } }],
    ['both a birth date and a range', { child: { birthDate: '2011-02-28', bornBetween: ['2011-02-28', '2011-02-28'] } }],
    ['a range of one day', { child: { bornBetween: ['2011-02-28'] } }],
    ['a range of three days', { child: { bornBetween: ['2011-02-28', '2011-02-28', '2011-02-28'] } }],
    ['a tribe of two lines', { child: { tribes: ['a\nb'] } }],
    ['a tribe of 201 letters', { child: { tribes: ['a'.repeat(201)] } }],
    ['an agency without an id', { agencies: [{ kind: 'orr' }] }],
    ['an age nobody may elect', { agencies: [{ id: 'a', olderAgeElected: 22 }] }],
    ['a placement in capitals', { placement: 'Kin' }],
    ['a placement of 65 letters', { placement: 'a'.repeat(65) }],
    ['whereabouts told apart in other words', { whereaboutsUnknown: { toAgency: 'maybe' } }],
    ['an earlier time without a start', { earlierEpisodes: [{ endedAt: '2026-01-01' }] }],
    ['an unknown kind of event', { events: [{ kind: 'vanished' }] }],
    ['an event without a kind', { events: [{ at: 'unknown' }] }],
    ['what does not belong to a kind', { events: [{ kind: 'sighted', outcome: 'received' }] }],
    ['a time without an offset', { events: [{ kind: 'sighted', at: '2026-10-31T10:00:00' }] }],
    ['a year long past', { events: [{ kind: 'sighted', at: '1426-10-31T10:00:00Z' }] }],
    ['a time finer than a millisecond', { events: [{ kind: 'sighted', at: '2026-10-31T10:00:00.0001Z' }] }],
    ['a day and an instant', { events: [{ kind: 'sighted', at: 'unknown', on: '2026-10-31' }] }],
    ['a day and a range', { events: [{ kind: 'sighted', on: '2026-10-31', between: ['2026-10-31T10:00:00Z', '2026-10-31T10:00:00Z'] }] }],
    ['an item in two words', { events: [{ kind: 'reported', content: { 'the scar': 'included' } }] }],
    ['a state in other words', { events: [{ kind: 'reported', content: { photo: 'yes' } }] }],
    ['a change of the zone', { events: [{ kind: 'changed', facts: { zone: 'America/Denver' } }] }],
    ['a correction without what should stand there', { events: [{ kind: 'corrected', replaces: 'e1' }] }],
    ['a correction of nothing', { events: [{ kind: 'corrected', with: null }] }],
    [
      'a correction in a correction',
      { events: [{ kind: 'corrected', replaces: 'e1', with: { kind: 'corrected', replaces: 'e2', with: null } }] },
    ],
  ])('describes no record with %s, and none is accepted', (_, said) => {
    expect([isDescribed(said), isAccepted(said)]).toEqual([false, false]);
  });

  it('asks for the zone and for nothing else', () => {
    expect([describes(schema, {}), isDescribed({})]).toEqual([false, true]);
  });

  it('leaves to the parser what it cannot say', () => {
    for (const said of [
      { zone: 'America/Gotham' },
      { child: { birthDate: '2011-02-29' } },
      { child: { bornBetween: ['2011-03-01', '2011-02-28'] } },
      { agencies: [{ id: 'a' }, { id: 'a' }] },
      { events: [{ kind: 'corrected', replaces: 'e1', with: null }] },
    ]) {
      expect([isDescribed(said), isAccepted(said)]).toEqual([true, false]);
    }
  });

  it('says of each fact what it means', () => {
    const { properties, $defs } = schema as { properties: Record<string, object>; $defs: Record<string, object> };
    const described = (part: object): boolean =>
      'description' in part || Object.values(part).some((each) => typeof each === 'object' && each !== null && described(each as object));
    const resolved = Object.entries(properties).map(([key, part]) => [
      key,
      described('$ref' in part ? ($defs[String(part.$ref).slice(8)] ?? {}) : part),
    ]);
    expect(resolved.filter(([key, is]) => !is && key !== 'child')).toEqual([]);
    expect(Object.values($defs).filter((part) => !('title' in part && 'description' in part))).toEqual([]);
    expect(schema).toMatchObject({ title: 'Episode', description: expect.stringContaining('unknown') as string });
  });
});
