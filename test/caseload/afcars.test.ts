import { afcarsElements, parseEpisode, type AfcarsElements } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

/** 45 CFR 1355.44(d)(6) and (e)(4). */
function elements(facts: object, events: readonly object[] = []): AfcarsElements {
  return afcarsElements(parseEpisode({ zone: 'America/Chicago', agencies: [{ id: 'example-county' }], ...facts, events }));
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
const told = (over: object): AfcarsElements => elements({}, [report(on('2026-05-04'), over)]);

describe('the living arrangement', () => {
  it.each([
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

describe('the report to law enforcement', () => {
  it.each([
    ['of a missing child', {}, 'yes'],
    ['that police refused to act on', { outcome: 'refused' }, 'yes'],
    ['of an identified victim', { about: ['trafficking-victim'] }, 'yes'],
    ['of which nobody knows what became', { outcome: null }, 'unknown'],
    ['that was turned away', { outcome: 'deflected' }, 'no'],
    ['that nobody can show arrived', { outcome: 'unproven' }, 'no'],
    ['to NCMEC', { to: 'ncmec' }, 'no'],
    ['of a recovery, which is not for entry into NCIC', { about: ['recovery'] }, 'no'],
  ])('%s is %o: %s', (_, over, expected) => {
    const { reportedToLawEnforcement, reportDates } = told(over);
    expect(reportedToLawEnforcement).toBe(expected);
    if (expected === 'no') expect(reportDates).toEqual([]);
  });

  it('is yes where one of several arrived', () => {
    const events = [report(on('2026-05-04'), { outcome: null }), report(on('2026-05-05'))];
    expect(elements({}, events).reportedToLawEnforcement).toBe('yes');
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
