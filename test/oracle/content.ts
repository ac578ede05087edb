import type { ContentEntry, ContentState, Reported } from '../../src/facts/event.js';
import type { Entry } from './log.js';
import type { Reading } from './reading.js';
import { startOfDay } from './time.js';

const ITEMS = ['photo', 'physicalFeatures', 'endangerment'];
const BEST: readonly ContentState[] = ['included', 'unavailable', 'unknown', 'missing'];

const contentIn = ({ content }: Reported): Readonly<Record<string, ContentEntry>> => content ?? {};

/** What the reports held of what 42 U.S.C. 671(a)(35)(B)(i) to (iii) name, item by item; nothing of reports before it. */
export function contentOf(evidence: readonly Entry[], { zone, readings }: Reading): Readonly<Record<string, ContentState>> {
  const begin = startOfDay(readings.amendmentOf2023From, zone);
  const held = evidence.flatMap(({ event, to }) => (event.kind === 'reported' && to >= begin ? [contentIn(event)] : []));
  if (held.length === 0) return {};
  const items = [...new Set([...ITEMS, ...held.flatMap((content) => Object.keys(content))])].sort();
  return Object.fromEntries(
    items.map((item) => {
      const states = held.map((content): ContentState => {
        const entry = content[item] ?? 'unknown';
        return typeof entry === 'string' ? entry : 'unavailable';
      });
      return [item, BEST.find((state) => states.includes(state)) ?? 'unknown'];
    }),
  );
}
