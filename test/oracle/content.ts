import type { ContentEntry, ContentState } from '../../src/facts/event.js';
import type { Entry } from './log.js';
import type { Reading } from './reading.js';
import { type Moment, startOfDay } from './time.js';

const ITEMS = ['photo', 'physicalFeatures', 'endangerment'];
const POLICE = [
  ...['name', 'date-of-birth', 'sex', 'race', 'height', 'weight', 'eye-color', 'hair-color'],
  ...['date-of-last-contact', 'place-of-last-contact', 'category'],
];
const BEST: readonly ContentState[] = ['included', 'unavailable', 'unknown', 'missing'];

/** What the reports held of what 42 U.S.C. 671(a)(35)(B)(i) to (iii) name, item by item; nothing of reports before it. */
export function contentOf(evidence: readonly Entry[], { zone, readings }: Reading): Readonly<Record<string, ContentState>> {
  const held = contents(evidence, 'reported', startOfDay(readings.amendmentOf2023From, zone));
  return held.length === 0 ? {} : bestOf(held, [...new Set([...ITEMS, ...held.flatMap((content) => Object.keys(content))])]);
}

/** What the police’s record held of what 34 U.S.C. 41308(3)(A), (C) and (D) name, and the photograph of (B) since 2015. */
export function contentOfEntry(evidence: readonly Entry[], { zone }: Reading): Readonly<Record<string, ContentState>> {
  const all = contents(evidence, 'ncic-entered', startOfDay('1990-11-29', zone));
  const since2015 = contents(evidence, 'ncic-entered', startOfDay('2015-05-29', zone));
  const photograph = since2015.length === 0 ? {} : bestOf(since2015, ['recent-photograph']);
  const states = Object.entries({ ...(all.length === 0 ? {} : bestOf(all, POLICE)), ...photograph });
  return Object.fromEntries(states.sort(([one], [other]) => (one < other ? -1 : 1)));
}

type Content = Readonly<Record<string, ContentEntry>>;

function contents(evidence: readonly Entry[], kind: 'reported' | 'ncic-entered', begin: Moment): readonly Content[] {
  return evidence.flatMap(({ event, to }) => (event.kind === kind && to >= begin ? [event.content ?? {}] : []));
}

function bestOf(held: readonly Content[], items: readonly string[]): Readonly<Record<string, ContentState>> {
  return Object.fromEntries(
    [...items].sort().map((item) => {
      const states = held.map((content): ContentState => {
        const entry = content[item] ?? 'unknown';
        return typeof entry === 'string' ? entry : 'unavailable';
      });
      return [item, BEST.find((state) => states.includes(state)) ?? 'unknown'];
    }),
  );
}
