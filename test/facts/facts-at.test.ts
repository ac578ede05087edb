import { factsAt, instant, parseEpisode, type Facts } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

type Given = Readonly<Record<string, unknown>>;

const zone = 'America/Chicago';
const noon = '2026-05-04T17:00:00.000Z';
const [justBefore, justAfter] = ['2026-05-04T16:59:59.999Z', '2026-05-04T17:00:00.001Z'];

const start = {
  zone,
  child: { birthDate: '2011-02-28', emancipated: 'no', tribes: [] },
  agencies: [
    { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 },
    { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'none' },
  ],
  placement: 'kin',
  legalGuardians: ['parent'],
  whereaboutsUnknown: 'yes',
  abducted: 'yes',
  circumstances: 'ran-away',
  reasonableCauseOfTrafficking: 'no',
  sexTraffickingVictim: 'no',
  earlierEpisodes: [],
};

const at = (moment: string, events: readonly Given[], facts: Given = {}): Facts =>
  factsAt(parseEpisode({ ...start, ...facts, events }), instant(moment));

const responsibilities = ({ agencies }: Facts): unknown => agencies?.map(({ responsibility }) => responsibility);

const unchanged = at(noon, []);

describe('the facts of a moment', () => {
  it('are those of the start where nothing happened, without the zone and the log', () => {
    const { zone: _zone, ...facts } = parseEpisode(start);
    expect(unchanged).toEqual(Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'events')));
  });

  it.each([
    ['located', { verifiedBy: 'agency-in-person' }, { whereaboutsUnknown: 'no' }],
    ['located', { verifiedBy: 'police-in-person', condition: 'deceased' }, { whereaboutsUnknown: 'no' }],
    ['located', { verifiedBy: null }, { whereaboutsUnknown: 'unknown' }],
    ['determined-not-missing', {}, { whereaboutsUnknown: 'unknown' }],
    ['agency-learned-of-return', { agency: 'county' }, { whereaboutsUnknown: 'unknown' }],
    ['returned', { to: 'authorised-care' }, { whereaboutsUnknown: 'no', abducted: 'no' }],
    ['returned', { to: 'parent' }, { whereaboutsUnknown: 'no' }],
    ['returned', { to: 'detention' }, { whereaboutsUnknown: 'no' }],
    ['returned', { to: null }, { whereaboutsUnknown: 'no', abducted: 'unknown' }],
    ['trafficking-identified', { agency: 'county' }, { sexTraffickingVictim: 'yes', reasonableCauseOfTrafficking: 'yes' }],
    ['screened', { victim: 'yes' }, { sexTraffickingVictim: 'yes', reasonableCauseOfTrafficking: 'yes' }],
    ['changed', { facts: { abducted: 'no', placement: 'detention' } }, { abducted: 'no', placement: 'detention' }],
    [
      'changed',
      { facts: { child: { birthDate: '2010-01-01' } } },
      { child: { birthDate: '2010-01-01', bornBetween: null, emancipated: 'unknown', tribes: null } },
    ],
    ['changed', { facts: { agencies: [] } }, { agencies: [] }],
    ['changed', { facts: { agencies: null, legalGuardians: null } }, { agencies: null, legalGuardians: null }],
  ])('%s %j changes %j, from its instant on', (kind, said, changes) => {
    const event = { kind, at: noon, ...said };
    expect(at(justBefore, [event])).toEqual(unchanged);
    expect(at(noon, [event])).toEqual({ ...unchanged, ...changes });
    expect(at(justAfter, [event])).toEqual({ ...unchanged, ...changes });
  });

  it.each([
    ['located', { verifiedBy: 'other-in-person' }],
    ['located', { verifiedBy: 'by-telephone' }],
    ['located', { verifiedBy: 'by-message' }],
    ['located', { verifiedBy: 'not-verified' }],
    ['screened', { victim: 'no' }],
    ['screened', { victim: 'unknown' }],
    ['sighted', {}],
    ['last-seen', {}],
    ['absence-began', {}],
    ['first-suspected', {}],
    ['caregiver-discovered', {}],
    ['provider-learned', {}],
    ['agency-received-information', {}],
    ['reported', {}],
    ['agency-confirmed-report', {}],
    ['police-received-report', {}],
    ['ncic-entered', {}],
    ['ncic-verified', {}],
    ['ncic-removed', {}],
    ['ncmec-case-opened', {}],
    ['ncmec-case-closed', {}],
    ['ncmec-case-reopened', {}],
    ['order-issued', {}],
    ['interviewed', {}],
    ['documented', {}],
    ['confirmed-not-done', {}],
  ])('%s %j changes nothing', (kind, said) => {
    const known = { whereaboutsUnknown: 'no', abducted: 'unknown', sexTraffickingVictim: 'unknown' };
    expect(at(justAfter, [{ kind, at: noon, ...said }])).toEqual(unchanged);
    expect(at(justAfter, [{ kind, at: noon, ...said }], known)).toEqual({ ...unchanged, ...known });
  });

  it('what an agency determined says that the whereabouts are unknown, where it knew them at the start', () => {
    const determined = { kind: 'agency-determined-missing', at: noon };
    expect(at(justBefore, [determined], { whereaboutsUnknown: 'no' }).whereaboutsUnknown).toBe('no');
    expect(at(noon, [determined], { whereaboutsUnknown: 'no' }).whereaboutsUnknown).toBe('yes');
    expect(at(noon, [determined], { whereaboutsUnknown: 'unknown' }).whereaboutsUnknown).toBe('unknown');
  });

  it('whereabouts lost are unknown again', () => {
    const lost = { kind: 'whereabouts-lost', at: noon };
    const told = { toAgency: 'no', toParent: 'yes', toLegalCustodian: 'unknown' };
    expect(at(justBefore, [lost], { whereaboutsUnknown: 'no' }).whereaboutsUnknown).toBe('no');
    expect(at(noon, [lost], { whereaboutsUnknown: 'no' }).whereaboutsUnknown).toBe('yes');
    expect(at(noon, [lost], { whereaboutsUnknown: told }).whereaboutsUnknown).toBe('yes');
  });

  it.each([
    ['no', 'authorised-care', 'no'],
    ['unknown', 'authorised-care', 'no'],
    ['no', null, 'no'],
    ['unknown', null, 'unknown'],
    ['yes', 'hospital', 'yes'],
    ['unknown', 'elsewhere', 'unknown'],
  ])('abducted: %s is, after a return to %s, %s', (abducted, to, after) => {
    expect(at(noon, [{ kind: 'returned', to, at: noon }], { abducted }).abducted).toBe(after);
  });
});

describe('responsibility', () => {
  it.each([
    ['responsibility-began', { agency: 'tribe', responsibility: 'supervision' }, ['placement-and-care', 'supervision']],
    ['responsibility-began', { agency: 'county', responsibility: null }, ['placement-and-care', 'none']],
    ['responsibility-began', { agency: 'tribe', responsibility: null }, ['placement-and-care', null]],
    ['responsibility-began', { agency: null, responsibility: 'placement-and-care' }, ['placement-and-care', null]],
    ['responsibility-began', { agency: null, responsibility: null }, ['placement-and-care', null]],
    ['responsibility-ended', { agency: 'county' }, ['none', 'none']],
    ['responsibility-ended', { agency: 'tribe' }, ['placement-and-care', 'none']],
    ['responsibility-ended', { agency: null }, [null, 'none']],
  ])('%s %j', (kind, said, after) => {
    const event = { kind, at: noon, ...said };
    expect(responsibilities(at(justBefore, [event]))).toEqual(['placement-and-care', 'none']);
    expect(responsibilities(at(noon, [event]))).toEqual(after);
    const others = (facts: Facts): unknown => facts.agencies?.map((agency) => ({ ...agency, responsibility: null }));
    expect(others(at(noon, [event]))).toEqual(others(unchanged));
  });

  it('stays unknown where the agencies are', () => {
    const event = { kind: 'responsibility-began', agency: 'county', responsibility: 'supervision', at: noon };
    expect(at(noon, [event], { agencies: null }).agencies).toBeNull();
  });
});

describe('a change whose time is known only roughly', () => {
  const found = { kind: 'changed', facts: { whereaboutsUnknown: 'no', placement: 'kin', abducted: 'yes' } };
  const whereabouts = (moment: string, time: Given): unknown => at(moment, [{ ...found, ...time }]).whereaboutsUnknown;

  it.each([
    ['2026-05-04T04:59:59.999Z', 'yes'],
    ['2026-05-04T05:00:00.000Z', 'unknown'],
    ['2026-05-05T04:59:59.999Z', 'unknown'],
    ['2026-05-05T05:00:00.000Z', 'no'],
  ])('a local day: at %s it is %s', (moment, answer) => {
    expect(whereabouts(moment, { on: '2026-05-04' })).toBe(answer);
  });

  it.each([
    ['2026-05-04T09:59:59.999Z', 'yes'],
    ['2026-05-04T10:00:00.000Z', 'unknown'],
    ['2026-05-04T11:59:59.999Z', 'unknown'],
    ['2026-05-04T12:00:00.000Z', 'no'],
    ['2026-05-04T12:00:00.001Z', 'no'],
  ])('between two instants: at %s it is %s', (moment, answer) => {
    expect(whereabouts(moment, { between: ['2026-05-04T10:00:00Z', '2026-05-04T12:00:00Z'] })).toBe(answer);
  });

  it.each(['2020-01-01T00:00:00Z', noon, '2030-01-01T00:00:00Z'])('nobody knows when: at %s it is unknown', (moment) => {
    expect(whereabouts(moment, { at: 'unknown' })).toBe('unknown');
  });

  it('leaves alone what it does not change', () => {
    expect(at(noon, [{ ...found, at: 'unknown' }])).toEqual({ ...unchanged, whereaboutsUnknown: 'unknown' });
  });

  it('leaves open every fact in which the two states differ', () => {
    const facts = {
      child: { birthDate: '2010-02-28', emancipated: 'yes', tribes: ['Example Tribe'] },
      placement: 'detention',
      legalGuardians: ['agency'],
      whereaboutsUnknown: { toAgency: 'no', toParent: 'yes', toLegalCustodian: 'unknown' },
      abducted: 'no',
      circumstances: 'other',
      reasonableCauseOfTrafficking: 'yes',
      sexTraffickingVictim: 'yes',
      earlierEpisodes: [{ missingSince: '2020-01-01' }],
    };
    expect(at(noon, [{ kind: 'changed', at: 'unknown', facts }])).toEqual({
      ...unchanged,
      child: { birthDate: null, bornBetween: null, emancipated: 'unknown', tribes: null },
      placement: null,
      legalGuardians: null,
      whereaboutsUnknown: { toAgency: 'unknown', toParent: 'yes', toLegalCustodian: 'unknown' },
      abducted: 'unknown',
      circumstances: null,
      reasonableCauseOfTrafficking: 'unknown',
      sexTraffickingVictim: 'unknown',
      earlierEpisodes: null,
    });
  });

  it('keeps what the two states share, part by part', () => {
    const child = { bornBetween: ['2010-01-01', '2010-12-31'], emancipated: 'no', tribes: ['Example Tribe'] };
    const told = { toAgency: 'no', toParent: 'yes', toLegalCustodian: 'yes' };
    const changed = { child: { ...child, emancipated: 'yes' }, whereaboutsUnknown: { ...told, toParent: 'unknown' } };
    const facts = at(noon, [{ kind: 'changed', at: 'unknown', facts: changed }], { child, whereaboutsUnknown: told });
    expect(facts.child).toEqual({ birthDate: null, bornBetween: child.bornBetween, emancipated: 'unknown', tribes: ['Example Tribe'] });
    expect(facts.whereaboutsUnknown).toEqual({ toAgency: 'no', toParent: 'unknown', toLegalCustodian: 'yes' });
  });

  it('compares agencies one by one, and doubts the part of one that only one state names', () => {
    const agencies = [
      { id: 'orr', kind: 'orr', responsibility: 'none' },
      { id: 'county', kind: 'juvenile-probation', responsibility: 'placement-and-care', role: 'sending', olderAgeElected: 21 },
      { id: 'provider', kind: 'private-provider', responsibility: 'supervision' },
    ];
    const facts = at(noon, [{ kind: 'changed', at: 'unknown', facts: { agencies } }]);
    expect(facts.agencies).toEqual([
      { id: 'county', kind: null, responsibility: 'placement-and-care', role: null, olderAgeElected: 21 },
      { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'none', role: null, olderAgeElected: null },
      { id: 'orr', kind: 'orr', responsibility: 'none', role: null, olderAgeElected: null },
      { id: 'provider', kind: 'private-provider', responsibility: null, role: null, olderAgeElected: null },
    ]);
    const other = agencies.map((agency) => ({ ...agency, responsibility: 'none', olderAgeElected: 18 }));
    expect(at(noon, [{ kind: 'changed', at: 'unknown', facts: { agencies: other } }]).agencies?.[0]).toMatchObject({
      responsibility: null,
      olderAgeElected: null,
    });
    expect(at(noon, [{ kind: 'changed', at: 'unknown', facts: { agencies: [] } }]).agencies).toMatchObject([
      { id: 'county', responsibility: null },
      { id: 'tribe', responsibility: 'none' },
    ]);
  });

  it.each([
    [null, []],
    [[], null],
  ])('agencies %j, perhaps changed to %j, are unknown', (first, second) => {
    const changed = { kind: 'changed', at: 'unknown', facts: { agencies: second } };
    expect(at(noon, [changed], { agencies: first }).agencies).toBeNull();
  });

  it('says nothing of another agency, whichever came first', () => {
    const ended = { kind: 'responsibility-ended', agency: 'county', on: '2026-05-04' };
    const began = { kind: 'responsibility-began', agency: 'tribe', responsibility: 'placement-and-care', on: '2026-05-04' };
    const week = '2026-05-11T17:00:00Z';
    expect(responsibilities(at(week, [ended, began]))).toEqual(['none', 'placement-and-care']);
    const again = { kind: 'responsibility-began', agency: 'county', responsibility: 'supervision', at: noon };
    expect(responsibilities(at(week, [ended, began, again]))).toEqual([null, 'placement-and-care']);
  });

  it('may lie on either side of another change', () => {
    const lost = { kind: 'whereabouts-lost', at: noon };
    const roughly = { kind: 'located', verifiedBy: 'agency-in-person' };
    const answers = [{ at: 'unknown' }, { between: [justBefore, '2026-05-05T17:00:00Z'] }].map(
      (time) => at('2026-05-06T17:00:00Z', [lost, { ...roughly, ...time }]).whereaboutsUnknown,
    );
    expect(answers).toEqual(['unknown', 'unknown']);
  });
});

describe('the order of changes', () => {
  const placed = (placement: string, time: Given): Given => ({ kind: 'changed', facts: { placement }, ...time });
  const last = (...events: readonly Given[]): unknown => at('2026-05-09T00:00:00Z', events).placement;

  it('is that of time, not of the log', () => {
    const [early, late] = [placed('kin', { at: justBefore }), placed('shelter', { at: noon })];
    expect(last(early, late)).toBe('shelter');
    expect(last(late, early)).toBe('shelter');
  });

  it('is that of the log where two happened at one instant', () => {
    expect(last(placed('shelter', { at: noon }), placed('respite', { at: noon }))).toBe('respite');
  });

  it('is that of the earliest moments where two may have happened at one last instant, however they are listed', () => {
    const ended = { kind: 'responsibility-ended', agency: 'county', between: [justBefore, noon] };
    const began = { kind: 'responsibility-began', agency: 'county', responsibility: 'supervision', at: noon };
    for (const events of [
      [ended, began],
      [began, ended],
    ]) {
      expect(responsibilities(at(noon, events))).toEqual(['supervision', 'none']);
    }
  });

  it('is unknown within a day of which one of the two says no more, and so is what they leave', () => {
    const [day, instantOf] = [placed('shelter', { on: '2026-05-04' }), placed('respite', { at: noon })];
    expect([last(day, instantOf), last(instantOf, day), last(placed('hospital', { on: '2026-05-04' }), day)]).toEqual([null, null, null]);
    expect(last(placed('respite', { on: '2026-05-04' }), instantOf)).toBe('respite');
  });

  it.each([
    // The local day begins at 05:00 in UTC.
    ['2026-05-04T04:59:59.999Z', 'shelter'],
    ['2026-05-04T05:00:00.000Z', null],
    ['2026-05-05T04:59:59.999Z', null],
    ['2026-05-05T05:00:00.000Z', 'respite'],
  ])('of a day and of the instant %s leaves %s, whichever the log has first', (moment, placement) => {
    const [day, instantOf] = [placed('shelter', { on: '2026-05-04' }), placed('respite', { at: moment })];
    expect([last(day, instantOf), last(instantOf, day)]).toEqual([placement, placement]);
  });

  it('is unknown where a day may be the last of several on it', () => {
    const [morning, day, later] = [
      placed('respite', { at: '2026-05-04T13:00:00Z' }),
      placed('hospital', { on: '2026-05-04' }),
      placed('shelter', { at: noon }),
    ];
    expect([last(later, day, morning), last(day, morning, later), last(morning, later, day)]).toEqual([null, null, null]);
  });

  it('holds for more than two', () => {
    const three = ['shelter', 'respite', 'hospital'].map((placement, day) => placed(placement, { on: `2026-05-0${String(day + 1)}` }));
    const [first = {}, second = {}, third = {}] = three;
    expect([last(third, first, second), last(second, third, first), last(third, second, first)]).toEqual([
      'hospital',
      'hospital',
      'hospital',
    ]);
  });
});

describe('a correction', () => {
  const found = { id: 'found', kind: 'located', verifiedBy: 'agency-in-person', at: noon };
  const lost = { kind: 'changed', at: noon, facts: { abducted: 'no' } };
  const correct = (made: string, instead: Given | null, replaces = 'found'): Given => ({
    kind: 'corrected',
    replaces,
    at: made,
    with: instead,
  });
  const day = (number: number): string => `2026-05-${String(number).padStart(2, '0')}T00:00:00.000Z`;

  it('strikes an event out', () => {
    expect(at(day(30), [found, correct(day(10), null)])).toEqual(unchanged);
    expect(at(day(5), [found, correct(day(10), null)])).toEqual(unchanged);
  });

  it('puts another in its place, which changes the facts from its own time on', () => {
    const events = [found, correct(day(10), lost)];
    expect(at(justBefore, events)).toEqual(unchanged);
    expect(at(noon, events)).toEqual({ ...unchanged, abducted: 'no' });
  });

  it('leaves other events alone', () => {
    const other = { id: 'other', kind: 'changed', at: noon, facts: { placement: 'shelter' } };
    const nameless = { kind: 'changed', at: noon, facts: { circumstances: 'other' } };
    expect(at(day(30), [found, other, nameless, correct(day(10), null)])).toEqual({
      ...unchanged,
      placement: 'shelter',
      circumstances: 'other',
    });
  });

  it('yields to a later one, wherever it stands in the log', () => {
    const [first, second] = [correct(day(10), lost), correct(day(11), null)];
    expect(at(day(30), [found, first, second])).toEqual(unchanged);
    expect(at(day(30), [second, found, first])).toEqual(unchanged);
    expect(at(day(30), [found, correct(day(10), null), correct(day(11), lost)]).abducted).toBe('no');
  });

  it('of the same event a millisecond later is the later', () => {
    const made = ['2026-05-10T00:00:00.000Z', '2026-05-10T00:00:00.001Z'] as const;
    expect(at(day(30), [found, correct(made[1], lost), correct(made[0], null)]).abducted).toBe('no');
  });
});
