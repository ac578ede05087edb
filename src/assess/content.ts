import type { ContentEntry, ContentItem, ContentState, Reported } from '../facts/event.js';
import { hasBegun } from '../kernel/local-date.js';
import { instantOf } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import type { Content } from './assessment.js';
import { entriesOf, type Log } from './log.js';

/** An item is in the report if any of several reports held it; then what was sought in vain, then what nobody wrote down. */
const BEST_FIRST: readonly ContentState[] = ['included', 'unavailable', 'unknown', 'missing'];

/**
 * Whether the reports that meet a duty held what they must hold where reasonably possible. Asked of reports made since
 * the requirement (AMB-21); `undefined` where there is none. A missing item never makes a timely report late.
 */
export function contentOf(
  required: readonly ContentItem[],
  evidence: readonly string[],
  log: Log,
  { amendmentOf2023From }: Readings,
): readonly Content[] | undefined {
  const reports = entriesOf(log, 'reported').filter(({ name, to }) => {
    const at = instantOf(to);
    return evidence.includes(name) && (at === undefined || hasBegun(amendmentOf2023From, at, log.episode.zone));
  });
  if (reports.length === 0) return undefined;
  const items = new Set([...required, ...reports.flatMap(({ event }) => Object.keys(event.content ?? {}))]);
  return [...items].flatMap((item) => {
    const [best] = reports.map(({ event }) => stated(event, item)).sort(bestFirst);
    return best === undefined ? [] : [best];
  });
}

function stated({ content }: Reported, item: ContentItem): Content {
  const entry: ContentEntry = content?.[item] ?? 'unknown';
  return typeof entry === 'string' ? { item, state: entry } : { item, state: 'unavailable', reason: entry.unavailable };
}

function bestFirst(left: Content, right: Content): number {
  return BEST_FIRST.indexOf(left.state) - BEST_FIRST.indexOf(right.state);
}
