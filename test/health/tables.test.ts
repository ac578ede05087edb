import {
  amberEvaluation,
  assess,
  calendarDate,
  coverage,
  criminalJusticeAgency,
  defaultReadings,
  federal,
  instant,
  lawAsOf,
  leadRouting,
  ncmecServiceAvailable,
  ncmecServices,
  parseEpisode,
  provision,
  provisions,
  readings,
  type CalendarDate,
  type EpisodeDuty,
  type Finding,
  type Policy,
  type Provision,
  type Readings,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { vectors } from '../vectors/vectors.js';
import { read, sources } from './source.js';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const rows = federal.duties;
const episodeRows = rows.filter((row): row is EpisodeDuty => row.scope === 'episode');
const programmeRows = rows.filter((row) => row.scope === 'programme');

function isDay(text: string): boolean {
  return calendarDate(text) === text && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** Every assessment that the vectors make, under the readings that they choose. */
const assessments = vectors.flatMap(({ episode, asOf, readings: chosen, expect: { error } }) => {
  const policy: Policy = { ...federal, readings: { ...federal.readings, ...chosen } };
  return error === undefined ? [assess(parseEpisode(episode), instant(asOf), policy)] : [];
});

function lawOf({ law, because }: Finding): readonly Provision[] {
  return [...law, ...because.flatMap(lawOf)];
}

describe('the table of provisions', () => {
  const reached = new Set([
    ...assessments.flatMap(({ findings, duties }) => [...Object.values(findings), ...duties.map(({ owed }) => owed)].flatMap(lawOf)),
    ...assessments.flatMap(({ duties }) => duties.flatMap(({ due }) => due.by.flatMap(({ law }) => law))),
    ...rows.flatMap(({ law }) => law),
    ...lawOf(criminalJusticeAgency({})),
    ...ncmecServices.flatMap((service) => lawOf(ncmecServiceAvailable(service, {}))),
    ...leadRouting.law,
    ...amberEvaluation(parseEpisode({ zone: 'UTC' }), instant('2026-01-01T00:00:00Z')).law,
    ...rows.flatMap((row) => (row.scope === 'episode' ? (row.content ?? []).map(({ law }) => law) : [])),
  ]);
  const advice = [...new Set(assessments.flatMap((assessment) => assessment.advice.map(({ text }) => text)))].join('\n');

  it('gives each a name of its own in kebab case', () => {
    expect(provisions.filter(({ id }) => !KEBAB.test(id))).toEqual([]);
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
    expect(provisions.map(({ id }) => provision(id))).toEqual(provisions);
  });

  it.each(provisions)('$id has days that are days, in their order', ({ interval: { from, to }, readThrough }) => {
    expect([from, readThrough, ...(to === null ? [] : [to])].every(isDay)).toBe(true);
    expect(to === null || from < to).toBe(true);
    expect(from <= readThrough).toBe(true);
    expect(to === null || readThrough < to).toBe(true);
  });

  it.each(provisions.filter(({ evidence }) => evidence !== 'T'))('$id, whose text was not read, says what is uncertain', ({ caveat }) => {
    expect(caveat).toMatch(/\w{4}/);
  });

  it.each([
    ['the definition of a missing child', ['missing-child-1984', 'missing-child-legal-custodian', 'missing-child']],
    ['the age for NCIC', ['ncic-under-18', 'ncic-under-21']],
    ['the time for an entry', ['entry-immediately', 'entry-within-two-hours']],
    ['the time for a verification', ['verify-within-60-days', 'verify-within-30-days']],
  ])('has the versions of %s follow one another without gap or overlap', (_, ids) => {
    const versions = ids.map((id) => provision(id)?.interval);
    expect(versions.slice(0, -1).map((version) => version?.to)).toEqual(versions.slice(1).map((version) => version?.from));
    expect(versions.at(-1)?.to).toBeNull();
  });

  it('covers the definition of a missing child from the first day on, and nothing before it', () => {
    expect(provision('missing-child-1984')?.interval.from).toBe(coverage.from);
    expect(provisions.filter(({ interval }) => interval.from < coverage.from)).toEqual([]);
  });

  it('says how far the least lately read of the law in force was read', () => {
    const inForce = provisions.filter(({ kind, interval }) => interval.to === null && (kind === 'statute' || kind === 'regulation'));
    expect(inForce.map(({ readThrough }) => readThrough).sort()[0]).toBe(coverage.readThrough);
  });

  it.each(provisions)('$id is used: by a rule on a case, by a duty, or in advice on a case', (row) => {
    expect(reached.has(row) || advice.includes(row.citation)).toBe(true);
  });
});

describe('the table of duties', () => {
  it('gives each a name of its own in kebab case', () => {
    expect(rows.filter(({ id }) => !KEBAB.test(id))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  const idsOf = (isOwner: (who: string) => boolean): readonly string[] => rows.flatMap(({ id, who }) => (isOwner(who) ? [id] : [])).sort();

  it('has the duties of the agency, R-1 to R-13 but for the content of a report, which belongs to the report', () => {
    expect(idsOf((who) => who === 'title-iv-e-agency')).toEqual([
      'afcars-missing-elements',
      'ive-annual-victim-count',
      'ive-ongoing-communication',
      'ive-protocol-experiences-and-screening',
      'ive-protocol-locate',
      'ive-protocol-primary-factors',
      'ive-protocol-report-to-secretary',
      'ive-report-missing-to-law-enforcement',
      'ive-report-missing-to-ncmec',
      'ive-report-trafficking-victim',
      'ive-share-recovery-information',
      'ive-trafficking-policies',
    ]);
  });

  it('has the duties of police, States, the Attorney General and the National Center', () => {
    expect(idsOf((who) => who !== 'title-iv-e-agency')).toEqual([
      'le-confirm-entry-to-guardian',
      'le-liaison',
      'le-make-available-to-clearinghouse',
      'le-ncic-terminal-contractor',
      'le-notify-ncmec-foster-child',
      'le-report-minimum-fields',
      'le-report-to-namus',
      'le-report-under-21-to-ncic',
      'le-search',
      'le-verify-and-update-30-days',
      'namus-transmission-plan',
      'ncmec-public-counts',
      'state-entry-within-2-hours',
      'state-no-age-removal',
      'state-no-waiting-period',
    ]);
  });

  it.each(rows.filter(({ law }) => law.length > 1))('$id rests on provisions that leave no day without one', ({ law }) => {
    const [first, ...others] = law.map(({ interval }) => interval);
    others.forEach((next, place) => {
      const before = [first, ...others][place];
      expect(before?.to === null || before?.to === next.from).toBe(true);
    });
    expect(law.at(-1)?.interval.to).toBeNull();
  });

  it.each(rows)('$id rests on provisions of the table', ({ law }) => {
    expect(law.filter((each) => !provisions.includes(each))).toEqual([]);
  });

  it.each(episodeRows)('$id has limits in force no earlier than itself, for as long as the law they rest on', ({ law, limits }) => {
    for (const { policy, effective, law: sources } of limits) {
      expect(policy).toBe('federal');
      expect(sources.map(({ interval }) => interval)).toEqual([effective]);
      expect(effective.from >= law[0].interval.from).toBe(true);
      expect(isDay(effective.from)).toBe(true);
    }
  });

  // 42 U.S.C. 671(a)(9)(C), (34)(B), (35)(A)(iv); 45 CFR 1355.41 to 1355.44: to whom, and since when.
  it.each([
    ['ive-trafficking-policies', '42 U.S.C. 671(a)(9)(C)(i)-(ii)', '2015-09-29', /2015-09-29.*2016-09-29/],
    ['ive-annual-victim-count', '42 U.S.C. 671(a)(34)(B)', '2017-09-29', /2017-09-29.*every year/],
    ['ive-protocol-report-to-secretary', '42 U.S.C. 671(a)(35)(A)(iv)', '2015-09-29', /as the Secretary requires/],
    ['afcars-missing-elements', '45 CFR 1355.41 to 1355.44', '2022-10-01', /half-year.*45 days/],
  ])('%s is a programme’s duty under %s since %s', (id, citation, from, cadence) => {
    const row = programmeRows.find((each) => each.id === id);
    expect(row).toMatchObject({ who: 'title-iv-e-agency', to: 'secretary', law: [{ citation, interval: { from, to: null } }] });
    expect(row?.cadence).toMatch(cadence);
  });

  // 34 U.S.C. 41308(1)-(3), 40507(b), 11295a(a): who, to whom, and since when.
  it.each([
    ['state-no-waiting-period', 'state', 'law-enforcement', '34 U.S.C. 41308(1)', '1990-11-29', /at all times/],
    ['state-no-age-removal', 'state', 'law-enforcement', '34 U.S.C. 41308(2)', '2006-07-27', /at all times/],
    ['le-report-minimum-fields', 'state', 'law-enforcement', '34 U.S.C. 41308(3)(A), (C), (D)', '1990-11-29', /each report/],
    [
      'namus-transmission-plan',
      'attorney-general',
      'namus',
      '34 U.S.C. 40507(b)-(c)',
      '2022-12-27',
      /72 hours.*30 days.*180 days.*24 hours/,
    ],
    ['ncmec-public-counts', 'ncmec', 'public', '34 U.S.C. 11295a(a)(1)-(7)', '2024-06-17', /every year/],
  ])('%s is a duty of %s towards %s under %s since %s', (id, who, to, citation, from, cadence) => {
    const row = programmeRows.find((each) => each.id === id);
    expect(row).toMatchObject({ who, to });
    expect(row?.law[0]).toMatchObject({ citation, interval: { from, to: null } });
    expect(row?.cadence).toMatch(cadence);
  });

  it('never puts a programme’s duty into an assessment', () => {
    const programmes = programmeRows.map(({ id }) => id);
    expect(programmes).toHaveLength(9);
    expect(assessments.flatMap(({ duties }) => duties).filter(({ id }) => programmes.includes(id))).toEqual([]);
  });

  /** Only a limit with a number can be over; only what can be done can be met; only what something ends can be moot. */
  function statusesOf({ who, limits, discharge, endedBy }: EpisodeDuty): readonly string[] {
    const hasNumber = limits.some(({ within }) => !('kind' in within) || 'inNoCaseLaterThanHours' in within);
    return [
      'not-owed',
      'waiting',
      'open',
      'indeterminate',
      ...(discharge.length > 0 || who !== 'title-iv-e-agency' ? ['met'] : []),
      ...(hasNumber ? ['overdue', 'met-late'] : []),
      ...(endedBy === 'nothing' ? [] : ['moot']),
    ].sort();
  }

  it.each(episodeRows)('$id is tried in each status that its shape allows, and is never in another', (row) => {
    const expected = vectors.flatMap(({ expect: { duties = [] } }) => duties.filter(({ id }) => id === row.id));
    expect([...new Set(expected.map(({ status }) => status))].sort()).toEqual(statusesOf(row));
    const found = assessments.flatMap(({ duties }) => duties.filter(({ id }) => id === row.id));
    expect(found.filter(({ status }) => !statusesOf(row).includes(status))).toEqual([]);
  });
});

describe('the law of a day', () => {
  const protocol = ['ive-protocol-experiences-and-screening', 'ive-protocol-locate', 'ive-protocol-primary-factors'];
  const reports = ['ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec', 'ive-report-trafficking-victim'];

  const inForce = (date: CalendarDate): readonly string[] => lawAsOf(date).duties.map(({ id }) => id);
  const police1990 = [
    'le-liaison',
    'le-make-available-to-clearinghouse',
    'le-report-minimum-fields',
    'le-report-under-21-to-ncic',
    'le-search',
    'le-verify-and-update-30-days',
    'state-entry-within-2-hours',
    'state-no-waiting-period',
  ];

  function dayBefore(date: CalendarDate): CalendarDate {
    return calendarDate(new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));
  }

  it.each([
    ['2015-09-29', [...protocol, 'ive-protocol-report-to-secretary', 'ive-trafficking-policies']],
    ['2016-09-29', reports],
    ['2017-09-29', ['ive-annual-victim-count']],
    ['2022-10-01', ['afcars-missing-elements']],
    ['2023-01-05', ['ive-ongoing-communication', 'ive-share-recovery-information']],
    ['1990-11-29', police1990],
    ['2006-07-27', ['state-no-age-removal']],
    ['2015-05-29', ['le-ncic-terminal-contractor', 'le-notify-ncmec-foster-child']],
    ['2022-12-27', ['le-report-to-namus', 'namus-transmission-plan']],
    ['2024-06-17', ['ncmec-public-counts']],
    // Definitions changed on these days, and no duty began.
    ['2003-04-30', []],
    ['2014-09-29', []],
    ['2018-10-11', []],
  ])('on %s adds %j, and takes nothing away', (day, added) => {
    const date = calendarDate(day);
    const before = inForce(dayBefore(date));
    expect(
      inForce(date)
        .filter((id) => !before.includes(id))
        .sort(),
    ).toEqual([...added].sort());
    expect(before.filter((id) => !inForce(date).includes(id))).toEqual([]);
  });

  it('is all of the table today, with the limits and versions of today', () => {
    const { duties } = lawAsOf(coverage.readOn);
    expect(duties.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const row of duties) {
      const whole = rows.find(({ id }) => id === row.id);
      expect(row.law).toEqual(whole?.law.filter(({ interval }) => interval.to === null));
      if (row.scope === 'programme' || whole?.scope !== 'episode') continue;
      expect(row.limits).toEqual(whole.limits.filter(({ effective }) => effective.to === null));
    }
  });

  it.each([
    ['state-entry-within-2-hours', '2006-07-26', { kind: 'immediately' }, '2006-07-27', { hours: 2 }],
    [
      'le-verify-and-update-30-days',
      '2015-05-28',
      { calendarDays: 60, firstDay: 'not-counted' },
      '2015-05-29',
      { calendarDays: 30, firstDay: 'not-counted' },
    ],
  ])('has one limit of %s on %s, and another on %s', (id, before, old, after, now) => {
    const limits = (day: string): unknown =>
      lawAsOf(calendarDate(day)).duties.flatMap((row) =>
        row.id === id && row.scope === 'episode' ? row.limits.map(({ within }) => within) : [],
      );
    expect(limits(before)).toEqual([old]);
    expect(limits(after)).toEqual([now]);
  });

  it('has no duty on its first day but the confirmation of an entry, and is an error the day before', () => {
    expect(inForce(coverage.from)).toEqual(['le-confirm-entry-to-guardian']);
    expect(() => lawAsOf(dayBefore(coverage.from))).toThrow(expect.objectContaining({ name: 'OutsideCoverageError' }));
  });

  it('carries a name of its own, and the readings and definitions of federal law', () => {
    const policy = lawAsOf(calendarDate('2016-09-29'));
    expect(policy.id).not.toBe(federal.id);
    expect(policy.readings).toEqual(federal.readings);
    expect(policy.findings).toEqual(federal.findings);
  });
});

describe('the catalogue of readings', () => {
  /** Each reading that the type accepts, no more and no fewer: the compiler holds this table to `Readings`. */
  const accepted: { readonly [Key in Exclude<keyof Readings, 'amendmentOf2023From'>]: Readonly<Record<Readings[Key], true>> } = {
    reportScope: { narrow: true, 'runaway-inclusive': true, 'all-missing-from-care': true },
    providerKnowledge: { 'only-if-delegated': true, always: true },
    whoseKnowledge: { 'agency-and-placement': true, 'parent-as-well': true },
    returnedBeforeReport: { moot: true, 'still-owed': true },
    ageAttained: { anniversary: true, 'common-law': true },
    leapDayBirthday: { 'march-1': true, 'february-28': true },
    responsibilityEnds: { 'communication-ends': true, 'communication-continues': true },
    youthInCare: { 'any-age': true, 'elected-age-only': true },
  };

  const offered = (key: string): readonly string[] =>
    readings.flatMap((row) => (row.key === key ? row.alternatives.flatMap(({ value, isOffered }) => (isOffered ? [value] : [])) : []));

  it.each(Object.entries(defaultReadings))('has %s with its default, %s', (key, value) => {
    expect(readings.filter((row) => row.key === key).map((row) => row.default)).toEqual([value]);
  });

  it.each(Object.entries(accepted))('offers of %s what the type accepts', (key, values) => {
    const byDefault = readings.flatMap((row) => (row.key === key ? [row.default] : []));
    expect([...byDefault, ...offered(key)].sort()).toEqual(Object.keys(values).sort());
  });

  it('offers a later day for the amendment of 2023', () => {
    expect(offered('amendmentOf2023From')).toHaveLength(1);
    expect(isDay(defaultReadings.amendmentOf2023From)).toBe(true);
  });

  it('names no choice that the type does not know', () => {
    expect(readings.flatMap(({ key }) => key ?? []).sort()).toEqual(Object.keys(defaultReadings).sort());
  });

  it('offers no alternative where there is nothing to choose', () => {
    expect(readings.filter(({ key, alternatives }) => key === null && alternatives.some(({ isOffered }) => isOffered))).toEqual([]);
  });

  it('has the questions on agencies and definitions, each once and in order', () => {
    const numbers = readings.map(({ id }) => Number(id.slice('AMB-'.length)));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24]));
  });

  it.each(readings)('$id asks a question, and gives reasons for every answer', ({ question, why, alternatives }) => {
    expect(question).toMatch(/\?$/);
    expect([why, ...alternatives.map((alternative) => alternative.why)].filter((reason) => !reason.endsWith('.'))).toEqual([]);
    expect(alternatives.length).toBeGreaterThan(0);
  });

  it('has every number that the rules name', () => {
    const named = new Set(sources.flatMap((file) => [...read(file).matchAll(/AMB-\d+/g)].map(([id]) => id)));
    expect([...named].filter((id) => !readings.some((row) => row.id === id)).sort()).toEqual([]);
  });

  it('has every reading that an assessment says it rests on', () => {
    const rests = assessments.flatMap(({ findings, duties }) => [
      ...Object.values(findings).flatMap((finding) => finding.readings),
      ...duties.flatMap((duty) => [...duty.readings, ...duty.owed.readings]),
    ]);
    const known = readings.flatMap((row) =>
      [row.default, ...row.alternatives.map(({ value }) => value)].map((value) => `${row.id}:${value}`),
    );
    const unknown = [...new Set(rests)].filter((each) => !known.includes(each) && !/^AMB-21:\d{4}-\d{2}-\d{2}$/.test(each));
    expect(unknown).toEqual([]);
  });
});
