import type { KnownKeys } from './known-keys.js';
import { basisShape, childShape, discloserShape, recipientShape, searchShape } from './request-shape.js';

/** What a disclosure request may hold, by the key that an object stands under. */
export const requestKeys: KnownKeys = /* @__PURE__ */ (() => {
  const atTop = ['asOf', 'jurisdiction', 'categories', 'recipients', 'purpose', 'discloser', 'onFile', 'child', 'search'];
  const parts: Readonly<Record<string, readonly string[]>> = {
    recipients: Object.keys(recipientShape),
    onFile: Object.keys(basisShape),
    discloser: Object.keys(discloserShape),
    child: Object.keys(childShape),
    search: Object.keys(searchShape),
  };
  return {
    under: (_, steps) => {
      const under = steps.findLast((step) => typeof step === 'string');
      return under === undefined ? atTop : (parts[under] ?? []);
    },
    every: new Set([atTop, ...Object.values(parts)].flat()),
    kinds: () => [],
  };
})();
