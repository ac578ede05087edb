import type { Event } from '../facts/event.js';
import { corrected } from '../facts/log.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';
import { endOfDay, localTime, startOfDay } from '../kernel/time.js';
import { instantOf } from '../kernel/instant.js';
import type { Assessment, DutyStatus } from './assessment.js';

/** One mark on the line of time. */
export interface TimelineEntry {
  /** An event of the log, the end of a limit, or the moment of the assessment. */
  readonly what: 'event' | 'due' | 'now';
  /** The kind of event, the duty's key, or `as-of`. */
  readonly name: string;
  /** The earliest moment; `null` where nobody knows. */
  readonly at: Instant | null;
  /** The last moment, where that differs. */
  readonly latest?: Instant;
  /** The day, where the record has no more than that. */
  readonly on?: CalendarDate;
  /** The earliest moment as the clocks at the child's place show it. */
  readonly local: string | null;
  /** How the duty stands, for the end of a limit. */
  readonly status?: DutyStatus;
}

/** An episode along the line of time: plain data that a screen can draw. */
export interface Timeline {
  /** The zone of the local times. */
  readonly zone: string;
  /** The marks, earliest first; what happened nobody knows when comes first of all. */
  readonly entries: readonly TimelineEntry[];
}

/**
 * The events that were read, the ends of the limits, and the moment of the assessment, in order of time.
 *
 * @param assessment - the assessment
 * @returns the timeline
 * @example
 * ```ts
 * import { assess, instant, parseEpisode, timeline } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', events: [{ kind: 'last-seen', at: '2026-10-30T21:00:00-05:00' }] });
 * timeline(assess(episode, instant('2026-10-31T12:00:00-05:00'))).entries.map((entry) => entry.name); // ['last-seen', 'as-of']
 * ```
 */
export function timeline({ episode, asOf, duties, disregarded }: Assessment): Timeline {
  const { zone } = episode;
  const left = new Set(disregarded);
  const read = episode.events.filter((event, place) => !left.has(event.id ?? `/events/${String(place)}`));
  const events = corrected(read).flatMap((event) => (event === null ? [] : [eventMark(event, zone)]));
  const dues = duties.flatMap(({ key, due, status }): TimelineEntry[] =>
    due.at === null
      ? []
      : [
          {
            what: 'due',
            name: key,
            at: due.at,
            ...(due.latest === undefined ? {} : { latest: due.latest }),
            local: localTime(due.at, zone, 'en'),
            status,
          },
        ],
  );
  const now: TimelineEntry = { what: 'now', name: 'as-of', at: asOf, local: localTime(asOf, zone, 'en') };
  return {
    zone,
    entries: [...events, now, ...dues].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0)),
  };
}

function eventMark(event: Event, zone: string): TimelineEntry {
  const mark = { what: 'event', name: event.kind } as const;
  if ('on' in event) {
    const at = instantOf(startOfDay(event.on, zone)) ?? null;
    const latest = instantOf(endOfDay(event.on, zone));
    return { ...mark, at, ...(latest === undefined ? {} : { latest }), on: event.on, local: null };
  }
  if ('between' in event)
    return { ...mark, at: event.between[0], latest: event.between[1], local: localTime(event.between[0], zone, 'en') };
  return event.at === 'unknown' ? { ...mark, at: null, local: null } : { ...mark, at: event.at, local: localTime(event.at, zone, 'en') };
}
