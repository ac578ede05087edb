import { nextSteps, type FederalDutyId } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutiesOf, hour, police, received, report, victim, type Given } from './cases.js';

/** 42 U.S.C. 671(a)(34)(A): within 24 hours after the agency received information on a child who has been identified. */
const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
const tribe = { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'supervision' };
const probation = { id: 'probation', kind: 'juvenile-probation', responsibility: 'none' };
const provider = (responsibility: string | null): Given => ({ id: 'house', kind: 'private-provider', responsibility });
const housed = (responsibility: string | null): Given => ({ agencies: [county, provider(responsibility)] });

const screened = { id: 's', kind: 'screened', agency: 'house', victim: 'yes', at: hour(2) };
const identified = { id: 'i', kind: 'trafficking-identified', agency: 'probation', at: hour(2) };
const own = { id: 'own', kind: 'trafficking-identified', agency: 'county', at: hour(5) };
const told = { ...received, id: 'told', at: hour(5) };
const reported = report({ id: 'x', about: ['trafficking-victim'], at: hour(5) });

type Row = readonly [string | undefined, string | null, string | undefined, string];

/** By what each report of the county was started, when it is due at the earliest and at the latest, and how it stands. */
const rows = (events: readonly Given[], facts: Given, asOf = hour(99)): readonly Row[] =>
  dutiesOf(assessed(events, asOf, facts), victim)
    .filter(({ owedBy }) => owedBy === 'county')
    .map(({ key, due, status }) => [key.split('/').at(-1), due.at, due.latest, status]);

const NOBODY_TOLD: Row = ['s', hour(26), undefined, 'indeterminate'];

describe('AMB-3: a victim identified by a private provider', () => {
  it.each<readonly [string | null, Row]>([
    ['placement-and-care', ['s', hour(26), undefined, 'overdue']],
    ['supervision', NOBODY_TOLD],
    ['none', NOBODY_TOLD],
    [null, NOBODY_TOLD],
  ])('which has %s', (responsibility, expected) => {
    expect(rows([screened], housed(responsibility))).toEqual([expected]);
    expect(rows([{ ...identified, id: 's', agency: 'house' }], housed(responsibility))).toEqual([expected]);
  });

  it('to which nobody says whether care was delegated: that would settle it, and so would what the agency was told', () => {
    const asked = (events: readonly Given[]): readonly string[] => assessed(events, hour(99), housed(null)).needs;
    const delegation = '/agencies/1/responsibility';
    expect(asked([screened])).toEqual([delegation, '/events']);
    expect(asked([screened, { ...told, at: hour(90) }])).toEqual([delegation]);
    expect(rows([screened, { ...told, at: hour(90) }], housed(null))).toEqual([['s', hour(26), hour(114), 'indeterminate']]);
    expect(rows([screened, { ...own, at: hour(90) }], housed(null))).toEqual([
      ['s', hour(26), hour(114), 'indeterminate'],
      ['own', hour(114), undefined, 'open'],
    ]);
  });

  it('rests on the reading, whether or not its knowledge counts', () => {
    const readings = (events: readonly Given[], facts: Given): unknown =>
      dutiesOf(assessed(events, hour(9), facts), victim).map((duty) => duty.readings.filter((reading) => reading.startsWith('AMB-3')));
    const named = ['AMB-3:only-if-delegated'];
    for (const responsibility of ['placement-and-care', 'none', null])
      expect(readings([screened], housed(responsibility))).toEqual([named]);
    expect(readings([screened, told], housed('none'))).toEqual([named]);
    expect(readings([identified], { agencies: [county, probation] })).toEqual([[]]);
    // What the agency found itself is no word of a provider, though nobody says of what kind it is.
    expect(readings([own], { agencies: [{ ...county, kind: null }] })).toEqual([[]]);
  });
});

describe('a victim identified by another body than a provider', () => {
  const facts = { agencies: [county, tribe, probation] };

  it.each(['probation', 'tribe'])('by %s: the record does not say when the agency was told', (agency) => {
    expect(rows([{ ...identified, agency }], facts)).toEqual([['i', hour(26), undefined, 'indeterminate']]);
  });

  it.each([
    [hour(26, -1), 'open'],
    [hour(26), 'open'],
    [hour(26, 1), 'indeterminate'],
  ])('is to be reported, as of %s: %s', (asOf, status) => {
    const assessment = assessed([received, identified], asOf, facts);
    const [duty] = dutiesOf(assessment, victim).filter(({ owedBy }) => owedBy === 'county');
    expect(duty).toMatchObject({ status, outstanding: true, owed: { answer: 'yes' } });
    expect(assessment.needs.includes('/events')).toBe(status === 'indeterminate');
  });

  it('asks whether and when the agency was told, in either language', () => {
    const asked = (language: 'en' | 'es'): readonly string[] =>
      nextSteps(assessed([received, identified], hour(99), facts), { language }).flatMap(({ kind, text }) =>
        kind === 'ask' ? [text] : [],
      );
    expect(asked('en')).toContainEqual(
      expect.stringContaining('was the agency told that the child is identified as a sex trafficking victim'),
    );
    expect(asked('es')).toContainEqual(expect.stringContaining('¿se dijo a la agencia que el menor está identificado como víctima'));
  });

  it.each<readonly [string, readonly Given[], readonly Row[]]>([
    ['information that it received', [told], [['told', hour(29), undefined, 'overdue']]],
    ['information as it was identified', [{ ...told, at: hour(2) }], [['told', hour(26), undefined, 'overdue']]],
    ['the first of two', [told, { ...told, id: 'again', at: hour(8) }], [['told', hour(29), undefined, 'overdue']]],
    ['its own identification', [own], [['own', hour(29), undefined, 'overdue']]],
    ['its own identification, then information', [own, { ...told, at: hour(8) }], [['own', hour(29), undefined, 'overdue']]],
    [
      'a change of the record',
      [{ id: 'c', kind: 'changed', at: hour(5), facts: { sexTraffickingVictim: 'yes' } }],
      [['c', hour(29), undefined, 'overdue']],
    ],
    ['its own report, in time in either case', [reported], [['i', hour(26), hour(29), 'met']]],
    ['its own report, perhaps late', [{ ...reported, at: hour(30) }], [['i', hour(26), hour(54), 'indeterminate']]],
  ])('was heard of with %s', (_, events, expected) => {
    expect(rows([identified, ...events], facts)).toEqual(expected);
  });

  it('was not heard of with what came before', () => {
    const untold: Row = ['i', hour(26), undefined, 'indeterminate'];
    expect(rows([{ ...told, at: hour(2, -1) }, identified], facts)).toEqual([untold]);
    expect(rows([{ ...own, at: hour(1) }, identified], facts)).toEqual([['own', hour(25), undefined, 'overdue'], untold]);
    // What was reported before counts for the first identification, which may have been written down only afterwards.
    expect(rows([{ ...reported, at: hour(1) }, identified], facts)).toEqual([['i', hour(26), undefined, 'met']]);
  });

  it('by two of whom one receipt told, starts the duty once', () => {
    const other = { ...identified, id: 'j', agency: 'tribe', at: hour(3) };
    expect(rows([identified, other, told], facts)).toEqual([['told', hour(29), undefined, 'overdue']]);
    expect(rows([identified, other], facts).map(([name]) => name)).toEqual(['i', 'j']);
  });

  it('at a time known only roughly may have come after the information', () => {
    const rough = { ...identified, at: undefined, between: [hour(2), hour(8)] };
    expect(rows([rough, told], facts)).toEqual([['i', hour(29), hour(32), 'overdue']]);
    expect(assessed([rough, told], hour(30), facts).needs).toContain('/events/0/at');
    expect(rows([{ ...rough, at: 'unknown', between: undefined }, told], facts)).toEqual([['i', hour(29), undefined, 'indeterminate']]);
  });
});

describe('what shows no identification, or not when', () => {
  it('a change of other facts starts no report of a victim', () => {
    const moved = { kind: 'changed', at: hour(1), facts: { placement: 'kin' } };
    const cleared = { kind: 'changed', at: hour(1), facts: { sexTraffickingVictim: 'no' } };
    for (const changed of [moved, cleared]) expect(rows([received, changed], {}).map((row) => row[3])).toEqual(['waiting']);
    expect(rows([received, { ...moved, id: 'c', facts: { sexTraffickingVictim: 'yes' } }], {})).toEqual([
      ['c', hour(25), undefined, 'overdue'],
    ]);
  });

  it.each<readonly [string, FederalDutyId, Given, Given]>([
    ['a victim', victim, reported, { sexTraffickingVictim: 'yes' }],
    ['a missing child', police, report({ id: 'x', at: hour(5) }), {}],
  ])('a report of %s without what started it asks for what the record leaves out', (_, duty, made, facts) => {
    const assessment = assessed([made], hour(99), facts);
    expect(dutiesOf(assessment, duty).map(({ status }) => status)).toEqual(['indeterminate']);
    expect(assessment.needs).toContain('/events');
  });
});
