import {
  assess,
  calendarDate,
  instant,
  parseEpisode,
  photographOfPrevious180Days,
  policeReportComplete,
  type Answer,
  type Duty,
  type PoliceReportField,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

// 34 U.S.C. 41308(3)(A), (C) and (D), in force since 1990; (B), the photograph, since 2015-05-29.
const fields = [
  'name',
  'date-of-birth',
  'sex',
  'race',
  'height',
  'weight',
  'eye-color',
  'hair-color',
  'date-of-last-contact',
  'place-of-last-contact',
  'category',
] as const satisfies readonly PoliceReportField[];
const MINIMUM = '34 U.S.C. 41308(3)(A), (C), (D)';
const PHOTOGRAPH = '34 U.S.C. 41308(3)(B)';
const today = calendarDate('2026-10-31');
const all = { ...Object.fromEntries(fields.map((field) => [field, 'included'] as const)), 'recent-photograph': 'included' } as const;

describe('the report that the police enter, 34 U.S.C. 41308(3)(A)-(D)', () => {
  it('is complete with every item', () => {
    expect(policeReportComplete(all, today)).toMatchObject({ answer: 'yes', readings: ['AMB-9:does-not-block'] });
    expect(policeReportComplete({}, today).answer).toBe('unknown');
  });

  it.each(fields)('is not without %s, and open where that could not be had or is not known', (field) => {
    expect(policeReportComplete({ ...all, [field]: 'missing' }, today).answer).toBe('no');
    expect(policeReportComplete({ ...all, [field]: 'unavailable' }, today).answer).toBe('unknown');
    expect(policeReportComplete({ ...all, [field]: 'unknown' }, today).answer).toBe('unknown');
  });

  it.each<['included' | 'unavailable' | 'missing' | 'unknown', Answer]>([
    ['included', 'yes'],
    ['unavailable', 'yes'],
    ['missing', 'no'],
    ['unknown', 'unknown'],
  ])('needs a photograph if available: %s is %s', (state, answer) => {
    expect(policeReportComplete({ ...all, 'recent-photograph': state }, today).answer).toBe(answer);
  });

  it.each<[string, Answer]>([
    ['2015-05-28', 'yes'],
    ['2015-05-29', 'no'],
    ['2015-05-30', 'no'],
  ])('asks for the photograph since 2015-05-29: entered on %s without it, complete: %s', (day, answer) => {
    expect(policeReportComplete({ ...all, 'recent-photograph': 'missing' }, calendarDate(day)).answer).toBe(answer);
  });

  it.each<[string, readonly string[]]>([
    ['1990-11-28', ['in-force']],
    ['1990-11-29', fields],
    ['1990-11-30', fields],
  ])('is asked for since 1990-11-29: on %s', (day, limbs) => {
    const found = policeReportComplete({}, calendarDate(day));
    expect(found.because.map(({ id }) => id)).toEqual(limbs);
    expect(found.answer).toBe(limbs === fields ? 'unknown' : 'no');
  });

  it('rests on the paragraph for each item, and for the whole', () => {
    const found = policeReportComplete(all, today);
    const citations = found.because.map(({ id, law }) => [id, ...law.map(({ citation }) => citation)]);
    expect(found.law.map(({ citation }) => citation)).toEqual([MINIMUM]);
    expect(citations).toEqual([...fields.map((field) => [field, MINIMUM]), ['recent-photograph', PHOTOGRAPH]]);
    expect(policeReportComplete({}, calendarDate('1990-11-28')).because[0]?.law.map(({ citation }) => citation)).toEqual([MINIMUM]);
  });

  const entry = (content: unknown, at: string): Duty => {
    const episode = parseEpisode({
      zone: 'America/Chicago',
      child: { birthDate: '2011-02-28' },
      whereaboutsUnknown: 'yes',
      events: [
        { kind: 'police-received-report', at: '2026-05-04T10:00:00-05:00' },
        { kind: 'ncic-entered', content, at },
      ],
    });
    return assess(episode, instant('2026-05-05T12:00:00-05:00')).duties.find(({ id }) => id === 'state-entry-within-2-hours')!;
  };
  const states = (duty: Duty): unknown => Object.fromEntries((duty.content ?? []).map(({ item, state }) => [item, state]));

  it.each(['2026-05-04T12:00:00-05:00', '2026-05-04T12:00:00.001-05:00'])(
    'holds up no entry: at %s it is as late as it is without',
    (at) => {
      const [without, wanting] = [entry(null, at), entry({ name: 'missing' }, at)];
      expect(wanting.status).toBe(without.status);
      expect(wanting.metAt).toBe(without.metAt);
    },
  );

  it('is shown with the entry, item by item, as far as the agency was told', () => {
    const told = states(
      entry({ name: 'included', category: 'missing', 'recent-photograph': { unavailable: 'none taken' } }, '2026-05-04T11:00:00-05:00'),
    );
    const silent = Object.fromEntries([...fields, 'recent-photograph'].map((field) => [field, 'unknown']));
    expect(told).toEqual({ ...silent, name: 'included', category: 'missing', 'recent-photograph': 'unavailable' });
    expect(states(entry(null, '2026-05-04T11:00:00-05:00'))).toEqual(silent);
  });
});

describe('a photograph for the verification, 34 U.S.C. 41308(4)(A)', () => {
  // Used on 2026-06-01, it serves if taken on or after 2025-12-03.
  it.each<[string | null, string, Answer]>([
    ['2025-12-02', '2026-06-01', 'no'],
    ['2025-12-03', '2026-06-01', 'yes'],
    ['2025-12-04', '2026-06-01', 'yes'],
    ['2026-05-31', '2026-06-01', 'yes'],
    ['2026-06-01', '2026-06-01', 'yes'],
    ['2026-06-02', '2026-06-01', 'no'],
    [null, '2026-06-01', 'unknown'],
    ['2015-05-01', '2015-05-28', 'no'],
    ['2015-05-01', '2015-05-29', 'yes'],
    ['2015-05-01', '2015-05-30', 'yes'],
    [null, '2015-05-28', 'no'],
  ])('taken on %s and used on %s: %s', (taken, used, answer) => {
    const found = photographOfPrevious180Days(taken === null ? null : calendarDate(taken), calendarDate(used));
    expect(found.answer).toBe(answer);
    expect(found.law.map(({ citation }) => citation)).toEqual(['34 U.S.C. 41308(4)(A)']);
  });
});
