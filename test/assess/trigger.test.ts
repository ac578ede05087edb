import type { Duty, FederalDutyId } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutiesOf, dutyOf, hour, ncmec, police, reading, received, report, startsOf, victim, type Given } from './cases.js';

const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
const tribe = { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'placement-and-care' };
const provider = { id: 'provider', kind: 'private-provider', responsibility: 'placement-and-care' };

const of = (agencies: unknown): Given => ({ agencies });

describe('who owes a duty', () => {
  const owners = (agencies: unknown, events: readonly Given[] = [], asOf = hour(100)): readonly string[] =>
    dutiesOf(assessed(events, asOf, of(agencies)), police).map(({ owedBy }) => owedBy);

  it('each title IV-E agency, one of unknown kind included, and nobody else', () => {
    const others = ['juvenile-probation', 'private-provider', 'orr'].map((kind) => ({ id: kind, kind }));
    expect(owners([county, ...others, tribe, { id: 'x', kind: null }])).toEqual(['county', 'tribe', 'x']);
  });

  it('each that the record names at any time, once', () => {
    const later = { kind: 'changed', at: hour(50), facts: { agencies: [county, tribe] } };
    expect(owners([county], [later])).toEqual(['county', 'tribe']);
    expect(owners([county], [later], hour(49))).toEqual(['county']);
    expect(owners(null, [later])).toEqual(['county', 'tribe']);
  });

  it.each([
    ['agencies that owe nothing', [{ id: 'orr', kind: 'orr' }], 'not-owed', 'no'],
    ['no agency', [], 'not-owed', 'no'],
    ['agencies nobody knows', null, 'waiting', 'unknown'],
  ])('where the record names %s, the kind of body stands for it', (_, agencies, status, answer) => {
    const assessment = assessed([], hour(1), of(agencies));
    for (const id of [police, ncmec, victim]) {
      const duty = dutyOf(assessment, id);
      expect(duty).toMatchObject({ owedBy: 'title-iv-e-agency', status, outstanding: false, owed: { answer } });
      expect(duty).toMatchObject({ due: { immediately: true, at: null } });
    }
  });

  it.each([
    ['another', 'met'],
    [null, 'indeterminate'],
  ])('of agencies nobody knows every one that is named counts: a report by %s', (agency, status) => {
    const events = [{ ...received, agency: 'somebody' }, report({ agency, at: hour(2) })];
    expect(dutyOf(assessed(events, hour(9), of(null)))).toMatchObject({
      owedBy: 'title-iv-e-agency',
      status,
      owed: { answer: 'unknown' },
    });
  });

  it('each for itself, with its own information and its own reports', () => {
    const events = [
      { ...received, id: 'a', at: hour(0) },
      { ...received, id: 'b', agency: 'tribe', at: hour(2) },
      report({ agency: 'tribe', at: hour(3) }),
    ];
    const [first, second] = dutiesOf(assessed(events, hour(30), of([county, tribe])), police);
    expect(first).toMatchObject({ key: `${police}/county/a`, due: { at: hour(24) }, status: 'overdue' });
    expect(second).toMatchObject({ key: `${police}/tribe/b`, due: { at: hour(26) }, status: 'met' });
  });
});

describe('the information that starts the reports of a missing child', () => {
  it('is that of the agency, or of no named agency', () => {
    expect(startsOf(assessed([{ ...received, agency: null }]))).toEqual(['r']);
    expect(startsOf(assessed([{ ...received, agency: 'tribe' }], hour(9), of([county, tribe])))).toEqual(['awaited', 'r']);
  });

  it('is the earliest, wherever it stands in the log', () => {
    const early = { ...received, id: 'early', at: hour(-5) };
    expect(startsOf(assessed([received, early]))).toEqual(['early']);
    expect(startsOf(assessed([early, received]))).toEqual(['early']);
  });

  it('is the first at which the duty may be owed', () => {
    const known = { whereaboutsUnknown: 'no' };
    const changed = { id: 'c', kind: 'changed', at: hour(9), facts: { whereaboutsUnknown: 'yes' } };
    const again = { ...received, id: 'again', at: hour(5) };
    expect(startsOf(assessed([received, again, changed], hour(99), known))).toEqual(['c']);
    expect(startsOf(assessed([received, again, changed], hour(8), known))).toEqual(['r']);
    expect(dutyOf(assessed([received, again, changed], hour(99), known)).due.at).toBe(hour(33));
    expect(dutyOf(assessed([received, again], hour(99), known))).toMatchObject({ status: 'not-owed', due: { at: null } });
  });

  it('does not start anew with a change before it, nor with a later change of a duty already owed', () => {
    const change = (id: string, at: string): Given => ({ id, kind: 'changed', at, facts: { placement: 'kin' } });
    expect(startsOf(assessed([change('before', hour(-1)), received, change('after', hour(1))]))).toEqual(['r']);
    const unknown = { whereaboutsUnknown: 'unknown' };
    expect(startsOf(assessed([received, change('after', hour(1))], hour(99), unknown))).toEqual(['r']);
  });

  it.each([
    ['its own responsibility', 'county', ['b']],
    ['responsibility of nobody named', null, ['b']],
    ['the responsibility of another', 'tribe', ['r']],
  ])('an agency that knew of the child owes from %s on', (_, agency, starts) => {
    const agencies = of([
      { ...county, responsibility: 'none' },
      { ...tribe, responsibility: 'none' },
    ]);
    const began = { id: 'b', kind: 'responsibility-began', agency, responsibility: 'placement-and-care', at: hour(7) };
    const assessment = assessed([received, began], hour(99), agencies);
    expect(dutiesOf(assessment, police)[0]?.key).toBe(`${police}/county/${starts[0] ?? ''}`);
    const before = assessed([{ ...began, at: hour(-7) }, received], hour(99), agencies);
    expect(dutiesOf(before, police)[0]?.key).toBe(`${police}/county/r`);
  });

  it('is waited for where nothing tells of it', () => {
    const duty = dutyOf(
      assessed([
        { kind: 'last-seen', at: hour(0) },
        { kind: 'changed', at: hour(1), facts: {} },
      ]),
    );
    expect(duty).toMatchObject({ status: 'waiting', federal: 'waiting', outstanding: false, evidence: [], readings: [] });
    expect(duty.owed).toMatchObject({ answer: 'unknown', because: [{ id: 'trigger-on-record', answer: 'unknown', facts: ['/events'] }] });
    expect(duty.due).toMatchObject({
      immediately: true,
      at: null,
      reason: 'start-unknown',
      by: [{ policy: 'federal', status: 'waiting' }],
    });
    expect(duty.due).not.toHaveProperty('latest');
  });
});

describe('information that a provider received', () => {
  const learned = { id: 'p', kind: 'provider-learned', agency: 'provider', at: hour(0) };
  const own = { ...received, id: 'own', at: hour(6) };
  const dueAfter = (agencies: readonly unknown[], policy = reading({}), events: readonly Given[] = [learned, own]): unknown =>
    dutyOf(assessed(events, hour(200), of(agencies), policy), police);

  it.each([
    ['placement and care', provider, 'p', hour(24), ['AMB-3:only-if-delegated']],
    ['supervision', { ...provider, responsibility: 'supervision' }, 'own', hour(30), ['AMB-3:only-if-delegated']],
    ['nothing', { ...provider, responsibility: 'none' }, 'own', hour(30), ['AMB-3:only-if-delegated']],
    ['placement and care, but is no private provider', { ...provider, kind: 'juvenile-probation' }, 'own', hour(30), []],
  ])('to which was delegated %s', (_, agency, start, due, readings) => {
    expect(dueAfter([county, agency])).toMatchObject({ key: `${police}/county/${start}`, due: { at: due }, readings });
  });

  it('always counts under the other reading', () => {
    const policy = reading({ providerKnowledge: 'always' });
    const none = { ...provider, responsibility: 'none' };
    expect(dueAfter([county, none], policy)).toMatchObject({ key: `${police}/county/p`, readings: ['AMB-3:always'] });
  });

  it('counts where responsibility had been delegated by then', () => {
    const began = { kind: 'responsibility-began', agency: 'provider', responsibility: 'placement-and-care', at: hour(0) };
    const none = [county, { ...provider, responsibility: 'none' }];
    expect(dueAfter(none, undefined, [began, learned, own])).toMatchObject({ due: { at: hour(24) } });
    expect(dueAfter(none, undefined, [{ ...began, at: hour(0, 1) }, learned, own])).toMatchObject({ due: { at: hour(30) } });
  });

  describe('to which nobody knows what was delegated', () => {
    const doubtful = [county, { ...provider, responsibility: null }];

    it('came to the agency between the provider and the next information of its own', () => {
      const duty = dueAfter(doubtful);
      expect(duty).toMatchObject({
        key: `${police}/county/p`,
        due: { at: hour(24), latest: hour(30) },
        readings: ['AMB-3:only-if-delegated'],
      });
    });

    it('is no later than the first of the agency’s own after it, the very moment included', () => {
      const early = { ...received, id: 'early', at: hour(-3) };
      const second = { ...received, id: 'second', at: hour(9) };
      expect(dueAfter(doubtful, undefined, [learned, { ...own, at: hour(0) }])).toMatchObject({ due: { at: hour(24) } });
      expect(dueAfter(doubtful, undefined, [learned, { ...own, at: hour(0) }, second])).not.toHaveProperty('due.latest');
      expect(dueAfter(doubtful, undefined, [learned, own, second])).toMatchObject({ due: { at: hour(24), latest: hour(30) } });
      expect(dueAfter(doubtful, undefined, [early, learned, own])).toMatchObject({ key: `${police}/county/early`, due: { at: hour(21) } });
    });

    it('is taken at its own moment where none of the agency’s own follows', () => {
      const duty = dueAfter(doubtful, undefined, [learned]);
      expect(duty).toMatchObject({ due: { at: hour(24) } });
      expect(duty).not.toHaveProperty('due.latest');
    });
  });
});

describe('an act without the information before it', () => {
  const start = (events: readonly Given[], agencies: unknown = [county, tribe]): unknown =>
    dutiesOf(assessed(events, hour(5), of(agencies)), police)[0];
  const at = hour(2);

  it.each([
    ['a report of its own', report({ id: 'x', at })],
    ['a report to the National Center', report({ id: 'x', to: 'ncmec', at })],
    ['a report that was turned away', report({ id: 'x', outcome: 'deflected', at })],
    ['a finding that the child is missing', { id: 'x', kind: 'agency-determined-missing', agency: 'county', at }],
    ['a confirmation of a report', { id: 'x', kind: 'agency-confirmed-report', agency: 'county', at }],
  ])('%s shows that the agency knew by then', (_, act) => {
    expect(start([act])).toMatchObject({
      key: `${police}/county/x`,
      due: { at: null, latest: hour(26), reason: 'start-unknown', by: [{ at: null, latest: hour(26) }] },
      owed: { answer: 'yes' },
    });
  });

  it.each([
    ['of another agency', report({ id: 'x', agency: 'tribe', at })],
    ['of nobody named', report({ id: 'x', agency: null, at })],
    ['of a caregiver on nobody’s behalf', report({ id: 'x', agency: null, by: 'caregiver', at })],
    ['on its behalf, of which it may not know', report({ id: 'x', agency: null, onBehalfOf: 'county', at })],
    ['about nobody knows what', report({ id: 'x', about: null, at })],
    ['about something else', report({ id: 'x', about: ['trafficking-victim'], at })],
    ['about nothing', report({ id: 'x', about: [], at })],
    ['by the finding of another', { id: 'x', kind: 'agency-determined-missing', agency: 'tribe', at }],
    ['by the finding of nobody named', { id: 'x', kind: 'agency-determined-missing', agency: null, at }],
    ['by something else it did', { id: 'x', kind: 'determined-not-missing', agency: 'county', at }],
  ])('nothing is shown by a report %s', (_, act) => {
    expect(start([act])).toMatchObject({ key: `${police}/county/awaited`, status: 'waiting' });
  });

  it('counts from the first of several', () => {
    const acts = [report({ id: 'late', at: hour(3) }), { id: 'early', kind: 'agency-determined-missing', agency: 'county', at: hour(1) }];
    expect(start(acts)).toMatchObject({ key: `${police}/county/early`, due: { latest: hour(25) } });
  });

  it('counts for nothing where the information is on record', () => {
    expect(start([{ kind: 'agency-determined-missing', agency: 'county', at: hour(-1) }, received])).toMatchObject({
      key: `${police}/county/r`,
      due: { at: hour(24) },
    });
  });

  it('of one known only by its day is no later than the end of that day', () => {
    expect(start([report({ id: 'x', at: undefined, on: '2026-05-04' })])).toMatchObject({ due: { latest: '2026-05-06T04:59:59.999Z' } });
  });
});

describe('a child who is lost again', () => {
  const found = { id: 'f', kind: 'located', verifiedBy: 'police-in-person', at: hour(10) };
  const lost = { id: 'l', kind: 'whereabouts-lost', at: hour(50) };
  const duties = (events: readonly Given[], facts: Given = {}): unknown[] =>
    dutiesOf(assessed(events, hour(200), facts), police).map(({ key, due, status }) => [key.split('/').at(-1), due.at, status]);

  it('is missing anew: a duty of its own from then on', () => {
    expect(duties([received, found, lost])).toEqual([
      ['r', hour(24), 'overdue'],
      ['l', hour(74), 'overdue'],
    ]);
  });

  it('was not missing anew where the whereabouts had not become known', () => {
    expect(duties([received, lost])).toEqual([['r', hour(24), 'overdue']]);
    expect(duties([received, { ...found, verifiedBy: 'by-telephone' }, lost])).toEqual([['r', hour(24), 'overdue']]);
  });

  it.each([
    ['perhaps', { verifiedBy: null }, hour(10), 2],
    ['a millisecond before', {}, hour(50, -1), 2],
    ['at the same moment', {}, hour(50), 1],
    ['after', {}, hour(51), 1],
  ])('where it was found %s', (_, said, at, count) => {
    expect(duties([received, lost, { ...found, ...said, at }])).toHaveLength(count);
  });

  it('to the agency; what a parent knew begins nothing', () => {
    const told = (toAgency: string, toParent: string): Given => ({ whereaboutsUnknown: { toAgency, toParent, toLegalCustodian: 'no' } });
    expect(duties([received, lost], told('yes', 'no'))).toHaveLength(1);
    expect(duties([received, lost], told('no', 'yes'))).toHaveLength(2);
    expect(duties([received, lost], told('unknown', 'yes'))).toHaveLength(2);
  });

  it('starts with the information, where that is on record', () => {
    const again = { ...received, id: 'again', at: hour(53) };
    expect(duties([received, found, lost, again])[1]).toEqual(['again', hour(77), 'overdue']);
    expect(duties([received, found, lost, { ...again, at: hour(50) }])[1]).toEqual(['again', hour(74), 'overdue']);
    expect(duties([received, found, lost, { ...again, at: hour(50, -1) }])[1]).toEqual(['l', hour(74), 'overdue']);
  });

  it('has reports of each time', () => {
    const early = report({ at: hour(5) });
    expect(duties([received, early, found, lost])).toEqual([
      ['r', hour(24), 'met'],
      ['l', hour(74), 'overdue'],
    ]);
    expect(duties([received, found, lost, report({ at: hour(50) })])).toEqual([
      ['r', hour(24), 'overdue'],
      ['l', hour(74), 'met'],
    ]);
    expect(duties([received, found, lost, report({ at: hour(50, -1) })])).toEqual([
      ['r', hour(24), 'met-late'],
      ['l', hour(74), 'overdue'],
    ]);
    const sometime = { ...report({}), between: [hour(49), hour(51)] };
    expect(duties([received, found, lost, sometime]).map((duty) => (duty as unknown[])[2])).toEqual(['indeterminate', 'indeterminate']);
  });

  it('more than once', () => {
    const again = [
      { ...found, id: 'f2', at: hour(60) },
      { ...lost, id: 'l2', at: hour(90) },
    ];
    expect(duties([received, found, lost, ...again]).map((duty) => (duty as unknown[])[0])).toEqual(['r', 'l', 'l2']);
  });

  it('once, where two tell of it at the same moment', () => {
    const keys = dutiesOf(assessed([received, found, lost, { ...lost, id: 'l2' }]), police).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(2);
  });

  it.each([
    ['2026-05-04', 2],
    ['2026-05-03', 1],
  ])('on %s, which may be after it was found that day: %i duties', (on, count) => {
    const early = { ...received, at: hour(-40) };
    expect(duties([early, found, { id: 'l', kind: 'whereabouts-lost', on }])).toHaveLength(count);
  });

  it('by the loss that makes it missing anew, where another begins at the same moment', () => {
    const losses = [
      { ...lost, id: 'no news', at: hour(14) },
      { id: 'news', kind: 'whereabouts-lost', on: '2026-05-05' },
    ];
    expect(startsOf(assessed([{ ...found, at: hour(15) }, ...losses], hour(200)))).toEqual(['news']);
  });
});

describe('a child who was found, and lost nobody knows when', () => {
  const found = { kind: 'located', verifiedBy: 'agency-in-person', at: hour(10) };
  const lost = { id: 'l', kind: 'whereabouts-lost', at: 'unknown' };
  const again = (events: readonly Given[], facts: Given = {}): Duty | undefined =>
    dutiesOf(assessed([received, ...events], hour(50), facts), police).find(({ key }) => key.endsWith('/l'));

  it('may be missing since: the reports may be owed from just after the find', () => {
    expect(again([found, lost])).toMatchObject({
      ...{ owed: { answer: 'unknown' }, status: 'indeterminate', outstanding: true },
      due: { at: hour(34, 1), reason: 'limit' },
    });
    expect(again([found, lost])?.due).not.toHaveProperty('latest');
    expect(assessed([received, found, lost], hour(50)).needs).toContain('/events/2/at');
  });

  it('starts the reports once, also where no information is on record', () => {
    expect(startsOf(assessed([found, lost], hour(50)))).toEqual(['l']);
  });

  it('or was determined missing at a rough time: by an act of the stretch that it begins, and of no other', () => {
    const determined = { ...lost, kind: 'agency-determined-missing', agency: 'county', at: undefined, between: [hour(-1), hour(20)] };
    const facts = { whereaboutsUnknown: 'no', abducted: 'yes' };
    const back = { kind: 'returned', to: 'authorised-care', at: hour(10) };
    expect(startsOf(assessed([determined, back], hour(50), facts))).toEqual(['l']);
  });

  it('is of the last find, and not where the time of another loss is known after it', () => {
    const other = { kind: 'whereabouts-lost', at: hour(20) };
    expect(again([found, other, lost])).toBeUndefined();
    expect(again([found, other, { ...found, at: hour(30) }, lost])?.due.at).toBe(hour(54, 1));
    expect(again([found, { ...found, on: '2026-05-05', at: undefined }, lost])?.due.at).toBe('2026-05-07T05:00:00.000Z');
  });

  it.each([
    [hour(10, -1), ['met', 'indeterminate'], []],
    [hour(10), ['met', 'indeterminate'], []],
    [hour(10, 1), ['met', 'met'], ['again']],
  ])('has the reports made since the find: at %s', (at, [first, second], evidence) => {
    const reports = [report({ at: hour(1) }), report({ id: 'again', at })];
    expect(dutiesOf(assessed([received, found, lost, ...reports], hour(50)), police).map(({ status }) => status)).toEqual([first, second]);
    expect(again([found, lost, ...reports])?.evidence).toEqual(evidence);
  });

  it.each<[string, Given, readonly Given[]]>([
    ['the agency knew the whereabouts at the start', { whereaboutsUnknown: 'no' }, [found, lost]],
    ['it is not known whether it did', { whereaboutsUnknown: 'unknown' }, [found, lost]],
    ['nothing found the child', {}, [lost]],
    ['nobody knows when it was found', {}, [{ ...found, at: 'unknown' }, lost]],
    ['one of the finds is at an unknown time', {}, [found, { ...found, at: 'unknown' }, lost]],
    ['it was found only later', {}, [{ ...found, at: hour(50, 1) }, lost]],
    ['the day on which it was found is not over', {}, [{ ...found, at: undefined, on: '2026-05-06' }, lost]],
    ['only the taking is new', {}, [found, { ...lost, kind: 'changed', facts: { abducted: 'yes' } }]],
  ])('lost it before, where %s', (_, facts, events) => {
    expect(again(events, facts)).toBeUndefined();
  });

  it.each(['authorised-care', 'parent'])('or taken again, where it was taken at the start and is back from it: to %s', (to) => {
    const taken = { ...lost, kind: 'changed', facts: { abducted: 'yes' } };
    const isEnded = to === 'authorised-care';
    expect(again([{ kind: 'returned', to, at: hour(10) }, taken], { abducted: 'yes' })?.owed.answer).toBe(isEnded ? 'unknown' : undefined);
  });

  it('of the rough time of a loss only what follows the find is its time', () => {
    const rough = { ...lost, at: undefined, between: [hour(-1), hour(20)] };
    const early = report({ at: hour(1) });
    expect(again([early, found, rough])).toMatchObject({
      ...{ owed: { answer: 'unknown' }, status: 'overdue', outstanding: true, evidence: [] },
      due: { at: hour(34, 1), latest: hour(44) },
    });
    expect(again([early, found, { ...rough, between: [hour(10), hour(20)] }])?.owed.answer).toBe('unknown');
    expect(again([early, found, { ...rough, between: [hour(10, 1), hour(20)] }])?.owed.answer).toBe('yes');
  });
});

describe('the report of an identified victim', () => {
  const identified = { id: 'i', kind: 'trafficking-identified', agency: 'county', at: hour(2) };
  const screened = { id: 's', kind: 'screened', agency: 'county', victim: 'yes', at: hour(4) };
  const starts = (events: readonly Given[], facts: Given = {}): readonly string[] => startsOf(assessed(events, hour(99), facts), victim);
  const isVictim = { sexTraffickingVictim: 'yes' };

  it.each([
    ['a disclosure', [identified], ['i']],
    ['a screening that says so', [screened], ['s']],
    ['each of them', [received, identified, screened], ['i', 's']],
    ['a disclosure to no named agency', [{ ...identified, agency: null }], ['i']],
    [
      'nothing, by another screening',
      [
        { ...screened, victim: 'no' },
        { ...screened, id: 't', victim: 'unknown' },
      ],
      ['awaited'],
    ],
    ['nothing, by information on a child not identified', [received], ['awaited']],
  ])('starts with %s', (_, events, expected) => {
    expect(starts(events)).toEqual(expected);
  });

  it('starts with the first information on a child identified by then', () => {
    expect(starts([received], isVictim)).toEqual(['r']);
    expect(starts([received], { sexTraffickingVictim: 'unknown' })).toEqual(['awaited']);
    expect(starts([received, { ...received, id: 'again', at: hour(1) }], isVictim)).toEqual(['r']);
    expect(starts([received, identified], isVictim)).toEqual(['r', 'i']);
  });

  it('is not started by information at an unknown time, taken as just before all that the record knows', () => {
    const sometime = { ...received, at: 'unknown' };
    expect(starts([identified, sometime])).toEqual(['i']);
    expect(starts([identified, sometime, { kind: 'sighted', at: hour(-50) }])).toEqual(['i']);
    expect(starts([sometime], isVictim)).toEqual(['r']);
  });

  it.each([
    [hour(0, -1), ['i']],
    [hour(0), ['i']],
    [hour(0, 1), ['r', 'i']],
  ])('but not anew after a disclosure at %s', (at, expected) => {
    expect(starts([received, { ...identified, at }], isVictim)).toEqual(expected);
  });

  it.each([
    [hour(2, -1), 'met'],
    [hour(2), 'met'],
    [hour(26), 'met'],
    [hour(26, 1), 'met-late'],
  ])('is met by a report at %s, though the disclosure was written down only later: %s', (at, status) => {
    const told = report({ about: ['trafficking-victim', 'missing'], at });
    expect(dutyOf(assessed([identified, told]), victim)).toMatchObject({ status, due: { at: hour(26) } });
  });

  it('is met neither by a report that the child is missing nor by one to somebody else', () => {
    const others = [report({ at: hour(3) }), report({ about: ['trafficking-victim'], to: 'ncmec', at: hour(3) })];
    expect(dutyOf(assessed([identified, ...others]), victim).status).toBe('overdue');
  });

  it('does not end with a return', () => {
    expect(dutyOf(assessed([identified, { kind: 'returned', to: 'authorised-care', at: hour(3) }]), victim).status).toBe('overdue');
  });
});

describe('the row of a duty', () => {
  it('says who is to do what, to whom, on which ground', () => {
    const assessment = assessed([received, { kind: 'trafficking-identified', agency: 'county', at: hour(0) }]);
    const rows = [police, ncmec, victim]
      .map((id) => dutyOf(assessment, id))
      .map(({ id, owedBy, act, to, owed }) => [id, owedBy, act, to, owed.id, owed.law.map(({ citation }) => citation)]);
    expect(rows).toEqual([
      [police, 'county', 'report-missing-child', 'law-enforcement', police, ['42 U.S.C. 671(a)(35)(B)']],
      [ncmec, 'county', 'report-missing-child', 'ncmec', ncmec, ['42 U.S.C. 671(a)(35)(B)']],
      [victim, 'county', 'report-trafficking-victim', 'law-enforcement', victim, ['42 U.S.C. 671(a)(34)(A)']],
    ]);
  });
});

describe('what would settle an open status', () => {
  const provider = { id: 'provider', kind: 'private-provider' };
  const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
  const learned: Given = { id: 'p', kind: 'provider-learned', agency: 'provider', at: hour(-10) };
  const needs = (events: readonly Given[], facts: Given = {}, asOf = hour(20)): readonly string[] => assessed(events, asOf, facts).needs;

  it.each<[string, Given, readonly string[]]>([
    ['what a provider is responsible for', provider, ['/agencies/1/responsibility']],
    ['and what it is', { ...provider, kind: null }, ['/agencies/1/kind', '/agencies/1/responsibility']],
    ['what it is alone', { ...provider, kind: null, responsibility: 'placement-and-care' }, ['/agencies/1/kind']],
    ['nothing where that is known', { ...provider, responsibility: 'none' }, []],
  ])('is %s, where its knowledge may be the agency’s', (_, body, asked) => {
    const late = [report({ at: hour(18) }), report({ to: 'ncmec', at: hour(18) })];
    const agencies = [county, body];
    expect(needs([learned, received, ...late], { agencies }).filter((fact) => !fact.startsWith('/agencies/0'))).toEqual(asked);
  });

  it('is who the provider was, where nobody is named', () => {
    const late = [report({ at: hour(18) }), report({ to: 'ncmec', at: hour(18) })];
    const agencies = [county, { ...provider, responsibility: 'placement-and-care' }];
    expect(needs([{ ...learned, agency: null }, received, ...late], { agencies })).toEqual(['/events/0/agency']);
  });

  it('is the time of what started the duty, where it is known only roughly', () => {
    const rough = { ...received, at: undefined, between: [hour(0), hour(5)] };
    expect(needs([rough], {}, hour(24))).toEqual([]);
    expect(needs([rough], {}, hour(24, 1))).toEqual(['/events/0/at']);
    expect(needs([rough], {}, hour(29))).toEqual(['/events/0/at']);
    expect(needs([rough], {}, hour(29, 1))).toEqual([]);
  });
});

describe('of a child missing since before the law', () => {
  const early: Given = { ...received, at: '2016-09-20T10:00:00-05:00' };
  const moved: Given = { id: 'm', kind: 'changed', facts: { placement: 'group-home' }, at: '2016-10-05T10:00:00-05:00' };
  const began: Given = { id: 'b', kind: 'responsibility-began', agency: 'county', at: '2016-10-05T10:00:00-05:00' };
  const startOf = (events: readonly Given[], id: FederalDutyId, asOf: string): string | undefined =>
    dutiesOf(assessed(events, asOf), id)[0]?.key.split('/').slice(2).join('/');

  it('what the record says anew starts no report, and responsibility that begins does', () => {
    expect(startOf([early, moved], ncmec, '2016-10-07T10:00:00-05:00')).toBe('r');
    expect(startOf([early, began], ncmec, '2016-10-07T10:00:00-05:00')).toBe('b');
  });

  it.each([
    ['2023-01-04T23:59:59.999-06:00', 'r'],
    ['2023-01-05T00:00:00-06:00', 'law-begins'],
    ['2023-01-05T00:00:00.001-06:00', 'law-begins'],
  ])('keeping in touch is owed from the first moment of its law: as of %s', (asOf, start) => {
    expect(startOf([{ ...received, at: '2022-12-20T10:00:00-06:00' }], 'ive-ongoing-communication', asOf)).toBe(start);
  });
});
