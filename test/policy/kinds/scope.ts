import {
  abductedFromCare,
  allOf,
  anyOf,
  calendarDate,
  duringHours,
  factsAt,
  localDate,
  missingOrAbductedFromCare,
  noneOf,
  underAge,
  type Episode,
  type Predicate,
} from 'missing-child-rules';
import { expect } from 'vitest';
import { at, duty, heard, ncmec, office, police, reported, rule, shown, source, state, type Kind } from './example.js';

const receipt = 'agency-received-information';
const asOf = at('05-04', '12:00');
const federalDue = shown(at('05-05', '10:00'));
const ground = { law: [source] };

/** Whether something was written down, as a fact that only this overlay knows. */
const noted = (what: string): Predicate =>
  rule(what, ({ events }: Episode) => (events.some((event) => event.kind === 'documented' && event.what === what) ? 'yes' : 'no'), [
    '/events',
  ]);

const unapprovedPlace = noted('unapproved-place');
const widened: Predicate = (episode, moment, readings, agency) =>
  anyOf('missing-or-in-an-unapproved-place', ground, [
    missingOrAbductedFromCare(episode, moment, readings, agency),
    unapprovedPlace(episode, moment),
  ]);

/** Two earlier episodes or more in the 24 months before; unknown where the record does not say. */
const repeatedlyMissing = rule('repeatedly-missing', (episode, moment) => {
  const { earlierEpisodes } = factsAt(episode, moment);
  const since = `2024${localDate(moment, episode.zone).slice(4)}`;
  return earlierEpisodes === null
    ? 'unknown'
    : earlierEpisodes.filter(({ missingSince }) => missingSince >= since).length >= 2
      ? 'yes'
      : 'no';
});

const parentHasRights = rule('parent-has-rights', (episode, moment) => {
  const { legalGuardians } = factsAt(episode, moment);
  return legalGuardians === null ? 'unknown' : legalGuardians.includes('parent') ? 'yes' : 'no';
});

const open = duringHours(office, [source]);

/** Kinds 17 to 27, 35 to 39 and 50: who is covered, who is told, what is told. */
export const scope: readonly Kind[] = [
  {
    number: 17,
    example: 'California: located somewhere the court has not approved; Wisconsin: without permission',
    overlays: [
      state({
        duties: [
          duty('example-report-wider', {
            to: 'law-enforcement',
            when: widened,
            limits: [{ from: receipt, within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'the state’s duty alone, and no false federal claim',
        events: [{ kind: 'documented', agency: 'county', what: 'unapproved-place', at: at('05-04', '09:00') }, heard],
        facts: { whereaboutsUnknown: 'no' },
        asOf,
        duties: {
          'example-report-wider': { status: 'open', policy: 'example-state', owed: { answer: 'yes' } },
          [police]: { status: 'not-owed' },
        },
      },
      {
        says: 'who is missing under federal law is covered by both',
        events: [heard],
        asOf,
        duties: { 'example-report-wider': { status: 'open' }, [police]: { status: 'open' } },
      },
      {
        says: 'and who is neither by none',
        events: [heard],
        facts: { whereaboutsUnknown: 'no' },
        asOf,
        duties: { 'example-report-wider': { status: 'not-owed' }, [police]: { status: 'not-owed' } },
      },
    ],
  },
  {
    number: 18,
    example: 'Maine: a runaway is somebody whose whereabouts are known; training text elsewhere: who does not appear to intend to return',
    overlays: [
      state({
        recorded: [{ text: 'A runaway is a youth whose whereabouts are known.', law: source, readOn: calendarDate('2026-11-01') }],
        words: { 'absent-from-care': { en: 'runaway' } },
      }),
    ],
    cases: [
      {
        says: 'a narrower definition has no effect',
        events: [heard],
        facts: { circumstances: 'ran-away' },
        asOf,
        duties: { [police]: { status: 'open', owed: { answer: 'yes' } } },
      },
    ],
  },
  {
    number: 19,
    example: 'Arizona: for an abducted child the state’s own system too',
    overlays: [
      state({
        duties: [
          duty('example-state-system', {
            to: 'state-justice-system',
            when: abductedFromCare,
            limits: [{ from: receipt, within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'not for a runaway',
        events: [heard],
        facts: { circumstances: 'ran-away' },
        asOf,
        duties: { 'example-state-system': { status: 'not-owed' } },
      },
      {
        says: 'for an abducted child',
        events: [heard],
        facts: { abducted: 'yes' },
        asOf,
        duties: { 'example-state-system': { status: 'open' } },
      },
      {
        says: 'from the moment at which it turns out that the child was abducted',
        events: [heard, { kind: 'changed', at: at('05-04', '11:00'), facts: { abducted: 'yes' }, id: 'turned-out' }],
        asOf,
        duties: { 'example-state-system': { status: 'open', key: 'example-state-system/caseworker/turned-out' } },
      },
    ],
  },
  {
    number: 20,
    example: 'Florida and Connecticut: police immediately for a child under 13',
    overlays: [
      state({
        duties: [
          duty('example-young-child', {
            to: 'law-enforcement',
            when: underAge(13, [source]),
            limits: [{ from: receipt, within: { kind: 'immediately', inNoCaseLaterThanHours: 1 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      ['the day before the birthday', '2013-05-05', 'open', 'yes'],
      ['on the birthday', '2013-05-04', 'not-owed', 'no'],
      ['the day after it', '2013-05-03', 'not-owed', 'no'],
      ['nobody knows the age, which keeps the duty alive', null, 'open', 'unknown'],
    ].map(([says, birthDate, status, answer]) => ({
      says: String(says),
      events: [heard],
      facts: { child: { birthDate, emancipated: 'no' } },
      asOf: at('05-04', '11:00'),
      duties: { 'example-young-child': { status, owed: { answer } } },
    })),
  },
  {
    number: 21,
    example: 'Massachusetts: the National Center for everybody aged 20 or younger',
    overlays: [
      state({
        duties: [
          duty('example-young-adult', {
            to: 'ncmec',
            when: underAge(21, [source]),
            limits: [{ from: receipt, within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      ['at twenty', '2005-05-05', 'open'],
      ['at twenty-one', '2005-05-04', 'not-owed'],
    ].map(([says = '', birthDate, status]) => ({
      says,
      events: [heard],
      facts: {
        child: { birthDate, emancipated: 'no' },
        agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'none', olderAgeElected: 18 }],
      },
      asOf,
      duties: { 'example-young-adult': { status }, [ncmec]: { status: 'not-owed' } },
    })),
  },
  {
    number: 22,
    example: 'Texas: two or more times missing in 24 months',
    overlays: [
      state({
        duties: [
          duty('example-flag', {
            act: 'ask-for-high-risk-flag',
            to: 'law-enforcement',
            when: repeatedlyMissing,
            limits: [{ from: receipt, within: { hours: 2 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      ['twice', [{ missingSince: '2025-01-01' }, { missingSince: '2026-01-01' }], 'overdue', 'yes'],
      ['once in that time', [{ missingSince: '2024-05-03' }, { missingSince: '2026-01-01' }], 'not-owed', 'no'],
      ['an unknown history counts as a risk', null, 'overdue', 'unknown'],
    ].map(([says, earlierEpisodes, status, answer]) => ({
      says: says as string,
      events: [heard],
      facts: { earlierEpisodes },
      asOf: at('05-04', '12:00:00.001'),
      duties: { 'example-flag': { status, owed: { answer } } },
    })),
  },
  {
    number: 23,
    example: 'Indiana: also in-home cases, trial home visits and open assessments',
    overlays: [
      state({
        duties: [
          duty('example-in-home', {
            to: 'hotline',
            when: rule('in-home-case', (episode, moment) =>
              ['in-home', 'trial-home-visit', 'open-assessment'].includes(factsAt(episode, moment).placement ?? '') ? 'yes' : 'no',
            ),
            limits: [{ from: receipt, within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      ['trial-home-visit', 'open'],
      ['open-assessment', 'open'],
      ['group-home', 'not-owed'],
    ].map(([placement = '', status]) => ({
      says: placement,
      events: [heard],
      facts: { placement },
      asOf,
      duties: { 'example-in-home': { status } },
    })),
  },
  {
    number: 24,
    example: 'Colorado: a second duty for a child placed through the delinquency court',
    overlays: [
      state({
        duties: [
          duty('example-delinquency-court', {
            who: 'juvenile-probation',
            to: 'juvenile-court',
            limits: [{ from: receipt, within: { kind: 'immediately' }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'of the probation department, where there is one',
        events: [heard, { ...heard, agency: 'probation', at: at('05-04', '11:00') }],
        facts: {
          agencies: [
            { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
            { id: 'probation', kind: 'juvenile-probation', responsibility: 'supervision' },
          ],
        },
        asOf,
        duties: { 'example-delinquency-court': { owedBy: 'probation', status: 'open' } },
      },
    ],
  },
  {
    number: 25,
    example: 'Texas: the court, the attorney ad litem and the guardian ad litem as well',
    overlays: [
      state({
        duties: ['juvenile-court', 'attorney-ad-litem', 'guardian-ad-litem'].map((to) =>
          duty(`example-tell-${to}`, { to, limits: [{ from: receipt, within: { hours: 24 }, law: source }] }),
        ),
      }),
    ],
    cases: [
      {
        says: 'each is told for itself',
        events: [heard, reported('juvenile-court', at('05-04', '11:00'))],
        asOf,
        duties: {
          'example-tell-juvenile-court': { status: 'met' },
          'example-tell-attorney-ad-litem': { status: 'open', due: { at: federalDue } },
          'example-tell-guardian-ad-litem': { status: 'open' },
          [police]: { status: 'open' },
        },
      },
    ],
  },
  {
    number: 26,
    example: 'Texas: a parent, unless parental rights have ended',
    overlays: [
      state({
        duties: [
          duty('example-tell-parent', {
            to: 'parent',
            when: (episode, moment) =>
              noneOf('unless-rights-ended', ground, noneOf('rights-ended', ground, parentHasRights(episode, moment))),
            limits: [{ from: receipt, within: { hours: 24 }, law: source }],
          }),
        ],
      }),
    ],
    cases: [
      {
        says: 'with rights',
        events: [heard],
        facts: { legalGuardians: ['parent'] },
        asOf,
        duties: { 'example-tell-parent': { status: 'open' } },
      },
      {
        says: 'without, for a reason that stands in the finding',
        events: [heard],
        facts: { legalGuardians: ['agency'] },
        asOf,
        duties: {
          'example-tell-parent': {
            status: 'not-owed',
            owed: { because: [{ id: 'in-force' }, { id: 'unless-rights-ended', because: [{ id: 'rights-ended', answer: 'yes' }] }] },
          },
          [police]: { status: 'open' },
        },
      },
      {
        says: 'nobody knows',
        events: [heard],
        facts: { legalGuardians: null },
        asOf,
        duties: { 'example-tell-parent': { status: 'open', owed: { answer: 'unknown' } } },
      },
    ],
  },
  {
    number: 27,
    example: 'Illinois: the caseworker in working hours, the State Central Register after hours',
    overlays: [
      state({
        calendars: [office],
        duties: [
          duty('example-tell-office', { who: 'caregiver', to: 'office', trigger: 'caregiver-discovered', when: open }),
          duty('example-tell-register', {
            who: 'caregiver',
            to: 'state-central-register',
            trigger: 'caregiver-discovered',
            when: (episode, moment) => noneOf('after-hours', ground, open(episode, moment)),
          }),
        ],
      }),
    ],
    cases: [
      ['in hours', { at: at('05-04', '10:00') }, 'yes', 'no'],
      ['at closing time', { at: at('05-04', '17:00') }, 'yes', 'no'],
      ['after it', { at: at('05-04', '17:00:00.001') }, 'no', 'yes'],
      ['on a holiday', { at: at('05-25', '10:00') }, 'no', 'yes'],
      ['on a day of which only the date is known', { on: '2026-05-04' }, 'unknown', 'unknown'],
      ['on a Sunday of which only the date is known', { on: '2026-05-03' }, 'no', 'yes'],
    ].map(([says, timing, office_, register]) => ({
      says: says as string,
      events: [{ kind: 'caregiver-discovered', ...(timing as object) }],
      asOf: at('05-30', '10:00'),
      duties: { 'example-tell-office': { owed: { answer: office_ } }, 'example-tell-register': { owed: { answer: register } } },
    })),
  },
  {
    number: 35,
    example: 'Utah: dental records; Ohio: shoe size',
    overlays: [state({ content: [{ on: police, items: ['dentalRecords', 'shoeSize'], law: source }] })],
    cases: [
      {
        says: 'asked for beside what federal law asks for',
        events: [
          heard,
          reported('law-enforcement', at('05-04', '11:00'), {
            content: { photo: 'included', dentalRecords: 'included', shoeSize: { unavailable: 'nobody knows' } },
          }),
        ],
        asOf,
        duties: {
          [police]: {
            status: 'met',
            content: [
              { item: 'photo', state: 'included' },
              { item: 'physicalFeatures', state: 'unknown' },
              { item: 'endangerment', state: 'unknown' },
              { item: 'dentalRecords', state: 'included' },
              { item: 'shoeSize', state: 'unavailable', reason: 'nobody knows' },
            ],
          },
        },
      },
    ],
  },
  {
    number: 36,
    example: 'Arkansas: no photo to the media without a condition; a school is not told of the endangerment',
    overlays: [
      state({ duties: [duty('example-tell-school', { to: 'school' })], withheld: [{ to: 'school', item: 'endangerment', law: source }] }),
      state({ withheld: [{ to: 'school', item: 'photo', law: source }] }, 'example-county'),
    ],
    cases: [
      {
        says: 'what any layer withholds is withheld, and from nobody else',
        events: [heard],
        asOf,
        duties: {
          'example-tell-school': { withheld: [{ to: 'school', item: 'endangerment', law: { id: 'example-manual' } }, { item: 'photo' }] },
          [police]: { status: 'open' },
        },
      },
    ],
  },
  {
    number: 37,
    example: 'Louisiana: the police are told that the child is in foster care',
    overlays: [
      state({
        content: [{ on: police, items: ['fosterCareStatus'], law: source }],
        withheld: [{ to: 'school', item: 'fosterCareStatus', law: source }],
      }),
    ],
    cases: [
      {
        says: 'told to the one although withheld from the other',
        events: [heard, reported('law-enforcement', at('05-04', '11:00'), { content: { fosterCareStatus: 'missing' } })],
        asOf,
        duties: { [police]: { status: 'met', content: [{}, {}, {}, { item: 'fosterCareStatus', state: 'missing' }] } },
      },
    ],
  },
  {
    number: 38,
    example: 'South Carolina: the worker signs the release; Washington: nobody in the home does',
    overlays: [
      state({
        duties: [
          duty('example-sign-release', {
            act: 'sign-release',
            to: 'ncmec',
            who: 'caseworker',
            discharge: [{ kind: 'documented', what: 'release-signed' }],
          }),
        ],
        withheld: [{ to: 'ncmec', item: 'caregiverConsent', law: source }],
      }),
    ],
    cases: [
      {
        says: 'who signs, and who does not',
        events: [heard, { kind: 'documented', agency: 'county', what: 'release-signed', at: at('05-04', '11:00') }],
        asOf,
        duties: {
          'example-sign-release': { owedBy: 'caseworker', status: 'met', withheld: [{ item: 'caregiverConsent' }] },
          [ncmec]: { withheld: [{ item: 'caregiverConsent' }] },
        },
      },
    ],
  },
  {
    number: 39,
    example: 'Louisiana, Utah, Idaho: ask the police whether the case meets the rules of an AMBER alert',
    overlays: [
      state({
        advice: [
          {
            id: 'example-ask-for-alert',
            basis: 'overlay',
            text: 'Ask the police whether an alert is to be issued.',
            after: police,
            when: (episode, moment) => allOf('abducted', ground, [abductedFromCare(episode, moment)]),
          },
        ],
      }),
    ],
    cases: [
      {
        says: 'advised, and never a duty',
        events: [heard],
        facts: { abducted: 'yes' },
        asOf,
        duties: { 'example-ask-for-alert': null },
        assessment: {
          advice: expect.arrayContaining([expect.objectContaining({ id: 'example-ask-for-alert', after: police })]) as unknown,
        },
      },
    ],
  },
  {
    number: 50,
    example: 'New York: "absent without consent"; Michigan: "absent without legal permission"',
    overlays: [state({ words: { 'absent-from-care': { en: 'absent without consent', es: 'ausente sin consentimiento' } } })],
    cases: [
      { says: 'another name changes no answer', events: [heard], asOf, duties: { [police]: { status: 'open', due: { at: federalDue } } } },
    ],
  },
];
