import fc from 'fast-check';
import { assess, explain, nextSteps, refusalScript, type Assessment, type Language } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { lawOf, question, runs, type Question } from './questions.js';

const languages: readonly Language[] = ['en', 'es'];
const assessed = ({ episode, asOf, readings }: Question): Assessment => assess(episode, asOf, lawOf(readings));

/** Never said of a case, in any form: nothing here is a finding of fault, and nothing here can promise. */
const forbidden: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:non-?|in)?compl(?:y|ies|ied|ying|ian\w*)\b|\bviolat\w*|\bguarant\w*|\b(?:un)?safe(?:ly|r|st|ty|guard\w*)?\b/i,
  es: /\b(?:dis)?conformes?\b|\bconformidad\b|\binfracci[oó]n\w*|\binfractor\w*|\binfring\w*|\bgarant\w*|\ba salvo\b|\b(?:in)?segur[oa]s?\b|\b(?:in)?seguridad\b|\basegur\w*|\bviola\w*|\bincumpl\w*/i,
};

describe('words', () => {
  it('are found where they are', () => {
    const english = ['compliant', 'Noncompliance', 'complies', 'violated', 'guarantees', 'safe', 'unsafe', 'safety'];
    const spanish = ['conforme', 'infracción', 'Infracciones', 'garantía', 'garantiza', 'a salvo', 'seguro', 'inseguras', 'asegurado'];
    expect(english.filter((word) => !forbidden.en.test(`It is ${word}.`))).toEqual([]);
    expect(spanish.filter((word) => !forbidden.es.test(`Está ${word}.`))).toEqual([]);
    expect(['guardian', 'salvo que', 'asegún', 'complete'].filter((word) => forbidden.en.test(word) || forbidden.es.test(word))).toEqual(
      [],
    );
  });

  it('that promise or accuse are never said', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const assessment = assessed(asked);
        const advice = assessment.advice.map(({ text }) => text);
        for (const language of languages) {
          const steps = nextSteps(assessment, { language }).map(({ text, when }) => `${text} ${when ?? ''}`);
          const said = [explain(assessment, { language }), ...steps, ...(language === 'en' ? advice : []), refusalScript[language]];
          expect(said.filter((text) => forbidden[language].test(text))).toEqual([]);
        }
      }),
      runs(100),
    );
  });

  it('are the same for what was stored and read again', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const assessment = assessed(asked);
        const stored = JSON.parse(JSON.stringify(assessment)) as Assessment;
        const pairs = [
          [assessment, stored],
          ...assessment.duties.map((duty, place) => [duty, stored.duties[place]]),
          ...assessment.duties.map(({ owed }, place) => [owed, stored.duties[place]?.owed]),
          ...Object.values(assessment.findings).map((finding, place) => [finding, Object.values(stored.findings)[place]]),
        ] as const;
        for (const language of languages) {
          for (const [made, read] of pairs) {
            if (made === undefined || read === undefined) throw new Error('lost on the way');
            const text = explain(made, { language, zone: 'America/Denver' });
            expect(explain(read, { language, zone: 'America/Denver' })).toBe(text);
            expect(text).not.toMatch(/undefined|NaN|\[object|function|null/);
          }
          expect(nextSteps(stored, { language })).toEqual(nextSteps(assessment, { language }));
        }
      }),
      runs(60),
    );
  });
});
