import * as z from 'zod';
import type { Answer } from '../kernel/answer.js';
import { text } from './texts.js';

const KEBAB = '[a-z][a-z0-9]*(-[a-z0-9]+)*';

/** A word of a vocabulary that overlays may extend. What every object inherits is no word. */
export function openWord<Known extends string>(known: readonly Known[]): z.ZodType<Known | (string & {})> {
  const pattern = new RegExp(`^${KEBAB}$`);
  return text<Known | (string & {})>(
    'not-a-word',
    `${choice(known)}, or another word in kebab-case of at most 64 characters`,
    {
      description: `${choice(known)}, or a word that an overlay knows.`,
      examples: known,
      pattern: `^${KEBAB}$`,
      maxLength: 64,
    },
    (given) => (given.length <= 64 && pattern.test(given) && !(given in {}) ? given : undefined),
  );
}

/** An open word that may be left out; `unknown` says no more than nothing. */
export function openWordOrNull<Known extends string>(known: readonly Known[]): z.ZodType<Known | (string & {}) | null> {
  return orNull(openWord(known)).transform((given) => (given === 'unknown' ? null : given));
}

/** Content items may also be written in camelCase. What every object inherits is no item. */
export function contentKey<Known extends string>(known: readonly Known[]): z.ZodType<Known | (string & {})> {
  const pattern = new RegExp(`^([a-z][a-zA-Z0-9]*|${KEBAB})$`);
  return text<Known | (string & {})>(
    'not-a-word',
    `${choice(known)}, or another word in camelCase or kebab-case of at most 64 characters`,
    {
      description: `${choice(known)}, or an item that an overlay knows.`,
      pattern: `^([a-z][a-zA-Z0-9]*|${KEBAB})$`,
      maxLength: 64,
    },
    (given) => (given.length <= 64 && pattern.test(given) && !(given in {}) ? given : undefined),
  );
}

/** One word of a closed vocabulary. */
export function word<const Words extends readonly string[]>(words: Words): z.ZodType<Words[number]> {
  return z.enum(words, { error: choice(words) });
}

/** The words as a reader would list them: `a`, `b` or `c`. */
export function choice(words: readonly string[]): string {
  const quoted = words.map((each) => `\`${each}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}

/** What may be left out or null, and is then unknown. */
export function orNull<Value>(schema: z.ZodType<Value>): z.ZodType<Value | null> {
  return schema.nullish().transform((value) => value ?? null);
}

const ANSWER = { title: 'Answer', description: 'Whether something is so. Left out or null is unknown, and unknown is never read as no.' };

/** Yes, no or unknown, and nothing else. */
export const plainAnswer: z.ZodType<Answer> = /* @__PURE__ */ (() =>
  z.enum(['yes', 'no', 'unknown'], { error: 'yes, no or unknown' }).meta(ANSWER))();

/** Yes, no or unknown; nothing is unknown. */
export const answer: z.ZodType<Answer> = /* @__PURE__ */ (() => plainAnswer.nullish().transform((given) => given ?? 'unknown'))();

/** For JSON Schema: an object that says one of two things at most. */
export function notBoth(one: string, other: string): object {
  const said = { not: { type: 'null' } };
  return { not: { required: [one, other], properties: { [one]: said, [other]: said } } };
}
