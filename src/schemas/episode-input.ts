import type { Episode } from '../facts/episode.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';

/**
 * An episode as it may be written for `parseEpisode`: a moment or a day is a text, and whatever is unknown may be left out or
 * null. With `satisfies` the compiler finds a misspelt fact, kind or word while the record is written. It cannot tell whether
 * a text is a moment, a day or a zone, nor whether the parts agree; that is for `parseEpisode`, which takes anything. What has
 * no unknown stands, such as the zone. The parameter is for the compiler.
 *
 * @example
 * ```ts
 * import { parseEpisode, type EpisodeInput } from 'missing-child-rules';
 * const record = {
 *   zone: 'America/Chicago',
 *   whereaboutsUnknown: 'yes',
 *   events: [{ kind: 'agency-received-information', at: '2026-10-31T10:00:00-05:00' }],
 * } satisfies EpisodeInput;
 * parseEpisode(record).whereaboutsUnknown; // 'yes'
 * ```
 */
export type EpisodeInput<Made = Episode> = Made extends Instant | CalendarDate
  ? string
  : Made extends string | number | null | undefined
    ? Made
    : Made extends readonly [infer First, infer Last]
      ? readonly [EpisodeInput<First>, EpisodeInput<Last>]
      : Made extends readonly (infer Item)[]
        ? readonly EpisodeInput<Item>[]
        : {
            // An event may have no name, an agency has one: each as it is made.
            readonly [
              Key in keyof Made as Key extends 'zone' | 'kind' | 'id' | 'missingSince' | 'unavailable' | 'facts' | 'replaces' | 'with'
                ? Key
                : never
            ]: EpisodeInput<Made[Key]>;
          } & {
            readonly [
              Key in keyof Made as Key extends 'zone' | 'kind' | 'id' | 'missingSince' | 'unavailable' | 'facts' | 'replaces' | 'with'
                ? never
                : Key
            ]?: EpisodeInput<Made[Key]> | null | undefined;
          };
