import { refuseUnless } from '../kernel/given.js';
import { instantOf, millisOf, type CalendarDate, type Instant } from '../kernel/instant.js';
import { localTime } from '../kernel/time.js';
import { assessmentGiven, type Assessment, type DutyStatus } from './assessment.js';
import { earliestFirst, readLog, type Entry } from './log.js';

/** One mark on the line of time. */
export interface TimelineEntry {
  /** An event of the log, the end of a limit, or the moment of the assessment. */
  readonly what: 'event' | 'due' | 'now';
  /** The kind of event, the duty's key, or `as-of`. */
  readonly name: string;
  /** Which event: by id, or by its place in the log. */
  readonly event?: string;
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
export function timeline(assessment: Assessment): Timeline {
  refuseUnless(assessmentGiven(assessment));
  const { episode, asOf, duties } = assessment;
  const { zone } = episode;
  const log = readLog(episode, asOf);
  const events = log.entries.map((entry) => ({ from: entry.from, mark: eventMark(entry, zone) }));
  const dues = duties.flatMap(({ key, due: { at, latest }, status }) =>
    at === null ? [] : [{ from: millisOf(at), mark: { ...dueMark(at, latest, zone), name: key, status } }],
  );
  const now = { from: log.now, mark: { what: 'now', name: 'as-of', at: asOf, local: localTime(asOf, zone, 'en') } as const };
  return { zone, entries: [...events, now, ...dues].sort(earliestFirst).map(({ mark }) => mark) };
}

function eventMark({ event, name, from, to }: Entry, zone: string): TimelineEntry {
  const at = instantOf(from) ?? null;
  const latest = from === to ? undefined : instantOf(to);
  const isDay = 'on' in event;
  return {
    what: 'event',
    name: event.kind,
    event: name,
    at,
    local: at === null || isDay ? null : localTime(at, zone, 'en'),
    ...(latest === undefined ? {} : { latest }),
    ...(isDay ? { on: event.on } : {}),
  };
}

function dueMark(at: Instant, latest: Instant | undefined, zone: string): Omit<TimelineEntry, 'name'> {
  return { what: 'due', at, local: localTime(at, zone, 'en'), ...(latest === undefined ? {} : { latest }) };
}
