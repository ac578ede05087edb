import { readFileSync } from 'node:fs';
import {
  assess,
  calendarDate,
  decisionRecord,
  defineOverlay,
  federal,
  instant,
  parseEpisode,
  timeline,
  withOverlay,
  type Overlay,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, child, dutyOf, hour, ncmec, police, reading, received, report, victim, type Given } from './cases.js';

describe('an assessment', () => {
  it('says what it rests on', () => {
    const policy = reading({ reportScope: 'narrow' });
    const episode = parseEpisode({ ...child, events: [received] });
    expect(assess(episode, instant(hour(1)), policy)).toMatchObject({
      asOf: hour(1),
      policy: 'federal',
      library: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
      coverage: '2023-04-20',
      unconfirmed: [],
      readings: policy.readings,
      episode,
      disregarded: [],
      faults: [],
    });
  });

  it('names the overlays that nobody has confirmed', () => {
    const named = (id: string, confirmedBy: string | null): Overlay =>
      defineOverlay({ id, jurisdiction: 'Example', provenance: { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy } });
    const policy = withOverlay(federal, named('a', null), named('b', 'Example County counsel'), named('c', null));
    expect(assessed([], hour(1), {}, policy)).toMatchObject({ policy: 'federal + a + b + c', unconfirmed: ['a', 'c'] });
  });

  it('judges each definition at its moment, by its own name', () => {
    const events = [{ kind: 'returned', to: 'authorised-care', at: hour(5) }];
    const known = [
      'missing-child',
      'missing-child-or-youth',
      'reportable-to-ncic',
      'covered-by-title-iv-e',
      'missing-or-abducted-from-care',
      'abducted-from-care',
      'sex-trafficking-victim',
    ];
    const answers = (asOf: string, facts: Given = {}): unknown =>
      Object.entries(assessed(events, asOf, facts).findings)
        .filter(([id]) => known.includes(id))
        .map(([id, finding]) => [id === finding.id, id, finding.answer]);
    expect(answers(hour(5, -1), { abducted: 'yes', sexTraffickingVictim: 'yes' })).toEqual([
      [true, 'missing-child', 'yes'],
      [true, 'missing-child-or-youth', 'yes'],
      [true, 'reportable-to-ncic', 'yes'],
      [true, 'covered-by-title-iv-e', 'yes'],
      [true, 'missing-or-abducted-from-care', 'yes'],
      [true, 'abducted-from-care', 'yes'],
      [true, 'sex-trafficking-victim', 'yes'],
    ]);
    expect(answers(hour(5))).toEqual([
      [true, 'missing-child', 'no'],
      [true, 'missing-child-or-youth', 'no'],
      [true, 'reportable-to-ncic', 'no'],
      [true, 'covered-by-title-iv-e', 'yes'],
      [true, 'missing-or-abducted-from-care', 'no'],
      [true, 'abducted-from-care', 'no'],
      [true, 'sex-trafficking-victim', 'no'],
    ]);
  });

  it('applies the readings of its policy', () => {
    const answers = (reportScope: 'narrow' | 'all-missing-from-care'): unknown => {
      const { findings, duties } = assessed([received], hour(1), {}, reading({ reportScope }));
      return [findings['covered-by-title-iv-e'].answer, duties[0]?.owed.answer];
    };
    expect([answers('narrow'), answers('all-missing-from-care')]).toEqual([
      ['no', 'no'],
      ['yes', 'yes'],
    ]);
  });

  it('knows nothing of the duties of a programme', () => {
    const programme = federal.duties.filter(({ scope }) => scope === 'programme').map(({ id }) => id);
    expect(assessed([received]).duties.filter(({ id }) => programme.includes(id))).toEqual([]);
    expect(new Set(assessed([received]).duties.map(({ id }) => id)).size).toBe(federal.duties.length - programme.length);
  });
});

describe('what needs to be known', () => {
  const open = { reasonableCauseOfTrafficking: 'unknown', agencies: [{ id: 'county', kind: 'title-iv-e-state' }] };

  it('is asked for what keeps a duty open, each once', () => {
    expect(assessed([received], hour(1), open).needs).toEqual(['/agencies/0/responsibility', '/reasonableCauseOfTrafficking']);
  });

  it('is nothing where every duty is settled', () => {
    expect(assessed([received], hour(1)).needs).toEqual([]);
    expect(assessed([], hour(1), { whereaboutsUnknown: 'no' }).needs).toEqual([]);
  });

  it.each<[string, Given, readonly string[]]>([
    ['the agency may not answer for the child', open, ['/agencies/0/responsibility', '/reasonableCauseOfTrafficking']],
    ['nobody knows of any agency', { agencies: null }, ['/agencies']],
    ['the child may be missing', { whereaboutsUnknown: 'unknown' }, ['/whereaboutsUnknown']],
    ['it would be owed', {}, ['/events']],
  ])('is, before anything starts a report, what would settle whether it would be owed: %s', (_, facts, needs) => {
    expect(assessed([{ kind: 'caregiver-discovered', at: hour(0) }], hour(1), facts).needs).toEqual(needs);
  });

  it('comes in the order in which the duties are due', () => {
    const identified = { kind: 'trafficking-identified', agency: 'county', at: hour(-5) };
    const facts = { whereaboutsUnknown: 'unknown', abducted: 'unknown' };
    const about = report({ about: null, to: 'law-enforcement', at: hour(1) });
    expect(assessed([received, identified, about], hour(2), facts).needs).toEqual(['/events/2/about', '/whereaboutsUnknown', '/abducted']);
    const later = { ...identified, at: hour(5) };
    expect(assessed([received, later, about], hour(6), facts).needs).toEqual(['/whereaboutsUnknown', '/abducted', '/events/2/about']);
  });
});

describe('advice', () => {
  const given = (events: readonly Given[], facts: Given = {}, asOf = hour(30)): readonly string[] =>
    assessed(events, asOf, facts).advice.map(({ id }) => id);
  const toPolice = (outcome: string | null, said: Given = {}): Given => report({ outcome, at: hour(2), ...said });
  const toNcmec = report({ to: 'ncmec', at: hour(2) });

  it('is to call the police first, while neither they nor the National Center have been told', () => {
    expect(given([received])).toEqual(['police-first']);
    expect(given([received, toNcmec])).toEqual([]);
    expect(given([received, toPolice('received')])).toEqual([]);
    const [advice] = assessed([received]).advice;
    expect(advice).toMatchObject({ basis: 'ncmec-practice', after: police, contact: { phone: '1-800-843-5678' } });
  });

  it.each([
    ['received', []],
    ['unproven', []],
    [null, []],
    ['refused', ['police-refuse']],
    ['deflected', ['police-refuse', 'other-police']],
  ])('is what to do where the police %s', (outcome, advice) => {
    expect(given([received, toNcmec, toPolice(outcome)])).toEqual(advice);
    expect(given([received, toNcmec, toPolice(outcome), toPolice('received')])).toEqual([]);
    expect(given([received, toNcmec, toPolice(outcome, { to: 'title-iv-e-agency' })])).toEqual([]);
  });

  it('reads what comes later neither', () => {
    expect(given([received, toNcmec, toPolice('refused', { at: hour(40) })])).toEqual([]);
  });

  it('is to say that the child has been missing before', () => {
    const earlierEpisodes = [{ missingSince: '2025-01-01', endedAt: '2025-01-02', circumstances: 'ran-away' }];
    expect(given([received, toNcmec], { earlierEpisodes })).toEqual(['repeatedly-missing']);
    expect(given([received, toNcmec], { earlierEpisodes: null })).toEqual([]);
    expect(given([received, toNcmec, { kind: 'changed', at: hour(1), facts: { earlierEpisodes } }])).toEqual(['repeatedly-missing']);
    expect(given([received, toNcmec, { kind: 'changed', at: hour(31), facts: { earlierEpisodes } }])).toEqual([]);
  });

  it.each([
    [hour(0, -1), ['provider-knew-first']],
    [hour(0), []],
    [hour(0, 1), []],
  ])('is to ask why a provider that knew at %s held it back', (at, advice) => {
    const learned = { kind: 'provider-learned', agency: null, at };
    expect(given([received, toNcmec, learned])).toEqual(advice);
    expect(given([learned])).toEqual(['say-when-informed']);
  });

  it.each([
    [hour(0, -1), ['provider-knew-first']],
    [hour(0), []],
  ])('is to ask why only where it certainly knew first: by %s', (last, advice) => {
    const learned = { kind: 'provider-learned', agency: null, between: [hour(-5), last] };
    expect(given([received, toNcmec, learned])).toEqual(advice);
  });

  it('is to report now, and to write down when the agency heard, of a child missing from its care without any word of that', () => {
    expect(given([])).toEqual(['say-when-informed']);
    expect(given([{ kind: 'caregiver-discovered', at: hour(0) }])).toEqual(['say-when-informed']);
    expect(given([], { whereaboutsUnknown: 'unknown' })).toEqual([]);
    expect(given([], { agencies: [] })).not.toContain('say-when-informed');
  });

  it('is so only where no clock is shown for that agency', () => {
    const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
    const other = (responsibility: string): Given => ({ ...county, id: 'other', responsibility });
    const advice = (second: Given): readonly string[] => given([received, toNcmec], { agencies: [county, second] });
    expect(advice(other('placement-and-care'))).toContain('say-when-informed');
    expect(advice(other('supervision'))).not.toContain('say-when-informed');
    expect(advice(other('none'))).not.toContain('say-when-informed');
  });

  /** 34 U.S.C. 41307(a): police report each case of a missing child under 21, whatever an agency owes. */
  it.each<[string, readonly Given[], Given, boolean]>([
    ['no agency has a part', [], { agencies: [] }, true],
    ['nobody knows of any agency', [{ kind: 'caregiver-discovered', at: hour(0) }], { agencies: null }, true],
    [
      'only supervised, without reasonable cause',
      [received],
      { agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'supervision' }], placement: 'in-home' },
      true,
    ],
    ['a day before 21', [], { agencies: [], child: { birthDate: '2005-05-06' } }, true],
    ['21 on the day', [], { agencies: [], child: { birthDate: '2005-05-05' } }, false],
    ['21 and a day', [], { agencies: [], child: { birthDate: '2005-05-04' } }, false],
    ['of unknown age', [], { agencies: [], child: {} }, true],
    ['not known to be missing', [], { agencies: [], whereaboutsUnknown: 'unknown' }, false],
    ['whose place is known', [], { agencies: [], whereaboutsUnknown: 'no' }, false],
    ['of whom the police were told', [report({ by: 'parent', agency: null, at: hour(1) })], { agencies: [] }, false],
    [
      'of whom only the National Center was told',
      [report({ by: 'parent', agency: null, to: 'ncmec', at: hour(1) })],
      { agencies: [] },
      true,
    ],
    ['found dead', [{ kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(1) }], { agencies: [] }, false],
    [
      'said to be dead by a stranger',
      [{ kind: 'located', verifiedBy: 'other-in-person', condition: 'deceased', at: hour(1) }],
      { agencies: [] },
      true,
    ],
    ['whom the agency must report', [received], {}, false],
    ['whom the agency must report if it heard', [], {}, false],
  ])('is to call the police of a missing person under 21 whom no agency is shown to owe a report: %s', (_, events, facts, isGiven) => {
    expect(given(events, facts).includes('police-take-reports')).toBe(isGiven);
  });

  it('is to see to the return of a child who is away though the agency knows where', () => {
    const seen = { kind: 'located', verifiedBy: 'agency-in-person', refusesReturn: 'yes', at: hour(2) };
    const back = { kind: 'returned', to: 'authorised-care', at: hour(3) };
    expect(given([received, toNcmec, seen])).toEqual(['absent-though-whereabouts-known']);
    expect(given([received, toNcmec, { ...seen, verifiedBy: 'by-telephone' }])).toEqual([]);
    expect(given([received, toNcmec, seen, back])).toEqual([]);
    expect(given([received, toNcmec, seen, { kind: 'whereabouts-lost', at: hour(3) }])).not.toContain('absent-though-whereabouts-known');
    expect(given([received, toNcmec, seen], { placement: 'in-home' })).toEqual([]);
  });

  it('is whom to turn to for a young adult whom title IV-E does not reach', () => {
    const older = {
      child: { birthDate: '2007-01-01' },
      agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', olderAgeElected: 18 }],
    };
    const asked = (facts: Given): readonly string[] =>
      assessed([received], hour(30), facts, reading({ youthInCare: 'elected-age-only' })).advice.map(({ id }) => id);
    expect(asked(older)).toEqual(['young-adult']);
    expect(asked({ ...older, child: { birthDate: '2009-01-01' } })).toEqual(['police-first']);
    expect(
      asked({
        ...older,
        agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', olderAgeElected: 19 }],
      }),
    ).toEqual(['young-adult']);
    expect(given([received], { whereaboutsUnknown: 'no' })).not.toContain('young-adult');
    // Where no report has become due, there is no report that is not owed.
    const back = { kind: 'returned', to: 'authorised-care', at: hour(0) };
    const elected = reading({ youthInCare: 'elected-age-only' });
    expect(assessed([back], hour(30), older, elected).advice).toEqual([]);
  });

  it('is to decide on reasonable cause, where the duty hangs on it', () => {
    const supervised = {
      agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'supervision' }],
      reasonableCauseOfTrafficking: 'unknown',
    };
    expect(given([received], supervised)).toEqual(['decide-reasonable-cause', 'police-first']);
    expect(given([received], { ...supervised, reasonableCauseOfTrafficking: 'yes' })).toEqual(['police-first']);
    // A decision that was made is not asked for again, though whether the child is a victim is open.
    expect(given([received], { ...supervised, reasonableCauseOfTrafficking: 'no', sexTraffickingVictim: 'unknown' })).toEqual([
      'police-first',
    ]);
    expect(given([received], { reasonableCauseOfTrafficking: 'unknown' })).toEqual(['police-first']);
  });
});

describe('the timeline', () => {
  it('shows what happened, what is due and now, in order of time', () => {
    const events = [
      { kind: 'sighted', at: 'unknown' },
      { kind: 'absence-began', on: '2026-05-04' },
      { kind: 'last-seen', between: [hour(-3), hour(-1)] },
      { ...received, at: hour(0) },
      report({ at: hour(2) }),
      { id: 'later', kind: 'sighted', at: hour(50) },
      { kind: 'sighted', at: hour(51) },
    ];
    const { zone, entries } = timeline(assessed(events, hour(30)));
    expect(zone).toBe('America/Chicago');
    expect(entries).toEqual([
      { what: 'event', name: 'sighted', event: '/events/0', at: null, local: null },
      {
        what: 'event',
        name: 'absence-began',
        event: '/events/1',
        at: '2026-05-04T05:00:00.000Z',
        latest: '2026-05-05T04:59:59.999Z',
        on: '2026-05-04',
        local: null,
      },
      { what: 'event', name: 'last-seen', event: '/events/2', at: hour(-3), latest: hour(-1), local: 'Mon 2026-05-04 07:00 CDT' },
      { what: 'event', name: 'agency-received-information', event: 'r', at: hour(0), local: 'Mon 2026-05-04 10:00 CDT' },
      { what: 'event', name: 'reported', event: '/events/4', at: hour(2), local: 'Mon 2026-05-04 12:00 CDT' },
      {
        what: 'due',
        name: 'state-entry-within-2-hours/state//events/4',
        at: hour(4),
        local: 'Mon 2026-05-04 14:00 CDT',
        status: 'indeterminate',
      },
      {
        what: 'due',
        name: 'le-make-available-to-clearinghouse/state//events/4',
        at: hour(4),
        local: 'Mon 2026-05-04 14:00 CDT',
        status: 'indeterminate',
      },
      { what: 'due', name: `${police}/county/r`, at: hour(24), local: 'Tue 2026-05-05 10:00 CDT', status: 'met' },
      { what: 'due', name: `${ncmec}/county/r`, at: hour(24), local: 'Tue 2026-05-05 10:00 CDT', status: 'overdue' },
      { what: 'now', name: 'as-of', at: hour(30), local: 'Tue 2026-05-05 16:00 CDT' },
    ]);
  });

  it('shows within which time something is due', () => {
    const { entries } = timeline(assessed([{ ...received, at: undefined, between: [hour(0), hour(1)] }]));
    expect(entries.find(({ what }) => what === 'due')).toMatchObject({ at: hour(24), latest: hour(25) });
  });

  it('is plain JSON: what there is not is left out', () => {
    const line = timeline(assessed([{ kind: 'absence-began', on: '2026-05-04' }, received]));
    expect(line).toStrictEqual(JSON.parse(JSON.stringify(line)));
  });

  it('shows first what happened nobody knows when, in the order of the log', () => {
    const events = ['a', 'b', 'c'].map((id) => ({ id, kind: 'sighted', at: 'unknown' }));
    const { entries } = timeline(assessed([received, ...events], hour(1)));
    expect(entries.map(({ event }) => event)).toEqual(['a', 'b', 'c', 'r', undefined, undefined, undefined]);
    expect(entries.map(({ what }) => what).slice(3)).toEqual(['event', 'now', 'due', 'due']);
  });

  it('shows the record as corrected', () => {
    const events = [
      { id: 'a', kind: 'sighted', at: hour(1) },
      { id: 'b', kind: 'sighted', at: hour(2) },
      { kind: 'corrected', replaces: 'a', at: hour(3), with: { kind: 'last-seen', at: hour(0) } },
      { kind: 'corrected', replaces: 'b', at: hour(4), with: null },
    ];
    const names = (asOf: string): unknown => timeline(assessed(events, asOf)).entries.map(({ name }) => name);
    expect(names(hour(5))).toEqual(['last-seen', 'as-of']);
    expect(names(hour(2))).toEqual(['sighted', 'sighted', 'as-of']);
  });

  it('shows nothing that was not read', () => {
    const moved = { kind: 'corrected', replaces: 'a', at: hour(3), with: { kind: 'sighted', at: hour(50) } };
    expect(timeline(assessed([{ id: 'a', kind: 'sighted', at: hour(1) }, moved], hour(5))).entries.map(({ name }) => name)).toEqual([
      'as-of',
    ]);
  });
});

describe('the decision record', () => {
  const keysSorted = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.every(keysSorted);
    if (typeof value !== 'object' || value === null) return true;
    const keys = Object.keys(value);
    return keys.every((key, place) => place === 0 || (keys[place - 1] ?? '') < key) && Object.values(value).every(keysSorted);
  };

  it('holds everything, with sorted keys', () => {
    const assessment = assessed([
      received,
      report({
        at: hour(2),
        content: { photo: 'missing', physicalFeatures: 'missing', endangerment: 'missing', ab: 'included', aZ: 'unknown' },
      }),
    ]);
    const record = decisionRecord(assessment);
    expect(record).toEqual({ schema: 'missing-child-rules/decision-record/1', assessment });
    expect(keysSorted(record)).toBe(true);
    expect(JSON.stringify(record)).toContain(
      '{"aZ":"unknown","ab":"included","endangerment":"missing","photo":"missing","physicalFeatures":"missing"}',
    );
  });

  it('keeps the order of lists', () => {
    const assessment = assessed([
      { kind: 'sighted', at: hour(2) },
      { kind: 'last-seen', at: hour(1) },
    ]);
    expect(decisionRecord(assessment)['assessment']).toMatchObject({ episode: { events: [{ kind: 'sighted' }, { kind: 'last-seen' }] } });
  });

  it('has the same bytes for what was written in another order, or left out', () => {
    const assessment = assessed([received]);
    const { duties, asOf, ...rest } = assessment;
    const reversed = duties.map((duty) => Object.fromEntries(Object.entries(duty).reverse()));
    const other = JSON.parse(JSON.stringify({ ...rest, asOf, duties: reversed })) as typeof assessment;
    expect(JSON.stringify(decisionRecord(Object.assign(other, { leftOut: undefined })))).toBe(JSON.stringify(decisionRecord(assessment)));
  });

  it('tells one result from another', () => {
    const bytes = (asOf: string): string => JSON.stringify(decisionRecord(assessed([received], asOf)));
    expect(bytes(hour(1))).not.toBe(bytes(hour(2)));
    expect(dutyOf(assessed([received]), victim).status).toBe('waiting');
  });
});
