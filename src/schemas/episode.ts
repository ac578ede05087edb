import * as z from 'zod';
import type { Episode } from '../facts/episode.js';
import { RulesError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { checkConsistency } from './consistent.js';
import { episodeKeys } from './episode-keys.js';
import { factShape, unknownFacts } from './facts.js';
import { logEntry } from './log.js';
import { plainCopy } from './plain.js';
import { problemsOf } from './problems.js';
import { zone } from './texts.js';
import { orNull } from './words.js';

/** What agrees or not is asked even where something else is wrong, so that every mistake is told at once. */
const always = { when: (): boolean => true };

/**
 * The Zod schema of an episode, for programs that check data with Zod throughout. It accepts what {@link parseEpisode}
 * accepts. Its errors are Zod's own, and may name keys of the input; those of `parseEpisode` may not.
 *
 * @example
 * ```ts
 * import { episodeSchema } from 'missing-child-rules';
 * episodeSchema.safeParse({ zone: 'America/Chicago' }).success; // true
 * ```
 */
export const episodeSchema: z.ZodType<Episode> = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        zone,
        ...factShape,
        events: orNull(z.array(logEntry, { error: 'a list of events' })).meta({
          description: 'What happened, in any order. Left out, nothing is on the record.',
        }),
      },
      { error: 'the facts of an episode' },
    )
    .superRefine((given, context) => {
      checkConsistency(given, (path, code, message) => {
        context.addIssue({ code: 'custom', path: [...path], message, params: { code } });
      });
    }, always)
    .transform((given): Episode => frozen(whole({ ...unknownFacts, ...given }, given.events ?? []))))();

/** Written out, so that all episodes have one shape: the engine reads what is spread together several times more slowly. */
function whole(given: Omit<Episode, 'events'>, events: Episode['events']): Episode {
  return {
    child: given.child,
    agencies: given.agencies,
    placement: given.placement,
    legalGuardians: given.legalGuardians,
    whereaboutsUnknown: given.whereaboutsUnknown,
    abducted: given.abducted,
    circumstances: given.circumstances,
    reasonableCauseOfTrafficking: given.reasonableCauseOfTrafficking,
    sexTraffickingVictim: given.sexTraffickingVictim,
    earlierEpisodes: given.earlierEpisodes,
    zone: given.zone,
    events,
  };
}

/**
 * The facts of one child, one time missing, checked and made whole. What is null, undefined or left out is unknown.
 * Times are brought to UTC. The result is frozen, shares nothing with the input, and parses to its equal.
 *
 * @param input - anything, such as the outcome of `JSON.parse`
 * @returns the episode
 * @throws {@link RulesError} named `InvalidFactsError`, with every problem by path; no value of the input is in it
 * @example
 * ```ts
 * import { parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   whereaboutsUnknown: 'yes',
 *   events: [{ kind: 'last-seen', at: '2026-10-30T21:00:00-05:00' }],
 * });
 * episode.events[0]; // { kind: 'last-seen', at: '2026-10-31T02:00:00.000Z' }
 * episode.abducted; // 'unknown'
 * ```
 */
export function parseEpisode(input: unknown): Episode {
  const parsed = safeParseEpisode(input);
  if (parsed.ok) return parsed.episode;
  throw parsed.error;
}

/** What {@link safeParseEpisode} returns: the episode, or the error that {@link parseEpisode} would throw. */
export type ParsedEpisode =
  | {
      /** The facts can be used. */
      readonly ok: true;
      /** The facts. */ readonly episode: Episode;
    }
  | {
      /** They cannot. */
      readonly ok: false;
      /** Every problem. */ readonly error: RulesError<'InvalidFactsError'>;
    };

/**
 * Like {@link parseEpisode}, without throwing, whatever the input.
 *
 * @param input - anything
 * @returns the episode, or the error with every problem
 * @example
 * ```ts
 * import { safeParseEpisode } from 'missing-child-rules';
 * const parsed = safeParseEpisode({ zone: 'America/Chicago', whereaboutsUnknown: 'maybe' });
 * parsed.ok ? [] : parsed.error.problems.map(({ path, code }) => [path, code]); // [['/whereaboutsUnknown', 'not-one-of']]
 * ```
 */
export function safeParseEpisode(input: unknown): ParsedEpisode {
  const record = plainCopy(input);
  const { success, data, error } = episodeSchema.safeParse(record);
  if (success) return { ok: true, episode: data };
  return {
    ok: false,
    error: new RulesError('InvalidFactsError', 'these facts cannot be used', problemsOf(record, error.issues, episodeKeys)),
  };
}
