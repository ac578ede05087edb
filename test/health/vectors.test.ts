import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { federal } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { vectorFiles, vectors, type ExpectedDuty } from '../vectors/vectors.js';
import { read, root } from './source.js';

const ANSWERS = ['yes', 'no', 'unknown'];
const folder = join(root, 'src/law/provisions');

/** The names in the tables of law, wherever a rule uses them. */
const provisionIds = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}id: '([a-z0-9-]+)'/gm)].flatMap(([, id]) => id ?? []),
);

/** What a programme owes is no part of an episode: test/health/tables.test.ts holds its rows to their law. */
const ofProgrammes = federal.duties.flatMap(({ scope, law }) => (scope === 'programme' ? law.map(({ id }) => id) : []));
const owedInEpisodes = federal.duties.flatMap(({ id, scope }) => (scope === 'episode' ? [id] : []));

const duties: readonly ExpectedDuty[] = vectors.flatMap(({ expect: { duties: expected = [] } }) => expected);

function answersOf(id: string): readonly string[] {
  return [...new Set(vectors.flatMap(({ expect: { findings = {} } }) => findings[id]?.answer ?? []))];
}

function countOf(provision: string): number {
  return vectors.filter(({ provisions }) => provisions.includes(provision)).length;
}

describe('the vectors', () => {
  const schema = z.fromJSONSchema(JSON.parse(read('test/vectors/schema/vectors.schema.json')) as Parameters<typeof z.fromJSONSchema>[0]);

  it.each(vectorFiles.map(({ file }) => file))('%s is as the schema says', (file) => {
    expect(schema.safeParse(JSON.parse(read(file))).error?.issues ?? []).toEqual([]);
  });

  it('are refused by the schema where they are not', () => {
    const [first] = vectors;
    const withCase = (changed: object): boolean =>
      schema.safeParse({ $schema: '../schemas/vectors.json', about: 'a mistake', cases: [{ ...first, ...changed }] }).success;
    expect(withCase({})).toBe(true);
    expect(withCase({ id: 'Not A Name' })).toBe(false);
    expect(withCase({ asOf: '2026-05-04T10:00:00' })).toBe(false);
    expect(withCase({ expect: {} })).toBe(false);
    expect(withCase({ expect: { findings: { 'missing-child': { answer: 'maybe', because: [] } } } })).toBe(false);
    expect(withCase({ remark: 'an unknown key' })).toBe(false);
  });

  it('have names and titles of their own', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    expect(new Set(vectors.map(({ title }) => title)).size).toBe(vectors.length);
  });

  it('name provisions that exist', () => {
    expect(vectors.flatMap(({ provisions }) => provisions).filter((id) => !provisionIds.includes(id))).toEqual([]);
  });

  /** Rules about bodies and services, not episodes: test/law/ncmec.test.ts tries them. */
  const ofBodies = ['criminal-justice-agency', 'ncmec-reporting', 'ncmec-grant'];

  it.each(provisionIds.filter((id) => ![...ofProgrammes, ...ofBodies].includes(id)))('try the provision %s at least twice', (id) => {
    expect(countOf(id)).toBeGreaterThanOrEqual(2);
  });

  it.each(Object.keys(federal.findings))('answer %s with yes, no and unknown', (id) => {
    expect(answersOf(id)).toEqual(expect.arrayContaining(ANSWERS));
  });

  it('leave open, where they do not answer no, whether reports to NamUs are owed: the rules on them were not found', () => {
    const answers = duties.filter(({ id }) => id === 'le-report-to-namus').map(({ owed }) => owed.answer);
    expect([...new Set(answers)].sort()).toEqual(['no', 'unknown']);
  });

  it.each(owedInEpisodes.filter((id) => id !== 'le-report-to-namus'))('answer whether %s is owed with yes, no and unknown', (id) => {
    expect(duties.filter((duty) => duty.id === id).map(({ owed }) => owed.answer)).toEqual(expect.arrayContaining(ANSWERS));
  });

  it.each(Object.keys(federal.readings))('try the reading %s both ways', (question) => {
    const chosen = vectors.flatMap(({ readings = {} }) => Object.entries(readings).filter(([name]) => name === question));
    expect(chosen.length).toBeGreaterThanOrEqual(2);
  });
});
