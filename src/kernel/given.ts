import { RulesError, type Problem } from './errors.js';

/** One argument of a function: its name, whether it is what the function takes, and what that is. */
export type Given = readonly [name: string, isRight: boolean, expected: string];

/** The error of arguments that are none, all of them at once and by name: types are not there when the program runs. */
export function unusable(...given: readonly Given[]): RulesError<'InvalidFactsError'> {
  const wrong = given.filter(([, isRight]) => !isRight);
  const problems = wrong.map(([name, , expected]): Problem => ({ path: `/${name}`, code: 'not-made-here', expected }));
  return new RulesError('InvalidFactsError', 'unusable arguments', problems);
}

/** Refuses arguments that are none, before anything reads them. */
export function refuseUnless(...given: readonly Given[]): void {
  if (given.some(([, isRight]) => !isRight)) throw unusable(...given);
}

/** Whether a value is an object that says something under this key, be it `null`. */
export function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The facts of an argument, by name: each is one of these words, or left out, and then unknown. */
export function wordsGiven(name: string, value: unknown, facts: readonly string[], words: readonly unknown[]): readonly Given[] {
  const isSaid = (fact: string): boolean => !isRecord(value) || [...words, null, undefined].includes(value[fact]);
  return facts.map((fact) => [`${name}/${fact}`, isSaid(fact), words.map((word) => `\`${String(word)}\``).join(', ')]);
}

/** The same of facts that are answers. */
export function answersGiven(name: string, value: unknown, facts: readonly string[]): readonly Given[] {
  return wordsGiven(name, value, facts, ['yes', 'no', 'unknown']);
}
