import {
  assess,
  defaultReadings,
  federal,
  instant,
  localDate,
  parseEpisode,
  provisions,
  readings,
  withOverlay,
  type Assessment,
  type EpisodeDuty,
  type Finding,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { overlayOf } from '../vectors/overlay-of.js';
import { type ExpectedDuty, type Vector, vectors } from '../vectors/vectors.js';

/** A case with what the library makes of it; of what the case does not check, nothing is taken. */
interface Tried {
  readonly vector: Vector;
  readonly rests: readonly string[];
}

function assessed({ episode, asOf, readings: chosen, overlays = [] }: Vector): Assessment {
  const law = { ...federal, readings: { ...federal.readings, ...chosen } };
  return assess(parseEpisode(episode), instant(asOf), withOverlay(law, ...overlays.map(overlayOf)));
}

function restsOf(vector: Vector): readonly string[] {
  const { findings = {}, duties = [] } = vector.expect;
  const assessment = assessed(vector);
  const checked = assessment.duties.filter(({ id, owedBy }) => duties.some((duty) => duty.id === id && duty.owedBy === owedBy));
  const judged: readonly Finding[] = Object.entries(assessment.findings).flatMap(([id, found]) => (id in findings ? [found] : []));
  return [...judged.flatMap((found) => found.readings), ...checked.flatMap((duty) => [...duty.readings, ...duty.owed.readings])];
}

const tried: readonly Tried[] = vectors
  .filter((vector) => vector.expect.error === undefined)
  .map((vector) => ({ vector, rests: restsOf(vector) }));

const expected: readonly (ExpectedDuty & { readonly asOf: string })[] = vectors.flatMap(({ asOf, expect: { duties = [] } }) =>
  duties.map((duty) => ({ ...duty, asOf })),
);
/** The duties of the agency: of others' duties the record is no judge, and their cases are told apart elsewhere. */
const episodeRows = federal.duties.filter((row): row is EpisodeDuty => row.scope === 'episode' && row.who === 'title-iv-e-agency');

describe('every reading is tried twice', () => {
  const value = ({ value: chosen }: { readonly value: string }): string => chosen;
  const offered = readings.flatMap((reading) =>
    reading.key === null || reading.key === 'amendmentOf2023From'
      ? []
      : [reading.default, ...reading.alternatives.filter(({ isOffered }) => isOffered).map(value)].map(
          (name) => [reading.id, name] as const,
        ),
  );

  it.each(offered)('%s as %s', (id, name) => {
    expect(tried.filter(({ rests }) => rests.includes(`${id}:${name}`)).length).toBeGreaterThanOrEqual(2);
  });

  it('AMB-21 with the day of the Act, and with later days', () => {
    const days = tried.flatMap(({ rests }) => [...new Set(rests)].filter((each) => each.startsWith('AMB-21:')));
    const isDefault = (each: string): boolean => each === `AMB-21:${defaultReadings.amendmentOf2023From}`;
    expect(days.filter(isDefault).length).toBeGreaterThanOrEqual(2);
    expect(days.filter((each) => !isDefault(each)).length).toBeGreaterThanOrEqual(2);
  });

  // AMB-9 is about the fields of an entry, of which a record says nothing.
  it.each(readings.filter(({ key, id }) => key === null && id !== 'AMB-9'))('$id, where there is nothing to choose', ({ id }) => {
    expect(vectors.filter(({ questions = [] }) => questions.includes(id)).length).toBeGreaterThanOrEqual(2);
  });

  it('and no case names a question that is none', () => {
    const ids: readonly string[] = readings.map(({ id }) => id);
    expect(vectors.flatMap(({ questions = [] }) => questions).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('every rule is tried', () => {
  it.each(episodeRows)('$id twice owed, twice not, twice open', ({ id }) => {
    for (const answer of ['yes', 'no', 'unknown']) {
      expect(expected.filter((duty) => duty.id === id && duty.owed.answer === answer).length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(Object.keys(federal.findings))('%s twice with each answer', (id) => {
    for (const answer of ['yes', 'no', 'unknown']) {
      const found = vectors.filter(({ expect: { findings = {} } }) => findings[id]?.answer === answer);
      expect(found.length, answer).toBeGreaterThanOrEqual(2);
    }
  });

  const limited = episodeRows.filter(({ limits }) => limits.length > 0);

  it.each(limited)('$id done a millisecond before its limit ended, at its end, and a millisecond after it', ({ id }) => {
    const away = expected.flatMap(({ id: other, due, metAt, status }) =>
      other === id && metAt !== undefined && due.at !== null && due.latest === undefined && due.by === undefined
        ? [`${String(Date.parse(metAt) - Date.parse(due.at))} ${status}`]
        : [],
    );
    expect(away).toEqual(expect.arrayContaining(['-1 met', '0 met', '1 met-late']));
  });

  it.each(limited)('$id asked about a millisecond before its limit ended, at its end, and a millisecond after it', ({ id }) => {
    const away = expected.flatMap(({ id: other, due, asOf, status }) =>
      other === id && due.at !== null && due.latest === undefined && due.by === undefined
        ? [`${String(Date.parse(asOf) - Date.parse(due.at))} ${status}`]
        : [],
    );
    expect(away).toEqual(expect.arrayContaining(['-1 open', '0 open', '1 overdue']));
  });
});

describe('both sides of every day on which the law changed are tried', () => {
  /** Beneath a rule that began later, in every case: the day itself changes nothing. */
  const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
    'child-age': 'asked only within the class of 2014',
    'tribal-agency': 'asked only within the class of 2014',
    'tribal-chafee': 'asked only within the class of 2014',
    'placement-agreement': 'asked only within the class of 2014',
    'report-every-missing-child': 'a description of the class of 2014, in whose words it is read',
    'no-waiting-period': 'read to whoever refuses a report now, and no rule of an episode',
    'entry-within-two-hours': 'read to whoever refuses a report now, and no rule of an episode',
    'foster-care': 'how care was defined before is not encoded',
    'confirm-entry': 'since when nobody looked up',
    'amber-standards': 'voluntary standards, read to whoever may ask the police now; the police judge, on whatever day',
    'amber-criteria': 'recommended since nobody knows when; the police judge, on whatever day',
    'criminal-justice-agency': 'asked of a body, without a day and without an episode',
    'ncmec-grant': 'a condition of a grant, and no rule of an episode; since when each programme stands there nobody looked up',
    'ncmec-reporting': 'a practice since nobody knows when',
    'ncmec-young-adults': 'a practice since nobody knows when',
    'ncmec-endangered-runaway': 'a practice since nobody knows when',
  };
  const ofProgrammes = federal.duties.flatMap((row) => (row.scope === 'programme' ? row.law.map(({ id }) => id) : []));
  const changes = provisions
    .filter(({ id }) => !(id in WITHOUT_EFFECT) && !ofProgrammes.includes(id))
    .map(({ id, interval }) => [id, interval.from] as const);

  const known = vectors.filter(({ expect: { error } }) => error === undefined || error === 'OutsideCoverageError');
  const moments = known.map((vector) => {
    const { zone, events = [] } = vector.episode as { readonly zone: string; readonly events?: readonly { readonly at?: string }[] };
    const times = [vector.asOf, ...events.flatMap(({ at }) => at ?? [])].filter((at) => at !== 'unknown');
    return { vector, days: times.map((at) => localDate(instant(at), zone)) };
  });
  const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

  it.each(changes)('%s, %s', (id, day) => {
    const about = moments.filter(({ vector }) => vector.provisions.includes(id) || vector.expect.error === 'OutsideCoverageError');
    const on = (wanted: string): number => about.filter(({ days }) => days.some((each) => each === wanted)).length;
    expect(on(day)).toBeGreaterThanOrEqual(1);
    expect(on(dayBefore(day))).toBeGreaterThanOrEqual(1);
  });

  it('and what is left out there is in the table of law', () => {
    const ids = provisions.map(({ id }) => id);
    expect(Object.keys(WITHOUT_EFFECT).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
