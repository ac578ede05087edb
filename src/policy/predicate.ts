import type { Episode } from '../facts/episode.js';
import type { Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from './readings.js';

/**
 * A rule: judges an episode as it stands at a moment.
 *
 * @param episode - the episode
 * @param at - the moment whose facts are judged
 * @param readings - the readings of open questions; default: the federal defaults
 * @param agency - the `id` of the agency whose duty is asked about; without it, whether any agency has it
 */
export type Predicate = (episode: Episode, at: Instant, readings?: Readings, agency?: string) => Finding;
