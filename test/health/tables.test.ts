import {
  amberEvaluation,
  assess,
  calendarDate,
  coverage,
  criminalJusticeAgency,
  federal,
  instant,
  leadRouting,
  ncmecServiceAvailable,
  ncmecServices,
  parseEpisode,
  provision,
  provisions,
  readings,
  type EpisodeDuty,
  type Finding,
  type Policy,
  type Provision,
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

/** The limbs at the end of a finding: those that rest on nothing else. */
function limbsOf(finding: Finding): readonly Finding[] {
  return finding.because.length === 0 ? [finding] : finding.because.flatMap(limbsOf);
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

describe('the catalogue of readings', () => {
  const turnsOn = (reading: string): readonly string[] => readings.find(({ id }) => id === reading.split(':')[0])?.provisions ?? [];

  it('names provisions that there are, each once', () => {
    const ids = readings.map(({ provisions: on }) => on);
    expect(ids.flat().filter((id) => provision(id) === undefined)).toEqual([]);
    expect(ids.filter((on) => new Set(on).size !== on.length)).toEqual([]);
  });

  it('names of each reading the law of every limb that rests on it', () => {
    const limbs = assessments.flatMap(({ findings, duties }) =>
      [...Object.values(findings), ...duties.map(({ owed }) => owed)].flatMap(limbsOf),
    );
    const missed = limbs.flatMap(({ id, law, readings: on }) =>
      on.flatMap((reading) => law.flatMap((each) => (turnsOn(reading).includes(each.id) ? [] : [`${id}: ${reading}, ${each.id}`]))),
    );
    expect([...new Set(missed)]).toEqual([]);
  });

  it('names of each reading the law of every duty that rests on it', () => {
    const missed = assessments.flatMap(({ duties }) =>
      duties.flatMap(({ id, readings: on }) => {
        const law = rows.find((row) => row.id === id)?.law.map((each) => each.id) ?? [];
        return on.filter((reading) => !law.some((each) => turnsOn(reading).includes(each))).map((reading) => `${id}: ${reading}`);
      }),
    );
    expect([...new Set(missed)]).toEqual([]);
  });

  it('names of each question law which every case about it tries', () => {
    const missed = vectors.flatMap(({ id, provisions: tried, questions = [] }) =>
      questions.filter((question) => !tried.some((each) => turnsOn(question).includes(each))).map((question) => `${id}: ${question}`),
    );
    expect(missed).toEqual([]);
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
