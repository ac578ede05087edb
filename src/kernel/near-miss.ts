/** As far as a slip of the hand goes. */
const MOST_EDITS = 2;

/**
 * The known word that somebody meant, if the given one is a slip away from it: at most two edits, and at most one in
 * three letters, so that a short private word (`Al`, `Joe`) does not pass for a slip in a short known one (`at`, `on`).
 */
export function nearMiss(given: string, known: Iterable<unknown>): string | undefined {
  let nearest: string | undefined;
  let fewest = MOST_EDITS + 1;
  for (const word of known) {
    if (typeof word !== 'string' || Math.abs(word.length - given.length) > MOST_EDITS) continue;
    const edits = editsBetween(given, word);
    const few = edits <= word.length / 3 || given.toLowerCase() === word.toLowerCase();
    if (few && edits < fewest) [nearest, fewest] = [word, edits];
  }
  return nearest;
}

/** The letters to insert, delete, replace or swap with their neighbour to make one word of another (optimal string alignment). */
function editsBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(
        Math.min(
          at(last, column) + 1,
          at(next, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, next];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
