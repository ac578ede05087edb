import { describe, expect, it } from 'vitest';
import { parseEpisode } from '../../src/index.js';
import type { Readings } from './definitions.js';
import { oracle, type OracleAssessment, type OracleDuty } from './oracle.js';

const DEFAULT: Readings = {
  reportScope: 'all-missing-from-care',
  providerKnowledge: 'only-if-delegated',
  whoseKnowledge: 'agency-and-placement',
  returnedBeforeReport: 'moot',
  ageAttained: 'anniversary',
  leapDayBirthday: 'march-1',
  youthInCare: 'any-age',
  responsibilityEnds: 'communication-ends',
  amendmentOf2023From: '2023-01-05',
};

const COUNTY = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 };
const RECORD = {
  zone: 'America/New_York',
  child: { birthDate: '2011-05-05', emancipated: 'no' },
  agencies: [COUNTY],
  whereaboutsUnknown: 'yes',
  abducted: 'no',
  sexTraffickingVictim: 'no',
};
const TOLD = { kind: 'agency-received-information', agency: 'county' };
const report = (to: string, at: string, about = 'missing') => ({
  kind: 'reported',
  agency: 'county',
  to,
  about: [about],
  outcome: 'received',
  at,
});

function answered(record: object, asOf: string, readings: Readings): OracleAssessment {
  const assessment = oracle(parseEpisode(record), asOf, readings);
  if (assessment === 'outside') throw new Error('outside the law that is encoded');
  return assessment;
}

function duty(to: string, record: object, asOf: string, readings: Readings = DEFAULT): OracleDuty {
  const found = answered({ ...RECORD, ...record }, asOf, readings).duties.find(({ key }) => key.startsWith(`ive-report-${to}/county`));
  if (found === undefined) throw new Error(`no duty ${to}`);
  return found;
}

/** The second implementation would prove little if it agreed with the first on the wrong answer. */
describe('the second implementation on cases worked by hand', () => {
  const told = { ...TOLD, at: '2026-05-04T08:15:00-04:00' };
  it.each([
    ['2026-05-05T12:14:59.999Z', 'met'],
    ['2026-05-05T12:15:00.000Z', 'met'],
    ['2026-05-05T12:15:00.001Z', 'met-late'],
  ])('the last millisecond of 24 hours is in time: reported at %s', (at, status) => {
    const found = duty('missing-to-ncmec', { events: [told, report('ncmec', at)] }, '2026-06-01T00:00:00Z');
    expect(found).toMatchObject({ at: '2026-05-05T12:15:00.000Z', status, owed: 'yes' });
  });

  it('24 hours are elapsed hours when the clocks change', () => {
    const events = [{ ...TOLD, at: '2026-03-07T10:00:00-05:00' }];
    expect(duty('missing-to-ncmec', { events }, '2026-03-08T11:00:00-04:00')).toMatchObject({
      at: '2026-03-08T15:00:00.000Z',
      status: 'open',
    });
    expect(duty('missing-to-ncmec', { events }, '2026-03-08T11:00:00.001-04:00').status).toBe('overdue');
  });

  it.each([
    ['2026-05-05T12:15:00.000Z', 'moot'],
    ['2026-05-05T12:15:00.001Z', 'overdue'],
  ])('a child who came back at %s, nothing reported', (at, status) => {
    const events = [told, { kind: 'returned', to: 'authorised-care', at }];
    expect(duty('missing-to-law-enforcement', { events }, '2026-06-01T00:00:00Z').status).toBe(status);
    expect(
      duty('missing-to-law-enforcement', { events }, '2026-06-01T00:00:00Z', { ...DEFAULT, returnedBeforeReport: 'still-owed' }).status,
    ).toBe('overdue');
  });

  it.each([
    ['2016-09-29T03:59:59.999Z', 'no'],
    ['2016-09-29T04:00:00.000Z', 'yes'],
    ['2016-09-29T04:00:00.001Z', 'yes'],
  ])('the duty began on 2016-09-29 where the child is: told at %s', (at, owed) => {
    expect(duty('missing-to-ncmec', { events: [{ ...TOLD, at }] }, '2016-10-10T00:00:00Z').owed).toBe(owed);
  });

  const provider = { id: 'provider', kind: 'private-provider' };
  it.each([
    ['none', '2026-08-05T17:00:00.000Z', '2026-08-05T17:00:00.000Z'],
    ['placement-and-care', '2026-08-04T18:00:00.000Z', '2026-08-04T18:00:00.000Z'],
    [null, '2026-08-04T18:00:00.000Z', '2026-08-05T17:00:00.000Z'],
  ])('a provider that learned the day before, its responsibility %s', (responsibility, at, latest) => {
    const record = {
      agencies: [COUNTY, { ...provider, responsibility }],
      events: [
        { kind: 'provider-learned', agency: 'provider', at: '2026-08-03T14:00:00-04:00' },
        { ...TOLD, at: '2026-08-04T13:00:00-04:00' },
      ],
    };
    expect(duty('missing-to-ncmec', record, '2026-08-04T20:00:00Z')).toMatchObject({ at, latest });
  });

  it('a group home tells the police, the agency only knows: the agency has not reported', () => {
    const byOther = { ...report('law-enforcement', '2026-05-04T08:00:00-04:00'), agency: null, by: 'caregiver', id: 'theirs' };
    expect(duty('missing-to-law-enforcement', { events: [told, byOther] }, '2026-06-01T00:00:00Z').status).toBe('overdue');
    const confirmed = { kind: 'agency-confirmed-report', agency: 'county', report: 'theirs', at: '2026-05-04T09:00:00-04:00' };
    expect(duty('missing-to-law-enforcement', { events: [told, byOther, confirmed] }, '2026-06-01T00:00:00Z')).toMatchObject({
      status: 'met',
      metAt: '2026-05-04T13:00:00.000Z',
    });
  });

  it('a disclosure after the return starts a clock of its own, toward the police alone', () => {
    const events = [{ kind: 'trafficking-identified', agency: 'county', at: '2026-03-07T20:30:00-06:00' }];
    expect(duty('trafficking-victim', { zone: 'America/Chicago', events }, '2026-03-08T00:00:00Z').status).toBe('waiting');
    expect(duty('trafficking-victim', { zone: 'America/Chicago', events }, '2026-03-08T21:30:00-05:00')).toMatchObject({
      at: '2026-03-09T02:30:00.000Z',
      status: 'open',
    });
  });

  it.each([
    ['2008-11-21', '2026-11-21T04:59:59.999Z', DEFAULT, 'yes'],
    ['2008-11-21', '2026-11-21T05:00:00.000Z', DEFAULT, 'no'],
    ['2008-11-21', '2026-11-20T04:59:59.999Z', { ...DEFAULT, ageAttained: 'common-law' }, 'yes'],
    ['2008-11-21', '2026-11-20T05:00:00.000Z', { ...DEFAULT, ageAttained: 'common-law' }, 'no'],
    ['2008-02-29', '2026-03-01T04:59:59.999Z', DEFAULT, 'yes'],
    ['2008-02-29', '2026-03-01T05:00:00.000Z', DEFAULT, 'no'],
    ['2008-02-29', '2026-02-28T05:00:00.000Z', { ...DEFAULT, leapDayBirthday: 'february-28' }, 'no'],
  ] as const)('a child born on %s is a missing child at %s, or not', (birthDate, at, readings, answer) => {
    const { findings } = answered({ ...RECORD, child: { birthDate }, events: [] }, at, readings);
    expect(findings['missing-child']).toBe(answer);
  });

  it.each([
    [[], [], 'no'],
    [null, [], 'unknown'],
    [null, [{ kind: 'changed', facts: { agencies: [] }, at: '2026-05-04T09:00:00-04:00' }], 'unknown'],
  ])('news of a recovery by no named agency, the agencies %j, and then %j', (agencies, changes, owed) => {
    const told = { kind: 'police-received-report', at: 'unknown' };
    const back = { kind: 'returned', to: 'authorised-care', at: '2026-05-04T10:00:00-04:00' };
    const record = { ...RECORD, agencies, events: [told, ...changes, back] };
    const { duties } = answered(record, '2026-05-05T00:00:00Z', { ...DEFAULT, responsibilityEnds: 'communication-continues' });
    expect(duties.find(({ id }) => id === 'ive-share-recovery-information')?.owed).toBe(owed);
  });
});
