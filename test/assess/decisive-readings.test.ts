import { federal, readings, type FederalDutyId } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutiesOf, dutyOf, hour, ncmec, police, reading, received, report, victim, type Given } from './cases.js';

const DECLINED = 'AMB-22:any-that-can-enter-ncic';
const SIGHTED = 'AMB-16:return-and-new-absence';
const UNVERIFIED = 'AMB-17:known-in-person';
const news: FederalDutyId = 'ive-share-recovery-information';

const back = (at: string): Given => ({ id: 'back', kind: 'returned', to: 'authorised-care', at });
/** A caregiver told the police, who declined to act: nobody of the agency has told anyone. */
const declined = (said: Given = {}): Given => report({ agency: null, by: 'caregiver', outcome: 'refused', at: hour(5), ...said });

describe('an agency that may have been struck off the list before the trigger', () => {
  it('turns on no age, of a youth who comes of age meanwhile', () => {
    const struck = { kind: 'changed', at: hour(-1), facts: { agencies: [] } };
    const events = [struck, { ...received, at: undefined, on: '2026-05-04' }];
    const assessment = assessed(events, hour(24), { child: { birthDate: '2008-05-05', emancipated: 'yes', tribes: [] } });
    expect(dutiesOf(assessment, police).map(({ owed, readings }) => [owed.answer, readings.includes('AMB-13:at-the-trigger')])).toEqual([
      ['unknown', false],
    ]);
  });
});

describe('AMB-22: that police who declined were told', () => {
  it.each([police, ncmec])('%s: is named where it alone keeps the return from ending the duty', (duty) => {
    const given = dutyOf(assessed([received, declined(), back(hour(10))]), duty);
    expect(given.status).toBe('overdue');
    expect(given.readings).toContain(DECLINED);
    // By the reading that was refused nobody has been told, and the same record ends it.
    expect(dutyOf(assessed([received, declined({ outcome: 'deflected' }), back(hour(10))]), duty).status).toBe('moot');
  });

  it.each<readonly [string, readonly Given[]]>([
    ['police took the report', [declined({ outcome: 'received' }), back(hour(10))]],
    ['they took another as well', [declined(), report({ by: 'caregiver', agency: null, at: hour(6) }), back(hour(10))]],
    ['they declined after the return', [declined({ at: hour(11) }), back(hour(10))]],
    ['the child came back too late', [declined(), back(hour(24, 1))]],
    ['the child is not back', [declined()]],
    ['the child was an identified victim', [{ kind: 'trafficking-identified', at: hour(1) }, declined(), back(hour(10))]],
    ['the agency had told the National Center', [declined(), report({ to: 'ncmec', at: hour(6) }), back(hour(10))]],
  ])('is not where %s', (_, events) => {
    expect(dutyOf(assessed([received, ...events]), ncmec).readings).not.toContain(DECLINED);
  });

  it('is not where the report is owed whether the child is back or not', () => {
    const given = assessed([received, declined(), back(hour(10))], hour(100), {}, reading({ returnedBeforeReport: 'still-owed' }));
    expect(dutyOf(given, ncmec).readings).not.toContain(DECLINED);
  });

  it.each<readonly [string, readonly Given[], boolean]>([
    ['nobody else', [declined()], true],
    ['police who took a report', [declined(), declined({ outcome: 'received' })], false],
    ['the National Center', [declined(), report({ to: 'ncmec', at: hour(6) })], false],
  ])('is named by the ground of news of the recovery where it was told to %s but them: %s', (_, told, isNamed) => {
    const { owed } = dutyOf(assessed([received, ...told, back(hour(10))]), news);
    expect([owed.answer, owed.readings.includes(DECLINED)]).toEqual(['yes', isNamed]);
  });
});

describe('AMB-3: what a provider to which care was delegated knows of an identified victim', () => {
  it('starts the reports, and the search, and the catalogue names the law of each of them', () => {
    const provider = { id: 'house', kind: 'private-provider', responsibility: 'placement-and-care' };
    const agencies = [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }, provider];
    const learned = { id: 'learned', kind: 'provider-learned', agency: 'house', at: hour(-5) };
    const { duties } = assessed([learned, received], hour(100), { agencies, sexTraffickingVictim: 'yes' });
    const started = duties.filter(({ readings }) => readings.includes('AMB-3:only-if-delegated'));
    expect(started.map(({ id }) => id)).toEqual([police, ncmec, victim, 'ive-ongoing-communication', 'ive-protocol-locate']);
    const turnsOn = readings.find(({ id }) => id === 'AMB-3')?.provisions ?? [];
    const laws = started.map(({ id }) => federal.duties.find((row) => row.id === id)?.law.map((each) => each.id));
    expect(laws.filter((law) => law?.some((id) => turnsOn.includes(id)) !== true)).toEqual([]);
  });
});

describe('AMB-16, AMB-17: what the record had of the child before news of a recovery is owed', () => {
  const sighted = (at: string): Given => ({ kind: 'sighted', at });
  const located = (verifiedBy: string | null, at: string, id = verifiedBy): Given => ({ id, kind: 'located', verifiedBy, at });
  const seen = (at: string, id: string): Given => located('police-in-person', at, id);
  const readingsOf = (...events: readonly Given[]): readonly (readonly string[])[] =>
    dutiesOf(assessed([received, ...events]), news).map(({ readings }) => readings);

  it.each<readonly [string, readonly Given[], readonly string[]]>([
    ['nothing but the return', [back(hour(10))], []],
    ['a sighting before the return', [sighted(hour(5)), back(hour(10))], [SIGHTED]],
    ['two sightings before it', [sighted(hour(5)), sighted(hour(6)), back(hour(10))], [SIGHTED]],
    ['a message before it', [located('by-message', hour(5)), back(hour(10))], [UNVERIFIED]],
    ['a message and a sighting', [located('by-message', hour(5)), sighted(hour(6)), back(hour(10))], [UNVERIFIED, SIGHTED]],
    ['a location by nobody knows whom', [located(null, hour(10), 'found')], [UNVERIFIED]],
    ['a location in person', [seen(hour(10), 'found')], []],
    ['a sighting after it', [seen(hour(10), 'found'), sighted(hour(11))], []],
    ['no more than a message', [located('by-message', hour(5))], [UNVERIFIED]],
    ['no more than a sighting', [sighted(hour(5))], [SIGHTED]],
    ['nothing', [], []],
  ])('%s: %j is named', (_, events, readings) => {
    expect(readingsOf(...events)).toEqual([readings]);
  });

  it('are named where the child was missing that time, and not the next', () => {
    const lost = { kind: 'whereabouts-lost', at: hour(8) };
    expect(readingsOf(sighted(hour(2)), seen(hour(5), 'first'), lost, seen(hour(10), 'second'))).toEqual([[SIGHTED], []]);
  });

  it('are named where no recovery is listed, and the agency learned of a return', () => {
    const learned = { kind: 'agency-learned-of-return', agency: 'county', at: hour(10) };
    expect(readingsOf(sighted(hour(5)), learned, located('by-message', hour(11)))).toEqual([[SIGHTED]]);
  });
});

describe('AMB-2: that the first word starts the clock, and not what the agency found afterwards', () => {
  const determined = (at: string, agency = 'county'): Given => ({ kind: 'agency-determined-missing', agency, at });

  it.each<readonly [string, readonly Given[], boolean]>([
    ['later', [received, determined(hour(5))], true],
    ['at the same moment', [received, determined(hour(0))], false],
    ['before', [determined(hour(-5)), received], false],
    ['by another agency', [received, determined(hour(5), 'elsewhere')], false],
    ['by nobody knows whom', [received, { ...determined(hour(5)), agency: null }], true],
    ['when the report had been made', [received, report({ at: hour(1) }), determined(hour(5))], false],
    ['before the report was made', [received, determined(hour(5)), report({ at: hour(6) })], true],
  ])('is named where the child was determined to be missing %s: %j gives %s', (_, events, named) => {
    const agencies = ['county', 'elsewhere'].map((id) => ({ id, kind: 'title-iv-e-state', responsibility: 'placement-and-care' }));
    const { duties } = assessed(events, hour(100), { agencies });
    const [own] = duties.filter(({ id, owedBy }) => id === police && owedBy === 'county');
    expect(own?.readings.includes('AMB-2:first-receipt')).toBe(named);
  });

  it('is not named by what has no limit, nor by what something else starts', () => {
    const { duties } = assessed([received, { kind: 'trafficking-identified', agency: 'county', at: hour(1) }, determined(hour(5))]);
    const named = duties.filter(({ readings }) => readings.includes('AMB-2:first-receipt'));
    expect(named.map(({ id }) => id)).toEqual([police, ncmec]);
  });
});

describe('AMB-23, AMB-24: what makes a report to the National Center', () => {
  const toNcmec = (said: Given): Given => report({ to: 'ncmec', at: hour(5), ...said });
  const named = (said: Given, duty = ncmec): readonly string[] =>
    dutyOf(assessed([received, toNcmec(said)]), duty).readings.filter((one) => /^AMB-2[34]/.test(one));
  const CALL = 'AMB-23:call-or-submission';
  const POLICE = 'AMB-24:does-not-count';

  it.each<readonly [string, Given, readonly string[]]>([
    ['the agency’s own', {}, [CALL]],
    ['the agency’s own that cannot be shown', { outcome: 'unproven' }, [CALL]],
    ['the agency’s own that was turned away', { outcome: 'deflected' }, []],
    ['another’s that cannot be shown', { outcome: 'unproven', agency: null, by: 'caregiver' }, []],
    ['one of the police', { agency: null, by: 'law-enforcement' }, [POLICE]],
    ['one of the police that cannot be shown', { agency: null, by: 'law-enforcement', outcome: 'unproven' }, []],
    ['one of the police that was turned away', { agency: null, by: 'law-enforcement', outcome: 'deflected' }, []],
    ['one about the recovery', { about: ['recovery'] }, []],
  ])('%s: %j names %j', (_, said, expected) => {
    expect(named(said)).toEqual(expected);
    expect(named(said, police)).toEqual([]);
  });
});

describe('AMB-13: that the age of the trigger counts', () => {
  // Twenty-one on 5 May in Chicago, some hours after the information of 4 May.
  const youth = { child: { birthDate: '2005-05-05', emancipated: 'no', tribes: [] } };
  const birthday = Date.parse('2026-05-05T05:00:00Z');

  it.each([
    [-1, false],
    [0, true],
    [1, true],
  ])('is named from the day on which another age would change the answer: %i ms after, %s', (millis, isNamed) => {
    const given = dutyOf(assessed([received], new Date(birthday + millis).toISOString(), youth));
    expect([given.owed.answer, given.readings.includes('AMB-13:at-the-trigger')]).toEqual(['yes', isNamed]);
  });

  it('is named for the agency whose elected age was passed, and not for the one whose was not', () => {
    const elected = (id: string, olderAgeElected: number): Given => ({
      ...{ id, kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected },
    });
    const facts = {
      child: { birthDate: '2008-05-05', emancipated: 'no', tribes: [] },
      agencies: [elected('county', 18), elected('elsewhere', 21)],
    };
    const heard = [received, { ...received, id: 'q', agency: 'elsewhere' }];
    const { duties } = assessed(heard, hour(24), facts, reading({ youthInCare: 'elected-age-only' }));
    const named = duties
      .filter(({ id }) => id === police)
      .map(({ owedBy, readings }) => [owedBy, readings.includes('AMB-13:at-the-trigger')]);
    expect(named).toEqual([
      ['county', true],
      ['elsewhere', false],
    ]);
  });

  it('is not named of a child who was a child at either time', () => {
    expect(dutyOf(assessed([received], hour(24_000))).readings).not.toContain('AMB-13:at-the-trigger');
  });
});

describe('AMB-20: that the reports were due from their first day on', () => {
  it.each<readonly [string, boolean]>([
    ['2016-09-29T04:59:59.999Z', false],
    ['2016-09-29T05:00:00.000Z', true],
    ['2016-09-30T04:59:59.999Z', true],
    ['2016-09-30T05:00:00.000Z', false],
  ])('is named of information received at %s: %s', (at, isNamed) => {
    const events = [
      { ...received, at },
      { kind: 'police-received-report', at },
    ];
    const { duties } = assessed(events, '2016-10-02T00:00:00Z', { child: { birthDate: '2005-02-28', emancipated: 'no', tribes: [] } });
    const named = duties.filter(({ owed }) => owed.readings.includes('AMB-20:from-that-day')).map(({ id }) => id);
    expect(named.filter((id) => id.startsWith('le-'))).toEqual([]);
    expect(named.includes(police)).toBe(isNamed);
  });
});
