import { factKeys, factShape } from './facts.js';
import { entryKeys, eventKeys } from './happenings.js';
import type { KnownKeys } from './known-keys.js';
import { isObject } from './loose.js';
import { knownContent } from './report.js';

const atTop = /* @__PURE__ */ (() => ['zone', ...Object.keys(factShape), 'events'])();

/** What an episode may hold. It follows from the key that an object stands under, and in the log from its kind. */
export const episodeKeys: KnownKeys = /* @__PURE__ */ (() => ({
  under: (object, steps) => {
    const under = steps.findLast((step) => typeof step === 'string');
    if (under === undefined) return atTop;
    if (under === 'content') return knownContent;
    const kind = isObject(object) && (under === 'events' || under === 'with') ? entryKeys.get(object['kind']) : undefined;
    return kind ?? factKeys[String(under)] ?? [];
  },
  every: new Set([...atTop, ...Object.values(factKeys).flat(), ...[...entryKeys.values()].flat(), ...knownContent]),
  kinds: (steps) => (steps.at(-2) === 'with' ? eventKeys : entryKeys).keys(),
}))();
