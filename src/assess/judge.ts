import type { Window } from '../kernel/deadline.js';
import type { Episode } from '../facts/episode.js';
import type { Event } from '../facts/event.js';
import { allOf, finding, type Finding } from '../kernel/finding.js';
import { instantOf, type Instant } from '../kernel/instant.js';
import { hasBegun } from '../kernel/local-date.js';
import type { EpisodeDuty } from '../policy/policy.js';
import type { Readings } from '../policy/readings.js';
import type { Log } from './log.js';

/** Whether a duty is owed, judged by the facts and the law of its trigger. */
export function owedAt(row: EpisodeDuty, trigger: NamedWindow, log: Log, readings: Readings, owner: string): Finding {
  const isExact = trigger.from === trigger.to;
  const judged = momentsOf(trigger, log).map((at) => {
    const episode = isExact ? log.episode : pinned(log, trigger.name, at);
    return allOf(row.id, row, [inForce(row, at, log), row.when(episode, at, readings, owner === row.who ? undefined : owner)]);
  });
  const [first, ...others] = judged;
  if (first === undefined || others.every((other) => other.answer === first.answer)) return first ?? unlisted(row);
  return { ...first, answer: 'unknown', because: judged };
}

/** A window with the event it belongs to. */
interface NamedWindow extends Window {
  readonly name: string;
}

/** The episode as it would be had the event happened at this moment: what it changed is then so, whenever that was. */
function pinned({ episode, entries }: Log, name: string, at: Instant): Episode {
  const events = entries.map(({ event, name: own }) => (own === name ? timedAt(event, at) : event));
  return Object.freeze({ ...episode, events: Object.freeze(events) });
}

function timedAt(event: Event, at: Instant): Event {
  const { on: _on, between: _between, ...happening } = { on: null, between: null, ...event };
  return { ...happening, at };
}

/** The duty of a trigger that is not on the record: open, whatever else is known. */
export function unlisted(row: EpisodeDuty): Finding {
  return allOf(row.id, row, [finding('trigger-on-record', row, 'unknown', ['/events'])]);
}

/** The law applied is that of the trigger; its days are counted where the child is. */
function inForce(row: EpisodeDuty, at: Instant, log: Log): Finding {
  const { from, to } = row.law[0].interval;
  const { zone } = log.episode;
  const isInForce = hasBegun(from, at, zone) && (to === null || !hasBegun(to, at, zone));
  return finding('in-force', row, isInForce ? 'yes' : 'no', []);
}

/** Where the trigger's time is known only roughly, each moment in it at which the facts may differ. */
function momentsOf(trigger: Window, log: Log): readonly Instant[] {
  if (trigger.from === trigger.to) return [instantOf(trigger.from) ?? log.asOf];
  const first = Number.isFinite(trigger.from)
    ? trigger.from
    : Math.min(trigger.to, log.now, ...log.entries.map((entry) => entry.from).filter(Number.isFinite));
  const last = Math.min(trigger.to, log.now);
  const between = log.entries.flatMap(({ from, to }) => [from, to]).filter((at) => at > first && at < last);
  return [...new Set([first, ...between, last])].flatMap((at) => instantOf(at) ?? []);
}
