/** As many moments and bodies as most assessments ask about. */
const MOST = 16;

let lastFrozen: object | undefined;

/** Asking the engine takes as long as a small rule, so of the last frozen subject the answer is kept. */
export function isKeepable(subject: object): boolean {
  if (subject !== lastFrozen && Object.isFrozen(subject)) lastFrozen = subject;
  return subject === lastFrozen;
}

/**
 * A pure function of a frozen subject and up to three more arguments, which keeps its last results. One assessment asks the
 * same question of the same episode at the same moments several times over, and of an event of rough time the same of several
 * episodes in turn. A subject that is not frozen could change between two questions, so nothing is kept for it. Only a few
 * are held: a map of all that are alive would cost more than it saves.
 */
export function remembered<Subject extends object, A, B, C, Result>(
  rule: (subject: Subject, a: A, b: B, c: C) => Result,
): (subject: Subject, a: A, b: B, c: C) => Result {
  const known: { readonly subject: Subject; readonly a: A; readonly b: B; readonly c: C; readonly result: Result }[] = [];
  let next = 0;
  return (subject, a, b, c) => {
    for (const one of known) if (one.subject === subject && one.a === a && one.b === b && one.c === c) return one.result;
    const result = rule(subject, a, b, c);
    if (!isKeepable(subject)) return result;
    known[next] = { subject, a, b, c, result };
    next = (next + 1) % MOST;
    return result;
  };
}
