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
