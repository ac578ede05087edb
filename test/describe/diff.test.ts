import {
  calendarDate,
  diffPolicies,
  federal,
  instant,
  lawAsOf,
  parseEpisode,
  withDisclosureOverrides,
  withOverlay,
  type Policy,
  type PolicyChange,
  type PolicyExample,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { disclosureRules, eightHours, exampleState, talkativeState } from './policies.js';

const day = calendarDate;
const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const short = ({ kind, change, rule, field }: PolicyChange): string =>
  [kind, change, rule, ...(field === undefined ? [] : [field])].join(' ');
const changesOn = (date: string): readonly PolicyChange[] => diffPolicies(lawAsOf(day(dayBefore(date))), lawAsOf(day(date))).changes;

const missing: PolicyExample = {
  name: 'A child of 14',
  episode: parseEpisode({
    zone: 'America/Chicago',
    child: { birthDate: '2012-05-17' },
    agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
    placement: 'group-home',
    whereaboutsUnknown: 'yes',
    abducted: 'no',
    events: [
      { id: 'r', kind: 'agency-received-information', agency: 'example-county', at: '2026-05-04T10:00:00-05:00' },
      { kind: 'agency-determined-missing', agency: 'example-county', at: '2026-05-04T11:00:00-05:00' },
    ],
  }),
  asOf: instant('2026-05-04T21:00:00-05:00'),
};

describe('the law of two days', () => {
  // What each day brought, for the agencies and the definitions: Pub. L. 101-647, 108-21, 109-248, 113-183, 115-267, 117-348; 45 CFR 1355.
  it.each<[date: string, changes: readonly string[]]>([
    ['1990-11-29', ['definition added reportable-to-ncic']],
    ['2003-04-30', ['definition changed reportable-to-ncic law', 'definition changed reportable-to-ncic limbs']],
    ['2006-07-27', ['definition changed missing-child law', 'definition changed missing-child limbs']],
    ['2014-09-29', ['definition added covered-by-title-iv-e', 'definition added sex-trafficking-victim']],
    ['2015-09-29', ['duty added ive-protocol-locate', 'duty added ive-trafficking-policies']],
    [
      '2016-09-29',
      [
        'definition added missing-or-abducted-from-care',
        'duty added ive-report-missing-to-ncmec',
        'duty added ive-report-trafficking-victim',
      ],
    ],
    ['2017-09-29', ['duty added ive-annual-victim-count']],
    ['2018-10-11', ['definition changed missing-child law', 'definition changed missing-child limbs']],
    ['2022-10-01', ['duty added afcars-missing-elements']],
    [
      '2023-01-05',
      [
        'duty changed ive-report-missing-to-ncmec content',
        'duty added ive-ongoing-communication',
        'duty added ive-share-recovery-information',
      ],
    ],
    ['2024-06-17', ['duty changed ncmec-public-counts law']],
  ])('on %s differs in %j, and in nothing on the day after', (date, changes) => {
    const said = changesOn(date).map(short);
    expect(said).toEqual(expect.arrayContaining([...changes]));
    if (changes.length === 0) expect(said).toEqual([]);
    const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(changesOn(next)).toEqual([]);
  });

  it('tells in sentences what changed', () => {
    const sentences = (date: string): readonly string[] => changesOn(date).map(({ sentence }) => sentence);
    const ages =
      ' Now: report to NCIC each missing child under 21 who is reported to the agency.' +
      ' Before: report to NCIC each missing child under 18 who is reported to the agency.';
    const then = (place: string, today: string): string =>
      `42 U.S.C. ${place} (in today’s numbering 34 U.S.C. ${today}; the day of the move is unconfirmed)`;
    const [under21, under18] = [then('5779(a)', '41307(a)'), then('5779(a)', '41307(a), before Pub. L. 108-21')];
    expect(sentences('2003-04-30').slice(0, 4)).toEqual([
      `The definition \`reportable-to-ncic\` now rests on ${under21}, no longer on ${under18}.${ages}`,
      'The definition `reportable-to-ncic` now asks: The person is under 21. It no longer asks: The person is under 18.',
      `The duty \`le-report-under-21-to-ncic\` now rests on ${under21}, no longer on ${under18}.${ages}`,
      'The duty `le-report-under-21-to-ncic` covers other children: it asks the rule `reportable-to-ncic`, which has changed.',
    ]);
    expect(sentences('2006-07-27')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The duty `state-entry-within-2-hours` is no longer due immediately after the police received the report/),
        `The duty \`state-entry-within-2-hours\` is due within 2 hours after the police received the report [federal: ${then('5780(3)', '41308(3)')} (the first day is deduced by comparing the Code before and after)].`,
      ]),
    );
    expect(sentences('2015-05-29')).toEqual(
      expect.arrayContaining([
        `The duty \`le-verify-and-update-30-days\` is due within 30 calendar days, the first day not counted, after the record was entered in NCIC [federal: ${then('5780(4)(A)', '41308(4)(A)')} (the first day is deduced by comparing the Code before and after)].`,
        expect.stringMatching(/^New duty `le-notify-ncmec-foster-child` of the police: notify the National Center/),
      ]),
    );
    expect(sentences('2016-09-29')).toContain(
      'New duty `ive-report-missing-to-ncmec` of the title IV-E agency: report the missing child to the National Center for Missing & ' +
        'Exploited Children; immediately, and in no case later than 24 hours after the agency received the information. [42 U.S.C. 671(a)(35)(B) ' +
        '(its words before 2023 were seen in quotations and excerpts only)]',
    );
    expect(sentences('2017-09-29')[0]).toMatch(/the yearly number of sex trafficking victims .*first by 2017-09-29, then every year/);
    expect(sentences('2023-01-05')).toContain(
      'The duty `ive-report-missing-to-ncmec` asks for `photo`, `physicalFeatures`, `endangerment` in the report; before, nothing in particular. ' +
        'Now: include, where reasonably possible, a photograph, a description of physical features, and what endangers the child.',
    );
    expect(sentences('2006-07-27')[1]).toMatch(/^The definition `missing-child` no longer asks: There are signs of removal/);
  });

  it('shows on an example which decisions come out differently', () => {
    const { decisions } = diffPolicies(lawAsOf(day('2016-09-28')), lawAsOf(day('2016-09-29')), [missing]);
    expect(decisions.find(({ about }) => about === 'ive-report-missing-to-ncmec/example-county/r')).toEqual({
      example: 'A child of 14',
      about: 'ive-report-missing-to-ncmec/example-county/r',
      before: null,
      after: { answer: 'yes', status: 'open', due: '2026-05-05T15:00:00.000Z' },
      sentence:
        'A child of 14: `ive-report-missing-to-ncmec/example-county/r` is open: still to be done, due by Tue 2026-05-05 10:00 CDT; before, not in the policy.',
    });
    expect(decisions.filter(({ about }) => about.includes('protocol'))).toEqual([]);
  });
});

describe('an overlay', () => {
  const laid = withOverlay(federal, exampleState());

  it('is told as what it adds', () => {
    expect(diffPolicies(federal, laid).changes.map(({ sentence }) => sentence)).toEqual([
      'The overlay `example-state` (Example State) is laid: Example State Manual 1.2, read on 2026-11-01, confirmed by nobody of the agency.',
      'The overlay `example-state` lays a limit on the duty `ive-report-missing-to-ncmec`: within 8 hours after the agency determined that the child is missing [Example State Manual 1.2], in force from 2024-07-01. The earliest limit governs: where this one ends later than the federal time, the federal time does.',
    ]);
  });

  it('is told in a new version as what is another', () => {
    const next = withOverlay(federal, exampleState([{ ...eightHours, within: { hours: 6 } }], 'the example office'));
    expect(diffPolicies(laid, next).changes.map(short)).toEqual([
      'layer changed example-state',
      `limit removed ${eightHours.on}`,
      `limit added ${eightHours.on}`,
    ]);
  });

  it('is told with what it records, withholds, advises and names, and with its calendar', () => {
    expect(diffPolicies(federal, withOverlay(federal, talkativeState())).changes.map(({ sentence }) => sentence)).toEqual([
      'The overlay `example-state` (Example State) is laid: Example State Manual 1.2, read on 2026-11-01, confirmed by nobody of the agency.',
      'The overlay `example-state` records, without effect: "On the next working day." [Example State Manual 1.2]. Federal law governs.',
      'The overlay `example-state` withholds `endangerment` from the media [Example State Manual 1.2].',
      'The overlay `example-state` advises, as `example-ask`: Ask for an alert.',
      'The overlay `example-state` calls `juvenile-court` "tell the juvenile court", in Spanish "avisar al tribunal de menores".',
      'The calendar `example-office` of `example-state` is there, from 2026-01-01 until before 2027-01-01, with 1 days on which it is closed (America/Chicago).',
    ]);
  });

  it('is told in a new version as the word and the calendar that are others, and nothing else', () => {
    const [before, after] = [talkativeState(), talkativeState('file with the court', [])].map((each) => withOverlay(federal, each));
    expect(diffPolicies(before!, after!).changes.map(({ kind, change, rule }) => [kind, change, rule])).toEqual([
      ['word', 'changed', 'juvenile-court'],
      ['calendar', 'changed', 'example-office'],
    ]);
  });

  it.each([
    ['its days', { effective: { from: day('2025-01-01'), to: day('2026-01-01') } }, ', in force from 2025-01-01 until before 2026-01-01'],
    [
      'its reading',
      { interpretation: { question: 'Which?', chosen: 'the first', by: 'the example office', on: day('2026-11-01') } },
      ', in force from 2024-07-01, read as: the first (the example office, 2026-11-01)',
    ],
  ])('whose limit differs only in %s says so, and does not say one sentence and its opposite', (_, more, told) => {
    const [before, after] = [{}, more].map((said) => withOverlay(federal, exampleState([{ ...eightHours, ...said }])));
    const sentences = diffPolicies(before ?? federal, after ?? federal).changes.map(({ sentence }) => sentence);
    const source = ', by its source as read through 2026-11-01.';
    const said = 'within 8 hours after the agency determined that the child is missing [Example State Manual 1.2]';
    const governs = ' The earliest limit governs: where this one ends later than the federal time, the federal time does.';
    expect(sentences).toEqual([
      `The overlay \`example-state\` no longer lays a limit on the duty \`ive-report-missing-to-ncmec\`: ${said}, in force from 2024-07-01${source}`,
      `The overlay \`example-state\` lays a limit on the duty \`ive-report-missing-to-ncmec\`: ${said}${told}${source}${governs}`,
    ]);
  });

  it('changes the decisions that it makes stricter, and no other', () => {
    const { decisions } = diffPolicies(federal, laid, [missing]);
    expect(decisions.map(({ about, before, after }) => [about, before?.status, before?.due, after?.status, after?.due])).toEqual([
      [`${eightHours.on}/example-county/r`, 'open', '2026-05-05T15:00:00.000Z', 'overdue', '2026-05-05T00:00:00.000Z'],
    ]);
  });
});

describe('a difference', () => {
  const other: Policy = { ...federal, id: 'other', readings: { ...federal.readings, ageAttained: 'common-law' } };
  const policies = [
    federal,
    other,
    lawAsOf(day('1984-10-12')),
    lawAsOf(day('2016-09-29')),
    withOverlay(federal, exampleState()),
    withOverlay(federal, talkativeState()),
  ];
  const all = policies.flatMap((one) => policies.map((two) => [one, two] as const));

  it('is none of a policy from itself', () => {
    for (const policy of policies) expect(diffPolicies(policy, policy, [missing])).toMatchObject({ changes: [], decisions: [] });
  });

  it('is the same seen from the other side', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    for (const [one, two] of all) {
      const [there, back] = [diffPolicies(one, two, [missing]), diffPolicies(two, one, [missing])];
      const mirrored = back.changes.map(({ sentence: _, ...said }) => ({
        ...said,
        change: turned[said.change],
        before: said.after,
        after: said.before,
      }));
      const forth = there.changes.map(({ sentence: _, ...said }) => said);
      const inOrder = (changes: readonly object[]): readonly string[] =>
        changes.map((each) => JSON.stringify(each, Object.keys(each).sort())).sort();
      expect(inOrder(mirrored)).toEqual(inOrder(forth));
      expect(back.decisions.map(({ about }) => about).sort()).toEqual(there.decisions.map(({ about }) => about).sort());
    }
  });

  it('is plain JSON, in whole sentences', () => {
    for (const [one, two] of all) {
      const diff = diffPolicies(one, two, [missing]);
      expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
      const sentences = [...diff.changes, ...diff.decisions].map(({ sentence }) => sentence);
      expect(sentences.filter((sentence) => !/^[A-Z].*[.\]]$/.test(sentence) || /undefined|\[object|\.\.$/.test(sentence))).toEqual([]);
    }
  });

  it('names the question that a reading answers', () => {
    expect(diffPolicies(federal, other).changes.map(({ sentence }) => sentence)).toEqual([
      'The reading `ageAttained` (AMB-11: At which moment is an age reached?) is `common-law` instead of `anniversary`.',
    ]);
  });
});

describe('rules on disclosure', () => {
  const told = (before: Policy, after: Policy): readonly string[] => diffPolicies(before, after).changes.map(({ sentence }) => sentence);
  const ruled = withDisclosureOverrides(federal, ...disclosureRules);
  const sentences = [
    'The rule `example-closed` of US-ZZ closes: `photo` to the legal guardian. [Example Code 4-5-6]',
    'The rule `example-asked` of US-ZZ leaves to a person: `photo` to the legal guardian. [Example Code 4-5-6]',
    'The rule `example-narrowed` of US-ZZ narrows to where something is established too: `photo` to the legal guardian. [Example Code 4-5-6]',
    'The rule `example-opened` of US-ZZ opens, where something is established: `photo` to the legal guardian. [Example Code 4-5-6]',
  ];

  it('come, go, and are others', () => {
    expect(told(federal, ruled)).toEqual(sentences);
    expect(told(ruled, federal)).toEqual(sentences.map((sentence) => `No longer: ${sentence}`));
    expect(told(ruled, ruled)).toEqual([]);
    const [first] = disclosureRules;
    const asked =
      first === undefined ? federal : withDisclosureOverrides(federal, { ...first, effect: { kind: 'close', to: 'needs-human' } });
    const { changes } = diffPolicies(withDisclosureOverrides(federal, ...disclosureRules.slice(0, 1)), asked);
    expect(changes.map(short)).toEqual(['disclosure changed example-closed']);
    expect(changes[0]?.sentence).toBe(
      'The rule `example-closed` of US-ZZ leaves to a person: `photo` to the legal guardian. [Example Code 4-5-6]',
    );
  });

  it('are told apart from a recipient and from information of the same name', () => {
    const added = { ...federal, addedRecipients: { 'example-closed': 'court' }, addedCategories: { 'example-closed': 'photo' } } as const;
    const { changes } = diffPolicies(federal, withDisclosureOverrides(added, ...disclosureRules.slice(0, 1)));
    expect(changes.map(short)).toEqual(Array(3).fill('disclosure added example-closed'));
  });

  it('are whom and what a policy adds, too', () => {
    const added = {
      ...federal,
      addedRecipients: { 'tribal-court': 'court' },
      addedCategories: { dental: 'physical-description' },
    } as const;
    expect(told(federal, added)).toEqual([
      'The recipient `tribal-court` is told what is told the court, and no more.',
      'The information `dental` is told as `physical-description` is.',
    ]);
  });
});
