import {
  calendarDate,
  defineOverlay,
  explain,
  federal,
  finding,
  instant,
  missingChild,
  parseEpisode,
  withOverlay,
  type Assessment,
  type Duty,
  type Finding,
  type Policy,
  type Provision,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, child, dutyOf, hour, ncmec, reading, received, report, type Given } from '../assess/cases.js';

const english = { language: 'en', zone: 'America/Chicago' } as const;
const spanish = { language: 'es', zone: 'America/Chicago' } as const;
const linesOf = (value: Finding | Duty | Assessment, options: Parameters<typeof explain>[1] = english): readonly string[] =>
  explain(value, options).split('\n');

const source = (id: string, said: Partial<Provision> = {}): Provision => ({
  id,
  citation: `Example Code ${id}`,
  kind: 'statute',
  interval: { from: calendarDate('2000-01-01'), to: null },
  readThrough: calendarDate('2026-01-01'),
  evidence: 'T',
  ...said,
});

describe('a finding', () => {
  it('is told with what decided it, its citations and its sources', () => {
    const episode = parseEpisode({ ...child, events: [] });
    expect(linesOf(missingChild(episode, instant(hour(0))))).toEqual([
      'This is a missing child as federal law defines one. [34 U.S.C. 11292(1)]',
      '  - The person is under 18. [34 U.S.C. 11292(1)]',
      '  - The whereabouts are unknown to the parent (a legal guardian included). [34 U.S.C. 11292(1); 34 U.S.C. 11292(4)]',
      '  Source: 34 U.S.C. 11292(1) (text read through 2024-06-17; the first day is from a summary of Pub. L. 115-267)',
      '  Source: 34 U.S.C. 11292(4) (text read through 2023-04-20; the first day is from a summary of Pub. L. 115-267)',
    ]);
  });

  it('gives only the reasons that decided', () => {
    const episode = parseEpisode({ ...child, whereaboutsUnknown: 'no' });
    const [first, second, third] = linesOf(missingChild(episode, instant(hour(0))));
    expect([first, second]).toEqual([
      'This is not a missing child as federal law defines one. [34 U.S.C. 11292(1)]',
      '  - A parent (a legal guardian included) knows the whereabouts. [34 U.S.C. 11292(1); 34 U.S.C. 11292(4)]',
    ]);
    expect(third).toMatch(/^ {2}Source: /);
  });

  it('goes by its name where there are no words for it', () => {
    expect(linesOf(finding('no-such-rule', { law: [], basis: 'statute' }, 'unknown'))).toEqual(['no-such-rule: unknown.']);
    expect(linesOf(finding('no-such-rule', { law: [], basis: 'statute' }, 'yes'), spanish)).toEqual(['no-such-rule: yes.']);
  });

  it.each([
    ['statute', '', ''],
    ['regulation', '; regulation', '; reglamento'],
    ['guidance', '; guidance, not law', '; orientación, no ley'],
    ['ncmec-practice', '; a practice of the National Center, not law', '; práctica del Centro Nacional, no ley'],
    ['project-promise', '; a promise of this library, not law', '; promesa de esta biblioteca, no ley'],
    ['overlay', '; added by an overlay', '; añadido por una política superpuesta'],
  ] as const)('that rests on %s says so, if that is not law', (basis, inEnglish, inSpanish) => {
    const made = finding('x', { law: [source('1')], basis }, 'yes');
    expect(linesOf(made)[0]).toBe(`x: yes. [Example Code 1${inEnglish}]`);
    expect(linesOf(made, spanish)[0]).toBe(`x: yes. [Example Code 1${inSpanish}]`);
  });

  it('without law says what it rests on', () => {
    expect(linesOf(finding('x', { law: [], basis: 'guidance' }, 'no'))).toEqual(['x: no. [guidance, not law]']);
  });

  it.each([
    ['T', undefined, 'text read through 2026-01-01'],
    ['X', undefined, 'text read through 2026-01-01; known from an excerpt of the official page'],
    ['S', undefined, 'text read through 2026-01-01; known from secondary descriptions only'],
    ['D', 'a caveat', 'text read through 2026-01-01; deduced by comparing two texts; a caveat'],
    ['M', undefined, 'text read through 2026-01-01; from memory, unconfirmed'],
    ['T', 'a caveat', 'text read through 2026-01-01; a caveat'],
  ] as const)('says of a source known as %s (%s) how it is known', (evidence, caveat, remarks) => {
    const law = [source('1', { evidence, ...(caveat === undefined ? {} : { caveat }) })];
    expect(linesOf(finding('x', { law }, 'yes'))[1]).toBe(`  Source: Example Code 1 (${remarks})`);
  });

  it.each([
    ['undated', 'X', 'known from an excerpt of the official page; read in a copy that bears no date', 'leído en una copia sin fecha'],
    ['none', 'M', 'from memory, unconfirmed; its text was not read', 'no se leyó su texto'],
  ] as const)('claims no reading through a day where the copy is %s', (copy, evidence, remarks, inSpanish) => {
    const made = finding('x', { law: [source('1', { copy, evidence, since: 'unchecked' })] }, 'yes');
    expect(linesOf(made)[1]).toBe(`  Source: Example Code 1 (${remarks}; since when it reads so was not checked)`);
    expect(linesOf(made, spanish)[1]).toMatch(new RegExp(`; ${inSpanish}; no se comprobó desde cuándo dice esto\\)$`));
  });

  it('lists each source once', () => {
    const law = [source('1'), source('2')];
    const inner = finding('inner', { law: [source('2'), source('1')] }, 'yes');
    const sources = linesOf({ ...finding('x', { law }, 'yes'), because: [inner, { ...inner, id: 'other' }] }).filter((line) =>
      line.includes('Source'),
    );
    expect(sources).toEqual([
      '  Source: Example Code 1 (text read through 2026-01-01)',
      '  Source: Example Code 2 (text read through 2026-01-01)',
    ]);
  });

  it('gives each reason once', () => {
    const inner = finding('inner', { law: [source('1')] }, 'yes');
    expect(linesOf({ ...finding('x', { law: [], basis: 'statute' }, 'yes'), because: [inner, inner] }).slice(0, 2)).toEqual([
      'x: yes.',
      '  - inner: yes. [Example Code 1]',
    ]);
    expect(linesOf({ ...finding('x', { law: [], basis: 'statute' }, 'yes'), because: [inner, inner] })).toHaveLength(3);
  });

  it.each([
    ['AMB-11:anniversary', 'AMB-11, the moment at which an age is reached: the beginning of the birthday'],
    ['AMB-21:2024-01-01', 'AMB-21, from which day the additions of 2023 apply: 2024-01-01'],
    ['AMB-99:other', 'AMB-99:other'],
  ])('names the reading %s', (chosen, words) => {
    const made = finding('x', { law: [], basis: 'statute', readings: [chosen] }, 'yes');
    expect(linesOf(made)).toEqual(['x: yes.', `  Rests on a reading that no authority has confirmed: ${words}.`]);
  });
});

describe('a duty', () => {
  const told = (events: readonly Given[], asOf = hour(30), facts: Given = {}, policy: Policy = federal): readonly string[] =>
    linesOf(dutyOf(assessed(events, asOf, facts, policy), ncmec));

  it('is told in order: what, who, how it stands, when, why, on which ground', () => {
    expect(told([received])).toEqual([
      'Report the missing child to the National Center for Missing & Exploited Children. Owed by county.',
      '  Status: overdue, on the record supplied.',
      '  Due immediately, and in no case later than Tue 2026-05-05 10:00 CDT.',
      expect.stringMatching(/^ {2}\S.* owed\. \[42 U\.S\.C\. 671\(a\)\(35\)\(B\)\]$/),
      '    - The law was in force on that day. [42 U.S.C. 671(a)(35)(B)]',
      '    - It is a title IV-E agency. [42 U.S.C. 671(a)(9)(C)(i)(I)]',
      '    - The agency is responsible for placement and care. [42 U.S.C. 671(a)(9)(C)(i)(I)]',
      '    - The person is under 18. [42 U.S.C. 675(8)]',
      '    - Those who apply the law take it to cover every child missing from care. [Children’s Bureau summary of Pub. L. 113-183; HHS OIG audit A-07-21-06102; guidance, not law]',
      '    - The whereabouts are unknown to the agency and the placement. [42 U.S.C. 671(a)(35)(B)]',
      '  Rests on a reading that no authority has confirmed: AMB-1, whom the report of a missing child covers: every child missing from care.',
      '  Source: 42 U.S.C. 671(a)(35)(B) (text read through 2023-04-20; its words before 2023 were seen in quotations and excerpts only)',
      '  Source: 42 U.S.C. 671(a)(9)(C)(i)(I) (text read through 2023-04-20)',
      '  Source: 42 U.S.C. 675(8) (text read through 2023-04-20; the first day is from memory and unconfirmed)',
      '  Source: Children’s Bureau summary of Pub. L. 113-183; HHS OIG audit A-07-21-06102 (known from secondary descriptions only; read in a copy that bears no date; since when it reads so was not checked; a summary, and the opening of an audit)',
    ]);
  });

  it('says when it was done', () => {
    expect(told([received, report({ to: 'ncmec', at: hour(2, 59_999) })])).toContain('  Done at Mon 2026-05-04 12:00 CDT.');
    expect(told([received]).some((line) => line.includes('Done at'))).toBe(false);
  });

  it('names the readings on which it rests beside those of its reasons, each once', () => {
    const readings = told([received, { kind: 'returned', to: 'authorised-care', at: hour(2) }]).filter((line) => line.includes('Rests on'));
    expect(readings.map((line) => /AMB-\d+/.exec(line)?.[0])).toEqual(['AMB-7', 'AMB-5', 'AMB-1']);
  });

  it('that waits gives neither times nor reasons', () => {
    expect(told([])).toEqual([
      'Report the missing child to the National Center for Missing & Exploited Children. Owed by county.',
      '  Status: waiting: what would start it is not on the record.',
      '  Source: 42 U.S.C. 671(a)(35)(B) (text read through 2023-04-20; its words before 2023 were seen in quotations and excerpts only)',
    ]);
  });

  it('that is not owed says why, and gives no times', () => {
    const lines = told([received], hour(30), { whereaboutsUnknown: 'no' });
    expect(lines.slice(1, 4)).toEqual([
      '  Status: not owed.',
      expect.stringMatching(/^ {2}\S.* not owed\. \[42 U\.S\.C\. 671\(a\)\(35\)\(B\)\]$/),
      '    - The agency or the placement knows the whereabouts. [42 U.S.C. 671(a)(35)(B)]',
    ]);
  });

  it.each([
    [
      'a range',
      { at: undefined, between: [hour(0), hour(1)] },
      'Due immediately, and in no case later than a time between Tue 2026-05-05 10:00 CDT and Tue 2026-05-05 11:00 CDT',
    ],
    ['nobody knows when', { at: 'unknown' }, 'When it is due cannot be said: the record does not show when its clock began'],
  ])('from %s', (_, time, text) => {
    expect(told([{ ...received, ...time }])[2]).toBe(`  ${text}.`);
  });

  it('shows every limit where there are several', () => {
    const limit = { on: ncmec, from: 'last-seen', law: source('9'), within: { hours: 8 } } as const;
    const overlay = defineOverlay({
      id: 'example',
      jurisdiction: 'Example',
      provenance: { source: 'Example', readOn: calendarDate('2026-01-01'), confirmedBy: null },
      limits: [limit, { ...limit, from: 'agency-received-information', within: { kind: 'immediately' } }],
    });
    const events = [received, { kind: 'last-seen', at: hour(-9) }];
    const lines = told(events, hour(10), {}, withOverlay(federal, overlay));
    expect(lines.slice(2, 6)).toEqual([
      '  Due by Mon 2026-05-04 09:00 CDT; this limit had passed before the agency received the information.',
      '    By federal: Due immediately, and in no case later than Tue 2026-05-05 10:00 CDT; open: still to be done [42 U.S.C. 671(a)(35)(B)].',
      '    By example: Due by Mon 2026-05-04 09:00 CDT; this limit had passed before the agency received the information; overdue, on the record supplied [Example Code 9].',
      '    By example: Due immediately; the text sets no hour; open: still to be done [Example Code 9].',
    ]);
    expect(lines.filter((line) => line.includes('Source: Example Code 9'))).toHaveLength(1);
    expect(told([received]).some((line) => line.includes('By federal'))).toBe(false);
    const two = told([received], hour(10), {}, withOverlay(federal, { ...overlay, limits: overlay.limits.slice(1) }));
    expect(two.filter((line) => line.startsWith('    By '))).toHaveLength(2);
  });

  it.each([
    [{ immediately: false, at: null, reason: 'no-limit' }, 'The text sets no time', 'El texto no fija plazo'],
    [
      { immediately: true, at: null, reason: 'no-limit' },
      'Due immediately; the text sets no hour',
      'Debe hacerse de inmediato; el texto no fija hora',
    ],
    [
      { immediately: false, at: null, reason: 'needs-calendar' },
      'When it is due cannot be said without the agency’s calendar',
      'No puede decirse cuándo vence sin el calendario de la agencia',
    ],
    [
      { immediately: false, at: instant(hour(0)), reason: 'limit' },
      'Due by Mon 2026-05-04 10:00 CDT',
      'Debe hacerse a más tardar el lun 2026-05-04 10:00 CDT',
    ],
  ] as const)('due %j', (due, inEnglish, inSpanish) => {
    const duty = dutyOf(assessed([received]), ncmec);
    const told = { ...duty, due: { ...due, by: [] } };
    expect(linesOf(told)[2]).toBe(`  ${inEnglish}.`);
    expect(linesOf(told, spanish)[2]).toBe(`  ${inSpanish}.`);
  });

  it('that was due between two moments, without "immediately", says so', () => {
    const due = { immediately: false, at: instant(hour(0)), latest: instant(hour(1)), reason: 'limit', by: [] } as const;
    const told = { ...dutyOf(assessed([received]), ncmec), due };
    const [from, to] = ['2026-05-04 10:00 CDT', '2026-05-04 11:00 CDT'];
    expect(linesOf(told)[2]).toBe(
      `  Due no later than a moment between Mon ${from} and Mon ${to}: when its clock began is known only roughly.`,
    );
    expect(linesOf(told, spanish)[2]).toBe(
      `  Debe hacerse a más tardar en un momento entre el lun ${from} y el lun ${to}: solo se sabe aproximadamente cuándo empezó a correr el plazo.`,
    );
  });

  it('says by each limit what that limit can tell', () => {
    const within = { on: ncmec, from: 'agency-received-information', within: { hours: 8 }, law: source('9') } as const;
    const overlay = defineOverlay({
      id: 'example',
      jurisdiction: 'Example',
      provenance: { source: 'Example', readOn: calendarDate('2026-01-01'), confirmedBy: null },
      limits: [within],
    });
    const limits = told([received, report({ to: 'ncmec', at: hour(2) })], hour(30), {}, withOverlay(federal, overlay)).filter((line) =>
      line.startsWith('    By '),
    );
    expect(limits[0]).toContain('; met, within the outer bound; whether a report was immediate is not decided [');
    expect(limits[1]).toContain('; done in time, on the record supplied [');
  });

  const entryOf = (at: string, entered: string): readonly string[] =>
    linesOf(
      dutyOf(
        assessed(
          [
            { kind: 'police-received-report', at },
            { kind: 'ncic-entered', at: entered },
          ],
          '2026-05-04T15:00:00Z',
          {
            child: { birthDate: '1995-02-28' },
          },
        ),
        'state-entry-within-2-hours',
      ),
    );

  /** AMB-5: until 2006-07-26 the text says "immediately", without a number. */
  it('never says that what was to be done immediately was', () => {
    const [, status, due] = entryOf('2005-01-01T16:00:00Z', '2008-01-01T16:00:00Z');
    expect(status).toBe('  Status: done; the text says "immediately" and sets no hour, and whether it was immediate is not decided.');
    expect(due).toBe('  Due immediately; the text sets no hour.');
    expect(entryOf('2007-01-01T16:00:00Z', '2007-01-01T17:00:00Z')[1]).toBe('  Status: done in time, on the record supplied.');
  });

  it('says that a record shows the entry in NCIC, and not that in the state system', () => {
    const proviso = /^ {2}What shows this is an entry in NCIC.*no entry for the state system\.$/;
    expect(entryOf('2007-01-01T16:00:00Z', '2007-01-01T17:00:00Z').some((line) => proviso.test(line))).toBe(true);
    expect(told([received, report({ to: 'ncmec', at: hour(2) })]).some((line) => proviso.test(line))).toBe(false);
  });

  /** 34 U.S.C. 41308(4)(A), (D): the photograph and the child welfare system came with Pub. L. 114-22. */
  it.each([
    ['le-verify-and-update-30-days', '2015-05-28T15:00:00Z', /^Verify(?!.*photograph)/],
    ['le-verify-and-update-30-days', '2015-05-29T15:00:00Z', /^Verify.*photograph/],
    ['le-liaison', '2015-05-28T15:00:00Z', /^Keep close liaison with the National Center\. /],
    ['le-liaison', '2015-05-29T15:00:00Z', /^Keep close liaison with the child welfare system and the National Center\. /],
  ] as const)('%s of %s is told as the text of that day has it', (id, at, title) => {
    const events = [
      { kind: 'police-received-report', at },
      { kind: 'ncic-entered', at },
    ];
    const duty = dutyOf(assessed(events, '2016-05-04T15:00:00Z', { child: { birthDate: '2002-02-28' } }), id);
    expect(linesOf(duty)[0]).toMatch(title);
    expect(linesOf(duty, spanish)[0]?.includes('fotografía') === linesOf(duty)[0]?.includes('photograph')).toBe(true);
  });

  it('of police that ended says with what', () => {
    const events = [
      { kind: 'police-received-report', at: hour(0) },
      { kind: 'returned', to: 'authorised-care', at: hour(2) },
    ];
    const status = (id: 'le-search' | 'ive-ongoing-communication'): string | undefined =>
      linesOf(dutyOf(assessed([received, ...events, report({ at: hour(0) })]), id))[1];
    expect(status('le-search')).toBe('  Status: ended when the child was found: located in person, or back.');
    expect(status('ive-ongoing-communication')).toBe(
      '  Status: ended with the absence, with the child’s death or with the responsibility.',
    );
  });

  it.each([
    ['state', 'A cargo del Estado (por medio de su policía).'],
    ['attorney-general', 'A cargo del Fiscal General de los Estados Unidos.'],
    ['law-enforcement', 'A cargo de la policía.'],
    ['el camino', 'A cargo de el camino.'],
  ])('says in Spanish who owes it: %s', (owedBy, text) => {
    expect(linesOf({ ...dutyOf(assessed([received]), ncmec), owedBy, who: owedBy }, spanish)[0]).toContain(text);
  });

  it('whose start is unknown says by when it was due at the latest, where that is known', () => {
    expect(told([{ kind: 'agency-determined-missing', agency: 'county', at: hour(0) }]).join('\n')).toContain('Tue 2026-05-05 10:00 CDT');
  });

  it('without words of its own goes by its name', () => {
    expect(linesOf({ ...dutyOf(assessed([received]), ncmec), id: 'tell-court' })[0]).toBe('tell-court. Owed by county.');
  });

  it('is told in Spanish', () => {
    const lines = linesOf(dutyOf(assessed([received]), ncmec), spanish);
    expect(lines.slice(0, 4)).toEqual([
      'Comunicar la desaparición del menor al National Center for Missing & Exploited Children. A cargo de county.',
      '  Estado: vencida, según el registro presentado.',
      '  Debe hacerse de inmediato, y en ningún caso después del mar 2026-05-05 10:00 CDT.',
      expect.stringMatching(/^ {2}\S.*\[42 U\.S\.C\. 671\(a\)\(35\)\(B\)\]$/),
    ]);
  });
});

describe('the zone', () => {
  it('is the one asked for, else that of the episode, else UTC', () => {
    const assessment = assessed([received], hour(1));
    const duty = dutyOf(assessment, ncmec);
    expect(explain(duty, { language: 'en', zone: 'America/New_York' })).toContain('Tue 2026-05-05 11:00 EDT');
    expect(explain(duty, { language: 'en' })).toContain('Tue 2026-05-05 15:00 UTC');
    expect(explain(assessment, { language: 'en' })).toContain('Tue 2026-05-05 10:00 CDT');
    expect(explain(assessment, { language: 'en', zone: 'Pacific/Honolulu' })).toContain('Tue 2026-05-05 05:00 HST');
    expect(explain(assessment, { language: 'en', zone: 'Pacific/Honolulu' })).not.toContain('CDT');
  });
});

describe('an assessment', () => {
  const open = { reasonableCauseOfTrafficking: 'unknown' };
  const policy = withOverlay(
    reading({ reportScope: 'narrow' }),
    defineOverlay({
      id: 'example',
      jurisdiction: 'Example',
      provenance: { source: 'Example', readOn: calendarDate('2026-01-01'), confirmedBy: null },
    }),
  );
  const assessment = assessed([received], hour(1), open, policy);
  const lines = linesOf(assessment, { language: 'en' });

  it('begins with what it is not, its moment and its law', () => {
    expect(lines.slice(0, 4)).toEqual([
      'Software, not legal advice. It depends on the facts supplied, on law read on the dates shown, and on named interpretations that no authority has confirmed. It is no finding of fault, and never a reason to delay a report.',
      '',
      'As of Mon 2026-05-04 11:00 CDT, under the policy "federal + example".',
      'Nobody of the agency has confirmed the overlay "example".',
    ]);
  });

  it('tells every duty, every definition, the advice, the questions and the notices, in this order', () => {
    const titles = ['Owed by', 'Definitions:', 'Advice:', 'What else needs to be known:', 'Please note:', 'Source:'];
    const places = titles.map((title) => lines.findIndex((line) => line.includes(title)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(lines.filter((line) => line.includes('Owed by'))).toHaveLength(assessment.duties.length);
    const definitions = lines.slice(places[1], places[2]).filter((line) => /^ {2}\S/.test(line));
    expect(definitions).toHaveLength(Object.keys(assessment.findings).length);
  });

  it('names the agency of which something is said, where there are several', () => {
    const [county] = child['agencies'] as readonly Given[];
    const two = { agencies: [county, { ...county, id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'supervision' }] };
    const text = explain(assessed([received], hour(1), two), { language: 'en' });
    const definitions = text.slice(text.indexOf('Definitions:'));
    expect(definitions).toContain('county: The agency is responsible for placement and care.');
    expect(text.slice(text.indexOf('Definitions:'))).not.toMatch(/- The agency is (?:not )?responsible/);
    expect(lines.join('\n')).not.toContain('county: ');
  });

  it('gives the words of the advice, the questions and the notices', () => {
    const text = lines.join('\n');
    for (const advice of assessment.advice) expect(text).toContain(`  - ${advice.text}`);
    expect(text).toContain(
      '  - Is there reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim? Who decided that, and when? (/reasonableCauseOfTrafficking)',
    );
    expect(text).toContain(
      '  - Law was applied here to a moment later than the day through which its text was read. Look for changes of the law since.',
    );
  });

  it('lists each source once, at the end', () => {
    const sources = lines.filter((line) => line.includes('Source: '));
    expect(new Set(sources).size).toBe(sources.length);
    expect(lines.slice(-sources.length)).toEqual(sources);
    expect(lines.at(-sources.length - 1)).toBe('');
    expect(sources).toContain('Source: 34 U.S.C. 41307(a) (text read through 2023-04-20)');
    expect(sources).toContain('Source: 42 U.S.C. 671(a)(34)(A) (text read through 2023-04-20)');
  });

  it('leaves out what there is not', () => {
    const none = explain(
      assessed(
        [
          { ...received, at: '2020-05-04T15:00:00Z' },
          report({ at: '2020-05-04T16:00:00Z' }),
          report({ to: 'ncmec', at: '2020-05-04T16:00:00Z' }),
        ],
        '2020-05-08T19:00:00Z',
      ),
      { language: 'en' },
    );
    expect(none).not.toMatch(/Advice:|What else needs|Please note:|has confirmed the overlay/);
  });

  it('shows advice, notices and questions without words as they are', () => {
    const strange = {
      ...assessment,
      advice: [{ id: 'x', text: 'Do this.', basis: 'statute' as const }],
      notices: ['no-such-notice'],
      needs: ['/x/noSuchFact'],
    };
    for (const [language, question] of [
      ['en', 'What is noSuchFact?'],
      ['es', '¿Cuál es noSuchFact?'],
    ] as const) {
      const text = explain(strange, { language });
      expect(text).toContain('  - Do this.');
      expect(text).toContain('  - no-such-notice');
      expect(text).toContain(`  - ${question} (/x/noSuchFact)`);
    }
  });

  it('speaks Spanish throughout', () => {
    const text = explain(assessment, { language: 'es' });
    expect(text).toContain('Programa informático, no asesoramiento jurídico.');
    expect(text).toContain('Definiciones:');
    expect(text).toContain('Consejos:');
    expect(text).toContain('Qué más hace falta saber:');
    expect(text).toContain('Tenga en cuenta:');
    expect(text).toContain('Nadie de la agencia ha confirmado la política superpuesta "example".');
    expect(text).not.toMatch(/Owed by|Status:|Due |Source:|Definitions|Advice|The (?:child|person|report|agency|law) /);
  });
});

/** AMB-7: what was not reported stays owed when the child is found; its words are those of a child who is found. */
describe('an assessment of a child who is not missing any more', () => {
  const told = (event: Given, language: 'en' | 'es' = 'en'): string => explain(assessed([received, event], hour(40)), { language });
  const back: Given = { kind: 'returned', to: 'authorised-care', at: hour(30) };
  const dead: Given = { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(30) };
  const asks =
    /^(?:Report the missing child to (?:law enforcement|the National)|Denunciar la|Comunicar la desaparición del menor al National)/m;

  it.each<[string, Given, 'en' | 'es', RegExp, RegExp]>([
    ['back', back, 'en', /^The child is found: /m, /Status: overdue.*; still owed, for the record, although the child is found\.$/gm],
    [
      'back',
      back,
      'es',
      /^Se ha encontrado al menor: /m,
      /Estado: vencida.*; sigue debiéndose, para que conste, aunque se haya encontrado/gm,
    ],
    ['dead', dead, 'en', /^The child has died: /m, /Status: overdue.*; still owed, for the record, although the child has died\.$/gm],
    ['dead', dead, 'es', /^El menor ha muerto: /m, /Estado: vencida.*; sigue debiéndose, para que conste, aunque el menor haya muerto/gm],
  ])('says of one who is %s that it is so, and what is still owed all the same', (_, event, language, headline, status) => {
    const text = told(event, language);
    expect(text).toMatch(headline);
    expect(text).not.toMatch(asks);
    expect(text.match(status)).toHaveLength(2);
  });

  it.each<[string, Given]>([
    ['still missing', { kind: 'sighted', at: hour(30) }],
    ['said by somebody to be dead', { ...dead, verifiedBy: 'by-message' }],
    ['back only later', { ...back, at: hour(41) }],
  ])('says nothing of the kind of one who is %s', (_, event) => {
    const text = told(event);
    expect(text).toMatch(asks);
    expect(text).not.toMatch(/still owed|has died|is found/);
  });

  it('speaks of what was done as it was done', () => {
    const events = [received, report({ at: hour(1) }), report({ to: 'ncmec', at: hour(1) }), dead];
    const text = explain(assessed(events, hour(40)), { language: 'en' });
    expect(text).toMatch(/^Report the missing child to law enforcement, for entry into NCIC\. Owed by county\.\n {2}Status: met/m);
    expect(text).toMatch(/^Tell law enforcement and the National Center that the child was found dead/m);
  });

  it('asks nobody to look for a dead child', () => {
    for (const first of [
      [],
      [
        { kind: 'located', verifiedBy: 'agency-in-person', at: hour(10) },
        { kind: 'whereabouts-lost', at: hour(12) },
      ],
    ]) {
      const assessment = assessed([received, ...first, dead], hour(40));
      const left = assessment.duties.filter(({ outstanding }) => outstanding).map(({ act }) => act);
      expect(left.length).toBeGreaterThan(0);
      expect(left.filter((act) => act === 'locate-child' || act === 'keep-in-touch' || act === 'search')).toEqual([]);
    }
  });
});

it('says once that a duty was done for which the text sets no time', () => {
  const found = { kind: 'located', verifiedBy: 'police-in-person', at: hour(30) };
  const lines = linesOf(dutyOf(assessed([received, found], hour(40)), 'ive-protocol-locate'));
  expect(lines.slice(1, 3)).toEqual(['  Status: done; the text sets no time.', '  Done at Tue 2026-05-05 16:00 CDT.']);
  const open = linesOf(dutyOf(assessed([received], hour(40)), 'ive-protocol-locate'));
  expect(open.slice(1, 3)).toEqual(['  Status: open: still to be done.', '  The text sets no time.']);
});
