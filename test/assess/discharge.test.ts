import type { Duty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutyOf, hour, ncmec, police, reading, received, report, type Given } from './cases.js';

const after = (events: readonly Given[], facts: Given = {}): Duty => dutyOf(assessed([received, ...events], hour(100), facts));
const at = hour(3);
const two = {
  agencies: [
    { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
    { id: 'provider', kind: 'private-provider', responsibility: 'supervision' },
  ],
};

describe('a report in time', () => {
  it.each([
    [hour(24, -1), 'met'],
    [hour(24), 'met'],
    [hour(24, 1), 'met-late'],
  ])('is one at %s: %s', (moment, status) => {
    expect(after([report({ id: 'x', at: moment })])).toMatchObject({
      status,
      federal: status,
      outstanding: false,
      metAt: moment,
      evidence: ['x'],
    });
  });

  it('may be made before the information was written down', () => {
    expect(after([report({ at: hour(-1) })])).toMatchObject({ status: 'met', metAt: hour(-1) });
  });

  it.each([
    ['2026-05-05', 'indeterminate'],
    ['2026-05-04', 'met'],
    ['2026-05-06', 'met-late'],
  ])('known only by its day %s is %s', (on, status) => {
    const duty = after([{ ...report({}), on }]);
    expect(duty).toMatchObject({ status, outstanding: false });
    expect(duty).not.toHaveProperty('metAt');
  });

  it('of an unknown time is not decided, and yet nothing is left to do', () => {
    const duty = after([report({ at: 'unknown' })]);
    expect(duty).toMatchObject({ status: 'indeterminate', outstanding: false });
    expect(duty).not.toHaveProperty('metAt');
  });

  it('is the first of several', () => {
    const reports = [report({ id: 'late', at: hour(30) }), report({ id: 'early', at: hour(20) })];
    expect(after(reports)).toMatchObject({ status: 'met', metAt: hour(20), evidence: ['early', 'late'] });
  });

  it('is wherever the first certain one lies, if others may be earlier', () => {
    const perhaps = report({ outcome: null, at: hour(20) });
    expect(after([perhaps, report({ at: hour(30) })])).toMatchObject({ status: 'indeterminate', outstanding: false });
    expect(after([report({ at: hour(21) }), perhaps])).toMatchObject({ status: 'met' });
    expect(after([report({ at: hour(30) }), report({ outcome: null, at: hour(25) })])).toMatchObject({ status: 'met-late' });
  });
});

describe('what counts as a report to the police that the child is missing', () => {
  it.each([
    ['the information was received', { outcome: 'received' }, 'met'],
    ['it was given, and they declined to act', { outcome: 'refused' }, 'met'],
    ['they turned it away', { outcome: 'deflected' }, 'overdue'],
    ['nobody can show it', { outcome: 'unproven' }, 'overdue'],
    ['nobody wrote down what became of it', { outcome: null }, 'indeterminate'],
    ['it was about more than that', { about: ['recovery', 'missing'] }, 'met'],
    ['it was about something else', { about: ['trafficking-victim'] }, 'overdue'],
    ['it was about nothing', { about: [] }, 'overdue'],
    ['nobody knows what it was about', { about: null }, 'indeterminate'],
    ['it was made to somebody else', { to: 'ncmec' }, 'overdue'],
    ['nobody knows to whom it was made', { to: null }, 'indeterminate'],
    ['another agency made it', { agency: 'provider' }, 'overdue'],
    ['another agency made it for this one', { agency: 'provider', onBehalfOf: 'county' }, 'met'],
    ['this agency made it for another', { onBehalfOf: 'provider' }, 'met'],
    ['nobody knows who made it', { agency: null }, 'indeterminate'],
    ['nobody knows who made it for this one', { agency: null, onBehalfOf: 'county' }, 'met'],
    ['nobody knows who made it for another', { agency: null, onBehalfOf: 'provider' }, 'indeterminate'],
    ['a caregiver made it', { agency: null, by: 'caregiver' }, 'overdue'],
    ['a caregiver made it for this agency', { agency: null, by: 'caregiver', onBehalfOf: 'county' }, 'met'],
    ['one part settles it, another is unknown', { outcome: null, to: 'ncmec' }, 'overdue'],
  ])('where %s: %s', (_, said, status) => {
    const duty = after([report({ id: 'x', at, ...said })], two);
    expect(duty).toMatchObject({ status, outstanding: status !== 'met', evidence: status === 'overdue' ? [] : ['x'] });
    expect('metAt' in duty).toBe(status === 'met');
  });

  it('each report goes to its own recipient', () => {
    const assessment = assessed([received, report({ to: 'ncmec', at })]);
    expect([dutyOf(assessment, police).status, dutyOf(assessment, ncmec).status]).toEqual(['overdue', 'met']);
  });

  it('neither the police’s own word nor an entry in NCIC is one', () => {
    const others = ['police-received-report', 'ncic-entered', 'ncmec-case-opened'].map((kind) => ({ kind, at }));
    const assessment = assessed([received, ...others]);
    expect([dutyOf(assessment, police).status, dutyOf(assessment, ncmec).status]).toEqual(['overdue', 'overdue']);
  });

  it('asks for what is not on record', () => {
    const asked = (said: Given): readonly string[] => assessed([received, report({ at, to: 'law-enforcement', ...said })]).needs;
    expect(asked({ outcome: null })).toContain('/events/1/outcome');
    expect(asked({ to: null })).toContain('/events/1/to');
    expect(asked({ about: null })).toContain('/events/1/about');
    expect(asked({ agency: null })).toContain('/events/1/agency');
    expect(asked({ agency: null, by: 'caregiver', onBehalfOf: 'county', outcome: null })).toEqual(['/events/1/outcome']);
    expect(asked({ outcome: null, about: null })).toEqual(['/events/1/about', '/events/1/outcome']);
    expect(asked({})).toEqual([]);
    expect(assessed([received, report({ at, outcome: null }), report({ at: hour(4) })]).needs).toEqual([]);
  });
});

describe('a report of somebody else', () => {
  const theirs = report({ id: 'x', agency: null, by: 'caregiver', at: hour(3) });
  const confirmed = (said: Given): Given => ({ id: 'c', kind: 'agency-confirmed-report', agency: 'county', report: 'x', ...said });

  it.each([
    [hour(2), 'met', hour(3)],
    [hour(5), 'met', hour(5)],
    [hour(24), 'met', hour(24)],
    [hour(24, 1), 'met-late', hour(24, 1)],
  ])('confirmed at %s counts from the later of the two', (moment, status, metAt) => {
    expect(after([theirs, confirmed({ at: moment })])).toMatchObject({ status, metAt, evidence: ['x'], outstanding: false });
  });

  it.each([undefined, 'other'])('stays confirmed when it is corrected by an event of the name %s', (id) => {
    const correction = { kind: 'corrected', at: hour(6), replaces: 'x', with: { ...theirs, id, at: hour(4) } };
    expect(after([theirs, confirmed({ at: hour(5) }), correction])).toMatchObject({ status: 'met', metAt: hour(5), evidence: [id ?? 'x'] });
  });

  it('is confirmed under the name that a correction gave it, too', () => {
    const correction = { kind: 'corrected', at: hour(3), replaces: 'x', with: { ...theirs, id: 'other', at: hour(4) } };
    const found = after([theirs, correction, confirmed({ report: 'other', at: hour(5) })]);
    expect(found).toMatchObject({ status: 'met', metAt: hour(5), evidence: ['other'] });
  });

  it('counts from the first confirmation', () => {
    expect(after([theirs, confirmed({ at: hour(30), id: 'd' }), confirmed({ at: hour(6) })])).toMatchObject({ metAt: hour(6) });
  });

  it.each([
    ['of another report', { report: 'y', at: hour(5) }],
    ['by another agency', { agency: 'provider', at: hour(5) }],
  ])('does not count by a confirmation %s', (_, said) => {
    const other = report({ id: 'y', to: 'ncmec', at: hour(1) });
    expect(after([theirs, other, confirmed(said)], two).status).toBe('overdue');
  });

  it('does not count by a confirmation of what was turned away', () => {
    expect(after([{ ...theirs, outcome: 'deflected' }, confirmed({ at: hour(5) })]).status).toBe('overdue');
  });

  it('counts from its own time where it was made for the agency, whoever confirms it later', () => {
    expect(after([{ ...theirs, onBehalfOf: 'county' }, confirmed({ at: hour(30) })])).toMatchObject({ status: 'met', metAt: hour(3) });
  });

  it('counts from one of the two where nobody knows who made it', () => {
    const doubtful = { ...theirs, by: null };
    expect(after([doubtful, confirmed({ at: hour(5) })])).toMatchObject({ status: 'met', outstanding: false });
    expect(after([doubtful, confirmed({ at: hour(30) })])).toMatchObject({ status: 'indeterminate', outstanding: false });
  });

  it('counts at a time known only roughly where the confirmation is', () => {
    expect(after([theirs, confirmed({ on: '2026-05-05' })])).toMatchObject({ status: 'indeterminate', outstanding: false });
    expect(after([theirs, confirmed({ on: '2026-05-06' })])).toMatchObject({ status: 'met-late' });
  });

  it('counts by the confirmation of that report, whatever other was confirmed before', () => {
    const other = report({ id: 'o', by: 'caregiver', agency: null, at: hour(1), about: ['recovery'] });
    expect(after([other, theirs, confirmed({ id: 'd', report: 'o', at: hour(4) }), confirmed({ at: hour(6) })])).toMatchObject({
      status: 'met',
      metAt: hour(6),
    });
  });

  it.each([
    [hour(24), hour(25), 'indeterminate'],
    [hour(24, 1), hour(25), 'met-late'],
    [hour(4), hour(6), 'met'],
  ])('may count from a confirmation of nobody knows which report at %s, and counts from its own at %s: %s', (perhaps, at, status) => {
    const duty = after([theirs, confirmed({ id: 'd', report: null, at: perhaps }), confirmed({ at })]);
    expect(duty).toMatchObject({ status, outstanding: false });
    expect(duty).not.toHaveProperty('metAt');
  });

  it('may count where nobody knows which report was confirmed', () => {
    expect(after([theirs, confirmed({ report: null, at: hour(5) })])).toMatchObject({ status: 'indeterminate', outstanding: true });
  });

  it('of something else is confirmed for itself alone', () => {
    const back = { kind: 'returned', to: 'authorised-care', at: hour(40) };
    const written = { kind: 'documented', agency: 'county', what: 'primary-factors', at: hour(41) };
    const events = [received, report({ at: hour(2) }), back, written, confirmed({ report: null, at: hour(50) })];
    const factors = dutyOf(assessed(events), 'ive-protocol-primary-factors');
    expect(factors).toMatchObject({ status: 'met', metAt: hour(41) });
  });

  it('may count where nobody knows which agency confirmed it', () => {
    expect(after([theirs, confirmed({ agency: null, at: hour(5) })])).toMatchObject({ status: 'indeterminate', outstanding: true });
  });
});

describe('what a report held', () => {
  const reported = { kind: 'reported', agency: 'county', to: 'law-enforcement', about: ['missing'], outcome: 'received' };

  it.each([
    ['on the last day before it was asked for', '2023-01-04T06:00:00Z', '2023-01-05T05:59:59.999Z', undefined],
    ['perhaps on the first day on which it was', '2023-01-04T06:00:00Z', '2023-01-05T06:00:00.000Z', 'missing'],
  ])('%s', (_, from, to, state) => {
    const events = [
      { ...received, at: '2023-01-04T06:00:00Z' },
      { ...reported, between: [from, to], content: { photo: 'missing' } },
    ];
    expect(dutyOf(assessed(events)).content?.find(({ item }) => item === 'photo')?.state).toBe(state);
  });
});

describe('one report to nobody knows whom', () => {
  it('is named once, though it may be two deeds', () => {
    const events = [report({ at: hour(1) }), { kind: 'returned', to: 'authorised-care', at: hour(2) }];
    const told = report({ id: 'x', to: null, about: ['recovery'], at: hour(3) });
    expect(dutyOf(assessed([received, ...events, told]), 'ive-share-recovery-information')).toMatchObject({
      status: 'indeterminate',
      evidence: ['x'],
    });
  });
});

describe('news of a recovery where the record names no agency, and responsibility is read to outlast itself', () => {
  const back = { kind: 'returned', to: 'authorised-care', at: hour(2) };
  const nowNone = { kind: 'changed', at: hour(1), facts: { agencies: [] } };
  const perhaps = { ...report({ agency: null, by: 'caregiver' }), at: 'unknown' };
  const byThen = report({ agency: null, by: 'caregiver', at: hour(0) });

  it.each([
    ['none at any time', [], [perhaps], 'no'],
    ['none at any time, and a report of known time', [], [byThen], 'no'],
    ['nobody knows which', null, [perhaps], 'unknown'],
    ['nobody knew which at the report, and none at the return', null, [byThen, nowNone], 'unknown'],
    ['nobody knew which at first, and none at the return', null, [perhaps, byThen, nowNone], 'unknown'],
    ['none at the return, nobody knows which later', [], [perhaps, { ...nowNone, at: hour(3), facts: { agencies: null } }], 'no'],
  ])('%s', (_, agencies, events, answer) => {
    const policy = reading({ responsibilityEnds: 'communication-continues' });
    const { owedBy, owed } = dutyOf(assessed([...events, back], hour(5), { agencies }, policy), 'ive-share-recovery-information');
    expect({ owedBy, answer: owed.answer }).toEqual({ owedBy: 'title-iv-e-agency', answer });
  });
});
