import fc from 'fast-check';

/** Values that belong nowhere in a record, or hardly anywhere. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(null, undefined, '', ' ', 'unknown', 0, -1, NaN, Infinity, true, '0000-00-00', '\u0000', '\ud800'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>([], {}, [[]], [null], { length: 1 }, new Date(0), new Map(), Symbol('s'), 1n, () => 'yes'),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(own('__proto__'), own('constructor'), own('toString'), throwing(), deep(2000)) },
  { weight: 1, arbitrary: fc.anything() },
);

/** An object that has a key of its own by a name which every object inherits. */
function own(key: string): unknown {
  return JSON.parse(`{ "${key}": { "isAdmin": true } }`) as unknown;
}

/** An object that cannot be read. */
function throwing(): unknown {
  return Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      throw new Error('not to be read');
    },
  });
}

function deep(levels: number): unknown {
  return levels === 0 ? null : [deep(levels - 1)];
}

/** Where something stands in a value: the steps from the outside. */
type Path = readonly (string | number)[];

function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    pathsIn(each).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
  );
  return [[], ...inner];
}

function changed(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each: unknown, place) => (place === step ? changed(each, rest, change) : each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === step ? changed(each, rest, change) : each]));
}

/** What is done to one place of a value. */
const harm: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  { weight: 4, arbitrary: strange.map((other) => () => other) },
  { weight: 1, arbitrary: fc.constant((old: unknown) => [old]) },
  { weight: 1, arbitrary: fc.constant((old: unknown) => [old, old].flat()) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('unknownKey', 'Id', 'births', '')
      .chain((key) =>
        strange.map(
          (other) => (old: unknown) => (typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, [key]: other } : other),
        ),
      ),
  },
);

/**
 * The hostile variant of any input: what was valid, harmed in one place. Wrong kinds of value, keys that nobody
 * knows, names that every object inherits, values that throw when they are read. It may still be valid by chance. What
 * takes such input must answer, or refuse it in its own words.
 *
 * @param valid - an arbitrary of valid inputs
 * @returns an arbitrary of what may or may not be one
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { safeParseEpisode } from 'missing-child-rules';
 * import { episodeInput, hostile } from 'missing-child-rules/testing';
 * const answers = fc.sample(hostile(episodeInput()), 50).map((input) => safeParseEpisode(input));
 * answers.every((parsed) => parsed.ok || parsed.error.name === 'InvalidFactsError'); // true
 * ```
 */
export function hostile(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(valid, fc.nat(), harm).map(([input, place, change]) => {
    const paths = pathsIn(input);
    return changed(input, paths[place % paths.length] ?? [], change);
  });
}
