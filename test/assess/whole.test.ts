import { assess, calendarDate, federal, instant, parseEpisode, version, type Duty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, child, dutyOf, hour, ncmec, police, received, report, victim, type Given } from './cases.js';

/** A duty without its finding and its law, which have tests of their own: no field more than these, even undefined. */
function shape({ owed, due, ...rest }: Duty): unknown {
  const by = due.by.map(({ law, ...limit }) => ({ ...limit, law: law.map(({ citation }) => citation) }));
  return { ...rest, owed: owed.answer, due: { ...due, by } };
}

const CITATION = '42 U.S.C. 671(a)(35)(B)';
const limit = { immediately: true, at: hour(24), reason: 'limit' };
const head = {
  key: `${police}/county/r`,
  id: police,
  owedBy: 'county',
  who: 'title-iv-e-agency',
  act: 'report-missing-child',
  to: 'law-enforcement',
  owed: 'yes',
};

describe('a duty, whole', () => {
  it('open, without a report', () => {
    const duty = dutyOf(assessed([received], hour(1)));
    expect(shape(duty)).toStrictEqual({
      ...head,
      due: { ...limit, by: [{ ...limit, policy: 'federal', law: [CITATION], status: 'open' }] },
      judgedAt: '2026-05-04T15:00:00.000Z',
      status: 'open',
      federal: 'open',
      outstanding: true,
      evidence: [],
      readings: ['AMB-5:no-number'],
    });
  });

  it('met by a report before the content was asked for', () => {
    const born = { child: { birthDate: '2008-02-28' } };
    const information = { ...received, at: '2022-05-04T15:00:00Z' };
    const events = [information, report({ id: 'x', at: '2022-05-04T16:00:00Z' })];
    const duty = dutyOf(assessed(events, '2022-05-05T15:00:00Z', born));
    const then = { ...limit, at: '2022-05-05T15:00:00.000Z' };
    expect(shape(duty)).toStrictEqual({
      ...head,
      due: { ...then, by: [{ ...then, policy: 'federal', law: [CITATION], status: 'met' }] },
      judgedAt: '2022-05-04T15:00:00.000Z',
      status: 'met',
      federal: 'met',
      outstanding: false,
      evidence: ['x'],
      readings: ['AMB-5:no-number'],
      metAt: '2022-05-04T16:00:00.000Z',
    });
  });

  it('met by a report with its content, on the first day that it was asked for and not on the day before', () => {
    const born = { child: { birthDate: '2008-02-28' } };
    const contentOn = (day: string): unknown => {
      const events = [{ ...received, at: `${day}T15:00:00Z` }, report({ at: `${day}T16:00:00Z`, content: { photo: 'included' } })];
      return dutyOf(assessed(events, `${day}T18:00:00Z`, born)).content;
    };
    expect(contentOn('2023-01-04')).toBeUndefined();
    expect(contentOn('2023-01-05')).toEqual([
      { item: 'photo', state: 'included' },
      { item: 'physicalFeatures', state: 'unknown' },
      { item: 'endangerment', state: 'unknown' },
    ]);
  });

  it('waiting, for what is not listed', () => {
    const duty = dutyOf(assessed([received], hour(1)), victim);
    const waiting = { immediately: true, at: null, reason: 'start-unknown' };
    expect(shape(duty)).toStrictEqual({
      key: `${victim}/county/awaited`,
      id: victim,
      owedBy: 'county',
      who: 'title-iv-e-agency',
      act: 'report-trafficking-victim',
      to: 'law-enforcement',
      owed: 'unknown',
      due: { ...waiting, by: [{ ...waiting, policy: 'federal', law: ['42 U.S.C. 671(a)(34)(A)'], status: 'waiting' }] },
      status: 'waiting',
      federal: 'waiting',
      outstanding: false,
      evidence: [],
      readings: [],
    });
  });

  it('without a limit', () => {
    const duty = dutyOf(assessed([received], hour(1)), 'ive-protocol-locate');
    expect(shape(duty)).toMatchObject({ due: { immediately: false, at: null, reason: 'no-limit', by: [] }, status: 'open' });
    expect(duty.due).not.toHaveProperty('latest');
  });
});

it('an assessment holds what it was made of, and nothing more', () => {
  const episode = parseEpisode({ ...child, events: [received] });
  const { findings, duties, advice, ...rest } = assess(episode, instant(hour(1)));
  expect(rest).toStrictEqual({
    asOf: instant(hour(1)),
    policy: 'federal',
    library: version,
    coverage: calendarDate('2023-04-20'),
    unconfirmed: [],
    readings: federal.readings,
    episode,
    needs: [],
    disregarded: [],
    faults: [],
    notices: ['later-than-the-law-was-read'],
  });
  expect(Object.keys(findings)).toEqual(Object.keys(federal.findings));
  expect(Object.entries(findings).filter(([id, finding]) => id !== finding.id)).toEqual([]);
  expect([duties.length > 0, advice.length]).toEqual([true, 1]);
});

describe('what a reader must know', () => {
  const back = (at: string): Given => ({ kind: 'returned', to: 'authorised-care', at });
  const lost = (at: string): Given => ({ kind: 'whereabouts-lost', at });
  const isNoticed = (...events: readonly Given[]): boolean => assessed(events).notices.includes('information-after-return');
  const news = (at: string): Given => ({ ...received, id: 'news', at });

  it.each([
    [hour(5, -1), false],
    [hour(5), false],
    [hour(5, 1), true],
  ])('is that information at %s came after the return: %s', (at, expected) => {
    expect(isNoticed(received, back(hour(5)), news(at))).toBe(expected);
  });

  it.each([
    [hour(5, -1), true],
    [hour(5), false],
    [hour(5, 1), false],
  ])('is not that, where the whereabouts were lost again at %s: %s', (at, expected) => {
    expect(isNoticed(received, back(hour(5)), lost(at), news(hour(6)))).toBe(expected);
  });

  it.each<[string, Given, boolean]>([
    ['reported a millisecond before', report({ at: hour(0, -1) }), true],
    ['reported at that moment', report({ at: hour(0) }), false],
    ['reported a millisecond after', report({ at: hour(0, 1) }), false],
    ['reported some time that day, perhaps after', report({ at: undefined, on: '2026-05-04' }), false],
    ['reported a victim before', report({ at: hour(-1), about: ['trafficking-victim'] }), false],
    ['did nothing; somebody else reported', report({ at: hour(-1), agency: null }), false],
    ['determined it before', { kind: 'agency-determined-missing', agency: 'county', at: hour(-1) }, true],
    ['determined it after', { kind: 'agency-determined-missing', agency: 'county', at: hour(1) }, false],
  ])('is that the agency knew before the information that is listed, where it %s: %#', (_, act, expected) => {
    expect(assessed([act, received]).notices.includes('act-before-information')).toBe(expected);
    expect(assessed([act]).notices).not.toContain('act-before-information');
    const provider: Given = { kind: 'provider-learned', at: hour(-2) };
    expect(assessed([provider, act, received]).notices).not.toContain('act-before-information');
  });

  it.each<[string, Given]>([
    ['seen in person', { kind: 'located', verifiedBy: 'agency-in-person', at: hour(5) }],
    ['dead, seen by the police', { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(5) }],
  ])('is that information came after the child was %s, and that it is asked what happened', (_, found) => {
    const { notices, needs } = assessed([received, found, news(hour(6))]);
    expect(notices).toContain('information-after-return');
    expect(needs).toContain('/events');
    const again: Given = { kind: 'changed', at: hour(5, 1), facts: { whereaboutsUnknown: 'yes' } };
    expect(isNoticed(received, found, again, news(hour(6)))).toBe(false);
    expect(isNoticed(found, news(hour(6)))).toBe(false);
    expect(isNoticed(found, { ...received, at: hour(5, 1) }, news(hour(6)))).toBe(true);
    expect(isNoticed(received, { ...found, verifiedBy: 'by-message' }, news(hour(6)))).toBe(false);
  });

  it('is not that without a return', () => {
    expect(isNoticed(received, news(hour(6)))).toBe(false);
    expect(isNoticed(received, lost(hour(5)), news(hour(6)))).toBe(false);
  });
});

describe('the order of what is asked for', () => {
  it('is that in which the duties are due, and last what is due at no known time', () => {
    const facts = { whereaboutsUnknown: 'unknown', abducted: 'unknown', placement: null };
    const { needs, duties } = assessed([received], hour(2), facts);
    expect(duties.find(({ id }) => id === 'ive-protocol-locate')?.due.at).toBeNull();
    expect(needs).toEqual(['/whereaboutsUnknown', '/abducted', '/placement']);
    expect(dutyOf(assessed([received], hour(2), facts), ncmec).due.at).toBe(hour(24));
  });
});
