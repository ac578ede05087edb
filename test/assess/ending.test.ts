import type { Duty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutiesOf, dutyOf, hour, ncmec, reading, received, report, type Given } from './cases.js';

const returned: Given = { id: 'back', kind: 'returned', to: 'authorised-care', at: hour(10) };
const after = (events: readonly Given[], facts: Given = {}): Duty => dutyOf(assessed([received, ...events], hour(100), facts));

describe('a child who is back before any report', () => {
  it.each([
    [hour(0), 'no longer owed', 'not-owed'],
    [hour(0, 1), 'in time', 'moot'],
    [hour(24, -1), 'in time', 'moot'],
    [hour(24), 'in time', 'moot'],
    [hour(24, 1), 'too late', 'overdue'],
  ])('at %s: %s', (at, _, status) => {
    expect(after([{ ...returned, at }])).toMatchObject({ status, federal: status, outstanding: status === 'overdue' });
  });

  it('before the information, was not missing when it came', () => {
    expect(after([{ ...returned, at: hour(0, -1) }]).status).toBe('not-owed');
  });

  it.each([
    ['to a parent', { to: 'parent' }, 'overdue'],
    ['to detention', { to: 'detention' }, 'overdue'],
    ['to a hospital', { to: 'hospital' }, 'overdue'],
    ['somewhere else', { to: 'elsewhere' }, 'overdue'],
    ['nobody knows where', { to: null }, 'indeterminate'],
  ])('%s: %s', (_, said, status) => {
    expect(after([{ ...returned, ...said }])).toMatchObject({ status, outstanding: true });
  });

  it('is only located: nothing has ended', () => {
    expect(after([{ kind: 'located', verifiedBy: 'agency-in-person', at: hour(10) }]).status).toBe('overdue');
  });

  it('is back at the first return that counts', () => {
    expect(after([{ ...returned, id: 'first', to: 'parent', at: hour(5) }, returned]).status).toBe('moot');
    expect(after([{ ...returned, id: 'first', to: null, at: hour(5) }, returned]).status).toBe('indeterminate');
  });

  it.each([
    ['abducted', { abducted: 'yes' }, 'overdue'],
    ['perhaps abducted', { abducted: 'unknown' }, 'indeterminate'],
    ['an identified victim', { sexTraffickingVictim: 'yes' }, 'overdue'],
    ['perhaps an identified victim', { sexTraffickingVictim: 'unknown' }, 'indeterminate'],
  ])('who was %s: %s', (_, facts, status) => {
    expect(after([returned], facts)).toMatchObject({ status, outstanding: true });
  });

  it.each([
    [hour(10, -1), 'overdue'],
    [hour(10), 'moot'],
  ])('and was identified as a victim at %s: %s', (at, status) => {
    expect(after([{ kind: 'trafficking-identified', at }, returned]).status).toBe(status);
  });

  it.each([
    [hour(10, -1), 'overdue'],
    [hour(10), 'moot'],
  ])('and was known to be abducted from %s: %s', (at, status) => {
    expect(after([{ kind: 'changed', facts: { abducted: 'yes' }, at }, returned]).status).toBe(status);
  });

  it('asks for what keeps it open', () => {
    const needs = (events: readonly Given[], facts: Given = {}): readonly string[] =>
      assessed([received, ...events], hour(100), facts).needs;
    expect(needs([{ ...returned, to: null }])).toEqual(['/events/1/to']);
    expect(needs([returned], { abducted: 'unknown' })).toEqual(['/abducted']);
    expect(needs([returned], { sexTraffickingVictim: 'unknown' })).toEqual(['/sexTraffickingVictim']);
    expect(needs([returned], { abducted: 'unknown', sexTraffickingVictim: 'yes' })).toEqual([]);
    expect(needs([returned])).toEqual([]);
  });

  it('rests on a reading, which is named', () => {
    expect(after([returned]).readings).toEqual(['AMB-7:moot', 'AMB-5:no-number']);
    expect(after([]).readings).toEqual([]);
  });

  it('still has to be reported under the other reading', () => {
    const duty = dutyOf(assessed([received, returned], hour(100), {}, reading({ returnedBeforeReport: 'still-owed' })));
    expect(duty).toMatchObject({ status: 'overdue', readings: ['AMB-7:still-owed'] });
  });
});

describe('nobody had been told', () => {
  const toldBefore = (said: Given): string => dutyOf(assessed([received, said, returned]), ncmec).status;

  it.each([
    ['the agency told the police', report({ at: hour(5) }), 'overdue'],
    ['the police declined to act', report({ outcome: 'refused', at: hour(5) }), 'overdue'],
    ['a parent told them', report({ agency: null, by: 'parent', at: hour(5) }), 'overdue'],
    ['somebody told somebody', report({ agency: null, by: 'other', to: 'title-iv-e-agency', at: hour(5) }), 'overdue'],
    ['the police say so', { kind: 'police-received-report', at: hour(5) }, 'overdue'],
    ['the police turned it away', report({ outcome: 'deflected', at: hour(5) }), 'moot'],
    ['nobody can show it', report({ outcome: 'unproven', at: hour(5) }), 'moot'],
    ['perhaps', report({ outcome: null, at: hour(5) }), 'indeterminate'],
    ['of something else', report({ about: ['trafficking-victim'], at: hour(5) }), 'moot'],
    ['of nobody knows what', report({ about: null, at: hour(5) }), 'indeterminate'],
    ['of an entry in NCIC alone', { kind: 'ncic-entered', at: hour(5) }, 'moot'],
    ['before the information', report({ at: hour(-9) }), 'overdue'],
  ])('but for: %s', (_, said, status) => {
    expect(toldBefore(said)).toBe(status);
  });

  it.each([
    [hour(10, -1), 'overdue'],
    [hour(10), 'overdue'],
    [hour(10, 1), 'moot'],
  ])('by the return, where they were told at %s: %s', (at, status) => {
    expect(toldBefore(report({ at }))).toBe(status);
    expect(toldBefore({ kind: 'police-received-report', at })).toBe(status);
  });

  it('is not decided where nobody knows which came first', () => {
    expect(toldBefore({ ...report({}), on: '2026-05-04' })).toBe('indeterminate');
    expect(toldBefore({ kind: 'police-received-report', at: 'unknown' })).toBe('indeterminate');
  });
});

describe('a return of which only the day is known', () => {
  it.each([
    ['2026-05-05', 'indeterminate'],
    ['2026-05-06', 'overdue'],
  ])('on %s: %s', (on, status) => {
    expect(after([{ ...returned, at: undefined, on }]).status).toBe(status);
  });

  it.each([
    [hour(0), hour(5), 'moot'],
    [hour(0), hour(24), 'moot'],
    [hour(0), hour(24, 1), 'indeterminate'],
  ])('or between %s and %s: %s', (first, latest, status) => {
    expect(after([{ ...returned, at: undefined, between: [first, latest] }]).status).toBe(status);
  });

  it('may have been before the information or after it, on the same day', () => {
    expect(after([{ ...returned, at: undefined, on: '2026-05-04' }]).status).toBe('indeterminate');
  });

  it('or nothing is known, may have been at any time', () => {
    expect(after([{ ...returned, at: 'unknown' }]).status).toBe('indeterminate');
  });
});

describe('a return in another stretch of the record', () => {
  it('ends nothing here', () => {
    const found = { kind: 'located', verifiedBy: 'agency-in-person', at: hour(2) };
    const lost = { id: 'l', kind: 'whereabouts-lost', at: hour(5) };
    const statuses = (at: string): unknown =>
      dutiesOf(assessed([received, found, lost, { ...returned, at }]), ncmec).map(({ status }) => status);
    expect(statuses(hour(5, -1))).toEqual(['moot', 'overdue']);
    expect(statuses(hour(5))).toEqual(['overdue', 'not-owed']);
    expect(statuses(hour(5, 1))).toEqual(['overdue', 'moot']);
  });
});

describe('keeping in touch', () => {
  const inTouch = (events: readonly Given[], facts: Given = {}, policy = reading({})): Duty =>
    dutyOf(assessed([received, ...events], hour(100), facts, policy), 'ive-ongoing-communication');
  const ended = (said: Given): Given => ({ kind: 'responsibility-ended', agency: 'county', at: hour(10), ...said });
  const began = { kind: 'responsibility-began', agency: 'county', responsibility: 'placement-and-care', at: hour(20) };
  const dead: Given = { kind: 'located', condition: 'deceased', verifiedBy: 'police-in-person', at: hour(10) };

  it.each([
    ['a return before or after the information', { ...returned, at: undefined, on: '2026-05-04' }, 'indeterminate'],
    ['a return nobody knows when', { ...returned, at: 'unknown' }, 'indeterminate'],
    ['a return on a later day', { ...returned, at: undefined, on: '2026-05-05' }, 'moot'],
    ['a death nobody knows when', { ...dead, at: 'unknown' }, 'indeterminate'],
    ['a death', dead, 'moot'],
    ['a message that the child is dead', { ...dead, verifiedBy: 'by-message' }, 'open'],
    ['a call that the child is dead', { ...dead, verifiedBy: 'by-telephone' }, 'open'],
    ['a stranger’s word that the child is dead', { ...dead, verifiedBy: 'other-in-person' }, 'open'],
    ['a death that nobody verified', { ...dead, verifiedBy: 'not-verified' }, 'open'],
    ['a death, nobody knows who saw it', { ...dead, verifiedBy: null }, 'indeterminate'],
    ['an end of its responsibility', ended({}), 'moot'],
    ['an end of nobody knows whose responsibility', ended({ agency: null }), 'indeterminate'],
    ['facts in which it has no part', { kind: 'changed', at: hour(10), facts: { agencies: [] } }, 'moot'],
    ['facts in which nobody knows who has a part', { kind: 'changed', at: hour(10), facts: { agencies: null } }, 'indeterminate'],
  ])('after %s: %s', (_, event, status) => {
    expect(inTouch([event])).toMatchObject({ status, outstanding: status === 'indeterminate' || status === 'open' });
  });

  it('goes on where the dead child was another', () => {
    expect(inTouch([dead, { ...dead, condition: 'alive', at: hour(20) }]).status).toBe('open');
    expect(
      inTouch([
        { ...dead, at: hour(20) },
        { ...dead, condition: 'alive' },
      ]).status,
    ).toBe('moot');
  });

  it('has ended with any end that is certain, whatever else may have been one', () => {
    expect(inTouch([{ ...returned, id: 'x', to: null, at: hour(5) }, returned]).status).toBe('moot');
  });

  it.each([
    ['juvenile-probation', 'by-iv-e-agreement', 'open'],
    ['title-iv-e-tribal', 'by-iv-e-agreement', 'open'],
    ['juvenile-probation', null, 'indeterminate'],
    ['juvenile-probation', 'sole', 'moot'],
    ['title-iv-e-state', 'sole', 'moot'],
    ['private-provider', 'sole', 'moot'],
  ])('goes on where placement and care went to another under an agreement with it: %s, %s: %s', (kind, role, status) => {
    const agencies = [
      { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
      { id: 'other', kind, role, responsibility: 'none' },
    ];
    const took = { ...began, agency: 'other', at: hour(10) };
    const duties = ['ive-ongoing-communication', 'ive-protocol-locate'] as const;
    for (const id of duties)
      expect(
        dutiesOf(assessed([received, ended({}), took], hour(100), { agencies }), id).find(({ owedBy }) => owedBy === 'county')?.status,
      ).toBe(status);
  });

  it.each([
    [hour(40, -1), 'authorised-care', ['moot', 'open']],
    [hour(40, 1), 'authorised-care', ['moot', 'moot']],
    [hour(40, 1), 'parent', ['open', 'open']],
  ])('of a child located, lost again and back at %s (%s): %j', (at, to, expected) => {
    const located = { kind: 'located', verifiedBy: 'police-in-person', at: hour(10) };
    const events = [received, located, { kind: 'whereabouts-lost', at: hour(40) }, { kind: 'returned', to, at }];
    expect(dutiesOf(assessed(events), 'ive-ongoing-communication').map(({ status }) => status)).toEqual(expected);
  });

  it('goes on where the agency became responsible again', () => {
    expect(inTouch([ended({}), began]).status).toBe('open');
    expect(inTouch([ended({}), began], {}, reading({ responsibilityEnds: 'communication-continues' })).status).toBe('open');
  });

  it('is not ended by what was not on record from the start', () => {
    expect(inTouch([], { agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: null }] }).status).toBe('open');
  });
});
