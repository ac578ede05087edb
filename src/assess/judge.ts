import { gather, present } from '../kernel/gather.js';
import type { Window } from '../kernel/deadline.js';
import type { Episode } from '../facts/episode.js';
import type { Event } from '../facts/event.js';
import type { Interval, Provision } from '../kernel/citation.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import { daysOf, daysSince, hasBegun } from '../kernel/local-date.js';
import { remembered } from '../kernel/remembered.js';
import { startOfDay } from '../kernel/time.js';
import { definitionDays } from '../law/definition-days.js';
import { reportMissing } from '../law/provisions/title-iv-e.js';
import type { EpisodeDuty } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import { knownTimes, sinceCoverage, type Log } from './log.js';

/** Whether a duty is owed, judged by the facts and the law of its trigger. */
export function owedAt(row: EpisodeDuty, trigger: NamedWindow, log: Log, readings: Readings, owner: string): Finding {
  const isExact = trigger.from === trigger.to;
  const { zone } = log.episode;
  const days = isExact ? [] : [...definitionDays, ...versionsOf(row, readings).map(({ interval }) => interval.from)];
  const turns = days.map((day) => startOfDay(day, zone));
  const judged = momentsIn(trigger, [...turns, ...(row.turns?.(trigger) ?? [])], log).map((at) => {
    const episode = isExact || trigger.mayBeEarlier === true ? log.episode : pinned(log, trigger.name, at, undefined);
    const isInForce = inForce(row, at, log, readings);
    return allOf(row.id, isInForce, [isInForce, row.when(episode, at, readings, owner === row.who ? undefined : owner)]);
  });
  const [first, ...others] = judged;
  if (first === undefined) return unlisted(row);
  const isSame = others.every((other) => other.answer === first.answer);
  if (isSame && (row.policy === undefined || first.answer !== 'unknown')) return first;
  return { ...first, answer: 'unknown', readings: [...new Set(gather(judged, (each) => each.readings))], because: judged };
}

/** A window with the event it belongs to. */
export interface NamedWindow extends Window {
  /** The event, by id or place in the log. */
  readonly name: string;
  /** Whether the event may have happened before the window too, and then starts nothing. */
  readonly mayBeEarlier?: boolean;
}

/** The episode as it would be had the event of rough time happened at this moment: what it changed is then so, whenever that was. */
const pinned = /* @__PURE__ */ remembered(({ episode, entries }: Log, name: string, at: Instant): Episode => {
  const events = entries.map(({ event, name: own, from, to }) => (own === name && from !== to ? timedAt(event, at) : event));
  return Object.freeze({ ...episode, events: Object.freeze(events) });
});

function timedAt(event: Event, at: Instant): Event {
  const { on: _on, between: _between, ...happening } = { on: null, between: null, ...event };
  return { ...happening, at };
}

/** The duty of a trigger that is not on the record: open, whatever else is known. */
export function unlisted(row: EpisodeDuty): Finding {
  return allOf(row.id, row, [finding('trigger-on-record', row, 'unknown', ['/events'])]);
}

/**
 * The law applied is that of the trigger, in its version of that day; what covers earlier triggers, that of now. Days are
 * counted where the child is. Whether a law whose first day was not checked was in force before it was read, nobody knows.
 */
function inForce(row: EpisodeDuty, at: Instant, { asOf, episode: { zone } }: Log, readings: Readings): Finding {
  const day = row.retroactive === true ? asOf : at;
  const applied = versionsOf(row, readings).filter(
    ({ interval: { from, to } }) => hasBegun(from, day, zone) && (to === null || !hasBegun(to, day, zone)),
  );
  const law = applied.length === 0 ? row.law : gather(applied, (version) => version.law);
  const isDueBy = row.law[0].interval.from === DUE_BY && daysSince(daysOf(DUE_BY), day, zone) === 0;
  const restsOn = row.since !== undefined ? [`AMB-21:${readings.amendmentOf2023From}`] : isDueBy ? ['AMB-20:from-that-day'] : undefined;
  const isKnown = law.every(({ since, readThrough }) => since !== 'unchecked' || hasBegun(readThrough, day, zone));
  return finding('in-force', { law, readings: restsOn }, applied.length === 0 ? 'no' : isKnown ? 'yes' : 'unknown');
}

/** The day by which the reports were due: that it counts itself is a reading (AMB-20). */
const DUE_BY = reportMissing.interval.from;

/** The first moment of the law that imposes a duty, where the child is. */
export function beginOfLaw(row: EpisodeDuty, { episode: { zone } }: Log, readings: Readings): number {
  const [first] = versionsOf(row, readings);
  return first === undefined ? Infinity : startOfDay(first.interval.from, zone);
}

/** Some law, and when it is in force. */
interface Version {
  readonly law: readonly Provision[];
  readonly interval: Interval;
}

/** The versions of a federal duty. One that an overlay added has one interval, whatever it rests on. */
function versionsOf(row: EpisodeDuty, readings: Readings): readonly Version[] {
  const { effective, law, policy, since } = row;
  if (policy !== undefined) return [{ law, interval: effective ?? law[0].interval }];
  return law.map((each) => ({ law: [each], interval: since === undefined ? each.interval : { ...each.interval, from: since(readings) } }));
}

/**
 * Where a time is known only roughly, each moment in it at which an answer may differ: its ends, the moments of the
 * record, and those at which the law changes. An unknown time may lie before the first known moment; of one before the law
 * that is encoded nobody is asked.
 */
export function momentsIn({ from, to }: Window, changes: readonly number[], log: Log): readonly Instant[] {
  if (from === to) return [instantOf(from) ?? log.asOf];
  const known = knownTimes(log);
  const last = Math.min(to, log.now);
  const earliest = Number.isFinite(from) ? from : Math.min(last, ...known.map((at) => at - 1));
  const first = Math.min(last, sinceCoverage(earliest, log.episode.zone));
  const between = [...known, ...changes].filter((at) => at > first && at < last);
  return present([...new Set([first, ...between, last])].map(instantOf));
}
