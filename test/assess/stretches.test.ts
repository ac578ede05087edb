import { federal, withOverlay } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { duty, rule, source, state } from '../policy/kinds/example.js';
import { assessed, dutiesOf, dutyOf, hour, ncmec, police, received, report, startsOf, victim, type Given } from './cases.js';

const found = (at: string): Given => ({ kind: 'located', verifiedBy: 'agency-in-person', at });
const lost = (id: string, at: string): Given => ({ id, kind: 'whereabouts-lost', at });
const back = (id: string, at: string, to = 'authorised-care'): Given => ({ id, kind: 'returned', to, at });
const statuses = (...events: readonly Given[]): readonly string[] => dutiesOf(assessed(events), police).map(({ status }) => status);

describe('a stretch of the record', () => {
  it('begins once, however many losses lie at its first moment', () => {
    expect(startsOf(assessed([received, found(hour(10)), lost('a', hour(50)), lost('b', hour(50))]))).toEqual(['r', 'a']);
  });

  it('begins with a loss at an unknown time where no information is on record', () => {
    const duty = dutyOf(assessed([lost('l', 'unknown')]));
    expect(duty).toMatchObject({ key: `${police}/county/l`, due: { at: null, reason: 'start-unknown' } });
    expect(startsOf(assessed([lost('l', 'unknown'), received]))).toEqual(['r']);
  });

  it('ends where the next begins: each of three has its own reports', () => {
    const events = [received, found(hour(10)), lost('a', hour(20)), found(hour(30)), lost('b', hour(40))];
    expect(statuses(...events)).toEqual(['overdue', 'overdue', 'overdue']);
    expect(statuses(...events, report({ at: hour(5) }))).toEqual(['met', 'overdue', 'overdue']);
    expect(statuses(...events, report({ at: hour(25) }))).toEqual(['overdue', 'met', 'overdue']);
    expect(statuses(...events, report({ at: hour(45) }))).toEqual(['overdue', 'overdue', 'met']);
  });

  it.each([
    [hour(50, -1), ['own', 'l']],
    [hour(50), ['own']],
    [hour(50, 1), ['own']],
  ])('holds what came up to the moment before the next: information at %s', (at, starts) => {
    expect(startsOf(assessed([found(hour(10)), lost('l', hour(50)), { ...received, id: 'own', at }]))).toEqual(starts);
  });

  it.each([
    [hour(50, -1), ['/events/2', 'l']],
    [hour(50), ['l']],
  ])('shows that the agency knew by an act in it: at %s', (at, starts) => {
    expect(startsOf(assessed([found(hour(10)), lost('l', hour(50)), report({ at })]))).toEqual(starts);
  });
});

describe('a child who is said to be back or not missing, whom nobody is said to have seen', () => {
  const told = [received, report({ at: hour(1) })];
  const gone = { id: 'g', kind: 'absence-began', at: hour(40) };

  it.each(['agency-learned-of-return', 'determined-not-missing'])('%s: may be found, and is missing again once gone', (kind) => {
    const said = { kind, agency: 'county', at: hour(10) };
    expect(assessed([...told, said]).needs).toContain('/whereaboutsUnknown');
    expect(statuses(...told, said)).toEqual(['met']);
    expect(startsOf(assessed([...told, said, gone]))).toEqual(['r', 'g']);
    expect(dutiesOf(assessed([...told, said, gone]), police)[1]).toMatchObject({ outstanding: true, owed: { answer: 'yes' } });
    expect(startsOf(assessed([...told, { ...said, at: hour(40) }, gone]))).toEqual(['r']);
    expect(startsOf(assessed([...told, { ...said, at: hour(40, -1) }, gone]))).toEqual(['r', 'g']);
  });
});

describe('a stretch that a change of facts begins', () => {
  const missing = (at: string, facts: Given = { whereaboutsUnknown: 'yes' }): Given => ({ id: 'c', kind: 'changed', at, facts });
  const taken = (at: string, facts: Given = {}): Given => missing(at, { abducted: 'yes', ...facts });
  const told = [received, report({ at: hour(1) })];

  it.each<[string, Given]>([
    ['seen in person', found(hour(10))],
    ['perhaps seen in person', { kind: 'located', at: hour(10) }],
    ['back', back('b', hour(10))],
    ['known to be somewhere', { kind: 'changed', at: hour(10), facts: { whereaboutsUnknown: 'no' } }],
  ])('of a child who was %s and is missing or abducted again: the report is owed again from then on', (_, event) => {
    for (const again of [missing(hour(20)), taken(hour(20))]) {
      const duties = dutiesOf(assessed([...told, event, again]), police);
      expect(duties.map(({ key, status, due }) => [key.split('/').at(-1), status, due.at])).toEqual([
        ['r', 'met', hour(24)],
        ['c', 'overdue', hour(44)],
      ]);
      expect(startsOf(assessed([...told, event, again, { ...received, id: 's', at: hour(21) }]))).toEqual(['r', 's']);
    }
  });

  it.each([
    [hour(10, -1), ['r']],
    [hour(10), ['r']],
    [hour(10, 1), ['r', 'c']],
  ])('needs a recovery before it, at hour 10: at %s', (at, starts) => {
    expect(startsOf(assessed([...told, found(hour(10)), missing(at)]))).toEqual(starts);
  });

  it('is none where a fact is only established', () => {
    expect(startsOf(assessed([...told, missing(hour(20))], hour(100), { whereaboutsUnknown: 'unknown' }))).toEqual(['r']);
    expect(startsOf(assessed([...told, missing(hour(20))], hour(100), { whereaboutsUnknown: 'no' }))).toEqual(['c']);
    expect(startsOf(assessed([...told, taken(hour(20))]))).toEqual(['r']);
    expect(startsOf(assessed([...told, found(hour(10)), missing(hour(20), { circumstances: 'ran-away' })]))).toEqual(['r']);
    expect(startsOf(assessed([...told, found(hour(10)), taken(hour(20))], hour(100), { abducted: 'yes' }))).toEqual(['r']);
  });

  it('begins once where the child is missing and abducted', () => {
    expect(startsOf(assessed([...told, found(hour(10)), taken(hour(20), { whereaboutsUnknown: 'yes' })]))).toEqual(['r', 'c']);
    expect(startsOf(assessed([...told, found(hour(10)), lost('l', hour(20)), taken(hour(30))]))).toEqual(['r', 'l']);
  });

  it('is away from care again', () => {
    const absent = (...events: readonly Given[]): string =>
      assessed([...told, back('b', hour(10)), ...events]).findings['absent-from-care'].answer;
    expect([absent(), absent(missing(hour(20))), absent(taken(hour(20)))]).toEqual(['no', 'yes', 'yes']);
    expect(absent(missing(hour(20), { whereaboutsUnknown: 'unknown' }))).toBe('unknown');
  });
});

describe('a stretch that a new absence begins', () => {
  const kinds = ['absence-began', 'caregiver-discovered', 'agency-determined-missing'];
  const gone = (kind: string, at: string, said: Given = {}): Given => ({ id: 'g', kind, at, ...said });
  const told = [received, report({ at: hour(1) })];
  const again = (at: string): Given => ({ ...received, id: 's', at });
  const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 };
  const withHome: Given = { agencies: [county, { id: 'home', kind: 'private-provider', responsibility: 'none' }] };

  it.each(kinds)('%s: the report is owed again, from the information where that is on record', (kind) => {
    for (const event of [back('b', hour(10)), back('b', hour(10), 'parent'), found(hour(10)), { kind: 'located', at: hour(10) }]) {
      expect(startsOf(assessed([...told, event, gone(kind, hour(20))]))).toEqual(['r', 'g']);
      const duties = dutiesOf(assessed([...told, event, gone(kind, hour(20)), again(hour(21))]), police);
      expect(duties.map(({ owed, status, due }) => [owed.answer, status, due.at])).toEqual([
        ['yes', 'met', hour(24)],
        ['yes', 'overdue', hour(45)],
      ]);
    }
  });

  it.each(kinds)('%s begins one if it certainly comes after the child was found', (kind) => {
    const begun = (at: string, ...events: readonly Given[]): boolean =>
      startsOf(assessed([...told, ...events, gone(kind, at)])).includes('g');
    const exact = back('b', hour(10));
    expect([hour(10, -1), hour(10), hour(10, 1)].map((at) => begun(at, exact))).toEqual([false, false, true]);
    const mayBegin = kind === 'absence-began';
    const rough: Given = { kind: 'returned', to: 'authorised-care', between: [hour(9), hour(10)] };
    expect([hour(9), hour(9, 1), hour(10), hour(10, 1)].map((at) => begun(at, rough))).toEqual([false, mayBegin, mayBegin, true]);
    const byDay: Given = { kind: 'returned', to: 'authorised-care', on: '2026-05-05' };
    expect(['2026-05-05T05:00:00Z', '2026-05-05T05:00:00.001Z'].map((at) => begun(at, byDay))).toEqual([false, mayBegin]);
    expect(begun(hour(20), back('b', 'unknown'))).toBe(mayBegin);
  });

  it('takes an absence and a return of one day for the one that was reported, unless information came before it', () => {
    const day: Given = { on: '2026-05-04' };
    const whole: Given[] = [{ id: 'g', kind: 'absence-began', ...day }, ...told, { kind: 'returned', to: 'authorised-care', ...day }];
    expect(assessed(whole).findings['missing-child'].answer).toBe('no');
    expect(startsOf(assessed(whole))).toEqual(['r']);
    for (const [between, answer] of [
      [[hour(0), hour(20)], 'no'],
      [[hour(0, 1), hour(20)], 'unknown'],
    ] as const) {
      const events: Given[] = [...told, { id: 'g', kind: 'absence-began', between }, back('b', hour(10))];
      expect(assessed(events).findings['missing-child'].answer).toBe(answer);
    }
  });

  it.each<[string, Given, Given, string]>([
    ['known by the same day', { on: '2026-05-06' }, { on: '2026-05-06' }, 'unknown'],
    ['known by the day on which the child was back at an hour', { at: hour(48) }, { on: '2026-05-06' }, 'unknown'],
    ['at an hour of the day on which the child was back', { on: '2026-05-06' }, { at: hour(48) }, 'unknown'],
    ['in two spans that overlap', { between: [hour(40), hour(44)] }, { between: [hour(42), hour(46)] }, 'unknown'],
    ['at a time that nobody knows, which may be before the information', { at: hour(48) }, { at: 'unknown' }, 'no'],
    ['after a return at a time that nobody knows', { at: 'unknown' }, { at: hour(48) }, 'unknown'],
    ['certainly before', { on: '2026-05-06' }, { on: '2026-05-05' }, 'no'],
    ['certainly after', { on: '2026-05-06' }, { on: '2026-05-07' }, 'yes'],
  ])('%s: the whereabouts are as after their loss, and the times are asked', (_, found, absent, answer) => {
    const when = ({ at = 'unknown', ...time }: Given): Given => ('on' in time || 'between' in time ? time : { at });
    for (const kind of answer === 'unknown' ? ['absence-began'] : kinds) {
      const after = (said: string): ReturnType<typeof assessed> =>
        assessed([...told, { kind: 'returned', to: 'authorised-care', ...when(found) }, { id: 'g', kind: said, ...when(absent) }]);
      const { findings, needs } = after(kind);
      expect(findings['missing-child'].answer).toBe(answer);
      if (answer === 'no') continue;
      expect(findings).toEqual(after('whereabouts-lost').findings);
      const rough = [found, absent].flatMap((time, place) =>
        String(time['at']).startsWith('20') ? [] : [`/events/${String(place + 2)}/at`],
      );
      expect(needs).toEqual(answer === 'unknown' ? expect.arrayContaining(rough) : expect.not.arrayContaining(['/events/2/at']));
    }
  });

  it('is begun by an absence at the very moment of a return as the order of the record has it', () => {
    const missing = (...events: readonly Given[]): string => assessed([...told, ...events]).findings['missing-child'].answer;
    const [there, away] = [back('b', hour(10)), gone('absence-began', hour(10))];
    expect([missing(there, away), missing(away, there)]).toEqual(['yes', 'no']);
  });

  it('keeps a duty alive where the child was back and gone on one day', () => {
    const day: Given = { on: '2026-05-06' };
    const { duties } = assessed([...told, { kind: 'returned', to: 'authorised-care', ...day }, { id: 'g', kind: 'absence-began', ...day }]);
    const again = duties.filter(({ key }) => key.endsWith('/county/g'));
    expect(again.map(({ id, owed, outstanding }) => [id, owed.answer, outstanding])).toEqual([
      [police, 'unknown', true],
      [ncmec, 'unknown', true],
      ['ive-ongoing-communication', 'unknown', true],
      ['ive-protocol-locate', 'unknown', true],
    ]);
  });

  it.each(kinds)('%s tells only of the time missing with which the episode begins, where nothing had found the child', (kind) => {
    for (const events of [
      [gone(kind, hour(-1)), ...told],
      [...told, gone(kind, hour(20))],
      [...told, gone(kind, 'unknown')],
    ]) {
      expect(startsOf(assessed(events))).toEqual(['r']);
    }
    for (const at of [hour(-1), 'unknown']) {
      const { findings } = assessed([gone(kind, at)], hour(1), { whereaboutsUnknown: 'no' });
      // An absence says nothing of whether the agency knows the whereabouts; what it determined does.
      expect(findings['missing-or-abducted-from-care'].answer).toBe(
        kind !== 'agency-determined-missing' ? 'no' : at === 'unknown' ? 'unknown' : 'yes',
      );
    }
  });

  it('is no word of the agency where another body determined it', () => {
    const determined = (agency: string): Given => ({ id: 'g', kind: 'agency-determined-missing', agency, at: hour(20) });
    const statusOf = (agency: string): unknown =>
      dutiesOf(assessed([...told, back('b', hour(10)), determined(agency)], hour(100), withHome), police)[1]?.status;
    expect([statusOf('home'), statusOf('county')]).toEqual(['indeterminate', 'overdue']);
  });

  it('leaves the question since when the child was gone, where somebody was informed before', () => {
    const noticesOf = (at: string): readonly string[] =>
      assessed([...told, back('b', hour(10)), again(at), gone('agency-determined-missing', hour(30))]).notices;
    expect([hour(30, -1), hour(30), hour(30, 1)].map((at) => noticesOf(at).includes('information-after-return'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is one stretch, however often the absence is written down', () => {
    const events = kinds.map((kind, place) => gone(kind, hour(20 + place), { id: kind }));
    expect(startsOf(assessed([...told, back('b', hour(10)), ...events, lost('l', hour(30))]))).toEqual(['r', 'absence-began']);
    const taken: Given = { id: 'c', kind: 'changed', at: hour(19), facts: { abducted: 'yes' } };
    expect(startsOf(assessed([...told, back('b', hour(10)), taken, ...events]))).toEqual(['r', 'c']);
  });

  it.each<[string, readonly Given[], string | undefined]>([
    ['nothing says when', [], undefined],
    ['the agency reported', [report({ at: hour(25), outcome: 'unproven' })], hour(49)],
    ['the whereabouts are lost', [lost('l', hour(26))], hour(50)],
    ['somebody determined it', [{ kind: 'agency-determined-missing', at: hour(27) }], hour(51)],
    ['it was said that they are unknown', [{ kind: 'changed', at: hour(28), facts: { whereaboutsUnknown: 'yes' } }], hour(52)],
    ['a carer discovered it', [{ kind: 'caregiver-discovered', at: hour(29) }], undefined],
    ['a body other than the agency determined it', [{ kind: 'agency-determined-missing', agency: 'home', at: hour(27) }], undefined],
    ['the child was back again', [back('e', hour(30))], hour(54, -1)],
  ])('does not say when the agency heard: it heard by the time that %s', (_, events, latest) => {
    const log = [...told, back('b', hour(10)), gone('absence-began', hour(20)), ...events];
    const [, duty] = dutiesOf(assessed(log, hour(100), withHome), police);
    expect([duty?.owed.answer, duty?.due.at, duty?.due.latest]).toEqual(['yes', hour(44), latest]);
  });

  it('is owed at whichever moment of its window it was, asked at the first of them too', () => {
    const rough: Given = { id: 'g', kind: 'absence-began', between: [hour(20), hour(22)] };
    const [, duty] = dutiesOf(assessed([...told, back('b', hour(10)), rough], hour(20)), police);
    expect([duty?.owed.answer, duty?.due.at, duty?.due.latest]).toEqual(['yes', hour(44), undefined]);
  });

  it('asks when the agency heard, once that decides', () => {
    const { needs } = assessed([...told, back('b', hour(10)), gone('absence-began', hour(20))]);
    expect(needs).toContain('/events');
  });

  it('is away from care again, and alive', () => {
    const events = [...told, back('b', hour(10)), gone('absence-began', hour(20))];
    const answer = (asOf: string): string => assessed(events, asOf).findings['absent-from-care'].answer;
    expect([answer(hour(20, -1)), answer(hour(20))]).toEqual(['no', 'yes']);
  });

  it('is taken back by a correction, and not by a determination', () => {
    const events = [...told, back('b', hour(10)), gone('agency-determined-missing', hour(20))];
    expect(startsOf(assessed([...events, { kind: 'determined-not-missing', at: hour(21) }]))).toEqual(['r', 'g']);
    expect(startsOf(assessed([...events, { kind: 'corrected', replaces: 'g', with: null, at: hour(21) }]))).toEqual(['r']);
  });
});

describe('information on a recovery', () => {
  const share = 'ive-share-recovery-information';
  const known: Given = { kind: 'changed', at: hour(10), facts: { whereaboutsUnknown: 'no' } };

  it.each([
    [hour(50, -1), ['back', 'later']],
    [hour(50), ['back']],
    [hour(50, 1), ['back']],
  ])('is owed for the first recovery of each stretch: back at %s', (at, starts) => {
    const events = [received, known, lost('l', hour(50)), back('back', at, 'parent'), back('later', hour(70))];
    expect(startsOf(assessed(events), share)).toEqual(starts);
  });

  it('is owed once where the child was recovered in the second stretch alone', () => {
    expect(startsOf(assessed([received, known, lost('l', hour(50)), back('later', hour(70))]), share)).toEqual(['later']);
  });

  it('is owed for a recovery at an unknown time', () => {
    expect(startsOf(assessed([received, back('back', 'unknown')]), share)).toEqual(['back']);
  });

  it('is owed for an abducted child who is back anywhere, not for one located where it is kept', () => {
    const of = (...events: readonly Given[]): readonly string[] =>
      startsOf(assessed([received, ...events], hour(100), { abducted: 'yes' }), share);
    expect(of(back('back', hour(9), 'elsewhere'))).toEqual(['back']);
    expect(of(back('back', hour(9), 'elsewhere'), back('later', hour(20)))).toEqual(['back']);
    expect(of({ ...found(hour(9)), id: 'found' })).toEqual(['awaited']);
  });
});

describe('the protocol after an absence', () => {
  it('starts once with what the agency learned of a return that is not on record', () => {
    const told = (id: string, at: string): Given => ({ id, kind: 'agency-learned-of-return', agency: 'county', at });
    const starts = (...events: readonly Given[]): readonly string[] =>
      startsOf(assessed([received, ...events]), 'ive-protocol-primary-factors');
    expect(starts(told('a', hour(20)), told('b', hour(21)))).toEqual(['a']);
    expect(starts(back('x', hour(18)), back('y', hour(19)), told('a', hour(20)))).toEqual(['x', 'y']);
    expect(starts()).toEqual(['awaited']);
  });
});

describe('the report of an identified victim without its disclosure', () => {
  const tribe = { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'placement-and-care' };
  const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
  const about = (said: Given = {}): Given => report({ id: 'x', about: ['trafficking-victim'], at: hour(2), ...said });
  const dutyOfCounty = (...events: readonly Given[]): unknown =>
    dutiesOf(assessed(events, hour(9), { agencies: [county, tribe], sexTraffickingVictim: 'yes' }), victim)[0];

  it('shows that the disclosure had come by then, nobody knows when', () => {
    const expected = { key: `${victim}/county/x`, due: { at: null, latest: hour(26), reason: 'start-unknown' } };
    expect(dutyOfCounty(about())).toMatchObject({ ...expected, readings: [] });
    expect(dutyOfCounty(about({ to: 'ncmec' }))).toMatchObject({ ...expected, readings: ['AMB-5:no-number'] });
  });

  it.each([
    ['of another agency', { agency: 'tribe' }],
    ['of nobody named', { agency: null }],
    ['of a caregiver', { agency: null, by: 'caregiver' }],
    ['about a missing child', { about: ['missing'] }],
    ['about nobody knows what', { about: null }],
    ['about nothing', { about: [] }],
  ])('a report %s shows nothing: that it came by now is shown by the facts', (_, said) => {
    expect(dutyOfCounty(about(said))).toMatchObject({ key: `${victim}/county//sexTraffickingVictim`, due: { at: null, latest: hour(33) } });
  });

  it('had come by the first of several', () => {
    const rough = about({ at: undefined, between: [hour(1), hour(8)] });
    expect(dutyOfCounty(rough, about({ id: 'y', at: hour(3) }))).toMatchObject({ key: `${victim}/county/x`, due: { latest: hour(27) } });
    expect(dutyOfCounty(rough)).toMatchObject({ due: { latest: hour(32) } });
  });

  it('shows nothing beside a disclosure on record', () => {
    const identified = { id: 'i', kind: 'trafficking-identified', agency: 'county', at: hour(5) };
    expect(dutyOfCounty(about(), identified)).toMatchObject({ key: `${victim}/county/i`, due: { at: hour(29) } });
  });
});

describe('an act without the information before it', () => {
  it('is no act of the agency where somebody else made the report', () => {
    expect(startsOf(assessed([report({ agency: null, by: 'caregiver', at: hour(2) })]))).toEqual(['awaited']);
  });

  it('rests on no reading, but for what the report held', () => {
    const duty = dutyOf(assessed([report({ id: 'x', at: hour(2) })]));
    expect(duty).toMatchObject({ key: `${police}/county/x`, readings: ['AMB-21:2023-01-05'] });
  });
});

describe('a duty of an overlay that a sighting starts', () => {
  const sighted = (id: string, at: string): Given => ({ id, kind: 'sighted', at });
  // It is owed from hour 5 on.
  const when = rule('example-rule', (_, at) => (at < hour(5) ? 'no' : 'yes'));
  const starts = (per: 'episode' | 'event', ...events: readonly Given[]): readonly unknown[] => {
    const limit = { from: 'sighted', within: { hours: 5 }, law: source } as const;
    const policy = withOverlay(federal, state({ duties: [duty('example-duty', { per, trigger: 'sighted', when, limits: [limit] })] }));
    return assessed(events, hour(100), {}, policy)
      .duties.filter(({ id }) => id === 'example-duty')
      .map(({ key, status }) => [key.split('/').at(-1), status]);
  };
  const events = [sighted('a', hour(1)), sighted('b', hour(6)), sighted('c', hour(7))];

  it('starts once with the first at which it is owed, or else with the first', () => {
    expect(starts('episode', ...events)).toEqual([['b', 'overdue']]);
    expect(starts('episode', sighted('a', hour(1)), sighted('b', hour(2)))).toEqual([['a', 'not-owed']]);
  });

  it('starts in each stretch of the record in which there is one', () => {
    const again = [found(hour(10)), lost('l', hour(50))];
    expect(starts('episode', ...events, ...again)).toEqual([['b', 'overdue']]);
    expect(starts('episode', ...events, ...again, sighted('d', hour(60)))).toEqual([
      ['b', 'overdue'],
      ['d', 'overdue'],
    ]);
    expect(starts('episode', ...again, sighted('d', hour(60)))).toEqual([['d', 'overdue']]);
  });

  it('starts with each where the text says so', () => {
    expect(starts('event', ...events)).toEqual([
      ['a', 'not-owed'],
      ['b', 'overdue'],
      ['c', 'overdue'],
    ]);
  });
});
