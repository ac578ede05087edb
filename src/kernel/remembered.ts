/** As many moments and bodies as most assessments ask about. */
const MOST = 16;

let lastFrozen: object | undefined;

/** Asking the engine takes as long as a small rule, so of the last frozen subject the answer is kept. */
export function isKeepable(subject: object): boolean {
  if (subject !== lastFrozen && Object.isFrozen(subject)) lastFrozen = subject;
  return subject === lastFrozen;
}

/**
 * A pure function of a frozen subject and up to three more arguments, which keeps its results for the last subject. One
 * assessment asks the same question of the same episode at the same moments several times over. A subject that is not
 * frozen could change between two questions, so nothing is kept for it. Only one subject is held: a map of all that are
 * alive would cost more than it saves.
 */
export function remembered<Subject extends object, A, B, C, Result>(
  rule: (subject: Subject, a: A, b: B, c: C) => Result,
): (subject: Subject, a: A, b: B, c: C) => Result {
  let last: Subject | undefined;
  let results: { readonly a: A; readonly b: B; readonly c: C; readonly result: Result }[] = [];
  return (subject, a, b, c) => {
    if (last === subject) {
      for (const one of results) if (one.a === a && one.b === b && one.c === c) return one.result;
    }
    const result = rule(subject, a, b, c);
    if (!isKeepable(subject)) return result;
    if (last === subject && results.length < MOST) results.push({ a, b, c, result });
    else results = [{ a, b, c, result }];
    last = subject;
    return result;
  };
}
