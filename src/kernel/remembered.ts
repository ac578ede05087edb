/**
 * A pure function of a frozen subject and three more arguments, which keeps its last result for each subject. One
 * assessment asks the same question of the same episode at the same moment several times over. A subject that is not
 * frozen could change between two questions, so nothing is kept for it.
 */
export function remembered<Subject extends object, A, B, C, Result>(
  rule: (subject: Subject, a: A, b: B, c: C) => Result,
): (subject: Subject, a: A, b: B, c: C) => Result {
  const last = new WeakMap<Subject, { readonly a: A; readonly b: B; readonly c: C; readonly result: Result }>();
  return (subject, a, b, c) => {
    const known = last.get(subject);
    if (known !== undefined && known.a === a && known.b === b && known.c === c) return known.result;
    const result = rule(subject, a, b, c);
    if (Object.isFrozen(subject)) last.set(subject, { a, b, c, result });
    return result;
  };
}
