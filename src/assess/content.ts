import { gather } from '../kernel/gather.js';
import type { ContentEntry, ContentItem, ContentState } from '../facts/event.js';
import { hasBegun } from '../kernel/local-date.js';
import type { Interval } from '../kernel/citation.js';
import type { Window } from '../kernel/deadline.js';
import { instantOf } from '../kernel/instant.js';
import type { RequiredContent } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import type { Content } from './assessment.js';
import { entriesOf, type Log } from './log.js';

/** An item is in the report if any of several reports held it; then what was sought in vain, then what nobody wrote down. */
const BEST_FIRST: readonly ContentState[] = ['included', 'unavailable', 'unknown', 'missing'];

/**
 * Whether the reports that meet a duty, or the entry in NCIC, held what they must hold. Asked of those made since the
 * requirement; `undefined` where there is none. A missing item never makes a timely report late.
 */
export function contentOf(
  required: readonly RequiredContent[],
  evidence: readonly string[],
  log: Log,
  { amendmentOf2023From }: Readings,
): readonly Content[] | undefined {
  const reports = [...entriesOf(log, 'reported'), ...entriesOf(log, 'ncic-entered')].filter(({ name }) => evidence.includes(name));
  const named = new Set(gather(required, ({ items }) => items));
  const asked = gather(required, ({ items, effective }) => {
    const interval = effective ?? { from: amendmentOf2023From, to: null };
    const since = reports.filter((report) => mayBeIn(interval, report, log.episode.zone));
    const others = gather(since, ({ event }) => Object.keys(event.content ?? {}).filter((item) => !named.has(item)));
    return since.length === 0 ? [] : [{ items: [...items, ...others], since }];
  });
  if (asked.length === 0) return undefined;
  const items = new Set(gather(asked, (each) => each.items));
  return gather([...items], (item) => {
    const holding = new Set(
      gather(
        asked.filter((each) => each.items.includes(item)),
        (each) => each.since,
      ),
    );
    const states = [...holding].map(({ event }) => stated(event.content, item));
    return states.sort(bestFirst).slice(0, 1);
  });
}

/** A report of rough time may lie within; one at an unknown time may, too. */
function mayBeIn({ from, to }: Interval, report: Window, zone: string): boolean {
  const [first, last] = [instantOf(report.from), instantOf(report.to)];
  return (last === undefined || hasBegun(from, last, zone)) && (to === null || first === undefined || !hasBegun(to, first, zone));
}

function stated(content: Readonly<Record<string, ContentEntry>> | null, item: ContentItem): Content {
  const entry = content?.[item] ?? 'unknown';
  return typeof entry === 'string' ? { item, state: entry } : { item, state: 'unavailable', reason: entry.unavailable };
}

function bestFirst(left: Content, right: Content): number {
  return BEST_FIRST.indexOf(left.state) - BEST_FIRST.indexOf(right.state);
}
