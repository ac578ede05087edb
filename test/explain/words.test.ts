import fc from 'fast-check';
import {
  assess,
  defaultReadings,
  explain,
  federal,
  finding,
  mayPermitPublication,
  nextSteps,
  provisions,
  readings,
  type Assessment,
  type Finding,
  type Language,
  type Provision,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import * as ofDisclosure from '../../src/disclosure/provisions-federal.js';
import * as ofDisclosureElsewhere from '../../src/disclosure/provisions-other.js';
import * as advice from '../../src/law/advice.js';
import { en } from '../../src/explain/en.js';
import { es } from '../../src/explain/es.js';
import type { Words } from '../../src/explain/words.js';
import * as instants from '../../src/kernel/instant.js';
import { parseEpisode } from '../../src/schemas/episode.js';
import { anyInput, lawOf, question } from '../properties/questions.js';
import { vectorFiles } from '../vectors/vectors.js';

const languages: readonly (readonly [string, Words, Language])[] = [
  ['English', en, 'en'],
  ['Spanish', es, 'es'],
];

/** Assessments of everything that the vectors ask, and of what chance adds, always the same. */
const assessments: readonly Assessment[] = [
  ...vectorFiles.flatMap(({ cases }) =>
    cases.flatMap(({ episode, asOf, readings, expect: { error } }) =>
      error === undefined ? [assess(parseEpisode(episode), instants.instant(asOf), lawOf({ ...defaultReadings, ...readings }))] : [],
    ),
  ),
  ...fc.sample(question(), { numRuns: 150, seed: 34 }).map(({ episode, asOf, readings }) => assess(episode, asOf, lawOf(readings))),
];

const withLimbs = (finding: Finding): readonly Finding[] => [finding, ...finding.because.flatMap(withLimbs)];
const findings = assessments
  .flatMap(({ findings, duties }) => [...Object.values(findings), ...duties.map(({ owed }) => owed)])
  .flatMap(withLimbs);
const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

const pointerName = (pointer: string): string => pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? '';
const needs = distinct([
  ...assessments.flatMap((assessment) => assessment.needs),
  ...findings.filter(({ answer }) => answer === 'unknown').flatMap(({ facts }) => facts.filter((fact) => fact !== '/events')),
]);
const readingNumbers = distinct(
  [...findings.flatMap(({ readings }) => readings), ...assessments.flatMap(({ duties }) => duties.flatMap(({ readings }) => readings))].map(
    (reading) => reading.split(':')[0] ?? '',
  ),
);
const rows = Object.values(advice);

describe('what is tried here', () => {
  it('is everything there is', () => {
    expect(distinct(findings.map(({ id }) => id)).length).toBeGreaterThan(30);
    expect(readingNumbers).toEqual(expect.arrayContaining(['AMB-1', 'AMB-11', 'AMB-12', 'AMB-18', 'AMB-3', 'AMB-4', 'AMB-7']));
    expect(distinct(assessments.flatMap((assessment) => assessment.advice.map(({ id }) => id)))).toEqual(
      distinct(rows.map(({ id }) => id)),
    );
    expect(distinct(assessments.flatMap((assessment) => assessment.notices))).toContain('later-than-the-law-was-read');
    expect(needs.map(pointerName)).toEqual(
      expect.arrayContaining(['birthDate', 'bornBetween', 'responsibility', 'outcome', 'about', 'to', 'agency']),
    );
    expect(fc.sample(anyInput(), 1)).toHaveLength(1);
  });
});

describe.each(languages)('%s has words for', (_, words, language) => {
  it('every finding and every answer', () => {
    const silent = findings.filter((finding) => explain({ ...finding, because: [] }, { language }).startsWith(`${finding.id}: `));
    expect(distinct(silent.map(({ id, answer }) => `${id}: ${answer}`))).toEqual([]);
  });

  it('every answer, each in its own', () => {
    const alike = Object.entries(words.findings).filter(([, said]) => new Set([said.yes, said.no, said.unknown]).size < 3);
    expect(alike.map(([id]) => id)).toEqual([]);
  });

  it('every duty', () => {
    const titles: Readonly<Record<string, string>> = words.duties;
    expect(federal.duties.filter(({ id }) => (titles[id] ?? '').length < 20)).toEqual([]);
    expect(new Set(Object.values(titles)).size).toBe(federal.duties.length);
  });

  it('every status, ground and kind of evidence, each in its own', () => {
    const { statuses, bases, evidence } = words;
    for (const said of [statuses, bases, evidence]) {
      const texts = Object.values(said);
      expect(texts.every((text) => text.length > 2)).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(Object.keys(statuses).sort()).toEqual(['indeterminate', 'met', 'met-late', 'moot', 'not-owed', 'open', 'overdue', 'waiting']);
    expect(Object.keys(bases).sort()).toEqual(['guidance', 'ncmec-practice', 'overlay', 'project-promise', 'regulation', 'statute']);
    expect(Object.keys(evidence).sort()).toEqual(['D', 'M', 'S', 'X']);
  });

  it('every fact that may have to be asked for', () => {
    expect(distinct(needs.map(pointerName).filter((name) => (words.questions[name] ?? '').length < 10))).toEqual([]);
    expect(Object.values(words.questions).every((question) => question.includes('?'))).toBe(true);
  });

  it('every reading and every notice', () => {
    expect(readingNumbers.filter((number) => (words.readings[number] ?? '').length < 10)).toEqual([]);
    expect(
      assessments.flatMap(({ notices }) => notices).filter((notice) => (words.notices[notice.split(':')[0] ?? ''] ?? '').length < 10),
    ).toEqual([]);
  });

  it('every reading that may be chosen, each in its own', () => {
    const chosen = [
      ...findings.flatMap((finding) => finding.readings),
      ...assessments.flatMap(({ duties }) => duties.flatMap((duty) => duty.readings)),
      ...readings.flatMap(({ id, key, alternatives }) =>
        key === null ? [] : alternatives.filter(({ isOffered }) => isOffered).map(({ value }) => `${id}:${value}`),
      ),
    ].filter((reading) => !reading.startsWith('AMB-21:'));
    expect(distinct(chosen).filter((reading) => (words.readingValues[reading] ?? '').length < 5)).toEqual([]);
    const said = Object.values(words.readingValues);
    expect(new Set(said).size).toBe(said.length);
  });

  it('every piece of advice', () => {
    const said = rows.map(({ id, text }) => words.advice[id] ?? text);
    expect(new Set(said).size).toBe(rows.length);
    expect(said.every((text) => text.length > 40)).toBe(true);
  });

  it('every small word, with what it is given', () => {
    const unsaid = Object.entries<string | ((...given: string[]) => string)>({ ...words.phrases }).filter(([, phrase]) => {
      if (typeof phrase === 'string') return phrase.length < 5;
      const text = phrase('«one»', '«two»');
      return !text.includes('«one»') || (phrase.length > 1 && !text.includes('«two»'));
    });
    expect(unsaid.map(([name]) => name)).toEqual([]);
  });
});

describe('the two languages', () => {
  const keys = (words: Words): unknown =>
    Object.entries(words).map(([family, said]) =>
      ['advice', 'caveats', 'remarks'].includes(family) ? family : [family, Object.keys(said as object).sort()],
    );
  const texts = (words: Words): readonly string[] => [
    ...Object.values(words.findings).flatMap((said) => Object.values(said)),
    ...[words.duties, words.statuses, words.bases, words.evidence, words.questions, words.notices, words.readings].flatMap((said) =>
      Object.values(said),
    ),
    ...Object.values(words.phrases).map((phrase: unknown) => (typeof phrase === 'string' ? phrase : '')),
  ];

  it('speak of the same things', () => {
    expect(keys(es)).toEqual(keys(en));
    expect(Object.keys(es.advice).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it('in other words', () => {
    const english = new Set(texts(en).filter((text) => text !== ''));
    expect(texts(es).filter((text) => english.has(text))).toEqual([]);
    expect(rows.filter(({ id, text }) => es.advice[id] === text)).toEqual([]);
  });

  const uncertain = provisions.flatMap(({ id, caveat }) => (caveat === undefined ? [] : [{ id, caveat }]));

  it('tell what is uncertain about each provision', () => {
    expect(Object.keys(es.caveats).sort()).toEqual(uncertain.map(({ id }) => id).sort());
    expect(uncertain.filter(({ id, caveat }) => es.caveats[id] === caveat)).toEqual([]);
  });

  const isProvision = (value: unknown): value is Provision => typeof value === 'object' && value !== null && 'citation' in value;

  /** The sources of disclosure and of publication. */
  const others = [
    ...Object.values<unknown>({ ...ofDisclosure, ...ofDisclosureElsewhere }).filter(isProvision),
    ...withLimbs(mayPermitPublication({})).flatMap(({ law }) => law),
  ];

  it('tell what is uncertain about each source of disclosure and of publication, and cite it alike', () => {
    const remarks = distinct(others.flatMap(({ id, caveat }) => (caveat === undefined || id in es.caveats ? [] : [caveat])));
    expect(remarks.length).toBeGreaterThan(12);
    expect(Object.keys(es.remarks).sort()).toEqual(remarks);
    for (const source of others) {
      const { id, citation, caveat } = source;
      const text = explain(finding('x', { law: [source] }, 'yes'), { language: 'es' });
      expect(text).toContain(`Fuente: ${citation} (`);
      if (caveat !== undefined) expect(text).toContain(`; ${es.remarks[caveat] ?? es.caveats[id] ?? caveat})`);
      expect(caveat !== undefined && text.includes(caveat)).toBe(false);
    }
  });

  it('and no Spanish line has an English caveat, no line of either the name of a reading', () => {
    const codes = readings.flatMap((reading) => [reading.default, ...reading.alternatives.map(({ value }) => value)]);
    const named = codes.filter((code) => /^[a-z-]+$/.test(code)).map((code) => `: ${code}.`);
    for (const assessment of assessments.slice(0, 200)) {
      const [english, spanish] = (['en', 'es'] as const).map((language) => explain(assessment, { language }));
      expect(named.filter((code) => english?.includes(code) === true || spanish?.includes(code) === true)).toEqual([]);
      expect(uncertain.filter(({ caveat }) => spanish?.includes(caveat) === true)).toEqual([]);
    }
  });

  it('and nobody is denounced in Spanish, where to denounce somebody is to accuse him', () => {
    const accused =
      /denunciar (?:\S+ ){0,3}(?:al? (?:la |un )?(?:víctima|menor|joven))|denuncia (?:del|de un) (?:menor|joven)|debe denunciarse|denunciarlo/;
    expect([...texts(es), ...Object.values(es.advice)].filter((text) => accused.test(text))).toEqual([]);
    expect(es.duties['ive-report-trafficking-victim']).toMatch(/^Comunicar a la policía que el menor ha sido identificado como víctima/);
  });

  it('and no step is said in the other’s', () => {
    for (const assessment of assessments.slice(0, 60)) {
      const [english, spanish] = (['en', 'es'] as const).map((language) => nextSteps(assessment, { language }));
      expect(spanish?.length).toBe(english?.length);
      english?.forEach(({ text }, place) => expect(spanish?.[place]?.text).not.toBe(text));
    }
  });
});
