import type { Duty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutiesOf, hour, police, received, startsOf, type Given } from './cases.js';

const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
const tribe = { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'placement-and-care' };
const provider = { id: 'provider', kind: 'private-provider', responsibility: 'placement-and-care' };
const idle = { ...provider, responsibility: 'none' };

const learned: Given = { id: 'p', kind: 'provider-learned', agency: 'provider', at: hour(0) };
const written: Given = { ...learned, kind: 'agency-received-information' };
const nameless: Given = { ...learned, agency: null };
const own: Given = { ...received, id: 'own', at: hour(6) };

const startOf = (agencies: unknown, ...events: readonly Given[]): readonly unknown[] => {
  const [duty] = dutiesOf(assessed(events, hour(100), { agencies }), police);
  return [duty?.key.split('/').at(-1), duty?.due.at, duty?.due.latest, ...(duty?.readings ?? [])];
};

const THEIRS = ['p', hour(24), undefined, 'AMB-3:only-if-delegated'];
const PERHAPS = ['p', hour(24), hour(30), 'AMB-3:only-if-delegated'];
const OWN = ['own', hour(30), undefined];
const OWN_BY_READING = [...OWN, 'AMB-3:only-if-delegated'];

describe('information that a provider received', () => {
  it.each([
    ['placement and care was delegated to it', learned, [county, provider], THEIRS],
    ['it is of unknown kind', { ...learned, agency: 'x' }, [county, { ...provider, id: 'x', kind: null }], PERHAPS],
    ['to another placement and care was delegated, not to it', learned, [county, idle, { ...provider, id: 'other' }], OWN_BY_READING],
    ['it is the agency itself', { ...learned, agency: 'county' }, [county, provider], OWN],
    ['nobody knows of any body', learned, null, PERHAPS],
    ['it is written down as information that it received', written, [county, provider], THEIRS],
    ['so it is, and nothing was delegated to it', written, [county, idle], OWN_BY_READING],
    ['so it is, and its part is unknown', written, [county, { ...provider, responsibility: null }], PERHAPS],
    ['so it is, and its kind is unknown', written, [county, { ...provider, kind: null }], PERHAPS],
    ['it is information that another agency received', { ...written, agency: 'tribe' }, [county, tribe], OWN],
  ])('where %s', (_, event, agencies, expected) => {
    expect(startOf(agencies, event, own)).toEqual(expected);
  });

  it.each([
    ['a private provider that has placement and care', [county, provider], PERHAPS],
    ['two of them, of whom one has it', [county, idle, { ...provider, id: 'other' }], PERHAPS],
    ['a private provider that has not', [county, idle], OWN_BY_READING],
    ['a body of unknown kind', [county, { ...provider, kind: null }], PERHAPS],
    ['no private provider', [county, tribe], OWN],
  ])('and whom nobody names may be any of them: %s', (_, agencies, expected) => {
    expect(startOf(agencies, nameless, own)).toEqual(expected);
  });

  it.each([
    ['before', hour(6, -1), OWN_BY_READING],
    ['with', hour(6), OWN],
    ['after', hour(6, 1), OWN],
  ])('%s the agency: its own rests on the reading only if the provider knew before', (_, at, expected) => {
    expect(startOf([county, idle], { ...learned, at }, own)).toEqual(expected);
    expect(startOf([county, idle], { ...learned, at }, { ...learned, id: 'later', at: hour(20) }, own)).toEqual(expected);
  });

  it('lies no later than the agency’s own that may have come at the same moment', () => {
    const midnight = { ...learned, at: '2026-05-04T05:00:00Z' };
    const sameDay = { ...received, id: 'own', at: undefined, on: '2026-05-04' };
    const doubtful = [county, { ...provider, responsibility: null }];
    expect(startOf(doubtful, midnight, sameDay).slice(1, 3)).toEqual(['2026-05-05T05:00:00.000Z', '2026-05-06T04:59:59.999Z']);
  });
});

describe('information of rough time', () => {
  const rough = { ...received, at: undefined, between: [hour(0), hour(10)] };
  const due = (events: readonly Given[], facts: Given = {}): Duty['due'] | undefined =>
    dutiesOf(assessed([rough, ...events], hour(100), facts), police)[0]?.due;

  it('came no later than any other at which the duty was owed', () => {
    expect(due([])).toMatchObject({ at: hour(24), latest: hour(34) });
    expect(due([{ ...received, id: 's', at: hour(5) }])).toMatchObject({ at: hour(24), latest: hour(29) });
    expect(
      due([
        { ...received, id: 's', at: hour(5) },
        { ...received, id: 't', at: hour(3) },
      ]),
    ).toMatchObject({ latest: hour(27) });
    expect(due([{ ...received, id: 's', at: hour(20) }])).toMatchObject({ at: hour(24), latest: hour(34) });
    expect(due([{ ...received, id: 's', at: undefined, between: [hour(2), hour(20)] }])).toMatchObject({ latest: hour(34) });
    expect(due([{ ...received, id: 's', at: hour(0) }])?.latest).toBeUndefined();
  });

  it('may have come later than one at which the duty was not owed yet', () => {
    const lost = { kind: 'changed', at: hour(6), facts: { whereaboutsUnknown: 'yes' } };
    const known = { whereaboutsUnknown: 'no' };
    expect(due([lost, { ...received, id: 's', at: hour(5) }], known)).toMatchObject({ at: hour(24), latest: hour(34) });
    expect(due([lost, { ...received, id: 's', at: hour(8) }], known)).toMatchObject({ at: hour(24), latest: hour(32) });
  });

  it.each([
    [hour(0, -1), 'turn'],
    [hour(0), 'turn'],
    [hour(0, 1), 'rough'],
  ])('a change that began at %s begins the duty only if it came after the information: %s', (from, start) => {
    const change = { id: 'rough', kind: 'changed', between: [from, hour(9)], facts: { placement: 'kin' } };
    const turn = { id: 'turn', kind: 'changed', at: hour(5), facts: { whereaboutsUnknown: 'yes' } };
    expect(startsOf(assessed([received, change, turn], hour(100), { whereaboutsUnknown: 'no' }))).toEqual([start]);
  });
});

describe('information at an unknown time', () => {
  const sometime = { ...received, at: 'unknown' };
  const answer = (...events: readonly Given[]): unknown =>
    dutiesOf(assessed([sometime, ...events], hour(100), { whereaboutsUnknown: 'no' }), police)[0]?.owed.answer;

  // It is taken as just before the earliest moment that the record knows, and asked about at each known moment from there on.
  it('may have come before the first moment of the record, and after it', () => {
    expect(answer({ kind: 'sighted', at: hour(0) })).toBe('no');
    expect(answer({ kind: 'changed', at: hour(0), facts: { whereaboutsUnknown: 'yes' } })).toBe('unknown');
    expect(answer({ kind: 'changed', at: hour(0), facts: { whereaboutsUnknown: 'yes' } }, { kind: 'sighted', at: hour(-2) })).toBe(
      'unknown',
    );
  });
});
