import { calendarDate, defineOverlay, federal, missingOrAbductedFromCare, withOverlay } from 'missing-child-rules';

/** Each paragraph that a rule rests on, with the days on which it was in force and the day through which it was read. */
const section = (number, from = '2024-07-01') => ({
  id: `example-manual-${number.replace('.', '-')}`,
  citation: `Example State Manual ${number}`,
  kind: 'overlay',
  interval: { from: calendarDate(from), to: null },
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
});

const weekday = { opens: '08:00', closes: '17:00' };

/** What the manual of Example State adds. */
export const exampleState = defineOverlay({
  id: 'example-state',
  jurisdiction: 'Example State',
  provenance: { source: 'Example State Manual, chapter 1', readOn: calendarDate('2026-11-01'), confirmedBy: 'Office of Example Policy' },
  limits: [
    {
      on: 'ive-report-missing-to-law-enforcement',
      from: 'agency-received-information',
      within: { hours: 2 },
      law: section('1.2'),
    },
    {
      on: 'ive-report-missing-to-ncmec',
      from: 'agency-received-information',
      within: { kind: 'immediately', inNoCaseLaterThanHours: 12 },
      law: section('1.3'),
    },
  ],
  duties: [
    {
      id: 'example-tell-court',
      scope: 'episode',
      per: 'episode',
      who: 'title-iv-e-agency',
      act: 'tell-court',
      to: 'juvenile-court',
      trigger: 'agency-received-information',
      when: missingOrAbductedFromCare,
      limits: [
        {
          from: 'agency-received-information',
          within: { businessDays: 2, firstDay: 'not-counted', calendar: 'example-office' },
          law: section('1.4'),
        },
      ],
      discharge: [{ kind: 'reported', about: 'missing', to: 'juvenile-court' }],
      endedBy: 'nothing',
      law: [section('1.4')],
    },
  ],
  recorded: [
    {
      text: 'Staff notify the National Center on the next working day.',
      law: section('1.1', '2010-01-01'),
      readOn: calendarDate('2026-11-01'),
      on: 'ive-report-missing-to-ncmec',
    },
  ],
  words: { 'example-tell-court': { en: 'tell the juvenile court', es: 'avisar al tribunal de menores' } },
  calendars: [
    {
      id: 'example-office',
      zone: 'America/Chicago',
      hours: { monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday },
      holidays: [calendarDate('2026-11-26'), calendarDate('2026-12-25')],
      covers: { from: calendarDate('2026-01-01'), to: calendarDate('2027-01-01') },
    },
  ],
});

/** Federal law with what the manual adds. */
export const policy = withOverlay(federal, exampleState);
