import * as z from 'zod';
import type { DisclosureRequest } from '../facts/request.js';
import { RulesError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { asJsonSchema } from './json-schema.js';
import { plainCopy } from './plain.js';
import { problemsOf } from './problems.js';
import { requestKeys } from './request-keys.js';
import { basis, category, child, discloser, jurisdiction, recipient, search } from './request-shape.js';
import { purposes } from './request-words.js';
import { instant } from './texts.js';
import { orNull, word } from './words.js';

/** A part that may be left out or null: all that it would hold is then unknown. */
function orUnknown<Part>(part: z.ZodType<Part>): z.ZodType<Part> {
  return part.nullish().transform((given) => given ?? part.parse({}));
}

/**
 * The Zod schema of a disclosure request. It accepts what {@link parseDisclosureRequest} accepts; its errors are Zod's
 * own, and may name keys of the input.
 *
 * @example
 * ```ts
 * import { disclosureRequestSchema } from 'missing-child-rules';
 * disclosureRequestSchema.safeParse({}).success; // false
 * ```
 */
export const disclosureRequestSchema: z.ZodType<DisclosureRequest> = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        asOf: instant,
        jurisdiction,
        categories: z.array(category, { error: 'a list of categories' }).min(1, { error: 'at least one category' }),
        recipients: z.array(recipient, { error: 'a list of recipients' }).min(1, { error: 'at least one recipient' }),
        purpose: orNull(word(purposes)),
        discloser: orUnknown(discloser),
        onFile: orNull(z.array(basis, { error: 'a list of legal bases' })).meta({ description: 'What is on file; [] is nothing.' }),
        child: orUnknown(child),
        search: orUnknown(search),
      },
      { error: 'a disclosure request' },
    )
    .transform(frozen))();

/**
 * A disclosure request, checked and made whole. What is null, undefined or left out is unknown, and unknown opens
 * nothing. The result is frozen, shares nothing with the input, and parses to its equal.
 *
 * @param input - anything, such as the outcome of `JSON.parse`
 * @returns the request
 * @throws {@link RulesError} named `InvalidFactsError`, with every problem by path; no value of the input is in it
 * @example
 * ```ts
 * import { parseDisclosureRequest } from 'missing-child-rules';
 * const request = parseDisclosureRequest({
 *   asOf: '2026-11-21T10:00:00-05:00',
 *   categories: ['photo'],
 *   recipients: [{ role: 'parent' }],
 * });
 * request.recipients[0]?.identityVerified; // 'unknown'
 * request.asOf; // '2026-11-21T15:00:00.000Z'
 * ```
 */
export function parseDisclosureRequest(input: unknown): DisclosureRequest {
  const parsed = safeParseDisclosureRequest(input);
  if (parsed.ok) return parsed.request;
  throw parsed.error;
}

/** What {@link safeParseDisclosureRequest} returns: the request, or the error that {@link parseDisclosureRequest} would throw. */
export type ParsedDisclosureRequest =
  | {
      /** The request can be judged. */
      readonly ok: true;
      /** The request. */ readonly request: DisclosureRequest;
    }
  | {
      /** It cannot. */
      readonly ok: false;
      /** Every problem. */ readonly error: RulesError<'InvalidFactsError'>;
    };

/**
 * Like {@link parseDisclosureRequest}, without throwing, whatever the input. A request that cannot be read is no refusal by
 * law: correct it and ask again, and until then tell nothing.
 *
 * @param input - anything
 * @returns the request, or the error with every problem
 * @example
 * ```ts
 * import { safeParseDisclosureRequest } from 'missing-child-rules';
 * const parsed = safeParseDisclosureRequest({
 *   asOf: '2026-11-21T10:00:00-05:00',
 *   categories: ['photo'],
 *   recipients: [{ role: 'parent', identityVerified: 'maybe' }],
 * });
 * parsed.ok ? [] : parsed.error.problems.map(({ path, code }) => [path, code]); // [['/recipients/0/identityVerified', 'not-one-of']]
 * ```
 */
export function safeParseDisclosureRequest(input: unknown): ParsedDisclosureRequest {
  const record = plainCopy(input);
  const { success, data, error } = disclosureRequestSchema.safeParse(record);
  if (success) return { ok: true, request: data };
  return {
    ok: false,
    error: new RulesError('InvalidFactsError', 'this request cannot be used', problemsOf(record, error.issues, requestKeys)),
  };
}

/**
 * The JSON Schema (draft 2020-12) of what {@link parseDisclosureRequest} accepts, for programs in other languages. The
 * package holds it as `schemas/disclosure-request.json`.
 *
 * @returns a new schema, plain JSON
 * @example
 * ```ts
 * import { disclosureRequestJsonSchema } from 'missing-child-rules';
 * disclosureRequestJsonSchema()['required']; // ['asOf', 'categories', 'recipients']
 * ```
 */
export function disclosureRequestJsonSchema(): Readonly<Record<string, unknown>> {
  return asJsonSchema(
    disclosureRequestSchema,
    'Disclosure request',
    'Who would be told what, what for, and on what authority. Whatever is null or left out is unknown.',
  );
}
