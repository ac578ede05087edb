import fc from 'fast-check';
import {
  assess,
  caseSummary,
  checkPublicText,
  decideDisclosure,
  instant,
  parseEpisode,
  replyToRequester,
  summaryCategories,
  type Assessment,
  type DisclosureRequest,
  type Episode,
  type Event,
  type Facts,
  type InformationCategory,
  type Instant,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/questions.js';
import { episode, instantNear } from 'missing-child-rules/testing';
import { asking, plain, requestOf } from '../disclosure/requests.js';
import { openTo, request } from './requests.js';

/** The kinds of information that each fact belongs to: whoever may not be told all of them may not be told the fact. */
const categoriesOfFact: Readonly<Record<keyof Facts, readonly InformationCategory[]>> = {
  child: ['identity'],
  agencies: ['agency-involvement', 'dependency-status'],
  placement: ['placement', 'dependency-status'],
  legalGuardians: ['family-details'],
  whereaboutsUnknown: ['circumstances', 'recovery-location'],
  abducted: ['circumstances'],
  circumstances: ['circumstances'],
  reasonableCauseOfTrafficking: ['trafficking-indicators'],
  sexTraffickingVictim: ['trafficking-indicators'],
  earlierEpisodes: ['run-history'],
};

const categoriesOfKind: Partial<Readonly<Record<string, readonly InformationCategory[]>>> = {
  'last-seen': ['last-seen'],
  sighted: ['last-seen', 'tips-leads'],
  located: ['circumstances', 'recovery-location'],
  returned: ['circumstances', 'recovery-location'],
  'whereabouts-lost': ['circumstances', 'recovery-location'],
  // These say, too, whether the child is back, or gone again.
  'absence-began': ['circumstances', 'recovery-location'],
  'caregiver-discovered': ['circumstances', 'recovery-location'],
  'agency-determined-missing': ['circumstances', 'recovery-location'],
  'agency-received-information': ['circumstances', 'recovery-location'],
  'provider-learned': ['circumstances', 'recovery-location'],
  'agency-learned-of-return': ['circumstances', 'recovery-location'],
  'determined-not-missing': ['circumstances', 'recovery-location'],
  'trafficking-identified': ['trafficking-indicators'],
  screened: ['trafficking-indicators'],
  'police-received-report': ['investigating-agency'],
  'ncic-entered': ['investigating-agency'],
  'ncic-verified': ['investigating-agency'],
  'ncic-removed': ['investigating-agency'],
};

/** Whatever else is on the record is what an agency did, or what it is responsible for. */
function categoriesOfEvent({ kind }: Event): readonly InformationCategory[] {
  return categoriesOfKind[kind] ?? ['agency-involvement', 'dependency-status'];
}

type Told = (categories: readonly InformationCategory[]) => boolean;

function toldBy(asked: DisclosureRequest): Told {
  const { categories } = decideDisclosure(asked);
  const isTold = (name: string): boolean =>
    categories.some(({ category, decision }) => category === name && (decision === 'allow' || decision === 'allow-if'));
  return (names) => names.every(isTold);
}

const factNames = Object.keys(categoriesOfFact) as readonly (keyof Facts)[];

/** Of the facts given, those that may be told, or those that may not. */
function facts(given: Partial<Facts>, told: Told, wanted: boolean): Partial<Facts> {
  const names: readonly string[] = factNames.filter((name) => told(categoriesOfFact[name]) === wanted);
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

function events(log: Episode['events'], told: Told, wanted: boolean): readonly Event[] {
  return log.flatMap((entry): Event[] => {
    if (entry.kind === 'corrected') return [];
    if (entry.kind !== 'changed') return told(categoriesOfEvent(entry)) === wanted ? [entry] : [];
    const changed = facts(entry.facts, told, wanted);
    return Object.keys(changed).length === 0 ? [] : [{ ...entry, facts: changed }];
  });
}

/** What of one episode may be told, with what of another may not be. */
function joined(open: Episode, secret: Episode, told: Told): Episode {
  return {
    ...open,
    ...facts(secret, told, false),
    events: [...events(open.events, told, true), ...events(secret.events, told, false)],
  };
}

const two = fc
  .record({ open: episode(), secrets: fc.tuple(episode(), episode()), asked: request })
  .chain(({ open, secrets, asked }) =>
    fc.record({ open: fc.constant(open), secrets: fc.constant(secrets), asked: fc.constant(asked), asOf: instantNear(open) }),
  );

function pages(given: Episode, asOf: Instant, asked: DisclosureRequest): readonly string[] {
  const assessment = assess(given, asOf);
  return [caseSummary(assessment, asked, { language: 'en' }), caseSummary(assessment, asked, { language: 'es' })];
}

describe('what the recipient may not be told', () => {
  it('leaves no trace: the page is the same whatever it is', () => {
    let told = 0;
    fc.assert(
      fc.property(two, ({ open, secrets: [one, other], asked, asOf }) => {
        const may = toldBy(asked);
        const [first, second] = [joined(open, one, may), joined(open, other, may)];
        const page = pages(first, asOf, asked);
        expect(pages(second, asOf, asked)).toEqual(page);
        const isMixed = !may(summaryCategories) && page[0]?.startsWith('Summary') === true;
        if (isMixed && JSON.stringify(first) !== JSON.stringify(second)) told += 1;
      }),
      runs(200),
    );
    expect(told).toBeGreaterThan(20);
  });

  it('is all of it for somebody of whom nothing is known: the one answer that everybody gets', () => {
    const asked = requestOf({ '/asOf': '2026-11-21T15:00:00Z', '/categories': summaryCategories, '/recipients/0/role': 'legal-guardian' });
    const reply = replyToRequester(decideDisclosure(asked));
    fc.assert(
      fc.property(episode(), (given) => {
        const [english, spanish] = pages(given, instant('2026-11-22T03:00:00Z'), asked);
        expect(reply).toMatchObject({ text: { en: english?.replaceAll('\n', ' '), es: spanish?.replaceAll('\n', ' ') } });
      }),
      runs(30),
    );
  });

  it('includes what may be told in a manner that only a person can keep', () => {
    const asked = openTo('current-caregiver', ['identity', 'run-history']);
    expect(decideDisclosure(asked).categories).toMatchObject([
      { decision: 'allow' },
      { decision: 'allow-if', conditions: ['only-what-care-needs'] },
    ]);
    expect(caseSummary(known, asked)).toContain('Age: 15');
    expect(caseSummary(known, asked)).not.toContain('Missing before this record');
  });

  it('includes what a person must decide', () => {
    const grown = { '/child/ageBand': '18-to-20', '/recipients/0/relationship': 'yes' };
    const asked = requestOf(plain, asking('legal-guardian', ''), { '/categories': summaryCategories }, grown);
    expect(decideDisclosure(asked).decision).toBe('needs-human');
    expect(caseSummary(known, asked)).not.toMatch(/Summary|Age|Placement/);
  });
});

const record = {
  zone: 'America/Chicago',
  child: { birthDate: '2011-02-28' },
  agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
  placement: 'foster-family-home',
  legalGuardians: ['agency'],
  whereaboutsUnknown: 'yes',
  abducted: 'no',
  circumstances: 'ran-away',
  reasonableCauseOfTrafficking: 'yes',
  sexTraffickingVictim: 'no',
  earlierEpisodes: [{ missingSince: '2026-01-05' }, { missingSince: '2026-04-01' }],
  events: [
    { kind: 'last-seen', at: '2026-10-30T21:00:00-05:00' },
    { kind: 'agency-received-information', agency: 'example-county', at: '2026-10-31T10:00:00-05:00' },
    { kind: 'reported', agency: 'example-county', to: 'ncmec', about: ['missing'], outcome: 'received', at: '2026-10-31T11:00:00-05:00' },
    { kind: 'located', at: '2026-11-03T12:00:00-06:00', verifiedBy: 'police-in-person' },
    { kind: 'returned', at: '2026-11-03T15:00:00-06:00', to: 'authorised-care' },
  ],
} as const;
const asOf = instant('2026-11-04T09:00:00-06:00');
const known: Assessment = assess(parseEpisode(record), asOf);

describe('what the recipient may be told', () => {
  const page = caseSummary(known, openTo('legal-guardian'));

  it('stands on the page of the legal guardian, each thing in its line', () => {
    expect(page.split('\n')).toEqual(
      expect.arrayContaining([
        'Summary',
        'As of Wed 2026-11-04 09:00 CST.',
        'For this reader and this purpose only. Do not pass it on.',
        'Age: 15',
        'Circumstances: ran away',
        'Taken or kept without authority: no',
        'Last seen: Fri 2026-10-30 21:00 CDT',
        'Placement: foster family home',
        'Agency: example-county (title IV-E agency of a State; placement and care)',
        'Reasonable cause to believe the child is, or is at risk of being, a sex trafficking victim: yes',
        'Identified as a sex trafficking victim: no',
        'Missing before this record: 2 times',
        'Whereabouts unknown: no',
        'Located: Tue 2026-11-03 12:00 CST',
        'Returned: Tue 2026-11-03 15:00 CST (authorised care)',
      ]),
    );
  });

  it('has one zone: that of the record for whoever may be told times of it, else UTC', () => {
    expect(page).not.toContain('UTC');
    expect(page.match(/\d\d:\d\d (?!CDT|CST)/g)).toBeNull();
    const age = caseSummary(known, openTo('legal-guardian', ['identity']));
    expect(age).toContain('As of Wed 2026-11-04 15:00 UTC.');
    expect(age).not.toMatch(/C[DS]T/);
  });

  it('includes the duties, what is left to do first, with due times, statuses and citations', () => {
    const duties = page.slice(page.indexOf('Duties, on the record supplied:')).replaceAll('\n  ', ' ').split('\n').slice(1);
    expect(duties[0]).toMatch(
      /^- Tell law enforcement that the child was missing and is found\. .* write down why\. Owed by example-county\. Status: overdue, on the record supplied; still owed, for the record, although the child is found\. Due immediately, and in no case later than Sun 2026-11-01 09:00 CST\. \[42 U\.S\.C\. 671\(a\)\(35\)\(B\)\]$/,
    );
    expect(duties.findIndex((line) => line.includes('Missing & Exploited Children'))).toBeGreaterThan(
      duties.findIndex((line) => line.includes('screen for sex trafficking')),
    );
    expect(duties.find((line) => line.includes('Missing & Exploited Children'))).toContain('Done at Sat 2026-10-31 11:00 CDT');
  });

  it('says in Spanish the same, with the citations in English', () => {
    const spanish = caseSummary(known, openTo('legal-guardian'), { language: 'es' });
    expect(spanish).toContain('Edad: 15');
    expect(spanish).toContain('Colocación: hogar de acogida');
    expect(spanish).toContain('pendiente de revisión por un hablante nativo');
    expect(spanish.replaceAll('\n  ', ' ')).toContain('[42 U.S.C. 671(a)(35)(B)]');
    expect(spanish).not.toMatch(/Owed|Due |Status|Placement|Age:/);
  });

  it.each<readonly [string, InformationCategory, readonly InformationCategory[]]>([
    ['Age:', 'identity', ['identity']],
    ['Circumstances', 'circumstances', ['circumstances']],
    ['Last seen', 'last-seen', ['last-seen']],
    ['Placement', 'dependency-status', ['placement', 'dependency-status']],
    ['Placement', 'placement', ['placement', 'dependency-status']],
    ['Agency', 'agency-involvement', ['agency-involvement', 'dependency-status']],
    ['Agency', 'dependency-status', ['agency-involvement', 'dependency-status']],
    ['Identified', 'trafficking-indicators', ['trafficking-indicators']],
    ['Missing before this record', 'run-history', ['run-history']],
    ['Located', 'recovery-location', ['circumstances', 'recovery-location']],
  ])('%s is told only where %s is', (label, category, needed) => {
    expect(caseSummary(known, openTo('legal-guardian', needed))).toContain(`\n${label}`);
    expect(caseSummary(known, openTo('legal-guardian', needed))).not.toContain('Duties');
    const others = summaryCategories.filter((each) => each !== category);
    const less = caseSummary(known, openTo('legal-guardian', others));
    expect(less).toContain('Summary');
    expect(less).not.toContain(`\n${label}`);
  });

  it('is for NCMEC without what is only permitted where needed to locate, and asks it not to publish the rest', () => {
    const told = caseSummary(known, openTo('ncmec', ['identity', 'trafficking-indicators', 'run-history', 'agency-involvement']));
    expect(told).toContain('Age: 15');
    expect(told).toContain('Identified as a sex trafficking victim: no');
    expect(told).not.toContain('Missing before this record');
    expect(told).not.toContain('example-county');
    expect(told).toContain('Please publish nothing of where the child lived');
  });

  it('asks a court to keep it under seal', () => {
    expect(caseSummary(known, openTo('court'))).toContain('File under seal');
    expect(caseSummary(known, openTo('legal-guardian'))).not.toContain('File under seal');
  });

  it('says what is not known, and never takes it for a no', () => {
    const nothing = caseSummary(assess(parseEpisode({ zone: 'America/Chicago' }), asOf), openTo('legal-guardian'));
    for (const label of ['Age', 'Circumstances', 'Last seen', 'Placement', 'Agency', 'Missing before this record', 'Whereabouts unknown']) {
      expect(nothing).toContain(`${label}: not known`);
    }
    const none = assess(parseEpisode({ zone: 'America/Chicago', agencies: [], earlierEpisodes: [] }), asOf);
    const page = caseSummary(none, openTo('legal-guardian'));
    for (const line of ['Agency: no', 'Missing before this record: no', 'The record has nothing that starts one.'])
      expect(page).toContain(line);
  });

  const pageOf = (changes: object): string =>
    caseSummary(assess(parseEpisode({ ...record, ...changes }), asOf), openTo('legal-guardian')).replaceAll('\n  ', ' ');
  const [, informed] = record.events;

  it.each(['absence-began', 'caregiver-discovered', 'agency-determined-missing', 'whereabouts-lost'])(
    'says of a child who was back that it is missing again: %s',
    (kind) => {
      const page = pageOf({ events: [...record.events, { kind, at: '2026-11-03T22:00:00-06:00' }] });
      expect(page).toContain('Whereabouts unknown: yes');
      expect(pageOf({})).toContain('Whereabouts unknown: no');
    },
  );

  it('takes for known no location that nobody of the agency or the police saw, and no taking after the return to care', () => {
    const called = { kind: 'located', at: '2026-11-03T12:00:00-06:00', verifiedBy: 'by-telephone' };
    const page = pageOf({ events: [informed, called] });
    expect(page).toContain('Said to have been located, not seen in person by the agency or the police: Tue 2026-11-03 12:00 CST');
    expect(page).not.toMatch(/^Located:/m);
    expect(pageOf({})).toMatch(/^Located: Tue 2026-11-03 12:00 CST$/m);
    expect(pageOf({ abducted: 'yes' })).toContain('Taken or kept without authority: no');
    expect(pageOf({ abducted: 'yes', events: [informed] })).toContain('Taken or kept without authority: yes');
  });

  it('names an agency by its id, though that be a word for another body', () => {
    const [agency] = record.agencies;
    const page = pageOf({ agencies: [{ ...agency, id: 'state' }], events: [{ ...informed, agency: 'state' }] });
    expect(page).toMatch(/Report the missing child to law enforcement.*Owed by state\./);
  });

  it('asks whether the child is missing again, where something was heard after it was back', () => {
    const page = pageOf({ events: [...record.events, { ...informed, at: '2026-11-03T22:00:00-06:00' }] });
    expect(page).toContain('Is the child missing again?');
    expect(page).not.toContain('The child is found');
    expect(pageOf({})).not.toContain('Is the child missing again?');
  });

  it('asks whether the child is missing, where it was lost nobody knows when after it was back', () => {
    const page = pageOf({ events: [...record.events, { kind: 'whereabouts-lost', at: 'unknown' }] });
    expect(page).toContain('Is the child missing?');
    expect(page).not.toContain('The child is found');
  });

  it('says of a report that police have, and did not act on, that they declined', () => {
    const report = { kind: 'reported', agency: 'example-county', about: ['missing'], at: '2026-10-31T20:00:00Z' };
    const told = (to: string, outcome: string): string => pageOf({ events: [informed, { ...report, to, outcome }] });
    expect(told('law-enforcement', 'refused')).toMatch(/Report the missing child to law enforcement[^[]*declined to act\. \[/);
    for (const outcome of ['received', 'deflected']) expect(told('law-enforcement', outcome)).not.toContain('declined');
    expect(told('ncmec', 'refused')).not.toContain('declined');
  });

  const LEADS = [...summaryCategories, 'tips-leads'];

  it.each([
    ['2026-10-30T21:00:00-05:00', false],
    ['2026-10-30T21:00:00.001-05:00', true],
  ])('shows a sighting since the child was last seen, as said: at %s %s', (at, isShown) => {
    const events = [{ kind: 'last-seen', at: '2026-10-30T21:00:00-05:00' }, informed, { kind: 'sighted', at }];
    const read = (log: readonly object[]): string =>
      caseSummary(assess(parseEpisode({ ...record, events: log }), asOf), openTo('law-enforcement', LEADS));
    expect(read(events).includes('Said to have been seen since: Fri 2026-10-30 21:00 CDT')).toBe(isShown);
    expect(read([{ kind: 'sighted', at }])).toContain('Said to have been seen since: Fri 2026-10-30 21:00 CDT');
  });

  it.each<readonly [string, boolean]>([
    ['law-enforcement', true],
    ['current-caregiver', false],
    ['guardian-ad-litem', false],
    ['young-person', false],
    ['casa', false],
  ])('tells %s of a sighting: %s, for it is a lead, and of when the child was last seen in any case', (role, isTold) => {
    const events = [
      { kind: 'last-seen', at: '2026-10-30T21:00:00-05:00' },
      { kind: 'sighted', at: '2026-10-30T22:00:00-05:00' },
    ];
    const page = caseSummary(
      assess(parseEpisode({ zone: 'America/Chicago', events }), instant('2026-10-31T12:00:00-05:00')),
      openTo(role, LEADS),
    );
    expect(page).toContain('Last seen: Fri 2026-10-30 21:00 CDT');
    expect(page.includes('22:00')).toBe(isTold);
  });

  it('has the reports of a missing child of whom the record does not say when the agency heard', () => {
    const page = pageOf({ events: [] });
    expect(page).toMatch(/Report the missing child to law enforcement.*Owed by example-county\..*At once/);
    expect(page).not.toContain('None is owed');
  });

  it('has those of the agency that took over a child and is not said to have heard', () => {
    const [first] = record.agencies;
    const other = { ...first, id: 'example-other-county' };
    const changed = {
      kind: 'changed',
      at: '2026-11-01T09:00:00-06:00',
      facts: { agencies: [{ ...first, responsibility: 'none' }, other] },
    };
    const page = pageOf({ events: [informed, changed] });
    expect(page).toMatch(/Report the missing child to law enforcement.*Owed by example-other-county\./);
  });

  it('leaves it to a person to tell the National Center where only reasonable cause permits it', () => {
    const served = { agencies: [{ ...record.agencies[0], responsibility: 'supervision' }], placement: 'in-home', events: [informed] };
    const page = (cause: string): string => pageOf({ ...served, reasonableCauseOfTrafficking: cause, sexTraffickingVictim: 'unknown' });
    expect(page('unknown')).toMatch(/Report the missing child to the National Center[^.]*\. A person must decide first/);
    expect(page('yes')).not.toContain('A person must decide first');
  });

  it.each([
    ['2011-11-05', '14'],
    ['2011-11-04', '15'],
    ['2011-11-03', '15'],
  ])('counts the age of one born on %s at the birthday: %s', (birthDate, age) => {
    const child = assess(parseEpisode({ ...record, child: { birthDate } }), asOf);
    expect(caseSummary(child, openTo('legal-guardian'))).toContain(`Age: ${age}\n`);
  });

  it('gives the least and the most age of one born between two days', () => {
    const child = assess(parseEpisode({ ...record, child: { bornBetween: ['2009-01-01', '2011-12-31'] } }), asOf);
    expect(caseSummary(child, openTo('legal-guardian'))).toContain('Age: between 14 and 17\n');
  });

  it.each([
    [{ on: '2026-10-30' }, '2026-10-30'],
    [{ at: 'unknown' }, 'not known'],
    [
      { between: ['2026-10-30T20:00:00-05:00', '2026-10-30T22:00:00-05:00'] },
      'a time between Fri 2026-10-30 20:00 CDT and Fri 2026-10-30 22:00 CDT',
    ],
  ])('says when as exactly as the record does: %j', (when, text) => {
    const seen = assess(parseEpisode({ ...record, events: [{ kind: 'last-seen', ...when }] }), asOf);
    expect(caseSummary(seen, openTo('legal-guardian'))).toContain(`Last seen: ${text}\n`);
  });
});

describe('the page of the media and the public', () => {
  it.each(['media', 'public'])('carries nothing protected: %s', (role) => {
    const protectedAlone: readonly InformationCategory[] = [
      'placement',
      'dependency-status',
      'agency-involvement',
      'trafficking-indicators',
      'run-history',
      'recovery-location',
    ];
    expect(caseSummary(known, openTo(role, protectedAlone))).toBe(
      caseSummary(assess(parseEpisode({ zone: 'Pacific/Guam' }), asOf), openTo(role, protectedAlone)),
    );
    for (const category of ['identity', 'circumstances', 'last-seen']) {
      for (const language of ['en', 'es'] as const) {
        const page = caseSummary(known, openTo(role, [...protectedAlone, category]), { language });
        expect(page).toMatch(/^(?:Summary|Resumen)\n/);
        expect(checkPublicText(page)).toMatchObject({ outcome: 'pass', hits: [] });
      }
    }
  });

  it('never repeats a word of the record about the circumstances that is not one of the closed set', () => {
    const told = assess(parseEpisode({ ...record, circumstances: 'left-foster-home' }), asOf);
    expect(caseSummary(told, openTo('public', ['circumstances']))).toContain('Circumstances: other');
  });
});

describe('one printed page', () => {
  const crowded = {
    ...record,
    agencies: Array.from({ length: 9 }, (_, place) => ({
      id: place === 0 ? 'example-county' : `${'x'.repeat(150)} ${String(place)}`,
      kind: 'title-iv-e-state',
      responsibility: 'placement-and-care',
    })),
    events: [
      ...record.events,
      ...Array.from({ length: 9 }, (_, place) => ({ kind: 'trafficking-identified', at: `2026-11-01T0${String(place)}:00:00Z` })),
    ],
  };

  it.each(['en', 'es'] as const)('is never more than 60 lines of 96 characters, and says what it leaves out: %s', (language) => {
    const page = caseSummary(assess(parseEpisode(crowded), asOf), openTo('legal-guardian'), { language });
    expect(page.split('\n').length).toBeGreaterThan(50);
    expect(page.split('\n').length).toBeLessThanOrEqual(60);
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(96);
    expect(page).toMatch(/\n(?:and 5 more|y 5 más)\n/);
    expect(page).toMatch(/\n(?:and \d+ more|y \d+ más)$/);
  });

  it('is that for any record and any recipient', () => {
    fc.assert(
      fc.property(two, ({ open, asked, asOf: at }) => {
        for (const page of pages(open, at, asked)) {
          const lines = page.split('\n');
          expect(lines.length).toBeLessThanOrEqual(60);
          expect(lines.filter((line) => line.length > 96)).toEqual([]);
        }
      }),
      runs(40),
    );
  });
});

describe('of a child who is not missing any more', () => {
  const received = { kind: 'agency-received-information', agency: 'example-county', at: '2026-11-01T12:00:00-06:00' };
  const dead = { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: '2026-11-03T12:00:00-06:00' };
  const page = (events: readonly object[], language: 'en' | 'es' = 'en'): string =>
    caseSummary(assess(parseEpisode({ ...record, events }), asOf), openTo('legal-guardian'), { language }).replaceAll('\n  ', ' ');

  it('the page says so, with what is still owed all the same', () => {
    const found = page([received, { ...dead, condition: 'alive' }]);
    expect(found).toMatch(/^Located: Tue 2026-11-03 12:00 CST$/m);
    expect(found).toContain('The child is found:');
    expect(found).toMatch(/- Tell law enforcement that the child was missing and is found\..*still owed, for the record/);
    expect(found).not.toContain('Report the missing child');
  });

  it('the page calls a death by its name', () => {
    const english = page([received, dead]);
    expect(english).toMatch(/^Found dead: Tue 2026-11-03 12:00 CST$/m);
    expect(english).toContain('The child has died:');
    expect(english).toMatch(/although the child has died/);
    expect(english).not.toMatch(/^Located/m);
    const spanish = page([received, dead], 'es');
    expect(spanish).toMatch(/^Hallado muerto: /m);
    expect(spanish).toContain('El menor ha muerto:');
  });

  it.each<[string, readonly object[]]>([
    ['nobody saw', [{ ...dead, verifiedBy: 'by-message' }]],
    ['nobody knows who saw', [{ ...dead, verifiedBy: null }]],
    ['proved to be none', [dead, { kind: 'whereabouts-lost', at: '2026-11-03T18:00:00-06:00' }]],
  ])('the page does not take for known a death that %s', (_, events) => {
    const text = page([received, ...events]);
    expect(text).toMatch(/^Said to have been found dead, which is not certain: /m);
    expect(text).not.toMatch(/^Found dead|has died/m);
  });

  it('says once that what was done has no time set', () => {
    const text = page([received, dead]);
    expect(text).toMatch(/Status: done; the text sets no time\./);
    expect(text).not.toMatch(/the text sets no time\. The text sets no time/);
  });
});
