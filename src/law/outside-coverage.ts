import type { Episode } from '../facts/episode.js';
import { isEpisode } from '../facts/is-episode.js';
import { RulesError } from '../kernel/errors.js';
import { unusable } from '../kernel/given.js';
import { isInstant, type Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import type { Readings } from '../policy/readings.js';
import { missingChild1984 } from './provisions/missing-childrens-assistance-act.js';
import { defaultReadings, isReadings } from './readings.js';

/** Whether a moment lies within the law that is encoded, by the calendar where the child is. */
export function isCovered(at: Instant, zone: string): boolean {
  return hasBegun(missingChild1984.interval.from, at, zone);
}

/**
 * Refuses what no definition can be asked: arguments that are none, and a time before the law that is encoded, which gets no
 * answer rather than that of a later law.
 */
export function refuseUnaskable(episode: Episode, at: Instant, readings: Readings = defaultReadings): void {
  const isMade = isEpisode(episode);
  const isMoment = isInstant(at);
  const isRead = isReadings(readings);
  if (!isMade || !isMoment || !isRead) {
    throw unusable(
      ['episode', isMade, 'made with `parseEpisode`'],
      ['at', isMoment, 'made with `instant`'],
      ['readings', isRead, 'a reading of each open question, as `defaultReadings` has'],
    );
  }
  if (!isCovered(at, episode.zone)) throw outsideCoverage();
}

/** The error of what lies before the law that is encoded. */
export function outsideCoverage(): RulesError<'OutsideCoverageError'> {
  return new RulesError('OutsideCoverageError', `the law encoded here begins on ${missingChild1984.interval.from}`);
}
