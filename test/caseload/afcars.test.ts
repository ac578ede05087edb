import { afcarsElements, instant, parseEpisode, type AfcarsElements } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

/** The last moment of a half-year, 31 May 2026 being as good as any. */
const END = '2026-05-31T23:59:59-05:00';

/** 45 CFR 1355.44(d)(5), (d)(6), (e)(1), (e)(4), (e)(5) and (g)(3). */
function elements(facts: object, events: readonly object[] = [], asOf = END): AfcarsElements {
  return afcarsElements(parseEpisode({ zone: 'America/Chicago', agencies: [{ id: 'example-county' }], ...facts, events }), instant(asOf));
}

const report = (at: object, over: object = {}): object => ({
  kind: 'reported',
  agency: 'example-county',
  to: 'law-enforcement',
  about: ['missing'],
  outcome: 'received',
  ...at,
  ...over,
});
const on = (day: string): object => ({ on: day });
const told = (over: object): AfcarsElements =>
  elements({ agencies: [{ id: 'example-county' }, { id: 'home', kind: 'private-provider' }] }, [report(on('2026-05-04'), over)]);

describe('the living arrangement', () => {
  it.each([
    ['at-a-festival', 'yes', null],
    ['ran-away', 'yes', 'runaway'],
    ['ran-away', 'no', 'runaway'],
    ['ran-away', 'unknown', 'runaway'],
    ['wandered-or-lost', 'yes', 'whereabouts-unknown'],
    ['family-abduction', 'yes', 'whereabouts-unknown'],
    ['other', 'yes', 'whereabouts-unknown'],
    ['other', 'no', null],
    ['other', 'unknown', null],
    [null, 'yes', null],
    [null, 'no', null],
  ])('of a child with circumstances %s and whereabouts unknown: %s, is %s', (circumstances, whereaboutsUnknown, expected) => {
    expect(elements({ circumstances, whereaboutsUnknown }).livingArrangement).toBe(expected);
  });

  it('goes by what the agency and the placement know', () => {
    const knows = (toAgency: string, toParent: string): AfcarsElements['livingArrangement'] =>
      elements({ circumstances: 'other', whereaboutsUnknown: { toAgency, toParent, toLegalCustodian: 'unknown' } }).livingArrangement;
    expect(knows('yes', 'no')).toBe('whereabouts-unknown');
    expect(knows('no', 'yes')).toBeNull();
  });
});

describe('the child is away, or not any more', () => {
  const away = { circumstances: 'ran-away', whereaboutsUnknown: 'yes' };
  const back = (to: string | null): object => ({ kind: 'returned', at: '2026-05-10T12:00:00-05:00', to });

  it.each([
    ['a millisecond before the return', '2026-05-10T11:59:59.999-05:00', 'runaway'],
    ['at the return', '2026-05-10T12:00:00-05:00', null],
    ['a millisecond after it', '2026-05-10T12:00:00.001-05:00', null],
  ])('%s', (_, at, expected) => {
    const found = elements(away, [{ kind: 'absence-began', on: '2026-05-04' }, back('authorised-care')], at);
    expect(found.livingArrangement).toBe(expected);
    expect(found.location).toBe(expected === null ? null : 'runaway-or-whereabouts-unknown');
    expect(found.livingArrangementDate).toBe(expected === null ? null : '2026-05-04');
  });

  it('nobody knows where a child came back to, so neither is said', () => {
    expect(elements(away, [back(null)])).toMatchObject({ livingArrangement: null, location: null });
  });

  it.each(['parent', 'detention', 'hospital', 'elsewhere'])('one who came back to a place that is known, %s, is neither', (to) => {
    const events = [{ kind: 'absence-began', on: '2026-05-04' }, back(to)];
    const neither = { livingArrangement: null, location: null, livingArrangementDate: null };
    expect(elements(away, events)).toMatchObject(neither);
    expect(elements(away, events, '2026-05-10T11:59:59.999-05:00')).toMatchObject({ livingArrangement: 'runaway' });
    expect(elements(away, [...events, { kind: 'whereabouts-lost', at: '2026-05-11T12:00:00-05:00' }]).livingArrangement).toBe('runaway');
  });

  it('a runaway who was seen, and did not come back, is one still', () => {
    const seen = { kind: 'located', at: '2026-05-10T12:00:00-05:00', verifiedBy: 'agency-in-person', condition: 'alive' };
    expect(elements(away, [seen])).toMatchObject({ livingArrangement: 'runaway', location: 'runaway-or-whereabouts-unknown' });
  });

  it.each([
    ['nothing', null],
    ['a word of one’s own', 'at-a-festival'],
  ])('of whom %s says why it is away is at the same location either way, since the same day', (_, circumstances) => {
    const events = [{ kind: 'absence-began', on: '2026-05-04' }];
    const either = { livingArrangement: null, location: 'runaway-or-whereabouts-unknown', livingArrangementDate: '2026-05-04' };
    expect(elements({ circumstances, whereaboutsUnknown: 'yes' }, events)).toMatchObject(either);
    const located = { kind: 'located', at: '2026-05-05T12:00:00-05:00', verifiedBy: 'agency-in-person' };
    const known = elements({ circumstances, whereaboutsUnknown: 'yes' }, [...events, located]);
    expect(known).toMatchObject({ livingArrangement: null, location: null, livingArrangementDate: null });
  });

  it('gone again, is away since the day of the last absence', () => {
    const began = (at: object): object => ({ kind: 'absence-began', ...at });
    const first = [began({ on: '2026-05-04' }), back('authorised-care')];
    const since = (...events: readonly object[]): AfcarsElements['livingArrangementDate'] =>
      elements(away, [...first, ...events]).livingArrangementDate;
    expect(since(began({ on: '2026-05-12' }))).toBe('2026-05-12');
    expect(since(began({ at: '2026-05-10T12:00:00.001-05:00' }))).toBe('2026-05-10');
    expect(
      since(began({ on: '2026-05-12' }), { ...back('authorised-care'), on: '2026-05-14', at: undefined }, began({ on: '2026-05-20' })),
    ).toBe('2026-05-20');
    expect(elements(away, [began({ on: '2026-05-12' }), ...first]).livingArrangementDate).toBe('2026-05-12');
    // When the child was lost or missed is not when it left.
    expect(since({ kind: 'whereabouts-lost', on: '2026-05-12' })).toBeNull();
    expect(since({ kind: 'caregiver-discovered', on: '2026-05-12' })).toBeNull();
  });

  it('gone again before an order, is away since the order', () => {
    const order = (on: string): object => ({
      kind: 'responsibility-began',
      agency: 'example-county',
      responsibility: 'placement-and-care',
      on,
    });
    const since = (on: string): AfcarsElements['livingArrangementDate'] =>
      elements(away, [back('parent'), { kind: 'whereabouts-lost', on: '2026-05-12' }, order(on)]).livingArrangementDate;
    expect(since('2026-05-14')).toBe('2026-05-14');
    expect(since('2026-05-11')).toBeNull();
  });

  it('takes the circumstances of the moment, not those of the start', () => {
    const changed = { kind: 'changed', at: '2026-05-10T12:00:00-05:00', facts: { circumstances: 'family-abduction' } };
    expect(elements(away, [changed]).livingArrangement).toBe('whereabouts-unknown');
    expect(elements(away, [changed], '2026-05-10T11:59:59-05:00').livingArrangement).toBe('runaway');
  });

  it('is away since the absence began, by the day of the place', () => {
    const began = (at: string): AfcarsElements => elements(away, [{ kind: 'absence-began', at }]);
    expect(began('2026-05-05T04:59:59.999Z').livingArrangementDate).toBe('2026-05-04');
    expect(began('2026-05-05T05:00:00Z').livingArrangementDate).toBe('2026-05-05');
    expect(began('unknown').livingArrangementDate).toBeNull();
    expect(elements(away).livingArrangementDate).toBeNull();
  });

  it.each([
    ['already gone when the order came', '2026-05-06T10:00:00-05:00', '2026-05-06'],
    ['gone on the day of the order', '2026-05-04T10:00:00-05:00', '2026-05-04'],
    ['gone after the order', '2026-05-02T10:00:00-05:00', '2026-05-04'],
  ])('is away since the order where that came later: %s', (_, at, expected) => {
    const order = { kind: 'responsibility-began', agency: 'example-county', responsibility: 'placement-and-care', at };
    const absence = { kind: 'absence-began', on: '2026-05-04' };
    expect(elements(away, [order, absence]).livingArrangementDate).toBe(expected);
    expect(elements(away, [{ ...order, responsibility: 'supervision' }, absence]).livingArrangementDate).toBe('2026-05-04');
  });

  it('is away since the order where nobody wrote down since when', () => {
    const order = { kind: 'responsibility-began', agency: 'example-county', at: '2026-05-06T10:00:00-05:00' };
    expect(elements(away, [order]).livingArrangementDate).toBe('2026-05-06');
    expect(elements(away, [order, { kind: 'absence-began', at: 'unknown' }]).livingArrangementDate).toBeNull();
  });

  it.each(['supervision', 'none'])('is not away since an order that gave the agency no care: %s', (responsibility) => {
    const order = { kind: 'responsibility-began', agency: 'example-county', responsibility, at: '2026-05-06T10:00:00-05:00' };
    expect(elements(away, [order, { kind: 'absence-began', on: '2026-05-04' }]).livingArrangementDate).toBe('2026-05-04');
    expect(elements(away, [order]).livingArrangementDate).toBeNull();
  });
});

describe('the end of care', () => {
  const cared = {
    circumstances: 'ran-away',
    whereaboutsUnknown: 'yes',
    agencies: [{ id: 'example-county', responsibility: 'placement-and-care' }],
  };
  const ended = (at: string): object => ({ kind: 'responsibility-ended', agency: 'example-county', at });
  const onDay = (on: string): object => ({ kind: 'responsibility-ended', agency: 'example-county', on });
  const between = (to: string): object => ({
    kind: 'responsibility-ended',
    agency: 'example-county',
    between: ['2026-05-09T12:00:00-05:00', to],
  });
  const back = { kind: 'returned', at: '2026-05-10T12:00:00-05:00', to: 'authorised-care' };
  const dead = (verifiedBy: string | null): object => ({
    kind: 'located',
    at: '2026-05-09T12:00:00-05:00',
    verifiedBy,
    condition: 'deceased',
  });
  const alive = { ...dead('police-in-person'), at: '2026-05-10T12:00:00-05:00', condition: 'alive' };

  it.each([
    ['has not come', cared, [], 'not-applicable'],
    ['comes later', cared, [ended('2026-06-01T12:00:00-05:00')], 'not-applicable'],
    ['came while the child was away', cared, [ended('2026-05-08T12:00:00-05:00')], 'runaway-or-whereabouts-unknown'],
    [
      'came while the child was away, who came back later',
      cared,
      [ended('2026-05-08T12:00:00-05:00'), back],
      'runaway-or-whereabouts-unknown',
    ],
    ['came after the child was back', cared, [back, ended('2026-05-11T12:00:00-05:00')], null],
    ['came on a day on which the child was away', cared, [onDay('2026-05-08'), back], 'runaway-or-whereabouts-unknown'],
    ['came on the day on which the child was back', cared, [onDay('2026-05-10'), back], null],
    ['came on the day after it', cared, [back, onDay('2026-05-11')], null],
    [
      'came between two moments while the child was away',
      cared,
      [between('2026-05-10T11:59:59-05:00'), back],
      'runaway-or-whereabouts-unknown',
    ],
    ['came between two moments, the last as the child was back', cared, [between('2026-05-10T12:00:00-05:00'), back], null],
    [
      'came while nobody said why the child was away',
      { ...cared, circumstances: null },
      [ended('2026-05-08T12:00:00-05:00')],
      'runaway-or-whereabouts-unknown',
    ],
    ['came nobody knows when', cared, [ended('unknown')], null],
    ['came with the child’s death', cared, [dead('police-in-person')], 'death-of-child'],
    ['has not come with a message of the child’s death', cared, [dead('by-message')], 'not-applicable'],
    ['cannot be said where nobody knows who saw the child dead', cared, [dead(null)], null],
    ['has not come with a child who was seen alive after all', cared, [dead('police-in-person'), alive], 'not-applicable'],
    ['cannot be said where no agency is known', { ...cared, agencies: null }, [], null],
    ['cannot be said where the responsibility is not known', { ...cared, agencies: [{ id: 'example-county' }] }, [], null],
    ['was long ago', { ...cared, agencies: [{ id: 'example-county', responsibility: 'none' }] }, [], null],
    [
      'has not come with a child found alive',
      cared,
      [{ kind: 'located', at: '2026-05-09T12:00:00-05:00', condition: 'alive' }],
      'not-applicable',
    ],
    [
      'has not come where one of two agencies has the care',
      { ...cared, agencies: [...cared.agencies, { id: 'example-state', responsibility: 'supervision' }] },
      [],
      'not-applicable',
    ],
    [
      'cannot be said where that of one of two is not known',
      { ...cared, agencies: [...cared.agencies, { id: 'example-state' }] },
      [ended('2026-05-08T12:00:00-05:00')],
      null,
    ],
  ])('%s', (_, facts, events, expected) => {
    expect(elements(facts, events).exitReason).toBe(expected);
  });

  it.each(['parent', 'detention', 'hospital', 'elsewhere', null])('came after the child was back, and not in care: %s', (to) => {
    expect(elements(cared, [{ ...back, to }, ended('2026-05-11T12:00:00-05:00')]).exitReason).toBeNull();
  });

  it('leaves a child found dead without a living arrangement', () => {
    expect(elements(cared, [dead('agency-in-person')])).toMatchObject({
      livingArrangement: null,
      location: null,
      livingArrangementDate: null,
    });
  });
});

describe('the victim of sex trafficking', () => {
  const identified = (at: string): object => ({ kind: 'trafficking-identified', agency: 'example-county', at });
  const order = {
    kind: 'responsibility-began',
    agency: 'example-county',
    responsibility: 'placement-and-care',
    at: '2026-05-06T10:00:00-05:00',
  };

  it.each([
    ['identified a millisecond before the care began', [identified('2026-05-06T09:59:59.999-05:00'), order], 'yes', 'unknown'],
    ['identified as it began', [identified('2026-05-06T10:00:00-05:00'), order], 'unknown', 'unknown'],
    ['identified in care', [order, identified('2026-05-08T10:00:00-05:00')], 'unknown', 'unknown'],
    ['identified, nobody knows when care began', [identified('2026-05-06T09:00:00-05:00')], 'unknown', 'unknown'],
    [
      'identified before the care began nobody knows when',
      [identified('2026-05-06T09:00:00-05:00'), { ...order, at: 'unknown' }],
      'unknown',
      'unknown',
    ],
    ['not identified by then', [order, identified('2026-06-01T10:00:00-05:00')], 'no', 'no'],
  ] as const)('%s', (_, events, victimBeforeCare, victimInCare) => {
    expect(elements({ sexTraffickingVictim: 'no' }, events)).toMatchObject({ victimBeforeCare, victimInCare });
  });

  it('of whom nothing is known stays unknown', () => {
    expect(elements({})).toMatchObject({ victimBeforeCare: 'unknown', victimInCare: 'unknown' });
  });
});

describe('the report to law enforcement', () => {
  it.each([
    ['of a missing child', {}, 'yes'],
    ['that police refused to act on', { outcome: 'refused' }, 'yes'],
    ['of an identified victim', { about: ['trafficking-victim'] }, 'yes'],
    ['of which nobody knows what became', { outcome: null }, 'unknown'],
    ['of which nobody knows what it was about', { about: null }, 'unknown'],
    ['to nobody knows whom', { to: null }, 'unknown'],
    ['made nobody knows by whom', { agency: null }, 'unknown'],
    ['of a private provider, which is not the agency’s', { agency: 'home' }, 'no'],
    ['that was turned away', { outcome: 'deflected' }, 'no'],
    ['that nobody can show arrived', { outcome: 'unproven' }, 'no'],
    ['to NCMEC', { to: 'ncmec' }, 'no'],
    ['of a recovery, which is not for entry into NCIC', { about: ['recovery'] }, 'no'],
    ['of a caregiver, which is not the agency’s', { agency: null, by: 'caregiver' }, 'no'],
    ['of a caregiver on the agency’s behalf', { agency: null, by: 'caregiver', onBehalfOf: 'example-county' }, 'yes'],
  ])('%s is %o: %s', (_, over, expected) => {
    const { reportedToLawEnforcement, reportDates } = told(over);
    expect(reportedToLawEnforcement).toBe(expected);
    expect(reportDates).toEqual(expected === 'yes' ? ['2026-05-04'] : []);
  });

  it('is the agency’s once it confirmed that a caregiver’s had been received', () => {
    const caregivers = report(on('2026-05-04'), { id: 'c', agency: null, by: 'caregiver' });
    const confirmed = { kind: 'agency-confirmed-report', agency: 'example-county', report: 'c', on: '2026-05-05' };
    expect(elements({}, [caregivers, confirmed]).reportedToLawEnforcement).toBe('yes');
    expect(elements({}, [caregivers, { ...confirmed, on: '2026-06-05' }]).reportedToLawEnforcement).toBe('no');
  });

  it('is yes where one of several arrived', () => {
    const events = [report(on('2026-05-04'), { outcome: null }), report(on('2026-05-05'))];
    expect(elements({}, events).reportedToLawEnforcement).toBe('yes');
  });

  it.each([
    ['a millisecond before', '2026-05-31T23:59:58.999-05:00', 'yes'],
    ['at', '2026-05-31T23:59:59-05:00', 'yes'],
    ['a millisecond after', '2026-05-31T23:59:59.001-05:00', 'no'],
  ])('%s the last moment of the half-year is there: %s, %s', (_, at, expected) => {
    expect(elements({}, [report({ at })]).reportedToLawEnforcement).toBe(expected);
  });

  it('is no where the record lists none, or struck it out', () => {
    expect(elements({}).reportedToLawEnforcement).toBe('no');
    const struck = { kind: 'corrected', at: '2026-05-06T10:00:00-05:00', replaces: 'report', with: null };
    expect(elements({}, [report(on('2026-05-04'), { id: 'report' }), struck]).reportedToLawEnforcement).toBe('no');
  });

  it.each([
    ['2026-05-05T04:59:59.999Z', '2026-05-04'],
    ['2026-05-05T05:00:00Z', '2026-05-05'],
    ['2026-05-05T05:00:00.001Z', '2026-05-05'],
  ])('at %s has the day of the place, %s', (at, day) => {
    expect(elements({}, [report({ at })]).reportDates).toEqual([day]);
  });

  it('has each day once, in order, and none where nobody knows', () => {
    const events = [
      report(on('2026-05-06')),
      report({ at: '2026-05-04T10:00:00-05:00' }),
      report({ at: '2026-05-04T18:00:00-05:00' }),
      report({ at: 'unknown' }),
      report({ between: ['2026-05-07T10:00:00-05:00', '2026-05-08T10:00:00-05:00'] }),
    ];
    expect(elements({}, events).reportDates).toEqual(['2026-05-04', '2026-05-06']);
  });
});

it('says what AFCARS cannot show', () => {
  expect(elements({}).cannotShow).toEqual(['time-of-report', 'report-to-ncmec']);
});

describe('before 2022-10-01', () => {
  it('there are no such elements', () => {
    const outside = expect.objectContaining({ name: 'OutsideCoverageError' }) as Error;
    for (const at of ['1970-01-01T12:00:00Z', '2021-12-28T12:00:00Z', '2022-09-30T23:59:59.999-05:00']) {
      expect(() => elements({}, [], at)).toThrow(outside);
    }
    for (const at of ['2022-10-01T00:00:00-05:00', '2022-10-01T00:00:00.001-05:00']) {
      expect(elements({}, [], at).reportDates).toEqual([]);
    }
  });
});
