import { federal, withOverlay } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { source, state } from '../policy/kinds/example.js';
import { assessed, dutiesOf, dutyOf, hour, received, report, type Given } from './cases.js';

// Where something that ends a duty came at, or across, the moment of its trigger or the end of its stretch of the record.
const COMMUNICATION = 'ive-ongoing-communication';
const back = (time: Given, to: string | null = 'authorised-care'): Given => ({ kind: 'returned', to, ...time });
const told: Given = { kind: 'police-received-report', at: hour(0) };

describe('a search by the police', () => {
  const statuses = (...events: readonly Given[]): readonly string[] => dutiesOf(assessed(events), 'le-search').map(({ status }) => status);
  const known: Given = { kind: 'changed', at: hour(10), facts: { whereaboutsUnknown: 'no' } };
  const lost: Given = { kind: 'whereabouts-lost', at: hour(50) };

  it.each([
    ['2026-05-05T04:59:59.998Z', 'indeterminate'],
    ['2026-05-05T04:59:59.999Z', 'moot'],
    ['2026-05-05T05:00:00.000Z', 'moot'],
  ])('that began on a day has ended with a recovery from its last moment on: at %s %s', (at, status) => {
    expect(statuses(report({ on: '2026-05-04', at: undefined }), back({ at }))).toEqual([status]);
  });

  it.each([
    ['up to the last moment of its stretch', { between: [hour(40), hour(50, -1)] }, 'moot'],
    ['at the last moment of its stretch', { at: hour(50, -1) }, 'moot'],
    ['across the end of its stretch', { between: [hour(40), hour(50)] }, 'indeterminate'],
    ['from the last moment of its stretch on', { between: [hour(50, -1), hour(60)] }, 'indeterminate'],
    ['after its stretch', { at: hour(50) }, 'indeterminate'],
  ])('ends with a recovery in its stretch: %s', (_, time, status) => {
    expect(statuses(told, known, lost, back(time, 'parent'))[0]).toBe(status);
  });

  it('is not ended by a recovery of the next stretch: somebody’s word that it was not done stands', () => {
    const word = { kind: 'confirmed-not-done', duty: 'le-search', at: hour(45) };
    expect(statuses(told, known, word, lost, back({ at: hour(60) }, 'parent'))[0]).toBe('open');
    expect(statuses(told, known, word, lost, back({ at: hour(50, -1) }, 'parent'))[0]).toBe('moot');
  });

  it('rests on no reading of what ends the duties of the agency', () => {
    expect(dutyOf(assessed([told, back({ at: hour(9) })]), 'le-search')).toMatchObject({ status: 'moot', readings: [] });
  });
});

describe('keeping in touch', () => {
  const inTouch = (...events: readonly Given[]): string => dutyOf(assessed([received, ...events]), COMMUNICATION).status;
  const dead = { kind: 'located', condition: 'deceased', verifiedBy: 'police-in-person' };

  it.each([
    [hour(0, -1), 'open'],
    [hour(0), 'indeterminate'],
    [hour(0, 1), 'indeterminate'],
  ])('may have ended with a death that came up to %s: %s', (last, status) => {
    // What came before the information ended nothing that began with it.
    expect(inTouch({ ...dead, between: [hour(-5), last] }, { kind: 'whereabouts-lost', at: hour(0, -1) })).toBe(status);
  });

  it('ends where the agency’s part ends at the very moment of the information', () => {
    const county = { id: 'county', kind: 'juvenile-probation', responsibility: 'placement-and-care' };
    const tribe = { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'placement-and-care', role: 'sole' };
    const status = (at: string, role: string | null): unknown => {
      const changed = {
        kind: 'changed',
        at,
        facts: {
          agencies: [
            { ...county, role },
            { ...tribe, responsibility: 'none' },
          ],
        },
      };
      const events = [{ ...received, agency: 'tribe' }, changed];
      return dutiesOf(assessed(events, hour(100), { agencies: [county, tribe] }), COMMUNICATION).find(({ owedBy }) => owedBy === 'tribe')
        ?.status;
    };
    const statuses = (role: string | null): unknown => [-1, 0, 1].map((millis) => status(hour(0, millis), role));
    expect(statuses('sole')).toEqual(['not-owed', 'not-owed', 'moot']);
    // Under an agreement the other's part is the agency's own; whether there is one, nobody knows.
    expect(statuses(null)).toEqual(['open', 'indeterminate', 'indeterminate']);
  });
});

describe('a return at the very moment of the information', () => {
  // Nobody knows where an abducted child came back to: it may still be missing.
  const status = (at: string): string => dutyOf(assessed([received, back({ at }, null)], hour(100), { abducted: 'yes' })).status;

  it.each([
    [hour(0, -1), 'overdue'],
    [hour(0), 'indeterminate'],
  ])('may end the report: at %s %s', (at, expected) => {
    expect(status(at)).toBe(expected);
  });
});

describe('what an ending asks for', () => {
  const needs = (events: readonly Given[], facts: Given = {}, asOf = hour(100)): readonly string[] => assessed(events, asOf, facts).needs;

  it('is where to, or when, the first return was that may be one, though a later one ends what continues', () => {
    expect(needs([received, back({ at: hour(5) }, null), back({ at: hour(10) })])).toEqual(['/events/1/to']);
    expect(needs([received, back({ on: '2026-05-04' }), back({ at: hour(20) })])).toContain('/events/1/at');
  });

  it('is when somebody was told, where that may have been before', () => {
    const sometime = { kind: 'police-received-report', at: 'unknown' };
    expect(needs([received, sometime, back({ at: hour(10) })])).toEqual(['/events/1/at', '/events']);
  });

  const rough = { ...received, at: undefined, between: [hour(0), hour(10)] };

  it('is only the time of the information, and that of a return known only roughly, where it certainly ended, or certainly did not', () => {
    const returned = [rough, back({ at: hour(20) })];
    expect(needs(returned, { abducted: 'unknown', sexTraffickingVictim: 'yes' }, hour(30))).toEqual(['/events/0/at']);
    expect(needs([rough, back({ between: [hour(20), hour(30)] })], {}, hour(100))).toEqual(['/events/0/at', '/events/1/at']);
  });

  it('is when the report was made, where that decides whether it was in time', () => {
    const toNcmec = report({ to: 'ncmec', at: hour(1) });
    const made = (said: Given): readonly string[] => needs([received, report(said), toNcmec]);
    expect(made({ on: '2026-05-05' })).toEqual(['/events/1/at']);
    expect(made({ at: 'unknown' })).toEqual(['/events/1/at']);
    expect(made({ between: [hour(1), hour(2)] })).toEqual([]);
    expect(made({ between: [hour(30), hour(40)] })).toEqual([]);
    const theirs = report({ id: 'theirs', by: 'caregiver', agency: null, at: hour(1) });
    const confirmed = { kind: 'agency-confirmed-report', agency: 'county', report: 'theirs' };
    expect(needs([received, theirs, toNcmec, { ...confirmed, on: '2026-05-05' }])).toEqual(['/events/3/at']);
    expect(needs([received, theirs, toNcmec, { ...confirmed, at: hour(2) }])).toEqual([]);
  });

  it('is when the child was back, where that decides whether the duty ended in time', () => {
    expect(needs([received, back({ on: '2026-05-05' })])).toEqual(['/events/1/at']);
    expect(needs([received, back({ between: [hour(1), hour(2)] })])).toEqual([]);
    expect(needs([received, back({ between: [hour(30), hour(40)] })])).toEqual([]);
  });

  it('is nothing more where one end is certain', () => {
    const dead = { kind: 'located', condition: 'deceased', at: hour(10) };
    expect(needs([received, report({ at: hour(1) }), report({ to: 'ncmec', at: hour(1) }), dead])).toEqual(['/events/3/verifiedBy']);
  });
});

describe('of two certain ends', () => {
  it('the first decides whether it came in time', () => {
    const daily = withOverlay(
      federal,
      state({ limits: [{ on: COMMUNICATION, from: 'agency-received-information', within: { hours: 24 }, law: source }] }),
    );
    const status = (...events: readonly Given[]): string =>
      dutyOf(assessed([received, ...events], hour(100), {}, daily), COMMUNICATION).status;
    expect(status(back({ at: hour(10) }), back({ at: hour(30) }))).toBe('moot');
    expect(status(back({ at: hour(30) }), back({ at: hour(40) }))).toBe('overdue');
  });
});
