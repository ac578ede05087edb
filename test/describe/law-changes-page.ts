import { calendarDate, diffPolicies, lawAsOf, type CalendarDate } from 'missing-child-rules';
import { asks } from '../../src/describe/asks.js';

/** The days on which federal law on these children changed, or on which a duty enacted before fell due. */
export const days: readonly (readonly [day: string, what: string, remark?: string])[] = [
  [
    '1984-10-12',
    'Missing Children’s Assistance Act, Pub. L. 98-473',
    `The law encoded here begins: ${asks['missing-child-1984'] ?? ''}. There is no earlier day to compare with.`,
  ],
  ['1990-11-29', 'National Child Search Assistance Act, Pub. L. 101-647'],
  ['2000-03-27', 'The definition of foster care, 45 CFR 1355.20', 'The day is from memory and unconfirmed.'],
  ['2003-04-30', '“Suzanne’s Law”, Pub. L. 108-21'],
  [
    '2006-07-27',
    'Adam Walsh Act, Pub. L. 109-248',
    'That the definition of a missing child changed on this day is from memory and unconfirmed.',
  ],
  ['2014-09-29', 'Preventing Sex Trafficking and Strengthening Families Act, Pub. L. 113-183: its clocks start'],
  [
    '2014-10-23',
    'The Children’s Bureau’s summary of Pub. L. 113-183',
    'Guidance, known from secondary descriptions. The summary bears no date; it names an instruction of this day.',
  ],
  ['2015-05-29', 'Bringing Missing Children Home Act, Pub. L. 114-22'],
  ['2015-09-29', 'Pub. L. 113-183: policies and protocols are due'],
  ['2016-09-29', 'Pub. L. 113-183: the reports are due'],
  ['2017-09-29', 'Pub. L. 113-183: the first yearly count is due'],
  [
    '2018-09-29',
    'Pub. L. 113-183: the first yearly report of the Secretary to Congress is due',
    'It is no duty of an agency or of the police.',
  ],
  [
    '2018-10-11',
    'Missing Children’s Assistance Act of 2018, Pub. L. 115-267',
    'That this Act made the change is known from secondary descriptions only.',
  ],
  ['2022-10-01', 'AFCARS elements of 2020, 45 CFR 1355.41 to 1355.44'],
  ['2022-12-27', 'NamUs, Pub. L. 117-327', 'The number of the Act is from memory and unconfirmed.'],
  [
    '2023-01-05',
    'Pub. L. 117-348',
    'That this Act made the change is known from secondary descriptions only, and whether it carried a delayed effective date could not be read: the reading `amendmentOf2023From` moves it.',
  ],
  [
    '2024-06-17',
    'REPORT Act, Pub. L. 118-65',
    'Whom the law calls a missing child did not change. Of the counts, those of children missing from State-sponsored care were added; the others are older.',
  ],
  [
    '2025-01-04',
    'Pub. L. 118-258, on titles IV-B and IV-D',
    'Only its title was read; no sign that it touches 42 U.S.C. 671(a)(34) or (35).',
  ],
];

/** The day before a day. */
export const dayBefore = (day: string): CalendarDate =>
  calendarDate(new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));

/** What changed from the day before, in sentences. */
export const sentencesOf = (day: string): readonly string[] =>
  day === '1984-10-12' ? [] : diffPolicies(lawAsOf(dayBefore(day)), lawAsOf(calendarDate(day))).changes.map(({ sentence }) => sentence);

function section([day, what, remark]: (typeof days)[number]): string {
  const sentences = sentencesOf(day).map((sentence) => `- ${sentence}`);
  const nothing = day === '1984-10-12' ? [] : ['- Nothing that is encoded here changes.'];
  const lines = sentences.length === 0 ? nothing : sentences;
  return [`## ${day}`, '', `${what}.${remark === undefined ? '' : ` ${remark}`}`, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n');
}

const opening = `# What changed, and when

This page is made by the library itself: for each day on which federal law on missing children changed, or on which a duty
enacted earlier fell due, what \`diffPolicies\` says of the law of that day and of the day before. Definitions and duties are
named as in the code. What a paragraph asks, after “Now”, “Before” or “Added”, is told in our own words. It is not legal
advice; how each text is known, and through which day it was read, stands with each provision.

The same for any two days, with the decisions that come out differently on an episode of your own:

\`\`\`ts
import { calendarDate, diffPolicies, instant, lawAsOf, parseEpisode } from 'missing-child-rules';

const episode = parseEpisode({
  zone: 'America/Chicago',
  child: { birthDate: '2002-05-17' },
  agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
  whereaboutsUnknown: 'yes',
  events: [{ id: 'call', kind: 'agency-received-information', agency: 'example-county', at: '2016-09-29T00:10:00-05:00' }],
});
const example = { name: 'A child of 14', episode, asOf: instant('2016-09-29T12:00:00-05:00') };
const { decisions } = diffPolicies(lawAsOf(calendarDate('2016-09-28')), lawAsOf(calendarDate('2016-09-29')), [example]);
const report = decisions.find(({ about }) => about === 'ive-report-missing-to-ncmec/example-county/call');
report?.sentence; // 'A child of 14: \`ive-report-missing-to-ncmec/example-county/call\` is open: still to be done, due by Fri 2016-09-30 00:10 CDT; before, not in the policy.'
\`\`\`
`;

/** docs/law-changes.md. */
export const page = (): string => `${[opening, ...days.map((each) => `${section(each)}\n`)].join('\n')}`;
