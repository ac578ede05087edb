import { calendarDate } from 'missing-child-rules';
import { at, duty, endOf, heard, ncmec, office, police, reported, rule, shown, source, state, victim, type Kind } from './example.js';

const determined = (time: string) => ({ kind: 'agency-determined-missing', agency: 'county', at: time });
const began = (time: string) => ({ kind: 'absence-began', at: time });
const receipt = 'agency-received-information';
const federalDue = shown(at('05-05', '10:00'));
const friday = at('05-22', '15:00');

/** Kinds 1 to 16 and 51 to 56: lengths, starts and units of time. */
export const clocks: readonly Kind[] = [
  {
    number: 1,
    example: 'Kansas: police within two hours of receiving the information',
    overlays: [state({ limits: [{ on: police, from: receipt, within: { hours: 2 }, law: source }] })],
    cases: [
      ['before', at('05-04', '11:59:59.999'), 'open'],
      ['at', at('05-04', '12:00'), 'open'],
      ['after', at('05-04', '12:00:00.001'), 'overdue'],
    ].map(([says = '', asOf = '', status = '']) => ({
      says,
      events: [heard],
      asOf,
      duties: {
        [police]: {
          status,
          federal: 'open',
          due: {
            at: shown(at('05-04', '12:00')),
            by: [
              { policy: 'federal', at: federalDue, status: 'open' },
              { policy: 'example-state', status, law: [source] },
            ],
          },
        },
        [ncmec]: { status: 'open', due: { at: federalDue } },
      },
    })),
  },
  {
    number: 2,
    example: 'Wisconsin: police within eight hours of determining that the child is missing',
    overlays: [state({ limits: [{ on: police, from: 'agency-determined-missing', within: { hours: 8 }, law: source }] })],
    cases: [
      {
        says: 'sooner',
        events: [heard, determined(at('05-04', '11:00'))],
        asOf: at('05-04', '12:00'),
        duties: { [police]: { due: { at: shown(at('05-04', '19:00')) } } },
      },
      {
        says: 'at the same moment',
        events: [heard, determined(at('05-05', '02:00'))],
        asOf: at('05-05', '03:00'),
        duties: { [police]: { due: { at: federalDue } } },
      },
      {
        says: 'later, and the federal time governs',
        events: [heard, determined(at('05-05', '03:00'))],
        asOf: at('05-05', '03:00'),
        duties: { [police]: { due: { at: federalDue, by: [{}, { at: shown(at('05-05', '11:00')) }] } } },
      },
      {
        says: 'not determined yet, and the federal time governs',
        events: [heard],
        asOf: at('05-04', '12:00'),
        duties: { [police]: { status: 'open', due: { at: federalDue, by: [{}, { reason: 'start-unknown', status: 'open' }] } } },
      },
    ],
  },
  {
    number: 3,
    example: 'Louisiana: the National Center within 24 hours of the departure',
    overlays: [state({ limits: [{ on: ncmec, from: 'absence-began', within: { hours: 24 }, law: source }] })],
    cases: [
      {
        says: 'over before anybody told the agency, which is not its failure',
        events: [began(at('05-03', '08:00')), heard],
        asOf: at('05-04', '11:00'),
        duties: {
          [ncmec]: {
            status: 'overdue',
            federal: 'open',
            due: { at: shown(at('05-04', '08:00')), passedBeforeReceipt: true, by: [{ at: federalDue }, { passedBeforeReceipt: true }] },
          },
        },
      },
      {
        says: 'still running when the agency was told',
        events: [began(at('05-03', '12:00')), heard],
        asOf: at('05-04', '11:00'),
        duties: { [ncmec]: { status: 'open', due: { at: shown(at('05-04', '12:00')) } } },
      },
    ],
  },
  {
    number: 4,
    example: 'Oregon’s procedure: the National Center within 24 hours of the police report',
    overlays: [
      state({
        limits: [{ on: ncmec, from: { kind: 'reported', about: 'missing', to: 'law-enforcement' }, within: { hours: 24 }, law: source }],
      }),
    ],
    cases: [
      {
        says: 'the federal time stays, since the start may follow it',
        events: [heard, reported('law-enforcement', at('05-04', '20:00'))],
        asOf: at('05-05', '12:00'),
        duties: {
          [ncmec]: {
            status: 'overdue',
            federal: 'overdue',
            due: { at: federalDue, by: [{ status: 'overdue' }, { status: 'open', at: shown(at('05-05', '20:00')) }] },
          },
        },
      },
      {
        says: 'a report to somebody else starts nothing',
        events: [heard, reported('ncmec', at('05-04', '11:00'))],
        asOf: at('05-04', '12:00'),
        duties: { [ncmec]: { due: { by: [{}, { reason: 'start-unknown' }] } } },
      },
    ],
  },
  {
    number: 5,
    example: 'Kansas: two hours to the team and the police, 24 to the National Center',
    overlays: [
      state({
        limits: [{ on: police, from: receipt, within: { hours: 2 }, law: source }],
        duties: [
          duty('example-tell-team', { to: 'special-response-team', limits: [{ from: receipt, within: { hours: 2 }, law: source }] }),
        ],
      }),
    ],
    cases: [
      {
        says: 'each recipient has its own time',
        events: [heard],
        asOf: at('05-04', '11:00'),
        duties: {
          [police]: { due: { at: shown(at('05-04', '12:00')) } },
          'example-tell-team': { to: 'special-response-team', due: { at: shown(at('05-04', '12:00')) } },
          [ncmec]: { due: { at: federalDue } },
        },
      },
    ],
  },
  {
    number: 6,
    example: 'Kentucky: file with the police in 12 hours, notify them in full in 24 of determining',
    overlays: [
      state({
        limits: [{ on: police, from: 'agency-determined-missing', within: { hours: 24 }, law: source }],
        duties: [
          duty('example-file-with-police', {
            act: 'file',
            to: 'law-enforcement',
            limits: [{ from: receipt, within: { hours: 12 }, law: source }],
            discharge: [{ kind: 'documented', what: 'police-report-filed' }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'the one is not the other',
        events: [heard, { kind: 'documented', agency: 'county', what: 'police-report-filed', at: at('05-04', '21:00') }],
        asOf: at('05-04', '23:00'),
        duties: {
          'example-file-with-police': { status: 'met', to: 'law-enforcement', due: { at: shown(at('05-04', '22:00')) } },
          [police]: { status: 'open' },
        },
      },
    ],
  },
  {
    number: 7,
    example: 'Virginia: by telephone at once, in writing within 48 hours',
    overlays: [
      state({
        duties: [
          duty('example-written-report', {
            to: 'law-enforcement',
            limits: [{ from: receipt, within: { hours: 48 }, law: source }],
            discharge: [{ kind: 'reported', about: 'missing', to: 'law-enforcement', channels: ['letter', 'form'] }],
            after: [police],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'the call is not the letter',
        events: [heard, reported('law-enforcement', at('05-04', '10:30'), { channel: 'phone' })],
        asOf: at('05-05', '12:00'),
        duties: {
          [police]: { status: 'met' },
          'example-written-report': { status: 'open', after: [police], due: { at: shown(at('05-06', '10:00')) } },
        },
      },
      {
        says: 'a letter alone is a report too, within the federal time',
        events: [heard, reported('law-enforcement', at('05-04', '10:30'), { channel: 'letter' })],
        asOf: at('05-05', '12:00'),
        duties: { [police]: { status: 'met' }, 'example-written-report': { status: 'met' } },
      },
      {
        says: 'who does not know the channel does not know',
        events: [heard, reported('law-enforcement', at('05-04', '10:30'))],
        asOf: at('05-05', '12:00'),
        duties: { 'example-written-report': { status: 'indeterminate' } },
        assessment: { needs: ['/events/1/channel'] },
      },
    ],
  },
  {
    number: 8,
    example: 'Arizona: the court in writing and by telephone',
    overlays: [
      state({
        duties: [
          duty('example-tell-court-twice', {
            discharge: [
              { kind: 'reported', about: 'missing', to: 'juvenile-court', channels: ['letter'] },
              { kind: 'reported', about: 'missing', to: 'juvenile-court', channels: ['phone'] },
            ],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'one is not both',
        events: [heard, reported('juvenile-court', at('05-04', '11:00'), { channel: 'letter' })],
        asOf: at('05-04', '12:00'),
        duties: { 'example-tell-court-twice': { status: 'open' } },
      },
      {
        says: 'both',
        events: [
          heard,
          reported('juvenile-court', at('05-04', '11:00'), { channel: 'letter' }),
          reported('juvenile-court', at('05-04', '11:30'), { channel: 'phone' }),
        ],
        asOf: at('05-04', '12:00'),
        duties: { 'example-tell-court-twice': { status: 'met', metAt: shown(at('05-04', '11:30')) } },
      },
    ],
  },
  {
    number: 9,
    example: 'Georgia: the court within two business days of determining',
    overlays: [
      state({
        calendars: [office],
        duties: [
          duty('example-file-with-court', {
            limits: [
              {
                from: 'agency-determined-missing',
                within: { businessDays: 2, firstDay: 'not-counted', calendar: 'example-office' },
                law: source,
              },
            ],
          }),
        ],
      }),
    ],
    cases: [
      ['weekend and holiday', friday, '05-27'],
      ['on a Saturday', at('05-23', '09:00'), '05-27'],
      ['in the week', at('05-05', '09:00'), '05-07'],
    ].map(([says = '', start = '', end = '']) => ({
      says,
      events: [heard, determined(start)],
      asOf: endOf(end),
      duties: { 'example-file-with-court': { status: 'open', due: { at: shown(endOf(end)), reason: 'limit' } } },
    })),
  },
  {
    number: 10,
    example: 'Arizona: the provider by the next working day; Vermont: by the end of the business day',
    overlays: [
      state({
        calendars: [office],
        duties: [
          duty('example-next', {
            limits: [{ from: receipt, within: { kind: 'next-business-day', calendar: 'example-office' }, law: source }],
          }),
          duty('example-end', {
            limits: [{ from: receipt, within: { kind: 'end-of-business-day', calendar: 'example-office' }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      ['in hours', at('05-04', '10:00'), endOf('05-05'), at('05-04', '17:00')],
      ['at closing time', at('05-04', '17:00'), endOf('05-05'), at('05-04', '17:00')],
      ['just after closing time', at('05-04', '17:00:00.001'), endOf('05-05'), at('05-05', '17:00')],
      ['on a Friday before a holiday, after hours', at('05-22', '18:00'), endOf('05-26'), at('05-26', '17:00')],
      ['on a Sunday', at('05-10', '09:00'), endOf('05-11'), at('05-11', '17:00')],
    ].map(([says = '', start = '', next = '', end = '']) => ({
      says,
      events: [{ ...heard, at: start }],
      asOf: start,
      duties: { 'example-next': { due: { at: shown(next) } }, 'example-end': { due: { at: shown(end) } } },
    })),
  },
  {
    number: 11,
    example: 'Washington: a supervisor’s staffing within two calendar days, excluding weekends and holidays',
    overlays: [
      state({
        calendars: [office],
        duties: (['counted', 'not-counted'] as const).map((firstDay) =>
          duty(`example-staffing-${firstDay}`, {
            limits: [{ from: receipt, within: { businessDays: 2, firstDay, calendar: 'example-office' }, law: source }],
          }),
        ),
      }),
    ],
    cases: [
      {
        says: 'day 0 counted, or not',
        events: [{ ...heard, at: friday }],
        asOf: friday,
        duties: {
          'example-staffing-counted': { due: { at: shown(endOf('05-26')) } },
          'example-staffing-not-counted': { due: { at: shown(endOf('05-27')) } },
        },
      },
      { says: 'a Saturday is no day 0', events: [{ ...heard, at: at('05-23', '09:00') }], asOf: friday, duties: {} },
    ],
  },
  {
    number: 12,
    example: 'a vetoed bill of California: ten court days; Tennessee: a home visit within 48 business hours',
    overlays: [
      state({
        calendars: [office],
        duties: [
          duty('example-hearing', {
            limits: [{ from: receipt, within: { courtDays: 10, firstDay: 'not-counted', calendar: 'example-court' }, law: source }],
          }),
          duty('example-visit', { limits: [{ from: receipt, within: { businessHours: 48, calendar: 'example-office' }, law: source }] }),
        ],
      }),
      state({ calendars: [{ ...office, id: 'example-court', holidays: [] }] }, 'example-court-rules'),
    ],
    cases: [
      {
        says: 'over two weekends',
        events: [heard],
        asOf: at('05-04', '10:00'),
        duties: {
          'example-hearing': { due: { at: shown(endOf('05-18')) } },
          'example-visit': { due: { at: shown(at('05-11', '13:00')) } },
        },
      },
      {
        says: 'beyond what the calendar covers nobody can say, and the federal time is not touched',
        events: [{ ...heard, at: at('06-25', '10:00') }],
        asOf: at('06-25', '12:00'),
        duties: {
          'example-hearing': { status: 'indeterminate', outstanding: true, due: { at: null, reason: 'needs-calendar' } },
          [police]: { status: 'open', due: { at: shown(at('06-26', '10:00')) } },
        },
      },
    ],
  },
  {
    number: 13,
    example: 'the Interstate Compact for Juveniles: 24 hours, excluding weekends and holidays',
    overlays: [
      state({
        calendars: [office],
        duties: [
          duty('example-compact', {
            to: 'compact-administrator',
            trigger: 'located',
            limits: [{ from: 'located', within: { hoursExcludingWeekendsAndHolidays: 24, calendar: 'example-office' }, law: source }],
            discharge: [{ kind: 'reported', about: 'recovery', to: 'compact-administrator' }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'over a long weekend',
        events: [heard, { kind: 'located', verifiedBy: 'police-in-person', at: friday }],
        asOf: friday,
        duties: { 'example-compact': { due: { at: shown(at('05-26', '15:00')) } } },
      },
      {
        says: 'found on a Saturday',
        events: [heard, { kind: 'located', verifiedBy: 'police-in-person', at: at('05-09', '09:00') }],
        asOf: at('05-09', '10:00'),
        duties: { 'example-compact': { due: { at: shown(at('05-12', '00:00')) } } },
      },
    ],
  },
  {
    number: 14,
    example: 'Louisiana: police immediately; Arkansas: immediately, within two hours',
    overlays: [
      state({
        limits: [
          { on: police, from: receipt, within: { kind: 'immediately' }, law: source },
          { on: ncmec, from: receipt, within: { kind: 'immediately', inNoCaseLaterThanHours: 2 }, law: source },
        ],
      }),
    ],
    cases: [
      {
        says: 'without a cap no number is invented; with one it is a limit',
        events: [heard],
        asOf: at('05-04', '13:00'),
        duties: {
          [police]: {
            status: 'open',
            due: { at: federalDue, immediately: true, by: [{}, { at: null, reason: 'no-limit', immediately: true }] },
          },
          [ncmec]: { status: 'overdue', due: { at: shown(at('05-04', '12:00')), immediately: true } },
        },
      },
    ],
  },
  {
    number: 15,
    example: 'Florida: up to four hours to search from when the child is first suspected missing, unless a danger is known',
    overlays: [
      state({
        duties: [
          duty('example-caregiver-report', {
            who: 'caregiver',
            to: 'law-enforcement',
            trigger: 'first-suspected',
            when: rule('no-exigency', ({ sexTraffickingVictim }) =>
              sexTraffickingVictim === 'no' ? 'yes' : sexTraffickingVictim === 'yes' ? 'no' : 'unknown',
            ),
            limits: [{ from: 'first-suspected', within: { hours: 4 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'the search delays the caregiver’s own report and nothing else',
        events: [
          { kind: 'first-suspected', at: at('05-04', '09:00') },
          heard,
          reported('law-enforcement', at('05-04', '12:30'), { agency: null, by: 'caregiver' }),
        ],
        asOf: at('05-04', '14:00'),
        duties: {
          'example-caregiver-report': { status: 'met', due: { at: shown(at('05-04', '13:00')) } },
          [police]: { status: 'open', due: { at: federalDue } },
        },
      },
      {
        says: 'no time to search with a known danger',
        events: [{ kind: 'first-suspected', at: at('05-04', '09:00') }],
        facts: { sexTraffickingVictim: 'yes' },
        asOf: at('05-04', '14:00'),
        duties: { 'example-caregiver-report': { status: 'not-owed' } },
      },
      {
        says: 'an unknown danger leaves the duty alive',
        events: [{ kind: 'first-suspected', at: at('05-04', '09:00') }],
        facts: { sexTraffickingVictim: 'unknown' },
        asOf: at('05-04', '14:00'),
        duties: { 'example-caregiver-report': { status: 'indeterminate', owed: { answer: 'unknown' } } },
      },
    ],
  },
  {
    number: 16,
    example: 'Nevada: missing after three hours without contact; Washington: a staffing once missing overnight',
    overlays: [
      state({
        duties: [
          duty('example-staffing', {
            trigger: { missingForHours: 3, since: 'last-seen' },
            limits: [{ from: { missingForHours: 3, since: 'last-seen' }, within: { hours: 2 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      ['just before', at('05-04', '11:59:59.999'), 'waiting', null],
      ['at three hours', at('05-04', '12:00'), 'open', shown(at('05-04', '14:00'))],
      ['five hours on', at('05-04', '14:00:00.001'), 'overdue', shown(at('05-04', '14:00'))],
    ].map(([says, asOf, status, due]) => ({
      says: String(says),
      events: [
        { kind: 'last-seen', at: at('05-04', '09:00') },
        { ...heard, at: at('05-04', '11:00') },
      ],
      asOf: String(asOf),
      duties: { 'example-staffing': { status, due: { at: due } }, [police]: { status: 'open' } },
    })),
  },
  {
    number: 51,
    example: 'Texas: a parent within 24 hours, or as soon as possible where the parent cannot be reached',
    overlays: [
      state({
        duties: [
          duty('example-tell-parent', {
            to: 'parent',
            limits: [{ from: receipt, within: { hours: 24 }, law: source }],
            endedBy: [{ kind: 'documented', what: 'parent-not-reached' }],
          }),
          duty('example-tell-parent-later', {
            to: 'parent',
            trigger: { kind: 'documented', what: 'parent-not-reached' },
            limits: [{ from: { kind: 'documented', what: 'parent-not-reached' }, within: { kind: 'immediately' }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'the escape holds for the parent and not for the police',
        events: [heard, { kind: 'documented', agency: 'county', what: 'parent-not-reached', at: at('05-05', '09:00') }],
        asOf: at('05-05', '12:00'),
        duties: {
          'example-tell-parent': { status: 'moot' },
          'example-tell-parent-later': { status: 'open', due: { immediately: true, reason: 'no-limit' } },
          [police]: { status: 'overdue' },
        },
      },
      {
        says: 'no escape without an attempt',
        events: [heard],
        asOf: at('05-05', '12:00'),
        duties: { 'example-tell-parent': { status: 'overdue' }, 'example-tell-parent-later': { status: 'waiting' } },
      },
    ],
  },
  {
    number: 52,
    example: 'Maryland’s rule and New Jersey’s summary: no word of the National Center',
    overlays: [
      state({
        recorded: [
          { text: 'The rule names no report to the National Center.', law: source, readOn: calendarDate('2026-11-01'), on: ncmec },
        ],
      }),
    ],
    cases: [
      {
        says: 'silence takes nothing away',
        events: [heard],
        asOf: at('05-04', '12:00'),
        duties: { [ncmec]: { status: 'open', federal: 'open', due: { at: federalDue } } },
      },
    ],
  },
  {
    number: 53,
    example: 'California’s Penal Code: the National Center only where the child is believed to be exploited',
    overlays: [
      state({
        recorded: [
          {
            text: 'The report to the National Center is named for exploitation cases only.',
            law: source,
            readOn: calendarDate('2026-11-01'),
            on: ncmec,
          },
        ],
        limits: [{ on: victim, from: 'trafficking-identified', within: { hours: 24 }, law: source }],
      }),
    ],
    cases: [
      {
        says: 'the wider federal scope stays',
        events: [heard],
        asOf: at('05-04', '12:00'),
        duties: { [ncmec]: { status: 'open', owed: { answer: 'yes' }, due: { at: federalDue } } },
      },
    ],
  },
  {
    number: 54,
    example: 'Minnesota’s guide: "immediately", glossed as one business day',
    overlays: [
      state({
        calendars: [office],
        limits: [
          { on: ncmec, from: receipt, within: { businessDays: 1, firstDay: 'not-counted', calendar: 'example-office' }, law: source },
        ],
      }),
    ],
    cases: [
      {
        says: 'on a Friday evening the gloss outruns the federal time, which governs',
        events: [{ ...heard, at: at('05-08', '18:00') }],
        asOf: at('05-09', '18:00:00.001'),
        duties: {
          [ncmec]: {
            status: 'overdue',
            federal: 'overdue',
            due: { at: shown(at('05-09', '18:00')), by: [{}, { at: shown(endOf('05-11')), status: 'open' }] },
          },
        },
      },
    ],
  },
  {
    number: 55,
    example: 'Missouri: 24 hours, since 2023 two hours; the law of the day on which the agency was told',
    overlays: [
      state({
        limits: [
          {
            on: police,
            from: receipt,
            within: { hours: 24 },
            law: source,
            effective: { from: calendarDate('2020-01-01'), to: calendarDate('2026-05-05') },
          },
          { on: police, from: receipt, within: { hours: 2 }, law: source, effective: { from: calendarDate('2026-05-05'), to: null } },
        ],
      }),
    ],
    cases: [
      ['the last moment of the old law', at('05-04', '23:59:59.999'), at('05-05', '23:59:59.999')],
      ['the first moment of the new', at('05-05', '00:00'), at('05-05', '02:00')],
      ['an hour on', at('05-05', '01:00'), at('05-05', '03:00')],
    ].map(([says = '', start = '', due = '']) => ({
      says,
      events: [{ ...heard, at: start }],
      asOf: at('05-05', '12:00'),
      duties: { [police]: { due: { at: shown(due), by: [{ policy: 'federal' }, { policy: 'example-state' }] } } },
    })),
  },
  {
    number: 56,
    example: 'Illinois: 24 hours "after the initial report", which may be the caregiver’s call or the police report',
    overlays: [
      state({
        limits: [
          {
            on: ncmec,
            from: receipt,
            within: { hours: 24 },
            law: source,
            interpretation: {
              question: 'Which report is the initial one?',
              chosen: 'the caregiver’s call',
              by: 'Example Counsel',
              on: calendarDate('2026-11-02'),
            },
          },
        ],
      }),
    ],
    cases: [
      {
        says: 'the reading is shown with its limit',
        events: [heard],
        asOf: at('05-04', '12:00'),
        duties: {
          [ncmec]: { due: { by: [{}, { interpretation: { chosen: 'the caregiver’s call', by: 'Example Counsel', on: '2026-11-02' } }] } },
        },
      },
    ],
  },
];
