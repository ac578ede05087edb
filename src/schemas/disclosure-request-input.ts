import type { DisclosureRequest } from '../facts/request.js';
import type { Instant } from '../kernel/instant.js';

/**
 * A disclosure request as it may be written for `parseDisclosureRequest`: a moment is a text, and whatever is unknown may be left out
 * or null. With `satisfies` the compiler finds a misspelt fact or word while the request is written. It cannot tell whether a text
 * is a moment or a jurisdiction, nor whether a role or a category has a slip in it, since a policy may add others; nor that a list is
 * not empty. That is for `parseDisclosureRequest`, which takes anything. The parameter is for the compiler.
 *
 * @example
 * ```ts
 * import { parseDisclosureRequest, type DisclosureRequestInput } from 'missing-child-rules';
 * const asked = {
 *   asOf: '2026-11-21T10:00:00-05:00',
 *   categories: ['photo'],
 *   recipients: [{ role: 'ncmec', channel: 'published-number' }],
 * } satisfies DisclosureRequestInput;
 * parseDisclosureRequest(asked).purpose; // null
 * ```
 */
export type DisclosureRequestInput<Made = DisclosureRequest> = Made extends Instant
  ? string
  : Made extends string | null | undefined
    ? Made
    : Made extends readonly (infer Item)[]
      ? readonly DisclosureRequestInput<Item>[]
      : {
          // A word, a moment or a list that cannot be unknown has to be written.
          readonly [
            Key in keyof Made as null extends Made[Key]
              ? never
              : 'unknown' extends Made[Key]
                ? never
                : Made[Key] extends string | readonly unknown[]
                  ? Key
                  : never
          ]: DisclosureRequestInput<Made[Key]>;
        } & {
          readonly [
            Key in keyof Made as null extends Made[Key]
              ? Key
              : 'unknown' extends Made[Key]
                ? Key
                : Made[Key] extends string | readonly unknown[]
                  ? never
                  : Key
          ]?: DisclosureRequestInput<Made[Key]> | null | undefined;
        };
