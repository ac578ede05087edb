import { at, duty, endOf, heard, ncmec, police, reported, rule, shown, source, state, victim, type Kind } from './example.js';

const receipt = 'agency-received-information';
const asOf = at('05-04', '12:00');
const federalDue = shown(at('05-05', '10:00'));
const documented = (what: string, time: string) => ({ kind: 'documented', agency: 'county', what, at: time });
const returned = (time: string) => ({ kind: 'returned', to: 'authorised-care', at: time });
const learned = (time: string) => ({ kind: 'agency-learned-of-return', agency: 'county', at: time });

const weekly = duty('example-weekly-contact', {
  act: 'keep-in-touch',
  to: 'law-enforcement',
  limits: [{ from: receipt, within: { kind: 'recurring', every: { days: 7 }, forDays: 30 }, law: source }],
  discharge: [{ kind: 'reported', about: 'missing', to: 'law-enforcement' }],
  endedBy: ['returned', 'responsibility-ended'],
});
const handOver = duty('example-coordinator', {
  who: 'regional-coordinator',
  to: 'law-enforcement',
  trigger: { missingForHours: 30 * 24, since: receipt },
  limits: [{ from: { missingForHours: 30 * 24, since: receipt }, within: { kind: 'recurring', every: { months: 1 } }, law: source }],
  endedBy: ['returned', { attainsAge: 21 }],
});

/** Kinds 28 to 34 and 40 to 49: who does it, how often, on return, and when it ends. */
export const people: readonly Kind[] = [
  {
    number: 28,
    example: 'Missouri: by the case manager or the placement provider; Washington: by the worker, if the caregiver has not',
    overlays: [
      state({
        duties: [
          duty('example-either', {
            who: 'caseworker',
            orBy: ['caregiver', 'private-provider'],
            to: 'law-enforcement',
            limits: [{ from: receipt, within: { hours: 2 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'the caregiver did; the agency still has to make sure',
        events: [heard, reported('law-enforcement', at('05-04', '11:00'), { agency: null, by: 'caregiver' })],
        asOf,
        duties: { 'example-either': { status: 'met', metAt: shown(at('05-04', '11:00')) }, [police]: { status: 'open' } },
      },
      {
        says: 'the provider did',
        events: [heard, reported('law-enforcement', at('05-04', '11:30'), { agency: 'home' })],
        facts: {
          agencies: [
            { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
            { id: 'home', kind: 'private-provider', responsibility: 'none' },
          ],
        },
        asOf,
        duties: { 'example-either': { status: 'met' } },
      },
      {
        says: 'a parent is none of them',
        events: [heard, reported('law-enforcement', at('05-04', '11:00'), { agency: null, by: 'parent' })],
        asOf: at('05-04', '12:00:00.001'),
        duties: { 'example-either': { status: 'overdue' } },
      },
    ],
  },
  {
    number: 29,
    example: 'New York: the foster parent tells the agency within 24 hours of the absence',
    overlays: [
      state({
        duties: [
          duty('example-upstream', {
            who: 'caregiver',
            to: 'title-iv-e-agency',
            trigger: 'absence-began',
            limits: [{ from: 'absence-began', within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'in time, and without effect on the federal clock',
        events: [
          { kind: 'absence-began', at: at('05-03', '12:00') },
          reported('title-iv-e-agency', at('05-04', '10:00'), { agency: null, by: 'caregiver' }),
          heard,
        ],
        asOf,
        duties: { 'example-upstream': { status: 'met', owedBy: 'caregiver' }, [police]: { due: { at: federalDue } } },
      },
      {
        says: 'nothing on the agency’s record proves nothing',
        events: [{ kind: 'absence-began', at: at('05-03', '08:00') }, heard],
        asOf,
        duties: { 'example-upstream': { status: 'indeterminate' } },
      },
      {
        says: 'unless somebody asked',
        events: [
          { kind: 'absence-began', at: at('05-03', '08:00') },
          heard,
          { kind: 'confirmed-not-done', duty: 'example-upstream', by: 'caregiver', at: at('05-04', '11:00') },
        ],
        asOf,
        duties: { 'example-upstream': { status: 'overdue' } },
      },
    ],
  },
  {
    number: 30,
    example: 'District of Columbia: the police tell the National Center when a child has been missing for more than 30 days',
    overlays: [
      state({
        duties: [
          duty('example-police-to-ncmec', {
            who: 'law-enforcement',
            to: 'ncmec',
            trigger: { missingForHours: 720, since: 'last-seen' },
            limits: [{ from: { missingForHours: 720, since: 'last-seen' }, within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'a duty of the police, which meets none of the agency',
        events: [
          { kind: 'last-seen', at: at('05-04', '09:00') },
          heard,
          reported('ncmec', at('06-03', '12:00'), { agency: null, by: 'law-enforcement' }),
        ],
        asOf: at('06-03', '13:00'),
        duties: {
          'example-police-to-ncmec': { status: 'met', owedBy: 'law-enforcement', due: { at: shown(at('06-04', '09:00')) } },
          [ncmec]: { status: 'overdue' },
        },
      },
    ],
  },
  {
    number: 31,
    example: 'Tennessee: in the order listed; Arkansas: the National Center after the police',
    overlays: [
      state({
        duties: [
          duty('example-tell-unit', { to: 'absconder-unit', after: [police] }),
          duty('example-tell-parent', { to: 'parent', after: ['example-tell-unit', ncmec] }),
        ],
      }),
    ],
    cases: [
      {
        says: 'an order of practice, which suspends nothing',
        events: [heard],
        asOf: at('05-05', '10:00:00.001'),
        duties: {
          [police]: { status: 'overdue' },
          [ncmec]: { status: 'overdue' },
          'example-tell-unit': { status: 'open', after: [police] },
          'example-tell-parent': { after: ['example-tell-unit', ncmec] },
        },
      },
    ],
  },
  {
    number: 32,
    example: 'Georgia: the National Center again once there is a police report; New York: each new lead to the police',
    overlays: [
      state({
        duties: [
          duty('example-call-again', {
            to: 'ncmec',
            trigger: { kind: 'reported', about: 'missing', to: 'law-enforcement' },
            limits: [{ from: { kind: 'reported', about: 'missing', to: 'law-enforcement' }, within: { hours: 24 }, law: source }],
          }),
          duty('example-new-lead', {
            to: 'law-enforcement',
            per: 'event',
            trigger: 'sighted',
            limits: [{ from: 'sighted', within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'the call before does not count, each lead counts for itself',
        events: [
          heard,
          { kind: 'sighted', id: 'first', at: at('05-04', '13:00') },
          reported('law-enforcement', at('05-04', '14:00')),
          { kind: 'sighted', id: 'second', at: at('05-06', '09:00') },
        ],
        asOf: at('05-06', '12:00'),
        duties: {
          'example-call-again': { status: 'overdue', due: { at: shown(at('05-05', '14:00')) } },
          'example-new-lead': [
            { status: 'met', key: 'example-new-lead/caseworker/first' },
            { status: 'open', due: { at: shown(at('05-07', '09:00')) } },
          ],
        },
      },
    ],
  },
  {
    number: 33,
    example: 'Georgia: make sure of the NCIC entry within 24 hours of filing the police report',
    overlays: [
      state({
        duties: [
          duty('example-verify-ncic', {
            act: 'verify',
            to: 'law-enforcement',
            trigger: { kind: 'reported', about: 'missing', to: 'law-enforcement' },
            limits: [{ from: { kind: 'reported', about: 'missing', to: 'law-enforcement' }, within: { hours: 24 }, law: source }],
            discharge: [{ kind: 'ncic-verified' }, { kind: 'documented', what: 'ncic-number' }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'the entry alone is not the number',
        events: [heard, reported('law-enforcement', at('05-04', '11:00')), { kind: 'ncic-verified', at: at('05-04', '15:00') }],
        asOf: at('05-05', '11:00:00.001'),
        duties: { 'example-verify-ncic': { status: 'overdue', due: { at: shown(at('05-05', '11:00')) } } },
      },
      {
        says: 'both',
        events: [
          heard,
          reported('law-enforcement', at('05-04', '11:00')),
          { kind: 'ncic-verified', at: at('05-04', '15:00') },
          documented('ncic-number', at('05-04', '16:00')),
        ],
        asOf: at('05-05', '11:00:00.001'),
        duties: { 'example-verify-ncic': { status: 'met', metAt: shown(at('05-04', '16:00')) } },
      },
    ],
  },
  {
    number: 34,
    example: 'Tennessee: weekly for the first 30 days; Florida: then by a regional coordinator',
    overlays: [state({ duties: [weekly, handOver] })],
    cases: [
      {
        says: 'one late, and those after it where they were',
        events: [
          heard,
          reported('law-enforcement', at('05-10', '09:00')),
          reported('law-enforcement', at('05-19', '09:00')),
          reported('law-enforcement', at('05-20', '09:00')),
        ],
        asOf: at('05-26', '12:00'),
        duties: {
          'example-weekly-contact': {
            status: 'met-late',
            outstanding: true,
            due: { at: shown(endOf('06-01')) },
            occurrences: [
              { due: shown(endOf('05-11')), metAt: shown(at('05-10', '09:00')), status: 'met' },
              { due: shown(endOf('05-18')), metAt: shown(at('05-19', '09:00')), status: 'met-late' },
              { due: shown(endOf('05-25')), metAt: shown(at('05-19', '09:00')), status: 'met' },
              { due: shown(endOf('06-01')), status: 'open' },
            ],
          },
          'example-coordinator': { status: 'waiting' },
        },
      },
      {
        says: 'never done',
        events: [heard],
        asOf: at('05-12', '00:00'),
        duties: {
          'example-weekly-contact': {
            status: 'overdue',
            due: { at: shown(endOf('05-11')) },
            occurrences: [{ status: 'overdue' }, { due: shown(endOf('05-18')), status: 'open' }],
          },
        },
      },
      {
        says: 'ended by the return',
        events: [heard, reported('law-enforcement', at('05-10', '09:00')), returned(at('05-15', '09:00'))],
        asOf: at('06-20', '12:00'),
        duties: {
          'example-weekly-contact': {
            status: 'met',
            outstanding: false,
            occurrences: [{ status: 'met' }, { due: shown(endOf('05-18')), status: 'moot' }],
          },
          'example-coordinator': { status: 'waiting' },
        },
      },
      {
        says: 'after the phase another takes over, monthly',
        events: [heard, ...['05-08', '05-15', '05-22', '05-29'].map((day) => reported('law-enforcement', at(day, '09:00')))],
        asOf: at('06-10', '12:00'),
        duties: {
          'example-weekly-contact': {
            status: 'met',
            outstanding: false,
            occurrences: [{ status: 'met' }, { status: 'met' }, { status: 'met' }, { due: shown(endOf('06-01')), status: 'met' }],
          },
          'example-coordinator': { status: 'open', owedBy: 'regional-coordinator', due: { at: shown(endOf('07-03')) } },
        },
      },
    ],
  },
  {
    number: 40,
    example: 'Texas: the same persons within 24 hours of learning of the return; Georgia: the revenue specialist within 24 of the location',
    overlays: [
      state({
        duties: [
          duty('example-tell-court-of-return', {
            trigger: 'agency-learned-of-return',
            limits: [{ from: 'agency-learned-of-return', within: { hours: 24 }, law: source }],
            discharge: [{ kind: 'reported', about: 'recovery', to: 'juvenile-court' }],
          }),
          duty('example-tell-revenue', {
            to: 'revenue-specialist',
            trigger: 'located-or-returned',
            limits: [{ from: 'located', within: { hours: 24 }, law: source }],
            discharge: [{ kind: 'reported', about: 'recovery', to: 'revenue-specialist' }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'each from its own event',
        events: [
          heard,
          { kind: 'located', verifiedBy: 'police-in-person', at: at('05-06', '08:00') },
          returned(at('05-06', '20:00')),
          learned(at('05-07', '09:00')),
        ],
        asOf: at('05-07', '10:00'),
        duties: {
          'example-tell-court-of-return': { status: 'open', due: { at: shown(at('05-08', '09:00')) } },
          'example-tell-revenue': { status: 'overdue', due: { at: shown(at('05-07', '08:00')) } },
        },
      },
    ],
  },
  {
    number: 41,
    example: 'Florida: a debrief within 24 hours; Texas: by whichever of two roles meets the child first',
    overlays: [
      state({
        duties: [
          duty('example-debrief', {
            act: 'interview',
            to: 'child',
            who: 'caseworker',
            orBy: ['special-investigator'],
            trigger: 'returned',
            limits: [{ from: 'returned', within: { hours: 24 }, law: source }],
            discharge: [{ kind: 'interviewed' }, { kind: 'documented', what: 'primary-factors' }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'interviewed and written down',
        events: [
          heard,
          returned(at('05-06', '08:00')),
          { kind: 'interviewed', agency: 'county', at: at('05-06', '15:00') },
          documented('primary-factors', at('05-07', '07:00')),
        ],
        asOf: at('05-07', '10:00'),
        duties: { 'example-debrief': { status: 'met' } },
      },
      {
        says: 'written down too late',
        events: [
          heard,
          returned(at('05-06', '08:00')),
          { kind: 'interviewed', agency: 'county', at: at('05-06', '15:00') },
          documented('primary-factors', at('05-07', '08:00:00.001')),
        ],
        asOf: at('05-07', '10:00'),
        duties: { 'example-debrief': { status: 'met-late' } },
      },
    ],
  },
  {
    number: 42,
    example: 'Texas: the police within eight hours of the interview where it shows trafficking',
    overlays: [state({ limits: [{ on: victim, from: 'interviewed', within: { hours: 8 }, law: source }] })],
    cases: [
      {
        says: 'the earlier of eight hours and the federal 24',
        events: [
          heard,
          returned(at('05-06', '08:00')),
          { kind: 'interviewed', agency: 'county', at: at('05-06', '15:00') },
          { kind: 'trafficking-identified', agency: 'county', at: at('05-06', '15:00') },
        ],
        asOf: at('05-06', '23:00:00.001'),
        duties: { [victim]: { status: 'overdue', federal: 'open', due: { at: shown(at('05-06', '23:00')) } } },
      },
    ],
  },
  {
    number: 43,
    example: 'Wyoming: a medical examination on return; Florida: a photograph at every recovery',
    overlays: [
      state({
        duties: ['medical-examination', 'photograph'].map((what) =>
          duty(`example-${what}`, {
            act: 'examine',
            to: 'child',
            per: 'event',
            trigger: 'returned',
            discharge: [{ kind: 'documented', what }],
          }),
        ),
      }),
    ],
    cases: [
      {
        says: 'without a clock, never overdue',
        events: [heard, returned(at('05-06', '08:00')), documented('photograph', at('05-06', '09:00'))],
        asOf: at('06-30', '10:00'),
        duties: {
          'example-medical-examination': { status: 'open', outstanding: true, due: { at: null, reason: 'no-limit' } },
          'example-photograph': { status: 'met' },
        },
      },
    ],
  },
  {
    number: 44,
    example: 'the Interstate Compact: a petition within 60 calendar days of learning that the child refuses to return',
    overlays: [
      state({
        duties: [
          duty('example-requisition', {
            act: 'file',
            to: 'court',
            trigger: 'located',
            when: rule('refuses-to-return', ({ events }) =>
              events.some((event) => event.kind === 'located' && event.refusesReturn === 'yes') ? 'yes' : 'no',
            ),
            limits: [{ from: 'located', within: { calendarDays: 60, firstDay: 'not-counted' }, law: source }],
            discharge: [{ kind: 'documented', what: 'requisition' }],
            endedBy: ['returned'],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'located and not returned',
        events: [heard, { kind: 'located', verifiedBy: 'police-in-person', refusesReturn: 'yes', at: at('05-06', '08:00') }],
        asOf: at('05-07', '10:00'),
        duties: { 'example-requisition': { status: 'open', due: { at: shown(endOf('07-05')) } } },
      },
      {
        says: 'located and back',
        events: [
          heard,
          { kind: 'located', verifiedBy: 'police-in-person', refusesReturn: 'yes', at: at('05-06', '08:00') },
          returned(at('05-08', '08:00')),
        ],
        asOf: at('05-09', '10:00'),
        duties: { 'example-requisition': { status: 'moot', outstanding: false } },
      },
    ],
  },
  {
    number: 45,
    example: 'California: probation as placing agency owes the same as child welfare',
    overlays: [
      state({
        duties: [
          duty('example-placing-agency', {
            who: 'juvenile-probation',
            to: 'law-enforcement',
            limits: [{ from: receipt, within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'each owes its own, and the one’s report is not the other’s',
        events: [heard, { ...heard, agency: 'probation', at: at('05-04', '11:00') }, reported('law-enforcement', at('05-04', '11:30'))],
        facts: {
          agencies: [
            { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
            { id: 'probation', kind: 'juvenile-probation', responsibility: 'placement-and-care' },
          ],
        },
        asOf,
        duties: {
          [police]: { status: 'met', owedBy: 'county' },
          'example-placing-agency': { status: 'open', owedBy: 'probation', due: { at: shown(at('05-05', '11:00')) } },
        },
      },
    ],
  },
  {
    number: 46,
    example: 'Minnesota: until the court ends its jurisdiction; Los Angeles County: the warrant is recalled at 18',
    overlays: [
      state({
        readings: { responsibilityEnds: 'communication-continues' },
        duties: [duty('example-search', { act: 'search', to: 'child', discharge: [], endedBy: ['order-issued', { attainsAge: 18 }] })],
      }),
    ],
    cases: [
      { says: 'not by time', events: [heard], asOf: at('12-04', '12:00'), duties: { 'example-search': { status: 'open' } } },
      {
        says: 'by the court',
        events: [heard, { kind: 'order-issued', at: at('06-01', '09:00') }],
        asOf: at('06-02', '12:00'),
        duties: { 'example-search': { status: 'moot' } },
      },
      {
        says: 'by age',
        events: [heard],
        facts: { child: { birthDate: '2008-06-01', emancipated: 'no' } },
        asOf: at('06-01', '12:00'),
        duties: { 'example-search': { status: 'moot' } },
      },
      {
        says: 'and no federal duty stops sooner: here it goes on although the responsibility ended',
        events: [heard, { kind: 'responsibility-ended', agency: 'county', at: at('05-20', '09:00') }],
        asOf: at('06-02', '12:00'),
        duties: { 'ive-ongoing-communication': { status: 'open' } },
      },
    ],
  },
  {
    number: 47,
    example: 'Kansas: the Special Response Team; North Dakota: the regional supervisor',
    overlays: [
      state({
        duties: [
          duty('example-escalate', {
            act: 'escalate',
            to: 'regional-supervisor',
            trigger: 'agency-determined-missing',
            limits: [{ from: 'agency-determined-missing', within: { hours: 12 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'a recipient like any other',
        events: [
          heard,
          { kind: 'agency-determined-missing', agency: 'county', at: at('05-04', '11:00') },
          reported('regional-supervisor', at('05-04', '23:00')),
        ],
        asOf: at('05-04', '23:30'),
        duties: { 'example-escalate': { status: 'met', to: 'regional-supervisor', due: { at: shown(at('05-04', '23:00')) } } },
      },
    ],
  },
  {
    number: 48,
    example: 'Georgia: a runaway report in juvenile court; Oklahoma: papers for a pick-up order',
    overlays: [
      state({
        duties: [
          duty('example-file-runaway-report', {
            act: 'file',
            content: [{ items: ['effortsMade'], law: source }],
            limits: [{ from: receipt, within: { hours: 48 }, law: source }],
            discharge: [{ kind: 'reported', about: 'missing', to: 'juvenile-court', channels: ['filing'] }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'a filing, with what was done so far',
        events: [heard, reported('juvenile-court', at('05-04', '11:00'), { channel: 'filing', content: { effortsMade: 'included' } })],
        asOf,
        duties: {
          'example-file-runaway-report': { act: 'file', status: 'met', content: [{ item: 'effortsMade', state: 'included' }, {}, {}, {}] },
        },
      },
    ],
  },
  {
    number: 49,
    example: 'Ohio: a copy of the documentation to the recommending agency within 14 days',
    overlays: [
      state({
        duties: [
          duty('example-copy', {
            act: 'share',
            to: 'recommending-agency',
            trigger: { kind: 'documented', what: 'return-documentation' },
            limits: [
              {
                from: { kind: 'documented', what: 'return-documentation' },
                within: { calendarDays: 14, firstDay: 'not-counted' },
                law: source,
              },
            ],
            discharge: [{ kind: 'documented', what: 'copy-sent' }],
          }),
        ],
      }),
    ],
    cases: [
      ['the last moment', endOf('05-20'), 'met'],
      ['a moment later', at('05-21', '00:00'), 'met-late'],
    ].map(([says = '', sent = '', status]) => ({
      says,
      events: [
        heard,
        returned(at('05-05', '08:00')),
        documented('something-else', at('05-05', '12:00')),
        documented('return-documentation', at('05-06', '12:00')),
        documented('copy-sent', sent),
      ],
      asOf: at('06-01', '12:00'),
      duties: { 'example-copy': { status, due: { at: shown(endOf('05-20')) } } },
    })),
  },
];
