/** Far more than one assessment asks about; a few megabytes at most. */
const MOST = 20_000;

/**
 * A pure function of a text or a number that keeps its results: one assessment asks for the same ones again and again.
 * When there are too many, all are forgotten, so that no record can fill the memory.
 */
export function kept<Key extends string | number, Result>(of: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    let result = known.get(key);
    if (result === undefined) {
      result = of(key);
      if (known.size === MOST) known.clear();
      known.set(key, result);
    }
    return result;
  };
}
